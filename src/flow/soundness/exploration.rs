//! Looks for the faults of a net among the markings that it can reach.
//!
//! Not every order of independent work is tried. From a marking only one cluster is let go on: a
//! place, everything that takes from it, and everything that shares a place with these; nothing
//! outside can take its tokens, so whatever else can happen can happen afterwards too (stubborn
//! sets: A. Valmari, Stubborn Sets for Reduced State Space Generation, 1989; clusters: J. Desel and
//! J. Esparza, Free Choice Petri Nets, 1995). Parallel work is then one line of markings, however
//! many branches it has. A cluster may be put off for ever only where the case goes round for ever;
//! the markings of such a circle are looked at whole.

use std::collections::VecDeque;
use std::collections::hash_map::Entry;

use rustc_hash::FxHashMap;
use smallvec::SmallVec;

use super::clusters::Clusters;
use crate::net::{PlaceId, Workflow};

/// The most markings that are looked at.
const MOST_MARKINGS: usize = 100_000;

/// The places that have a token, in order.
pub type Marking = SmallVec<[u32; 4]>;

/// How much of what can happen in a marking was looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Looked {
    NotYet,
    AtOneCluster,
    AtAll,
}

/// A marking that can be reached.
pub struct State {
    /// The places that have a token, in order.
    pub marking: Marking,
    /// Whether something would put a second token on a place.
    pub overfull: bool,
    /// The marking before it, and the transition between them.
    from: Option<(usize, usize)>,
    next: SmallVec<[usize; 2]>,
    looked: Looked,
}

impl State {
    /// Whether nothing can fire.
    pub fn is_dead(&self) -> bool {
        self.looked != Looked::NotYet && self.next.is_empty() && !self.overfull
    }
}

/// The markings of a net that were looked at.
pub struct Exploration<'a> {
    workflow: &'a Workflow,
    /// For each place, the transitions that take from it.
    leaving: Vec<SmallVec<[usize; 2]>>,
    clusters: Clusters,
    known: FxHashMap<Marking, usize>,
    open: VecDeque<usize>,
    /// The markings, those that fewer transitions lead to first.
    pub states: Vec<State>,
    /// Whether all that had to be looked at were.
    pub is_whole: bool,
    /// For each transition, whether it fired.
    pub fired: Vec<bool>,
    /// The first state, with the transition from it, that puts a second token on a place.
    pub twice: Option<(usize, usize, PlaceId)>,
}

impl<'a> Exploration<'a> {
    /// Explores a net.
    pub fn of(workflow: &'a Workflow) -> Self {
        let mut leaving = vec![SmallVec::new(); workflow.places];
        for at in 0..workflow.transitions() {
            for place in workflow.inputs(at) {
                if let Some(leaving) = leaving.get_mut(place.index()) {
                    leaving.push(at);
                }
            }
        }
        let mut exploration = Exploration {
            workflow,
            leaving,
            clusters: Clusters::of(workflow),
            known: FxHashMap::default(),
            open: VecDeque::new(),
            states: Vec::new(),
            is_whole: false,
            fired: vec![false; workflow.transitions()],
            twice: None,
        };
        let begin = Marking::from_slice(&[number(workflow.source)]);
        exploration.reach(begin, None);
        exploration.is_whole = exploration.run();
        exploration
    }

    /// Looks at every marking that has to be looked at; says whether there were not too many.
    fn run(&mut self) -> bool {
        loop {
            while let Some(state) = self.open.pop_front() {
                if self.states.len() > MOST_MARKINGS {
                    return false;
                }
                self.expand(state, Looked::AtOneCluster);
            }
            let stays = self.reaching(|state| state.is_dead() || state.overfull);
            let turning = stays.iter().zip(&self.states).enumerate();
            let turning = turning
                .filter(|(_, (stops, state))| !**stops && state.looked == Looked::AtOneCluster);
            let turning: Vec<usize> = turning.map(|(at, _)| at).collect();
            if turning.is_empty() {
                return true;
            }
            for state in turning {
                self.expand(state, Looked::AtAll);
            }
        }
    }

    /// Adds a marking, unless it is known, and the way to it.
    fn reach(&mut self, marking: Marking, from: Option<(usize, usize)>) {
        let at = match self.known.entry(marking) {
            Entry::Occupied(known) => *known.get(),
            Entry::Vacant(new) => {
                let at = self.states.len();
                self.states.push(State {
                    marking: new.key().clone(),
                    from,
                    next: SmallVec::new(),
                    looked: Looked::NotYet,
                    overfull: false,
                });
                self.open.push_back(at);
                *new.insert(at)
            }
        };
        if let Some(before) = from.and_then(|(from, _)| self.states.get_mut(from)) {
            before.next.push(at);
        }
    }

    /// Lets one cluster of a marking go on, or everything.
    fn expand(&mut self, state: usize, looked: Looked) {
        let Some(own) = self.states.get_mut(state) else {
            return;
        };
        own.next.clear();
        own.looked = looked;
        let marking = own.marking.clone();
        let firing = self.enabled(&marking);
        let chosen = match looked {
            Looked::AtOneCluster => self.clusters.free(&firing),
            _ => None,
        };
        for at in firing {
            if chosen.is_none_or(|chosen| self.clusters.of_transition(at) == Some(chosen)) {
                self.fire(state, &marking, at);
            }
        }
    }

    /// The transitions that can fire.
    fn enabled(&self, marking: &Marking) -> SmallVec<[usize; 8]> {
        let marked = |place: &PlaceId| marking.binary_search(&number(*place)).is_ok();
        let mut firing = SmallVec::new();
        for place in marking {
            for at in self.leaving.get(*place as usize).into_iter().flatten() {
                let inputs = self.workflow.inputs(*at);
                // A transition with several inputs is met at each of them and counts at one.
                let is_first = inputs.first().map(|first| number(*first)) == Some(*place);
                if is_first && inputs.iter().all(marked) {
                    firing.push(*at);
                }
            }
        }
        firing
    }

    fn fire(&mut self, state: usize, marking: &Marking, at: usize) {
        if let Some(fired) = self.fired.get_mut(at) {
            *fired = true;
        }
        let inputs = self.workflow.inputs(at);
        let mut next = marking.clone();
        next.retain(|place| inputs.iter().all(|input| number(*input) != *place));
        for place in self.workflow.outputs(at) {
            let Err(position) = next.binary_search(&number(*place)) else {
                if let Some(own) = self.states.get_mut(state) {
                    own.overfull = true;
                }
                self.twice.get_or_insert((state, at, *place));
                return;
            };
            next.insert(position, number(*place));
        }
        self.reach(next, Some((state, at)));
    }

    /// For each state, whether one of some states can be reached from it.
    pub fn reaching(&self, wanted: impl Fn(&State) -> bool) -> Vec<bool> {
        let mut before = vec![SmallVec::<[usize; 2]>::new(); self.states.len()];
        for (at, state) in self.states.iter().enumerate() {
            for next in &state.next {
                if let Some(before) = before.get_mut(*next) {
                    before.push(at);
                }
            }
        }
        let mut reaching = vec![false; self.states.len()];
        let states = self.states.iter().enumerate();
        let mut open: Vec<usize> = states
            .filter(|(_, state)| wanted(state))
            .map(|(at, _)| at)
            .collect();
        while let Some(state) = open.pop() {
            let Some(known) = reaching.get_mut(state) else {
                continue;
            };
            if !std::mem::replace(known, true) {
                open.extend(before.get(state).into_iter().flatten());
            }
        }
        reaching
    }

    /// The transitions that lead to a state.
    pub fn run_to(&self, state: usize) -> Vec<usize> {
        let from = |state: usize| self.states.get(state).and_then(|state| state.from);
        let steps = std::iter::successors(from(state), |(before, _)| from(*before));
        let mut run: Vec<usize> = steps.map(|(_, transition)| transition).collect();
        run.reverse();
        run
    }
}

pub fn number(place: PlaceId) -> u32 {
    u32::try_from(place.index()).unwrap_or(u32::MAX)
}
