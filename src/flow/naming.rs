//! What the facts, waits and rules of a net are called in a space that it shares with another net.

use std::collections::BTreeMap;

use super::diagram::Cases;
use super::space::{Example, Space};
use crate::model::{Expr, FactId, Operand};
use crate::net::NetWaitId;

/// The names that a net's own ids have in a shared space; what is not in a list keeps its own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Naming {
    /// The fact of the space for each own fact.
    pub facts: Vec<FactId>,
    /// For an own fact, by its place, the value of the space for each own value.
    pub values: BTreeMap<usize, Vec<i64>>,
    /// The wait of the space for each own wait.
    pub waits: Vec<NetWaitId>,
    /// The rule of the space for each own transition that is taken when a rule on dates is broken.
    pub rules: BTreeMap<usize, usize>,
}

impl Naming {
    /// The fact of the space.
    #[must_use]
    pub fn fact(&self, own: FactId) -> FactId {
        self.facts.get(own.index()).copied().unwrap_or(own)
    }

    /// The value of the space that an own fact has when it has this value.
    #[must_use]
    pub fn value(&self, fact: FactId, own: i64) -> i64 {
        let values = self.values.get(&fact.index());
        let value = values.and_then(|values| values.get(usize::try_from(own).ok()?));
        value.copied().unwrap_or(own)
    }

    /// The wait of the space.
    #[must_use]
    pub fn wait(&self, own: NetWaitId) -> NetWaitId {
        self.waits.get(own.index()).copied().unwrap_or(own)
    }

    /// The rule of the space.
    #[must_use]
    pub fn rule(&self, own: usize) -> usize {
        self.rules.get(&own).copied().unwrap_or(own)
    }

    /// A condition in the words of the space.
    #[must_use]
    pub fn expr(&self, own: &Expr) -> Expr {
        let all = |parts: &[Expr]| parts.iter().map(|part| self.expr(part)).collect();
        match own {
            Expr::Any(parts) => Expr::Any(all(parts)),
            Expr::All(parts) => Expr::All(all(parts)),
            Expr::Not(inner) => Expr::Not(Box::new(self.expr(inner))),
            Expr::Test {
                facts,
                operator,
                with,
            } => Expr::Test {
                operator: *operator,
                with: match (with, facts.as_slice()) {
                    (Operand::Value(value), [fact]) => Operand::Value(self.value(*fact, *value)),
                    (Operand::Value(value), _) => Operand::Value(*value),
                    (Operand::Fact(fact), _) => Operand::Fact(self.fact(*fact)),
                },
                facts: facts.iter().map(|fact| self.fact(*fact)).collect(),
            },
            Expr::Complete => Expr::Complete,
        }
    }

    /// A case of the space in the net's own words; what the net does not know is left out.
    #[must_use]
    pub fn own(&self, example: &Example) -> Example {
        let mut own = Example::default();
        let facts = self.facts.iter().enumerate();
        for (at, shared) in facts {
            let value = example.facts.get(shared);
            let value = value.and_then(|value| self.own_value(at, *value));
            own.facts
                .extend(value.map(|value| (FactId::new(at), value)));
        }
        for (at, shared) in self.waits.iter().enumerate() {
            let missed = example.missed.get(shared);
            own.missed
                .extend(missed.map(|missed| (NetWaitId::new(at), *missed)));
        }
        for (at, shared) in &self.rules {
            let broken = example.broken.get(shared);
            own.broken.extend(broken.map(|broken| (*at, *broken)));
        }
        own
    }

    fn own_value(&self, fact: usize, shared: i64) -> Option<i64> {
        match self.values.get(&fact) {
            Some(values) => {
                let at = values.iter().position(|value| *value == shared)?;
                i64::try_from(at).ok()
            }
            None => Some(shared),
        }
    }

    /// The cases of the space whose facts have values that the net knows.
    pub fn domain(&self, space: &mut Space) -> Cases {
        let mut domain = Cases::ALL;
        for (fact, values) in &self.values {
            let fact = self.fact(FactId::new(*fact));
            let mut known = Cases::NONE;
            for value in values {
                // What no condition asks for has no cases of its own.
                let having = space.having(fact, *value).unwrap_or(Cases::ALL);
                known = space.diagrams.or(known, having);
            }
            domain = space.diagrams.and(domain, known);
        }
        domain
    }
}
