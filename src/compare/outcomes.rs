//! The ends of services, and the results that the act names.

use super::comparison::{Comparison, ServicePair};
use super::kinds::results as kinds;
use super::matching::Pairs;
use super::touch::{Applicant, Executor, Touch};
use super::{Change, editorial, thing};
use crate::messages::{Arg, Message};
use crate::model::{Cited, Outcome, OutcomeKind, path};

pub(super) fn changes(all: &Comparison<'_>, found: &mut Vec<Change>) {
    results(all, found);
    for service in all.services() {
        of_service(all, &service, found);
    }
}

fn of_service(all: &Comparison<'_>, service: &ServicePair<'_>, found: &mut Vec<Change>) {
    let (old, new) = (&service.old.outcomes, &service.new.outcomes);
    let pairs = &all.inside(service).outcomes;
    let old_place = |one: &Outcome| path::step(&service.old.id, &one.id);
    let new_place = |one: &Outcome| path::step(&service.new.id, &one.id);
    let mut add = |change: Change| found.push(change.within(&service.new.id));
    for gone in pairs.gone().filter_map(|at| old.get(at)) {
        let applicant = match gone.kind {
            OutcomeKind::Refusal => Applicant::Better,
            OutcomeKind::Favourable => Applicant::Worse,
            OutcomeKind::Neutral => Applicant::Either,
        };
        let touch = Touch::of(applicant, Executor::Either).and_under_way();
        let change = Change::of(&kinds::OUTCOME_REMOVED, thing::outcome(gone), touch);
        add(change.from(old_place(gone), kind(gone), &gone.cites));
    }
    for added in pairs.added().filter_map(|at| new.get(at)) {
        let applicant = match added.kind {
            OutcomeKind::Refusal => Applicant::Worse,
            OutcomeKind::Favourable => Applicant::Better,
            OutcomeKind::Neutral => Applicant::Either,
        };
        let touch = Touch::of(applicant, Executor::Either);
        let change = Change::of(&kinds::OUTCOME_ADDED, thing::outcome(added), touch);
        add(change.to(new_place(added), kind(added), &added.cites));
    }
    for (from, to) in pairs.both() {
        let Some((old, new)) = old.get(from).zip(new.get(to)) else {
            continue;
        };
        let places = || (old_place(old), new_place(new));
        let thing = || thing::outcome(new);
        if old.kind != new.kind {
            let touch = match worth(new.kind) > worth(old.kind) {
                true => Touch::applicant(Applicant::Better),
                false => Touch::applicant(Applicant::Worse),
            };
            let change = Change::of(&kinds::OUTCOME_KIND, thing(), touch)
                .from(places().0, kind(old), &old.cites)
                .to(places().1, kind(new), &new.cites);
            add(change);
        }
        let text = [
            editorial::renamed(thing(), (&old.id, &new.id), places()),
            editorial::reworded(thing(), (&old.title, &new.title), places(), Touch::EITHER),
            editorial::cited(thing(), (&old.cites, &new.cites), places()),
        ];
        text.into_iter().flatten().for_each(&mut add);
    }
}

/// How good an end is for the applicant.
const fn worth(kind: OutcomeKind) -> u8 {
    match kind {
        OutcomeKind::Refusal => 0,
        OutcomeKind::Neutral => 1,
        OutcomeKind::Favourable => 2,
    }
}

fn kind(outcome: &Outcome) -> Arg {
    Arg::from(Message::new(match outcome.kind {
        OutcomeKind::Favourable => "outcome-favourable",
        OutcomeKind::Refusal => "outcome-refusal",
        OutcomeKind::Neutral => "outcome-neutral",
    }))
}

/// The results that the act names for the whole regulation.
fn results(all: &Comparison<'_>, found: &mut Vec<Change>) {
    let (old, new) = (&all.old.regulation.results, &all.new.regulation.results);
    let texts = |list: &[Cited<String>]| -> Vec<String> {
        list.iter().map(|one| one.value.clone()).collect()
    };
    let mut pairs = Pairs::by_name(&texts(old), &texts(new));
    pairs.join_alike(1, |left, right| {
        let both = old.get(left).zip(new.get(right));
        both.map_or(0, |(one, other)| {
            u32::from(editorial::respelled(&one.value, &other.value))
        })
    });
    let thing = || thing::regulation(&all.new.regulation.path);
    for at in pairs.gone() {
        let Some(gone) = old.get(at) else { continue };
        let change = Change::of(&kinds::RESULT_REMOVED, thing(), Touch::EITHER);
        found.push(change.from(path::result(at), &gone.value, &gone.cites));
    }
    for at in pairs.added() {
        let Some(added) = new.get(at) else { continue };
        let change = Change::of(&kinds::RESULT_ADDED, thing(), Touch::EITHER);
        found.push(change.to(path::result(at), &added.value, &added.cites));
    }
    for (from, to) in pairs.both() {
        let Some((old, new)) = old.get(from).zip(new.get(to)) else {
            continue;
        };
        let places = || (path::result(from), path::result(to));
        let thing = || Message::new("thing-result").with("name", &new.value);
        let text = [
            editorial::reworded(thing(), (&old.value, &new.value), places(), Touch::NOBODY),
            editorial::cited(thing(), (&old.cites, &new.cites), places()),
        ];
        found.extend(text.into_iter().flatten());
    }
}
