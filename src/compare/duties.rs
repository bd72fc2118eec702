//! Duties outside the procedure, of the regulation and of its services.

use super::comparison::{Comparison, ServicePair};
use super::kinds::duties as kinds;
use super::matching::Pairs;
use super::terms::is_applicant;
use super::touch::{Applicant, Executor, Touch};
use super::{Change, editorial, thing, value};
use crate::messages::{Arg, Message};
use crate::model::{Obligation, Regulation, Service, path};

pub(super) fn changes(all: &Comparison<'_>, found: &mut Vec<Change>) {
    let (old, new) = (all.old.regulation, all.new.regulation);
    of_list(all, None, (&old.obligations, &new.obligations), found);
    for service in all.services() {
        let lists = (&service.old.obligations[..], &service.new.obligations[..]);
        let mut own = Vec::new();
        of_list(all, Some(&service), lists, &mut own);
        found.extend(own.into_iter().map(|change| change.within(&service.new.id)));
    }
}

fn pairs(old: &[Obligation], new: &[Obligation]) -> Pairs {
    let names =
        |list: &[Obligation]| -> Vec<String> { list.iter().map(|duty| duty.id.clone()).collect() };
    let mut pairs = Pairs::by_name(&names(old), &names(new));
    pairs.join_alike(1, |left, right| {
        let both = old.get(left).zip(new.get(right));
        u32::from(both.is_some_and(|(one, other)| one.text == other.text))
    });
    pairs
}

/// Whom a duty binds.
fn bound(regulation: &Regulation, duty: &Obligation, more: bool) -> Touch {
    let own = duty.actor.is_some_and(|by| is_applicant(regulation, &[by]));
    match (own, more) {
        (true, true) => Touch::applicant(Applicant::Worse),
        (true, false) => Touch::applicant(Applicant::Better),
        (false, true) => Touch::executor(Executor::Harder),
        (false, false) => Touch::executor(Executor::Easier),
    }
}

fn of_list(
    all: &Comparison<'_>,
    service: Option<&ServicePair<'_>>,
    (old, new): (&[Obligation], &[Obligation]),
    found: &mut Vec<Change>,
) {
    let (old_all, new_all) = (all.old.regulation, all.new.regulation);
    let pairs = pairs(old, new);
    for duty in pairs.gone().filter_map(|at| old.get(at)) {
        let touch = bound(old_all, duty, false);
        let change = Change::of(&kinds::REMOVED, thing::duty(duty), touch);
        found.push(change.from(path::obligation(&duty.id), &duty.text, &duty.cites));
    }
    for duty in pairs.added().filter_map(|at| new.get(at)) {
        let touch = bound(new_all, duty, true);
        let change = Change::of(&kinds::ADDED, thing::duty(duty), touch);
        found.push(change.to(path::obligation(&duty.id), &duty.text, &duty.cites));
    }
    for (from, to) in pairs.both() {
        let Some((old, new)) = old.get(from).zip(new.get(to)) else {
            continue;
        };
        let places = || (path::obligation(&old.id), path::obligation(&new.id));
        let thing = || thing::duty(new);
        if !same(all, service, old, new) {
            let before = words(old, service.map(|both| both.old), old_all);
            let after = words(new, service.map(|both| both.new), new_all);
            let change = Change::of(&kinds::CHANGED, thing(), Touch::EITHER)
                .from(places().0, before, &old.cites)
                .to(places().1, after, &new.cites);
            found.push(change);
        }
        let text = [
            editorial::renamed(thing(), (&old.id, &new.id), places()),
            editorial::reworded(thing(), (&old.text, &new.text), places(), Touch::EITHER),
            editorial::cited(thing(), (&old.cites, &new.cites), places()),
        ];
        found.extend(text.into_iter().flatten());
    }
}

/// Whether a duty is still of the same and due at the same time.
fn same(
    all: &Comparison<'_>,
    service: Option<&ServicePair<'_>>,
    old: &Obligation,
    new: &Obligation,
) -> bool {
    let actor = match (old.actor, new.actor) {
        (Some(old), Some(new)) => all.matching.actor(old) == Some(new),
        (None, None) => true,
        _ => false,
    };
    let event = |old, new| all.same_event_or_none(service, old, new);
    let term = match (&old.term, &new.term) {
        (Some((old, from)), Some((new, other))) => old == new && event(*from, *other),
        (None, None) => true,
        _ => false,
    };
    actor && term
}

fn words(duty: &Obligation, service: Option<&Service>, regulation: &Regulation) -> Arg {
    let actor = duty.actor.map(|by| value::actors(&[by], regulation));
    let term = duty.term.map(|(amount, from)| {
        let length = value::length(amount, false);
        let service = service.or(regulation.services.first());
        match from.zip(service) {
            Some((from, service)) => Message::new("value-term-from")
                .with("term", length)
                .with("event", value::event(from, service, regulation))
                .into(),
            None => length,
        }
    });
    Arg::List(vec![value::or_unsaid(actor), value::or_unsaid(term)])
}
