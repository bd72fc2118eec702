//! The order of the steps: which stands before which, and which are done beside each other.
//!
//! Two steps stand in one of three relations. Where the relation of two steps has changed, one of
//! them has moved; the fewest are taken, so that a step that has been put elsewhere is told once and
//! not all those that it has passed.

use std::collections::{BTreeSet, HashMap};

use super::comparison::{Comparison, ServicePair, StepPair};
use super::kind::Kind;
use super::kinds::flow as kinds;
use super::touch::Touch;
use super::{Change, thing, value};
use crate::messages::{Arg, Message};
use crate::model::{Flow, Service, StepId};

pub(super) fn changes(all: &Comparison<'_>, found: &mut Vec<Change>) {
    for service in all.services() {
        of_service(all, &service, found);
    }
}

/// Where a step stands: its way through parallel work, then its place.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Place {
    /// The forks that it lies in, from the outermost, each with the branch.
    forks: Vec<(usize, usize)>,
    at: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Relation {
    Before,
    After,
    Beside,
}

impl Place {
    fn to(&self, other: &Place) -> Relation {
        let mut both = self.forks.iter().zip(&other.forks);
        let beside = both.find(|(one, other)| one != other);
        match beside {
            Some(((one, _), (two, _))) if one == two => Relation::Beside,
            _ if self.at < other.at => Relation::Before,
            _ => Relation::After,
        }
    }
}

fn places(service: &Service) -> HashMap<StepId, Place> {
    let (mut places, mut forks) = (HashMap::new(), 0);
    walk(&service.flow, &mut Vec::new(), &mut forks, &mut places);
    places
}

fn walk(
    flow: &[Flow],
    within: &mut Vec<(usize, usize)>,
    forks: &mut usize,
    places: &mut HashMap<StepId, Place>,
) {
    for element in flow {
        match element {
            Flow::Step(id) => {
                let at = places.len();
                let forks = within.clone();
                places.insert(*id, Place { forks, at });
            }
            Flow::Parallel(_, branches) => {
                let fork = *forks;
                *forks += 1;
                for (branch, inner) in branches.iter().enumerate() {
                    within.push((fork, branch));
                    walk(inner, within, forks, places);
                    within.pop();
                }
            }
        }
    }
}

/// Steps of a service beyond which their relations are not looked at pair by pair.
const MOST: usize = 1_000;

fn of_service(all: &Comparison<'_>, service: &ServicePair<'_>, found: &mut Vec<Change>) {
    let (old, new) = (places(service.old), places(service.new));
    let mut steps = all.steps(service).collect::<Vec<_>>();
    if steps.len() > MOST {
        // Only the first of so many that stands elsewhere is told.
        steps.sort_by_key(|step| new.get(&step.new_id).map(|place| place.at));
        let mut last = None;
        let out_of_order = steps.iter().find(|step| {
            let (was, is) = (old.get(&step.old_id), new.get(&step.new_id));
            let at = was.map(|place| place.at);
            let passed = std::mem::replace(&mut last, at) > at;
            passed || was.map(|place| &place.forks) != is.map(|place| &place.forks)
        });
        if let Some(step) = out_of_order {
            found.push(told(&kinds::STEP_MOVED, step, (&old, &new)));
        }
        return;
    }
    let places: Vec<Option<(&Place, &Place)>> = steps
        .iter()
        .map(|step| old.get(&step.old_id).zip(new.get(&step.new_id)))
        .collect();
    let differ = |one: usize, other: usize| {
        let (one, other) = (places.get(one)?.as_ref()?, places.get(other)?.as_ref()?);
        let (was, is) = (one.0.to(other.0), one.1.to(other.1));
        (was != is).then_some((was, is))
    };
    for (at, rivals) in moved(steps.len(), |one, other| differ(one, other).is_some()) {
        let Some(step) = steps.get(at) else { continue };
        let beside = |other: &usize| {
            let found = differ(at, *other);
            found.is_some_and(|(was, is)| was == Relation::Beside || is == Relation::Beside)
        };
        let kind = match rivals.iter().any(beside) {
            true => &kinds::STEP_BESIDE,
            false => &kinds::STEP_MOVED,
        };
        found.push(told(kind, step, (&old, &new)));
    }
}

type Places = HashMap<StepId, Place>;

fn told(kind: &'static Kind, step: &StepPair<'_>, (old, new): (&Places, &Places)) -> Change {
    let service = &step.service;
    let before = stands(service.old, step.old_id, old);
    let after = stands(service.new, step.new_id, new);
    Change::of(kind, thing::step(step.new), Touch::EITHER)
        .from(step.old_place(), before, &step.old.cites)
        .to(step.new_place(), after, &step.new.cites)
        .within(&service.new.id)
}

/// The fewest steps whose having moved explains what has changed, found greedily: the one with most
/// changed relations first, a later one before an earlier one. Each comes with the others of them.
fn moved(count: usize, differ: impl Fn(usize, usize) -> bool) -> Vec<(usize, BTreeSet<usize>)> {
    let mut rivals: Vec<BTreeSet<usize>> = vec![BTreeSet::new(); count];
    for one in 0..count {
        for other in 0..count {
            if one != other
                && differ(one, other)
                && let Some(own) = rivals.get_mut(one)
            {
                own.insert(other);
            }
        }
    }
    let mut moved = Vec::new();
    loop {
        let most = rivals.iter().enumerate().max_by_key(|(_, own)| own.len());
        let Some((at, own)) = most.filter(|(_, own)| !own.is_empty()) else {
            break;
        };
        let own = own.clone();
        for (other, list) in rivals.iter_mut().enumerate() {
            if other == at {
                list.clear();
            } else {
                list.remove(&at);
            }
        }
        moved.push((at, own));
    }
    moved.sort_by_key(|(at, _)| *at);
    moved
}

/// Behind which step a step stands, and beside which ones.
fn stands(service: &Service, id: StepId, places: &HashMap<StepId, Place>) -> Arg {
    let Some(own) = places.get(&id) else {
        return value::or_unsaid(None);
    };
    let name = |id: &StepId| service.step(*id).map(|step| step.id.clone());
    let mut others: Vec<(&StepId, &Place)> = places.iter().collect();
    others.sort_by_key(|(_, place)| place.at);
    let before = others
        .iter()
        .rev()
        .find(|(_, place)| place.at != own.at && place.to(own) == Relation::Before);
    let behind = match before.and_then(|(id, _)| name(id)) {
        Some(step) => Message::new("value-behind").with("step", step),
        None => Message::new("value-first"),
    };
    let beside: Vec<String> = others
        .iter()
        .filter(|(_, place)| place.at != own.at && own.to(place) == Relation::Beside)
        .filter_map(|(id, _)| name(id))
        .collect();
    match beside.is_empty() {
        true => behind.into(),
        false => Message::new("value-beside")
            .with("behind", behind)
            .with("steps", beside)
            .into(),
    }
}
