//! A moment as a case states it: to the minute, or only its day.

use std::str::FromStr;

use crate::calendar::{Day, Moment, ParseMomentError};
use crate::messages::Arg;

/// When something happens, as a case states it.
///
/// ```
/// use reglament::case::Stated;
/// assert!(matches!("19.03.2018 16:40".parse(), Ok(Stated::At(_))));
/// assert!(matches!("19.03.2018".parse(), Ok(Stated::On(_))));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stated {
    /// In this minute.
    At(Moment),
    /// On this day, at a time that the case does not state.
    On(Day),
}

impl Stated {
    /// The day.
    #[must_use]
    pub fn day(self) -> Day {
        match self {
            Stated::At(moment) => moment.day(),
            Stated::On(day) => day,
        }
    }

    /// The moment or the day, for a message.
    pub(super) fn arg(self) -> Arg {
        match self {
            Stated::At(moment) => Arg::moment(moment.to_string()),
            Stated::On(day) => Arg::date(day.to_string()),
        }
    }
}

impl FromStr for Stated {
    type Err = ParseMomentError;

    /// Accepts what a moment accepts; a date alone is its day, not its 00:00.
    fn from_str(text: &str) -> Result<Stated, ParseMomentError> {
        let text = text.trim();
        let day = text.parse().map(Stated::On);
        day.or_else(|_| text.parse().map(Stated::At))
    }
}
