//! The minutes of submission for which a service can be asked about at all.

use super::Starts;
use crate::calendar::{Calendar, Moment};
use crate::model::Regulation;

/// The time in which an act is in force, as far as a calendar knows it; a day that is not known is
/// taken at the outer of its bounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InForce {
    /// The first minute; none when nothing says when the act comes into force.
    pub first: Option<Moment>,
    /// The minute after the last one; none when nothing ends it.
    pub end: Option<Moment>,
}

impl InForce {
    /// When a service is in force.
    #[must_use]
    pub fn of(regulation: &Regulation, service: &str, calendar: &Calendar) -> InForce {
        let force = regulation.force(Some(service));
        let (covered, last) = calendar.coverage();
        let begins = force.from.earliest.or(force.from.latest);
        let ends = force.until.latest.or(force.until.earliest);
        InForce {
            first: begins.map(|first| first.max(covered).start()),
            end: ends.map(|end| end.min(last.next()).start()),
        }
    }

    /// The time in which another act is in force as well; its beginning is known only when both are.
    #[must_use]
    pub fn with(self, other: InForce) -> InForce {
        let both = self.first.zip(other.first);
        InForce {
            first: both.map(|(one, other)| one.max(other)),
            end: match (self.end, other.end) {
                (Some(one), Some(other)) => Some(one.min(other)),
                (one, other) => one.or(other),
            },
        }
    }

    /// The minutes themselves, with those of the calendar where nothing is known; none when there
    /// are none.
    #[must_use]
    pub fn starts(self, calendar: &Calendar) -> Option<Starts> {
        let (covered, last) = calendar.coverage();
        let first = self.first.unwrap_or(covered.start());
        let end = self.end.unwrap_or(last.next().start());
        (first < end).then_some(Starts { first, end })
    }
}
