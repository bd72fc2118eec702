//! A case that shows a finding, in the words of `reglament simulate`.

use std::collections::BTreeMap;

use crate::calendar::{Day, Moment, Reading};
use crate::diagnostic::Witness;
use crate::flow::{Cases, Example};
use crate::messages::Lang;
use crate::model::{Fact, FactId, FactType, Force, Service, ServiceId};
use crate::net::{self, Case, EventTime, Net, NetWaitId, Pace};

use super::subject::{ServiceFlow, Subject};

/// The day of a case whose act never says when it is in force.
const ANY_DAY: (i32, u32, u32) = (2018, 3, 15);

/// A time of day at which every office of the regulations takes papers.
const HOUR: u16 = 10 * 60;

impl Subject<'_> {
    /// A case of a set that the command line can run; none when the set has no case, or only cases
    /// that hang on a rule on dates, which no fact of the set settles.
    pub fn witness(&self, service: ServiceId, cases: Cases) -> Option<Witness> {
        let flow = self.flow(service)?;
        let own = self.regulation.services.get(service.index())?;
        let cases = self.most_usual(flow, own, cases);
        let example = flow.example(cases)?;
        if example.broken.values().any(|broken| *broken) {
            return None;
        }
        let force = self.regulation.force(Some(&own.id));
        let (day, as_if_in_force) = day_in_force(&force);
        let submitted = day.at(HOUR);
        let mut facts = example.facts.clone();
        self.complete(&flow.net, own, submitted, &mut facts);
        let set = facts
            .iter()
            .filter_map(|(fact, value)| self.setting(own, *fact, *value));
        Some(Witness {
            service: format!("{}:{}", self.regulation.path, own.id),
            submitted: submitted.to_string(),
            set: set.collect(),
            events: self.events(&flow.net, &example),
            as_if_in_force,
        })
    }

    /// The cases of a set in which as many facts as can be are as they are when nobody states them,
    /// so that the case that is shown is unusual only where it has to be.
    fn most_usual(&self, flow: &ServiceFlow, service: &Service, cases: Cases) -> Cases {
        let channel = service.channels.first().map_or(0, |first| first.index());
        let mut left = cases;
        for (at, fact) in self.regulation.facts.iter().enumerate() {
            let usual = match at {
                0 => i64::try_from(channel).unwrap_or_default(),
                _ => fact.favourable.unwrap_or_default(),
            };
            let Some(having) = flow.having(FactId::new(at), usual) else {
                continue;
            };
            let both = flow.all([left, having]);
            if flow.example(both).is_some() {
                left = both;
            }
        }
        left
    }

    /// Adds the facts that the case needs on its way and that have no favourable value.
    fn complete(
        &self,
        net: &Net,
        service: &Service,
        submitted: Moment,
        facts: &mut BTreeMap<FactId, i64>,
    ) {
        // Every fact that is given can lead to a place where another one is needed.
        for _ in 0..=self.regulation.facts.len() {
            let case = self.case(net, service, submitted, facts);
            let missing = net::missing(net, &case);
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

    fn case(
        &self,
        net: &Net,
        service: &Service,
        submitted: Moment,
        facts: &BTreeMap<FactId, i64>,
    ) -> Case {
        let first = service
            .channels
            .first()
            .map_or(0, |channel| channel.index());
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
            events: vec![EventTime::Unstated; net.waits.len()],
            pace: Pace::Limit,
            reading: Reading::default(),
        }
    }

    /// A fact as the command line takes it; what a case has unless it says otherwise is left out.
    fn setting(&self, service: &Service, id: FactId, value: i64) -> Option<(String, String)> {
        let fact = self.regulation.fact(id)?;
        let first = service.channels.first().map(|channel| channel.index());
        let is_first = id.index() == 0 && usize::try_from(value).ok() == first;
        if is_first || fact.favourable == Some(value) {
            return None;
        }
        Some((fact.id.clone(), words(fact, value, self.regulation.lang)))
    }

    fn events(&self, net: &Net, example: &Example) -> Vec<(String, String)> {
        let missed = example.missed.iter().filter(|(_, missed)| **missed);
        missed
            .filter_map(|(wait, _)| self.wait_name(net, *wait))
            .map(|name| (name, "missed".to_owned()))
            .collect()
    }

    fn wait_name(&self, net: &Net, wait: NetWaitId) -> Option<String> {
        let wait = net.waits.get(wait.index())?;
        let step = net.steps.get(wait.step.index())?;
        let entry = net.entries.get(step.entry.index())?;
        let service = self.regulation.services.get(entry.service.index())?;
        let own = service.step(step.step)?.waits.get(wait.index)?;
        Some(own.id.clone())
    }
}

/// A day on which the known wording is certainly in force, and whether that had to be given up.
fn day_in_force(force: &Force) -> (Day, bool) {
    let known = force.editions.iter().rev().find(|edition| edition.known);
    let from = known.map_or(force.from, |edition| edition.from);
    let day = from.latest.or(from.earliest);
    let until = force.until.earliest.or(force.until.latest);
    match day {
        Some(day) => (day, until.is_some_and(|until| until <= day)),
        None => {
            let (year, month, number) = ANY_DAY;
            let day = Day::from_ymd(year, month, number).unwrap_or(Day(0));
            (day, true)
        }
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

/// A value in words that a case takes.
fn words(fact: &Fact, value: i64, lang: Lang) -> String {
    match &fact.kind {
        FactType::YesNo | FactType::Complete => {
            let [yes, no] = match lang {
                Lang::Ru => ["да", "нет"],
                Lang::Kk => ["иә", "жоқ"],
                Lang::En => ["yes", "no"],
            };
            if value == 0 { no } else { yes }.to_owned()
        }
        FactType::OneOf(values) => {
            let named = usize::try_from(value).ok().and_then(|at| values.get(at));
            named.cloned().unwrap_or_default()
        }
        FactType::Date => Day(i32::try_from(value).unwrap_or(i32::MAX)).to_string(),
        _ => value.to_string(),
    }
}
