//! How long it takes to find what is wrong: from the text to the findings, nothing shown.
//!
//! `cargo bench --bench check`; ten thousand files as a process are measured as the README says.
//! The stages on the way are measured apart, each over all real files.

#[path = "../tests/fuzz/make.rs"]
mod make;

use divan::counter::BytesCount;
use divan::{Bencher, black_box};
use make::{Size, regulation};
use reglament::checks::{self, Library, Outline, Outlined, Subject};
use reglament::diagnostic::Diagnostic;
use reglament::flow::Reach;
use reglament::model::{self, Compiled, Regulation};
use reglament::source::Sources;
use reglament::syntax::{self, tree::File};

fn main() {
    divan::main();
}

const PERMIT: &str = include_str!("../regulations/mangistau/foreign-labour-permit.rgl");

/// The real regulations and standards, as they stand in the program.
const REAL: &[&str] = &[
    PERMIT,
    include_str!("../regulations/akmola/employment-referrals.rgl"),
    include_str!("../regulations/akmola/foreign-labour-permit.rgl"),
    include_str!("../regulations/akmola/medical-social-documents.rgl"),
    include_str!("../regulations/akmola/oralman-status.rgl"),
    include_str!("../regulations/akmola/unemployed-certificate.rgl"),
    include_str!("../regulations/akmola/unemployed-registration.rgl"),
    include_str!("../regulations/mia/labour-immigrant-permit.rgl"),
    include_str!("../regulations/north-kazakhstan/foreign-labour-permit.rgl"),
    include_str!("../regulations/standards/order-1142.rgl"),
    include_str!("../regulations/standards/order-279.rgl"),
    include_str!("../regulations/standards/order-938.rgl"),
    include_str!("../regulations/zhitikara/labour-immigrant-permit.rgl"),
];

fn compiled(text: &str) -> (File, Compiled) {
    let mut sources = Sources::new();
    let id = sources.add("bench.rgl", text);
    let (file, _) = syntax::parse(sources.get(id).expect("the text was just added"));
    let compiled = model::compile(&file);
    (file, compiled)
}

/// Everything that the checks find in some texts, each by itself and then all together.
fn check(texts: &[&str]) -> Vec<Diagnostic> {
    let read: Vec<_> = texts.iter().map(|text| compiled(text)).collect();
    let subjects = read.iter().filter_map(|(file, compiled)| {
        let regulation = compiled.regulation.as_ref()?;
        Some(Subject::new(regulation, &compiled.places, file, None))
    });
    let subjects: Vec<_> = subjects.collect();
    let mut found: Vec<_> = subjects.iter().flat_map(checks::alone).collect();
    let kept: Vec<Outline> = subjects
        .iter()
        .map(|own| Outline::of(own.regulation))
        .collect();
    let outlines = kept.iter().zip(&subjects).map(|(outline, own)| {
        let places = own.places;
        Outlined { outline, places }
    });
    let outlines = &outlines.collect::<Vec<_>>();
    let library = Library { outlines };
    found.extend(checks::across().flat_map(|check| checks::between(check, &library)));
    found
}

fn measure(bencher: Bencher, texts: &[&str]) {
    let bytes: usize = texts.iter().map(|text| text.len()).sum();
    bencher
        .counter(BytesCount::new(bytes))
        .bench(|| check(black_box(texts)));
}

#[divan::bench]
fn one_real_file(bencher: Bencher) {
    measure(bencher, &[PERMIT]);
}

#[divan::bench]
fn all_real_files(bencher: Bencher) {
    measure(bencher, REAL);
}

/// The stages between the text of the real files and their findings.
mod stages {
    use super::{Bencher, BytesCount, REAL, Reach, Regulation, Sources, black_box, compiled};
    use reglament::model::{self, ServiceId};
    use reglament::{net, syntax};

    #[divan::bench]
    fn parse(bencher: Bencher) {
        let bytes: usize = REAL.iter().map(|text| text.len()).sum();
        let bencher = bencher.with_inputs(|| {
            let mut sources = Sources::new();
            REAL.iter().for_each(|text| {
                sources.add("bench.rgl", *text);
            });
            sources
        });
        bencher
            .counter(BytesCount::new(bytes))
            .bench_refs(|sources| {
                let read = sources.iter().map(syntax::parse);
                read.collect::<Vec<_>>()
            });
    }

    #[divan::bench]
    fn compile(bencher: Bencher) {
        let files: Vec<_> = REAL.iter().map(|text| compiled(text).0).collect();
        bencher.bench(|| {
            let compiled = black_box(&files).iter().map(model::compile);
            compiled.collect::<Vec<_>>()
        });
    }

    #[divan::bench]
    fn flow(bencher: Bencher) {
        let read = REAL.iter().map(|text| compiled(text).1.regulation);
        let regulations: Vec<Regulation> = read.flatten().collect();
        bencher.bench(|| {
            let flows = black_box(&regulations).iter().flat_map(|own| {
                let ids = (0..own.services.len()).map(ServiceId::new);
                let nets = ids.filter_map(|id| net::compile(own, None, id));
                nets.map(|net| Reach::new(own, &net))
            });
            flows.collect::<Vec<_>>()
        });
    }
}

#[divan::bench(sample_count = 10)]
fn hundred_made_files(bencher: Bencher) {
    let texts: Vec<String> = (0..100)
        .map(|at| regulation(&format!("made/service-{at}"), at, Size::REAL))
        .collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    measure(bencher, &texts);
}
