//! What kind of people act in a step, and whom the act lists.

use std::collections::BTreeSet;

use crate::checks::Subject;
use crate::model::{Actor, ActorId, ActorKind, ListTarget, Settled, Step, StepKind, TermKind};

/// Those who answer for their work inside the provider, so that a list of its units names them.
pub(in crate::checks) const OWN: [ActorKind; 3] =
    [ActorKind::Unit, ActorKind::Official, ActorKind::Commission];

impl<'a> Subject<'a> {
    /// Whether somebody acts in a step and everybody who does is of one of these kinds.
    pub(in crate::checks) fn only(&self, step: &Step, kinds: &[ActorKind]) -> bool {
        let mut actors = step.actors.iter().filter_map(|id| self.actor(*id));
        !step.actors.is_empty() && actors.all(|actor| kinds.contains(&actor.kind))
    }

    /// The names of the actors that the printed lists of units name.
    pub(in crate::checks) fn listed(&self) -> BTreeSet<&'a str> {
        let lists = self.regulation.lists.iter();
        let units = lists.filter(|list| list.kind == "of_units");
        let lines = units.flat_map(|list| &list.lines);
        let actors = lines.filter_map(|line| match line.of {
            Some(ListTarget::Actor(id)) => self.actor(id),
            _ => None,
        });
        actors.map(|actor| actor.id.as_str()).collect()
    }

    /// Those who do something in a procedure: perform, send, take in, or decide a fact.
    pub(in crate::checks) fn doing(&self) -> BTreeSet<ActorId> {
        let mut doing = BTreeSet::new();
        for at in self.steps() {
            doing.extend(&at.step.actors);
            doing.extend(at.step.waits.iter().map(|wait| wait.by));
            let takers = at.step.waits.iter().flat_map(|wait| &wait.taken_in);
            doing.extend(takers.map(|taker| taker.value));
        }
        let settled = self.regulation.facts.iter().map(|fact| fact.settled);
        doing.extend(settled.filter_map(|settled| match settled {
            Settled::Decided(by) => by,
            Settled::Stated(_) | Settled::Lists => None,
        }));
        doing
    }

    /// Whether an actor is the provider itself: the titles of several listed workers name whose
    /// workers they are by its title.
    pub(in crate::checks) fn is_provider(&self, actor: &Actor, listed: &BTreeSet<&str>) -> bool {
        if !matches!(actor.kind, ActorKind::Unit | ActorKind::Agency) {
            return false;
        }
        let title = actor.title.split(" (").next().unwrap_or_default();
        let title = title.to_lowercase();
        // The last letter changes with the case: "услугодатель", "канцелярия услугодателя".
        let mut stem = title.chars();
        stem.next_back();
        let stem = stem.as_str();
        let workers = self.regulation.actors.iter().filter(|other| {
            other.id != actor.id
                && listed.contains(other.id.as_str())
                && other.title.to_lowercase().contains(stem)
        });
        stem.chars().count() >= 5 && workers.count() >= 2
    }
}

/// How many terms of a step are its own, and no windows for somebody else.
pub(in crate::checks) fn own_terms(step: &Step) -> usize {
    let own = step.terms.iter();
    own.filter(|term| !matches!(term.kind, TermKind::Window(_)))
        .count()
}

/// Whether a step is work, and not only a wait for somebody else.
pub(in crate::checks) fn works(step: &Step) -> bool {
    step.kind == StepKind::Work && (step.waits.is_empty() || own_terms(step) > 0)
}
