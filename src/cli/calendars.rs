//! Calendars by their names.

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
        let text = self.calendar_text(name)?;
        let wrong = |error: &dyn std::fmt::Display| {
            let message = Message::new("calendar-wrong")
                .with("name", name)
                .with("reason", error.to_string());
            Failure::new("wrong-calendar", message)
        };
        let Some(base) = base(&text).map_err(|error| wrong(&error.message()))? else {
            return Calendar::from_toml(&text).map_err(|error| wrong(&error));
        };
        let overlay = Overlay::from_toml(&text).map_err(|error| wrong(&error))?;
        let base = self.calendar_text(&base)?;
        let base = Calendar::from_toml(&base).map_err(|error| wrong(&error))?;
        base.with_overlay(&overlay).map_err(|error| wrong(&error))
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

/// Whether the text of a calendar file is of hours that are laid over another calendar.
///
/// # Errors
/// That of the form, when it is no such file at all.
pub fn is_overlay(text: &str) -> Result<bool, toml::de::Error> {
    base(text).map(|base| base.is_some())
}

/// The calendar that another one is laid over.
fn base(text: &str) -> Result<Option<String>, toml::de::Error> {
    let kind: CalendarKind = toml::from_str(text)?;
    Ok(kind.base)
}

/// What tells a calendar from one that is laid over another.
#[derive(Deserialize)]
struct CalendarKind {
    base: Option<String>,
}
