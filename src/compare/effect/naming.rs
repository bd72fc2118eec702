//! One set of names for the facts, waits and rules of two versions of a service.

use std::collections::BTreeMap;

use crate::compare::comparison::{Comparison, ServicePair};
use crate::flow::Naming;
use crate::model::{ChannelId, FactId, FactType, Regulation, RuleBound, ServiceId, StepId};
use crate::net::{Guard, Net, NetEvent, NetStepId, NetWaitId};

/// The facts of both versions in one regulation, and what each version's net calls them.
pub struct Names {
    /// The old regulation with what only the new one has behind its own facts and values.
    pub facts: Regulation,
    /// What the old net calls its things in the common space.
    pub old: Naming,
    /// What the new net calls its things there.
    pub new: Naming,
}

impl Names {
    /// The names for one service.
    pub fn new(
        all: &Comparison<'_>,
        service: &ServicePair<'_>,
        (old_net, new_net): (&Net, &Net),
    ) -> Names {
        let mut facts = all.old.regulation.clone();
        let mut old = identity(all.old.regulation, old_net);
        let mut new = Naming::default();
        for at in 0..all.new.regulation.facts.len() {
            let shared = fact(all, at, &mut facts, (&mut old, &mut new));
            new.facts.push(shared);
        }
        let things = Things {
            all,
            service,
            old: old_net,
            new: new_net,
        };
        new.waits = things.waits();
        new.rules = things.rules();
        Names { facts, old, new }
    }
}

fn identity(regulation: &Regulation, net: &Net) -> Naming {
    Naming {
        facts: (0..regulation.facts.len()).map(FactId::new).collect(),
        values: BTreeMap::new(),
        waits: (0..net.waits.len()).map(NetWaitId::new).collect(),
        rules: rules(net).map(|(at, _)| (at, at)).collect(),
    }
}

/// The transitions that are taken when a rule on dates is broken, with their steps.
fn rules(net: &Net) -> impl Iterator<Item = (usize, Option<NetStepId>)> {
    let transitions = net.transitions.iter().enumerate();
    let rules = transitions.filter(|(_, own)| matches!(own.guard, Guard::DatesBroken(..)));
    rules.map(|(at, own)| (at, own.of))
}

/// The common fact of a fact of the new version; values that only the new version has are put
/// behind those of the old one.
fn fact(
    all: &Comparison<'_>,
    new_at: usize,
    facts: &mut Regulation,
    (old, new): (&mut Naming, &mut Naming),
) -> FactId {
    let Some(own) = all.new.regulation.facts.get(new_at) else {
        return FactId::new(new_at);
    };
    let old_at = all.matching.facts.old_of(new_at);
    let same_kind = |at: &usize| {
        let other = all.old.regulation.facts.get(*at);
        other.is_some_and(|other| {
            std::mem::discriminant(&other.kind) == std::mem::discriminant(&own.kind)
        })
    };
    let Some(old_at) = old_at.filter(same_kind) else {
        facts.facts.push(own.clone());
        return FactId::new(facts.facts.len() - 1);
    };
    let FactType::OneOf(values) = &own.kind else {
        return FactId::new(old_at);
    };
    let Some(FactType::OneOf(shared)) = facts.facts.get_mut(old_at).map(|fact| &mut fact.kind)
    else {
        return FactId::new(old_at);
    };
    let known = shared.len();
    let mut of_new = Vec::new();
    for (at, value) in values.iter().enumerate() {
        let place = old_value(all, old_at, at).unwrap_or_else(|| {
            shared.push(value.clone());
            shared.len() - 1
        });
        of_new.push(i64::try_from(place).unwrap_or_default());
    }
    let of_old = (0..known).map(|at| i64::try_from(at).unwrap_or_default());
    old.values.insert(old_at, of_old.collect());
    new.values.insert(new_at, of_new);
    FactId::new(old_at)
}

/// The value of the old version, by its place.
fn old_value(all: &Comparison<'_>, old_fact: usize, new_value: usize) -> Option<usize> {
    match old_fact {
        // The first fact is the channel, whose values are the channels themselves.
        0 => {
            let channels = all.old.regulation.channels.len();
            let is_it = |at: &usize| {
                let new = all.matching.channel(ChannelId::new(*at));
                new.map(ChannelId::index) == Some(new_value)
            };
            (0..channels).find(is_it)
        }
        _ => all.matching.values.get(old_fact)?.old_of(new_value),
    }
}

/// The nets of one service in both versions.
struct Things<'a> {
    all: &'a Comparison<'a>,
    service: &'a ServicePair<'a>,
    old: &'a Net,
    new: &'a Net,
}

/// A step of a net by what it is a step of: the service, the step there, and which of several
/// copies of it.
type Copy = (ServiceId, StepId, usize);

impl Things<'_> {
    /// The common wait of each wait of the new net.
    fn waits(&self) -> Vec<NetWaitId> {
        let old = copies(self.old);
        let mut more = self.old.waits.len();
        let waits = self.new.waits.iter();
        waits
            .map(|wait| {
                let step = self.old_step(wait.step);
                let same = self.old.waits.iter().position(|other| {
                    other.index == wait.index
                        && old.get(other.step.index()).copied() == step
                        && step.is_some()
                });
                NetWaitId::new(same.unwrap_or_else(|| {
                    more += 1;
                    more - 1
                }))
            })
            .collect()
    }

    /// The common rule of each rule of the new net. One that asks for other dates than before is
    /// another rule.
    fn rules(&self) -> BTreeMap<usize, usize> {
        let copies = copies(self.old);
        let old: Vec<(usize, Option<NetStepId>)> = rules(self.old).collect();
        let mut more = self.old.transitions.len();
        let own = rules(self.new).map(|(at, step)| {
            let same = old.iter().find(|(other, other_step)| {
                let place = other_step.and_then(|step| copies.get(step.index()).copied());
                place.is_some()
                    && place == step.and_then(|step| self.old_step(step))
                    && self.asks_the_same(*other, at)
            });
            let shared = same.map_or_else(
                || {
                    more += 1;
                    more - 1
                },
                |(other, _)| *other,
            );
            (at, shared)
        });
        own.collect()
    }

    fn asks_the_same(&self, old: usize, new: usize) -> bool {
        let guard = |net: &Net, at: usize| net.transitions.get(at).map(|own| own.guard.clone());
        let (Some(Guard::DatesBroken(one, left)), Some(Guard::DatesBroken(two, right))) =
            (guard(self.old, old), guard(self.new, new))
        else {
            return false;
        };
        let plain = |(bound, _): &(RuleBound, NetEvent)| (bound.side, bound.distance, bound.before);
        std::mem::discriminant(&one) == std::mem::discriminant(&two)
            && left.iter().map(plain).eq(right.iter().map(plain))
    }

    /// The step of the old net that a step of the new one is.
    fn old_step(&self, new: NetStepId) -> Option<Copy> {
        let (service, step, nth) = copies(self.new).get(new.index()).copied()?;
        let old_service = match service == self.service.new_id {
            true => self.service.old_id,
            false => ServiceId::new(self.all.matching.services.old_of(service.index())?),
        };
        let inside = self.all.matching.inside.get(old_service.index())?;
        let old_step = inside.steps.old_of(step.index())?;
        Some((old_service, StepId::new(old_step), nth))
    }
}

/// The steps of a net by what they are steps of.
fn copies(net: &Net) -> Vec<Copy> {
    let mut counted: BTreeMap<(ServiceId, StepId), usize> = BTreeMap::new();
    let steps = net.steps.iter();
    steps
        .filter_map(|step| {
            let service = net.entries.get(step.entry.index())?.service;
            let nth = counted.entry((service, step.step)).or_default();
            *nth += 1;
            Some((service, step.step, *nth - 1))
        })
        .collect()
}
