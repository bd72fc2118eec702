//! What is known of a case.

use std::collections::HashSet;

use super::comparison::Comparison;
use super::kinds::facts as kinds;
use super::touch::Touch;
use super::{Change, editorial, thing, value};
use crate::messages::{Arg, Message};
use crate::model::{
    ActorId, DocumentEntry, Fact, FactId, FactType, Regulation, ServiceId, Settled, path, phrase,
};

pub(super) fn changes(all: &Comparison<'_>, found: &mut Vec<Change>) {
    let (old, new) = (all.old.regulation, all.new.regulation);
    let (old_papers, new_papers) = (papers(old), papers(new));
    // The first fact is the channel, which is told of the channels.
    let own = |at: usize, papers: &HashSet<usize>| at > 0 && !papers.contains(&at);
    for (at, fact) in old.facts.iter().enumerate() {
        let kept = all.matching.facts.new_of(at);
        if own(at, &old_papers) && kept.is_none_or(|at| !own(at, &new_papers)) {
            let change = Change::of(&kinds::REMOVED, thing::fact(fact), Touch::EITHER);
            let change = change.from(path::fact(&fact.id), values(fact), &fact.cites);
            found.push(of_service(change, old, fact.service));
        }
    }
    for (at, fact) in new.facts.iter().enumerate() {
        let known = all.matching.facts.old_of(at);
        if own(at, &new_papers) && known.is_none_or(|at| !own(at, &old_papers)) {
            let change = Change::of(&kinds::ADDED, thing::fact(fact), Touch::EITHER);
            let change = change.to(path::fact(&fact.id), values(fact), &fact.cites);
            found.push(of_service(change, new, fact.service));
        }
    }
    for (from, to) in all.matching.facts.both() {
        if own(from, &old_papers) && own(to, &new_papers) {
            of_fact(all, from, to, found);
        }
    }
}

/// The facts that say whether a document is there; they are told of the documents.
fn papers(regulation: &Regulation) -> HashSet<usize> {
    let entries = regulation.documents.iter().flat_map(|list| &list.entries);
    let documents = entries.flat_map(|entry| match entry {
        DocumentEntry::One(document) => std::slice::from_ref(document),
        DocumentEntry::AnyOf(_, documents) => documents.as_slice(),
    });
    documents.map(|document| document.fact.index()).collect()
}

fn of_service(change: Change, regulation: &Regulation, service: Option<ServiceId>) -> Change {
    let service = service.and_then(|id| regulation.services.get(id.index()));
    match service {
        Some(service) => change.within(&service.id),
        None => change,
    }
}

fn of_fact(all: &Comparison<'_>, from: usize, to: usize, found: &mut Vec<Change>) {
    let both = all.old.regulation.facts.get(from);
    let Some((old, new)) = both.zip(all.new.regulation.facts.get(to)) else {
        return;
    };
    let places = || (path::fact(&old.id), path::fact(&new.id));
    let mut add = |change: Change| found.push(of_service(change, all.new.regulation, new.service));
    if !same_values(all, from, old, new) {
        let change = Change::of(&kinds::TYPE, thing::fact(new), Touch::EITHER)
            .from(places().0, values(old), &old.cites)
            .to(places().1, values(new), &new.cites);
        add(change);
    }
    let (before, after) = (settled(old), settled(new));
    let same = match (before.1, after.1) {
        (Some(before), Some(after)) => all.matching.actor(before) == Some(after),
        (None, None) => true,
        _ => false,
    };
    if before.0 != after.0 || !same {
        let words = |(id, by): (&'static str, Option<ActorId>), regulation: &Regulation| {
            let by = by.map(|by| value::actors(&[by], regulation));
            Message::new("value-settled")
                .with("how", Message::new(id))
                .with("by", value::or_unsaid(by))
        };
        let change = Change::of(&kinds::SETTLED, thing::fact(new), Touch::EITHER)
            .from(places().0, words(before, all.old.regulation), &old.cites)
            .to(places().1, words(after, all.new.regulation), &new.cites);
        add(change);
    }
    let thing = || thing::fact(new);
    let text = [
        editorial::renamed(thing(), (&old.id, &new.id), places()),
        editorial::reworded(thing(), (&old.text, &new.text), places(), Touch::NOBODY),
        editorial::cited(thing(), (&old.cites, &new.cites), places()),
    ];
    text.into_iter().flatten().for_each(add);
}

fn settled(fact: &Fact) -> (&'static str, Option<ActorId>) {
    match fact.settled {
        Settled::Stated(by) => ("value-stated", by),
        Settled::Decided(by) => ("value-decides", by),
        Settled::Lists => ("value-by-lists", None),
    }
}

/// Whether a fact can have the same values and is taken to have the same one.
fn same_values(all: &Comparison<'_>, at: usize, old: &Fact, new: &Fact) -> bool {
    let id = FactId::new(at);
    let same_type = match (&old.kind, &new.kind) {
        (FactType::OneOf(before), FactType::OneOf(after)) => {
            let names = before.iter().enumerate().all(|(value, name)| {
                let value = i64::try_from(value).ok();
                let value = value.and_then(|value| all.matching.value(id, value));
                let other = value.and_then(|value| after.get(usize::try_from(value).ok()?));
                other == Some(name)
            });
            names && before.len() == after.len()
        }
        (before, after) => before == after,
    };
    let favourable = old.favourable.map(|value| all.matching.value(id, value));
    same_type && favourable == new.favourable.map(Some)
}

/// The values of a fact and the one that is taken when nothing is said.
fn values(fact: &Fact) -> Arg {
    let values = fact.expected();
    match fact.favourable {
        Some(value) => Message::new("value-favourable")
            .with("values", values)
            .with("value", phrase::value_words(fact, value))
            .into(),
        None => values.into(),
    }
}
