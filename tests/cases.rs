//! Random cases of every service of every regulation: whatever a case gives, its result holds
//! together and gives a reason for each of its dates.

#![allow(clippy::disallowed_methods)]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use proptest::prelude::*;
use reglament::calendar::{Calendar, Day, Moment, Reading, StartPolicy};
use reglament::case::{
    self, CaseError, EventEntry, Given, Prepared, Report, Setting, Stated, StepReport,
};
use reglament::messages::Lang;
use reglament::model::{self, Fact, FactType, Regulation};
use reglament::net::Pace;
use reglament::source::Sources;
use reglament::syntax;

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

fn compile(path: &Path) -> Regulation {
    let mut sources = Sources::new();
    let text = fs::read_to_string(path).expect("a regulation");
    let id = sources.add(path.display().to_string(), text);
    let (file, _) = syntax::parse(sources.get(id).expect("just added"));
    model::compile(&file).regulation.expect("a regulation")
}

static CALENDAR: LazyLock<Calendar> = LazyLock::new(|| {
    let text = include_str!("../regulations/calendars/kazakhstan.toml");
    Calendar::from_toml(text).expect("the calendar is sound")
});
static REGULATIONS: LazyLock<Vec<Regulation>> = LazyLock::new(|| {
    let mut paths = Vec::new();
    files(Path::new("regulations"), &mut paths);
    paths.iter().map(|path| compile(path)).collect()
});
static SERVICES: LazyLock<Vec<Prepared<'static>>> = LazyLock::new(|| {
    let all = REGULATIONS.iter();
    let services = all.flat_map(|regulation| {
        let named = regulation.standard.as_ref();
        let standard =
            named.and_then(|named| REGULATIONS.iter().find(|one| one.path == named.path));
        // The services of a standard only hold terms; nobody applies for them.
        let services = regulation.services.iter();
        let real = services.filter(|service| !service.steps.is_empty());
        real.map(move |service| Prepared::new(regulation, standard, &CALENDAR, &service.id))
    });
    services.map(|ready| ready.expect("a service")).collect()
});

/// Where answers change: around openings, breaks and closings.
const EDGES: [u16; 16] = [
    0, 539, 540, 541, 600, 779, 780, 781, 869, 870, 1049, 1050, 1051, 1109, 1110, 1439,
];

/// Numbers to decide by, taken one after another.
struct Dice<'a>(std::iter::Cycle<std::slice::Iter<'a, u16>>);

impl Dice<'_> {
    fn below(&mut self, n: usize) -> usize {
        usize::from(*self.0.next().expect("it never ends")) % n
    }

    fn stated(&mut self, day: Day) -> Stated {
        match self.below(4) {
            0 => Stated::On(day),
            _ => Stated::At(day.at(EDGES[self.below(EDGES.len())])),
        }
    }

    fn value(&mut self, fact: &Fact, day: Day) -> Setting {
        match &fact.kind {
            FactType::YesNo => Setting::Flag(self.below(2) == 0),
            FactType::OneOf(values) => Setting::Text(values[self.below(values.len())].clone()),
            FactType::Date => {
                let days = i32::try_from(self.below(120)).expect("few") - 40;
                Setting::Text(Day(day.0 + days).to_string())
            }
            _ => Setting::Number(i64::try_from(self.below(20)).expect("few")),
        }
    }
}

/// A case made of numbers: some facts, some events, a channel of the service.
fn given(prepared: &Prepared<'_>, day: Day, dice: &mut Dice<'_>) -> Given {
    let regulation = prepared.regulation;
    let service = &regulation.services[prepared.service.index()];
    let mut given = Given::at(Moment(0));
    given.submitted = dice.stated(day);
    given.as_if_in_force = true;
    given.pace = [Pace::Limit, Pace::Instant][dice.below(2)];
    given.reading = Reading {
        start: [StartPolicy::NextDay, StartPolicy::EventDay][dice.below(2)],
        elapsed_hours: dice.below(3) == 0,
    };
    for (at, fact) in regulation.facts.iter().enumerate() {
        let left_out = fact.favourable.is_some() && dice.below(3) > 0;
        let entries = &prepared.net.entries;
        let called = |service| entries.iter().any(|entry| entry.service == service);
        let elsewhere = fact.service.is_some_and(|service| !called(service));
        if fact.kind == FactType::Complete || left_out || elsewhere {
            continue;
        }
        let value = match (at, service.channels.len()) {
            (0, 0) => continue,
            (0, n) => {
                let channel = service.channels[dice.below(n)];
                Setting::Text(regulation.channels[channel.index()].id.clone())
            }
            _ => dice.value(fact, day),
        };
        given.set.insert(fact.id.clone(), value);
    }
    for name in waits(prepared) {
        let later = Day(day.0 + i32::try_from(dice.below(50)).expect("few"));
        let entry = match dice.below(4) {
            0 => EventEntry::Missed,
            1 => continue,
            _ => EventEntry::At(dice.stated(later)),
        };
        given.events.insert(name, entry);
    }
    given
}

fn waits(prepared: &Prepared<'_>) -> Vec<String> {
    let waits = prepared.net.waits.iter();
    let names = waits.filter_map(|wait| {
        let step = &prepared.net.steps[wait.step.index()];
        let entry = &prepared.net.entries[step.entry.index()];
        let service = &prepared.regulation.services[entry.service.index()];
        Some(service.step(step.step)?.waits.get(wait.index)?.id.clone())
    });
    names.collect()
}

fn check_step(step: &StepReport, report: &Report) -> Result<(), TestCaseError> {
    let name = &step.step;
    let codes: Vec<_> = step.because.iter().map(case::Reason::code).collect();
    prop_assert!(!codes.is_empty(), "{name}: no reason");
    prop_assert!(!step.cites.is_empty(), "{name}: no clause");
    prop_assert!(
        step.terms.iter().all(|term| !term.cites.is_empty()),
        "{name}"
    );
    prop_assert!(step.end >= step.start, "{name} ends before it begins");
    let late = step.due.is_some_and(|due| step.end > due);
    prop_assert!(
        !late || codes.contains(&"because-due-before-start"),
        "{name} ends after its term without a reason: {codes:?}"
    );
    prop_assert!(
        !step.actors.is_empty() || !report.silences.is_empty(),
        "{name}: who?"
    );
    prop_assert!(
        report.ended.is_none_or(|ended| ended >= step.end),
        "{name} outlives the case"
    );
    Ok(())
}

fn check_report(given: &Given, report: &Report) -> Result<(), TestCaseError> {
    prop_assert!(report.received >= report.submitted);
    prop_assert!(
        report
            .received_by_provider
            .is_none_or(|at| at >= report.received)
    );
    prop_assert_ne!(report.outcome.is_some(), report.stopped_at.is_some());
    prop_assert!(report.outcome.is_some() || !report.silences.is_empty());
    prop_assert!(report.timeline.is_sorted_by_key(|step| step.start));
    for step in &report.timeline {
        prop_assert!(step.start >= report.submitted, "{} is too early", step.step);
        check_step(step, report)?;
    }
    for deadline in &report.deadlines {
        prop_assert!(!deadline.cites.is_empty(), "{}", deadline.id);
        if let (Some(due), Some(met)) = (deadline.due, deadline.met) {
            prop_assert_eq!(deadline.kept, Some(met <= due), "{}", &deadline.id);
        }
    }
    let day_only = |entry: &&EventEntry| matches!(entry, EventEntry::At(Stated::On(_)));
    let days = given.events.values().filter(day_only).count()
        + usize::from(matches!(given.submitted, Stated::On(_)));
    let told = report.assumptions.iter();
    let told = told.filter(|reason| reason.code().starts_with("assume-time"));
    prop_assert_eq!(told.count(), days, "a time was taken in silence");
    Ok(())
}

fn check_words(report: &Report) -> Result<(), TestCaseError> {
    let steps = report.timeline.iter().flat_map(|step| &step.because);
    let lists = [
        &report.silences,
        &report.assumptions,
        &report.notices,
        &report.given,
    ];
    for reason in steps.chain(lists.into_iter().flatten()) {
        for lang in Lang::ALL {
            let text = reason.message.text(lang);
            prop_assert!(
                !text.trim().is_empty() && !text.contains("{$"),
                "{}",
                reason.code()
            );
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn every_result_holds_together(
        service in any::<prop::sample::Index>(),
        // The rules on dates count back up to 30 days, which the calendar has to know.
        day in 4_790..9_650_i32,
        numbers in prop::collection::vec(any::<u16>(), 97),
    ) {
        let prepared = service.get(&SERVICES);
        let given = given(prepared, Day(day), &mut Dice(numbers.iter().cycle()));
        match case::simulate(prepared, &given) {
            Ok(report) => {
                check_report(&given, &report)?;
                check_words(&report)?;
            }
            Err(error) => {
                let early = matches!(error, CaseError::EventBefore(..));
                prop_assert!(early, "{}: {error:?}", prepared.regulation.path);
            }
        }
    }
}
