//! Cases that never end, and the circles in which they go round.

use std::collections::{BTreeSet, HashMap, HashSet};

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
    let turning = turning(flow, cases);
    let circles = parts(turning).into_iter();
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

/// The ways on which these cases go round: what is left when every place to which no circle leads,
/// and every place from which none is reached, has been taken away.
fn turning(flow: &ServiceFlow, cases: Cases) -> Vec<(usize, usize)> {
    let taken = |at: usize| !flow.all([cases, flow.firing(at)]).is_empty();
    let moves = moves(&flow.net).filter(|(at, ..)| taken(*at));
    let moves = behind_circles(moves.map(|(_, from, to)| (from, to)).collect());
    let back = turned(moves);
    turned(behind_circles(back))
}

fn turned(moves: Vec<(usize, usize)>) -> Vec<(usize, usize)> {
    moves.into_iter().map(|(from, to)| (to, from)).collect()
}

/// The places of each circle: those that lead to each other.
fn parts(moves: Vec<(usize, usize)>) -> Vec<BTreeSet<usize>> {
    let mut left: BTreeSet<usize> = moves.iter().map(|(from, _)| *from).collect();
    let back = turned(moves.clone());
    let mut parts = Vec::new();
    while let Some(place) = left.pop_first() {
        let (after, before) = (reached(&moves, place), reached(&back, place));
        let part: BTreeSet<usize> = after.intersection(&before).copied().collect();
        if !part.is_empty() {
            left.retain(|place| !part.contains(place));
            parts.push(part);
        }
    }
    parts
}

/// The places to which at least one way leads from a place.
fn reached(moves: &[(usize, usize)], place: usize) -> BTreeSet<usize> {
    let mut reached = BTreeSet::new();
    let mut open = vec![place];
    while let Some(place) = open.pop() {
        let next = moves.iter().filter(|(from, _)| *from == place);
        open.extend(next.map(|(_, to)| *to).filter(|to| reached.insert(*to)));
    }
    reached
}

/// The ways that begin in a circle or behind one.
fn behind_circles(mut moves: Vec<(usize, usize)>) -> Vec<(usize, usize)> {
    let mut onward: HashMap<usize, Vec<usize>> = HashMap::new();
    let mut entries: HashMap<usize, usize> = HashMap::new();
    for (from, to) in &moves {
        onward.entry(*from).or_default().push(*to);
        *entries.entry(*to).or_default() += 1;
    }
    let is_first = |place: &&usize| !entries.contains_key(place);
    let mut open: Vec<usize> = onward.keys().filter(is_first).copied().collect();
    let mut gone = HashSet::new();
    while let Some(place) = open.pop() {
        gone.insert(place);
        for to in onward.get(&place).into_iter().flatten() {
            if let Some(left) = entries.get_mut(to) {
                *left -= 1;
                if *left == 0 {
                    open.push(*to);
                }
            }
        }
    }
    moves.retain(|(from, _)| !gone.contains(from));
    moves
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
