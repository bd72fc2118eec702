//! The choices of a net: in which cases a branch is the one that is taken.

use super::diagram::Cases;
use super::naming::Naming;
use super::space::Space;
use crate::model::{Expr, FactId, Operand, Operator, Regulation};
use crate::net::{Guard, Net};

/// The variables of a net's cases, and for each transition the cases that take it.
#[derive(Clone, Debug)]
pub struct Choices {
    /// The variables, and the store of the sets.
    pub space: Space,
    /// What the net's own facts, waits and rules are called in the space.
    pub naming: Naming,
    pub(super) taken: Vec<Cases>,
}

impl Choices {
    /// The choices of a net of a regulation.
    #[must_use]
    pub fn new(regulation: &Regulation, net: &Net) -> Choices {
        let mut space = Space::new(regulation, net);
        let naming = Naming::default();
        let taken = taken(&mut space, net, &naming);
        Choices {
            space,
            naming,
            taken,
        }
    }

    /// The cases in which a transition is the one taken among those that share its place: its own
    /// condition holds and none before it does.
    #[must_use]
    pub fn taking(&self, transition: usize) -> Cases {
        self.taken.get(transition).copied().unwrap_or(Cases::NONE)
    }

    /// The cases in which a fact has a value; every case when no condition asks for the fact.
    pub fn having(&mut self, fact: FactId, value: i64) -> Cases {
        let value = self.naming.value(fact, value);
        let fact = self.naming.fact(fact);
        if !self.space.asks_for(fact) {
            return Cases::ALL;
        }
        self.space.cases(&Expr::Test {
            facts: vec![fact],
            operator: Operator::Equal,
            with: Operand::Value(value),
        })
    }

    /// The cases of one channel, as a place in the regulation's list.
    pub fn on_channel(&mut self, channel: usize) -> Cases {
        self.having(FactId::new(0), i64::try_from(channel).unwrap_or(i64::MAX))
    }
}

impl Space {
    /// The cases of a set in which as many facts as can be are as they are when nobody states them,
    /// so that the case that is shown is unusual only where it has to be.
    pub fn most_usual(&mut self, regulation: &Regulation, channel: usize, cases: Cases) -> Cases {
        let mut left = cases;
        for (at, fact) in regulation.facts.iter().enumerate() {
            let usual = match at {
                0 => i64::try_from(channel).unwrap_or_default(),
                _ => fact.favourable.unwrap_or_default(),
            };
            let Some(having) = self.having(FactId::new(at), usual) else {
                continue;
            };
            let both = self.diagrams.and(left, having);
            if both != left && self.has_example(both) {
                left = both;
            }
        }
        left
    }
}

/// For each transition of a net the cases that take it.
pub(super) fn taken(space: &mut Space, net: &Net, naming: &Naming) -> Vec<Cases> {
    let guards = net.transitions.iter().enumerate();
    let mut taken: Vec<Cases> = guards
        .map(|(at, own)| match &own.guard {
            Guard::If(expr) => space.cases(&naming.expr(expr)),
            Guard::Missed(wait) => space.guard(at, &Guard::Missed(naming.wait(*wait))),
            guard => space.guard(naming.rule(at), guard),
        })
        .collect();
    for leaving in &net.leaving {
        let mut left = Cases::ALL;
        for at in leaving {
            let Some(slot) = taken.get_mut(*at) else {
                continue;
            };
            let own = *slot;
            *slot = space.diagrams.and(own, left);
            left = space.diagrams.without(left, own);
        }
    }
    taken
}
