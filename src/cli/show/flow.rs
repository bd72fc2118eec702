//! What comes after what: the act's order, with its parallel work, as lists of successors.

use crate::model::{Flow, OutcomeId, Service, StepId};

/// Where the flow goes on in the act's order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A step.
    Step(StepId),
    /// The end of the service.
    Outcome(OutcomeId),
}

/// The order of a service's steps, by the place of the step in the service's list.
#[derive(Debug)]
pub struct Order {
    following: Vec<Vec<Place>>,
    joining: Vec<bool>,
}

impl Order {
    /// The order of a service.
    pub fn of(service: &Service) -> Order {
        let steps = service.steps.len();
        let mut order = Order {
            following: vec![Vec::new(); steps],
            joining: vec![false; steps],
        };
        let end: Vec<Place> = service
            .default_outcome()
            .map(Place::Outcome)
            .into_iter()
            .collect();
        order.walk(&service.flow, &end);
        order
    }

    /// What follows a step; several places are all taken, side by side.
    pub fn after(&self, step: usize) -> &[Place] {
        self.following.get(step).map_or(&[], Vec::as_slice)
    }

    /// Whether a step awaits the end of parallel work.
    pub fn joins(&self, step: usize) -> bool {
        self.joining.get(step).copied().unwrap_or_default()
    }

    /// The nesting of blocks in a file is limited, and with it the depth of this walk.
    fn walk(&mut self, flow: &[Flow], end: &[Place]) {
        let mut rest = flow;
        while let [first, others @ ..] = rest {
            rest = others;
            let after = entry(rest, end);
            match first {
                Flow::Step(step) => {
                    if let Some(following) = self.following.get_mut(step.index()) {
                        *following = after;
                    }
                }
                Flow::Parallel(_, branches) => {
                    self.join(&after);
                    for branch in branches {
                        self.walk(branch, &after);
                    }
                }
            }
        }
    }

    fn join(&mut self, places: &[Place]) {
        for place in places {
            if let Place::Step(step) = place
                && let Some(joining) = self.joining.get_mut(step.index())
            {
                *joining = true;
            }
        }
    }
}

/// Where a flow begins: its first step, or the first steps of its parallel branches.
fn entry(flow: &[Flow], end: &[Place]) -> Vec<Place> {
    match flow {
        [] => end.to_vec(),
        [Flow::Step(step), ..] => vec![Place::Step(*step)],
        [Flow::Parallel(_, branches), rest @ ..] => {
            let starts = branches.iter().filter(|branch| !branch.is_empty());
            let starts: Vec<Place> = starts.flat_map(|branch| entry(branch, &[])).collect();
            if starts.is_empty() {
                entry(rest, end)
            } else {
                starts
            }
        }
    }
}
