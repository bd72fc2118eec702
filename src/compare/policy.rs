//! What a project demands of changes before they are taken in.

use super::change::Change;
use super::kind::Kind;
use super::kinds;
use super::touch::{Applicant, Executor};

/// What is demanded of a change.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Demand {
    /// Nothing.
    #[default]
    Free,
    /// That somebody acknowledges it with a reason.
    Acknowledge,
    /// That it is not made.
    Fail,
}

impl Demand {
    /// Every demand with its name in the configuration.
    pub const ALL: [(&'static str, Demand); 3] = [
        ("free", Demand::Free),
        ("acknowledge", Demand::Acknowledge),
        ("fail", Demand::Fail),
    ];

    /// The demand with this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Demand> {
        let mut all = Demand::ALL.into_iter();
        all.find(|(own, _)| *own == name).map(|(_, demand)| demand)
    }

    /// The name.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Demand::Free => "free",
            Demand::Acknowledge => "acknowledge",
            Demand::Fail => "fail",
        }
    }
}

/// Which changes a demand is made of.
#[derive(Clone, Copy, Debug)]
pub enum Rule {
    /// Those of a kind.
    Kind(&'static Kind),
    /// Those that touch somebody so, by the place in the list `Rule::TOUCHES`.
    Touch(usize),
}

/// Whether a change touches somebody in a certain way.
type Touches = fn(&Change) -> bool;

impl Rule {
    /// The ways of touching somebody, by their names in the configuration.
    const TOUCHES: [(&'static str, Touches); 9] = [
        ("applicant-worse", |change| {
            change.touch.applicant == Applicant::Worse
        }),
        ("applicant-better", |change| {
            change.touch.applicant == Applicant::Better
        }),
        ("applicant-either", |change| {
            change.touch.applicant == Applicant::Either
        }),
        ("executor-harder", |change| {
            change.touch.executor == Executor::Harder
        }),
        ("executor-easier", |change| {
            change.touch.executor == Executor::Easier
        }),
        ("executor-either", |change| {
            change.touch.executor == Executor::Either
        }),
        ("under-way", |change| change.touch.under_way),
        ("without-act", |change| change.adverse),
        ("editorial", |change| change.touch.editorial),
    ];

    /// The rule with this name: a code or a name of a kind, or a way of touching somebody.
    #[must_use]
    pub fn named(name: &str) -> Option<Rule> {
        let touch = Rule::TOUCHES.iter().position(|(own, _)| *own == name);
        let touch = touch.map(Rule::Touch);
        // What is told beside the changes is nothing that could be demanded or acknowledged.
        let kind =
            kinds::named(name).filter(|kind| kinds::ALL.iter().any(|own| own.code == kind.code));
        touch.or_else(|| kind.map(Rule::Kind))
    }

    /// Every name that a rule can have.
    pub fn names() -> impl Iterator<Item = &'static str> {
        let touches = Rule::TOUCHES.into_iter().map(|(name, _)| name);
        touches.chain(kinds::ALL.iter().flat_map(|kind| [kind.name, kind.code]))
    }

    fn is_same(self, other: Rule) -> bool {
        match (self, other) {
            (Rule::Kind(own), Rule::Kind(other)) => own.code == other.code,
            (Rule::Touch(own), Rule::Touch(other)) => own == other,
            _ => false,
        }
    }
}

/// What is demanded of which changes.
///
/// ```
/// use reglament::compare::policy::{Demand, Policy, Rule};
/// use reglament::compare::{Applicant, Change, Touch, kinds};
/// use reglament::messages::Message;
/// let mut policy = Policy::default();
/// for (name, demand) in [("applicant-worse", Demand::Fail), ("CT001", Demand::Acknowledge)] {
///     policy.set(Rule::named(name).unwrap(), demand);
/// }
/// let worse = Touch::applicant(Applicant::Worse);
/// let of = |kind| policy.of(&Change::of(kind, Message::new("thing-act"), worse));
/// assert_eq!(of(&kinds::terms::LONGER), Demand::Acknowledge);
/// assert_eq!(of(&kinds::grounds::ADDED), Demand::Fail);
/// ```
#[derive(Clone, Debug, Default)]
pub struct Policy {
    rules: Vec<(Rule, Demand)>,
}

impl Policy {
    /// Adds a rule; tells whether there was one for the same changes already.
    pub fn set(&mut self, rule: Rule, demand: Demand) -> bool {
        let twice = self.rules.iter().any(|(own, _)| own.is_same(rule));
        self.rules.push((rule, demand));
        twice
    }

    /// What is demanded of a change: what is said of its kind, else the most that is said of those
    /// whom it touches. What nothing is said of is free.
    #[must_use]
    pub fn of(&self, change: &Change) -> Demand {
        let own = self.rules.iter().find(|(rule, _)| match rule {
            Rule::Kind(kind) => kind.code == change.kind.code,
            Rule::Touch(_) => false,
        });
        if let Some((_, demand)) = own {
            return *demand;
        }
        let touching = self.rules.iter().filter(|(rule, _)| match rule {
            Rule::Touch(at) => {
                let touches = Rule::TOUCHES.get(*at);
                touches.is_some_and(|(_, touches)| touches(change))
            }
            Rule::Kind(_) => false,
        });
        touching
            .map(|(_, demand)| *demand)
            .max()
            .unwrap_or_default()
    }
}
