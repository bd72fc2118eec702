//! The steps of two versions.

use super::super::steps::of_row;
use super::super::{Compared, Side};
use super::{Says, Versions, actors, names, numbers};
use crate::compare::kinds::languages as kinds;
use crate::compare::matching::Pairs;
use crate::compare::next::resolved;
use crate::compare::order::Length;
use crate::compare::{thing, value};
use crate::messages::{Arg, Message};
use crate::model::{ActorId, FactType, Step, StepId, StepTerm, Target, Wait, When, path};

/// Where a version goes on, in terms that both versions have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Row(Option<usize>),
    Outcome(Option<usize>),
    Silence,
    Next,
}

/// A way on: how many values the decision before it has, whether it is only "further", and where that
/// is.
type Way = (usize, bool, Place);

/// A step in both versions.
#[derive(Clone, Copy)]
struct Both<'a> {
    one: &'a Step,
    other: &'a Step,
}

impl<'a> Versions<'a, '_> {
    pub(super) fn steps(&mut self) {
        let rows = &self.beside.steps;
        let actors = actors::pairs(self.one, self.other, rows, self.sides);
        for row in rows {
            let left = of_row(&row.row, self.sides.0, &self.beside.sides);
            let right = of_row(&row.row, self.sides.1, &self.beside.sides);
            match (left.as_slice(), right.as_slice()) {
                ([], []) => {}
                ([one], [other]) if !row.row.moved => self.step(Both { one, other }, &actors),
                (left, right) => self.torn(left, right),
            }
        }
    }

    /// Steps that one version alone has, cuts, or has elsewhere.
    fn torn(&mut self, left: &[&Step], right: &[&Step]) {
        let Some(first) = left.first().or(right.first()) else {
            return;
        };
        let (one, other) = (says(left, self.one), says(right, self.other));
        self.tell(&kinds::PART, thing::step(first), one, other);
    }

    fn step(&mut self, both: Both<'a>, pairs: &Pairs) {
        self.actors(both, pairs);
        self.terms(both);
        self.waits(both, pairs);
        let of = |step, side: Side<'_>| numbers::of_conditions(step, side.version.regulation);
        let (one, other) = (of(both.one, self.one), of(both.other, self.other));
        if one != other {
            let values = (numbers::words(&one), numbers::words(&other));
            self.of_step(&kinds::NUMBER, both, values);
        }
        let one = self.places(both.one, self.one, self.sides.0);
        let other = self.places(both.other, self.other, self.sides.1);
        if !same_places(&one, &other) {
            let values = (targets(both.one, self.one), targets(both.other, self.other));
            self.of_step(&kinds::BRANCH, both, values);
        }
    }

    fn of_step(
        &mut self,
        kind: &'static crate::compare::Kind,
        both: Both<'_>,
        (one, other): (Arg, Arg),
    ) {
        let place = |side: Side<'_>, step: &Step| path::step(&side.service.id, &step.id);
        let (left, right) = (place(self.one, both.one), place(self.other, both.other));
        let one = Says {
            place: left,
            value: Some(one),
            cites: &both.one.cites,
        };
        let other = Says {
            place: right,
            value: Some(other),
            cites: &both.other.cites,
        };
        self.tell(kind, thing::step(both.one), one, other);
    }

    fn actors(&mut self, both: Both<'_>, pairs: &Pairs) {
        if !same_actors(&both.one.actors, &both.other.actors, pairs) {
            let one = value::actors(&both.one.actors, self.one.version.regulation);
            let other = value::actors(&both.other.actors, self.other.version.regulation);
            self.of_step(&kinds::ACTOR, both, (one, other));
        }
    }

    fn terms(&mut self, both: Both<'_>) {
        let place = |side: Side<'_>, step: &Step, at| path::term(&side.service.id, &step.id, at);
        for at in 0..both.one.terms.len().max(both.other.terms.len()) {
            let (one, other) = (both.one.terms.get(at), both.other.terms.get(at));
            let places = (
                place(self.one, both.one, at),
                place(self.other, both.other, at),
            );
            let cites =
                |term: Option<&StepTerm>| term.map(|term| term.cites.clone()).unwrap_or_default();
            let (left, right) = (cites(one), cites(other));
            let thing = thing::step(both.one);
            let cites = (&left[..], &right[..]);
            self.lengths(
                (one.map(length), other.map(length)),
                thing.clone(),
                places.clone(),
                cites,
            );
            let variants = |term: Option<&StepTerm>| {
                let variants = term.map_or(&[][..], |term| &term.variants);
                variants.iter().map(|one| one.amount).collect::<Vec<_>>()
            };
            if let (Some(left), Some(right)) = (one, other)
                && variants(one) != variants(other)
            {
                let values = (value::variants(left), value::variants(right));
                self.of_step(&kinds::NUMBER, both, values);
            }
        }
    }

    fn waits(&mut self, both: Both<'_>, pairs: &Pairs) {
        let all = both.one.waits.iter().zip(&both.other.waits);
        for (left, right) in all {
            if !same_actors(&[left.by], &[right.by], pairs) {
                let one = value::actors(&[left.by], self.one.version.regulation);
                let other = value::actors(&[right.by], self.other.version.regulation);
                self.of_step(&kinds::ACTOR, both, (one, other));
            }
        }
        if both.one.waits.len() != both.other.waits.len() {
            let ids = |waits: &[Wait]| names(waits.iter().map(|wait| wait.id.as_str()));
            let values = (ids(&both.one.waits), ids(&both.other.waits));
            self.of_step(&kinds::PART, both, values);
        }
    }

    /// Where a step leads, branch by branch, with how many values each decision has.
    fn places(&self, step: &Step, side: Side<'_>, at: usize) -> Vec<Way> {
        let regulation = side.version.regulation;
        let id = step_id(step, side);
        let row_of = |rows: &[Compared], place: usize| {
            rows.iter()
                .position(|row| row.row.cell(at).contains(&place))
        };
        let resolved = |target: &Target| match resolved(side.service, id, target) {
            Target::Step(to) => Place::Row(row_of(&self.beside.steps, to.index())),
            Target::Outcome(to) => Place::Outcome(row_of(&self.beside.outcomes, to.index())),
            Target::Silent(_) => Place::Silence,
            Target::Next => Place::Next,
        };
        let way = |values: usize, target: &Target| {
            let further = matches!(target, Target::Next);
            (values, further, resolved(target))
        };
        let values = |when: &When| match when {
            When::Decided(fact, _) => match regulation.fact(*fact).map(|fact| &fact.kind) {
                Some(FactType::OneOf(values)) => values.len(),
                _ => 2,
            },
            When::Holds(_) => 1,
            _ => 0,
        };
        let branches = step.branches.iter();
        let branches = branches.map(|branch| way(values(&branch.when), &branch.target));
        let waits = step.waits.iter();
        let waits = waits.flat_map(|wait| [way(0, &wait.met), way(0, &wait.missed)]);
        let next = std::iter::once(way(0, &step.next));
        branches.chain(waits).chain(next).collect()
    }
}

/// The steps that stand in a row, by their names.
fn says<'s>(steps: &[&'s Step], side: Side<'_>) -> Says<'s> {
    let first = steps.first();
    Says {
        place: first.map_or_else(String::new, |step| path::step(&side.service.id, &step.id)),
        value: first.map(|_| names(steps.iter().map(|step| step.id.as_str()))),
        cites: first.map_or(&[], |step| &step.cites),
    }
}

/// Whether both go the same ways. "Further" is one place, whatever stands next: that is told of the
/// steps.
fn same_places(one: &[Way], other: &[Way]) -> bool {
    let same = |(one, other): (&Way, &Way)| {
        let further = one.1 && other.1;
        one.0 == other.0 && (further || one.2 == other.2)
    };
    one.len() == other.len() && one.iter().zip(other).all(same)
}

fn step_id(step: &Step, side: Side<'_>) -> StepId {
    let mut steps = side.service.steps.iter();
    let at = steps.position(|other| std::ptr::eq(other, step));
    StepId::new(at.unwrap_or(usize::MAX))
}

fn same_actors(one: &[ActorId], other: &[ActorId], pairs: &Pairs) -> bool {
    let mut mapped: Vec<_> = one.iter().map(|id| pairs.new_of(id.index())).collect();
    let mut own: Vec<_> = other.iter().map(|id| Some(id.index())).collect();
    mapped.sort_unstable();
    own.sort_unstable();
    mapped == own
}

fn length(term: &StepTerm) -> Length {
    Length {
        amount: term.amount,
        elapsed: term.elapsed,
    }
}

/// Where a step leads, for people.
fn targets(step: &Step, side: Side<'_>) -> Arg {
    let target = |target: &Target| value::target(target, side.service);
    let branches = step.branches.iter().map(|branch| target(&branch.target));
    let waits = step.waits.iter().flat_map(|wait| {
        let met = Message::new("value-met").with("target", target(&wait.met));
        let missed = Message::new("value-missed").with("target", target(&wait.missed));
        [Arg::from(met), Arg::from(missed)]
    });
    let next = std::iter::once(target(&step.next));
    value::list(branches.chain(waits).chain(next))
}
