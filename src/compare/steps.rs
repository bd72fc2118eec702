//! Steps: added, removed, reassigned, done on other conditions, with other results.

use super::comparison::{Comparison, ServicePair, StepPair};
use super::kind::Kind;
use super::kinds::flow as kinds;
use super::touch::{Applicant, Executor, Touch};
use super::{Change, editorial, thing, value};
use crate::messages::{Arg, Message};
use crate::model::{
    Amount, Cited, FactId, Need, OutcomeId, Regulation, RuleBound, Service, Side, Step, StepId,
    StepKind, WaitId, path, phrase,
};

pub(super) fn changes(all: &Comparison<'_>, found: &mut Vec<Change>) {
    for service in all.services() {
        whole(all, &service, found);
        for step in all.steps(&service) {
            of_step(all, &step, found);
        }
    }
}

/// Steps that one version alone has.
fn whole(all: &Comparison<'_>, service: &ServicePair<'_>, found: &mut Vec<Change>) {
    let pairs = &all.inside(service).steps;
    for at in pairs.gone() {
        let Some(step) = service.old.steps.get(at) else {
            continue;
        };
        let touch = Touch::of(Applicant::Either, Executor::Easier).and_under_way();
        let place = path::step(&service.old.id, &step.id);
        let who = who(step, all.old.regulation);
        let change = Change::of(&kinds::STEP_REMOVED, thing::step(step), touch);
        found.push(change.from(place, who, &step.cites).within(&service.new.id));
    }
    for at in pairs.added() {
        let Some(step) = service.new.steps.get(at) else {
            continue;
        };
        let touch = Touch::of(Applicant::Either, Executor::Harder);
        let place = path::step(&service.new.id, &step.id);
        let who = who(step, all.new.regulation);
        let change = Change::of(&kinds::STEP_ADDED, thing::step(step), touch);
        found.push(change.to(place, who, &step.cites).within(&service.new.id));
    }
}

/// Who acts in a step, and how long it may take.
fn who(step: &Step, regulation: &Regulation) -> Arg {
    let actors = value::actors(&step.actors, regulation);
    let terms = step.terms.iter().map(value::term);
    let parts = std::iter::once(actors).chain(terms);
    Arg::List(parts.collect())
}

/// What is told of a step in both versions.
struct Telling<'a> {
    step: &'a StepPair<'a>,
    places: (String, String),
    found: &'a mut Vec<Change>,
}

impl Telling<'_> {
    fn add(&mut self, kind: &'static Kind, touch: Touch, old: Arg, new: Arg) {
        let change = Change::of(kind, thing::step(self.step.new), touch)
            .from(&self.places.0, old, &self.step.old.cites)
            .to(&self.places.1, new, &self.step.new.cites);
        self.found.push(change.within(&self.step.service.new.id));
    }

    fn take(&mut self, change: Option<Change>) {
        let service = &self.step.service.new.id;
        self.found
            .extend(change.map(|change| change.within(service)));
    }
}

fn of_step(all: &Comparison<'_>, step: &StepPair<'_>, found: &mut Vec<Change>) {
    let mut told = Telling {
        step,
        places: (step.old_place(), step.new_place()),
        found,
    };
    let (old, new) = (step.old, step.new);
    let (old_all, new_all) = (all.old.regulation, all.new.regulation);
    if !all.same_actors(&old.actors, &new.actors) {
        let before = value::actors(&old.actors, old_all);
        let after = value::actors(&new.actors, new_all);
        told.add(
            &kinds::REASSIGNED,
            Touch::executor(Executor::Either),
            before,
            after,
        );
    }
    if !same_kind(all, step) {
        let before = kind(old, step.service.old, old_all);
        let after = kind(new, step.service.new, new_all);
        told.add(&kinds::STEP_KIND, Touch::EITHER, before, after);
    }
    if !all.same_condition(old.only_if.as_ref(), new.only_if.as_ref()) {
        let words = |step: &Step, regulation| {
            let condition = step.only_if.as_ref();
            let words = condition.map(|expr| Arg::from(phrase::condition(expr, regulation)));
            words.unwrap_or_else(|| Message::new("value-always").into())
        };
        let (before, after) = (words(old, old_all), words(new, new_all));
        told.add(&kinds::CONDITION, Touch::EITHER, before, after);
    }
    papers(all, &mut told);
    needs(all, &mut told);
    results(&mut told);
    text(&mut told);
}

fn same_kind(all: &Comparison<'_>, step: &StepPair<'_>) -> bool {
    match (&step.old.kind, &step.new.kind) {
        (StepKind::Work, StepKind::Work) | (StepKind::Condition, StepKind::Condition) => true,
        (StepKind::Call(old), StepKind::Call(new)) => all.matching.service(*old) == Some(*new),
        (StepKind::FactRule(old), StepKind::FactRule(new)) => {
            all.same_condition(Some(old), Some(new))
        }
        (StepKind::DateRule(old, one), StepKind::DateRule(new, other)) => {
            let bounds = one.iter().zip(other).all(|(one, other)| {
                one.side == other.side
                    && one.distance == other.distance
                    && one.before == other.before
                    && all.same_event(Some(&step.service), one.event, other.event)
            });
            one.len() == other.len() && bounds && all.same_event(Some(&step.service), *old, *new)
        }
        _ => false,
    }
}

/// What a step is, in words; the numbers of a rule on dates are told one by one.
fn kind(step: &Step, service: &Service, regulation: &Regulation) -> Arg {
    match &step.kind {
        StepKind::Work => Message::new("value-work").into(),
        StepKind::Condition => Message::new("value-condition").into(),
        StepKind::Call(id) => {
            let called = regulation.services.get(id.index());
            let name = called.map(|service| service.id.as_str());
            Message::new("value-call")
                .with("service", name.unwrap_or_default())
                .into()
        }
        StepKind::FactRule(expr) => phrase::condition(expr, regulation).into(),
        StepKind::DateRule(event, bounds) => {
            let words = |event| value::event(event, service, regulation);
            let bound = |bound: &RuleBound| {
                let (n, unit) = bound.distance;
                let id = match (bound.side, bound.before) {
                    (Side::NotBefore, true) => "value-not-before-before",
                    (Side::NotBefore, false) => "value-not-before-after",
                    (Side::NotAfter, true) => "value-not-after-before",
                    (Side::NotAfter, false) => "value-not-after-after",
                    (Side::Within, true) => "value-within-before",
                    (Side::Within, false) => "value-within-after",
                };
                let length = Amount::Of(n, unit).message();
                Arg::from(
                    Message::new(id)
                        .with("term", length)
                        .with("event", words(bound.event)),
                )
            };
            let parts = std::iter::once(words(*event)).chain(bounds.iter().map(bound));
            Arg::List(parts.collect())
        }
    }
}

/// The papers that a step makes and hands over.
fn papers(all: &Comparison<'_>, told: &mut Telling<'_>) {
    let step = told.step;
    let same = |old: &[Cited<OutcomeId>], new: &[Cited<OutcomeId>]| {
        let matched = |one: &Cited<OutcomeId>| all.matching.outcome(step.service.old_id, one.value);
        let mut old: Vec<_> = old.iter().map(matched).collect();
        let mut new: Vec<_> = new.iter().map(|one| Some(one.value)).collect();
        old.sort_unstable();
        new.sort_unstable();
        old == new
    };
    let (old, new) = (step.old, step.new);
    if same(&old.makes, &new.makes) && same(&old.hands_over, &new.hands_over) {
        return;
    }
    let names = |list: &[Cited<OutcomeId>], service: &Service| {
        let outcomes = list.iter();
        let outcomes = outcomes.filter_map(|one| service.outcomes.get(one.value.index()));
        value::list(outcomes.map(|outcome| Arg::from(&outcome.id)))
    };
    let words = |step: &Step, service| {
        Message::new("value-papers")
            .with("made", names(&step.makes, service))
            .with("handed", names(&step.hands_over, service))
    };
    let before = words(old, step.service.old);
    let after = words(new, step.service.new);
    told.add(&kinds::PAPERS, Touch::EITHER, before.into(), after.into());
}

/// What a step presupposes, what is decided in it, and whether intake has to be open.
fn needs(all: &Comparison<'_>, told: &mut Telling<'_>) {
    let step = told.step;
    let id = step.service.old_id;
    let matched = |need: Need| match need {
        Need::Step(old) => all.matching.step(id, old).map(Need::Step),
        Need::Wait(old, wait) => {
            let new = all.matching.step(id, old)?;
            let both = step.service.old.step(old).zip(step.service.new.step(new));
            let waits = both.map(|(old, new)| super::matching::waits(&all.matching, old, new))?;
            let wait = waits.new_of(wait.index()).map(WaitId::new)?;
            Some(Need::Wait(new, wait))
        }
    };
    let old: Vec<_> = step
        .old
        .needs
        .iter()
        .map(|need| matched(need.value))
        .collect();
    let same = old.len() == step.new.needs.len()
        && step
            .new
            .needs
            .iter()
            .all(|need| old.contains(&Some(need.value)));
    let decides = |fact: &FactId| all.matching.fact(*fact);
    let decided: Vec<_> = step.old.decides.iter().map(decides).collect();
    let same_decided = decided.len() == step.new.decides.len()
        && step
            .new
            .decides
            .iter()
            .all(|fact| decided.contains(&Some(*fact)));
    if !same || !same_decided {
        let words = |step: &Step, service: &Service, regulation: &Regulation| {
            let needs = step.needs.iter().map(|need| needed(need.value, service));
            let facts = step
                .decides
                .iter()
                .filter_map(|fact| regulation.fact(*fact));
            Message::new("value-needs")
                .with("needs", value::list(needs))
                .with(
                    "decides",
                    value::list(facts.map(|fact| Arg::from(&fact.id))),
                )
        };
        let before = words(step.old, step.service.old, all.old.regulation);
        let after = words(step.new, step.service.new, all.new.regulation);
        told.add(&kinds::NEEDS, Touch::EITHER, before.into(), after.into());
    }
    if step.old.in_intake != step.new.in_intake {
        let words = |own: bool| match own {
            true => Arg::from(Message::new("value-in-intake")),
            false => Arg::from(Message::new("value-in-office")),
        };
        let (before, after) = (words(step.old.in_intake), words(step.new.in_intake));
        told.add(&kinds::IN_INTAKE, Touch::EITHER, before, after);
    }
}

fn needed(need: Need, service: &Service) -> Arg {
    let name = |id: StepId| service.step(id).map(|step| step.id.clone());
    match need {
        Need::Step(id) => name(id).unwrap_or_default().into(),
        Need::Wait(id, wait) => {
            let step = service.step(id);
            let wait = step.and_then(|step| step.waits.get(wait.index()));
            wait.map(|wait| wait.id.clone()).unwrap_or_default().into()
        }
    }
}

/// The results that end the step.
fn results(told: &mut Telling<'_>) {
    let values = |list: &[Cited<String>]| -> Vec<String> {
        list.iter().map(|one| one.value.clone()).collect()
    };
    let (old, new) = (&told.step.old.results, &told.step.new.results);
    let (before, after) = (values(old), values(new));
    let change = match (before.as_slice(), after.as_slice()) {
        (old, new) if old == new => return,
        ([old], [new]) => editorial::reworded(
            thing::step(told.step.new),
            (old, new),
            told.places.clone(),
            Touch::NOBODY,
        ),
        _ => {
            let said = |list: Vec<String>| value::list(list.into_iter().map(Arg::from));
            let (before, after) = (said(before), said(after));
            return told.add(&kinds::STEP_RESULT, Touch::NOBODY, before, after);
        }
    };
    told.take(change);
}

/// The clauses that state a step and those of its texts that the other version has too; those of
/// terms, branches and waits are told of these.
fn cites(own: &Step, other: &Step) -> Vec<String> {
    let known = |one: &&Cited<String>| {
        let mut texts = other.actions.iter().chain(&other.results);
        texts.any(|other| other.value == one.value)
    };
    let texts = own.actions.iter().chain(&own.results).filter(known);
    let texts = texts.flat_map(|one| &one.cites);
    let mut cites: Vec<String> = Vec::new();
    for cite in own.cites.iter().chain(texts) {
        if !cites.contains(cite) {
            cites.push(cite.clone());
        }
    }
    cites
}

/// The name of a step, what is said to be done in it, and where the act says so.
fn text(told: &mut Telling<'_>) {
    let (old, new) = (told.step.old, told.step.new);
    let thing = || thing::step(new);
    let names = (old.id.as_str(), new.id.as_str());
    told.take(editorial::renamed(thing(), names, told.places.clone()));
    let actions = (old.action(), new.action());
    let actions = (actions.0.unwrap_or_default(), actions.1.unwrap_or_default());
    let texts = (actions.0.as_str(), actions.1.as_str());
    let places = told.places.clone();
    told.take(editorial::reworded(
        thing(),
        texts,
        places.clone(),
        Touch::EITHER,
    ));
    told.take(editorial::cited(
        thing(),
        (&cites(old, new), &cites(new, old)),
        places.clone(),
    ));
    let stages = (&old.stage, &new.stage);
    if let (Some(old), Some(new)) = stages {
        told.take(editorial::renamed(
            Message::new("thing-stage").with("step", &told.step.new.id),
            (old, new),
            places,
        ));
    }
}
