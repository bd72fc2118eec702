//! The real services: their ways, and one case of each way, run by the net's own runner.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use proptest::prelude::*;
use reglament::calendar::{Moment, Reading, StartPolicy};
use reglament::case::Prepared;
use reglament::flow::{Choices, Example};
use reglament::model::Regulation;
use reglament::net::{self, Case, EventTime, Pace, Run};
use reglament::timing::{Paces, Question, Setting, Starts, Track};

use super::{CALENDAR, compiled};

fn files(dir: &Path, into: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(dir).expect("the folder is there") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            files(&path, into);
        } else if path.extension().is_some_and(|ending| ending == "rgl") {
            into.push(path);
        }
    }
    into.sort();
}

static REGULATIONS: LazyLock<Vec<Regulation>> = LazyLock::new(|| {
    let mut paths = Vec::new();
    files(Path::new("regulations"), &mut paths);
    let read = |path: &PathBuf| fs::read_to_string(path).expect("a regulation");
    paths.iter().map(|path| compiled(&read(path))).collect()
});

/// Every service of every regulation, made ready.
pub static SERVICES: LazyLock<Vec<Prepared<'static>>> = LazyLock::new(|| {
    let all = REGULATIONS
        .iter()
        .filter(|regulation| !regulation.is_standard);
    let services = all.flat_map(|regulation| {
        let named = regulation.standard.as_ref();
        let standard =
            named.and_then(|named| REGULATIONS.iter().find(|one| one.path == named.path));
        let services = regulation.services.iter();
        services.map(move |service| Prepared::new(regulation, standard, &CALENDAR, &service.id))
    });
    services.map(|ready| ready.expect("a service")).collect()
});

/// The case of an example.
pub fn case(ready: &Prepared<'_>, example: &Example, channel: usize, start: Moment) -> Case {
    let favourable = ready.regulation.facts.iter().map(|fact| fact.favourable);
    let mut facts: Vec<Option<i64>> = favourable.collect();
    for (at, fact) in ready.regulation.facts.iter().enumerate() {
        if fact.kind == reglament::model::FactType::Date {
            facts[at] = Some(i64::from(start.day().0));
        }
    }
    facts[0] = Some(i64::try_from(channel).expect("few channels"));
    for (fact, value) in &example.facts {
        facts[fact.index()] = Some(*value);
    }
    let mut events = vec![EventTime::Unstated; ready.net.waits.len()];
    for (wait, missed) in &example.missed {
        if *missed {
            events[wait.index()] = EventTime::Missed;
        }
    }
    Case {
        submitted: start,
        channel,
        facts,
        events,
        pace: Pace::Limit,
        reading: Reading::default(),
    }
}

/// Holds every way of a service to the runs of its cases from some starts.
pub fn cases(
    ready: &Prepared<'_>,
    starts: &[i32],
    instant: bool,
    (event_day, elapsed_hours): (bool, bool),
) -> Result<(), TestCaseError> {
    // From 2018-01-01 on.
    let first = Moment(6575 * 1440);
    let span = Starts {
        first,
        end: Moment(first.0 + 800 * 1440),
    };
    let policy = if event_day {
        StartPolicy::EventDay
    } else {
        StartPolicy::NextDay
    };
    let reading = Reading {
        start: policy,
        elapsed_hours,
    };
    let question = Question {
        regulation: ready.regulation,
        net: &ready.net,
        clocks: &ready.clocks,
        span,
        reading,
        facts: &BTreeMap::new(),
    };
    let mut choices = Choices::new(ready.regulation, &ready.net);
    let mut run = Run::default();
    for (channel, ways) in question.ways(&mut choices).expect("few ways") {
        let setting = Setting {
            paces: if instant {
                Paces::INSTANT
            } else {
                Paces::LIMIT
            },
            ..question.setting(channel)
        };
        for way in ways {
            let example = choices.space.example(way.cases).expect("a way has a case");
            if example.broken.values().any(|_| true) {
                // No fact of the case settles a rule on dates.
                continue;
            }
            let (dates, ended) = (setting.along(&way, &[]), setting.ended(&way));
            let (dates, ended) = (dates.expect("a way"), ended.expect("an end"));
            for start in starts {
                let start = Moment(first.0 + start);
                let mut case = case(ready, &example, channel, start);
                case.reading = reading;
                case.pace = if instant { Pace::Instant } else { Pace::Limit };
                let end = net::run(&ready.net, &ready.clocks, &case, &mut run);
                let end = end.map_err(|error| TestCaseError::fail(format!("{error:?}")))?;
                prop_assert_eq!(end.place, way.end);
                prop_assert_eq!(at(&ended, start), Some(end.at));
                for step in &run.steps {
                    let own = dates.ended[step.step.index()].clone().unwrap_or_default();
                    prop_assert_eq!(at(&own, start), Some(step.end));
                }
            }
        }
    }
    Ok(())
}

fn at(track: &Track, start: Moment) -> Option<Moment> {
    track.curve()?.at(start)
}
