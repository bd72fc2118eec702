//! What a change does to the dates of cases, against cases run under both versions one by one.

#![allow(clippy::disallowed_methods)]

#[path = "fuzz/dice.rs"]
mod dice;

use std::sync::LazyLock;

use dice::Dice;
use reglament::calendar::{Calendar, Moment, Reading, StartPolicy};
use reglament::compare::effect::{Effect, Elsewhere, effect};
use reglament::compare::{Comparison, ServicePair, Version};
use reglament::diagnostic::Level;
use reglament::model::{self, FactType, Regulation};
use reglament::net::{self, Case, Clocks, EventTime, Net, Pace, Run, Terminal};
use reglament::source::Sources;
use reglament::syntax;

static CALENDAR: LazyLock<Calendar> = LazyLock::new(|| {
    let text = include_str!("../regulations/calendars/kazakhstan.toml");
    Calendar::from_toml(text).expect("it is sound")
});

const MANGISTAU: &str = include_str!("../regulations/mangistau/foreign-labour-permit.rgl");
const IMMIGRANTS: &str = include_str!("../regulations/mia/labour-immigrant-permit.rgl");

fn compiled(text: &str) -> Option<Regulation> {
    let mut sources = Sources::new();
    let id = sources.add("test.rgl", text);
    let (file, errors) = syntax::parse(sources.get(id).expect("just added"));
    let is_wrong = errors.iter().any(|error| error.level == Level::Error);
    let regulation = model::compile(&file).regulation;
    regulation.filter(|_| !is_wrong)
}

/// A number of the text with another one in its place, where a term says it.
fn mutated(dice: &mut Dice, text: &str) -> String {
    let units = ["рабоч", "минут", "час", "календарн"];
    let places: Vec<(usize, usize)> = text
        .match_indices(' ')
        .filter_map(|(at, _)| {
            let rest = &text[at + 1..];
            let digits = rest.chars().take_while(char::is_ascii_digit).count();
            let unit = rest.get(digits..)?.strip_prefix(' ')?;
            let is_term = digits > 0 && units.iter().any(|known| unit.starts_with(known));
            is_term.then_some((at + 1, digits))
        })
        .collect();
    let (at, digits) = places[dice.below(places.len())];
    let number: usize = text[at..at + digits].parse().expect("digits");
    let other = match dice.below(3) {
        0 => number + 1,
        1 => number.saturating_sub(1).max(1),
        _ => number + 3,
    };
    format!("{}{other}{}", &text[..at], &text[at + digits..])
}

/// One version of a service, to be run.
struct Runner<'a> {
    regulation: &'a Regulation,
    net: Net,
    clocks: Clocks,
}

impl<'a> Runner<'a> {
    fn new(regulation: &'a Regulation, service: &str) -> Runner<'a> {
        let (id, _) = regulation.service(service).expect("the service");
        let net = net::compile(regulation, None, id).expect("a net");
        let clocks = Clocks::new(&net, &CALENDAR);
        Runner {
            regulation,
            net,
            clocks,
        }
    }

    /// When and how a case ends; the act's silence has no name.
    fn end(&self, case: &Case) -> Option<(Moment, Option<usize>)> {
        let mut run = Run::default();
        let end = net::run(&self.net, &self.clocks, case, &mut run).ok()?;
        let outcome = match self.net.terminal(end.place)? {
            Terminal::Outcome(outcome, _) => Some(outcome.index()),
            Terminal::Silence(..) => None,
        };
        Some((end.at, outcome))
    }

    /// A case with facts by chance; only numbers change between the versions, so it is one of both.
    fn case(&self, dice: &mut Dice, start: Moment, settings: (Pace, StartPolicy)) -> Case {
        let facts: Vec<Option<i64>> = self
            .regulation
            .facts
            .iter()
            .map(|fact| {
                let value = match (&fact.kind, fact.favourable) {
                    (_, Some(usual)) if dice.chance(70) => usual,
                    (FactType::OneOf(values), _) => dice.below(values.len()) as i64,
                    (FactType::YesNo | FactType::Complete, _) => dice.below(2) as i64,
                    (FactType::Date, _) => i64::from(start.day().0),
                    _ => dice.below(14) as i64,
                };
                Some(value)
            })
            .collect();
        let channel = usize::try_from(facts[0].expect("a channel")).expect("small");
        let events = self.net.waits.iter().map(|_| match dice.chance(20) {
            true => EventTime::Missed,
            false => EventTime::Unstated,
        });
        Case {
            submitted: start,
            channel,
            facts,
            events: events.collect(),
            pace: settings.0,
            reading: Reading {
                start: settings.1,
                elapsed_hours: false,
            },
        }
    }
}

fn version(regulation: &Regulation) -> Version<'_> {
    Version::new(regulation).counted_by(Some(&CALENDAR))
}

/// Runs cases under both versions and holds what becomes of them to what was said of all.
fn hold(
    dice: &mut Dice,
    pair: &ServicePair<'_>,
    versions: [&Regulation; 2],
    said: &Effect,
) -> usize {
    let span = said.span.expect("it was asked about");
    let [old, new] = versions.map(|own| Runner::new(own, &pair.new.id));
    let mut differ = 0;
    for _ in 0..300 {
        let minutes = usize::try_from(span.count()).expect("some years");
        let start = Moment(span.first.0 + i32::try_from(dice.below(minutes)).expect("small"));
        let limit = (Pace::Limit, StartPolicy::NextDay);
        let settings = match dice.below(3) {
            0 => (Pace::Instant, StartPolicy::EventDay),
            _ => limit,
        };
        let case = new.case(dice, start, settings);
        let (Some(before), Some(after)) = (old.end(&case), new.end(&case)) else {
            continue;
        };
        if before == after {
            continue;
        }
        differ += 1;
        assert!(
            !said.same,
            "{start}: {before:?} {after:?}, and said to be the same"
        );
        if settings != limit || before.1.is_none() {
            continue;
        }
        if before.1 != after.1 {
            assert!(said.other_outcome, "{start}: {before:?} {after:?}");
            continue;
        }
        let days = after.0.day().0 - before.0.day().0;
        let later = said.later.as_ref().map_or(0, |shift| shift.days);
        let earlier = said.earlier.as_ref().map_or(0, |shift| shift.days);
        assert!(
            (-earlier..=later).contains(&days),
            "{start}: {before:?} {after:?} {said:?}"
        );
    }
    differ
}

/// No case that states fewer facts than the one shown differs, whenever it is sent.
fn shorter(dice: &mut Dice, pair: &ServicePair<'_>, versions: [&Regulation; 2], said: &Effect) {
    let (span, shown) = (
        said.span.expect("asked"),
        said.shown.as_ref().expect("shown"),
    );
    let [old, new] = versions.map(|own| Runner::new(own, &pair.new.id));
    let minutes = usize::try_from(span.count()).expect("some years");
    let is_stated = |name: &str| shown.set.iter().any(|(own, _)| own == name);
    // What has no favourable value has to be stated in every case.
    let needed = new.regulation.facts.iter();
    let needed = needed.filter(|fact| fact.favourable.is_none() && is_stated(&fact.id));
    let own = shown.set.len() + shown.events.len() - needed.count();
    if own == 0 {
        return;
    }
    for _ in 0..200 {
        let start = Moment(span.first.0 + i32::try_from(dice.below(minutes)).expect("small"));
        let mut case = new.case(dice, start, (Pace::Limit, StartPolicy::NextDay));
        case.events.fill(EventTime::Unstated);
        for (fact, value) in new.regulation.facts.iter().zip(&mut case.facts) {
            *value = fact.favourable.or(*value);
        }
        let first = pair
            .new
            .channels
            .first()
            .map_or(0, |channel| channel.index());
        case.channel = first;
        case.facts[0] = Some(i64::try_from(first).expect("small"));
        assert_eq!(
            old.end(&case),
            new.end(&case),
            "{start}: the usual case differs: {shown:?}"
        );
    }
}

#[test]
fn what_is_said_of_all_cases_holds_for_each() {
    let (mut differ, mut same) = (0, 0);
    for seed in 0..12 {
        let mut dice = Dice::new(seed);
        let text = [MANGISTAU, IMMIGRANTS][dice.below(2)];
        let old = compiled(text).expect("a real file");
        let Some(new) = compiled(&mutated(&mut dice, text)) else {
            continue;
        };
        let all = Comparison::new(version(&old), version(&new));
        for pair in all.services() {
            let said = effect(&all, &pair).expect("it can be asked");
            let found = hold(&mut dice, &pair, [&old, &new], &said);
            match said.same {
                true => same += 1,
                false => {
                    shorter(&mut dice, &pair, [&old, &new], &said);
                    let shown = said.shown.as_ref().expect("a case that differs is shown");
                    assert_ne!(shown.old, shown.new);
                    differ += found;
                }
            }
        }
    }
    assert!(differ > 100 && same > 10, "{differ} cases, {same} services");
}

/// The effect of an edit of the small regulation of the kinds.
fn edited(from: &str, to: &str) -> Effect {
    let text = std::fs::read_to_string("tests/diff/CT001/old.rgl").expect("it can be read");
    assert!(text.contains(from), "there is no “{from}”");
    let old = compiled(&text).expect("it compiles");
    let new = compiled(&text.replacen(from, to, 1)).expect("it compiles");
    let all = Comparison::new(version(&old), version(&new));
    let pair = all.services().next().expect("a service");
    effect(&all, &pair).expect("it can be asked")
}

#[test]
fn nothing_is_proved_of_ends_behind_the_calendar() {
    let far = edited("исполнитель, 3 рабочих дня", "исполнитель, 100 лет");
    assert!(!far.same, "{far:?}");
    assert!(far.beyond.is_some(), "{far:?}");
    // Split in two the step takes as long as before: that is proved as far as ends are known.
    let split = edited(
        "    шаг подписание: руководитель, 4 часа  п. 5/4 {",
        "    шаг подготовка: руководитель, 1 час  п. 5/4\n    \
             шаг подписание: руководитель, 3 часа  п. 5/4 {",
    );
    assert!(split.same, "{split:?}");
    let (_, last) = CALENDAR.coverage();
    let end = split.span.expect("it was asked about").end;
    assert!(end < last.start(), "{end} is not before {last}");
}

#[test]
fn what_differs_under_the_other_reading_alone_is_told_so() {
    let counted = edited(
        "  календарь kazakhstan\n",
        "  календарь kazakhstan\n  счёт дней со следующего дня  п. 5\n",
    );
    assert!(!counted.same, "{counted:?}");
    assert_eq!(counted.elsewhere, Some(Elsewhere::Ends));
    assert!(counted.later.is_none() && counted.earlier.is_none());
}
