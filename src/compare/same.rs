//! Whether two versions say the same, whatever the order where order means nothing.

use std::collections::BTreeSet;

use super::comparison::{Comparison, ServicePair};
use crate::model::{
    ActorId, Event, Expr, FactId, FactType, Operand, Operator, OutcomeId, Regulation, StepId,
    Target,
};

/// A condition in the ids of the new version and in one of the forms in which it can be written:
/// what is denied is denied at its tests, and the parts of one "and" or "or" have no order.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Condition {
    Any(BTreeSet<Condition>),
    All(BTreeSet<Condition>),
    Complete(bool),
    Test {
        facts: Vec<usize>,
        operator: &'static str,
        with: Value,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Value {
    Number(i64),
    Fact(usize),
    /// A value that the other version does not know.
    Gone(i64),
}

/// How the facts and values of one version are named in the other.
struct Names<'a> {
    regulation: &'a Regulation,
    fact: &'a dyn Fn(FactId) -> Option<FactId>,
    value: &'a dyn Fn(FactId, i64) -> Option<i64>,
}

impl Comparison<'_> {
    /// Whether two conditions are one.
    #[must_use]
    pub fn same_condition(&self, old: Option<&Expr>, new: Option<&Expr>) -> bool {
        let from = Names {
            regulation: self.old.regulation,
            fact: &|fact| self.matching.fact(fact),
            value: &|fact, value| self.matching.value(fact, value),
        };
        let to = Names {
            regulation: self.new.regulation,
            fact: &|fact| Some(fact),
            value: &|_, value| Some(value),
        };
        let old = old.map(|expr| from.condition(expr, true));
        let new = new.map(|expr| to.condition(expr, true));
        old == new
    }

    /// Whether two lists of actors hold the same ones.
    #[must_use]
    pub fn same_actors(&self, old: &[ActorId], new: &[ActorId]) -> bool {
        let old = old.iter().map(|id| self.matching.actor(*id));
        let old: BTreeSet<_> = old.collect();
        old == new.iter().map(|id| Some(*id)).collect()
    }

    /// Whether two moments of a service's case are one; what stands outside of services names no
    /// steps.
    #[must_use]
    pub fn same_event(&self, service: Option<&ServicePair<'_>>, old: Event, new: Event) -> bool {
        let step = |id: StepId| self.matching.step(service?.old_id, id);
        let in_new = match old {
            Event::Submitted | Event::Received => Some(old),
            Event::StartOf(id) => step(id).map(Event::StartOf),
            Event::EndOf(id) => step(id).map(Event::EndOf),
            Event::NoticeOf(id) => step(id).map(Event::NoticeOf),
            Event::Fact(id) => self.matching.fact(id).map(Event::Fact),
        };
        in_new == Some(new)
    }

    /// Whether two moments, or none, are one.
    #[must_use]
    pub fn same_event_or_none(
        &self,
        service: Option<&ServicePair<'_>>,
        old: Option<Event>,
        new: Option<Event>,
    ) -> bool {
        match (old, new) {
            (Some(old), Some(new)) => self.same_event(service, old, new),
            (None, None) => true,
            _ => false,
        }
    }

    /// Whether two lists of names of waits of a service mean the same waits.
    #[must_use]
    pub fn same_waits(&self, service: &ServicePair<'_>, old: &[String], new: &[String]) -> bool {
        let mut names = BTreeSet::new();
        for step in self.steps(service) {
            for (from, to) in super::matching::waits(&self.matching, step.old, step.new).both() {
                let both = step.old.waits.get(from).zip(step.new.waits.get(to));
                names.extend(both.map(|(from, to)| (from.id.as_str(), to.id.as_str())));
            }
        }
        let one = |old: &String, new: &String| names.contains(&(old.as_str(), new.as_str()));
        let (old, new): (BTreeSet<_>, BTreeSet<_>) = (old.iter().collect(), new.iter().collect());
        old.len() == new.len() && old.iter().all(|old| new.iter().any(|new| one(old, new)))
    }

    /// Whether two outcomes are one.
    #[must_use]
    pub fn same_outcome(&self, service: &ServicePair<'_>, old: OutcomeId, new: OutcomeId) -> bool {
        self.matching.outcome(service.old_id, old) == Some(new)
    }

    /// Whether the ends of two steps lead to the same place. What the act is silent about is one
    /// place, whatever words tell of the silence.
    ///
    /// "Further" is one place however many steps have come between, since that is told of the
    /// steps; against a step or an outcome it is what stands next in the act.
    #[must_use]
    pub fn same_target(
        &self,
        service: &ServicePair<'_>,
        (from, old): (StepId, &Target),
        (to, new): (StepId, &Target),
    ) -> bool {
        if matches!((old, new), (Target::Next, Target::Next)) {
            return true;
        }
        let old = super::next::resolved(service.old, from, old);
        let new = super::next::resolved(service.new, to, new);
        match (old, new) {
            (Target::Silent(_), Target::Silent(_)) => true,
            (Target::Step(old), Target::Step(new)) => {
                self.matching.step(service.old_id, old) == Some(new)
            }
            (Target::Outcome(old), Target::Outcome(new)) => self.same_outcome(service, old, new),
            (Target::Next, Target::Next) => true,
            _ => false,
        }
    }
}

impl Names<'_> {
    fn condition(&self, expr: &Expr, holds: bool) -> Condition {
        match expr {
            Expr::Not(inner) => self.condition(inner, !holds),
            Expr::Complete => Condition::Complete(holds),
            Expr::Any(list) => self.list(list, holds, !holds),
            Expr::All(list) => self.list(list, holds, holds),
            Expr::Test {
                facts,
                operator,
                with,
            } => self.test(facts, *operator, *with, holds),
        }
    }

    /// An "and" when `all`, else an "or"; one inside another of its kind is part of it.
    fn list(&self, list: &[Expr], holds: bool, all: bool) -> Condition {
        let mut parts = BTreeSet::new();
        for part in list.iter().map(|part| self.condition(part, holds)) {
            match part {
                Condition::All(inner) if all => parts.extend(inner),
                Condition::Any(inner) if !all => parts.extend(inner),
                other => {
                    parts.insert(other);
                }
            }
        }
        match (parts.len(), all) {
            (1, _) => parts.pop_first().unwrap_or(Condition::All(BTreeSet::new())),
            (_, true) => Condition::All(parts),
            (_, false) => Condition::Any(parts),
        }
    }

    fn test(&self, facts: &[FactId], operator: Operator, with: Operand, holds: bool) -> Condition {
        let operator = if holds { operator } else { opposite(operator) };
        let first = facts.first().copied();
        let (operator, with) = match with {
            Operand::Fact(other) => (operator, Value::Fact(self.name(other))),
            Operand::Value(value) => {
                let yes_no = first.and_then(|fact| self.regulation.fact(fact));
                let yes_no = yes_no.is_some_and(|fact| fact.kind == FactType::YesNo);
                // "Not yes" is "no".
                let (operator, value) = match operator {
                    Operator::Unequal if yes_no => (Operator::Equal, i64::from(value == 0)),
                    other => (other, value),
                };
                let known = first.and_then(|fact| (self.value)(fact, value));
                (operator, known.map_or(Value::Gone(value), Value::Number))
            }
        };
        let mut facts: Vec<usize> = facts.iter().map(|fact| self.name(*fact)).collect();
        facts.sort_unstable();
        Condition::Test {
            facts,
            operator: operator.sign(),
            with,
        }
    }

    /// The place of a fact in the new version; one that it does not have gets a place of its own
    /// behind all others.
    fn name(&self, fact: FactId) -> usize {
        let known = (self.fact)(fact);
        known.map_or(usize::MAX - fact.index(), FactId::index)
    }
}

const fn opposite(operator: Operator) -> Operator {
    match operator {
        Operator::Equal => Operator::Unequal,
        Operator::Unequal => Operator::Equal,
        Operator::Less => Operator::AtLeast,
        Operator::AtMost => Operator::Greater,
        Operator::Greater => Operator::AtMost,
        Operator::AtLeast => Operator::Less,
    }
}
