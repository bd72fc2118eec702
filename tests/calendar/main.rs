//! The calendar against its own law: worked vectors, a naive engine that walks day by day and
//! minute by minute, and the refusals.

#![allow(clippy::disallowed_methods)]

mod as_of;
mod coverage;
mod file;
mod naive;
mod overlay;
mod parsing;
mod properties;
mod terms;
mod vectors;

use std::sync::{Arc, LazyLock};

use reglament::calendar::{Calendar, Day, HoursTable, Moment, Overlay};

/// The text of the national calendar.
const KAZAKHSTAN: &str = include_str!("../../regulations/calendars/kazakhstan.toml");
const MIGRATION_SERVICE: &str = include_str!("../../regulations/calendars/migration-service.toml");
const STATE_CORPORATION: &str = include_str!("../../regulations/calendars/state-corporation.toml");

/// The national calendar; made once and shared.
fn kazakhstan() -> Calendar {
    static CALENDAR: LazyLock<Calendar> =
        LazyLock::new(|| Calendar::from_toml(KAZAKHSTAN).expect("the national calendar is sound"));
    CALENDAR.clone()
}

/// The table of the usual office hours; made once and shared.
fn office() -> &'static HoursTable {
    static OFFICE: LazyLock<Arc<HoursTable>> = LazyLock::new(|| kazakhstan().office());
    &OFFICE
}

fn overlaid(overlay: &str) -> Calendar {
    let overlay = Overlay::from_toml(overlay).expect("the overlay is sound");
    kazakhstan()
        .with_overlay(&overlay)
        .expect("the overlay refines the national calendar")
}

fn day(text: &str) -> Day {
    text.parse().expect("a readable day")
}

fn at(text: &str) -> Moment {
    text.parse().expect("a readable moment")
}
