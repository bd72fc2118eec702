//! Conditions on facts, and events.

use crate::model::{CHANNEL_FACT, Event, Expr, FactId, FactType, Operand, Operator, StepId};
use crate::source::{Span, Spanned};
use crate::syntax::tree::{self, Value};

use super::{Resolver, errors};

impl Resolver {
    pub(super) fn expr(&mut self, expr: &tree::Expr) -> Option<Expr> {
        Some(match expr {
            tree::Expr::Any(parts) => Expr::Any(self.exprs(parts)?),
            tree::Expr::All(parts) => Expr::All(self.exprs(parts)?),
            tree::Expr::Not(inner) => Expr::Not(Box::new(self.expr(inner)?)),
            tree::Expr::Test { facts, compared } => self.test(facts, compared.as_ref())?,
        })
    }

    fn exprs(&mut self, parts: &[tree::Expr]) -> Option<Vec<Expr>> {
        // Every part is resolved even after a failure, so that all its names are checked.
        let resolved: Vec<_> = parts.iter().map(|part| self.expr(part)).collect();
        resolved.into_iter().collect()
    }

    fn test(
        &mut self,
        names: &[Spanned<String>],
        compared: Option<&(tree::Operator, Spanned<Value>)>,
    ) -> Option<Expr> {
        let facts: Vec<_> = names
            .iter()
            .map(|name| self.fact(&name.value, name.span))
            .collect();
        let facts: Vec<FactId> = facts.into_iter().collect::<Option<_>>()?;
        let first = names.first()?;
        let kind = self.regulation.fact(*facts.first()?)?.kind.clone();
        let yes = (
            tree::Operator::Equal,
            Spanned::new(Value::Flag(true), first.span),
        );
        let (operator, value) = compared.unwrap_or(&yes);
        if kind == FactType::Complete {
            let wanted = self.constant(&kind, &first.value, &value.value, value.span)?;
            let holds = operator_of(*operator).holds(1, wanted);
            return Some(if holds {
                Expr::Complete
            } else {
                Expr::Not(Box::new(Expr::Complete))
            });
        }
        let with = match &value.value {
            Value::Name(name) if !matches!(kind, FactType::OneOf(_)) => {
                Operand::Fact(self.fact(name, value.span)?)
            }
            constant => Operand::Value(self.constant(&kind, &first.value, constant, value.span)?),
        };
        Some(Expr::Test {
            facts,
            operator: operator_of(*operator),
            with,
        })
    }

    /// The fact with this name; an unknown one is reported.
    pub(super) fn fact(&mut self, name: &str, span: Span) -> Option<FactId> {
        let wanted = if name == tree::CHANNEL {
            CHANNEL_FACT
        } else {
            name
        };
        let at = self
            .regulation
            .facts
            .iter()
            .position(|fact| fact.id == wanted);
        let Some(at) = at else {
            let known = self.regulation.facts.iter().map(|fact| fact.id.as_str());
            self.errors
                .push(errors::unknown("kind-fact", name, span, known));
            return None;
        };
        if let Some(fact) = self.regulation.facts.get_mut(at)
            && fact.service.is_some_and(|own| self.scope != Some(own))
        {
            match self.scope {
                Some(scope) if fact.also.contains(&scope) => {}
                Some(scope) => fact.also.push(scope),
                // What is said for the whole regulation is said for every service.
                None => fact.service = None,
            }
        }
        Some(FactId::new(at))
    }

    /// The event with this name, within the service whose names are being resolved.
    pub(super) fn event(&mut self, event: &tree::Event, span: Span) -> Option<Event> {
        Some(match event {
            tree::Event::Submitted => Event::Submitted,
            tree::Event::Received => Event::Received,
            tree::Event::StartOf(name) => Event::StartOf(self.step(name, span)?),
            tree::Event::EndOf(name) => Event::EndOf(self.step(name, span)?),
            tree::Event::NoticeOf(name) => Event::NoticeOf(self.step(name, span)?),
            tree::Event::Fact(name) => {
                let fact = self.fact(name, span)?;
                if self
                    .regulation
                    .fact(fact)
                    .is_some_and(|fact| fact.kind != FactType::Date)
                {
                    self.errors.push(errors::not_a_date(span, name));
                    return None;
                }
                Event::Fact(fact)
            }
        })
    }

    /// The step with this name in the service whose names are being resolved.
    pub(super) fn step(&mut self, name: &str, span: Span) -> Option<StepId> {
        let service = self
            .scope
            .and_then(|scope| self.regulation.services.get(scope.index()));
        let steps = service
            .map(|service| service.steps.as_slice())
            .unwrap_or_default();
        let at = steps.iter().position(|step| step.id == name);
        if at.is_none() {
            let known: Vec<String> = steps.iter().map(|step| step.id.clone()).collect();
            let known = known.iter().map(String::as_str);
            self.errors
                .push(errors::unknown("kind-step", name, span, known));
        }
        at.map(StepId::new)
    }
}

fn operator_of(read: tree::Operator) -> Operator {
    match read {
        tree::Operator::Equal => Operator::Equal,
        tree::Operator::Unequal => Operator::Unequal,
        tree::Operator::Less => Operator::Less,
        tree::Operator::AtMost => Operator::AtMost,
        tree::Operator::Greater => Operator::Greater,
        tree::Operator::AtLeast => Operator::AtLeast,
    }
}
