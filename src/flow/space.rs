//! The cases of a net as sets: from conditions on facts to decision diagrams.
//!
//! Every fact with finitely many values is asked value by value, every number by the intervals
//! between the bounds that it is compared with, so the variables of one fact can never contradict
//! each other. Comparisons of several facts are variables of their own; an example whose
//! comparisons cannot hold together is left out and the next one is taken.

use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::FxHashMap;

use super::diagram::{Cases, Diagrams};
use super::linear::{self, Constraint};
use crate::model::{Expr, FactId, FactType, Operand, Operator, Regulation};
use crate::net::{Guard, Net, NetWaitId};

/// The most examples that are tried before a set counts as empty. A regulation compares sums of
/// facts in one or two places, so the first examples decide.
const MOST_EXAMPLES: usize = 256;

/// A question of which the rest of the diagram knows nothing.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Free {
    /// Whether what is waited for fails to come.
    Missed(NetWaitId),
    /// Whether the rule on dates of this transition is broken.
    Broken(usize),
    /// Whether the sum of the first facts, less the second fact, is at most so much.
    AtMost(Vec<FactId>, Option<FactId>, i64),
}

/// What kind of question a variable of its own asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Question {
    /// Whether what is waited for fails to come.
    Missed,
    /// Anything about dates or sums.
    Other,
}

/// One case of a set, as far as it matters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Example {
    /// The values of facts.
    pub facts: BTreeMap<FactId, i64>,
    /// Waits, and whether they are missed.
    pub missed: BTreeMap<NetWaitId, bool>,
    /// Transitions whose rule on dates is asked, and whether it is broken.
    pub broken: BTreeMap<usize, bool>,
}

/// The variables of a net's cases.
#[derive(Clone, Debug)]
pub struct Space {
    /// The store of the sets.
    pub diagrams: Diagrams,
    /// How many values a fact has; none for one of the numbers.
    values: BTreeMap<FactId, u32>,
    /// The bounds that a number is compared with: the intervals begin at them.
    bounds: BTreeMap<FactId, Vec<i64>>,
    /// The first variable of each fact.
    first: BTreeMap<FactId, u32>,
    free: Vec<(u32, Free)>,
    next: u32,
    /// The examples that were asked for: every check asks of the same few sets.
    examples: FxHashMap<Cases, Option<Example>>,
}

impl Space {
    /// The variables of the facts that a net's conditions speak of.
    #[must_use]
    pub fn new(regulation: &Regulation, net: &Net) -> Space {
        let guards = net.transitions.iter().map(|own| &own.guard);
        let conditions = guards.filter_map(|guard| match guard {
            Guard::If(expr) => Some(expr),
            _ => None,
        });
        Space::speaking_of(regulation, conditions)
    }

    /// The variables of the facts that one condition speaks of.
    #[must_use]
    pub fn of(regulation: &Regulation, condition: &Expr) -> Space {
        Space::speaking_of(regulation, std::iter::once(condition))
    }

    /// The variables of the facts that several conditions speak of.
    pub(super) fn speaking_of<'a>(
        regulation: &Regulation,
        conditions: impl Iterator<Item = &'a Expr>,
    ) -> Space {
        let mut space = Space {
            diagrams: Diagrams::default(),
            values: BTreeMap::new(),
            bounds: BTreeMap::new(),
            first: BTreeMap::new(),
            free: Vec::new(),
            next: 0,
            examples: FxHashMap::default(),
        };
        let mut mentioned = BTreeSet::new();
        for expr in conditions {
            space.collect(expr, &mut mentioned);
        }
        for fact in mentioned {
            let kind = regulation.fact(fact).map(|fact| &fact.kind);
            space.declare(fact, kind);
        }
        space
    }

    fn declare(&mut self, fact: FactId, kind: Option<&FactType>) {
        let values = match kind {
            Some(FactType::YesNo | FactType::Complete) => Some(2),
            Some(FactType::OneOf(values)) => Some(u32::try_from(values.len()).unwrap_or(u32::MAX)),
            _ => None,
        };
        self.first.insert(fact, self.next);
        if let Some(values) = values {
            self.values.insert(fact, values);
            self.next += values.saturating_sub(1);
        } else {
            let bounds = self.bounds.entry(fact).or_default();
            bounds.sort_unstable();
            bounds.dedup();
            self.next += u32::try_from(bounds.len()).unwrap_or(u32::MAX);
        }
    }

    /// Finds the facts of a condition and the bounds that single numbers are compared with.
    fn collect(&mut self, expr: &Expr, mentioned: &mut BTreeSet<FactId>) {
        match expr {
            Expr::Any(parts) | Expr::All(parts) => {
                parts.iter().for_each(|part| self.collect(part, mentioned));
            }
            Expr::Not(inner) => self.collect(inner, mentioned),
            Expr::Test { facts, with, .. } => {
                mentioned.extend(facts);
                match (facts.as_slice(), with) {
                    ([fact], Operand::Value(value)) => {
                        let bounds = self.bounds.entry(*fact).or_default();
                        bounds.extend([*value, value.saturating_add(1)]);
                    }
                    (_, Operand::Fact(fact)) => {
                        mentioned.insert(*fact);
                    }
                    _ => {}
                }
            }
            Expr::Complete => {}
        }
    }

    /// Whether some condition asks for a fact.
    #[must_use]
    pub fn asks_for(&self, fact: FactId) -> bool {
        self.first.contains_key(&fact)
    }

    /// The cases in which a fact has a value; none when no condition asks for the fact's values.
    pub fn having(&mut self, fact: FactId, value: i64) -> Option<Cases> {
        let count = self.values.get(&fact).copied()?;
        let value = u32::try_from(value).ok().filter(|value| *value < count)?;
        Some(self.value(fact, count, value))
    }

    /// The cases in which a transition's own condition holds.
    pub fn guard(&mut self, at: usize, guard: &Guard) -> Cases {
        match guard {
            Guard::Always => Cases::ALL,
            Guard::If(expr) => self.cases(expr),
            Guard::Missed(wait) => self.free(Free::Missed(*wait)),
            Guard::DatesBroken(..) => self.free(Free::Broken(at)),
        }
    }

    /// The cases in which a condition holds.
    pub fn cases(&mut self, expr: &Expr) -> Cases {
        match expr {
            Expr::Any(parts) => parts.iter().fold(Cases::NONE, |all, part| {
                let part = self.cases(part);
                self.diagrams.or(all, part)
            }),
            Expr::All(parts) => parts.iter().fold(Cases::ALL, |all, part| {
                let part = self.cases(part);
                self.diagrams.and(all, part)
            }),
            Expr::Not(inner) => {
                let inner = self.cases(inner);
                self.diagrams.not(inner)
            }
            Expr::Test {
                facts,
                operator,
                with,
            } => self.test(facts, *operator, *with),
            // The net's compiler has put the lists themselves in the place of this.
            Expr::Complete => Cases::ALL,
        }
    }

    fn test(&mut self, facts: &[FactId], operator: Operator, with: Operand) -> Cases {
        if let ([fact], Operand::Value(value)) = (facts, with)
            && let Some(count) = self.values.get(fact).copied()
        {
            return self.finite(*fact, count, |own| operator.holds(own, value));
        }
        if let ([left], Operand::Fact(right)) = (facts, with)
            && let Some(count) = self.values.get(left).copied()
            && let Some(other) = self.values.get(&right).copied()
        {
            return self.pairs((*left, count), (right, other), operator);
        }
        let at_most = |space: &mut Self, less: i64| space.at_most(facts, with, less);
        match operator {
            Operator::AtMost => at_most(self, 0),
            Operator::Less => at_most(self, -1),
            Operator::Greater => {
                let cases = at_most(self, 0);
                self.diagrams.not(cases)
            }
            Operator::AtLeast => {
                let cases = at_most(self, -1);
                self.diagrams.not(cases)
            }
            Operator::Equal | Operator::Unequal => {
                let (upper, lower) = (at_most(self, 0), at_most(self, -1));
                let equal = self.diagrams.without(upper, lower);
                match operator {
                    Operator::Equal => equal,
                    _ => self.diagrams.not(equal),
                }
            }
        }
    }

    /// The cases in which a fact with finitely many values has one of which something holds.
    fn finite(&mut self, fact: FactId, count: u32, holds: impl Fn(i64) -> bool) -> Cases {
        let mut cases = Cases::NONE;
        for value in 0..count {
            if holds(i64::from(value)) {
                let one = self.value(fact, count, value);
                cases = self.diagrams.or(cases, one);
            }
        }
        cases
    }

    /// A fact has the first value whose variable is true, the last one when none is.
    fn value(&mut self, fact: FactId, count: u32, value: u32) -> Cases {
        let first = self.first.get(&fact).copied().unwrap_or_default();
        let mut cases = Cases::ALL;
        for earlier in 0..value {
            let variable = self.diagrams.variable(first + earlier);
            cases = self.diagrams.without(cases, variable);
        }
        if value + 1 < count {
            let variable = self.diagrams.variable(first + value);
            cases = self.diagrams.and(cases, variable);
        }
        cases
    }

    /// Two facts with finitely many values that compare so.
    fn pairs(&mut self, left: (FactId, u32), right: (FactId, u32), operator: Operator) -> Cases {
        let mut cases = Cases::NONE;
        for value in 0..left.1 {
            let own = self.value(left.0, left.1, value);
            let other = self.finite(right.0, right.1, |other| {
                operator.holds(i64::from(value), other)
            });
            let both = self.diagrams.and(own, other);
            cases = self.diagrams.or(cases, both);
        }
        cases
    }

    /// The cases in which a sum of facts is at most what it is compared with, and so much less.
    fn at_most(&mut self, facts: &[FactId], with: Operand, less: i64) -> Cases {
        match (facts, with) {
            ([fact], Operand::Value(value)) => self.below(*fact, value + less + 1),
            (_, Operand::Value(value)) => {
                let mut facts = facts.to_vec();
                facts.sort_unstable();
                self.free(Free::AtMost(facts, None, value.saturating_add(less)))
            }
            (_, Operand::Fact(fact)) => {
                let mut facts = facts.to_vec();
                facts.sort_unstable();
                self.free(Free::AtMost(facts, Some(fact), less))
            }
        }
    }

    /// The cases in which a number is below one of its bounds.
    fn below(&mut self, fact: FactId, bound: i64) -> Cases {
        let first = self.first.get(&fact).copied().unwrap_or_default();
        let bounds = self.bounds.get(&fact).map_or(&[][..], Vec::as_slice);
        let count = bounds.iter().filter(|own| **own <= bound).count();
        let mut cases = Cases::NONE;
        for at in 0..u32::try_from(count).unwrap_or(u32::MAX) {
            let variable = self.diagrams.variable(first + at);
            cases = self.diagrams.or(cases, variable);
        }
        cases
    }

    fn free(&mut self, question: Free) -> Cases {
        let known = self.free.iter().find(|(_, known)| *known == question);
        let variable = match known {
            Some((variable, _)) => *variable,
            None => {
                self.free.push((self.next, question));
                self.next += 1;
                self.next - 1
            }
        };
        self.diagrams.variable(variable)
    }

    /// Whether a set has a case whose numbers fit its comparisons.
    pub fn has_example(&mut self, cases: Cases) -> bool {
        self.answers(cases).is_some()
    }

    /// The facts with their first variables and the number of answers that tell their values apart.
    pub(super) fn facts(&self) -> impl Iterator<Item = (FactId, u32, u32)> + '_ {
        self.first.iter().map(|(fact, first)| {
            let bounds = self.bounds.get(fact).map_or(0, Vec::len);
            let values = self.values.get(fact).copied();
            let answers = values.unwrap_or(u32::try_from(bounds + 1).unwrap_or(u32::MAX));
            (*fact, *first, answers)
        })
    }

    /// The questions that have a variable of their own.
    pub(super) fn questions(&self) -> impl Iterator<Item = (u32, Question)> + '_ {
        self.free.iter().map(|(variable, question)| {
            let kind = match question {
                Free::Missed(_) => Question::Missed,
                Free::Broken(_) | Free::AtMost(..) => Question::Other,
            };
            (*variable, kind)
        })
    }

    /// Which of the answers about a fact a value is: its own place, or that of its interval.
    pub(super) fn answer_of(&self, fact: FactId, value: i64) -> Option<u32> {
        match self.values.get(&fact) {
            Some(_) => u32::try_from(value).ok(),
            None => {
                let bounds = self.bounds.get(&fact)?;
                u32::try_from(bounds.partition_point(|bound| *bound <= value)).ok()
            }
        }
    }

    /// The case that answers make, with numbers that fit them; none when no numbers do.
    pub(super) fn with_numbers(&self, answers: &[(u32, bool)]) -> Option<Example> {
        let numbers = linear::solve(&self.constraints(answers))?;
        Some(self.told(answers, numbers))
    }

    /// One case of a set; none when no case is in it.
    pub fn example(&mut self, cases: Cases) -> Option<Example> {
        if let Some(known) = self.examples.get(&cases) {
            return known.clone();
        }
        let answers = self.answers(cases);
        let example = answers.map(|(answers, numbers)| self.told(&answers, numbers));
        self.examples.insert(cases, example.clone());
        example
    }

    fn told(&self, answers: &[(u32, bool)], numbers: BTreeMap<FactId, i64>) -> Example {
        let mut example = Example::default();
        for (fact, count) in &self.values {
            let first = self.first.get(fact).copied().unwrap_or_default();
            let value = finite_value(answers, first, *count);
            example.facts.extend(value.map(|value| (*fact, value)));
        }
        for (variable, question) in &self.free {
            match (question, answer(answers, *variable)) {
                (Free::Missed(wait), Some(answer)) => {
                    example.missed.insert(*wait, answer);
                }
                (Free::Broken(at), Some(answer)) => {
                    example.broken.insert(*at, answer);
                }
                _ => {}
            }
        }
        example.facts.extend(numbers);
        example
    }

    /// The answers that make a case of a set, with numbers that fit them; none when there are none.
    fn answers(&mut self, cases: Cases) -> Option<(Answers, BTreeMap<FactId, i64>)> {
        let mut left = cases;
        for _ in 0..MOST_EXAMPLES {
            let answers = self.diagrams.example(left)?;
            if let Some(numbers) = linear::solve(&self.constraints(&answers)) {
                return Some((answers, numbers));
            }
            let mut impossible = Cases::ALL;
            for (variable, answer) in answers {
                let cases = self.diagrams.variable(variable);
                impossible = match answer {
                    true => self.diagrams.and(impossible, cases),
                    false => self.diagrams.without(impossible, cases),
                };
            }
            left = self.diagrams.without(left, impossible);
        }
        None
    }

    /// What the answers say about numbers.
    fn constraints(&self, answers: &[(u32, bool)]) -> Vec<Constraint> {
        let mut constraints = Vec::new();
        for (fact, bounds) in &self.bounds {
            // The bounds of a fact with finitely many values are its values.
            let first = self.first.get(fact).copied();
            let first = first.filter(|_| !self.values.contains_key(fact));
            for (at, bound) in first.into_iter().flat_map(|first| (first..).zip(bounds)) {
                let below = Constraint::sum(&[*fact], None, bound - 1);
                match answer(answers, at) {
                    Some(true) => {
                        constraints.push(below);
                        break;
                    }
                    Some(false) => constraints.push(below.negated()),
                    None => {}
                }
            }
        }
        for (variable, question) in &self.free {
            if let Free::AtMost(facts, less, bound) = question
                && let Some(answer) = answer(answers, *variable)
            {
                let sum = Constraint::sum(facts, *less, *bound);
                constraints.push(if answer { sum } else { sum.negated() });
            }
        }
        constraints
    }
}

/// Answers to variables, in the order of the variables.
type Answers = Vec<(u32, bool)>;

/// The answer to a variable, where there is one.
fn answer(answers: &[(u32, bool)], variable: u32) -> Option<bool> {
    let at = answers.binary_search_by_key(&variable, |(own, _)| *own);
    answers.get(at.ok()?).map(|(_, answer)| *answer)
}

/// The value that the answers give to a fact; none when they do not touch it.
fn finite_value(answers: &[(u32, bool)], first: u32, count: u32) -> Option<i64> {
    let own = |value: u32| answer(answers, first + value);
    let asked = (0..count.saturating_sub(1)).any(|value| own(value).is_some());
    // An untouched variable may be false, so the value is the first that is true, or the last.
    let value = (0..count.saturating_sub(1)).find(|value| own(*value) == Some(true));
    asked.then(|| i64::from(value.unwrap_or(count.saturating_sub(1))))
}
