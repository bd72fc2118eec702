//! Where the flow goes on: targets, decisions, branches, rules.

use crate::model::{
    Branch, Event, OutcomeId, OutcomeKind, RuleBound, ServiceId, Side, StepId, StepKind, Target,
    When,
};
use crate::source::{Span, Spanned};
use crate::syntax::tree::{self, Kind, Part, Statement};

use super::{Resolver, errors};

impl Resolver {
    /// Where a target of a service leads; an unknown name is reported and leads on.
    pub(super) fn target(
        &mut self,
        target: &tree::Target,
        span: Span,
        service: ServiceId,
    ) -> Target {
        match target {
            tree::Target::Next => Target::Next,
            tree::Target::Silent(text) => Target::Silent(text.clone()),
            tree::Target::Name(name) => self.named_target(name, span, service),
        }
    }

    fn named_target(&mut self, name: &str, span: Span, service: ServiceId) -> Target {
        if let Some(outcome) = self.outcome_named(service, name) {
            return Target::Outcome(outcome);
        }
        let Some(service) = self.regulation.services.get(service.index()) else {
            return Target::Next;
        };
        if let Some(at) = service.steps.iter().position(|step| step.id == name) {
            return Target::Step(StepId::new(at));
        }
        let outcomes = service.outcomes.iter().map(|outcome| outcome.id.as_str());
        let known = service
            .steps
            .iter()
            .map(|step| step.id.as_str())
            .chain(outcomes);
        let error = errors::unknown_target(name, span, known, self.own_step.as_deref());
        self.errors.push(error);
        Target::Next
    }

    pub(super) fn stated_target(&mut self, statement: &Statement, service: ServiceId) -> Target {
        match statement.target() {
            Some(target) => self.target(target.value, target.span, service),
            None => Target::Next,
        }
    }

    /// The branches that a statement of a step's block adds.
    pub(super) fn branches(&mut self, statement: &Statement, service: ServiceId) -> Vec<Branch> {
        let cites = statement.cites.clone();
        match statement.kind {
            Kind::Decision => self.decision(statement, service),
            Kind::If => {
                let target = self.stated_target(statement, service);
                let when = statement
                    .expr()
                    .and_then(|expr| self.expr(expr))
                    .map(When::Holds);
                when.map(|when| Branch {
                    when,
                    target,
                    cites,
                })
                .into_iter()
                .collect()
            }
            Kind::Otherwise => {
                let target = self.stated_target(statement, service);
                vec![Branch {
                    when: When::Otherwise,
                    target,
                    cites,
                }]
            }
            Kind::Violated => {
                let target = self.stated_target(statement, service);
                vec![Branch {
                    when: When::Violated,
                    target,
                    cites,
                }]
            }
            _ => Vec::new(),
        }
    }

    fn decision(&mut self, statement: &Statement, service: ServiceId) -> Vec<Branch> {
        let Some(name) = statement.name() else {
            return Vec::new();
        };
        let Some(fact) = self.fact(name.value, name.span) else {
            return Vec::new();
        };
        let choices: Vec<_> = statement
            .parts
            .iter()
            .filter_map(|part| match &part.value {
                Part::Choice(_, target) => Some(target.as_ref()),
                _ => None,
            })
            .collect();
        let mut branches = Vec::new();
        for (value, target) in choices.into_iter().enumerate() {
            let Some(target) = target else { continue };
            let target = self.target(&target.value, target.span, service);
            let value = i64::try_from(value).unwrap_or(i64::MAX);
            let when = When::Decided(fact, value);
            branches.push(Branch {
                when,
                target,
                cites: statement.cites.clone(),
            });
        }
        branches
    }

    /// The call of a service: its refusals lead where the file says, or to an outcome of the
    /// caller with the same name.
    pub(super) fn call(
        &mut self,
        statement: &Statement,
        service: ServiceId,
    ) -> Option<(StepKind, Vec<Branch>)> {
        let mut names = statement.single_names();
        let (step, called) = (names.next()?, names.next()?);
        let called_id = self.service_named(called.value, called.span)?;
        let mut branches = self.call_branches(statement, service, called_id);
        let outcomes = self
            .regulation
            .services
            .get(called_id.index())?
            .outcomes
            .clone();
        for (at, outcome) in outcomes.iter().enumerate() {
            let stated = branches
                .iter()
                .any(|branch| branch.when == When::Ended(OutcomeId::new(at)));
            if stated || outcome.kind != OutcomeKind::Refusal || !statement.is_whole() {
                continue;
            }
            match self.outcome_named(service, &outcome.id) {
                Some(same) => branches.push(Branch {
                    when: When::Ended(OutcomeId::new(at)),
                    target: Target::Outcome(same),
                    cites: Vec::new(),
                }),
                None => {
                    let error =
                        errors::refusal_without_branch(called.span, step.value, &outcome.id);
                    self.errors.push(error);
                }
            }
        }
        Some((StepKind::Call(called_id), branches))
    }

    fn call_branches(
        &mut self,
        statement: &Statement,
        service: ServiceId,
        called: ServiceId,
    ) -> Vec<Branch> {
        let mut branches = Vec::new();
        for child in statement
            .children()
            .filter(|child| child.kind == Kind::CallOutcome)
        {
            let target = self.stated_target(child, service);
            let Some(name) = child.name() else { continue };
            let outcome = self.outcome(called, &name);
            branches.extend(outcome.map(|outcome| Branch {
                when: When::Ended(outcome),
                target,
                cites: child.cites.clone(),
            }));
        }
        branches
    }

    /// A rule on dates or on facts.
    pub(super) fn rule(&mut self, statement: &Statement) -> Option<StepKind> {
        if let Some(expr) = statement.expr() {
            return self.expr(expr).map(StepKind::FactRule);
        }
        let subject = statement.events().next()?;
        let subject = self.event(subject.value, subject.span)?;
        let bounds: Vec<_> = statement
            .parts
            .iter()
            .filter_map(|part| match &part.value {
                Part::Bound(bound) => Some(bound),
                _ => None,
            })
            .collect();
        let bounds = bounds
            .into_iter()
            .filter_map(|bound| self.bound(bound))
            .collect();
        Some(StepKind::DateRule(subject, bounds))
    }

    fn bound(&mut self, bound: &tree::Bound) -> Option<RuleBound> {
        let event: Event = self.event(&bound.event.value, bound.event.span)?;
        Some(RuleBound {
            side: match bound.side {
                tree::Side::NotBefore => Side::NotBefore,
                tree::Side::NotAfter => Side::NotAfter,
                tree::Side::Within => Side::Within,
            },
            distance: (bound.duration.amount, bound.duration.unit),
            before: bound.before,
            event,
        })
    }

    /// The grounds with these names, as places in the regulation's list.
    pub(super) fn grounds_named(&mut self, names: &[Spanned<String>]) -> Vec<usize> {
        let mut found = Vec::new();
        for name in names {
            let mut grounds = self.regulation.grounds.iter();
            match grounds.position(|ground| ground.id == name.value) {
                Some(at) => found.push(at),
                None => {
                    let known = self
                        .regulation
                        .grounds
                        .iter()
                        .map(|ground| ground.id.as_str());
                    let error = errors::unknown("kind-ground", &name.value, name.span, known);
                    self.errors.push(error);
                }
            }
        }
        found
    }
}
