//! The case as it comes in: options, and a case file behind them.

use std::collections::BTreeMap;
use std::path::Path;

use super::choice::{Choice, Told};
use crate::calendar::Reading;
use crate::case::{CaseFile, EventEntry, Given, Reason, Setting, Stated, fact_name};
use crate::cli::failure::Failure;
use crate::cli::{files, toml_text};
use crate::messages::Message;
use crate::net::Pace;

/// A case in words, not read yet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CaseText {
    /// When the application is sent.
    pub submitted: Option<String>,
    /// `name=value`.
    pub set: Vec<String>,
    /// `name=moment` or `name=missed`.
    pub events: Vec<String>,
    /// `limit` or `instant`.
    pub pace: Option<String>,
    /// How disputed law is read.
    pub reading: Option<String>,
    /// Whether to run a regulation that is not in force.
    pub as_if_in_force: bool,
}

/// A case as it was read.
#[derive(Clone, Debug)]
pub struct CaseRead {
    /// The case.
    pub given: Given,
    /// Where an option says something else than the case file.
    pub overridden: Vec<Reason>,
}

/// Reads a case file.
///
/// # Errors
/// [`Failure`] when there is no such file or it is no case file; it names the line.
pub fn read_case(path: &Path) -> Result<CaseFile, Failure> {
    let text = files::read_text(path)?;
    toml::from_str(&text).map_err(|error| {
        let message = Message::new("case-file-wrong")
            .with("path", files::shown(path))
            .with("reason", toml_text::reason(&text, &error));
        Failure::new("wrong-case-file", message)
    })
}

/// The case that options and a case file give together; an option goes before the file.
///
/// # Errors
/// [`Failure`] when no moment is given, when a moment, a setting or a reading cannot be read, or
/// when one name is given two values.
pub fn case_from(text: &CaseText, file: Option<&CaseFile>) -> Result<CaseRead, Failure> {
    let file = file.cloned().unwrap_or_default();
    let mut choice = Choice::default();
    let stated = file.submitted.as_ref();
    let stated = stated.map(|setting| setting.plain().words());
    let submitted = choice.between("--submitted", text.submitted.as_ref(), stated);
    let Some(submitted) = submitted else {
        return Err(Failure::new("no-time", Message::new("simulate-no-time"))
            .help(Message::new("simulate-no-time-help")));
    };
    let pace = choice.between("--pace", text.pace.as_ref(), file.pace.clone());
    let reading = choice.between("--reading", text.reading.as_ref(), file.reading.clone());
    let given = Given {
        submitted: moment(&submitted)?,
        set: settings(text, &file, &mut choice)?,
        events: events(text, &file, &mut choice)?,
        pace: pace.map_or(Ok(Pace::Limit), |told| read_pace(&told))?,
        reading: reading.map_or(Ok(Reading::default()), |told| read_reading(&told))?,
        as_if_in_force: text.as_if_in_force || file.as_if_in_force.unwrap_or(false),
    };
    let overridden = choice.overridden;
    Ok(CaseRead { given, overridden })
}

fn settings(
    text: &CaseText,
    file: &CaseFile,
    choice: &mut Choice,
) -> Result<BTreeMap<String, Setting>, Failure> {
    let in_file = file.set.iter().map(|(name, setting)| {
        let (name, value) = (fact_name(name).to_owned(), setting.clone());
        Ok((name, setting.words(), value))
    });
    let options = text.set.iter().map(|option| {
        let (name, words) = pair(option, "--set")?;
        let value = Setting::Text(words.to_owned());
        Ok((fact_name(name).to_owned(), words.to_owned(), value))
    });
    choice.merge("--set", in_file, options)
}

fn events(
    text: &CaseText,
    file: &CaseFile,
    choice: &mut Choice,
) -> Result<BTreeMap<String, EventEntry>, Failure> {
    let in_file = file.events.iter().map(|(name, setting)| {
        let words = setting.plain().words();
        let value = event(&format!("events.{name}"), &words)?;
        Ok((name.clone(), words, value))
    });
    let options = text.events.iter().map(|option| {
        let (name, words) = pair(option, "--event")?;
        Ok((name.to_owned(), words.to_owned(), event("--event", words)?))
    });
    choice.merge("--event", in_file, options)
}

fn pair<'a>(text: &'a str, option: &str) -> Result<(&'a str, &'a str), Failure> {
    let parts = text
        .split_once('=')
        .map(|(name, value)| (name.trim(), value.trim()));
    parts.filter(|(name, _)| !name.is_empty()).ok_or_else(|| {
        Failure::bad_value(
            option,
            text,
            match option {
                "--event" => Message::new("value-event-example"),
                _ => Message::new("value-set-example"),
            },
        )
    })
}

fn moment(told: &Told) -> Result<Stated, Failure> {
    let example = || Message::new("value-moment-example");
    told.words
        .parse()
        .map_err(|why| Failure::bad_moment(told.place, &told.words, &why, example()))
}

fn event(place: &str, text: &str) -> Result<EventEntry, Failure> {
    let example = || Message::new("value-event-example");
    text.parse()
        .map_err(|why| Failure::bad_moment(place, text, &why, example()))
}

fn read_pace(told: &Told) -> Result<Pace, Failure> {
    match told.words.as_str() {
        "limit" => Ok(Pace::Limit),
        "instant" => Ok(Pace::Instant),
        given => {
            let example = Message::new("value-pace-example");
            Err(Failure::bad_value(told.place, given, example))
        }
    }
}

fn read_reading(told: &Told) -> Result<Reading, Failure> {
    let example = || Message::new("value-reading-example");
    told.words
        .parse()
        .map_err(|_| Failure::bad_value(told.place, &told.words, example()))
}
