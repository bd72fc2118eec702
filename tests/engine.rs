//! Cases of the permit services against a second engine that shares nothing with the first: the
//! terms are written out here from the act, and the calendar is walked minute by minute and day by
//! day. Also that a later start, or a slower pace, never ends a case earlier.

#![allow(clippy::disallowed_methods)]

#[path = "calendar/naive.rs"]
#[allow(dead_code)]
mod naive;

use std::sync::LazyLock;

use naive::Naive;
use proptest::prelude::*;
use reglament::calendar::{Calendar, Moment, Reading, StartPolicy, Unit, WeekSchedule};
use reglament::case::{self, Given, Prepared, Report, Setting};
use reglament::model::{self, Regulation};
use reglament::net::Pace;
use reglament::source::Sources;
use reglament::syntax;

const CALENDAR: &str = include_str!("../regulations/calendars/kazakhstan.toml");

/// A step as the act states it: its name, how much, of what.
type Term = (&'static str, u32, Unit);

/// A service as Mangistau's act 343 states it in clauses 5 and 8, with the total term of order 1142
/// and the step with which the decision is made.
struct Stated {
    service: &'static str,
    steps: &'static [Term],
    total: Option<(u32, &'static str)>,
}

const MINUTES: Unit = Unit::Minutes;
const DAYS: Unit = Unit::WorkingDays;

const PERMIT: &[Stated] = &[
    Stated {
        service: "issue",
        steps: &[
            ("регистрация", 20, MINUTES),
            ("проверка", 3, DAYS),
            ("рассмотрение", 4, DAYS),
            ("уведомление", 1, DAYS),
            ("подписание", 15, MINUTES),
            ("передача", 11, DAYS),
        ],
        total: Some((7, "рассмотрение")),
    },
    Stated {
        service: "reissue",
        steps: &[
            ("регистрация", 20, MINUTES),
            ("проверка", 5, DAYS),
            ("подписание", 15, MINUTES),
            ("передача", 1, DAYS),
        ],
        total: Some((5, "подписание")),
    },
    Stated {
        service: "extend",
        steps: &[
            ("регистрация", 20, MINUTES),
            ("проверка", 3, DAYS),
            ("уведомление", 1, DAYS),
            ("подписание", 15, MINUTES),
            ("передача", 11, DAYS),
        ],
        total: Some((3, "проверка")),
    },
    Stated {
        service: "intra-issue",
        steps: &[
            ("регистрация", 20, MINUTES),
            ("проверка", 3, DAYS),
            ("рассмотрение", 4, DAYS),
            ("подписание", 15, MINUTES),
            ("передача", 1, DAYS),
        ],
        total: Some((7, "рассмотрение")),
    },
    Stated {
        service: "intra-reissue",
        steps: &[
            ("регистрация", 20, MINUTES),
            ("проверка", 5, DAYS),
            ("подписание", 15, MINUTES),
            ("передача", 1, DAYS),
        ],
        total: None,
    },
    Stated {
        service: "intra-extend",
        steps: &[
            ("регистрация", 20, MINUTES),
            ("проверка", 5, DAYS),
            ("подписание", 15, MINUTES),
            ("передача", 1, DAYS),
        ],
        total: Some((5, "подписание")),
    },
];

fn compiled(text: &str) -> Regulation {
    let mut sources = Sources::new();
    let id = sources.add("test.rgl", text);
    let (file, errors) = syntax::parse(sources.get(id).expect("just added"));
    assert!(errors.is_empty(), "{errors:?}");
    model::compile(&file).regulation.expect("a regulation")
}

static REGULATION: LazyLock<Regulation> = LazyLock::new(|| {
    compiled(include_str!(
        "../regulations/mangistau/foreign-labour-permit.rgl"
    ))
});
static STANDARD: LazyLock<Regulation> =
    LazyLock::new(|| compiled(include_str!("../regulations/standards/order-1142.rgl")));
static FAST: LazyLock<Calendar> =
    LazyLock::new(|| Calendar::from_toml(CALENDAR).expect("the calendar is sound"));

/// The hours of the act, written out again.
fn weekdays(open: &[(u16, u16)]) -> Naive {
    let hours = WeekSchedule::weekdays(open).expect("possible hours");
    Naive::new(CALENDAR, hours)
}

static OFFICE: LazyLock<Naive> = LazyLock::new(|| weekdays(&[(540, 780), (870, 1110)]));
static INTAKE: LazyLock<Naive> = LazyLock::new(|| weekdays(&[(540, 780), (870, 1050)]));
static PORTAL: LazyLock<Naive> = LazyLock::new(|| weekdays(&[(540, 1110)]));

/// The services made ready once, in the order of [`PERMIT`].
static READY: LazyLock<Vec<Prepared<'static>>> = LazyLock::new(|| {
    let ready = |stated: &Stated| {
        Prepared::new(&REGULATION, Some(&STANDARD), &FAST, stated.service).expect("a service")
    };
    PERMIT.iter().map(ready).collect()
});

fn fast(service: &str, at: Moment, channel: &str, pace: Pace, start: StartPolicy) -> Report {
    let at_service = PERMIT.iter().position(|stated| stated.service == service);
    let prepared = &READY[at_service.expect("one of the six")];
    let mut given = Given::at(at);
    given
        .set
        .insert("channel".to_owned(), Setting::Text(channel.to_owned()));
    given.pace = pace;
    given.reading = Reading {
        start,
        elapsed_hours: false,
    };
    given.as_if_in_force = true;
    case::simulate(prepared, &given).expect("it ends")
}

fn moments() -> impl Strategy<Value = Moment> {
    let first: Moment = "2014-01-06T00:00".parse().expect("a moment");
    let last: Moment = "2024-10-31T00:00".parse().expect("a moment");
    let any = (first.0..last.0).prop_map(Moment);
    // Minutes around openings, breaks and closings are where answers change.
    let edges = prop::sample::select(vec![
        539u16, 540, 541, 779, 780, 781, 869, 870, 1030, 1049, 1050, 1051, 1089, 1090, 1109, 1110,
    ]);
    let edge = (first.0 / 1440..last.0 / 1440, edges)
        .prop_map(|(day, minute)| reglament::calendar::Day(day).at(minute));
    prop_oneof![any, edge]
}

fn policy() -> impl Strategy<Value = StartPolicy> {
    prop_oneof![Just(StartPolicy::NextDay), Just(StartPolicy::EventDay)]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn permit_cases_end_as_the_slow_engine_says(
        stated in prop::sample::select((0..PERMIT.len()).collect::<Vec<_>>()),
        at in moments(),
        portal in any::<bool>(),
        instant in any::<bool>(),
        start in policy(),
    ) {
        let stated = &PERMIT[stated];
        let channel = if portal { "portal" } else { "office" };
        let pace = if instant { Pace::Instant } else { Pace::Limit };
        let report = fast(stated.service, at, channel, pace, start);
        let received = if portal { PORTAL.next_open(at) } else { INTAKE.next_open(at) };
        prop_assert_eq!(report.received, received);
        let mut moment = received;
        let mut decided = None;
        prop_assert_eq!(report.timeline.len(), stated.steps.len());
        for (step, got) in stated.steps.iter().zip(&report.timeline) {
            let (name, amount, unit) = *step;
            prop_assert_eq!(&got.step, name);
            let due = OFFICE.due(moment, amount, unit, false, start);
            let begins = OFFICE.next_open(moment);
            prop_assert_eq!(got.start, begins);
            prop_assert_eq!(got.due, Some(due));
            moment = if instant { begins } else { due };
            prop_assert_eq!(got.end, moment);
            if stated.total.is_some_and(|(_, step)| step == name) {
                decided = Some(moment);
            }
        }
        prop_assert_eq!(report.ended, Some(moment));
        if let Some((days, _)) = stated.total {
            let due = OFFICE.due(received, days, DAYS, false, start);
            let total = &report.deadlines[0];
            prop_assert_eq!(total.due, Some(due));
            prop_assert_eq!(total.kept, decided.map(|decided| decided <= due));
        }
    }

    #[test]
    fn a_later_start_never_ends_earlier(
        stated in prop::sample::select((0..PERMIT.len()).collect::<Vec<_>>()),
        at in moments(),
        later in 0..20_000i32,
        start in policy(),
    ) {
        let service = PERMIT[stated].service;
        let first = fast(service, at, "office", Pace::Limit, start);
        let second = fast(service, Moment(at.0 + later), "office", Pace::Limit, start);
        prop_assert!(first.ended <= second.ended);
        let quick = fast(service, at, "office", Pace::Instant, start);
        prop_assert!(quick.ended <= first.ended);
    }
}
