//! Cases that never end, and the circle in which they go round.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::exits;
use crate::checks::{ServiceFlow, Subject};
use crate::flow::Cases;
use crate::model::{Service, ServiceId, StepId};
use crate::net::{EntryId, Net, PlaceId, Work};

/// Cases of a service that never end.
#[derive(Clone, Debug)]
pub struct Circle {
    /// The cases.
    pub cases: Cases,
    /// The steps of the service itself in which they go round, in the act's order; empty when they
    /// stand still, or go round inside a called service.
    pub steps: Vec<StepId>,
    /// Whether other cases leave the circle: then what is decided anew in each round could end it.
    pub can_be_left: bool,
}

/// The cases of a service that come to no end; none when every case ends.
pub fn circle(subject: &Subject<'_>, id: ServiceId, service: &Service) -> Option<Circle> {
    let flow = subject.flow(id)?;
    if service.flow.is_empty() {
        return None;
    }
    let ended = exits::ending(flow, |_| true);
    let cases = flow.without(flow.at(flow.net.source), ended);
    flow.example(cases)?;
    let turning = turning(flow, cases);
    let steps = steps(flow, &turning);
    let can_be_left = left(flow, &turning);
    Some(Circle {
        cases,
        steps,
        can_be_left,
    })
}

/// The places between which these cases go round: what is left when every place to which no circle
/// leads, and every place from which none is reached, has been taken away.
fn turning(flow: &ServiceFlow, cases: Cases) -> BTreeSet<usize> {
    let taken = |at: usize| !flow.all([cases, flow.firing(at)]).is_empty();
    let moves = moves(&flow.net).filter(|(at, ..)| taken(*at));
    let moves = behind_circles(moves.map(|(_, from, to)| (from, to)).collect());
    let back = moves.into_iter().map(|(from, to)| (to, from));
    let moves = behind_circles(back.collect());
    moves.into_iter().map(|(from, _)| from).collect()
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

fn left(flow: &ServiceFlow, turning: &BTreeSet<usize>) -> bool {
    moves(&flow.net).any(|(at, from, to)| {
        turning.contains(&from) && !turning.contains(&to) && !flow.firing(at).is_empty()
    })
}
