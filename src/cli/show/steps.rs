//! Steps with their terms and their successors.

use crate::cli::words::Length;
use crate::messages::{Arg, Message};
use crate::model::{
    self, FactId, FactType, OutcomeId, StepKind, StepTerm, Target, TermKind, When, phrase,
};

use super::build::Source;
use super::document::{Next, Step, Term, Variant};
use super::flow::{Order, Place};

/// The steps of a service in the act's order.
pub fn of<'a>(source: Source<'a>, service: &'a model::Service) -> Vec<Step<'a>> {
    let scope = Scope {
        source,
        service,
        order: Order::of(service),
    };
    service
        .steps
        .iter()
        .enumerate()
        .map(|(at, step)| scope.step(at, step))
        .collect()
}

struct Scope<'a> {
    source: Source<'a>,
    service: &'a model::Service,
    order: Order,
}

impl<'a> Scope<'a> {
    fn step(&self, at: usize, step: &'a model::Step) -> Step<'a> {
        let regulation = self.source.regulation;
        let calls = match step.kind {
            StepKind::Call(called) => regulation.services.get(called.index()),
            _ => None,
        };
        let only_if = step.only_if.as_ref();
        Step {
            id: &step.id,
            kind: step.code(),
            actors: step
                .actors
                .iter()
                .filter_map(|id| self.source.actor(*id))
                .collect(),
            stage: step.stage.as_deref(),
            only_if: only_if.map(|expr| phrase::condition(expr, regulation).text(self.source.lang)),
            action: step.action(),
            terms: step
                .terms
                .iter()
                .map(|term| self.term(step, term))
                .collect(),
            next: self.next(at, step),
            join: self.order.joins(at).then_some("all"),
            calls: calls.map(|service| service.id.as_str()),
            cites: &step.cites,
        }
    }

    fn term(&self, step: &'a model::Step, term: &'a StepTerm) -> Term<'a> {
        let wait = match term.kind {
            TermKind::Window(id) => step.waits.get(id.index()),
            _ => None,
        };
        let mut cites: Vec<&str> = term.cites.iter().map(String::as_str).collect();
        let mut variants: Vec<Variant<'_>> = Vec::new();
        for other in &term.variants {
            let theirs = other.cites.iter().map(String::as_str);
            // What another clause says in the same words is no other term; a window has no words
            // of its own for "within".
            let same_words = other.kind == term.kind || wait.is_some();
            if other.amount == term.amount && same_words {
                cites.extend(theirs);
                continue;
            }
            let length = Length::from(other.amount);
            let same = |known: &&mut Variant<'_>| known.length == length && known.is == other.kind;
            match variants.iter_mut().find(same) {
                Some(known) => known.cites.extend(theirs),
                None => variants.push(Variant {
                    length,
                    kind: other.kind.code(),
                    cites: theirs.collect(),
                    is: other.kind,
                }),
            }
        }
        let event = |event| phrase::event(event, self.service, self.source.regulation);
        Term {
            length: term.amount.into(),
            kind: term.kind.code(),
            from: term.from.map(event),
            elapsed: term.elapsed,
            cites,
            variants,
            wait: wait.map(|wait| wait.id.as_str()),
            nested: wait.map(|wait| wait.nested),
            is: term.kind,
        }
    }

    /// Where a step leads: its branches, then what follows when none is taken, then its missed
    /// waits.
    fn next(&self, at: usize, step: &'a model::Step) -> Vec<Next<'a>> {
        let mut next = Vec::new();
        if let Some(only_if) = step.only_if.clone() {
            // Whoever does not meet the condition passes the step by.
            let passed_by = model::Expr::Not(Box::new(only_if));
            let when = phrase::condition(&passed_by, self.source.regulation).text(self.source.lang);
            next.extend(self.target(&Target::Next, at, Some(when)));
        }
        for branch in &step.branches {
            let when = self.when(&branch.when, step);
            next.extend(self.target(&branch.target, at, Some(when)));
        }
        let met = step.waits.iter().find(|wait| wait.met != Target::Next);
        if let Some(met) = met {
            next.extend(self.target(&met.met, at, Some(self.wait("when-met", &met.id))));
        } else if let Some(when) = self.otherwise(step) {
            next.extend(self.target(&step.next, at, when));
        }
        for wait in step.waits.iter().filter(|wait| wait.missed != Target::Next) {
            let when = self.wait("when-missed", &wait.id);
            next.extend(self.target(&wait.missed, at, Some(when)));
        }
        next
    }

    fn target(&self, target: &'a Target, at: usize, when: Option<String>) -> Vec<Next<'a>> {
        let to = |place| Next {
            to: self.name(place),
            when: when.clone(),
            silent: None,
        };
        match target {
            Target::Next => self
                .order
                .after(at)
                .iter()
                .map(|place| to(*place))
                .collect(),
            Target::Step(step) => vec![to(Place::Step(*step))],
            Target::Outcome(outcome) => vec![to(Place::Outcome(*outcome))],
            Target::Silent(text) => vec![Next {
                to: None,
                when,
                silent: Some(text),
            }],
        }
    }

    fn name(&self, place: Place) -> Option<&'a str> {
        match place {
            Place::Step(id) => self.service.step(id).map(|step| step.id.as_str()),
            Place::Outcome(id) => self
                .service
                .outcomes
                .get(id.index())
                .map(|outcome| outcome.id.as_str()),
        }
    }

    fn wait(&self, id: &'static str, name: &str) -> String {
        Message::new(id).with("name", name).text(self.source.lang)
    }

    fn say(&self, message: &Message) -> String {
        message.text(self.source.lang)
    }

    fn when(&self, when: &When, step: &model::Step) -> String {
        match when {
            When::Decided(fact, value) => self.decided(*fact, &[*value]),
            When::Holds(expr) => {
                phrase::condition(expr, self.source.regulation).text(self.source.lang)
            }
            When::Otherwise => self.say(&Message::new("when-otherwise")),
            When::Violated => self.say(&Message::new("when-violated")),
            When::Ended(outcome) => self.ended(step, &[*outcome]),
        }
    }

    /// When a step goes on although it has branches: nothing when it never does, and no condition
    /// when it always does.
    fn otherwise(&self, step: &model::Step) -> Option<Option<String>> {
        let branches = &step.branches;
        let waits = step.waits.iter().find(|wait| wait.missed != Target::Next);
        let Some(first) = branches.first() else {
            return Some(waits.map(|wait| self.wait("when-met", &wait.id)));
        };
        if branches.iter().any(|branch| branch.when == When::Otherwise) {
            return None;
        }
        match first.when {
            When::Decided(fact, _) => self.rest_of_decision(fact, step),
            When::Ended(_) => self.rest_of_outcomes(step),
            When::Violated => Some(Some(self.say(&Message::new("when-kept")))),
            _ => Some(Some(self.say(&Message::new("when-otherwise")))),
        }
    }

    fn rest_of_decision(&self, fact: FactId, step: &model::Step) -> Option<Option<String>> {
        let otherwise = || Some(Some(self.say(&Message::new("when-otherwise"))));
        let mut taken = Vec::new();
        for branch in &step.branches {
            match branch.when {
                When::Decided(other, value) if other == fact => taken.push(value),
                _ => return otherwise(),
            }
        }
        let known = self.source.regulation.fact(fact);
        let Some(FactType::OneOf(names)) = known.map(|fact| &fact.kind) else {
            return otherwise();
        };
        let all = (0i64..).take(names.len());
        let rest: Vec<i64> = all.filter(|value| !taken.contains(value)).collect();
        (!rest.is_empty()).then(|| Some(self.decided(fact, &rest)))
    }

    fn decided(&self, fact: FactId, values: &[i64]) -> String {
        let Some(fact) = self.source.regulation.fact(fact) else {
            return String::new();
        };
        let values = values.iter().map(|value| phrase::value_words(fact, *value));
        let message = Message::new("when-compared")
            .with("name", &fact.id)
            .with("sign", "=")
            .with("value", Arg::list(values));
        self.say(&message)
    }

    fn rest_of_outcomes(&self, step: &model::Step) -> Option<Option<String>> {
        let StepKind::Call(called) = step.kind else {
            return Some(None);
        };
        let outcomes = self.source.regulation.services.get(called.index());
        let count = outcomes.map_or(0, |service| service.outcomes.len());
        let taken = |id: &OutcomeId| {
            step.branches
                .iter()
                .any(|branch| branch.when == When::Ended(*id))
        };
        let rest = (0..count).map(OutcomeId::new).filter(|id| !taken(id));
        let rest: Vec<OutcomeId> = rest.collect();
        (!rest.is_empty()).then(|| Some(self.ended(step, &rest)))
    }

    fn ended(&self, step: &model::Step, outcomes: &[OutcomeId]) -> String {
        let StepKind::Call(called) = step.kind else {
            return String::new();
        };
        let Some(service) = self.source.regulation.services.get(called.index()) else {
            return String::new();
        };
        let names = outcomes
            .iter()
            .filter_map(|id| service.outcomes.get(id.index()));
        let names = Arg::list(names.map(|outcome| &outcome.id));
        self.say(
            &Message::new("when-ended")
                .with("service", &service.id)
                .with("outcome", names),
        )
    }
}
