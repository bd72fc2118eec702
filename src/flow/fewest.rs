//! The case of a set that is unusual in the fewest things.

use rustc_hash::FxHashMap;

use super::diagram::Cases;
use super::space::{Example, Question, Space};
use crate::model::{FactId, Regulation};

/// A thing that a case can be unusual in: its answers are told by neighbouring variables, of which
/// the first that is true decides, or none.
struct Thing {
    first: u32,
    variables: u32,
    /// The answer of a case that does not state the thing; none where every answer has to be stated.
    usual: Option<u32>,
}

/// For a set and the things from one on: the fewest unusual ones, and the answer to that one.
type Known = FxHashMap<(Cases, usize), Option<(u32, u32)>>;

impl Space {
    /// A case of a set that states as few things as any: a fact that is not as it is when nobody
    /// states it, or a wait that is missed. None when the set is empty.
    pub fn fewest_unusual(
        &mut self,
        regulation: &Regulation,
        channel: usize,
        cases: Cases,
    ) -> Option<Example> {
        let things = self.things(regulation, channel);
        let mut known = Known::default();
        self.fewest(&things, 0, cases, &mut known)?;
        let (mut left, mut answers) = (cases, Vec::new());
        for (at, thing) in things.iter().enumerate() {
            let (_, answer) = known.get(&(left, at)).copied().flatten()?;
            let next = self.answered(thing, answer, left);
            // What does not matter is not stated.
            let mut others = 0..=thing.variables;
            if others.any(|other| self.answered(thing, other, left) != next) {
                for variable in 0..thing.variables.min(answer + 1) {
                    answers.push((thing.first + variable, variable == answer));
                }
            }
            left = next;
        }
        match self.with_numbers(&answers) {
            Some(example) => Some(example),
            // The comparisons of numbers do not fit together; any other case of the set will do.
            None => self.example(cases),
        }
    }

    fn things(&self, regulation: &Regulation, channel: usize) -> Vec<Thing> {
        let mut things: Vec<Thing> = self
            .facts()
            .map(|(fact, first, answers)| Thing {
                first,
                variables: answers.saturating_sub(1),
                usual: self.usual(regulation, channel, fact),
            })
            .collect();
        things.extend(self.questions().map(|(first, question)| Thing {
            first,
            variables: 1,
            // The second answer is "no".
            usual: matches!(question, Question::Missed).then_some(1),
        }));
        things.sort_by_key(|thing| thing.first);
        things
    }

    /// The answer about a fact of a case that does not state it.
    fn usual(&self, regulation: &Regulation, channel: usize, fact: FactId) -> Option<u32> {
        let value = match fact.index() {
            0 => i64::try_from(channel).ok()?,
            at => regulation.facts.get(at)?.favourable?,
        };
        self.answer_of(fact, value)
    }

    fn fewest(
        &mut self,
        things: &[Thing],
        at: usize,
        cases: Cases,
        known: &mut Known,
    ) -> Option<u32> {
        if cases == Cases::NONE {
            return None;
        }
        let Some(thing) = things.get(at) else {
            return Some(0);
        };
        if let Some(found) = known.get(&(cases, at)) {
            return found.map(|(count, _)| count);
        }
        let mut best: Option<(u32, u32)> = None;
        for answer in 0..=thing.variables {
            let left = self.answered(thing, answer, cases);
            let unusual = u32::from(thing.usual.is_some_and(|usual| usual != answer));
            let Some(rest) = self.fewest(things, at + 1, left, known) else {
                continue;
            };
            let count = rest + unusual;
            // Of equal ones the usual answer is the plainer.
            let plainer = Some(answer) == thing.usual;
            if best.is_none_or(|(most, _)| count < most || count == most && plainer) {
                best = Some((count, answer));
            }
        }
        known.insert((cases, at), best);
        best.map(|(count, _)| count)
    }

    /// What is left of a set once a thing is answered.
    fn answered(&self, thing: &Thing, answer: u32, cases: Cases) -> Cases {
        let mut left = cases;
        for variable in 0..thing.variables {
            left = self
                .diagrams
                .given(left, thing.first + variable, variable == answer);
        }
        left
    }
}
