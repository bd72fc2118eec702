//! What is said for every start at once, against engines that ask one start after another.

#![allow(clippy::disallowed_methods)]

mod made;
#[path = "../calendar/naive.rs"]
#[allow(dead_code)]
mod naive;
mod pieces;
mod proof;
mod real;
mod runs;
mod windows;

use std::sync::LazyLock;

use reglament::calendar::Calendar;
use reglament::diagnostic::Level;
use reglament::model::{self, Regulation};
use reglament::source::Sources;
use reglament::syntax;

const KAZAKHSTAN: &str = include_str!("../../regulations/calendars/kazakhstan.toml");

static CALENDAR: LazyLock<Calendar> =
    LazyLock::new(|| Calendar::from_toml(KAZAKHSTAN).expect("the calendar is sound"));

fn compiled(text: &str) -> Regulation {
    let mut sources = Sources::new();
    let id = sources.add("test.rgl", text);
    let (file, errors) = syntax::parse(sources.get(id).expect("just added"));
    // Made-up numbers do not always agree with their units; that is a matter of style.
    let wrong = errors.iter().any(|error| error.level == Level::Error);
    assert!(!wrong, "{errors:?}\n{text}");
    let compiled = model::compile(&file);
    compiled
        .regulation
        .unwrap_or_else(|| panic!("{:?}\n{text}", compiled.errors))
}
