//! The choices of a net: in which cases a branch is the one that is taken.

use super::diagram::Cases;
use super::space::Space;
use crate::model::{Expr, FactId, Operand, Operator, Regulation};
use crate::net::Net;

/// The variables of a net's cases, and for each transition the cases that take it.
#[derive(Clone, Debug)]
pub struct Choices {
    /// The variables, and the store of the sets.
    pub space: Space,
    pub(super) taken: Vec<Cases>,
}

impl Choices {
    /// The choices of a net of a regulation.
    #[must_use]
    pub fn new(regulation: &Regulation, net: &Net) -> Choices {
        let mut space = Space::new(regulation, net);
        let taken = taken(&mut space, net);
        Choices { space, taken }
    }

    /// The cases in which a transition is the one taken among those that share its place: its own
    /// condition holds and none before it does.
    #[must_use]
    pub fn taking(&self, transition: usize) -> Cases {
        self.taken.get(transition).copied().unwrap_or(Cases::NONE)
    }

    /// The cases in which a fact has a value; every case when no condition asks for the fact.
    pub fn having(&mut self, fact: FactId, value: i64) -> Cases {
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

fn taken(space: &mut Space, net: &Net) -> Vec<Cases> {
    let guards = net.transitions.iter().enumerate();
    let mut taken: Vec<Cases> = guards
        .map(|(at, own)| space.guard(at, &own.guard))
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
