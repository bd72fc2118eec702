//! Calendars that differ on the two sides.
//!
//! Both sides are counted by the calendars of the library, so a calendar that has changed moves dates
//! of which no change of a regulation tells. Which days have become working days or days off is told
//! here.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Serialize;

use super::sides::File;
use crate::calendar::Day;
use crate::cli::builtin;
use crate::cli::calendars::Read;
use crate::cli::failure::Failure;
use crate::cli::files;
use crate::messages::{Arg, Lang, Message};

/// Days of a list that are named; how many there are is told of all.
const MOST_NAMED: usize = 12;

/// A calendar that differs.
pub struct Changed {
    /// Its file, as the side that has it shows it.
    file: String,
    what: What,
}

enum What {
    Added,
    Removed,
    /// Days that both sides know have become working days, or days off.
    Days {
        working: Vec<Day>,
        off: Vec<Day>,
    },
    /// The first and the last day known are others.
    Covers(Day, Day),
    /// The hours in which somebody works where no act states any.
    Hours,
    /// Names and sources.
    Otherwise,
}

/// What differs between the calendars of both sides.
///
/// # Errors
/// [`Failure`] when one of them is no calendar.
pub fn changed(old: &[File], new: &[File]) -> Result<Vec<Changed>, Failure> {
    let mut files: BTreeMap<&str, (Option<&File>, Option<&File>)> = BTreeMap::new();
    for file in old {
        files.entry(&file.key).or_default().0 = Some(file);
    }
    for file in new {
        files.entry(&file.key).or_default().1 = Some(file);
    }
    let mut found = Vec::new();
    for (old, new) in files.into_values() {
        let Some(file) = new.or(old).map(|file| file.name.clone()) else {
            continue;
        };
        // Without a file of its own a side is counted by the calendar that is built in.
        let built_in = builtin_of(old.or(new));
        let (old, new) = (old.or(built_in.as_ref()), new.or(built_in.as_ref()));
        let what = match (old, new) {
            (Some(old), Some(new)) if old.content == new.content => continue,
            (Some(old), Some(new)) => differs(old, new)?,
            (None, _) => vec![What::Added],
            (_, None) => vec![What::Removed],
        };
        let file = || file.clone();
        found.extend(what.into_iter().map(|what| Changed { file: file(), what }));
    }
    Ok(found)
}

/// The built-in calendar of the same name, if there is one.
fn builtin_of(file: Option<&File>) -> Option<File> {
    let name = Path::new(&file?.name).file_name()?.to_str()?;
    let path = format!("calendars/{name}");
    Some(File {
        content: builtin::file(&path)?,
        key: path.clone(),
        name: path,
    })
}

fn read(file: &File) -> Result<Read, Failure> {
    let text = files::text(Path::new(&file.name), file.content.clone())?;
    Read::of(&file.name, &text)
}

fn differs(old: &File, new: &File) -> Result<Vec<What>, Failure> {
    let (old, new) = match (read(old)?, read(new)?) {
        (Read::Days(old), Read::Days(new)) => (old, new),
        (Read::Hours(old), Read::Hours(new)) => {
            let (old, new) = (old.file(), new.file());
            let same = old.hours == new.hours && old.base == new.base;
            return Ok(vec![if same { What::Otherwise } else { What::Hours }]);
        }
        _ => return Ok(vec![What::Hours]),
    };
    let (mut working, mut off) = (Vec::new(), Vec::new());
    let (one, other) = (old.coverage(), new.coverage());
    let (mut day, last) = (one.0.max(other.0), one.1.min(other.1));
    let (before, after) = (old.days(), new.days());
    while day <= last {
        match (before.is_working(day), after.is_working(day)) {
            (Ok(false), Ok(true)) => working.push(day),
            (Ok(true), Ok(false)) => off.push(day),
            _ => {}
        }
        day = day.next();
    }
    let mut found = Vec::new();
    if !working.is_empty() || !off.is_empty() {
        found.push(What::Days { working, off });
    }
    if old.coverage() != new.coverage() {
        let (first, last) = new.coverage();
        found.push(What::Covers(first, last));
    }
    if old.office_hours() != new.office_hours() {
        found.push(What::Hours);
    }
    if found.is_empty() {
        found.push(What::Otherwise);
    }
    Ok(found)
}

impl Changed {
    /// Whether a case that both sides know can end at another moment: a file that came or went is
    /// told where regulations name another calendar.
    pub fn moves_dates(&self) -> bool {
        matches!(self.what, What::Days { .. } | What::Hours | What::Removed)
    }

    fn messages(&self) -> Vec<Message> {
        let say = |id| Message::new(id).with("file", &self.file);
        let days = |id, days: &[Day]| {
            let named = days.iter().take(MOST_NAMED);
            let named = named.map(|day| Arg::date(day.to_string()));
            let more = (days.len() > MOST_NAMED).then(|| Arg::from("…"));
            let message = say(id).with("n", days.len());
            (!days.is_empty()).then(|| message.with("days", Arg::List(named.chain(more).collect())))
        };
        match &self.what {
            What::Added => vec![say("calendars-added")],
            What::Removed => vec![say("calendars-removed")],
            What::Days { working, off } => {
                let lines = [
                    days("calendars-working", working),
                    days("calendars-off", off),
                ];
                lines.into_iter().flatten().collect()
            }
            What::Covers(first, last) => vec![
                say("calendars-covers")
                    .with("from", Arg::date(first.to_string()))
                    .with("to", Arg::date(last.to_string())),
            ],
            What::Hours => vec![say("calendars-hours")],
            What::Otherwise => vec![say("calendars-otherwise")],
        }
    }
}

/// What differs, line by line, and by what both sides are counted where that matters; nothing where
/// all calendars are the same.
pub fn lines(changed: &[Changed]) -> Vec<Message> {
    let mut lines: Vec<Message> = changed.iter().flat_map(Changed::messages).collect();
    if changed.iter().any(Changed::moves_dates) {
        lines.push(Message::new("calendars-counted"));
    }
    lines
}

/// A calendar for programs.
#[derive(Serialize)]
pub struct Entry<'a> {
    file: &'a str,
    working: Vec<String>,
    off: Vec<String>,
    moves_dates: bool,
    text: Vec<String>,
}

/// A calendar for programs.
pub fn entry(own: &Changed, lang: Lang) -> Entry<'_> {
    let dates = |days: &[Day]| days.iter().map(Day::to_string).collect();
    let (working, off) = match &own.what {
        What::Days { working, off } => (dates(working), dates(off)),
        _ => (Vec::new(), Vec::new()),
    };
    let text = own.messages().into_iter().map(|line| line.text(lang));
    Entry {
        file: &own.file,
        working,
        off,
        moves_dates: own.moves_dates(),
        text: text.collect(),
    }
}
