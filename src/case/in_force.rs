//! Whether the act, and this wording of it, is in force on a day.

use crate::calendar::Day;
use crate::messages::{Arg, Message};
use crate::model::{Bounds, Force};

use super::{CaseError, Reason};

/// Checks the day of a case against the time of force.
///
/// Returns what has to be known about a day whose force is uncertain, or that is run as if the act
/// were in force.
///
/// # Errors
/// The act is not in force, its force is unknown, or its wording of that day is.
pub(super) fn check(force: &Force, day: Day, as_if: bool) -> Result<Vec<Reason>, CaseError> {
    match refusal(force, day) {
        Some(_) if as_if => {
            let message = Message::new("notice-not-in-force");
            Ok(vec![Reason::new(message.with("date", Arg::date(day.to_string())))])
        }
        Some(error) => Err(error),
        None => Ok(uncertainties(force, day)),
    }
}

fn refusal(force: &Force, day: Day) -> Option<CaseError> {
    let Some(first) = force.from.earliest else { return Some(CaseError::ForceUnknown) };
    if day < first {
        return Some(CaseError::NotInForce(day, first));
    }
    if let Some(over) = force.until.latest.or(force.until.earliest)
        && day >= over
    {
        return Some(CaseError::NotInForce(day, Day(over.0.saturating_sub(1))));
    }
    let begun = |bounds: &Bounds| bounds.earliest.is_none_or(|first| first <= day);
    let edition = force.editions.iter().rev().find(|edition| begun(&edition.from))?;
    if edition.known {
        return None;
    }
    let later = force.editions.iter().find(|edition| edition.known);
    Some(CaseError::WordingUnknown(day, later.and_then(|edition| edition.from.earliest)))
}

fn uncertainties(force: &Force, day: Day) -> Vec<Reason> {
    let begins = force.editions.last().map_or(force.from, |edition| edition.from);
    [begins, force.until].into_iter().filter_map(|bounds| uncertain(bounds, day)).collect()
}

/// A day between the first and the last possible one.
fn uncertain(bounds: Bounds, day: Day) -> Option<Reason> {
    let (first, last) = (bounds.earliest?, bounds.latest);
    let inside = day >= first && last.is_none_or(|last| day < last);
    let shown = |day: Option<Day>| match day {
        Some(day) => Arg::date(day.to_string()),
        None => Arg::from("…"),
    };
    inside.then(|| {
        Reason::new(
            Message::new("notice-force-uncertain")
                .with("from", shown(Some(first)))
                .with("to", shown(last)),
        )
    })
}
