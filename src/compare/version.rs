//! One version of a regulation, with what its terms rest on.

use crate::calendar::{Calendar, Day};
use crate::model::Regulation;

/// A regulation that is compared with another one.
#[derive(Clone, Copy, Debug)]
pub struct Version<'a> {
    /// What it means.
    pub regulation: &'a Regulation,
    /// The standard that it leaves totals to, if it is at hand.
    pub standard: Option<&'a Regulation>,
    /// The calendar that its terms are counted by, if it is at hand.
    pub calendar: Option<&'a Calendar>,
}

impl<'a> Version<'a> {
    /// A regulation alone.
    #[must_use]
    pub const fn new(regulation: &'a Regulation) -> Self {
        Version {
            regulation,
            standard: None,
            calendar: None,
        }
    }

    /// The same with its standard.
    #[must_use]
    pub const fn by_standard(self, standard: Option<&'a Regulation>) -> Self {
        Version { standard, ..self }
    }

    /// The same with its calendar.
    #[must_use]
    pub const fn counted_by(self, calendar: Option<&'a Calendar>) -> Self {
        Version { calendar, ..self }
    }

    /// Whether another version says the very same, rests on the same standard and counts by the same
    /// days.
    #[must_use]
    pub fn says_the_same(&self, other: &Version<'_>) -> bool {
        let calendars = match (self.calendar, other.calendar) {
            (Some(one), Some(two)) => same_days(one, two),
            (one, two) => one.is_none() && two.is_none(),
        };
        calendars && self.regulation == other.regulation && self.standard == other.standard
    }

    /// Whether its force was over on a day.
    #[must_use]
    pub fn is_past(&self, today: Day) -> bool {
        let until = self.regulation.force(None).until.latest;
        until.is_some_and(|until| until <= today)
    }
}

/// Whether two calendars have the same days and the same hours where no act states any.
pub(super) fn same_days(one: &Calendar, other: &Calendar) -> bool {
    let is_one = std::ptr::eq(one, other);
    is_one || one.file() == other.file() && one.office_hours() == other.office_hours()
}
