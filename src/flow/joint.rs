//! The choices of two nets in one space, so that the cases of one can be held against those of the
//! other.

use super::choices::{Choices, taken};
use super::diagram::Cases;
use super::naming::Naming;
use super::space::Space;
use crate::model::{Expr, Regulation};
use crate::net::{Guard, Net};

/// The choices of one net, with those of the other one kept for its turn.
///
/// Both speak of the same space; the sets of one are sets of the other.
#[derive(Clone, Debug)]
pub struct Joint {
    /// The choices of the net whose turn it is; at first the first one's.
    pub choices: Choices,
    other: (Vec<Cases>, Naming),
}

impl Joint {
    /// The choices of two nets over the facts of a regulation that has the facts of both.
    #[must_use]
    pub fn new(facts: &Regulation, first: (&Net, Naming), second: (&Net, Naming)) -> Joint {
        let exprs: Vec<Expr> = [&first, &second]
            .into_iter()
            .flat_map(|(net, naming)| {
                let guards = net.transitions.iter().map(|own| &own.guard);
                guards.filter_map(|guard| match guard {
                    Guard::If(expr) => Some(naming.expr(expr)),
                    _ => None,
                })
            })
            .collect();
        let mut space = Space::speaking_of(facts, exprs.iter());
        let own = taken(&mut space, first.0, &first.1);
        let other = taken(&mut space, second.0, &second.1);
        Joint {
            choices: Choices {
                space,
                taken: own,
                naming: first.1,
            },
            other: (other, second.1),
        }
    }

    /// Gives the turn to the other net.
    pub fn turn(&mut self) {
        std::mem::swap(&mut self.choices.taken, &mut self.other.0);
        std::mem::swap(&mut self.choices.naming, &mut self.other.1);
    }
}
