//! From what is given to the values that a net runs on.

use std::collections::BTreeMap;

use crate::model::{CHANNEL_FACT, Fact, FactType, Regulation, ServiceId};
use crate::net::{EventTime, Net};

use super::file::{EventEntry, Setting};
use super::{CaseError, Unknown, values};

/// Names under which the channel may be given, besides the built-in one.
const CHANNEL_NAMES: [&str; 2] = ["канал", "арна"];

/// The name of the fact that a setting is for: the channel has one in each language.
#[must_use]
pub fn fact_name(name: &str) -> &str {
    match CHANNEL_NAMES.contains(&name) {
        true => CHANNEL_FACT,
        false => name,
    }
}

/// The facts of a case, and which of them it gives itself.
#[derive(Clone, Debug)]
pub(super) struct CaseFacts {
    pub values: Vec<Option<i64>>,
    pub given: Vec<bool>,
    pub channel: usize,
}

/// Reads the settings of a case against a service and those that it calls; defaults fill the rest.
pub(super) fn read(
    regulation: &Regulation,
    net: &Net,
    service: ServiceId,
    settings: &BTreeMap<String, Setting>,
) -> Result<CaseFacts, CaseError> {
    let mut facts = CaseFacts {
        values: regulation
            .facts
            .iter()
            .map(|fact| fact.favourable)
            .collect(),
        given: vec![false; regulation.facts.len()],
        channel: 0,
    };
    let channels = regulation
        .services
        .get(service.index())
        .map(|s| s.channels.as_slice());
    let default = channels
        .and_then(<[_]>::first)
        .map_or(0, |channel| channel.index());
    put(&mut facts.values, 0, i64::try_from(default).unwrap_or(0));
    know_facts(regulation, net, settings)?;
    for (name, setting) in settings {
        set(regulation, &mut facts, name, setting)?;
    }
    facts.channel = facts
        .values
        .first()
        .copied()
        .flatten()
        .map_or(default, |value| usize::try_from(value).unwrap_or(default));
    let open = channels.is_none_or(|list| {
        list.is_empty() || list.iter().any(|channel| channel.index() == facts.channel)
    });
    match (open, regulation.facts.first()) {
        (false, Some(fact)) => Err(closed_channel(regulation, service, fact, settings)),
        _ => Ok(facts),
    }
}

/// Refuses names of facts that the services of the net do not have, all of them at once.
fn know_facts(
    regulation: &Regulation,
    net: &Net,
    settings: &BTreeMap<String, Setting>,
) -> Result<(), CaseError> {
    let own = |fact: &&Fact| {
        let called = |service| net.entries.iter().any(|entry| entry.service == service);
        fact.service.is_none_or(called) || fact.also.iter().copied().any(called)
    };
    let facts = &regulation.facts;
    let known: Vec<&str> = facts.iter().filter(own).map(|f| f.id.as_str()).collect();
    let strange = |name: &&String| !known.contains(&fact_name(name));
    let strange: Vec<&String> = settings.keys().filter(strange).collect();
    let elsewhere = |name: &str| facts.iter().find(|fact| fact.id == fact_name(name));
    let unknown: Vec<Unknown> = strange
        .iter()
        .filter(|name| elsewhere(name).is_none())
        .map(|name| unknown(name, &known))
        .collect();
    if !unknown.is_empty() {
        return Err(CaseError::UnknownFacts(unknown, owned(&known)));
    }
    let other = strange.iter().find_map(|name| {
        let service = elsewhere(name)?.service?;
        Some((name, regulation.services.get(service.index())?))
    });
    other.map_or(Ok(()), |(name, service)| {
        Err(CaseError::FactElsewhere {
            name: (*name).clone(),
            service: service.id.clone(),
        })
    })
}

fn owned(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

/// A name that means nothing, with the known one that is most like it.
fn unknown(name: &str, known: &[&str]) -> Unknown {
    Unknown {
        name: name.to_owned(),
        likely: likely(name, known),
    }
}

fn set(
    regulation: &Regulation,
    facts: &mut CaseFacts,
    name: &str,
    setting: &Setting,
) -> Result<(), CaseError> {
    let wanted = fact_name(name);
    let found = regulation.facts.iter().enumerate();
    let Some((at, fact)) = found.into_iter().find(|(_, fact)| fact.id == wanted) else {
        return Ok(());
    };
    if fact.kind == FactType::Complete {
        return Err(CaseError::SettledByLists(name.to_owned()));
    }
    let Some(value) = values::read(fact, &setting.plain()) else {
        let (name, value) = (name.to_owned(), setting.words());
        return Err(CaseError::BadValue(name, value, fact.clone()));
    };
    put(&mut facts.values, at, value);
    if let Some(given) = facts.given.get_mut(at) {
        *given = true;
    }
    Ok(())
}

fn put(values: &mut [Option<i64>], at: usize, value: i64) {
    if let Some(slot) = values.get_mut(at) {
        *slot = Some(value);
    }
}

/// The error for a channel through which the service cannot be asked for.
fn closed_channel(
    regulation: &Regulation,
    service: ServiceId,
    fact: &Fact,
    settings: &BTreeMap<String, Setting>,
) -> CaseError {
    let channels = regulation
        .services
        .get(service.index())
        .map(|s| s.channels.as_slice());
    let open = channels.unwrap_or_default().iter();
    let names = open.filter_map(|channel| regulation.channels.get(channel.index()));
    let allowed = Fact {
        kind: FactType::OneOf(names.map(|channel| channel.id.clone()).collect()),
        ..fact.clone()
    };
    let given = settings
        .iter()
        .find(|(name, _)| fact_name(name) == CHANNEL_FACT)
        .map(|(_, setting)| setting.words());
    CaseError::BadValue(CHANNEL_FACT.to_owned(), given.unwrap_or_default(), allowed)
}

/// Refuses the events that no wait of the net is for.
pub(super) fn know_events(
    regulation: &Regulation,
    net: &Net,
    events: &BTreeMap<String, EventEntry>,
) -> Result<(), CaseError> {
    let names = wait_names(regulation, net);
    let strange = events.keys().filter(|name| !names.contains(&name.as_str()));
    let unknown: Vec<Unknown> = strange.map(|name| unknown(name, &names)).collect();
    match unknown.is_empty() {
        true => Ok(()),
        false => Err(CaseError::UnknownEvents(unknown, owned(&names))),
    }
}

/// The events of a case, by wait: each name stands for every wait of the net that has it.
pub(super) fn events(
    regulation: &Regulation,
    net: &Net,
    events: &BTreeMap<String, EventTime>,
) -> Vec<EventTime> {
    let names = wait_names(regulation, net);
    let time = |name: &&str| events.get(*name).copied().unwrap_or_default();
    names.iter().map(time).collect()
}

fn wait_names<'a>(regulation: &'a Regulation, net: &Net) -> Vec<&'a str> {
    let waits = 0..net.waits.len();
    waits.map(|at| wait_name(regulation, net, at)).collect()
}

/// The name of a wait of a net.
pub(super) fn wait_name<'a>(regulation: &'a Regulation, net: &Net, at: usize) -> &'a str {
    let find = || {
        let wait = net.waits.get(at)?;
        let step = net.steps.get(wait.step.index())?;
        let entry = net.entries.get(step.entry.index())?;
        let service = regulation.services.get(entry.service.index())?;
        Some(service.step(step.step)?.waits.get(wait.index)?.id.as_str())
    };
    find().unwrap_or_default()
}

/// The known name that was probably meant.
pub(super) fn likely(name: &str, known: &[&str]) -> Option<String> {
    let lower = name.to_lowercase();
    known
        .iter()
        .map(|candidate| {
            (
                strsim::jaro_winkler(&lower, &candidate.to_lowercase()),
                *candidate,
            )
        })
        .filter(|(likeness, _)| *likeness > 0.8)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, candidate)| candidate.to_owned())
}
