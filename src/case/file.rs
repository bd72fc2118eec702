//! Case files and scenario files: TOML beside a regulation.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::expect::Expectation;
use super::stated::Stated;

/// A value that a case gives to a fact.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum Setting {
    /// Yes or no.
    Flag(bool),
    /// A whole number.
    Number(i64),
    /// A date as TOML writes it.
    Date(TomlDate),
    /// Anything else, in words.
    Text(String),
}

/// A TOML date or date with time.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct TomlDate(toml::value::Datetime);

impl Setting {
    /// The setting with TOML's own dates as text, so that there is one way to read dates.
    #[must_use]
    pub fn plain(&self) -> Setting {
        match self {
            Setting::Date(date) => Setting::Text(to_the_minute(&date.0.to_string())),
            other => other.clone(),
        }
    }

    /// The value in words, for messages.
    #[must_use]
    pub fn words(&self) -> String {
        match self {
            Setting::Flag(flag) => flag.to_string(),
            Setting::Number(number) => number.to_string(),
            Setting::Date(date) => date.0.to_string(),
            Setting::Text(text) => text.clone(),
        }
    }
}

/// TOML writes seconds where a case counts minutes; seconds that are not zero stay, and are refused
/// with the rest of the moment.
fn to_the_minute(text: &str) -> String {
    match text.strip_suffix(":00") {
        Some(minutes) if minutes.len() == "2018-03-19T16:40".len() => minutes.to_owned(),
        _ => text.to_owned(),
    }
}

/// When an event of a case happens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EventEntry {
    /// At this moment, or on this day.
    At(Stated),
    /// Not within its window.
    Missed,
}

impl std::str::FromStr for EventEntry {
    type Err = crate::calendar::ParseMomentError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.trim() {
            "missed" => Ok(EventEntry::Missed),
            moment => moment.parse().map(EventEntry::At),
        }
    }
}

/// A case file.
///
/// ```
/// use reglament::case::CaseFile;
/// let file: CaseFile = toml::from_str(
///     "service = 'issue'\nsubmitted = '2018-03-15T17:20'\n[set]\nchannel = 'office'",
/// ).unwrap();
/// assert_eq!(file.service.as_deref(), Some("issue"));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CaseFile {
    /// The id of the service, if the file names it.
    pub service: Option<String>,
    /// When the application is sent.
    pub submitted: Option<Setting>,
    /// The facts of the case.
    #[serde(default)]
    pub set: BTreeMap<String, Setting>,
    /// The events of the case: a moment, or `missed`.
    #[serde(default)]
    pub events: BTreeMap<String, Setting>,
    /// `limit` or `instant`.
    pub pace: Option<String>,
    /// `next-day` or `event-day`, then perhaps `,elapsed-hours`.
    pub reading: Option<String>,
    /// Whether to run a regulation that is not in force.
    pub as_if_in_force: Option<bool>,
}

/// One scenario: a case and what must become of it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    /// Its name.
    pub name: String,
    /// The id of the service.
    pub service: String,
    /// When the application is sent.
    pub submitted: Setting,
    /// The facts of the case.
    #[serde(default)]
    pub set: BTreeMap<String, Setting>,
    /// The events of the case.
    #[serde(default)]
    pub events: BTreeMap<String, Setting>,
    /// `limit` or `instant`.
    pub pace: Option<String>,
    /// How disputed law is read.
    pub reading: Option<String>,
    /// Whether to run a regulation that is not in force.
    pub as_if_in_force: Option<bool>,
    /// What must become of it.
    #[serde(default)]
    pub expect: Expectation,
}

impl Scenario {
    /// The scenario's case alone.
    #[must_use]
    pub fn case(&self) -> CaseFile {
        CaseFile {
            service: Some(self.service.clone()),
            submitted: Some(self.submitted.clone()),
            set: self.set.clone(),
            events: self.events.clone(),
            pace: self.pace.clone(),
            reading: self.reading.clone(),
            as_if_in_force: self.as_if_in_force,
        }
    }
}

/// A scenario file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScenarioFile {
    /// The scenarios, in order.
    #[serde(default)]
    pub scenario: Vec<Scenario>,
}
