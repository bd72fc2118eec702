//! Over which starts the sides are compared.

use super::Span;
use crate::calendar::Calendar;
use crate::compare::regions::Side;
use crate::timing::{InForce, Starts};

/// The starts in which all acts are in force, else all that the calendars cover.
pub(super) fn span(sides: &[Side<'_>], calendars: &[&Calendar]) -> Option<Span> {
    let covered = calendars.iter().map(|calendar| calendar.coverage());
    let (first, last) = covered.reduce(|one, other| (one.0.max(other.0), one.1.min(other.1)))?;
    let (first, end) = (first.start(), last.next().start());
    let forces = sides.iter().zip(calendars).map(|(side, calendar)| {
        let own = &side.version;
        InForce::of(own.regulation, &side.service.id, calendar)
    });
    // Nothing can be said of a time in which all are in force when one does not say when it begins.
    let common = forces.reduce(InForce::with).and_then(|force| {
        let begins = force.first?.max(first);
        let ends = force.end.map_or(end, |own| own.min(end));
        Some(Starts {
            first: begins,
            end: ends,
        })
    });
    let common = common.filter(|starts| starts.first < starts.end);
    let starts = common.unwrap_or(Starts { first, end });
    (starts.first < starts.end).then_some(Span {
        starts,
        in_force: common.is_some(),
    })
}
