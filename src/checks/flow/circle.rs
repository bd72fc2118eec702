//! Cases that never end, and the circles in which they go round.

use std::collections::BTreeSet;

use petgraph::algo::kosaraju_scc;
use petgraph::graph::{DiGraph, NodeIndex};

use super::exits;
use super::forks::{escapes, forks, intrusions};
use crate::checks::{ServiceFlow, Subject};
use crate::flow::Cases;
use crate::model::{Service, ServiceId, StepId};
use crate::net::{EntryId, Net, PlaceId, Work};

/// A circle of a service, with the cases that never leave it.
#[derive(Clone, Debug)]
pub struct Circle {
    /// The cases.
    pub cases: Cases,
    /// The steps of the service itself in which they go round, in the act's order; empty when they
    /// go round inside a called service.
    pub steps: Vec<StepId>,
    /// Whether other cases leave the circle: then what is decided anew in each round could end it.
    pub can_be_left: bool,
}

/// The circles of a service in which some cases go round for ever, in the order of their steps.
///
/// A case that takes a way past the place where parallel branches begin or join waits for ever, or
/// goes round beside them: that is told where it takes the way.
pub fn circles(subject: &Subject<'_>, id: ServiceId, service: &Service) -> Vec<Circle> {
    let Some(flow) = subject.flow(id).filter(|_| !service.flow.is_empty()) else {
        return Vec::new();
    };
    let ended = exits::ending(flow, |_| true);
    let cases = flow.without(flow.at(flow.net.source), ended);
    let cases = flow.without(cases, past_branches(flow, service));
    if flow.example(cases).is_none() {
        return Vec::new();
    }
    let circles = parts(flow, cases).into_iter();
    let mut circles: Vec<Circle> = circles
        .filter_map(|places| circle(flow, cases, &places))
        .collect();
    circles.sort_by(|left, right| left.steps.cmp(&right.steps));
    circles
}

/// The circle between some places, if some of the cases stay in it.
fn circle(flow: &ServiceFlow, cases: Cases, places: &BTreeSet<usize>) -> Option<Circle> {
    let come = flow.any(places.iter().map(|place| flow.at(PlaceId::new(*place))));
    let leaving =
        moves(&flow.net).filter(|(_, from, to)| places.contains(from) && !places.contains(to));
    let left = flow.any(leaving.map(|(at, ..)| flow.firing(at)));
    let cases = flow.without(flow.all([cases, come]), left);
    flow.example(cases)?;
    Some(Circle {
        cases,
        steps: steps(flow, places),
        can_be_left: !left.is_empty(),
    })
}

/// The cases that take such a way and go wrong.
fn past_branches(flow: &ServiceFlow, service: &Service) -> Cases {
    let jumps = forks(service).into_iter().flat_map(|fork| {
        let mut jumps = escapes(flow, service, &fork, |_| true);
        jumps.extend(intrusions(flow, service, &fork));
        jumps
    });
    flow.any(jumps.map(|jump| jump.cases))
}

/// The places of each circle in which these cases go round: those that lead to each other.
fn parts(flow: &ServiceFlow, cases: Cases) -> Vec<BTreeSet<usize>> {
    let taken = |at: usize| !flow.all([cases, flow.firing(at)]).is_empty();
    let moves = moves(&flow.net).filter(|(at, ..)| taken(*at));
    let graph = DiGraph::<(), (), usize>::from_edges(moves.map(|(_, from, to)| (from, to)));
    let parts = kosaraju_scc(&graph)
        .into_iter()
        .filter(|part| match part[..] {
            [place] => graph.contains_edge(place, place),
            _ => true,
        });
    let places = |part: Vec<NodeIndex<usize>>| part.into_iter().map(NodeIndex::index).collect();
    parts.map(places).collect()
}

/// Every way from a place to a place: the transition and both places.
fn moves(net: &Net) -> impl Iterator<Item = (usize, usize, usize)> {
    let transitions = net.transitions.iter().enumerate();
    transitions.flat_map(|(at, transition)| {
        let (inputs, outputs) = (&transition.inputs, &transition.outputs);
        inputs.iter().flat_map(move |from| {
            let outputs = outputs.iter();
            outputs.map(move |to| (at, from.index(), to.index()))
        })
    })
}

fn steps(flow: &ServiceFlow, turning: &BTreeSet<usize>) -> Vec<StepId> {
    let inside = |places: &[PlaceId]| places.iter().any(|place| turning.contains(&place.index()));
    let transitions = flow.net.transitions.iter();
    let begun = transitions.filter(|own| inside(&own.inputs) && inside(&own.outputs));
    let begun = begun.filter_map(|own| match own.work {
        Work::Begin(step) => flow.net.steps.get(step.index()),
        _ => None,
    });
    let own = begun.filter(|step| step.entry == EntryId::new(0));
    let steps: BTreeSet<StepId> = own.map(|step| step.step).collect();
    steps.into_iter().collect()
}
