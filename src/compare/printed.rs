//! The lists that the act prints beside its procedure.

use super::comparison::Comparison;
use super::kinds::results as kinds;
use super::matching::Pairs;
use super::touch::Touch;
use super::{Change, editorial, value};
use crate::messages::{Arg, Message};
use crate::model::{ListLine, ListTarget, PrintedList, Regulation, path};

pub(super) fn changes(all: &Comparison<'_>, found: &mut Vec<Change>) {
    let (old, new) = (&all.old.regulation.lists, &all.new.regulation.lists);
    let mut pairs = Pairs::none(old.len(), new.len());
    for (at, list) in old.iter().enumerate() {
        let service = list.service.map(|id| all.matching.service(id));
        let same = pairs.added().find(|to| {
            new.get(*to)
                .is_some_and(|other| other.kind == list.kind && other.service.map(Some) == service)
        });
        if let Some(to) = same {
            pairs.join(at, to);
        }
    }
    for at in pairs.gone() {
        if let Some(list) = old.get(at) {
            let lines = lines(list);
            let change = Change::of(&kinds::PRINTED, kind(list), Touch::NOBODY);
            let change = change.from(path::list(at), value::list(lines.into_iter()), &list.cites);
            found.push(within(change, list, all.old.regulation));
        }
    }
    for at in pairs.added() {
        if let Some(list) = new.get(at) {
            let lines = lines(list);
            let change = Change::of(&kinds::PRINTED, kind(list), Touch::NOBODY);
            let change = change.to(path::list(at), value::list(lines.into_iter()), &list.cites);
            found.push(within(change, list, all.new.regulation));
        }
    }
    for (from, to) in pairs.both() {
        if let Some((one, other)) = old.get(from).zip(new.get(to)) {
            of_list(all, (one, other), (from, to), found);
        }
    }
}

fn within(change: Change, list: &PrintedList, regulation: &Regulation) -> Change {
    let service = list
        .service
        .and_then(|id| regulation.services.get(id.index()));
    match service {
        Some(service) => change.within(&service.id),
        None => change,
    }
}

fn kind(list: &PrintedList) -> Message {
    Message::new(match list.kind {
        "of_units" => "show-list-units",
        "of_results" => "show-list-results",
        _ => "show-list-items",
    })
}

fn of_list(
    all: &Comparison<'_>,
    (old, new): (&PrintedList, &PrintedList),
    (from, to): (usize, usize),
    found: &mut Vec<Change>,
) {
    let before = lines(old);
    let after = lines(new);
    let speaks = same_targets(all, old, new);
    let mut add = |change: Change| found.push(within(change, new, all.new.regulation));
    if before != after || !speaks {
        let differ = |own: &[Arg], other: &[Arg]| {
            let own = own.iter().filter(|line| speaks && !other.contains(line));
            let differ: Vec<Arg> = own.cloned().collect();
            differ
        };
        let (gone, come) = (differ(&before, &after), differ(&after, &before));
        // Only the order, or what a line speaks of, may be another one.
        let (gone, come) = match gone.is_empty() && come.is_empty() {
            true => (before, after),
            false => (gone, come),
        };
        let change = Change::of(&kinds::PRINTED, kind(new), Touch::NOBODY)
            .from(path::list(from), value::list(gone.into_iter()), &old.cites)
            .to(path::list(to), value::list(come.into_iter()), &new.cites);
        add(change);
    }
    let cites = |list: &PrintedList| -> Vec<String> {
        let lines = list.lines.iter().flat_map(|line| line.cites.clone());
        list.cites.iter().cloned().chain(lines).collect()
    };
    let places = (path::list(from), path::list(to));
    let cited = editorial::cited(kind(new), (&cites(old), &cites(new)), places);
    cited.into_iter().for_each(add);
}

/// The lines of a list, as printed.
fn lines(list: &PrintedList) -> Vec<Arg> {
    let line = |line: &ListLine| {
        Message::new("value-line")
            .with("number", &line.number)
            .with("text", &line.text)
            .into()
    };
    list.lines.iter().map(line).collect()
}

/// Whether the lines of both lists speak of the same things.
fn same_targets(all: &Comparison<'_>, old: &PrintedList, new: &PrintedList) -> bool {
    let matched = |of: ListTarget| match of {
        ListTarget::Actor(id) => all.matching.actor(id).map(ListTarget::Actor),
        ListTarget::Step(service, id) => {
            let step = all.matching.step(service, id)?;
            Some(ListTarget::Step(all.matching.service(service)?, step))
        }
    };
    let both = old.lines.iter().zip(&new.lines);
    old.lines.len() != new.lines.len()
        || both
            .into_iter()
            .all(|(old, new)| old.of.map(matched) == new.of.map(Some))
}
