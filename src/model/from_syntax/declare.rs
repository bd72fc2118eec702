//! The first walk: everything that has a name is declared before any name is resolved.

use crate::model::path;
use crate::model::{CHANNEL_FACT, Fact, FactType, Outcome, OutcomeId, OutcomeKind, Service};
use crate::model::{ServiceId, Settled, Step, StepKind};
use crate::source::{Span, Spanned};
use crate::syntax::tree::{self, Kind, Part, Statement, Value};

use super::{Resolver, errors, general};

impl Resolver {
    pub(super) fn declare(&mut self, root: &Statement) {
        for statement in root.children() {
            match statement.kind {
                Kind::Actor => self.declare_actor(statement),
                Kind::Channel => self.declare_channel(statement),
                Kind::Ground => self.declare_ground(statement),
                Kind::Service => self.declare_service(statement),
                _ => {}
            }
        }
        self.declare_channel_fact();
        for statement in root.children() {
            match statement.kind {
                Kind::Fact => self.declare_fact(statement, None),
                Kind::Documents => self.declare_documents(statement),
                _ => {}
            }
        }
        for (at, statement) in root
            .children()
            .filter(|s| s.kind == Kind::Service)
            .enumerate()
        {
            self.declare_inside(statement, ServiceId::new(at));
        }
    }

    fn declare_ground(&mut self, statement: &Statement) {
        let ground = general::ground(statement);
        self.place(&path::ground(&ground.id), statement.span);
        self.regulation.grounds.push(ground);
    }

    fn declare_channel_fact(&mut self) {
        let ids = self
            .regulation
            .channels
            .iter()
            .map(|channel| channel.id.clone())
            .collect();
        self.regulation.facts.push(Fact {
            id: CHANNEL_FACT.to_owned(),
            kind: FactType::OneOf(ids),
            settled: Settled::Stated(self.applicant()),
            favourable: None,
            text: String::new(),
            service: None,
            also: Vec::new(),
            cites: Vec::new(),
        });
    }

    fn declare_service(&mut self, statement: &Statement) {
        let Some(name) = statement.name() else { return };
        let id = name.value.to_owned();
        if self
            .regulation
            .services
            .iter()
            .any(|service| service.id == id)
        {
            let first = self.places.get(&id);
            self.errors
                .push(errors::duplicate("kind-service", &id, name.span, first));
        }
        self.place(&id, name.span);
        self.regulation.services.push(Service {
            id,
            title: statement.text().to_owned(),
            heading: None,
            channels: Vec::new(),
            day_count: None,
            deadlines: Vec::new(),
            steps: Vec::new(),
            flow: Vec::new(),
            outcomes: Vec::new(),
            obligations: Vec::new(),
            no_procedure: None,
            cites: statement.cites.clone(),
        });
    }

    /// Declares facts, outcomes and steps of a service, of its stages and of its branches.
    fn declare_inside(&mut self, statement: &Statement, service: ServiceId) {
        for child in statement.children() {
            match child.kind {
                Kind::Fact => self.declare_fact(child, Some(service)),
                Kind::Documents => self.declare_documents(child),
                Kind::Outcome => self.declare_outcome(child, service),
                Kind::Step | Kind::Condition | Kind::Call | Kind::Rule => {
                    self.declare_step(child, service);
                }
                Kind::Stage | Kind::Parallel | Kind::Branch => self.declare_inside(child, service),
                _ => {}
            }
        }
    }

    fn declare_outcome(&mut self, statement: &Statement, service: ServiceId) {
        let Some(name) = statement.name() else { return };
        let kind = match statement.words().find(|word| *word != "outcome") {
            Some("positive") => OutcomeKind::Favourable,
            Some("refusal") => OutcomeKind::Refusal,
            _ => OutcomeKind::Neutral,
        };
        let outcome = Outcome {
            id: name.value.to_owned(),
            title: statement.text().to_owned(),
            kind,
            cites: statement.cites.clone(),
        };
        self.declare_in_service("kind-outcome", name, service, |service| {
            service.outcomes.push(outcome);
        });
    }

    fn declare_step(&mut self, statement: &Statement, service: ServiceId) {
        let Some(name) = statement.name() else { return };
        let step = Step {
            id: name.value.to_owned(),
            cites: statement.cites.clone(),
            ..Step::bare(StepKind::Work)
        };
        self.declare_in_service("kind-step", name, service, |service| {
            service.steps.push(step)
        });
        self.declare_waits(statement, service);
        for child in statement
            .children()
            .filter(|child| child.kind == Kind::Decision)
        {
            self.declare_decision(child, service);
        }
    }

    /// Steps and outcomes of a service share one space of names, since both are targets.
    fn declare_in_service(
        &mut self,
        kind: &'static str,
        name: Spanned<&str>,
        service: ServiceId,
        add: impl FnOnce(&mut Service),
    ) {
        let Some(target) = self.regulation.services.get_mut(service.index()) else {
            return;
        };
        let path = path::step(&target.id, name.value);
        let taken = target.steps.iter().any(|step| step.id == name.value)
            || target
                .outcomes
                .iter()
                .any(|outcome| outcome.id == name.value);
        add(target);
        if taken {
            let first = self.places.get(&path);
            self.errors
                .push(errors::duplicate(kind, name.value, name.span, first));
        }
        self.place(&path, name.span);
    }

    fn declare_fact(&mut self, statement: &Statement, service: Option<ServiceId>) {
        let Some(name) = statement.name() else { return };
        let Some((read, span)) = statement.parts.iter().find_map(|part| match &part.value {
            Part::FactType(kind) => Some((kind, part.span)),
            _ => None,
        }) else {
            return;
        };
        let (stated, decided) = (statement.after("stated_by"), statement.after("decided_by"));
        let by = stated.or(decided).and_then(|part| match &part.value {
            Part::Name(name) => self.actor(name, part.span),
            _ => None,
        });
        let kind = fact_type(read);
        let settled = match (&kind, decided) {
            (FactType::Complete, _) => Settled::Lists,
            (_, Some(_)) => Settled::Decided(by),
            _ => Settled::Stated(by),
        };
        let favourable = statement.parts.iter().find_map(|part| match &part.value {
            Part::Value(value) => Some((value, part.span)),
            _ => None,
        });
        let favourable =
            favourable.and_then(|(value, span)| self.constant(&kind, name.value, value, span));
        let fact = Fact {
            id: name.value.to_owned(),
            kind,
            settled,
            favourable,
            text: statement.text().to_owned(),
            service,
            also: Vec::new(),
            cites: statement.cites.clone(),
        };
        self.add_fact(fact, name.span, span);
    }

    /// A decision is a fact of its own: its first value is the favourable one.
    fn declare_decision(&mut self, statement: &Statement, service: ServiceId) {
        let Some(name) = statement.name() else { return };
        let values = statement.parts.iter().filter_map(|part| match &part.value {
            Part::Choice(value, _) => Some(value.value.clone()),
            _ => None,
        });
        let fact = Fact {
            id: name.value.to_owned(),
            kind: FactType::OneOf(values.collect()),
            settled: Settled::Decided(None),
            favourable: Some(0),
            text: String::new(),
            service: Some(service),
            also: Vec::new(),
            cites: statement.cites.clone(),
        };
        self.add_fact(fact, name.span, name.span);
    }

    /// Adds a fact; one that is stated again with the same type is the same fact.
    pub(super) fn add_fact(&mut self, fact: Fact, span: Span, type_span: Span) {
        let path = path::fact(&fact.id);
        let known = self
            .regulation
            .facts
            .iter_mut()
            .find(|known| known.id == fact.id);
        match known {
            None => {
                self.place(&path, span);
                self.regulation.facts.push(fact);
            }
            Some(known) if known.kind == fact.kind => {
                known.service = None;
                self.place(&path, span);
            }
            Some(_) => {
                let first = self.places.get(&path);
                let error = errors::duplicate("kind-fact", &fact.id, type_span, first);
                self.errors.push(error);
            }
        }
    }

    /// A value of a fact's type as the number that stands for it; others are reported.
    pub(super) fn constant(
        &mut self,
        kind: &FactType,
        name: &str,
        value: &Value,
        span: Span,
    ) -> Option<i64> {
        match (kind, value) {
            (FactType::YesNo | FactType::Complete, Value::Flag(flag)) => Some(i64::from(*flag)),
            (FactType::Date, Value::Date(day)) => Some(i64::from(day.0)),
            (
                FactType::Number | FactType::Money | FactType::Duration | FactType::Persons,
                Value::Number(number),
            ) => Some(*number),
            (FactType::OneOf(values), Value::Name(value)) => {
                let at = values.iter().position(|known| known == value);
                if at.is_none() {
                    let known = values.iter().map(String::as_str);
                    self.errors
                        .push(errors::unknown("kind-value", value, span, known));
                }
                at.and_then(|at| i64::try_from(at).ok())
            }
            _ => {
                let first = self.places.get(&path::fact(name));
                self.errors
                    .push(errors::value_type(span, name, kind.message(), first));
                None
            }
        }
    }

    /// The outcome of a service by name, without a report when there is none.
    pub(super) fn outcome_named(&self, service: ServiceId, name: &str) -> Option<OutcomeId> {
        let service = self.regulation.services.get(service.index())?;
        service
            .outcomes
            .iter()
            .position(|outcome| outcome.id == name)
            .map(OutcomeId::new)
    }
}

fn fact_type(read: &tree::FactType) -> FactType {
    match read {
        tree::FactType::YesNo => FactType::YesNo,
        tree::FactType::OneOf(values) => {
            FactType::OneOf(values.iter().map(|value| value.value.clone()).collect())
        }
        tree::FactType::Number => FactType::Number,
        tree::FactType::Date => FactType::Date,
        tree::FactType::Duration => FactType::Duration,
        tree::FactType::Money => FactType::Money,
        tree::FactType::Persons => FactType::Persons,
        tree::FactType::ByLists => FactType::Complete,
    }
}
