//! Calendars by their names.

use std::fmt;
use std::path::PathBuf;

use serde::Deserialize;

use super::builtin;
use super::failure::Failure;
use super::files::{self, Content};
use super::library::{Library, is_id};
use crate::calendar::{Calendar, Overlay};
use crate::diagnostic::suggest;
use crate::messages::Message;

impl Library {
    /// The calendar with this name; one that is laid over another comes with it.
    ///
    /// # Errors
    /// [`Failure`] when there is no such calendar or its file is wrong.
    pub fn calendar(&self, name: &str) -> Result<Calendar, Failure> {
        let overlay = match Read::of(name, &self.calendar_text(name)?)? {
            Read::Days(calendar) => return Ok(*calendar),
            Read::Hours(overlay) => overlay,
        };
        let base = self.calendar_text(&overlay.file().base)?;
        let base = Calendar::from_toml(&base).map_err(|error| wrong(name, &error))?;
        base.with_overlay(&overlay)
            .map_err(|error| wrong(name, &error))
    }

    /// The directory of the calendars that are not built in.
    #[must_use]
    pub fn calendars(&self) -> Option<PathBuf> {
        let directory = self.directory.as_ref()?;
        Some(directory.join("calendars"))
    }

    /// The names of all calendars.
    #[must_use]
    pub fn calendar_names(&self) -> Vec<String> {
        let mut names = self
            .calendars()
            .map(|own| files::stems(&own, "toml"))
            .unwrap_or_default();
        names.extend(builtin::stems("calendars", "toml"));
        names.sort();
        names.dedup();
        names
    }

    fn calendar_text(&self, name: &str) -> Result<String, Failure> {
        let unknown = || {
            let known = self.calendar_names();
            let known: Vec<&str> = known.iter().map(String::as_str).collect();
            let message = Message::new("name-unknown")
                .with("kind", Message::new("kind-calendar"))
                .with("name", name);
            Failure::new("unknown-calendar", message).maybe_help(suggest::help(name, &known))
        };
        if !is_id(name) {
            return Err(unknown());
        }
        let file = format!("calendars/{name}.toml");
        let own = self
            .directory
            .as_ref()
            .map(|directory| directory.join(&file));
        let content = match own.filter(|own| files::is_file(own)) {
            Some(own) => files::read(&own)?,
            None => builtin::file(&file).ok_or_else(unknown)?,
        };
        match content {
            Content::Text(text) => Ok(text),
            _ => {
                let message = Message::new("file-no-text").with("path", file);
                Err(Failure::new("no-text", message))
            }
        }
    }
}

/// What a calendar file holds.
pub enum Read {
    /// A calendar.
    Days(Box<Calendar>),
    /// Hours that are laid over one.
    Hours(Box<Overlay>),
}

impl Read {
    /// Reads the text of the calendar file of that name.
    ///
    /// # Errors
    /// [`Failure`] when the text is no calendar.
    pub fn of(name: &str, text: &str) -> Result<Read, Failure> {
        let kind: Kind = toml::from_str(text).map_err(|error| wrong(name, &error.message()))?;
        match kind.base {
            Some(_) => Overlay::from_toml(text).map(|own| Read::Hours(Box::new(own))),
            None => Calendar::from_toml(text).map(|own| Read::Days(Box::new(own))),
        }
        .map_err(|error| wrong(name, &error))
    }
}

/// What tells a calendar from one that is laid over another.
#[derive(Deserialize)]
struct Kind {
    base: Option<String>,
}

fn wrong(name: &str, reason: &dyn fmt::Display) -> Failure {
    let message = Message::new("calendar-wrong")
        .with("name", name)
        .with("reason", reason.to_string());
    Failure::new("wrong-calendar", message)
}
