//! What stands next in a service.

use crate::model::{Flow, Service, StepId, Target};

/// A target, with "further" replaced by the step or the outcome that it means; it stays where it
/// means parallel work or the end of a branch of it.
#[must_use]
pub fn resolved(service: &Service, from: StepId, target: &Target) -> Target {
    match target {
        Target::Next => after(service, from),
        other => other.clone(),
    }
}

fn after(service: &Service, step: StepId) -> Target {
    let at = service
        .flow
        .iter()
        .position(|element| *element == Flow::Step(step));
    let Some(at) = at else {
        return within(&service.flow, step).unwrap_or(Target::Next);
    };
    match service.flow.get(at + 1) {
        Some(Flow::Step(next)) => Target::Step(*next),
        Some(Flow::Parallel(..)) => Target::Next,
        None => service
            .default_outcome()
            .map_or(Target::Next, Target::Outcome),
    }
}

/// What stands next in a branch of parallel work; none when the step is in none.
fn within(flow: &[Flow], step: StepId) -> Option<Target> {
    let branches = flow.iter().flat_map(|element| match element {
        Flow::Parallel(_, branches) => branches.as_slice(),
        Flow::Step(_) => &[],
    });
    for branch in branches {
        let at = branch
            .iter()
            .position(|element| *element == Flow::Step(step));
        if let Some(at) = at {
            return match branch.get(at + 1) {
                Some(Flow::Step(next)) => Some(Target::Step(*next)),
                _ => Some(Target::Next),
            };
        }
        if let Some(found) = within(branch, step) {
            return Some(found);
        }
    }
    None
}
