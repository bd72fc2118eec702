//! How long it takes to judge a deadline for every minute of sending in ten years, and how long it
//! would take to try one minute after another.
//!
//! `cargo bench --bench deadline`; trying is measured over ten days and would take 365 times as long
//! for ten years. Real services are tried with the runner of the program, which adds any term in a
//! few look-ups; a made-up one also with the naive engine of the tests, which walks minutes and
//! days.

#[path = "../tests/timing/made.rs"]
#[allow(dead_code)]
mod made;
#[path = "../tests/calendar/naive.rs"]
#[allow(dead_code)]
mod naive;

use std::collections::BTreeMap;

use divan::{Bencher, black_box};
use made::{Answer, From, Made, Step, Term, Walker};
use reglament::calendar::{Calendar, Moment, Reading, StartPolicy, Unit};
use reglament::flow::{Choices, Example, Shown};
use reglament::model::{self, FactId, Regulation};
use reglament::net::{self, Case, Clocks, Net, Run};
use reglament::source::Sources;
use reglament::syntax;
use reglament::timing::{Judgement, Question, Starts};

fn main() {
    divan::main();
}

const KAZAKHSTAN: &str = include_str!("../regulations/calendars/kazakhstan.toml");

/// A service to judge.
#[derive(Clone, Copy, Debug)]
enum Asked {
    Mangistau,
    LabourImmigrants,
}

const ASKED: [Asked; 2] = [Asked::Mangistau, Asked::LabourImmigrants];

impl Asked {
    const fn texts(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Asked::Mangistau => (
                include_str!("../regulations/mangistau/foreign-labour-permit.rgl"),
                include_str!("../regulations/standards/order-1142.rgl"),
                "issue",
            ),
            Asked::LabourImmigrants => (
                include_str!("../regulations/mia/labour-immigrant-permit.rgl"),
                include_str!("../regulations/standards/order-938.rgl"),
                "main",
            ),
        }
    }
}

fn compiled(text: &str) -> Regulation {
    let mut sources = Sources::new();
    let id = sources.add("bench.rgl", text);
    let (file, _) = syntax::parse(sources.get(id).expect("the text was just added"));
    model::compile(&file)
        .regulation
        .expect("the real files compile")
}

struct Ready {
    regulation: Regulation,
    service: String,
    net: Net,
    clocks: Clocks,
}

impl Ready {
    fn new(asked: Asked) -> Ready {
        let (text, standard, service) = asked.texts();
        Ready::of(compiled(text), Some(&compiled(standard)), service)
    }

    fn of(regulation: Regulation, standard: Option<&Regulation>, service: &str) -> Ready {
        let (id, _) = regulation.service(service).expect("the service exists");
        let net = net::compile(&regulation, standard, id).expect("a net");
        let calendar = Calendar::from_toml(KAZAKHSTAN).expect("it is sound");
        let clocks = Clocks::new(&net, &calendar);
        Ready {
            service: service.to_owned(),
            regulation,
            net,
            clocks,
        }
    }

    fn question<'a>(&'a self, span: Starts, facts: &'a BTreeMap<FactId, i64>) -> Question<'a> {
        Question {
            regulation: &self.regulation,
            net: &self.net,
            clocks: &self.clocks,
            span,
            reading: Reading::default(),
            facts,
        }
    }

    fn judged(&self, span: Starts) -> Vec<Judgement> {
        let facts = BTreeMap::new();
        let question = self.question(span, &facts);
        let mut choices = Choices::new(&self.regulation, &self.net);
        let ways = question.ways(&mut choices).expect("few ways");
        question.judge(&ways, &mut choices)
    }

    /// One case of each way, without the minute of sending.
    fn cases(&self, first: Moment) -> Vec<Case> {
        let span = Starts {
            first,
            end: Moment(first.0 + 1),
        };
        let facts = BTreeMap::new();
        let question = self.question(span, &facts);
        let mut choices = Choices::new(&self.regulation, &self.net);
        let ways = question.ways(&mut choices).expect("few ways");
        let (_, service) = self.regulation.service(&self.service).expect("it exists");
        let mut cases = Vec::new();
        for (channel, ways) in ways {
            for way in ways {
                let example: Example = choices.space.example(way.cases).expect("a case");
                let case = Shown::case(&self.regulation, &self.net, service, &example, first);
                cases.push(Case { channel, ..case });
            }
        }
        cases
    }
}

fn moment(text: &str) -> Moment {
    text.parse().expect("a moment")
}

/// Every minute of ten years.
#[divan::bench(args = ASKED)]
fn judge_ten_years(bencher: Bencher<'_, '_>, asked: Asked) {
    let ready = Ready::new(asked);
    let span = Starts {
        first: moment("2014-01-01T00:00"),
        end: moment("2024-01-01T00:00"),
    };
    bencher.bench(|| ready.judged(black_box(span)));
}

/// Every minute of ten days, one after another, a case of each way of the service.
#[divan::bench(args = ASKED, sample_count = 10)]
fn try_ten_days(bencher: Bencher<'_, '_>, asked: Asked) {
    let ready = Ready::new(asked);
    let first = moment("2018-03-01T00:00");
    let cases = ready.cases(first);
    bencher.bench(|| {
        let (mut run, mut late) = (Run::default(), 0u32);
        for minute in 0..10 * 1440 {
            for case in &cases {
                let mut case = case.clone();
                case.submitted = Moment(first.0 + minute);
                let ran = net::run(&ready.net, &ready.clocks, &case, &mut run);
                if ran.is_err() {
                    continue;
                }
                let found = net::deadlines(&ready.net, &ready.clocks, &case, &run);
                let kept = |own: &net::DeadlineRun| own.kept() != Some(false);
                late += u32::from(!found.is_ok_and(|found| found.iter().all(kept)));
            }
        }
        late
    });
}

/// A procedure as long as a real one: some minutes, a day, three days and a day of work.
fn made_up() -> Made {
    let step = |amount, unit| Step {
        term: Some(Term { amount, unit }),
        wait: None,
    };
    Made {
        steps: vec![
            step(20, Unit::Minutes),
            step(1, Unit::WorkingDays),
            step(3, Unit::WorkingDays),
            step(4, Unit::Hours),
            step(1, Unit::WorkingDays),
            step(15, Unit::Minutes),
        ],
        from: From::Received,
        to: 5,
        total: Term {
            amount: 6,
            unit: Unit::WorkingDays,
        },
        excluding: None,
    }
}

/// Every minute of ten years of the made-up procedure.
#[divan::bench]
fn judge_ten_years_of_a_made_up_one(bencher: Bencher<'_, '_>) {
    let ready = Ready::of(compiled(&made_up().text()), None, "main");
    let span = Starts {
        first: moment("2014-01-01T00:00"),
        end: moment("2024-01-01T00:00"),
    };
    bencher.bench(|| ready.judged(black_box(span)));
}

/// Every minute of ten days of the made-up procedure, with the naive engine.
#[divan::bench(sample_count = 10)]
fn walk_ten_days_of_a_made_up_one(bencher: Bencher<'_, '_>) {
    let (made, first) = (made_up(), moment("2018-03-01T00:00"));
    // What it remembers of one run is not to help the next.
    let walker = || Walker::new(StartPolicy::NextDay, first);
    bencher.with_inputs(walker).bench_refs(|walker| {
        let starts = (first.0..first.0 + 10 * 1440).map(Moment);
        let late = starts.filter(|start| {
            let walked = walker.walk(&made, *start, true, Answer::Last);
            let received = walked.received.expect("received");
            walked.steps[made.to].2 > walker.total(&made, received, None)
        });
        late.count()
    });
}
