//! Runs every scenario beside every regulation through the library.

#![allow(clippy::disallowed_methods)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use reglament::calendar::Calendar;
use reglament::case::{self, EventEntry, Given, Prepared, Scenario, ScenarioFile, Setting};
use reglament::model::{self, Regulation};
use reglament::net::Pace;
use reglament::source::Sources;
use reglament::syntax;

fn files(dir: &Path, ending: &str, into: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, ending, into);
        } else if path.to_str().unwrap().ends_with(ending) {
            into.push(path);
        }
    }
    into.sort();
}

fn compile(path: &Path) -> Regulation {
    let mut sources = Sources::new();
    let id = sources.add(
        path.display().to_string(),
        fs::read_to_string(path).unwrap(),
    );
    let (file, errors) = syntax::parse(sources.get(id).unwrap());
    assert!(errors.is_empty(), "{path:?}: {errors:?}");
    let compiled = model::compile(&file);
    assert!(
        compiled.errors.is_empty(),
        "{path:?}: {:?}",
        compiled.errors
    );
    compiled.regulation.unwrap()
}

fn given(scenario: &Scenario) -> Given {
    let text = |setting: &Setting| setting.plain().words();
    let events: BTreeMap<String, EventEntry> = scenario
        .events
        .iter()
        .map(|(name, at)| (name.clone(), text(at).parse().unwrap()))
        .collect();
    Given {
        submitted: text(&scenario.submitted).parse().unwrap(),
        set: scenario.set.clone(),
        events,
        pace: match scenario.pace.as_deref() {
            Some("instant") => Pace::Instant,
            _ => Pace::Limit,
        },
        reading: scenario
            .reading
            .as_deref()
            .unwrap_or("next-day")
            .parse()
            .unwrap(),
        as_if_in_force: scenario.as_if_in_force.unwrap_or(false),
    }
}

#[test]
fn every_scenario_of_the_regulations_holds() {
    let calendar =
        Calendar::from_toml(&fs::read_to_string("regulations/calendars/kazakhstan.toml").unwrap())
            .unwrap();
    let mut standards = Vec::new();
    files(Path::new("regulations/standards"), ".rgl", &mut standards);
    let standards: Vec<Regulation> = standards.iter().map(|path| compile(path)).collect();
    let mut scenarios = Vec::new();
    files(Path::new("regulations"), ".scenarios.toml", &mut scenarios);
    let (mut run, mut failures) = (0, Vec::new());
    for path in scenarios {
        let regulation = compile(Path::new(
            &path.to_str().unwrap().replace(".scenarios.toml", ".rgl"),
        ));
        let standard = regulation.standard.as_ref();
        let standard = standard.and_then(|named| standards.iter().find(|s| s.path == named.path));
        let file: ScenarioFile = toml::from_str(&fs::read_to_string(&path).unwrap())
            .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        for scenario in &file.scenario {
            run += 1;
            let result = Prepared::new(&regulation, standard, &calendar, &scenario.service)
                .and_then(|prepared| case::simulate(&prepared, &given(scenario)));
            assert!(
                !scenario.expect.is_empty(),
                "{}: {}",
                path.display(),
                scenario.name
            );
            for wrong in case::check(&scenario.expect, &result) {
                failures.push(format!(
                    "{}: {}: {}: expected {}, got {}",
                    path.display(),
                    scenario.name,
                    wrong.what(),
                    wrong.expected,
                    wrong.got.as_deref().unwrap_or("nothing"),
                ));
            }
        }
    }
    println!("{run} scenarios");
    assert!(
        failures.is_empty(),
        "{} failures:\n{}",
        failures.len(),
        failures.join("\n")
    );
}
