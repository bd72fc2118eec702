//! Whether the day of an event is counted.

use crate::calendar::{Moment, StartPolicy};

use super::{Case, NetEvent, NetTerm, Run, run::date};

/// The start policy of a term that runs from a moment.
///
/// A clause decides before the reading. A clause that speaks of the day of one event only decides
/// for every term that begins on that day, also for those of a called service: the State
/// Corporation's day of acceptance is left out of the provider's term, whichever step begins it.
#[must_use]
pub fn policy(term: NetTerm, from: Moment, case: &Case, run: &Run) -> StartPolicy {
    if let Some((event, stated)) = term.day_of
        && happened(case, run, event).is_some_and(|moment| moment.day() == from.day())
    {
        return stated;
    }
    term.policy.unwrap_or(case.reading.start)
}

/// When an event of a run happened, if it has.
#[must_use]
pub(super) fn happened(case: &Case, run: &Run, event: NetEvent) -> Option<Moment> {
    match event {
        NetEvent::Submitted => Some(case.submitted),
        NetEvent::Received(entry) => run.received.get(entry.index()).copied().flatten(),
        NetEvent::StartOf(step) => run.started(step),
        NetEvent::EndOf(step) => run.ended(step),
        NetEvent::Fact(fact) => case.facts.get(fact.index()).copied().flatten().map(date),
    }
}
