//! Who takes part, and who provides the service.

use super::comparison::Comparison;
use super::kinds::actors as kinds;
use super::touch::{Executor, Touch};
use super::{Change, editorial, thing, value};
use crate::messages::{Arg, Message};
use crate::model::{Actor, ActorKind, Cited, path};

pub(super) fn changes(all: &Comparison<'_>, found: &mut Vec<Change>) {
    provider(all, found);
    let (old, new) = (&all.old.regulation.actors, &all.new.regulation.actors);
    let pairs = &all.matching.actors;
    for actor in pairs.gone().filter_map(|at| old.get(at)) {
        let touch = Touch::executor(Executor::Easier);
        let change = Change::of(&kinds::REMOVED, thing::actor(actor), touch);
        found.push(change.from(path::actor(&actor.id), &actor.title, &actor.cites));
    }
    for actor in pairs.added().filter_map(|at| new.get(at)) {
        let touch = Touch::executor(Executor::Harder);
        let change = Change::of(&kinds::ADDED, thing::actor(actor), touch);
        found.push(change.to(path::actor(&actor.id), &actor.title, &actor.cites));
    }
    for (from, to) in pairs.both() {
        if let Some((old, new)) = old.get(from).zip(new.get(to)) {
            of_actor(old, new, found);
        }
    }
}

fn of_actor(old: &Actor, new: &Actor, found: &mut Vec<Change>) {
    let places = || (path::actor(&old.id), path::actor(&new.id));
    let thing = || thing::actor(new);
    if old.kind != new.kind {
        let change = Change::of(&kinds::KIND, thing(), Touch::EITHER)
            .from(path::actor(&old.id), kind(old.kind), &old.cites)
            .to(path::actor(&new.id), kind(new.kind), &new.cites);
        found.push(change);
    }
    let text = [
        editorial::renamed(thing(), (&old.id, &new.id), places()),
        editorial::reworded(thing(), (&old.title, &new.title), places(), Touch::NOBODY),
        editorial::also(thing(), (&old.also, &new.also), places()),
        editorial::cited(thing(), (&old.cites, &new.cites), places()),
    ];
    found.extend(text.into_iter().flatten());
}

fn kind(kind: ActorKind) -> Arg {
    Arg::from(Message::new(match kind {
        ActorKind::Applicant => "actor-applicant",
        ActorKind::Unit => "actor-unit",
        ActorKind::Official => "actor-official",
        ActorKind::Commission => "actor-commission",
        ActorKind::Agency => "actor-agency",
        ActorKind::Corporation => "actor-corporation",
        ActorKind::System => "actor-system",
    }))
}

fn provider(all: &Comparison<'_>, found: &mut Vec<Change>) {
    let (old, new) = (&all.old.regulation.provider, &all.new.regulation.provider);
    let places = || (path::PROVIDER.to_owned(), path::PROVIDER.to_owned());
    let cites = |own: &Option<Cited<String>>| {
        let cites = own.as_ref().map(|own| own.cites.clone());
        cites.unwrap_or_default()
    };
    let name = |own: &Option<Cited<String>>| own.as_ref().map(|own| own.value.clone());
    let thing = || Message::new("thing-provider");
    let (before, after) = (name(old), name(new));
    let said = |name: Option<String>| value::or_unsaid(name.map(Arg::from));
    if before != after {
        let respelled = match (&before, &after) {
            (Some(before), Some(after)) => editorial::respelled(before, after),
            _ => false,
        };
        let (kind, touch) = match respelled {
            true => (&super::kinds::editorial::RESPELLED, Touch::EDITORIAL),
            false => (&kinds::PROVIDER, Touch::EITHER),
        };
        let change = Change::of(kind, thing(), touch)
            .from(path::PROVIDER, said(before), &cites(old))
            .to(path::PROVIDER, said(after), &cites(new));
        found.push(change);
    }
    found.extend(editorial::cited(
        thing(),
        (&cites(old), &cites(new)),
        places(),
    ));
}
