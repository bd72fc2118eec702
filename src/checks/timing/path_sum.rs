//! How many days the terms on a way through a service add up to.

use std::collections::VecDeque;

use crate::calendar::Unit;
use crate::checks::ServiceFlow;
use crate::flow::Cases;
use crate::model::Amount;
use crate::net::{Net, NetDeadline, NetEvent, NetStepId, NetTerm, Work};

/// What the terms of one way add up to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Sum {
    /// The days of the terms that are counted in the unit of the total.
    pub days: u32,
    /// How many days are lost because a term of minutes begins when a term of days has ended.
    pub mornings: u32,
    /// Whether something besides these days takes time on the way.
    pub more: bool,
    /// Whether a term of days has just ended.
    evening: bool,
    /// The cases that go this way.
    pub cases: Cases,
}

impl Sum {
    /// The days that the way needs at the least when every term of days is used.
    pub(super) const fn needs(&self) -> u32 {
        self.days + self.mornings
    }

    const fn same(&self, other: &Sum) -> bool {
        let days = self.days == other.days && self.mornings == other.mornings;
        days && self.more == other.more && self.evening == other.evening
    }
}

/// The ways from the beginning of a total term to its end, each with the sum of its terms; none
/// when the total does not run from the application to the end of a step.
///
/// Every case goes one way, so cases are split by the steps that they come to, and ways of equal
/// sums are one: the number of ways stays small however many branches there are.
pub(super) fn sums(flow: &ServiceFlow, total: &NetDeadline, unit: Unit) -> Option<Vec<Sum>> {
    let (NetEvent::Submitted | NetEvent::Received(_)) = total.from else {
        return None;
    };
    let NetEvent::EndOf(last) = total.to else {
        return None;
    };
    let net = &flow.net;
    let begin = Sum {
        days: 0,
        mornings: 0,
        more: false,
        evening: false,
        cases: Cases::ALL,
    };
    let mut places: Vec<Vec<Sum>> = vec![Vec::new(); net.places];
    places.get_mut(net.source.index())?.push(begin);
    let mut ends = Vec::new();
    for at in order(net) {
        let transition = net.transitions.get(at)?;
        let [input] = transition.inputs.as_slice() else {
            // Parallel work does not add up: no way goes on behind it.
            continue;
        };
        let ways = places.get(input.index()).cloned().unwrap_or_default();
        for way in ways {
            let cases = flow.all([way.cases, flow.firing(at)]);
            if cases.is_empty() {
                continue;
            }
            let way = Sum { cases, ..way };
            let Some(way) = work(net, transition.work, way, total, unit) else {
                continue;
            };
            if transition.work == Work::Perform(last) {
                join(flow, &mut ends, way);
                continue;
            }
            for place in &transition.outputs {
                if let Some(ways) = places.get_mut(place.index()) {
                    join(flow, ways, way);
                }
            }
        }
    }
    Some(ends)
}

/// Adds a way to others; one with the same sum takes its cases.
fn join(flow: &ServiceFlow, ways: &mut Vec<Sum>, way: Sum) {
    match ways.iter_mut().find(|known| known.same(&way)) {
        Some(known) => known.cases = flow.any([known.cases, way.cases]),
        None => ways.push(way),
    }
}

/// What a way adds up to once a transition has done its work; none when that cannot be said.
fn work(net: &Net, work: Work, way: Sum, total: &NetDeadline, unit: Unit) -> Option<Sum> {
    match work {
        Work::Perform(step) => {
            let step = net.steps.get(step.index())?;
            let more = way.more || step.open_ended;
            let way = Sum { more, ..way };
            step.terms
                .iter()
                .try_fold(way, |way, term| add(way, term, unit))
        }
        Work::Await(wait) if total.excluding.contains(&wait) => Some(way),
        Work::Await(wait) => add(way, &net.waits.get(wait.index())?.window, unit),
        _ => Some(way),
    }
}

/// A way with one more term; none when the term runs from elsewhere or in another unit of days.
fn add(way: Sum, term: &NetTerm, unit: Unit) -> Option<Sum> {
    if term.from.is_some() {
        return None;
    }
    match term.amount {
        Amount::Of(days, own) if own == unit => Some(Sum {
            days: way.days.saturating_add(days),
            evening: true,
            ..way
        }),
        Amount::Of(_, own) if own.is_within_day() => Some(Sum {
            mornings: way.mornings + u32::from(way.evening),
            more: way.more || !way.evening,
            evening: false,
            ..way
        }),
        Amount::SameDay => Some(Sum {
            more: true,
            evening: true,
            ..way
        }),
        Amount::Of(..) => None,
    }
}

/// The transitions in an order in which each place is complete before it is left; what lies in a
/// circle or behind one is left out.
fn order(net: &Net) -> Vec<usize> {
    let mut waiting = vec![0usize; net.places];
    for transition in &net.transitions {
        for place in &transition.outputs {
            if let Some(count) = waiting.get_mut(place.index()) {
                *count += 1;
            }
        }
    }
    // Where parallel work comes together, a transition has several places before it and stands
    // behind the last of them.
    let inputs = net.transitions.iter().map(|found| found.inputs.len());
    let mut missing: Vec<usize> = inputs.collect();
    let mut order = Vec::with_capacity(net.transitions.len());
    let mut ready: VecDeque<_> = (0..net.places)
        .filter(|at| waiting.get(*at) == Some(&0))
        .collect();
    while let Some(place) = ready.pop_front() {
        for at in net.leaving.get(place).into_iter().flatten() {
            let Some(missing) = missing.get_mut(*at) else {
                continue;
            };
            *missing = missing.saturating_sub(1);
            if *missing > 0 {
                continue;
            }
            order.push(*at);
            let outputs = net.transitions.get(*at).map(|found| &found.outputs);
            for output in outputs.into_iter().flatten() {
                let Some(count) = waiting.get_mut(output.index()) else {
                    continue;
                };
                *count = count.saturating_sub(1);
                if *count == 0 {
                    ready.push_back(output.index());
                }
            }
        }
    }
    order
}

/// The steps, in the net's order, that lie on a way and have terms in a unit of days.
pub(super) fn steps_of(
    flow: &ServiceFlow,
    way: &Sum,
    total: &NetDeadline,
    unit: Unit,
) -> Vec<NetStepId> {
    let mut steps = Vec::new();
    for (at, transition) in flow.net.transitions.iter().enumerate() {
        let Work::Perform(step) = transition.work else {
            continue;
        };
        let terms = flow.net.steps.get(step.index()).map(|step| &step.terms);
        let mut terms = terms.into_iter().flatten();
        let counts = terms.any(|term| matches!(term.amount, Amount::Of(_, own) if own == unit));
        let on_the_way = !flow.all([way.cases, flow.firing(at)]).is_empty();
        if counts && on_the_way {
            steps.push(step);
        }
        if NetEvent::EndOf(step) == total.to {
            break;
        }
    }
    steps
}
