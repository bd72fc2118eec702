//! `reglament test`: the scenarios beside the regulations.

mod human;
mod json;

use std::path::{Path, PathBuf};

use super::context::Context;
use super::exit::Exit;
use super::failure::Failure;
use super::files::{self, Listed};
use super::gather::Unread;
use super::help::{HUMAN_JSON, Pages, Subcommand, format, say};
use super::library::{Found, Library};
use super::output::{Answer, Format};
use super::simulate::{CaseText, case_from};
use super::toml_text;
use crate::case::{self, Aspect, Mismatch, Prepared, Scenario, ScenarioFile};
use crate::messages::{self, Message};
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

/// The command.
pub const COMMAND: Subcommand = Subcommand {
    name: "test",
    about: "help-test",
    examples: "help-test-examples",
    options,
    run: |matches, context| run(&paths(matches), context),
};

fn options(command: Command, lang: Pages) -> Command {
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
/// A file that cannot be read, that belongs to no regulation or to one that does not compile is
/// told, and the others are run all the same.
///
/// # Errors
/// [`Failure`] when no scenario could be run.
pub fn run(paths: &[PathBuf], context: &Context) -> Result<Answer, Failure> {
    let default = [context.regulations_directory()];
    let paths = if paths.is_empty() { &default } else { paths };
    let library = Library::open(context)?;
    let (mut ran, mut unread) = (Vec::new(), Unread::default());
    for path in paths {
        let Some(files) = unread.take(scenario_files(path)) else {
            continue;
        };
        unread.extend(files.unread);
        for file in files.files {
            if let Some(done) = unread.take(run_file(&file, &library, context)) {
                ran.extend(done);
            }
        }
    }
    if ran.is_empty() {
        unread.fail(context)?;
        return Err(no_scenarios(paths));
    }
    let failed = ran.iter().any(|ran| !ran.mismatches.is_empty());
    let exit = if failed { Exit::Bad } else { Exit::Good };
    let lang = context.speech.general();
    let result = match context.format {
        Format::Json => json::document(&ran, unread.entries(lang)),
        _ => human::page(&ran, lang, context.style.width),
    };
    Ok(Answer::good(result)
        .notices(unread.text(context))
        .exit(exit.max(unread.exit())))
}

fn no_scenarios(paths: &[PathBuf]) -> Failure {
    let paths = messages::Arg::list(paths.iter().map(|path| files::shown(path)));
    let message = Message::new("test-no-scenarios").with("path", paths);
    Failure::new("nothing-to-test", message)
}

/// The scenario files that a path names: itself, the one beside a regulation, or all under a
/// directory. One that lies beside no regulation is told.
fn scenario_files(path: &Path) -> Result<Listed, Failure> {
    if files::shown(path).ends_with(ENDING) {
        return Ok(Listed {
            files: vec![path.to_owned()],
            unread: Vec::new(),
        });
    }
    let regulations = files::regulation_files(path)?;
    let beside = regulations.files.iter();
    let beside: Vec<PathBuf> = beside
        .map(|file| file.with_extension("scenarios.toml"))
        .collect();
    let mut unread = regulations.unread;
    if files::is_directory(path) {
        let all = files::files_ending(path, ENDING).files.into_iter();
        let orphans = all.filter(|file| !beside.contains(file));
        unread.extend(orphans.map(|orphan| {
            let message = Message::new("test-orphan").with("path", files::shown(&orphan));
            Failure::new("orphan-scenarios", message).exit(Exit::Bad)
        }));
    }
    Ok(Listed {
        files: beside
            .into_iter()
            .filter(|file| files::exists(file))
            .collect(),
        unread,
    })
}

fn run_file(path: &Path, library: &Library, context: &Context) -> Result<Vec<Ran>, Failure> {
    let scenarios = read(path)?;
    let regulation = files::shown(path).replace(ENDING, ".rgl");
    let found = library.find(&regulation, context);
    let found = found.map_err(Failure::as_answer)?;
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
        Err(failure) => {
            return (
                vec![missing(Aspect::Reached, failure.code)],
                Some(failure.message),
            );
        }
    };
    let prepared = Prepared::new(&found.regulation, standard, calendar, &scenario.service);
    let unknown = |name: &&str| {
        prepared
            .as_ref()
            .is_ok_and(|service| !service.has_step(name))
    };
    let unknown: Vec<&str> = scenario.expect.absent_steps().filter(unknown).collect();
    let unknown = unknown.into_iter();
    let unknown: Vec<Mismatch> = unknown.map(|name| missing(Aspect::Present, name)).collect();
    let result = prepared.and_then(|prepared| case::simulate(&prepared, &given));
    let instead = result.as_ref().err().map(|error| error.message());
    let mut mismatches = case::check(&scenario.expect, &result);
    mismatches.extend(unknown);
    (mismatches, instead)
}

/// Something that a scenario names and that is not there.
fn missing(aspect: Aspect, name: &str) -> Mismatch {
    Mismatch {
        aspect,
        name: Some(name.to_owned()),
        expected: name.to_owned(),
        got: None,
    }
}

/// A file that is there but holds no scenarios is a finding; one that cannot be read is not.
fn unfit(failure: Failure) -> Failure {
    match failure.code {
        "no-text" | "too-large" => failure.exit(Exit::Bad),
        _ => failure,
    }
}

fn read(path: &Path) -> Result<ScenarioFile, Failure> {
    let text = files::read_text(path).map_err(unfit)?;
    toml::from_str(&text).map_err(|error| {
        let message = Message::new("case-file-wrong")
            .with("path", files::shown(path))
            .with("reason", toml_text::reason(&text, &error));
        Failure::new("wrong-scenario-file", message).exit(Exit::Bad)
    })
}
