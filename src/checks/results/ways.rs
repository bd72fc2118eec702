//! Which steps of a service are done in which cases, and in which order.

use crate::checks::ServiceFlow;
use crate::flow::Cases;
use crate::model::{OutcomeId, Regulation, Service, Step, StepId};
use crate::net::{EntryId, Terminal, Work};

/// A step that is done in some case of a service, or of a service that it calls.
#[derive(Clone, Copy, Debug)]
pub(super) struct Done<'a> {
    /// Whether the step belongs to the service itself.
    pub own: bool,
    /// The service of the step.
    pub service: &'a Service,
    /// The step.
    pub step: &'a Step,
    /// The id of the step.
    pub id: StepId,
    /// The cases in which it is done.
    pub cases: Cases,
    transition: usize,
}

/// Every step that is done in some case, in the order of the net.
pub(super) fn done<'a>(regulation: &'a Regulation, flow: &ServiceFlow) -> Vec<Done<'a>> {
    let transitions = flow.net.transitions.iter().enumerate();
    transitions
        .filter_map(|(at, transition)| {
            let Work::Perform(id) = transition.work else {
                return None;
            };
            let step = flow.net.steps.get(id.index())?;
            let entry = flow.net.entries.get(step.entry.index())?;
            let service = regulation.services.get(entry.service.index())?;
            let cases = flow.firing(at);
            (!cases.is_empty()).then_some(Done {
                own: step.entry == EntryId::new(0),
                service,
                step: service.step(step.step)?,
                id: step.step,
                cases,
                transition: at,
            })
        })
        .collect()
}

/// The cases in which one step is done and later another one; none if there are none.
pub(super) fn one_after(flow: &ServiceFlow, first: &Done<'_>, then: &Done<'_>) -> Option<Cases> {
    let both = flow.all([first.cases, then.cases]);
    (!both.is_empty() && comes_to(flow, first.transition, then.transition, both)).then_some(both)
}

/// Whether a case of a set comes from one transition to another.
fn comes_to(flow: &ServiceFlow, from: usize, to: usize, cases: Cases) -> bool {
    let mut seen = vec![false; flow.net.transitions.len()];
    let mut open = vec![from];
    while let Some(at) = open.pop() {
        let outputs = flow.net.transitions.get(at).map(|own| &own.outputs);
        for place in outputs.into_iter().flatten() {
            for next in flow.net.leaving.get(place.index()).into_iter().flatten() {
                let known = std::mem::replace(seen.get_mut(*next).unwrap_or(&mut true), true);
                if known || flow.all([flow.firing(*next), cases]).is_empty() {
                    continue;
                }
                if *next == to {
                    return true;
                }
                open.push(*next);
            }
        }
    }
    false
}

/// The cases that end in an outcome of the service by its own steps, and not behind a call.
pub(super) fn ends_in(flow: &ServiceFlow, outcome: OutcomeId) -> Cases {
    let mut terminals = flow.net.terminals.iter();
    let end =
        terminals.find(|(_, end)| matches!(end, Terminal::Outcome(own, _) if *own == outcome));
    let Some((place, _)) = end else {
        return Cases::NONE;
    };
    let transitions = flow.net.transitions.iter().enumerate();
    let back = transitions.filter(|(_, own)| matches!(own.work, Work::Return(_)));
    let called = flow.any(back.map(|(at, _)| flow.firing(at)));
    flow.without(flow.at(*place), called)
}
