//! The verdict on made-up procedures against an engine that walks every minute of sending, and
//! every minute at which the clock can begin.

use std::collections::{BTreeMap, HashMap};

use proptest::prelude::*;
use reglament::calendar::{Moment, Reading, StartPolicy};
use reglament::flow::Choices;
use reglament::net::{self, Clocks};
use reglament::timing::{Clock, Judgement, Question, Starts, Verdict};

use super::made::{Answer, From, Made, Step, Term, Walked, Walker, terms};
use super::{CALENDAR, compiled};

fn judge(made: &Made, span: Starts, policy: StartPolicy) -> Judgement {
    let regulation = compiled(&made.text());
    let (service, _) = regulation.service("main").expect("the service");
    let net = net::compile(&regulation, None, service).expect("a net");
    let clocks = Clocks::new(&net, &CALENDAR);
    let question = Question {
        regulation: &regulation,
        net: &net,
        clocks: &clocks,
        span,
        reading: Reading {
            start: policy,
            elapsed_hours: false,
        },
        facts: &BTreeMap::new(),
    };
    let mut choices = Choices::new(&regulation, &net);
    let ways = question.ways(&mut choices).expect("few ways");
    let judged = question.judge(&ways, &mut choices);
    let total = judged.into_iter().find(|own| own.clock == Clock::Total(0));
    total.expect("the total term is judged")
}

/// The starts that are late, one after another.
fn late(walker: &Walker, made: &Made, span: Starts, applicant: Answer) -> Vec<Moment> {
    let mut known = Known::default();
    (span.first.0..span.end.0)
        .map(Moment)
        .filter(|start| is_late(walker, made, *start, applicant, &mut known))
        .collect()
}

/// What was found out for other starts: many of them are received together, and the clock begins
/// between the same two moments.
#[derive(Default)]
struct Known {
    received: HashMap<Moment, bool>,
    between: HashMap<(Moment, Moment), bool>,
    begun: HashMap<Moment, bool>,
}

fn is_late(
    walker: &Walker,
    made: &Made,
    start: Moment,
    applicant: Answer,
    known: &mut Known,
) -> bool {
    let slow = walker.walk(made, start, true, applicant);
    let ended = slow.steps[made.to].2;
    let received = slow.received.expect("received");
    match (made.excluding, made.from) {
        (Some(wait), _) => *known
            .received
            .entry(received)
            .or_insert_with(|| any_answer_is_late(walker, made, start, wait, applicant)),
        (None, From::Submitted) => ended > walker.total(made, start, None),
        (None, From::Received) => ended > walker.total(made, received, None),
        (None, From::EndOf(step)) => {
            let quick = walker.walk(made, start, false, Answer::Quick);
            let between = (quick.steps[step].2, slow.steps[step].2);
            if let Some(known) = known.between.get(&between) {
                return *known;
            }
            // Every minute at which the clock can begin.
            let late = (between.0.0..=between.1.0).any(|minute| {
                let begun = Moment(minute);
                let late = || begins_late(walker, made, begun, step, applicant);
                *known.begun.entry(begun).or_insert_with(late)
            });
            known.between.insert(between, late);
            late
        }
    }
}

/// Whether a clock that begins at a moment can run out, when all that comes behind takes as long as
/// it may.
fn begins_late(
    walker: &Walker,
    made: &Made,
    begun: Moment,
    step: usize,
    applicant: Answer,
) -> bool {
    let mut walked = Walked::default();
    walker.go_on(made, step + 1, begun, true, applicant, &mut walked);
    walked.steps[made.to - step - 1].2 > walker.total(made, begun, None)
}

/// Whether some minute at which the answer can come makes the case late.
fn any_answer_is_late(
    walker: &Walker,
    made: &Made,
    start: Moment,
    wait: usize,
    applicant: Answer,
) -> bool {
    let slow = walker.walk(made, start, true, applicant);
    let from = slow.received.expect("received");
    let (entered, last) = slow.waits[&wait];
    let first = walker.walk(made, start, true, Answer::Quick).waits[&wait].1;
    (first.0..=last.0).any(|minute| {
        let answered = Moment(minute);
        let mut walked = Walked::default();
        let step = &made.steps[wait];
        let behind = Made {
            steps: vec![Step {
                wait: None,
                ..step.clone()
            }],
            ..made.clone()
        };
        walker.go_on(&behind, 0, answered, true, applicant, &mut walked);
        walked.steps[0].2 > walker.total(made, from, Some((entered, answered)))
    })
}

fn agrees(made: &Made, span: Starts, policy: StartPolicy) -> Result<(), TestCaseError> {
    let judged = judge(made, span, policy);
    let walker = Walker::new(policy, span.first);
    let late = late(&walker, made, span, Answer::Last);
    let found: Vec<Moment> = judged
        .late
        .iter()
        .flat_map(|own| own.first.0..own.end.0)
        .map(Moment)
        .collect();
    let differ = |one: &[Moment], two: &[Moment]| {
        let missing = one.iter().find(|moment| !two.contains(moment)).copied();
        missing.map(|moment| moment.to_string())
    };
    prop_assert_eq!(
        found.len(),
        late.len(),
        "only proved: {:?}, only walked: {:?}\n{}",
        differ(&found, &late),
        differ(&late, &found),
        made.text()
    );
    prop_assert_eq!(&found, &late);
    let expected = match late.len() as u64 {
        0 => Verdict::Always,
        all if all == span.count() => Verdict::Never,
        _ => Verdict::Depends,
    };
    prop_assert_eq!(judged.verdict, expected);
    let quick = self::late(&walker, made, span, Answer::Quick);
    let expected = match quick.len() as u64 {
        0 => Verdict::Always,
        all if all == span.count() => Verdict::Never,
        _ => Verdict::Depends,
    };
    prop_assert_eq!(judged.if_applicant_quick, expected, "{}", made.text());
    Ok(())
}

/// Days before which holidays, transfers and plain weeks lie.
fn spans(days: i32) -> impl Strategy<Value = Starts> {
    // 2015-02-01 to 2019-12-01, in days since 2000-01-01.
    (5_510i32..7_270).prop_map(move |day| Starts {
        first: Moment(day * 1440),
        end: Moment((day + days) * 1440),
    })
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let wait = prop_oneof![3 => Just(None), 1 => terms().prop_map(Some)];
    let step = (terms(), wait).prop_map(|(term, wait)| Step {
        term: Some(term),
        wait,
    });
    proptest::collection::vec(step, 1..4)
}

fn policies() -> impl Strategy<Value = StartPolicy> {
    prop_oneof![Just(StartPolicy::NextDay), Just(StartPolicy::EventDay)]
}

/// A total term that is about as long as the steps together, so that it is kept from some starts.
fn total_for(steps: &[Step], more: u32, unit: u8) -> Term {
    let days: u32 = steps
        .iter()
        .flat_map(|step| step.term.iter().chain(&step.wait))
        .map(|term| match term.unit {
            reglament::calendar::Unit::WorkingDays => term.amount,
            reglament::calendar::Unit::CalendarDays => term.amount.div_ceil(2),
            reglament::calendar::Unit::Hours => term.amount / 8,
            _ => term.amount / 480,
        })
        .sum();
    use reglament::calendar::Unit;
    let (amount, unit) = match unit % 4 {
        0 | 1 => ((days + more).max(1), Unit::WorkingDays),
        2 => ((days * 3 / 2 + more).max(1), Unit::CalendarDays),
        _ => ((days * 8 + more * 3).max(1), Unit::Hours),
    };
    Term { amount, unit }
}

/// How many procedures are made up: as many as are asked for, else as many as take some seconds.
/// Shrinking one walks all its minutes again, so it is soon given up.
fn config(usual: u32) -> ProptestConfig {
    let asked = std::env::var("REGLAMENT_PROOF_CASES").ok();
    ProptestConfig {
        cases: asked.and_then(|asked| asked.parse().ok()).unwrap_or(usual),
        max_shrink_iters: 6,
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(config(12))]

    #[test]
    fn a_clock_that_the_start_fixes(
        steps in steps(),
        submitted in any::<bool>(),
        more in 0u32..3,
        unit in any::<u8>(),
        span in spans(4),
        policy in policies(),
    ) {
        let made = Made {
            total: total_for(&steps, more, unit),
            to: steps.len() - 1,
            from: if submitted { From::Submitted } else { From::Received },
            excluding: None,
            steps,
        };
        agrees(&made, span, policy)?;
    }

    #[test]
    fn a_clock_that_begins_with_a_later_event(
        first in terms(),
        steps in steps(),
        more in 0u32..3,
        unit in any::<u8>(),
        span in spans(2),
        policy in policies(),
    ) {
        let total = total_for(&steps, more, unit);
        let mut all = vec![Step { term: Some(first), wait: None }];
        all.extend(steps);
        let made = Made {
            total,
            to: all.len() - 1,
            from: From::EndOf(0),
            excluding: None,
            steps: all,
        };
        agrees(&made, span, policy)?;
    }

}

proptest! {
    #![proptest_config(config(4))]

    #[test]
    fn a_clock_that_stands_still_during_a_wait(
        first in terms(),
        window in 1u32..3,
        last in terms(),
        more in 0u32..2,
        unit in any::<u8>(),
        span in spans(2),
        policy in policies(),
    ) {
        let steps = vec![
            Step { term: Some(first), wait: None },
            Step {
                term: Some(last),
                wait: Some(Term {
                    amount: window,
                    unit: reglament::calendar::Unit::WorkingDays,
                }),
            },
        ];
        let owed = [Step { wait: None, ..steps[0].clone() }, Step { wait: None, ..steps[1].clone() }];
        let made = Made {
            total: total_for(&owed, more, unit),
            to: 1,
            from: From::Received,
            excluding: Some(1),
            steps,
        };
        agrees(&made, span, policy)?;
    }
}
