//! Over which starts the sides are compared.

use super::Span;
use crate::calendar::{Calendar, Day};
use crate::compare::regions::Side;
use crate::timing::Starts;

/// The starts in which all acts are in force, else all that the calendars cover.
pub(super) fn span(sides: &[Side<'_>], calendars: &[&Calendar]) -> Option<Span> {
    let covered = calendars.iter().map(|calendar| calendar.coverage());
    let (first, last) = covered.reduce(|one, other| (one.0.max(other.0), one.1.min(other.1)))?;
    let whole = Starts {
        first: first.start(),
        end: last.next().start(),
    };
    let forces = sides.iter().map(|side| {
        let force = side.version.regulation.force(Some(&side.service.id));
        let begins = force.from.earliest.or(force.from.latest)?;
        Some((begins, force.until.latest.or(force.until.earliest)))
    });
    let common = forces.reduce(|one, other| {
        let ((begins, ends), (own, until)) = (one?, other?);
        let earlier = |one: Day, other: Day| one.min(other);
        Some((
            begins.max(own),
            ends.map_or(until, |end| {
                Some(until.map_or(end, |until| earlier(end, until)))
            }),
        ))
    });
    let common = common.flatten().map(|(begins, ends)| Starts {
        first: begins.max(first).start(),
        end: ends.map_or(whole.end, |end| end.min(last.next()).start()),
    });
    let common = common.filter(|starts| starts.first < starts.end);
    let starts = common.unwrap_or(whole);
    (starts.first < starts.end).then_some(Span {
        starts,
        in_force: common.is_some(),
    })
}
