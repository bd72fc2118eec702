//! The units in which the law counts a term.

use serde::{Deserialize, Serialize};

/// The unit of a term. Units are never mixed by arithmetic: one working day and eight hours are
/// compared only by placing both on a calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Unit {
    /// Minutes of the actor's office hours, unless the term is *elapsed*.
    Minutes,
    /// Hours of the actor's office hours, unless the term is *elapsed* (art. 12-1(6)).
    Hours,
    /// Working days of the calendar.
    WorkingDays,
    /// Calendar days; the last one rolls to a working day (Civil Code art. 175).
    CalendarDays,
    /// Seven calendar days each.
    Weeks,
    /// The same number of a later month, or its last day (Civil Code art. 174).
    Months,
    /// Twelve months each.
    Years,
    /// Days whose kind the act does not say; counted as calendar days, by assumption.
    Days,
}

impl Unit {
    /// Whether the term is counted in minutes of a day rather than in whole days.
    pub fn is_within_day(self) -> bool {
        matches!(self, Unit::Minutes | Unit::Hours)
    }

    /// Whether counting needs the hours or the working days of an office, not dates alone.
    pub fn is_of_an_office(self) -> bool {
        self.is_within_day() || self == Unit::WorkingDays
    }

    /// How many minutes one of this unit has, for minutes and hours.
    pub(super) fn minutes(self) -> Option<u64> {
        match self {
            Unit::Minutes => Some(1),
            Unit::Hours => Some(60),
            _ => None,
        }
    }
}
