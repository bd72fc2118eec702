//! What can be wrong with a calendar file.

use super::{Day, ScheduleError};

/// Why a calendar or overlay cannot be built from its text.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CalendarError {
    /// The text is not TOML, or a key is unknown, missing or of the wrong kind.
    #[error("cannot read the calendar: {0}")]
    Toml(String),
    /// The coverage ends before it begins or is longer than four hundred years.
    #[error("the coverage from {first} to {last} is empty or longer than 400 years")]
    Coverage {
        /// The first day stated.
        first: Day,
        /// The last day stated.
        last: Day,
    },
    /// A day stands outside the coverage of its own file.
    #[error("{0} lies outside the calendar's coverage")]
    Outside(Day),
    /// Two entries make the same day a holiday or a day off.
    #[error("{0} is listed twice")]
    Twice(Day),
    /// A day off is carried over or transferred to a day that is not a working day.
    #[error("{0} cannot become a day off: it is not a working day")]
    AlreadyOff(Day),
    /// A day is worked in place of another, but is a working day already.
    #[error("{0} cannot be worked in place of another day: it is a working day already")]
    AlreadyWorked(Day),
    /// A holiday names a source that the file does not describe.
    #[error("the source `{0}` is not described in [sources]")]
    UnknownSource(String),
    /// An interval of office hours cannot be read.
    #[error("cannot read `{0}` as hours: write 09:00-13:00")]
    Interval(String),
    /// The office hours are impossible.
    #[error(transparent)]
    Schedule(#[from] ScheduleError),
    /// Two entries state the hours of the same weekday.
    #[error("the hours of {0} are stated twice")]
    HoursTwice(String),
    /// An overlay refines another calendar than the one it is laid over.
    #[error("the overlay refines the calendar `{expected}`, not `{found}`")]
    WrongBase {
        /// The calendar that the overlay names as its base.
        expected: String,
        /// The calendar it was laid over.
        found: String,
    },
}
