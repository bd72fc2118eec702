//! Regulations for the tests, with their standards and the calendar.

use std::fs;
use std::sync::OnceLock;

use reglament::calendar::Calendar;
use reglament::compare::Version;
use reglament::compare::regions::{Beside, Side};
use reglament::model::{self, Regulation};
use reglament::source::Sources;
use reglament::syntax;

/// A file of the project.
pub fn read(path: &str) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The regulation of a text without mistakes.
#[track_caller]
pub fn compile(text: &str) -> Regulation {
    let mut sources = Sources::new();
    let id = sources.add("test.rgl", text);
    let (file, errors) = syntax::parse(sources.get(id).expect("it was added"));
    assert!(errors.is_empty(), "{errors:?}");
    let compiled = model::compile(&file);
    assert!(compiled.errors.is_empty(), "{:?}", compiled.errors);
    compiled.regulation.expect("there are no errors")
}

/// A regulation that comes with the program.
pub fn real(name: &str) -> Regulation {
    compile(&read(&format!("regulations/{name}.rgl")))
}

/// The calendar that all regulations are counted by.
pub fn calendar() -> &'static Calendar {
    static CALENDAR: OnceLock<Calendar> = OnceLock::new();
    CALENDAR.get_or_init(|| {
        let text = read("regulations/calendars/kazakhstan.toml");
        Calendar::from_toml(&text).expect("the calendar is sound")
    })
}

/// One service of several regulations.
pub fn beside<'a>(regulations: &[&'a Regulation], service: &str) -> Beside<'a> {
    counted(regulations, service, Some(calendar()))
}

/// The same without a word on how long they take, which is quicker to find out.
pub fn untimed<'a>(regulations: &[&'a Regulation], service: &str) -> Beside<'a> {
    counted(regulations, service, None)
}

fn counted<'a>(
    regulations: &[&'a Regulation],
    service: &str,
    calendar: Option<&'a Calendar>,
) -> Beside<'a> {
    let sides = regulations.iter().map(|regulation| {
        let version = Version::new(regulation).counted_by(calendar);
        Side::new(version, service).expect("they all have it")
    });
    Beside::new(sides.collect())
}
