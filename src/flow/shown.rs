//! A case of a set in the words in which a case is stated: names of facts and events.

use std::collections::BTreeMap;

use super::space::Example;
use crate::calendar::{Moment, Reading};
use crate::model::{Fact, FactId, FactType, Regulation, Service};
use crate::net::{self, Case, EventTime, Net, NetWaitId, Pace};

/// An example as a case that can be stated and run: what the case has anyway is left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shown {
    /// The facts, by name, with their values in words.
    pub set: Vec<(String, String)>,
    /// The events, by name.
    pub events: Vec<(String, String)>,
}

impl Shown {
    /// The case of an example that is sent at some moment, with the facts that its way needs
    /// besides and that have no favourable value.
    #[must_use]
    pub fn new(
        regulation: &Regulation,
        net: &Net,
        service: &Service,
        example: &Example,
        submitted: Moment,
    ) -> Shown {
        let scene = Scene {
            regulation,
            net,
            service,
        };
        let mut facts = example.facts.clone();
        scene.complete(submitted, &mut facts);
        let stated = facts.iter();
        let set = stated.filter_map(|(fact, value)| scene.setting(*fact, *value));
        Shown {
            set: set.collect(),
            events: scene.events(example),
        }
    }
}

impl Shown {
    /// The case itself, ready to be run.
    #[must_use]
    pub fn case(
        regulation: &Regulation,
        net: &Net,
        service: &Service,
        example: &Example,
        submitted: Moment,
    ) -> Case {
        let scene = Scene {
            regulation,
            net,
            service,
        };
        let mut facts = example.facts.clone();
        scene.complete(submitted, &mut facts);
        let mut case = scene.case(submitted, &facts);
        let missed = example.missed.iter().filter(|(_, missed)| **missed);
        for (wait, _) in missed {
            if let Some(event) = case.events.get_mut(wait.index()) {
                *event = EventTime::Missed;
            }
        }
        case
    }
}

/// What a case is stated about.
struct Scene<'a> {
    regulation: &'a Regulation,
    net: &'a Net,
    service: &'a Service,
}

impl Scene<'_> {
    /// Adds the facts that the case needs on its way and that have no favourable value.
    fn complete(&self, submitted: Moment, facts: &mut BTreeMap<FactId, i64>) {
        // Every fact that is given can lead to a place where another one is needed.
        for _ in 0..=self.regulation.facts.len() {
            let case = self.case(submitted, facts);
            let missing = net::missing(self.net, &case);
            if missing.is_empty() {
                return;
            }
            for fact in missing {
                let value = self
                    .regulation
                    .fact(fact)
                    .map(|fact| usual(fact, submitted));
                facts.insert(fact, value.unwrap_or_default());
            }
        }
    }

    fn case(&self, submitted: Moment, facts: &BTreeMap<FactId, i64>) -> Case {
        let first = self.first_channel().unwrap_or_default();
        let favourable = self.regulation.facts.iter().map(|fact| fact.favourable);
        let mut values: Vec<Option<i64>> = favourable.collect();
        let given = facts.iter().map(|(fact, value)| (fact.index(), *value));
        let channel = (0, i64::try_from(first).unwrap_or_default());
        for (at, value) in std::iter::once(channel).chain(given) {
            if let Some(slot) = values.get_mut(at) {
                *slot = Some(value);
            }
        }
        Case {
            submitted,
            channel: first,
            facts: values,
            events: vec![EventTime::Unstated; self.net.waits.len()],
            pace: Pace::Limit,
            reading: Reading::default(),
        }
    }

    /// A fact as the command line takes it; what a case has unless it says otherwise is left out.
    fn setting(&self, id: FactId, value: i64) -> Option<(String, String)> {
        let fact = self.regulation.fact(id)?;
        let is_first = id.index() == 0 && usize::try_from(value).ok() == self.first_channel();
        if is_first || fact.favourable == Some(value) {
            return None;
        }
        Some((
            fact.id.clone(),
            fact.value_in_words(value, self.regulation.lang),
        ))
    }

    fn events(&self, example: &Example) -> Vec<(String, String)> {
        let missed = example.missed.iter().filter(|(_, missed)| **missed);
        missed
            .filter_map(|(wait, _)| self.wait_name(*wait))
            .map(|name| (name, "missed".to_owned()))
            .collect()
    }

    fn first_channel(&self) -> Option<usize> {
        self.service.channels.first().map(|channel| channel.index())
    }

    fn wait_name(&self, wait: NetWaitId) -> Option<String> {
        let wait = self.net.waits.get(wait.index())?;
        let step = self.net.steps.get(wait.step.index())?;
        let entry = self.net.entries.get(step.entry.index())?;
        let service = self.regulation.services.get(entry.service.index())?;
        let own = service.step(step.step)?.waits.get(wait.index)?;
        Some(own.id.clone())
    }
}

/// A value that a case may well have, where nothing asks for another one.
fn usual(fact: &Fact, submitted: Moment) -> i64 {
    match fact.kind {
        FactType::YesNo | FactType::Complete | FactType::Persons => 1,
        FactType::OneOf(_) => 0,
        FactType::Number | FactType::Duration | FactType::Money => 1,
        FactType::Date => i64::from(submitted.day().0),
    }
}
