//! `reglament test`: the scenarios beside the regulations.

use std::path::{Path, PathBuf};

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use serde::Serialize;

use super::context::Context;
use super::exit::Exit;
use super::failure::Failure;
use super::files::{self, Content};
use super::help::{HUMAN_JSON, Subcommand, format, say};
use super::library::{Found, Library};
use super::output::{Answer, Format, json};
use super::simulate::{CaseText, case_from};
use crate::case::{self, Mismatch, Prepared, Scenario, ScenarioFile};
use crate::messages::{Lang, Message};

/// The command.
pub const COMMAND: Subcommand = Subcommand {
    name: "test",
    about: "help-test",
    examples: "help-test-examples",
    options,
    run: |matches, context| run(&paths(matches), context),
};

fn options(command: Command, lang: Lang) -> Command {
    let paths = Arg::new("paths")
        .value_name(say(lang, "value-path"))
        .help(say(lang, "help-test-paths"))
        .value_parser(value_parser!(PathBuf))
        .action(ArgAction::Append);
    command.arg(paths).arg(format(lang, HUMAN_JSON))
}

fn paths(matches: &ArgMatches) -> Vec<PathBuf> {
    matches
        .get_many::<PathBuf>("paths")
        .into_iter()
        .flatten()
        .cloned()
        .collect()
}

/// How the names of scenario files end.
const ENDING: &str = ".scenarios.toml";

/// What became of a scenario.
#[derive(Debug)]
struct Ran {
    file: String,
    scenario: String,
    service: String,
    mismatches: Vec<Mismatch>,
    /// Why the case could not be run, if it could not.
    instead: Option<Message>,
}

/// Runs the scenarios beside the regulations that the paths name; none means all of the
/// regulations directory.
///
/// # Errors
/// [`Failure`] when a path does not exist, a regulation does not compile, a scenario file cannot be
/// read, or a scenario expects nothing.
pub fn run(paths: &[PathBuf], context: &Context) -> Result<Answer, Failure> {
    let default = [context.regulations_directory()];
    let paths = if paths.is_empty() { &default } else { paths };
    let library = Library::open(context)?;
    let mut ran = Vec::new();
    for path in paths {
        for file in scenario_files(path)? {
            ran.extend(run_file(&file, &library, context)?);
        }
    }
    if ran.is_empty() {
        let path = paths
            .iter()
            .map(|path| files::shown(path))
            .collect::<Vec<_>>()
            .join(", ");
        let message = Message::new("test-no-scenarios").with("path", path);
        return Err(Failure::new("nothing-to-test", message));
    }
    let failed = ran.iter().any(|ran| !ran.mismatches.is_empty());
    let lang = context.speech.general();
    let result = match context.format {
        Format::Json => document(&ran),
        _ => page(&ran, lang),
    };
    Ok(Answer::good(result).exit(if failed { Exit::Bad } else { Exit::Good }))
}

/// The scenario files that a path names: itself, the one beside a regulation, or all under a
/// directory.
fn scenario_files(path: &Path) -> Result<Vec<PathBuf>, Failure> {
    if files::shown(path).ends_with(ENDING) {
        return Ok(vec![path.to_owned()]);
    }
    let regulations = files::regulation_files(path)?;
    let beside: Vec<PathBuf> = regulations
        .iter()
        .map(|file| file.with_extension("scenarios.toml"))
        .collect();
    if files::is_directory(path) {
        let orphan = files::files_ending(path, ENDING)?;
        if let Some(orphan) = orphan.into_iter().find(|file| !beside.contains(file)) {
            let message = Message::new("test-orphan").with("path", files::shown(&orphan));
            return Err(Failure::new("orphan-scenarios", message).exit(Exit::Bad));
        }
    }
    Ok(beside
        .into_iter()
        .filter(|file| files::is_file(file))
        .collect())
}

fn run_file(path: &Path, library: &Library, context: &Context) -> Result<Vec<Ran>, Failure> {
    let scenarios = read(path)?;
    let regulation = files::shown(path).replace(".scenarios.toml", ".rgl");
    let found = library.find(&regulation, context)?;
    let standard = library.standard_of(&found.regulation)?;
    let calendar = library.calendar(&found.regulation.calendar)?;
    let mut ran = Vec::new();
    for scenario in &scenarios.scenario {
        if scenario.expect.is_empty() {
            let message = Message::new("test-expects-nothing")
                .with("file", files::shown(path))
                .with("scenario", &scenario.name);
            return Err(Failure::new("expects-nothing", message).exit(Exit::Bad));
        }
        let (mismatches, instead) = run_one(scenario, &found, standard.as_ref(), &calendar);
        ran.push(Ran {
            file: files::shown(path),
            scenario: scenario.name.clone(),
            service: scenario.service.clone(),
            mismatches,
            instead,
        });
    }
    Ok(ran)
}

/// What did not come as expected, and why the case could not be run if it could not.
fn run_one(
    scenario: &Scenario,
    found: &Found,
    standard: Option<&crate::model::Regulation>,
    calendar: &crate::calendar::Calendar,
) -> (Vec<Mismatch>, Option<Message>) {
    let given = match case_from(&CaseText::default(), Some(&scenario.case())) {
        Ok(read) => read.given,
        Err(failure) => return (vec![not_run(failure.code)], Some(failure.message)),
    };
    let prepared = Prepared::new(&found.regulation, standard, calendar, &scenario.service);
    let unknown = |name: &&str| {
        prepared
            .as_ref()
            .is_ok_and(|service| !service.has_step(name))
    };
    let unknown: Vec<&str> = scenario.expect.absent_steps().filter(unknown).collect();
    let unknown: Vec<Mismatch> = unknown.into_iter().map(not_run).collect();
    let result = prepared.and_then(|prepared| case::simulate(&prepared, &given));
    let instead = result.as_ref().err().map(|error| error.message());
    let mut mismatches = case::check(&scenario.expect, &result);
    mismatches.extend(unknown);
    (mismatches, instead)
}

/// Something that a scenario names and that is not there.
fn not_run(what: &str) -> Mismatch {
    Mismatch {
        what: what.to_owned(),
        expected: what.to_owned(),
        got: None,
    }
}

fn read(path: &Path) -> Result<ScenarioFile, Failure> {
    let Content::Text(text) = files::read(path)? else {
        let message = Message::new("file-no-text").with("path", files::shown(path));
        return Err(Failure::new("no-text", message).exit(Exit::Bad));
    };
    toml::from_str(&text).map_err(|error| {
        let message = Message::new("case-file-wrong")
            .with("path", files::shown(path))
            .with("reason", files::toml_reason(&text, &error));
        Failure::new("wrong-scenario-file", message).exit(Exit::Bad)
    })
}

/// Failures in full, everything else as a count.
fn page(ran: &[Ran], lang: Lang) -> String {
    let mut text = String::new();
    for scenario in ran.iter().filter(|ran| !ran.mismatches.is_empty()) {
        let head = Message::new("test-failed")
            .with("file", &scenario.file)
            .with("scenario", &scenario.scenario)
            .with("service", &scenario.service);
        text += &format!("{}\n", head.text(lang));
        for wrong in &scenario.mismatches {
            let line = Message::new("test-mismatch")
                .with("what", &wrong.what)
                .with("expected", &wrong.expected)
                .with("got", wrong.got.clone().unwrap_or_else(|| "—".to_owned()));
            text += &format!("  {}\n", line.text(lang));
        }
        if let Some(reason) = &scenario.instead {
            let line = Message::new("test-instead").with("reason", reason.clone());
            text += &format!("  {}\n", line.text(lang));
        }
    }
    let failed = ran.iter().filter(|ran| !ran.mismatches.is_empty()).count();
    let summary = Message::new("test-summary")
        .with("passed", ran.len() - failed)
        .with("failed", failed);
    text + &format!("{}\n", summary.text(lang))
}

#[derive(Serialize)]
struct Document<'a> {
    passed: usize,
    failed: usize,
    scenarios: Vec<Entry<'a>>,
}

#[derive(Serialize)]
struct Entry<'a> {
    file: &'a str,
    scenario: &'a str,
    service: &'a str,
    passed: bool,
    mismatches: Vec<Wrong<'a>>,
}

#[derive(Serialize)]
struct Wrong<'a> {
    step: &'a str,
    expected: &'a str,
    got: Option<&'a str>,
}

fn document(ran: &[Ran]) -> String {
    let failed = ran.iter().filter(|ran| !ran.mismatches.is_empty()).count();
    let scenarios = ran.iter().map(entry).collect();
    json(&Document {
        passed: ran.len() - failed,
        failed,
        scenarios,
    })
}

fn entry(ran: &Ran) -> Entry<'_> {
    let wrong = ran.mismatches.iter().map(|wrong| Wrong {
        step: &wrong.what,
        expected: &wrong.expected,
        got: wrong.got.as_deref(),
    });
    Entry {
        file: &ran.file,
        scenario: &ran.scenario,
        service: &ran.service,
        passed: ran.mismatches.is_empty(),
        mismatches: wrong.collect(),
    }
}
