//! The disputed readings of the law on terms, each under its name.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// From which day a count of days starts.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
pub enum StartPolicy {
    /// The day of the trigger is not counted (Civil Code art. 173; APPK art. 76(2)).
    #[default]
    NextDay,
    /// The day of the trigger is the first day counted (Law No. 107-II art. 12-1(2)–(5)).
    EventDay,
}

/// How the law is read where neither clause nor file settles it: the start policy, and whether
/// hours run by the clock (art. 12-1(6)). Written `next-day`, `event-day`,
/// `event-day,elapsed-hours`.
///
/// ```
/// use reglament::calendar::{Reading, StartPolicy};
/// let reading: Reading = "event-day,elapsed-hours".parse().expect("a known reading");
/// assert_eq!(reading.start, StartPolicy::EventDay);
/// assert!(reading.elapsed_hours);
/// assert_eq!(Reading::default().to_string(), "next-day");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Reading {
    /// From which day a count of days starts.
    pub start: StartPolicy,
    /// Whether a term of hours runs by the clock, day and night.
    pub elapsed_hours: bool,
}

/// The text names no reading.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "unknown reading `{0}`: write next-day or event-day, and `,elapsed-hours` after it where \
     hours run by the clock"
)]
pub struct ReadingError(pub String);

impl fmt::Display for StartPolicy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            StartPolicy::NextDay => "next-day",
            StartPolicy::EventDay => "event-day",
        })
    }
}

impl fmt::Display for Reading {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let hours = if self.elapsed_hours {
            ",elapsed-hours"
        } else {
            ""
        };
        write!(f, "{}{hours}", self.start)
    }
}

impl FromStr for Reading {
    type Err = ReadingError;

    /// Accepts a start policy, `elapsed-hours`, or both in this order with a comma between them.
    fn from_str(text: &str) -> Result<Reading, ReadingError> {
        let (start, elapsed_hours) = match text.split_once(',') {
            Some((start, "elapsed-hours")) => (start, true),
            None if text == "elapsed-hours" => ("next-day", true),
            None => (text, false),
            Some(_) => return Err(ReadingError(text.to_owned())),
        };
        let start = match start {
            "next-day" => StartPolicy::NextDay,
            "event-day" => StartPolicy::EventDay,
            _ => return Err(ReadingError(text.to_owned())),
        };
        Ok(Reading {
            start,
            elapsed_hours,
        })
    }
}
