//! Reduced ordered decision diagrams: sets of cases, exact and comparable at once.
//!
//! A set of cases is a yes-or-no function of variables. Written as a reduced ordered diagram it is
//! unique, so two sets are equal when their numbers are, and a set is empty when it is
//! [`Cases::NONE`]. Source: R. E. Bryant, Graph-Based Algorithms for Boolean Function Manipulation,
//! IEEE Transactions on Computers C-35 (1986).

use std::collections::hash_map::Entry;
use std::hash::BuildHasher;

use rustc_hash::{FxBuildHasher, FxHashMap};

/// A set of cases inside one [`Diagrams`] store.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Cases(u32);

impl Cases {
    /// No case.
    pub const NONE: Cases = Cases(0);
    /// Every case.
    pub const ALL: Cases = Cases(1);

    /// Whether no case is in the set.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }
}

/// A question about one variable: the cases of `no` when it is false, of `yes` when it is true.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Node {
    variable: u32,
    no: Cases,
    yes: Cases,
}

/// The store that all sets of one question share.
///
/// ```
/// use reglament::flow::{Cases, Diagrams};
/// let mut store = Diagrams::default();
/// let (rain, wind) = (store.variable(0), store.variable(1));
/// let both = store.and(rain, wind);
/// let either = store.or(rain, wind);
/// let one_only = store.without(either, both);
/// assert_eq!(store.and(one_only, both), Cases::NONE);
/// assert_eq!(store.example(both), Some(vec![(0, true), (1, true)]));
/// ```
#[derive(Clone, Debug, Default)]
pub struct Diagrams {
    /// The node of the set with the number of its place plus two.
    nodes: Vec<Node>,
    // The keys are numbers of this store itself, so nobody can choose them to collide, and hashing
    // them with care would take most of the time of every question.
    known: FxHashMap<Node, Cases>,
    choices: Choices,
}

/// Answers of [`Diagrams::choice`] by their questions. Each question has one slot, and a newer one
/// that has the same takes it over: what is forgotten is found again, and a table that keeps all
/// would take more time than it spares. Source: K. S. Brace, R. L. Rudell, R. E. Bryant, Efficient
/// Implementation of a BDD Package, 27th Design Automation Conference (1990).
#[derive(Clone, Debug, Default)]
struct Choices(Vec<([Cases; 3], Cases)>);

impl Choices {
    /// Slots of a store without nodes; always a power of two.
    const FEWEST: usize = 1 << 8;

    /// No question: nothing is asked about a test that is settled.
    const FREE: ([Cases; 3], Cases) = ([Cases::NONE; 3], Cases::NONE);

    /// Makes room for a store of so many nodes; what was known is forgotten.
    fn grow(&mut self, nodes: usize) {
        if self.0.len() <= nodes {
            let slots = nodes.next_power_of_two().max(Self::FEWEST / 2) * 2;
            self.0 = vec![Self::FREE; slots];
        }
    }

    fn slot(&self, [test, then, other]: [Cases; 3]) -> usize {
        let hash = FxBuildHasher.hash_one((test, then, other));
        // The size is a power of two, and the hash is good in its lower bits.
        usize::try_from(hash).unwrap_or(usize::MAX) & self.0.len().saturating_sub(1)
    }

    fn get(&self, key: [Cases; 3]) -> Option<Cases> {
        let (own, cases) = self.0.get(self.slot(key))?;
        (*own == key).then_some(*cases)
    }

    fn set(&mut self, key: [Cases; 3], cases: Cases) {
        let at = self.slot(key);
        if let Some(slot) = self.0.get_mut(at) {
            *slot = (key, cases);
        }
    }
}

impl Diagrams {
    /// The cases in which a variable is true.
    pub fn variable(&mut self, variable: u32) -> Cases {
        self.node(variable, Cases::NONE, Cases::ALL)
    }

    /// The cases of both sets.
    pub fn and(&mut self, left: Cases, right: Cases) -> Cases {
        // Asked in one order only, it is answered but once.
        self.choice(left.min(right), left.max(right), Cases::NONE)
    }

    /// The cases of either set.
    pub fn or(&mut self, left: Cases, right: Cases) -> Cases {
        self.choice(left.min(right), Cases::ALL, left.max(right))
    }

    /// The cases outside a set.
    pub fn not(&mut self, cases: Cases) -> Cases {
        self.choice(cases, Cases::NONE, Cases::ALL)
    }

    /// The cases of the first set that are not in the second.
    pub fn without(&mut self, left: Cases, right: Cases) -> Cases {
        self.choice(right, Cases::NONE, left)
    }

    /// One case of a set: the variables that matter, in order; none when the set is empty.
    #[must_use]
    pub fn example(&self, cases: Cases) -> Option<Vec<(u32, bool)>> {
        let mut at = cases;
        let mut example = Vec::new();
        while let Some(node) = self.get(at) {
            // A variable that can be false is: what an example names is then what it takes.
            let answer = node.no.is_empty();
            example.push((node.variable, answer));
            at = if answer { node.yes } else { node.no };
        }
        (at == Cases::ALL).then_some(example)
    }

    /// What is left of a set once its first variable is answered; the set itself when its first
    /// variable is another one.
    pub(super) fn given(&self, cases: Cases, variable: u32, answer: bool) -> Cases {
        match self.get(cases).filter(|node| node.variable == variable) {
            Some(node) if answer => node.yes,
            Some(node) => node.no,
            None => cases,
        }
    }

    fn get(&self, cases: Cases) -> Option<Node> {
        let at = (cases.0 as usize).checked_sub(2)?;
        self.nodes.get(at).copied()
    }

    fn node(&mut self, variable: u32, no: Cases, yes: Cases) -> Cases {
        if no == yes {
            return no;
        }
        let node = Node { variable, no, yes };
        match self.known.entry(node) {
            Entry::Occupied(known) => *known.get(),
            Entry::Vacant(new) => {
                self.nodes.push(node);
                let number = u32::try_from(self.nodes.len() + 1).unwrap_or(u32::MAX);
                self.choices.grow(self.nodes.len());
                *new.insert(Cases(number))
            }
        }
    }

    /// "If this, then that, else the third", from which all the operations are made.
    fn choice(&mut self, test: Cases, then: Cases, other: Cases) -> Cases {
        // Where the test holds the test itself is every case, and where it does not it is none.
        let then = if then == test { Cases::ALL } else { then };
        let other = if other == test { Cases::NONE } else { other };
        match (test, then, other) {
            (Cases::ALL, _, _) => return then,
            (Cases::NONE, _, _) => return other,
            (_, Cases::ALL, Cases::NONE) => return test,
            _ if then == other => return then,
            _ => {}
        }
        let key = [test, then, other];
        if let Some(known) = self.choices.get(key) {
            return known;
        }
        let nodes = key.map(|cases| self.get(cases));
        let variables = nodes.iter().flatten().map(|node| node.variable);
        let top = variables.min().unwrap_or_default();
        // What is left of each set once the first variable is answered.
        let answered = |answer: fn(&Node) -> Cases| {
            let mut left = key;
            for (own, node) in left.iter_mut().zip(&nodes) {
                *own = node
                    .as_ref()
                    .filter(|node| node.variable == top)
                    .map_or(*own, answer);
            }
            left
        };
        let [if_no, if_yes] = [answered(|node| node.no), answered(|node| node.yes)];
        let [test, then, other] = if_no;
        let no = self.choice(test, then, other);
        let [test, then, other] = if_yes;
        let yes = self.choice(test, then, other);
        let result = self.node(top, no, yes);
        self.choices.set(key, result);
        result
    }
}
