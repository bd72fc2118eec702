//! What the act is said to be silent about, and what the author of the file assumed.
//!
//! A silence at which a case stops is a target and is told of its branch; here are the marks that
//! stop nothing.

use super::comparison::Comparison;
use super::kinds::silences as kinds;
use super::matching::Pairs;
use super::touch::Touch;
use super::{Change, editorial, thing};
use crate::messages::Message;
use crate::model::{Regulation, Remark, RemarkKind, ServiceId, path};

pub(super) fn changes(all: &Comparison<'_>, found: &mut Vec<Change>) {
    let (old, new) = (&all.old.regulation.remarks, &all.new.regulation.remarks);
    let pairs = pairs(old, new);
    let (from, to) = (all.old.regulation, all.new.regulation);
    for at in pairs.gone() {
        let Some(remark) = old.get(at) else { continue };
        let kept = |id: ServiceId| all.matching.service(id).is_some();
        // With a whole service its remarks go, and that has been told.
        if service_of(remark, from).is_some_and(|id| !kept(id)) {
            continue;
        }
        let kind = match remark.kind {
            RemarkKind::Silence => &kinds::FILLED,
            RemarkKind::Assumption => &kinds::NOT_ASSUMED,
        };
        let change = Change::of(kind, about(remark, all.old.regulation), Touch::NOBODY);
        let change = change.from(path::remark(at), &remark.text, &remark.cites);
        found.push(within(change, remark, all.old.regulation));
    }
    for at in pairs.added() {
        let Some(remark) = new.get(at) else { continue };
        let was = |id: ServiceId| all.services().any(|pair| pair.new_id == id);
        if service_of(remark, to).is_some_and(|id| !was(id)) {
            continue;
        }
        let kind = match remark.kind {
            RemarkKind::Silence => &kinds::OPENED,
            RemarkKind::Assumption => &kinds::ASSUMED,
        };
        let change = Change::of(kind, about(remark, all.new.regulation), Touch::NOBODY);
        let change = change.to(path::remark(at), &remark.text, &remark.cites);
        found.push(within(change, remark, all.new.regulation));
    }
    for (from, to) in pairs.both() {
        let Some((one, other)) = old.get(from).zip(new.get(to)) else {
            continue;
        };
        let thing = || about(other, all.new.regulation);
        let places = || (path::remark(from), path::remark(to));
        let text = [
            editorial::reworded(thing(), (&one.text, &other.text), places(), Touch::NOBODY),
            editorial::cited(thing(), (&one.cites, &other.cites), places()),
        ];
        let text = text.into_iter().flatten();
        found.extend(text.map(|change| within(change, other, all.new.regulation)));
    }
}

/// Remarks of one text at one place, then of one text, then those left at one place in their order.
fn pairs(old: &[Remark], new: &[Remark]) -> Pairs {
    let mut pairs = Pairs::none(old.len(), new.len());
    let steps: [fn(&Remark) -> String; 3] = [
        |remark| format!("{} {}", remark.place, remark.text),
        |remark| remark.text.clone(),
        |remark| remark.place.clone(),
    ];
    for step in steps {
        let (gone, added): (Vec<usize>, Vec<usize>) =
            (pairs.gone().collect(), pairs.added().collect());
        let left = |list: &[Remark], places: &[usize]| -> Vec<String> {
            let own = places.iter().filter_map(|at| list.get(*at));
            own.map(|remark| format!("{:?} {}", remark.kind, step(remark)))
                .collect()
        };
        let found = Pairs::by_name(&left(old, &gone), &left(new, &added));
        for (from, to) in found.both() {
            if let Some((from, to)) = gone.get(from).zip(added.get(to)) {
                pairs.join(*from, *to);
            }
        }
    }
    pairs
}

/// The service in whose block a remark stands.
fn service_of(remark: &Remark, regulation: &Regulation) -> Option<ServiceId> {
    let service = remark.place.split('/').next()?;
    regulation.service(service).map(|(id, _)| id)
}

/// What a remark is about: the step, the deadline or the service whose block it stands in, else the
/// regulation.
fn about(remark: &Remark, regulation: &Regulation) -> Message {
    let (service, rest) = match remark.place.split_once('/') {
        Some((service, rest)) => (service, Some(rest)),
        None => (remark.place.as_str(), None),
    };
    match (regulation.service(service), rest) {
        (Some((_, service)), Some(place)) => {
            let name = place.split(' ').next().unwrap_or_default();
            let mut deadlines = service.deadlines.iter();
            match deadlines.find(|own| own.id == name) {
                Some(own) => thing::deadline(own),
                None => Message::new("thing-step").with("name", name),
            }
        }
        (Some((_, service)), None) => thing::service(service),
        (None, _) => thing::regulation(&regulation.path),
    }
}

fn within(change: Change, remark: &Remark, regulation: &Regulation) -> Change {
    let service = remark.place.split('/').next().unwrap_or_default();
    match regulation.service(service) {
        Some(_) => change.within(service),
        None => change,
    }
}
