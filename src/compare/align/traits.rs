//! What a step does, and how much of it another step does as well.

use std::collections::BTreeSet;

use super::beads::NEVER;
use super::role::Role;
use super::words::{Weights, Words};
use crate::model::{
    ActorId, Amount, Cited, OutcomeId, OutcomeKind, Regulation, Service, Step, StepKind, TermKind,
};

/// From how much in common on two steps are held to be one.
const LEAST: i32 = 28;

/// What a step is, as far as steps of two acts can be the same.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Sort {
    Work,
    Check,
    DateRule,
    Call { id: String, title: Words },
}

/// What is known of a step whatever its act calls it.
#[derive(Clone, Debug)]
pub struct Traits {
    id: String,
    sort: Sort,
    roles: BTreeSet<Role>,
    kinds: BTreeSet<&'static str>,
    /// The words of its name, its action and its results.
    pub words: Words,
    waits: BTreeSet<Role>,
    decides: bool,
    makes: BTreeSet<&'static str>,
    hands_over: BTreeSet<&'static str>,
    terms: Vec<(Amount, bool)>,
    /// Where it stands in its service, in thousandths.
    place: i32,
}

impl Traits {
    /// The traits of a step.
    #[must_use]
    pub fn of(step: &Step, at: usize, service: &Service, regulation: &Regulation) -> Traits {
        let actor = |id: &ActorId| regulation.actors.get(id.index());
        let role = |id| actor(id).map(Role::of);
        let kind = |id| actor(id).map(|actor| actor.kind.code());
        let said = step.actions.iter().chain(&step.results);
        let said = said.map(|one| one.value.as_str());
        let texts = std::iter::once(step.id.as_str()).chain(said);
        let own = step.terms.iter();
        let own = own.filter(|term| !matches!(term.kind, TermKind::Window(_)));
        let place = 1000 * at / service.steps.len().max(1);
        Traits {
            id: step.id.clone(),
            sort: sort(step, regulation),
            roles: step.actors.iter().filter_map(role).collect(),
            kinds: step.actors.iter().filter_map(kind).collect(),
            words: Words::of(texts, regulation.lang),
            waits: step
                .waits
                .iter()
                .filter_map(|wait| role(&wait.by))
                .collect(),
            decides: !step.decides.is_empty(),
            makes: papers(&step.makes, service),
            hands_over: papers(&step.hands_over, service),
            terms: own.map(|term| (term.amount, term.elapsed)).collect(),
            place: i32::try_from(place).unwrap_or(1000),
        }
    }

    /// What is gained when two steps are held to be one; below 1 they are different steps.
    ///
    /// The numbers say how much each trait tells. Words tell most, who acts half as much; a wait for
    /// the same side, the same papers and the same terms support it. A call is never a step of work.
    #[must_use]
    pub fn gain(&self, other: &Traits, weights: &Weights) -> i32 {
        let Some(sort) = self.same_sort(other, weights) else {
            return NEVER;
        };
        let words = weights.likeness(&self.words, &other.words);
        let words = i32::try_from(words / 2).unwrap_or_default();
        let waits = match (self.waits.is_empty(), other.waits.is_empty()) {
            (true, true) => 0,
            (false, false) if self.waits == other.waits => 20,
            _ => -2,
        };
        let decides = match (self.decides, other.decides) {
            (true, true) => 6,
            (false, false) => 0,
            _ => -3,
        };
        let named = if self.id == other.id { 15 } else { 0 };
        let apart = (self.place - other.place).abs() * 12 / 1000;
        sort + words
            + named
            + self.who(other)
            + waits
            + decides
            + sets(&self.makes, &other.makes)
            + sets(&self.hands_over, &other.hands_over)
            + self.lengths(other)
            - apart
            - LEAST
    }

    fn same_sort(&self, other: &Traits, weights: &Weights) -> Option<i32> {
        match (&self.sort, &other.sort) {
            (Sort::Work, Sort::Work) => Some(0),
            (Sort::Check, Sort::Check) => Some(15),
            (Sort::DateRule, Sort::DateRule) => Some(25),
            (
                Sort::Call { id, title },
                Sort::Call {
                    id: own,
                    title: words,
                },
            ) => {
                let likeness = weights.likeness(title, words);
                let named = i32::try_from(likeness / 4).unwrap_or_default();
                Some(if id == own { 45 } else { 20 + named })
            }
            (Sort::Call { .. }, _) | (_, Sort::Call { .. }) => None,
            _ => Some(-15),
        }
    }

    fn who(&self, other: &Traits) -> i32 {
        let open = |roles: &BTreeSet<Role>| roles.iter().all(|role| role.is_open());
        match self.roles.intersection(&other.roles).count() {
            0 if open(&self.roles) || open(&other.roles) => {
                let same = !self.kinds.is_disjoint(&other.kinds);
                if same { 8 } else { 0 }
            }
            0 => -6,
            _ if self.roles == other.roles => 24,
            _ => 12,
        }
    }

    fn lengths(&self, other: &Traits) -> i32 {
        let units = |terms: &[(Amount, bool)]| -> Vec<_> {
            let units = terms.iter().map(|(amount, _)| match amount {
                Amount::SameDay => None,
                Amount::Of(_, unit) => Some(*unit),
            });
            units.collect()
        };
        match (self.terms.is_empty(), other.terms.is_empty()) {
            (false, false) if self.terms == other.terms => 10,
            (false, false) if units(&self.terms) == units(&other.terms) => 4,
            _ => 0,
        }
    }
}

fn sort(step: &Step, regulation: &Regulation) -> Sort {
    match &step.kind {
        StepKind::Work => Sort::Work,
        StepKind::Condition | StepKind::FactRule(_) => Sort::Check,
        StepKind::DateRule(..) => Sort::DateRule,
        StepKind::Call(id) => {
            let called = regulation.services.get(id.index());
            let title = called.map(|called| called.title.as_str());
            Sort::Call {
                id: called.map(|called| called.id.clone()).unwrap_or_default(),
                title: Words::of(title, regulation.lang),
            }
        }
    }
}

/// What the outcomes mean whose papers are made or handed over.
#[must_use]
pub fn papers(outcomes: &[Cited<OutcomeId>], service: &Service) -> BTreeSet<&'static str> {
    let kinds = outcomes.iter();
    let kinds = kinds.filter_map(|one| service.outcomes.get(one.value.index()));
    kinds
        .map(|outcome| OutcomeKind::code(outcome.kind))
        .collect()
}

/// What two sets of papers say about their steps.
fn sets(one: &BTreeSet<&'static str>, other: &BTreeSet<&'static str>) -> i32 {
    match (one.is_empty(), other.is_empty()) {
        (true, true) => 0,
        (false, false) if one.is_disjoint(other) => -15,
        (false, false) => 18,
        _ => -4,
    }
}
