//! Parallel work, and the ways out of one of its branches past the place where they join.

use std::collections::HashMap;

use super::exits::{self, Exit};
use crate::checks::ServiceFlow;
use crate::model::{Flow, Service, StepId, Target};

/// Parallel work of a service.
#[derive(Debug)]
pub struct Fork<'a> {
    /// Its name.
    pub id: &'a str,
    /// The branch, by its place, in which each step stands.
    pub branch_of: HashMap<StepId, usize>,
    /// What follows when its branches have joined.
    pub after: &'a [Flow],
}

/// All parallel work of a service, what lies inside other parallel work included.
pub fn forks(service: &Service) -> Vec<Fork<'_>> {
    let mut found = Vec::new();
    collect(&service.flow, &mut found);
    found
}

fn collect<'a>(flow: &'a [Flow], into: &mut Vec<Fork<'a>>) {
    for (at, element) in flow.iter().enumerate() {
        let Flow::Parallel(id, branches) = element else {
            continue;
        };
        let mut branch_of = HashMap::new();
        for (nth, branch) in branches.iter().enumerate() {
            steps(branch, &mut |step| {
                branch_of.insert(step, nth);
            });
        }
        into.push(Fork {
            id,
            branch_of,
            after: flow.get(at + 1..).unwrap_or_default(),
        });
        for branch in branches {
            collect(branch, into);
        }
    }
}

/// Visits every step of a piece of flow.
fn steps(flow: &[Flow], visit: &mut impl FnMut(StepId)) {
    for element in flow {
        match element {
            Flow::Step(step) => visit(*step),
            Flow::Parallel(_, branches) => branches.iter().for_each(|branch| steps(branch, visit)),
        }
    }
}

/// The ends of a fork's steps that some case takes and that lead where the target says; a step of
/// the same branch is no way out.
pub fn escapes<'a>(
    flow: &ServiceFlow,
    service: &'a Service,
    fork: &Fork<'_>,
    wanted: impl Fn(&Target) -> bool,
) -> Vec<Exit<'a>> {
    let out = |exit: &Exit<'_>| {
        let own = fork.branch_of.get(&exit.id);
        let stays = match exit.target {
            Target::Step(step) => fork.branch_of.get(step) == own,
            _ => false,
        };
        own.is_some() && !stays && wanted(exit.target)
    };
    let ends = exits::exits(flow, service).into_iter().filter(out);
    ends.filter(|exit| flow.example(flow.firing(exit.transition)).is_some())
        .collect()
}
