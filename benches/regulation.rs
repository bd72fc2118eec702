//! How long it takes to read, to compile and to simulate.
//!
//! `cargo bench --bench regulation`; figures stand in the README with the machine they were
//! measured on.

use divan::{Bencher, black_box};
use reglament::calendar::Calendar;
use reglament::case::{self, Given, Prepared};
use reglament::model::{self, Regulation};
use reglament::net::{self, Case, EventTime, Pace, Run};
use reglament::source::{Source, Sources};
use reglament::syntax;

fn main() {
    divan::main();
}

const PERMIT: &str = include_str!("../regulations/mangistau/foreign-labour-permit.rgl");
const LONGEST: &str = include_str!("../regulations/north-kazakhstan/foreign-labour-permit.rgl");
const STANDARD: &str = include_str!("../regulations/standards/order-1142.rgl");
const CALENDAR: &str = include_str!("../regulations/calendars/kazakhstan.toml");

fn source(text: &str) -> Source {
    let mut sources = Sources::new();
    let id = sources.add("bench.rgl", text);
    sources.get(id).cloned().expect("the text was just added")
}

fn compiled(text: &str) -> Regulation {
    let (file, _) = syntax::parse(&source(text));
    model::compile(&file)
        .regulation
        .expect("the real files compile")
}

/// Text to tree, the longest real file.
#[divan::bench]
fn parse_longest(bencher: Bencher) {
    let source = source(LONGEST);
    bencher
        .counter(divan::counter::BytesCount::of_str(LONGEST))
        .bench(|| syntax::parse(black_box(&source)));
}

/// Tree to model, the longest real file.
#[divan::bench]
fn compile_longest(bencher: Bencher) {
    let (file, _) = syntax::parse(&source(LONGEST));
    bencher.bench(|| model::compile(black_box(&file)));
}

/// Model to net, one service.
#[divan::bench]
fn net_of_issue(bencher: Bencher) {
    let regulation = compiled(PERMIT);
    let standard = compiled(STANDARD);
    let (service, _) = regulation.service("issue").expect("the service exists");
    bencher.bench(|| net::compile(black_box(&regulation), Some(&standard), service));
}

/// One case of the permit's issue in the library: net and tables ready, dates only.
#[divan::bench]
fn run_issue(bencher: Bencher) {
    let (regulation, standard) = (compiled(PERMIT), compiled(STANDARD));
    let calendar = Calendar::from_toml(CALENDAR).expect("the real calendar is whole");
    let prepared = Prepared::new(&regulation, Some(&standard), &calendar, "issue")
        .expect("the service exists");
    let case = Case {
        submitted: "2018-03-15T17:20".parse().expect("a moment"),
        channel: 0,
        facts: regulation
            .facts
            .iter()
            .map(|fact| fact.favourable.or(Some(0)))
            .collect(),
        events: vec![EventTime::Unstated; prepared.net.waits.len()],
        pace: Pace::Limit,
        reading: reglament::calendar::Reading::default(),
    };
    let mut run = Run::default();
    bencher.bench_local(|| {
        net::run(&prepared.net, &prepared.clocks, black_box(&case), &mut run).expect("it ends")
    });
}

/// The same with every reason explained.
#[divan::bench]
fn simulate_issue_explained(bencher: Bencher) {
    let (regulation, standard) = (compiled(PERMIT), compiled(STANDARD));
    let calendar = Calendar::from_toml(CALENDAR).expect("the real calendar is whole");
    let prepared = Prepared::new(&regulation, Some(&standard), &calendar, "issue")
        .expect("the service exists");
    let given = Given::at("2018-03-15T17:20".parse().expect("a moment"));
    bencher.bench(|| case::simulate(black_box(&prepared), &given).expect("it ends"));
}
