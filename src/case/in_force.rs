//! Whether the act, and this wording of it, is in force on a day.

use crate::calendar::Day;
use crate::messages::{Arg, Message};
use crate::model::{Bounds, Edition, Force};

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
        Some(refused) if as_if => {
            let date = Arg::date(day.to_string());
            let message = match refused {
                CaseError::WordingUnknown(..) => match edition(force) {
                    Some(number) => Message::new("notice-wording-other")
                        .with("date", date)
                        .with("number", number),
                    None => Message::new("notice-wording-unknown").with("date", date),
                },
                CaseError::ForceUnknown => Message::new("notice-force-unknown"),
                _ => Message::new("notice-not-in-force").with("date", date),
            };
            Ok(vec![Reason::new(message)])
        }
        Some(error) => Err(error),
        None => Ok(uncertainties(force, day)),
    }
}

fn refusal(force: &Force, day: Day) -> Option<CaseError> {
    match force.from.earliest.or(force.from.latest) {
        Some(first) if day < first => return Some(not_yet(force, day, first)),
        Some(_) => {}
        // An act of whose beginning nothing is known has begun when a later wording of it has.
        None => {
            let mut begins = force.editions.iter().filter_map(|own| certain(own.from));
            if !begins.any(|begins| begins <= day) {
                return Some(CaseError::ForceUnknown);
            }
        }
    }
    if let Some(over) = force.until.latest.or(force.until.earliest)
        && day >= over
    {
        let certain = force.until.earliest.unwrap_or(over);
        let last = Day(certain.0.saturating_sub(1));
        return Some(CaseError::NoLongerInForce { day, last });
    }
    let begun = |bounds: &Bounds| bounds.earliest.is_none_or(|first| first <= day);
    let edition = force
        .editions
        .iter()
        .rev()
        .find(|edition| begun(&edition.from))?;
    if edition.known {
        return None;
    }
    let later = known(force).and_then(|edition| certain(edition.from));
    Some(CaseError::WordingUnknown(day, later))
}

/// The error for a day before the act: the first day on which its force is certain and its wording
/// known, and the day since which it was in force in an earlier wording.
fn not_yet(force: &Force, day: Day, first: Day) -> CaseError {
    let in_force = certain(force.from).unwrap_or(first);
    let wording = known(force).and_then(|edition| certain(edition.from));
    let nearest = wording.unwrap_or(in_force).max(in_force);
    CaseError::NotYetInForce {
        day,
        nearest,
        earlier: Some(in_force).filter(|earlier| *earlier < nearest),
    }
}

/// The wording that the file holds.
fn known(force: &Force) -> Option<&Edition> {
    force.editions.iter().find(|edition| edition.known)
}

/// The first day on which something that begins within these bounds has certainly begun.
fn certain(bounds: Bounds) -> Option<Day> {
    bounds.latest.or(bounds.earliest)
}

fn uncertainties(force: &Force, day: Day) -> Vec<Reason> {
    let latest = force.editions.last().filter(|_| force.editions.len() > 1);
    let begins = match latest.map(|edition| edition.from) {
        Some(wording) => uncertain(wording, day).map(|(from, to)| {
            Message::new("notice-wording-uncertain")
                .with("from", from)
                .with("to", to)
        }),
        None => uncertain(force.from, day).map(|(from, to)| {
            Message::new("notice-force-uncertain")
                .with("from", from)
                .with("to", to)
        }),
    };
    let ends = uncertain(force.until, day).map(|(from, to)| {
        Message::new("notice-repeal-uncertain")
            .with("from", from)
            .with("to", to)
    });
    begins.into_iter().chain(ends).map(Reason::new).collect()
}

/// Whether a notice says that the day of force is not exactly known.
pub(super) fn is_uncertain(notice: &Reason) -> bool {
    notice.code().ends_with("-uncertain")
}

/// The first and the last possible day, when a day lies between them.
fn uncertain(bounds: Bounds, day: Day) -> Option<(Arg, Arg)> {
    let (first, last) = (bounds.earliest?, bounds.latest);
    let inside = day >= first && last.is_none_or(|last| day < last);
    let shown = |day: Option<Day>| match day {
        Some(day) => Arg::date(day.to_string()),
        None => Arg::from("…"),
    };
    inside.then(|| (shown(Some(first)), shown(last)))
}

/// The number of the act whose wording is run: the one that the file holds, whatever the day.
pub(super) fn edition(force: &Force) -> Option<String> {
    known(force)?.number.clone()
}

/// A case that began in force and ended after the day on which the act may have lost it.
pub(super) fn outlives(force: &Force, began: Day, ended: Day) -> Option<Reason> {
    let over = force
        .until
        .earliest
        .filter(|over| began < *over && ended >= *over)?;
    let message = Message::new("notice-outlives").with("date", Arg::date(over.to_string()));
    Some(Reason::new(message))
}
