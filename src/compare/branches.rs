//! Where steps and their branches lead, and when.

use super::comparison::{Comparison, StepPair};
use super::kind::Kind;
use super::kinds::{flow as kinds, silences};
use super::matching::Pairs;
use super::touch::{Applicant, Executor, Touch};
use super::{Change, editorial, next, thing, value};
use crate::messages::{Arg, Message};
use crate::model::{
    Branch, Expr, Operand, Operator, OutcomeKind, Regulation, Service, Step, StepId, StepKind,
    Target, When, path, phrase,
};

pub(super) fn changes(all: &Comparison<'_>, found: &mut Vec<Change>) {
    for step in all.all_steps() {
        branches(all, &step, found);
        let targets = (&step.old.next, &step.new.next);
        let places = (step.old_place(), step.new_place());
        let other_words = silence(&step, targets, places);
        found.extend(other_words.map(|change| change.within(&step.service.new.id)));
        if !all.same_target(
            &step.service,
            (step.old_id, &step.old.next),
            (step.new_id, &step.new.next),
        ) {
            let places = (step.old_place(), step.new_place());
            let cites = (&step.old.cites[..], &step.new.cites[..]);
            found.push(leads(
                &kinds::LEADS,
                &step,
                (&step.old.next, &step.new.next),
                places,
                cites,
            ));
        }
    }
}

/// Other words about a silence at which a case stops.
pub(super) fn silence(
    step: &StepPair<'_>,
    (old, new): (&Target, &Target),
    places: editorial::Places,
) -> Option<Change> {
    match (old, new) {
        (Target::Silent(old), Target::Silent(new)) => {
            let thing = thing::step(step.new);
            editorial::reworded(thing, (old, new), places, Touch::NOBODY)
        }
        _ => None,
    }
}

/// What something that leads elsewhere tells: a silence that was filled or opened, or another way.
pub(super) fn leads(
    kind: &'static Kind,
    step: &StepPair<'_>,
    (old, new): (&Target, &Target),
    (old_place, new_place): (String, String),
    (old_cites, new_cites): (&[String], &[String]),
) -> Change {
    let service = &step.service;
    let (kind, touch) = match (old, new) {
        (Target::Silent(_), to) => {
            let touch = spoken(service.new, step.new_id, to, Applicant::Better);
            (&silences::FILLED, touch)
        }
        (from, Target::Silent(_)) => {
            let touch = spoken(service.old, step.old_id, from, Applicant::Worse);
            (&silences::OPENED, touch)
        }
        _ => (kind, way(step, old, new)),
    };
    Change::of(kind, thing::step(step.new), touch)
        .from(old_place, value::target(old, service.old), old_cites)
        .to(new_place, value::target(new, service.new), new_cites)
        .within(&service.new.id)
}

/// Whom it touches that the act speaks where it was silent, or the contrary. To know the procedure is
/// better, but a refusal is no better than a silence.
fn spoken(service: &Service, from: StepId, said: &Target, usual: Applicant) -> Touch {
    match worth(service, &next::resolved(service, from, said)) {
        0 => Touch::applicant(Applicant::Either),
        _ => Touch::applicant(usual),
    }
}

/// Whom another way touches.
fn way(step: &StepPair<'_>, old: &Target, new: &Target) -> Touch {
    let service = &step.service;
    let old = worth(service.old, &next::resolved(service.old, step.old_id, old));
    let new = worth(service.new, &next::resolved(service.new, step.new_id, new));
    Touch::of(
        match new.cmp(&old) {
            std::cmp::Ordering::Greater => Applicant::Better,
            std::cmp::Ordering::Less => Applicant::Worse,
            std::cmp::Ordering::Equal => Applicant::Either,
        },
        Executor::Either,
    )
}

/// How good a target is for the applicant: a refusal least, a favourable outcome most; what else
/// may follow lies between.
fn worth(service: &Service, target: &Target) -> u8 {
    let outcome = match target {
        Target::Outcome(id) => service.outcomes.get(id.index()),
        _ => None,
    };
    match outcome.map(|outcome| outcome.kind) {
        Some(OutcomeKind::Refusal) => 0,
        Some(OutcomeKind::Favourable) => 2,
        Some(OutcomeKind::Neutral) | None => 1,
    }
}

/// The branches of a step, each with that of the other version that has its condition; those left
/// over are paired where they lead to the same place.
fn branches(all: &Comparison<'_>, step: &StepPair<'_>, found: &mut Vec<Change>) {
    let (old, new) = (&step.old.branches, &step.new.branches);
    let mut pairs = Pairs::none(old.len(), new.len());
    for (at, branch) in old.iter().enumerate() {
        let same = pairs.added().find(|to| {
            new.get(*to)
                .is_some_and(|other| same_when(all, step, &branch.when, &other.when))
        });
        if let Some(to) = same {
            pairs.join(at, to);
        }
    }
    pairs.join_alike(1, |from, to| {
        let both = old.get(from).zip(new.get(to));
        u32::from(both.is_some_and(|(one, other)| same_target(all, step, one, other)))
    });
    let old_place = |at| path::branch(&step.service.old.id, &step.old.id, at);
    let new_place = |at| path::branch(&step.service.new.id, &step.new.id, at);
    for (from, to) in pairs.both() {
        if let (Some(one), Some(other)) = (old.get(from), new.get(to)) {
            let places = (old_place(from), new_place(to));
            of_branch(all, step, (one, other), places, found);
        }
    }
    order(all, step, &pairs, found);
    for at in pairs.gone() {
        let Some(branch) = old.get(at) else { continue };
        let words = branch_words(branch, step.old, step.service.old, all.old.regulation);
        let touch = Touch::of(gone(step.service.old, branch), Executor::Either);
        let change = Change::of(&kinds::BRANCH_REMOVED, thing::step(step.old), touch);
        let change = change.from(old_place(at), words, &branch.cites);
        found.push(change.within(&step.service.new.id));
    }
    for at in pairs.added() {
        let Some(branch) = new.get(at) else { continue };
        let words = branch_words(branch, step.new, step.service.new, all.new.regulation);
        let touch = Touch::of(come(step.service.new, branch), Executor::Either);
        let change = Change::of(&kinds::BRANCH_ADDED, thing::step(step.new), touch);
        let change = change.to(new_place(at), words, &branch.cites);
        found.push(change.within(&step.service.new.id));
    }
}

/// What a new way means for the applicant.
fn come(service: &Service, branch: &Branch) -> Applicant {
    match (&branch.target, worth(service, &branch.target)) {
        (Target::Silent(_), _) | (_, 0) => Applicant::Worse,
        (_, 2) => Applicant::Better,
        _ => Applicant::Either,
    }
}

/// What the loss of a way means for the applicant.
fn gone(service: &Service, branch: &Branch) -> Applicant {
    match come(service, branch) {
        Applicant::Worse => Applicant::Better,
        Applicant::Better => Applicant::Worse,
        other => other,
    }
}

fn of_branch(
    all: &Comparison<'_>,
    step: &StepPair<'_>,
    (old, new): (&Branch, &Branch),
    places: (String, String),
    found: &mut Vec<Change>,
) {
    if !same_when(all, step, &old.when, &new.when) {
        let before = when(&old.when, step.old, all.old.regulation);
        let after = when(&new.when, step.new, all.new.regulation);
        let change = Change::of(
            &kinds::BRANCH_CONDITION,
            thing::step(step.new),
            Touch::EITHER,
        )
        .from(&places.0, before, &old.cites)
        .to(&places.1, after, &new.cites);
        found.push(change.within(&step.service.new.id));
    }
    let text = [
        silence(step, (&old.target, &new.target), places.clone()),
        editorial::cited(
            thing::step(step.new),
            (&old.cites, &new.cites),
            places.clone(),
        ),
    ];
    let text = text.into_iter().flatten();
    found.extend(text.map(|change| change.within(&step.service.new.id)));
    if !same_target(all, step, old, new) {
        let cites = (&old.cites[..], &new.cites[..]);
        let targets = (&old.target, &new.target);
        found.push(leads(&kinds::LEADS, step, targets, places, cites));
    }
}

fn same_target(all: &Comparison<'_>, step: &StepPair<'_>, old: &Branch, new: &Branch) -> bool {
    all.same_target(
        &step.service,
        (step.old_id, &old.target),
        (step.new_id, &new.target),
    )
}

fn same_when(all: &Comparison<'_>, step: &StepPair<'_>, old: &When, new: &When) -> bool {
    match (old, new) {
        (When::Decided(old, one), When::Decided(new, other)) => {
            all.matching.fact(*old) == Some(*new) && all.matching.value(*old, *one) == Some(*other)
        }
        (When::Holds(old), When::Holds(new)) => all.same_condition(Some(old), Some(new)),
        (When::Otherwise, When::Otherwise) | (When::Violated, When::Violated) => true,
        (When::Ended(old), When::Ended(new)) => match step.old.kind {
            StepKind::Call(called) => all.matching.outcome(called, *old) == Some(*new),
            _ => false,
        },
        _ => false,
    }
}

fn branch_words(branch: &Branch, step: &Step, service: &Service, regulation: &Regulation) -> Arg {
    Message::new("value-branch")
        .with("when", when(&branch.when, step, regulation))
        .with("target", value::target(&branch.target, service))
        .into()
}

fn when(when: &When, step: &Step, regulation: &Regulation) -> Arg {
    match when {
        When::Decided(fact, decided) => {
            let known = regulation.fact(*fact);
            let name = known.map(|fact| fact.id.as_str()).unwrap_or_default();
            let said = known.map(|fact| phrase::value_words(fact, *decided));
            Message::new("value-decided")
                .with("fact", name)
                .with("value", value::or_unsaid(said))
                .into()
        }
        When::Holds(expr) => phrase::condition(expr, regulation).into(),
        When::Otherwise => Message::new("value-otherwise").into(),
        When::Violated => Message::new("value-violated").into(),
        When::Ended(id) => {
            let called = match step.kind {
                StepKind::Call(called) => regulation.services.get(called.index()),
                _ => None,
            };
            let outcome = called.and_then(|service| service.outcomes.get(id.index()));
            let name = outcome.map(|outcome| outcome.id.clone());
            Message::new("thing-outcome")
                .with("name", name.unwrap_or_default())
                .into()
        }
    }
}

/// Branches are tried in their order, so another order is another way where the conditions of two
/// hold together.
fn order(all: &Comparison<'_>, step: &StepPair<'_>, pairs: &Pairs, found: &mut Vec<Change>) {
    let both: Vec<(usize, usize)> = pairs.both().collect();
    let passed = both.iter().enumerate().find_map(|(at, (from, to))| {
        let earlier = both.iter().take(at);
        let mut passed = earlier.filter(|(other, _)| other > from);
        let new = step.new.branches.get(*to)?;
        passed
            .find_map(|(_, other)| step.new.branches.get(*other).filter(|own| meet(own, new)))
            .map(|_| (*from, *to))
    });
    let Some((from, to)) = passed else { return };
    let words = |step: &Step, regulation: &Regulation| {
        let branches = step.branches.iter();
        value::list(branches.map(|branch| when(&branch.when, step, regulation)))
    };
    let change = Change::of(&kinds::BRANCH_ORDER, thing::step(step.new), Touch::EITHER)
        .from(
            path::branch(&step.service.old.id, &step.old.id, from),
            words(step.old, all.old.regulation),
            &step.old.cites,
        )
        .to(
            path::branch(&step.service.new.id, &step.new.id, to),
            words(step.new, all.new.regulation),
            &step.new.cites,
        );
    found.push(change.within(&step.service.new.id));
}

/// Whether two branches may be open in one case: those of two values of one fact never are.
fn meet(one: &Branch, other: &Branch) -> bool {
    match (&one.when, &other.when) {
        (When::Decided(one, value), When::Decided(other, other_value)) => {
            one != other || value == other_value
        }
        (When::Holds(one), When::Holds(other)) => !excludes(one, other),
        (When::Ended(one), When::Ended(other)) => one == other,
        _ => true,
    }
}

fn excludes(one: &Expr, other: &Expr) -> bool {
    match (one, other) {
        (Expr::Not(inner), other) | (other, Expr::Not(inner)) if **inner == *other => true,
        (
            Expr::Test {
                facts,
                operator: Operator::Equal,
                with: Operand::Value(value),
            },
            Expr::Test {
                facts: other_facts,
                operator: Operator::Equal,
                with: Operand::Value(other_value),
            },
        ) => facts == other_facts && value != other_value,
        _ => false,
    }
}
