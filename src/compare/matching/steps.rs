//! Which step of a service is which of its other version.

use super::{Matching, Pairs, named, sign};
use crate::model::{Amount, Cited, Service, Step, StepTerm};

/// From how much on two steps of different names are one: what they do and who does it, or who does
/// it, how long and between which steps.
const LEAST: u32 = 6;

/// The steps of a service and of its other version.
pub(super) fn pairs(matching: &Matching, old: &Service, new: &Service) -> Pairs {
    let mut pairs = named(&old.steps, &new.steps, |step| &step.id);
    let names = pairs.clone();
    pairs.join_alike(LEAST, |left, right| {
        let both = old.steps.get(left).zip(new.steps.get(right));
        both.map_or(0, |(one, other)| {
            likeness(matching, one, other) + beside(&names, (left, right), (old, new))
        })
    });
    pairs
}

/// How much two steps have in common.
fn likeness(matching: &Matching, old: &Step, new: &Step) -> u32 {
    if std::mem::discriminant(&old.kind) != std::mem::discriminant(&new.kind) {
        return 0;
    }
    let actors = old.actors.iter().map(|id| matching.actor(*id));
    let actors = actors.eq(new.actors.iter().map(|id| Some(*id)));
    let lengths = |step: &Step| -> Vec<_> { step.terms.iter().map(length).collect() };
    let texts = |list: &[Cited<String>]| -> Vec<String> {
        list.iter().map(|one| one.value.clone()).collect()
    };
    let same = |left: &Vec<String>, right: &Vec<String>| !left.is_empty() && left == right;
    sign(same(&texts(&old.actions), &texts(&new.actions)), 4)
        + sign(same(&texts(&old.results), &texts(&new.results)), 2)
        + sign(actors, 2)
        + sign(lengths(old) == lengths(new), 2)
        + sign(same(&old.cites, &new.cites), 1)
}

fn length(term: &StepTerm) -> (Amount, bool) {
    (term.amount, term.elapsed)
}

/// How much the neighbours of two steps speak for their being one: those that kept their names.
fn beside(names: &Pairs, (old, new): (usize, usize), (from, to): (&Service, &Service)) -> u32 {
    let before = match (old.checked_sub(1), new.checked_sub(1)) {
        (Some(left), Some(right)) => names.new_of(left) == Some(right),
        (None, None) => true,
        _ => false,
    };
    let after = match (old + 1 == from.steps.len(), new + 1 == to.steps.len()) {
        (false, false) => names.new_of(old + 1) == Some(new + 1),
        (true, true) => true,
        _ => false,
    };
    sign(before, 2) + sign(after, 2)
}
