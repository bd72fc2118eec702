//! Calendars: what a term of a regulation means in days, hours and minutes.
//!
//! The way of the data through this folder:
//!
//! ```text
//! TOML text ─ file.rs ─▶ CalendarFile ─ calendar.rs ─▶ Calendar ─▶ DayTable    (day ↔ working rank)
//!                 overlay.rs ─▶ Overlay ─▶ WeekSchedule ──────────▶ HoursTable  (cumulative open minutes)
//! ```
//!
//! Questions of a term are answered by the two tables alone, on integers, without allocation and
//! without a loop over days. Names, sources and the reasons of days off stay in [`Calendar`],
//! which is asked only when an answer has to be explained.
//!
//! Invariants: nothing here knows regulations, a clock, a file or the environment; chrono is used
//! only to turn a day into year, month and day; outside its coverage a calendar refuses
//! ([`OutOfCoverage`]) and never guesses a year.

mod as_if;
mod as_of;
mod build;
mod calendar_days;
mod coverage;
mod day;
mod day_table;
mod days;
mod due;
mod error;
mod explain;
mod file;
mod hours_build;
mod hours_table;
mod moment;
mod overlay;
mod parse;
mod pattern;
mod pieces;
mod reading;
mod schedule;
mod unit;

pub use build::Calendar;
pub use coverage::{Cause, OutOfCoverage};
pub use day::Day;
pub use day_table::DayTable;
pub use days::DayKind;
pub use error::CalendarError;
pub use explain::{Counted, DayReason, Passed, Skipped, WorkedDay};
pub use file::{
    AmendmentEntry, CalendarFile, Coverage, HolidayEntry, HoursEntry, Names, PartialYear,
    TransferEntry, TransferPair, Weekday,
};
pub use hours_table::HoursTable;
pub use moment::Moment;
pub use overlay::{Overlay, OverlayFile};
pub use parse::ParseMomentError;
pub use pieces::Piece;
pub use reading::{Reading, ReadingError, StartPolicy};
pub use schedule::{ScheduleError, WeekSchedule};
pub use unit::Unit;
