//! Soundness by its definition: every marking that can be reached, in every order, one by one.

use std::collections::{HashMap, HashSet};

use reglament::flow::{Fault, Violation};
use reglament::net::{PlaceId, Workflow};

/// Tokens on one place after which a net counts as one that has no bound.
const MOST_TOKENS: u8 = 3;

/// How many tokens each place has.
pub type Marking = Vec<u8>;

/// What the definition asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    pub can_always_end: bool,
    pub ends_properly: bool,
    pub dead: Vec<usize>,
    /// Whether no place ever has two tokens.
    pub is_safe: bool,
    pub is_bounded: bool,
}

impl Answer {
    pub fn is_sound(&self) -> bool {
        self.is_bounded && self.can_always_end && self.ends_properly && self.dead.is_empty()
    }
}

pub fn begin(net: &Workflow) -> Marking {
    let mut marking = vec![0; net.places];
    marking[net.source.index()] = 1;
    marking
}

fn end(net: &Workflow) -> Marking {
    let mut marking = vec![0; net.places];
    marking[net.sink.index()] = 1;
    marking
}

pub fn fire(net: &Workflow, marking: &Marking, transition: usize) -> Option<Marking> {
    let mut next = marking.clone();
    for place in net.inputs(transition) {
        next[place.index()] = next[place.index()].checked_sub(1)?;
    }
    for place in net.outputs(transition) {
        next[place.index()] += 1;
    }
    Some(next)
}

/// The answer, or none when there are more markings than are looked at.
pub fn ask(net: &Workflow, most: usize) -> Option<Answer> {
    let mut known = HashMap::from([(begin(net), 0)]);
    let mut markings = vec![begin(net)];
    let mut before: Vec<Vec<usize>> = vec![Vec::new()];
    let mut fired = HashSet::new();
    let mut is_bounded = true;
    let mut at = 0;
    while at < markings.len() {
        if markings.len() > most {
            return None;
        }
        for transition in 0..net.transitions() {
            let Some(next) = fire(net, &markings[at], transition) else {
                continue;
            };
            fired.insert(transition);
            if next.iter().any(|tokens| *tokens > MOST_TOKENS) {
                is_bounded = false;
                continue;
            }
            let number = *known.entry(next.clone()).or_insert(markings.len());
            if number == markings.len() {
                markings.push(next);
                before.push(Vec::new());
            }
            before[number].push(at);
        }
        at += 1;
    }
    let sink = net.sink.index();
    Some(Answer {
        can_always_end: ending(&before, known.get(&end(net)).copied()),
        ends_properly: markings
            .iter()
            .all(|own| own[sink] == 0 || *own == end(net)),
        dead: (0..net.transitions())
            .filter(|at| !fired.contains(at))
            .collect(),
        is_safe: is_bounded && markings.iter().flatten().all(|tokens| *tokens < 2),
        is_bounded,
    })
}

fn ending(before: &[Vec<usize>], end: Option<usize>) -> bool {
    let mut ending = vec![false; before.len()];
    let mut open: Vec<usize> = end.into_iter().collect();
    while let Some(at) = open.pop() {
        if !std::mem::replace(&mut ending[at], true) {
            open.extend(&before[at]);
        }
    }
    ending.into_iter().all(|ends| ends)
}

/// Whether a run shows what it is said to show.
pub fn shows(net: &Workflow, violation: &Violation, answer: &Answer) -> bool {
    let mut marking = begin(net);
    for transition in &violation.run {
        let Some(next) = fire(net, &marking, *transition) else {
            return false;
        };
        marking = next;
    }
    let marked = |places: &[PlaceId], marking: &Marking| {
        let mut tokens = vec![0; net.places];
        places.iter().for_each(|place| tokens[place.index()] += 1);
        tokens == *marking
    };
    match &violation.fault {
        Fault::NoWayOut(places) => marked(places, &marking) && !can_end(net, marking),
        Fault::LeftOver(places) => {
            let ended = std::mem::take(&mut marking[net.sink.index()]);
            ended == 1 && !places.is_empty() && marked(places, &marking)
        }
        Fault::Twice(place) => marking[place.index()] == 2,
        Fault::Dead(transition) => answer.dead.contains(transition),
    }
}

fn can_end(net: &Workflow, from: Marking) -> bool {
    let mut known = HashSet::from([from.clone()]);
    let mut open = vec![from];
    while let Some(marking) = open.pop() {
        if marking == end(net) {
            return true;
        }
        for transition in 0..net.transitions() {
            let next = fire(net, &marking, transition);
            let next = next.filter(|next| next.iter().all(|tokens| *tokens <= MOST_TOKENS));
            if let Some(next) = next
                && known.insert(next.clone())
            {
                open.push(next);
            }
        }
    }
    false
}
