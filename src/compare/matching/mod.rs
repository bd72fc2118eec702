//! Which thing of one regulation is which of another.
//!
//! Names decide first. What is left on both sides may be one thing under two names: what it is made
//! of and what it stands beside decide then, and only where no other thing is as much alike
//! ([`Pairs::join_alike`]). Things are matched in the order in which they rest on each other: actors
//! and channels before services, services before their outcomes and steps, these before facts, which
//! are told apart by who decides them where.

mod pairs;
mod steps;

use std::collections::HashSet;

use crate::model::{
    ActorId, ChannelId, Fact, FactId, FactType, OutcomeId, Regulation, Service, ServiceId, Settled,
    Step, StepId, Wait,
};

pub use pairs::Pairs;

/// What of a service is what of another.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InService {
    /// Its steps.
    pub steps: Pairs,
    /// Its outcomes.
    pub outcomes: Pairs,
    /// Its total terms.
    pub deadlines: Pairs,
}

impl InService {
    /// Nothing of either.
    pub const NOTHING: InService = InService {
        steps: Pairs::NOTHING,
        outcomes: Pairs::NOTHING,
        deadlines: Pairs::NOTHING,
    };
}

/// What of a regulation is what of another.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Matching {
    /// Actors.
    pub actors: Pairs,
    /// Channels.
    pub channels: Pairs,
    /// Facts.
    pub facts: Pairs,
    /// The values of facts that are one of several, by the old fact.
    pub values: Vec<Pairs>,
    /// Services.
    pub services: Pairs,
    /// What of a service is what of another, by the old service; empty where it is gone.
    pub inside: Vec<InService>,
    /// Grounds of refusal.
    pub grounds: Pairs,
    /// Lists of documents.
    pub documents: Pairs,
    /// Fees.
    pub fees: Pairs,
}

impl Matching {
    /// Matches two versions of one regulation.
    #[must_use]
    pub fn new(old: &Regulation, new: &Regulation) -> Matching {
        let mut matching = Matching {
            actors: actors(old, new),
            channels: channels(old, new),
            grounds: grounds(old, new),
            services: services(old, new),
            ..Matching::default()
        };
        for (at, service) in old.services.iter().enumerate() {
            let other = matching.services.new_of(at);
            let other = other.and_then(|at| new.services.get(at));
            let inside = other.map(|other| inside(&matching, service, other));
            matching.inside.push(inside.unwrap_or_default());
        }
        matching.facts = facts(&matching, old, new);
        matching.values = values(&matching.facts, old, new);
        matching.documents = documents(&matching, old, new);
        matching.fees = fees(old, new);
        matching
    }

    /// The actor of the new version.
    #[must_use]
    pub fn actor(&self, old: ActorId) -> Option<ActorId> {
        self.actors.new_of(old.index()).map(ActorId::new)
    }

    /// The channel of the new version.
    #[must_use]
    pub fn channel(&self, old: ChannelId) -> Option<ChannelId> {
        self.channels.new_of(old.index()).map(ChannelId::new)
    }

    /// The fact of the new version.
    #[must_use]
    pub fn fact(&self, old: FactId) -> Option<FactId> {
        self.facts.new_of(old.index()).map(FactId::new)
    }

    /// The service of the new version.
    #[must_use]
    pub fn service(&self, old: ServiceId) -> Option<ServiceId> {
        self.services.new_of(old.index()).map(ServiceId::new)
    }

    /// The step of the new version of a service.
    #[must_use]
    pub fn step(&self, service: ServiceId, old: StepId) -> Option<StepId> {
        let inside = self.inside.get(service.index())?;
        inside.steps.new_of(old.index()).map(StepId::new)
    }

    /// The outcome of the new version of a service.
    #[must_use]
    pub fn outcome(&self, service: ServiceId, old: OutcomeId) -> Option<OutcomeId> {
        let inside = self.inside.get(service.index())?;
        inside.outcomes.new_of(old.index()).map(OutcomeId::new)
    }

    /// The value that a fact of the new version has where the old one has this value.
    #[must_use]
    pub fn value(&self, fact: FactId, old: i64) -> Option<i64> {
        let pairs = self.values.get(fact.index());
        match pairs.filter(|pairs| **pairs != Pairs::default()) {
            Some(pairs) => {
                let new = pairs.new_of(usize::try_from(old).ok()?)?;
                i64::try_from(new).ok()
            }
            None => Some(old),
        }
    }
}

/// Pairs by the name of each element.
fn named<T>(old: &[T], new: &[T], name: impl Fn(&T) -> &str) -> Pairs {
    let names =
        |list: &'_ [T]| -> Vec<String> { list.iter().map(|one| name(one).to_owned()).collect() };
    Pairs::by_name(&names(old), &names(new))
}

/// Adds pairs by how much two elements have in common.
fn alike<T>(
    pairs: &mut Pairs,
    (old, new): (&[T], &[T]),
    least: u32,
    likeness: impl Fn(&T, &T) -> u32,
) {
    pairs.join_alike(least, |left, right| {
        let both = old.get(left).zip(new.get(right));
        both.map_or(0, |(left, right)| likeness(left, right))
    });
}

/// What a sign counts for when two things are compared.
const fn sign(holds: bool, weight: u32) -> u32 {
    if holds { weight } else { 0 }
}

fn actors(old: &Regulation, new: &Regulation) -> Pairs {
    let mut pairs = named(&old.actors, &new.actors, |actor| &actor.id);
    alike(&mut pairs, (&old.actors, &new.actors), 4, |left, right| {
        sign(left.title == right.title, 4)
            + sign(left.kind == right.kind, 1)
            + sign(!left.cites.is_empty() && left.cites == right.cites, 3)
    });
    pairs
}

fn channels(old: &Regulation, new: &Regulation) -> Pairs {
    let mut pairs = named(&old.channels, &new.channels, |channel| &channel.id);
    let both = (&old.channels[..], &new.channels[..]);
    alike(&mut pairs, both, 4, |left, right| {
        sign(left.title == right.title, 4)
            + sign(left.round_clock == right.round_clock, 1)
            + sign(!left.cites.is_empty() && left.cites == right.cites, 3)
    });
    pairs
}

fn grounds(old: &Regulation, new: &Regulation) -> Pairs {
    let mut pairs = named(&old.grounds, &new.grounds, |ground| &ground.id);
    alike(
        &mut pairs,
        (&old.grounds, &new.grounds),
        4,
        |left, right| sign(left.text == right.text, 4),
    );
    pairs
}

fn services(old: &Regulation, new: &Regulation) -> Pairs {
    let mut pairs = named(&old.services, &new.services, |service| &service.id);
    let both = (&old.services[..], &new.services[..]);
    alike(&mut pairs, both, 4, |left, right| {
        let steps = named(&left.steps, &right.steps, |step| &step.id);
        let shared = steps.both().count();
        let most = left.steps.len().max(right.steps.len());
        sign(left.title == right.title, 4)
            + sign(most > 0 && shared == most, 3)
            + sign(!left.cites.is_empty() && left.cites == right.cites, 1)
    });
    pairs
}

fn inside(matching: &Matching, old: &Service, new: &Service) -> InService {
    let mut outcomes = named(&old.outcomes, &new.outcomes, |outcome| &outcome.id);
    let both = (&old.outcomes[..], &new.outcomes[..]);
    alike(&mut outcomes, both, 4, |left, right| {
        sign(left.kind == right.kind, 2)
            + sign(left.title == right.title, 4)
            + sign(!left.cites.is_empty() && left.cites == right.cites, 2)
    });
    let mut deadlines = named(&old.deadlines, &new.deadlines, |deadline| &deadline.id);
    let both = (&old.deadlines[..], &new.deadlines[..]);
    // A service with one total in each version has kept it, whatever it is called.
    alike(&mut deadlines, both, 1, |left, right| {
        1 + sign(left.term == right.term, 1) + sign(left.cites == right.cites, 1)
    });
    InService {
        steps: steps::pairs(matching, old, new),
        outcomes,
        deadlines,
    }
}

/// The waits of a step and of what it has become.
#[must_use]
pub fn waits(matching: &Matching, old: &Step, new: &Step) -> Pairs {
    let mut pairs = named(&old.waits, &new.waits, |wait| &wait.id);
    alike(&mut pairs, (&old.waits, &new.waits), 3, |left, right| {
        let papers = |wait: &Wait| {
            let titles = wait.documents.iter().map(|paper| paper.title.clone());
            titles.collect::<Vec<_>>()
        };
        sign(matching.actor(left.by) == Some(right.by), 2)
            + sign(left.nested == right.nested, 1)
            + sign(
                !left.documents.is_empty() && papers(left) == papers(right),
                2,
            )
    });
    pairs
}

fn facts(matching: &Matching, old: &Regulation, new: &Regulation) -> Pairs {
    let mut pairs = named(&old.facts, &new.facts, |fact| &fact.id);
    let decided = decided_alike(matching, old, new);
    pairs.join_alike(5, |left, right| {
        let both = old.facts.get(left).zip(new.facts.get(right));
        both.map_or(0, |(one, other)| {
            fact_likeness(matching, one, other) + sign(decided.contains(&(left, right)), 3)
        })
    });
    pairs
}

/// Facts that are decided in steps which are the same in both versions.
fn decided_alike(
    matching: &Matching,
    old: &Regulation,
    new: &Regulation,
) -> HashSet<(usize, usize)> {
    let mut decided = HashSet::new();
    for (from, to) in matching.services.both() {
        let both = old.services.get(from).zip(new.services.get(to));
        for (left, right) in both.into_iter().flat_map(|(left, right)| {
            let inside = matching.inside.get(from).into_iter();
            let steps = inside.flat_map(|inside| inside.steps.both());
            steps.filter_map(|(at, to)| left.steps.get(at).zip(right.steps.get(to)))
        }) {
            let all = left.decides.iter();
            let all = all.flat_map(|one| right.decides.iter().map(move |other| (one, other)));
            decided.extend(all.map(|(one, other)| (one.index(), other.index())));
        }
    }
    decided
}

fn fact_likeness(matching: &Matching, old: &Fact, new: &Fact) -> u32 {
    let by = |settled: Settled| match settled {
        Settled::Stated(by) | Settled::Decided(by) => by,
        Settled::Lists => None,
    };
    let same_by = match (by(old.settled), by(new.settled)) {
        (Some(old), Some(new)) => matching.actor(old) == Some(new),
        (None, None) => true,
        _ => false,
    };
    let said = !old.text.is_empty() && old.text == new.text;
    sign(old.kind == new.kind, 2) + sign(same_by, 1) + sign(said, 4)
}

/// The values of each old fact that is one of several, matched with those of the new one.
fn values(facts: &Pairs, old: &Regulation, new: &Regulation) -> Vec<Pairs> {
    let of = |(at, fact): (usize, &Fact)| {
        let other = facts.new_of(at).and_then(|at| new.facts.get(at))?;
        let (FactType::OneOf(left), FactType::OneOf(right)) = (&fact.kind, &other.kind) else {
            return None;
        };
        let mut pairs = Pairs::by_name(left, right);
        // One value under a new name stands where it stood.
        if left.len() == right.len() {
            pairs.join_alike(1, |left, right| sign(left == right, 1));
        }
        Some(pairs)
    };
    let facts = old.facts.iter().enumerate();
    facts.map(|fact| of(fact).unwrap_or_default()).collect()
}

fn documents(matching: &Matching, old: &Regulation, new: &Regulation) -> Pairs {
    let mut pairs = named(&old.documents, &new.documents, |list| &list.id);
    let both = (&old.documents[..], &new.documents[..]);
    alike(&mut pairs, both, 4, |left, right| {
        let services = left.services.iter().map(|id| matching.service(*id));
        let channels = left.channels.iter().map(|id| matching.channel(*id));
        sign(services.eq(right.services.iter().map(|id| Some(*id))), 2)
            + sign(channels.eq(right.channels.iter().map(|id| Some(*id))), 2)
            + sign(left.entries.len() == right.entries.len(), 1)
    });
    pairs
}

fn fees(old: &Regulation, new: &Regulation) -> Pairs {
    let mut pairs = named(&old.fees, &new.fees, |fee| &fee.id);
    alike(&mut pairs, (&old.fees, &new.fees), 4, |left, right| {
        sign(left.text == right.text, 4)
    });
    pairs
}
