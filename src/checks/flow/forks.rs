//! Parallel work, and the ways past the places where its branches begin and join.

use rustc_hash::FxHashMap;

use super::exits::{self, Exit};
use crate::checks::{Finding, ServiceFlow, Subject};
use crate::flow::Cases;
use crate::model::{Flow, Service, ServiceId, StepId, Target, path};

/// Parallel work of a service.
#[derive(Debug)]
pub struct Fork<'a> {
    /// Its name.
    pub id: &'a str,
    /// The branch, by its place, in which each step stands.
    pub branch_of: FxHashMap<StepId, usize>,
    /// What follows when its branches have joined.
    pub after: &'a [Flow],
}

impl Fork<'_> {
    /// Whether an end of a step leads out of the branch in which the step stands.
    pub fn is_left_by(&self, exit: &Exit<'_>) -> bool {
        let own = self.branch_of.get(&exit.id);
        let stays = match exit.target {
            Target::Step(step) => self.branch_of.get(step) == own,
            // The next line of the branch, or the place where all join.
            Target::Next => true,
            _ => false,
        };
        own.is_some() && !stays
    }
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
        let mut branch_of = FxHashMap::default();
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

/// A way past the place where branches begin or join, and the cases in which they then do not come
/// together.
#[derive(Debug)]
pub struct Jump<'a> {
    /// The end of a step that takes it.
    pub exit: Exit<'a>,
    /// The cases that take it and go wrong.
    pub cases: Cases,
}

/// The ways out of one of a fork's branches, to where the target says.
pub fn escapes<'a>(
    flow: &ServiceFlow,
    service: &'a Service,
    fork: &Fork<'_>,
    wanted: impl Fn(&Target) -> bool,
) -> Vec<Jump<'a>> {
    let ends = exits::exits(flow, service).into_iter();
    let out = ends.filter(|exit| fork.is_left_by(exit) && wanted(exit.target));
    out.filter_map(|exit| torn(flow, exit)).collect()
}

/// The ways into one of a fork's branches from outside.
pub fn intrusions<'a>(flow: &ServiceFlow, service: &'a Service, fork: &Fork<'_>) -> Vec<Jump<'a>> {
    let into = |exit: &Exit<'_>| match exit.target {
        Target::Step(step) => {
            fork.branch_of.contains_key(step) && !fork.branch_of.contains_key(&exit.id)
        }
        _ => false,
    };
    let ends = exits::exits(flow, service).into_iter();
    ends.filter(into)
        .filter_map(|exit| torn(flow, exit))
        .collect()
}

fn torn<'a>(flow: &ServiceFlow, exit: Exit<'a>) -> Option<Jump<'a>> {
    let cases = flow.all([flow.firing(exit.transition), flow.torn()]);
    flow.example(cases).map(|_| Jump { exit, cases })
}

/// The finding on the jumps of one fork: the first is told, the others are shown beside it.
pub fn told(
    subject: &Subject<'_>,
    id: ServiceId,
    service: &Service,
    fork: &Fork<'_>,
    jumps: &[Jump<'_>],
) -> Option<Finding> {
    let (Jump { exit: first, cases }, others) = jumps.split_first()?;
    let finding = Finding::at(first.path(service))
        .see(path::parallel(&service.id, fork.id), "fork")
        .with("step", &first.step.id)
        .with("target", exits::named(service, first.target))
        .with("fork", fork.id)
        .cites(first.cites())
        .shown_by(subject.witness(id, *cases));
    Some(others.iter().fold(finding, |finding, other| {
        let other = &other.exit;
        finding
            .see(other.path(service), "also")
            .cites(other.cites())
    }))
}
