//! Terms of steps: longer, shorter, added, removed, from another event, told otherwise elsewhere.

use super::comparison::{Comparison, ServicePair, StepPair};
use super::kind::Kind;
use super::kinds::terms as kinds;
use super::matching::Pairs;
use super::order::{Counting, Length, Order};
use super::touch::{Applicant, Executor, Touch};
use super::{Change, editorial, thing, value};
use crate::calendar::{StartPolicy, WeekSchedule};
use crate::messages::Arg;
use crate::model::{ActorId, ActorKind, Cited, Regulation, StepTerm, TermKind, path};

pub(super) fn changes(all: &Comparison<'_>, found: &mut Vec<Change>) {
    for step in all.all_steps() {
        of_step(all, &step, found);
    }
}

/// The three answers to the question which length is the longer one, and equal ones that are
/// written otherwise.
pub(super) struct Kinds {
    pub longer: &'static Kind,
    pub shorter: &'static Kind,
    pub incomparable: &'static Kind,
    pub restated: &'static Kind,
}

const KINDS: Kinds = Kinds {
    longer: &kinds::LONGER,
    shorter: &kinds::SHORTER,
    incomparable: &kinds::INCOMPARABLE,
    restated: &kinds::RESTATED,
};

/// Which kind of change two lengths are, and whom it touches; `own` when it is the applicant who
/// has the time. None when they are written the same.
pub(super) fn compared(
    all: &Comparison<'_>,
    (old, new): (Length, Length),
    by: Counting<'_>,
    kinds: &Kinds,
    own: bool,
) -> Option<(&'static Kind, Touch)> {
    if old == new {
        return None;
    }
    let (more, less) = match own {
        true => (
            Touch::applicant(Applicant::Better),
            Touch::applicant(Applicant::Worse),
        ),
        false => (
            Touch::of(Applicant::Worse, Executor::Easier),
            Touch::of(Applicant::Better, Executor::Harder),
        ),
    };
    Some(match all.orders.order(old, new, by) {
        Order::Longer => (kinds.longer, more),
        Order::Shorter => (kinds.shorter, less),
        Order::Equal => (kinds.restated, Touch::EDITORIAL),
        Order::Incomparable if own => (kinds.incomparable, Touch::applicant(Applicant::Either)),
        Order::Incomparable => (kinds.incomparable, Touch::EITHER),
    })
}

/// What the terms of the new version of a service are counted by, with the hours of its actors.
pub(super) fn counting<'a>(
    all: &Comparison<'a>,
    service: &ServicePair<'a>,
    hours: &'a WeekSchedule,
) -> Counting<'a> {
    Counting {
        calendar: all.new.calendar.or(all.old.calendar),
        hours,
        policy: policy(all.new.regulation, service),
    }
}

fn policy(regulation: &Regulation, service: &ServicePair<'_>) -> Option<StartPolicy> {
    let stated = service.new.day_count.as_ref();
    let stated = stated.or(regulation.day_count.as_ref());
    let whole = stated.filter(|count| count.from.is_none());
    whole.map(|count| count.policy)
}

/// The hours of somebody who acts; those of the provider where nobody is named.
pub(super) fn hours(regulation: &Regulation, actors: &[ActorId]) -> WeekSchedule {
    let stated = |hours: &Cited<WeekSchedule>| hours.value.clone();
    let office = || {
        let office = regulation.office_hours.as_ref();
        office.map_or_else(WeekSchedule::office, stated)
    };
    let own = |id: &ActorId| {
        let actor = regulation.actors.get(id.index())?;
        match (&actor.hours, actor.kind) {
            (Some(hours), _) => Some(stated(hours)),
            (None, ActorKind::System) => Some(WeekSchedule::round_the_clock()),
            (None, _) => Some(office()),
        }
    };
    let all = actors.iter().filter_map(own);
    all.reduce(|one, other| one.common_with(&other))
        .unwrap_or_else(office)
}

/// Whether the applicant alone acts.
pub(super) fn is_applicant(regulation: &Regulation, actors: &[ActorId]) -> bool {
    let kinds = actors
        .iter()
        .filter_map(|id| regulation.actors.get(id.index()));
    let mut kinds = kinds.map(|actor| actor.kind).peekable();
    kinds.peek().is_some() && kinds.all(|kind| kind == ActorKind::Applicant)
}

fn length(term: &StepTerm) -> Length {
    Length {
        amount: term.amount,
        elapsed: term.elapsed,
    }
}

/// The places of the terms of a step that are no windows.
fn own_terms(terms: &[StepTerm]) -> Vec<usize> {
    let own = terms.iter().enumerate();
    let own = own.filter(|(_, term)| !matches!(term.kind, TermKind::Window(_)));
    own.map(|(at, _)| at).collect()
}

/// Which term is which: those of the same length first, then in their order.
fn pairs(old: &[&StepTerm], new: &[&StepTerm]) -> Pairs {
    let mut pairs = Pairs::none(old.len(), new.len());
    for (at, term) in old.iter().enumerate() {
        let same = pairs.added().find(|to| {
            new.get(*to)
                .is_some_and(|other| length(other) == length(term))
        });
        if let Some(to) = same {
            pairs.join(at, to);
        }
    }
    let rest: Vec<_> = pairs.gone().zip(pairs.added()).collect();
    for (at, to) in rest {
        pairs.join(at, to);
    }
    pairs
}

fn of_step(all: &Comparison<'_>, step: &StepPair<'_>, found: &mut Vec<Change>) {
    let (before, after) = (own_terms(&step.old.terms), own_terms(&step.new.terms));
    let old: Vec<&StepTerm> = before
        .iter()
        .filter_map(|at| step.old.terms.get(*at))
        .collect();
    let new: Vec<&StepTerm> = after
        .iter()
        .filter_map(|at| step.new.terms.get(*at))
        .collect();
    let pairs = pairs(&old, &new);
    let old_place = |at: usize| {
        let at = before.get(at).copied().unwrap_or_default();
        path::part(&step.old_place(), "term", at)
    };
    let new_place = |at: usize| {
        let at = after.get(at).copied().unwrap_or_default();
        path::part(&step.new_place(), "term", at)
    };
    for (from, to) in pairs.both() {
        if let (Some(one), Some(other)) = (old.get(from), new.get(to)) {
            let places = (old_place(from), new_place(to));
            of_term(all, step, (one, other), &places, found);
        }
    }
    // The terms of a step run one after another: days before minutes end otherwise than after them.
    let order: Vec<usize> = pairs.both().map(|(from, _)| from).collect();
    if !order.is_sorted() {
        let words = |terms: &[&StepTerm]| value::list(terms.iter().map(|term| value::term(term)));
        let change = Change::of(&kinds::INCOMPARABLE, thing::step(step.new), Touch::EITHER)
            .from(step.old_place(), words(&old), &step.old.cites)
            .to(step.new_place(), words(&new), &step.new.cites);
        found.push(change.within(&step.service.new.id));
    }
    for at in pairs.gone() {
        let Some(term) = old.get(at) else { continue };
        let touch = bound(is_applicant(all.old.regulation, &step.old.actors), false);
        let change = Change::of(&kinds::REMOVED, thing::step(step.old), touch);
        let change = change.from(old_place(at), value::term(term), &term.cites);
        found.push(change.within(&step.service.new.id));
    }
    for at in pairs.added() {
        let Some(term) = new.get(at) else { continue };
        let touch = bound(is_applicant(all.new.regulation, &step.new.actors), true);
        let change = Change::of(&kinds::ADDED, thing::step(step.new), touch);
        let change = change.to(new_place(at), value::term(term), &term.cites);
        found.push(change.within(&step.service.new.id));
    }
}

/// Whom a term binds that is there now, or no longer; `own` when it is the applicant's.
const fn bound(own: bool, more: bool) -> Touch {
    match (own, more) {
        (true, true) => Touch::applicant(Applicant::Worse),
        (true, false) => Touch::applicant(Applicant::Better),
        (false, true) => Touch::of(Applicant::Better, Executor::Harder),
        (false, false) => Touch::of(Applicant::Worse, Executor::Easier),
    }
}

fn of_term(
    all: &Comparison<'_>,
    step: &StepPair<'_>,
    (old, new): (&StepTerm, &StepTerm),
    (old_place, new_place): &(String, String),
    found: &mut Vec<Change>,
) {
    let service = &step.service;
    let hours = hours(all.new.regulation, &step.new.actors);
    let own = is_applicant(all.new.regulation, &step.new.actors);
    let lengths = (length(old), length(new));
    let by = Counting {
        hours: &hours,
        ..counting(all, service, &hours)
    };
    let mut more = Vec::new();
    let mut add = |kind, touch, before: Arg, after: Arg| {
        let change = Change::of(kind, thing::step(step.new), touch)
            .from(old_place, before, &old.cites)
            .to(new_place, after, &new.cites);
        found.push(change.within(&service.new.id));
    };
    if let Some((kind, touch)) = compared(all, lengths, by, &KINDS, own) {
        add(kind, touch, value::term(old), value::term(new));
    }
    // A term in the head of its step has the clauses of the step, which are told there.
    if old.cites != step.old.cites || new.cites != step.new.cites {
        let places = (old_place.clone(), new_place.clone());
        let cites = (&old.cites[..], &new.cites[..]);
        let cited = editorial::cited(thing::step(step.new), cites, places);
        more.extend(cited.map(|change| change.within(&service.new.id)));
    }
    if !all.same_event_or_none(Some(service), old.from, new.from) {
        let before = value::event_or_start(old.from, service.old, all.old.regulation);
        let after = value::event_or_start(new.from, service.new, all.new.regulation);
        add(&kinds::FROM_OTHER, Touch::EITHER, before, after);
    }
    if old.kind != new.kind {
        let touch = Touch::NOBODY;
        add(
            &kinds::WITHIN,
            touch,
            value::term_kind(old),
            value::term_kind(new),
        );
    }
    let said = |term: &StepTerm| {
        let variants = term.variants.iter();
        let lengths: Vec<_> = variants.map(|one| (one.amount, one.kind)).collect();
        lengths
    };
    if said(old) != said(new) {
        add(
            &kinds::ELSEWHERE,
            Touch::EITHER,
            value::variants(old),
            value::variants(new),
        );
    }
    found.append(&mut more);
}
