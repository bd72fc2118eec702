//! Windows before dates, and rules that contradict each other, against one case after another.

use std::collections::BTreeMap;

use proptest::prelude::*;
use reglament::calendar::{Day, Moment, Reading, StartPolicy};
use reglament::case::Prepared;
use reglament::flow::Choices;
use reglament::model::{FactId, OutcomeKind};
use reglament::net::{self, Case, Clocks, EventTime, Guard, Pace, Run, Terminal};
use reglament::timing::{Fit, Question, Starts, Way};

use super::real::{SERVICES, case};
use super::{CALENDAR, compiled};

/// All minutes of the calendar.
fn whole() -> Starts {
    let (first, last) = CALENDAR.coverage();
    Starts {
        first: first.start(),
        end: last.next().start(),
    }
}

type Ways = Vec<(usize, Vec<Way>)>;

fn judged(ready: &Prepared<'_>) -> (Ways, Vec<Fit>, Choices) {
    let facts = BTreeMap::new();
    let question = Question {
        regulation: ready.regulation,
        net: &ready.net,
        clocks: &ready.clocks,
        span: whole(),
        reading: Reading::default(),
        facts: &facts,
    };
    let mut choices = Choices::new(ready.regulation, &ready.net);
    let ways = question.ways(&mut choices).expect("few ways");
    let fits = question.fits(&ways, &mut choices);
    (ways, fits, choices)
}

/// Whether some case that is sent at a moment, keeps the rules of a window and is granted ends
/// after a date.
fn ends_late(
    ready: &Prepared<'_>,
    (ways, choices): (&[(usize, Vec<Way>)], &mut Choices),
    fit: &Fit,
    (start, date): (Moment, Day),
) -> bool {
    let mut buffer = Run::default();
    ways.iter().any(|(channel, ways)| {
        ways.iter().any(|way| {
            if way.rules_kept(&ready.net) != fit.rules {
                return false;
            }
            let Some(mut example) = choices.space.example(way.cases) else {
                return false;
            };
            example.facts.insert(fit.fact, i64::from(date.0));
            let case = case(ready, &example, *channel, start);
            let Ok(end) = net::run(&ready.net, &ready.clocks, &case, &mut buffer) else {
                return false;
            };
            let granted = matches!(
                ready.net.terminal(end.place),
                Some(Terminal::Outcome(_, OutcomeKind::Favourable))
            );
            granted && end.at.day() > date
        })
    })
}

#[test]
fn a_window_fits_exactly_when_no_case_from_it_ends_late() {
    let mut asked = 0;
    let (first, last) = CALENDAR.coverage();
    for ready in SERVICES.iter() {
        let (ways, fits, mut choices) = judged(ready);
        for fit in &fits {
            // Days far enough from both ends, 41 apart so that every weekday is met.
            let mut date = first.plus_days(60).expect("a day");
            while date.plus_days(60).is_some_and(|day| day < last) {
                let Some((open, close)) = window(ready, fit, date) else {
                    panic!("a window that is asked about has two sides");
                };
                for (moment, late) in [(open, &fit.never), (close, &fit.late)] {
                    let found = ends_late(ready, (&ways, &mut choices), fit, (moment, date));
                    assert_eq!(
                        found,
                        late.contains(&date),
                        "{moment} before {date}: {fit:?}"
                    );
                    asked += 1;
                }
                date = date.plus_days(41).expect("a day");
            }
        }
    }
    assert!(asked > 300, "{asked}");
}

/// The first and the last minute from which the rules of a window are kept, by asking each day's
/// first and last minute.
fn window(ready: &Prepared<'_>, fit: &Fit, date: Day) -> Option<(Moment, Moment)> {
    let table = CALENDAR.office();
    let kept = |moment: Moment| {
        fit.rules
            .iter()
            .all(|rule| match &ready.net.transitions[*rule].guard {
                Guard::DatesBroken(_, bounds) => bounds.iter().all(|(bound, _)| {
                    let allowed = net::allowed(bound, date.start(), &table, StartPolicy::NextDay)
                        .expect("known");
                    allowed.contains(moment)
                }),
                _ => false,
            })
    };
    let days: Vec<Day> = (-45..=1)
        .map(|offset| Day(date.0 + offset))
        .filter(|day| kept(day.start()))
        .collect();
    let open = days.first()?.start();
    let close = Moment(days.last()?.next().start().0 - 1);
    (kept(close)).then_some((open, close))
}

/// A service with two rules on when to apply.
fn text(rules: &[String; 2]) -> String {
    format!(
        "язык русский, издание 1\nрегламент example/rules \"Услуга\" {{\n\
         участник гражданин \"гражданин\", заявитель\nучастник орган \"орган\"\n\
         факт окончание: дата, сообщает гражданин \"дата\"\n\
         услуга main \"услуга\" {{\n\
         правило первое: подача {} до факт окончание {{\nнарушено -> отказано\n}}\n\
         правило второе: подача {} до факт окончание {{\nнарушено -> отказано\n}}\n\
         шаг работа: орган, 10 минут\n\
         исход выдано: положительный \"да\"\nисход отказано: отказной \"нет\"\n}}\n}}\n",
        rules[0], rules[1]
    )
}

fn rule() -> impl Strategy<Value = String> {
    let side = prop_oneof!["не ранее", "не позднее", "в течение"];
    let distance = prop_oneof![
        (6u32..20).prop_map(|days| format!("{days} рабочих дней")),
        (6u32..20).prop_map(|days| format!("{days} календарных дней")),
        (5u32..9).prop_map(|months| format!("{months} месяцев")),
    ];
    (side, distance).prop_map(|(side, distance)| format!("{side} {distance}"))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(20))]

    #[test]
    fn rules_that_contradict_each_other_are_kept_on_no_day(one in rule(), two in rule()) {
        let regulation = compiled(&text(&[one, two]));
        let ready = Prepared::new(&regulation, None, &CALENDAR, "main").expect("it is ready");
        let facts = BTreeMap::new();
        let question = Question {
            regulation: &regulation,
            net: &ready.net,
            clocks: &ready.clocks,
            span: whole(),
            reading: Reading::default(),
            facts: &facts,
        };
        let mut choices = Choices::new(&regulation, &ready.net);
        let ways = question.ways(&mut choices).expect("few ways");
        let told = !question.contradictions(&ways).is_empty();
        let kept = some_day_keeps_both(&ready, &ready.clocks);
        prop_assert!(!(told && kept), "it is kept, and said not to be");
        // What is counted back to the day of a fact leaves the same room whatever the hour.
        if !kept {
            prop_assert!(told || hangs_on_the_day(&ready), "it is never kept, and nobody says so");
        }
    }
}

/// Whether some date and some day of application keep both rules, by running the cases.
fn some_day_keeps_both(ready: &Prepared<'_>, clocks: &Clocks) -> bool {
    let (first, last) = CALENDAR.coverage();
    let mut buffer = Run::default();
    let mut date = first.plus_days(400).expect("a day");
    while date.plus_days(10).is_some_and(|day| day < last) {
        for before in 0..300 {
            let case = Case {
                submitted: Day(date.0 - before).at(10 * 60),
                channel: 0,
                facts: fact_of(ready, date),
                events: vec![EventTime::Unstated; ready.net.waits.len()],
                pace: Pace::Limit,
                reading: Reading::default(),
            };
            let end = net::run(&ready.net, clocks, &case, &mut buffer).expect("it runs");
            let granted = matches!(
                ready.net.terminal(end.place),
                Some(Terminal::Outcome(_, OutcomeKind::Favourable))
            );
            if granted {
                return true;
            }
        }
        date = date.plus_days(17).expect("a day");
    }
    false
}

fn fact_of(ready: &Prepared<'_>, date: Day) -> Vec<Option<i64>> {
    let facts = ready.regulation.facts.iter().enumerate();
    facts
        .map(|(at, fact)| match fact.id.as_str() {
            "окончание" => Some(i64::from(date.0)),
            _ if FactId::new(at) == FactId::new(0) => Some(0),
            _ => fact.favourable,
        })
        .collect()
}

/// Whether a rule counts in units whose length hangs on the day, so that two rules may miss each
/// other on each single day although their longest and shortest lengths meet.
fn hangs_on_the_day(ready: &Prepared<'_>) -> bool {
    use reglament::calendar::Unit;
    let guards = ready.net.transitions.iter().map(|own| &own.guard);
    let bounds = guards.filter_map(|guard| match guard {
        Guard::DatesBroken(_, bounds) => Some(bounds),
        _ => None,
    });
    let units: Vec<Unit> = bounds
        .flatten()
        .map(|(bound, _)| bound.distance.1)
        .collect();
    units.iter().any(|unit| *unit != Unit::CalendarDays)
}

/// A permit for which a case works half a year later than it was sent.
const LATER: &str = "язык русский, издание 1

регламент example/note \"Выдача справки\" {
  участник гражданин \"гражданин\", заявитель  п. 1
  участник канцелярия \"канцелярия\", подразделение  п. 7/1

  услуга main \"выдача справки\" {
    шаг хранение: канцелярия, 6 месяцев  п. 5
    шаг работа: канцелярия, 3 рабочих дня  п. 5
    правило не-раньше: конец работа не ранее 8 календарных дней после начало работа  п. 20 {
      нарушено -> отказано
    }
    исход отказано: отказной \"отказ\"  п. 3
    исход выдано: положительный \"справка\"  п. 3
  }
}
";

#[test]
fn a_term_that_begins_after_the_last_application_has_the_days_of_then() {
    let regulation = compiled(LATER);
    let ready = Prepared::new(&regulation, None, &CALENDAR, "main").expect("it is ready");
    let day = |month, day| Day::from_ymd(2018, month, day).expect("a day").start();
    // In June three working days never end on the eighth day; half a year later they can be.
    let question = Question {
        regulation: &regulation,
        net: &ready.net,
        clocks: &ready.clocks,
        span: Starts {
            first: day(6, 11),
            end: day(6, 29),
        },
        reading: Reading::default(),
        facts: &BTreeMap::new(),
    };
    let mut choices = Choices::new(&regulation, &ready.net);
    let ways = question.ways(&mut choices).expect("few ways");
    assert_eq!(question.contradictions(&ways), []);
}
