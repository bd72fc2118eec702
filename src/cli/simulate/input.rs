//! The case as it comes in: options, and a case file behind them.

use std::collections::BTreeMap;
use std::path::Path;

use crate::calendar::{Moment, Reading};
use crate::case::{CaseFile, EventEntry, Given, Setting};
use crate::cli::failure::Failure;
use crate::cli::files::{self, Content};
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

/// Reads a case file.
///
/// # Errors
/// [`Failure`] when there is no such file or it is no case file; it names the line.
pub fn read_case(path: &Path) -> Result<CaseFile, Failure> {
    let Content::Text(text) = files::read(path)? else {
        let message = Message::new("file-no-text").with("path", files::shown(path));
        return Err(Failure::new("no-text", message));
    };
    toml::from_str(&text).map_err(|error| {
        let message = Message::new("case-file-wrong")
            .with("path", files::shown(path))
            .with("reason", files::toml_reason(&text, &error));
        Failure::new("wrong-case-file", message)
    })
}

/// The case that options and a case file give together; an option goes before the file.
///
/// # Errors
/// [`Failure`] when no moment is given, or a moment, a setting or a reading cannot be read.
pub fn case_from(text: &CaseText, file: Option<&CaseFile>) -> Result<Given, Failure> {
    let file = file.cloned().unwrap_or_default();
    let stated = file
        .submitted
        .as_ref()
        .map(|setting| setting.plain().words());
    let Some(submitted) = text.submitted.clone().or(stated) else {
        return Err(Failure::new("no-time", Message::new("simulate-no-time"))
            .help(Message::new("simulate-no-time-help")));
    };
    let pace = text.pace.clone().or(file.pace);
    let reading = text.reading.clone().or(file.reading);
    let mut given = Given {
        submitted: moment(&submitted)?,
        set: file.set,
        events: BTreeMap::new(),
        pace: pace.as_deref().map_or(Ok(Pace::Limit), read_pace)?,
        reading: reading
            .as_deref()
            .map_or(Ok(Reading::default()), read_reading)?,
        as_if_in_force: text.as_if_in_force || file.as_if_in_force.unwrap_or(false),
    };
    for (name, setting) in &file.events {
        given
            .events
            .insert(name.clone(), event(&setting.plain().words())?);
    }
    for setting in &text.set {
        let (name, value) = pair(setting, "--set")?;
        given
            .set
            .insert(name.to_owned(), Setting::Text(value.to_owned()));
    }
    for setting in &text.events {
        let (name, value) = pair(setting, "--event")?;
        given.events.insert(name.to_owned(), event(value)?);
    }
    Ok(given)
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

fn moment(text: &str) -> Result<Moment, Failure> {
    text.parse()
        .map_err(|_| Failure::bad_value("--submitted", text, Message::new("value-moment-example")))
}

fn event(text: &str) -> Result<EventEntry, Failure> {
    text.parse()
        .map_err(|_| Failure::bad_value("--event", text, Message::new("value-event-example")))
}

fn read_pace(text: &str) -> Result<Pace, Failure> {
    match text {
        "limit" => Ok(Pace::Limit),
        "instant" => Ok(Pace::Instant),
        _ => Err(Failure::bad_value(
            "--pace",
            text,
            Message::new("value-pace-example"),
        )),
    }
}

fn read_reading(text: &str) -> Result<Reading, Failure> {
    text.parse()
        .map_err(|_| Failure::bad_value("--reading", text, Message::new("value-reading-example")))
}
