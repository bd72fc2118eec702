//! The documents that an application needs.

use std::collections::{BTreeSet, HashMap};

use super::comparison::Comparison;
use super::kind::Kind;
use super::kinds::documents as kinds;
use super::matching::Pairs;
use super::order::{Counting, Length, Order};
use super::touch::{Applicant, Touch};
use super::{Change, editorial, thing, value};
use crate::calendar::{Unit, WeekSchedule};
use crate::messages::{Arg, Message};
use crate::model::{
    Amount, Document, DocumentEntry, DocumentList, Expr, FactId, Regulation, path, phrase,
};

const WORSE: Touch = Touch::applicant(Applicant::Worse);
const BETTER: Touch = Touch::applicant(Applicant::Better);
const EITHER: Touch = Touch::applicant(Applicant::Either);

/// A document with the list that names it, and its mates of whom any is enough.
struct Asked<'a> {
    document: &'a Document,
    list: usize,
    mates: &'a [Document],
}

pub(super) fn changes(all: &Comparison<'_>, found: &mut Vec<Change>) {
    lists(all, found);
    let (old, new) = (asked(all.old.regulation), asked(all.new.regulation));
    let pairs = pairs(all, &old, &new);
    for gone in pairs.gone().filter_map(|at| old.get(at)) {
        // With one of several gone the others alone are enough.
        let kept = |mate: &Document| {
            let mate = all.matching.fact(mate.fact);
            new.iter().any(|other| Some(other.document.fact) == mate)
        };
        let (kind, touch) = match gone.mates.iter().any(kept) {
            true => (&kinds::ALTERNATIVES, WORSE),
            false => (&kinds::NOT_ASKED, BETTER),
        };
        let change = Change::of(kind, thing::document(gone.document), touch);
        let list = all.old.regulation.documents.get(gone.list);
        let words = list.map(|list| Arg::from(&list.id));
        let place = path::fact(all.old_fact(gone.document.fact));
        found.push(change.from(place, value::or_unsaid(words), &gone.document.cites));
    }
    for added in pairs.added().filter_map(|at| new.get(at)) {
        let known = |mate: &Document| {
            let before = all.matching.facts.old_of(mate.fact.index());
            let mut old = old.iter();
            old.any(|other| Some(other.document.fact.index()) == before)
        };
        let (kind, touch) = match added.mates.iter().any(known) {
            true => (&kinds::ALTERNATIVES, BETTER),
            false => (&kinds::ASKED, WORSE),
        };
        let change = Change::of(kind, thing::document(added.document), touch);
        let list = all.new.regulation.documents.get(added.list);
        let words = list.map(|list| Arg::from(&list.id));
        let place = path::fact(all.new_fact(added.document.fact));
        found.push(change.to(place, value::or_unsaid(words), &added.document.cites));
    }
    // Documents of which any is enough share their line, and it is compared once for all of them.
    let mut lines = HashMap::new();
    for (from, to) in pairs.both() {
        if let Some((old, new)) = old.get(from).zip(new.get(to)) {
            let line = lines.entry((old.mates.as_ptr(), new.mates.as_ptr()));
            let same = *line.or_insert_with(|| same_mates(all, old, new));
            of_document(all, (old, new), same, found);
        }
    }
}

/// Whether a document is still one of the same ones of which any is enough, as far as both versions
/// ask for them: of those that are new or gone it is told by itself.
fn same_mates(all: &Comparison<'_>, old: &Asked<'_>, new: &Asked<'_>) -> bool {
    let facts = |mates: &[Document]| mates.iter().map(|mate| mate.fact).collect::<BTreeSet<_>>();
    let (before, after) = (facts(old.mates), facts(new.mates));
    let stays = |fact: &FactId| {
        let new = all.matching.fact(*fact);
        new.is_none_or(|new| after.contains(&new))
    };
    let stood = |fact: &FactId| {
        let old = all.matching.facts.old_of(fact.index());
        old.is_none_or(|old| before.contains(&FactId::new(old)))
    };
    before.iter().all(stays) && after.iter().all(stood)
}

/// Which document is which: several lists may name one, so those of one list come first.
fn pairs(all: &Comparison<'_>, old: &[Asked<'_>], new: &[Asked<'_>]) -> Pairs {
    let mut pairs = Pairs::none(old.len(), new.len());
    for same_list in [true, false] {
        let mut left: HashMap<_, Vec<usize>> = HashMap::new();
        let added: Vec<usize> = pairs.added().collect();
        for at in added.into_iter().rev() {
            if let Some(own) = new.get(at) {
                let list = same_list.then_some(own.list);
                left.entry((own.document.fact, list)).or_default().push(at);
            }
        }
        let gone: Vec<usize> = pairs.gone().collect();
        for (at, own) in gone.iter().filter_map(|at| Some((*at, old.get(*at)?))) {
            let list = all.matching.documents.new_of(own.list);
            let Some(fact) = all.matching.fact(own.document.fact) else {
                continue;
            };
            if same_list && list.is_none() {
                continue;
            }
            let list = list.filter(|_| same_list);
            if let Some(to) = left.get_mut(&(fact, list)).and_then(Vec::pop) {
                pairs.join(at, to);
            }
        }
    }
    pairs
}

fn asked(regulation: &Regulation) -> Vec<Asked<'_>> {
    let mut all = Vec::new();
    for (list, own) in regulation.documents.iter().enumerate() {
        for entry in &own.entries {
            let (documents, mates): (&[Document], &[Document]) = match entry {
                DocumentEntry::One(document) => (std::slice::from_ref(document), &[]),
                DocumentEntry::AnyOf(_, documents) => (documents, documents),
            };
            all.extend(documents.iter().map(|document| Asked {
                document,
                list,
                mates,
            }));
        }
    }
    all
}

/// The lists themselves: their names, and the cases that they are for.
fn lists(all: &Comparison<'_>, found: &mut Vec<Change>) {
    let (old, new) = (&all.old.regulation.documents, &all.new.regulation.documents);
    for (from, to) in all.matching.documents.both() {
        let Some((old, new)) = old.get(from).zip(new.get(to)) else {
            continue;
        };
        let places = || (path::documents(&old.id), path::documents(&new.id));
        let thing = || thing::documents(&new.id);
        if !same_scope(all, old, new) {
            let change = Change::of(&kinds::SCOPE, thing(), EITHER)
                .from(places().0, scope(old, all.old.regulation), &old.cites)
                .to(places().1, scope(new, all.new.regulation), &new.cites);
            found.push(change);
        }
        let text = [
            editorial::renamed(thing(), (&old.id, &new.id), places()),
            editorial::cited(thing(), (&old.cites, &new.cites), places()),
        ];
        found.extend(text.into_iter().flatten());
    }
}

fn same_scope(all: &Comparison<'_>, old: &DocumentList, new: &DocumentList) -> bool {
    let services = old.services.iter().map(|id| all.matching.service(*id));
    let mut services: Vec<_> = services.collect();
    let mut other: Vec<_> = new.services.iter().map(|id| Some(*id)).collect();
    services.sort_unstable();
    other.sort_unstable();
    let channels = old.channels.iter().map(|id| all.matching.channel(*id));
    let mut channels: Vec<_> = channels.collect();
    let mut other_channels: Vec<_> = new.channels.iter().map(|id| Some(*id)).collect();
    channels.sort_unstable();
    other_channels.sort_unstable();
    services == other
        && channels == other_channels
        && all.same_condition(old.only_if.as_ref(), new.only_if.as_ref())
}

fn scope(list: &DocumentList, regulation: &Regulation) -> Arg {
    let services = list.services.iter();
    let services = services.filter_map(|id| regulation.services.get(id.index()));
    let services = services.map(|service| Arg::from(&service.id));
    let channels = list.channels.iter();
    let channels = channels.filter_map(|id| regulation.channels.get(id.index()));
    let channels = channels.map(|channel| Arg::from(&channel.id));
    let condition = list.only_if.as_ref();
    let condition = condition.map(|expr| Arg::from(phrase::condition(expr, regulation)));
    let parts: Vec<Arg> = services.chain(channels).chain(condition).collect();
    match parts.is_empty() {
        true => Message::new("value-always").into(),
        false => Arg::List(parts),
    }
}

/// What is told of a document that both versions ask for.
struct Telling<'a, 'f> {
    all: &'a Comparison<'a>,
    old: &'a Document,
    new: &'a Document,
    found: &'f mut Vec<Change>,
}

impl Telling<'_, '_> {
    fn places(&self) -> (String, String) {
        (
            path::fact(self.all.old_fact(self.old.fact)),
            path::fact(self.all.new_fact(self.new.fact)),
        )
    }

    fn add(&mut self, kind: &'static Kind, touch: Touch, old: Arg, new: Arg) {
        let (before, after) = self.places();
        let change = Change::of(kind, thing::document(self.new), touch)
            .from(before, old, &self.old.cites)
            .to(after, new, &self.new.cites);
        self.found.push(change);
    }
}

fn of_document(
    all: &Comparison<'_>,
    (old, new): (&Asked<'_>, &Asked<'_>),
    same_mates: bool,
    found: &mut Vec<Change>,
) {
    let mut told = Telling {
        all,
        old: old.document,
        new: new.document,
        found,
    };
    if all.matching.documents.new_of(old.list) != Some(new.list) {
        let name = |regulation: &Regulation, at: usize| {
            let list = regulation.documents.get(at);
            value::or_unsaid(list.map(|list| Arg::from(&list.id)))
        };
        let before = name(all.old.regulation, old.list);
        let after = name(all.new.regulation, new.list);
        told.add(&kinds::LIST_MOVED, EITHER, before, after);
    }
    let alternatives = match (old.mates.len() > 1, new.mates.len() > 1) {
        (false, true) => Some(BETTER),
        (true, false) => Some(WORSE),
        (true, true) if !same_mates => Some(EITHER),
        _ => None,
    };
    if let Some(touch) = alternatives {
        let words = |mates: &[Document]| match mates.len() {
            0 | 1 => Arg::from(Message::new("value-itself")),
            _ => value::list(mates.iter().map(|mate| Arg::from(&mate.title))),
        };
        let (before, after) = (words(old.mates), words(new.mates));
        told.add(&kinds::ALTERNATIVES, touch, before, after);
    }
    age(&mut told);
    demands(&mut told);
    let (old, new) = (old.document, new.document);
    let thing = || thing::document(new);
    let places = || told.places();
    let ids = (all.old_fact(old.fact), all.new_fact(new.fact));
    let text = [
        editorial::renamed(thing(), ids, places()),
        editorial::reworded(thing(), (&old.title, &new.title), places(), EITHER),
        editorial::cited(thing(), (&old.cites, &new.cites), places()),
    ];
    told.found.extend(text.into_iter().flatten());
}

/// How old a document may be.
fn age(told: &mut Telling<'_, '_>) {
    let (old, new) = (told.old.not_older, told.new.not_older);
    let words = |age: Option<(u32, Unit)>| match age {
        Some((n, unit)) => Message::new("value-not-older")
            .with("term", Amount::Of(n, unit).message())
            .into(),
        None => Arg::from(Message::new("value-any-age")),
    };
    let kind = match (old, new) {
        (None, None) => return,
        (None, Some(_)) => (&kinds::STRICTER, WORSE),
        (Some(_), None) => (&kinds::EASIER, BETTER),
        (Some(old), Some(new)) => {
            let length = |(n, unit)| Length {
                amount: Amount::Of(n, unit),
                elapsed: false,
            };
            let by = Counting {
                calendar: told.all.new.calendar,
                hours: &WeekSchedule::office(),
                policy: None,
            };
            match told.all.orders.order(length(old), length(new), by) {
                Order::Longer => (&kinds::EASIER, BETTER),
                Order::Shorter => (&kinds::STRICTER, WORSE),
                Order::Equal if old == new => return,
                Order::Equal => (&kinds::OTHERWISE, Touch::EDITORIAL),
                Order::Incomparable => (&kinds::OTHERWISE, EITHER),
            }
        }
    };
    told.add(kind.0, kind.1, words(old), words(new));
}

/// The form of a document, for whom and when it is needed, and whether it is given back.
fn demands(told: &mut Telling<'_, '_>) {
    let (old, new) = (told.old, told.new);
    let mut forms = [old.forms.clone(), new.forms.clone()];
    for own in &mut forms {
        own.sort_unstable_by_key(|form| *form as u8);
        own.dedup();
    }
    let [before, after] = forms;
    if before != after {
        let (before, after) = (value::forms(&before), value::forms(&after));
        told.add(&kinds::OTHERWISE, EITHER, before, after);
    }
    if old.for_each != new.for_each {
        let (kind, touch) = match (&old.for_each, &new.for_each) {
            (None, _) => (&kinds::STRICTER, WORSE),
            (_, None) => (&kinds::EASIER, BETTER),
            _ => (&kinds::OTHERWISE, EITHER),
        };
        let words = |each: &Option<String>| match each {
            Some(whom) => Message::new("value-for-each").with("whom", whom).into(),
            None => Arg::from(Message::new("value-once")),
        };
        let (before, after) = (words(&old.for_each), words(&new.for_each));
        told.add(kind, touch, before, after);
    }
    if old.returned != new.returned {
        let words = |returned| match returned {
            true => Arg::from(Message::new("value-returned")),
            false => Arg::from(Message::new("value-kept")),
        };
        let (kind, touch) = match new.returned {
            true => (&kinds::EASIER, BETTER),
            false => (&kinds::STRICTER, WORSE),
        };
        told.add(kind, touch, words(old.returned), words(new.returned));
    }
    let (before, after) = (old.only_if.as_ref(), new.only_if.as_ref());
    if !told.all.same_condition(before, after) {
        let words = |expr: Option<&Expr>, regulation: &Regulation| match expr {
            Some(expr) => phrase::condition(expr, regulation).into(),
            None => Arg::from(Message::new("value-always")),
        };
        let (kind, touch) = match (before, after) {
            (None, Some(_)) => (&kinds::EASIER, BETTER),
            (Some(_), None) => (&kinds::STRICTER, WORSE),
            _ => (&kinds::OTHERWISE, EITHER),
        };
        let old_words = words(before, told.all.old.regulation);
        let new_words = words(after, told.all.new.regulation);
        told.add(kind, touch, old_words, new_words);
    }
}
