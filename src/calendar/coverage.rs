//! The refusal to answer outside what a calendar knows.

use super::Day;

/// A calendar does not know the days that the answer depends on. It never guesses them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub struct OutOfCoverage {
    /// The first day the calendar covers.
    pub first: Day,
    /// The last day the calendar covers.
    pub last: Day,
    /// What lies outside.
    pub cause: Cause,
}

/// What exactly a calendar does not know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Cause {
    /// The term starts outside the covered days.
    Start,
    /// The term ends after (or, counted backwards, before) the covered days.
    End,
    /// The term passes a day that an act made a day off or a working day, and the sources do not
    /// say whether that was known on the day of the question.
    Undetermined(Day),
}

impl std::fmt::Display for OutOfCoverage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (first, last) = (self.first, self.last);
        match self.cause {
            Cause::Start => write!(
                f,
                "the start lies outside the calendar's years, {first} to {last}"
            ),
            Cause::End => write!(
                f,
                "the end lies outside the calendar's years, {first} to {last}"
            ),
            Cause::Undetermined(day) => write!(
                f,
                "the sources do not say whether the transfer of {day} was known on the day of the question"
            ),
        }
    }
}
