//! Every case that a finding shows can be run.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use reglament::calendar::Calendar;
use reglament::checks::{self, Library, Outline, Outlined, Subject};
use reglament::diagnostic::{Diagnostic, Witness};
use reglament::model::{self, Compiled};
use reglament::source::Sources;
use reglament::syntax::{self, tree::File};

#[test]
fn every_witness_about_the_acts_runs() {
    let mut wrong = Vec::new();
    let mut count = 0;
    for found in found() {
        let Some(witness) = &found.witness else {
            continue;
        };
        count += 1;
        let code = run(witness);
        if !matches!(code, Some(0 | 1)) {
            wrong.push(format!(
                "{} {}: {witness}: {code:?}",
                found.code, found.object
            ));
        }
    }
    assert!(count > 0, "no finding shows a case");
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

fn run(witness: &Witness) -> Option<i32> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_reglament"));
    command.args([
        "simulate",
        &witness.service,
        "--submitted",
        &witness.submitted,
    ]);
    for (option, pairs) in [("--set", &witness.set), ("--event", &witness.events)] {
        for (name, value) in pairs {
            command.args([option, &format!("{name}={value}")]);
        }
    }
    if witness.as_if_in_force {
        command.arg("--as-if-in-force");
    }
    command.output().expect("it starts").status.code()
}

/// What the checks find in the regulations of the project.
fn found() -> Vec<Diagnostic> {
    let mut sources = Sources::new();
    let mut files: Vec<(File, Compiled)> = Vec::new();
    for path in regulations(Path::new("regulations")) {
        let text = fs::read_to_string(&path).expect("it can be read");
        let id = sources.add(path.display().to_string(), text);
        let (file, _) = syntax::parse(sources.get(id).expect("it was added"));
        let compiled = model::compile(&file);
        files.push((file, compiled));
    }
    let regulations = files.iter().filter_map(|(_, own)| own.regulation.as_ref());
    let regulations: Vec<_> = regulations.collect();
    let calendar = include_str!("../../regulations/calendars/kazakhstan.toml");
    let calendar = Calendar::from_toml(calendar).expect("it is sound");
    let subjects: Vec<Subject<'_>> = files
        .iter()
        .filter_map(|(file, compiled)| {
            let own = compiled.regulation.as_ref()?;
            let named = own.standard.as_ref();
            let standard = named.and_then(|named| {
                let mut all = regulations.iter().copied();
                all.find(|other| other.path == named.path)
            });
            let subject = Subject::new(own, &compiled.places, file, standard);
            // Dates of facts have to be found only where rules ask for them.
            let proves = own.path.starts_with("zhitikara/") || own.path.starts_with("mia/");
            Some(subject.counted_by(Some(&calendar)).proving(proves))
        })
        .collect();
    let mut found: Vec<Diagnostic> = subjects.iter().flat_map(checks::alone).collect();
    let kept: Vec<Outline> = subjects
        .iter()
        .map(|own| Outline::of(own.regulation))
        .collect();
    let outlines = kept.iter().zip(&subjects).map(|(outline, own)| {
        let places = own.places;
        Outlined { outline, places }
    });
    let outlines: Vec<Outlined<'_>> = outlines.collect();
    let library = Library {
        outlines: &outlines,
    };
    found.extend(checks::across().flat_map(|check| checks::between(check, &library)));
    found
}

fn regulations(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(regulations(&path));
        } else if path.extension().is_some_and(|ending| ending == "rgl") {
            found.push(path);
        }
    }
    found.sort();
    found
}
