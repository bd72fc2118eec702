//! `reglament check`: what is wrong with regulation files.

use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use serde::Serialize;

use super::context::Context;
use super::exit::Exit;
use super::failure::{self, Failure};
use super::files;
use super::gather::{Gathered, Unread};
use super::help::{Subcommand, format, option, say};
use super::library::Library;
use super::links::Targets;
use super::load::{Loaded, load_all};
use super::output::{Answer, Format, json};
use crate::checks::{self, Subject};
use crate::diagnostic::{self, Diagnostic, Level, Report, human, json as entries, short};
use crate::messages::{Lang, Message};
use crate::source::{SourceId, Sources};

/// What is to be checked, and how the findings are shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Args {
    /// Files and directories; none means the regulations directory.
    pub paths: Vec<PathBuf>,
    /// Whether findings that are no errors end with exit code 1 as well.
    pub deny_findings: bool,
}

/// The command.
pub const COMMAND: Subcommand = Subcommand {
    name: "check",
    about: "help-check",
    examples: "help-check-examples",
    options: Args::options,
    run: |matches, context| run(&Args::from(matches), context),
};

impl Args {
    fn options(command: Command, lang: Lang) -> Command {
        let paths = Arg::new("paths")
            .value_name(say(lang, "value-path"))
            .help(say(lang, "help-check-paths"))
            .value_parser(value_parser!(PathBuf))
            .action(ArgAction::Append);
        let deny = option("deny", lang, "value-what", "help-deny")
            .value_parser(["findings"])
            .hide_possible_values(true);
        command
            .arg(paths)
            .arg(deny)
            .arg(format(lang, &["human", "short", "json"]))
    }

    /// Takes the options from a command line.
    #[must_use]
    pub fn from(matches: &ArgMatches) -> Args {
        let paths = matches
            .get_many::<PathBuf>("paths")
            .into_iter()
            .flatten()
            .cloned()
            .collect();
        Args {
            paths,
            deny_findings: matches.contains_id("deny"),
        }
    }
}

/// All files of a run with their texts.
struct Checked {
    sources: Sources,
    files: Vec<Loaded>,
    unread: Unread,
}

/// Checks the files.
///
/// A path that cannot be read is told, and the others are checked all the same.
///
/// # Errors
/// [`Failure`] when nothing can be read, or when there is nothing to check.
pub fn run(args: &Args, context: &Context) -> Result<Answer, Failure> {
    let checked = read(&args.paths, context)?;
    let errors = checked.count(Level::Error);
    let findings = checked.count(Level::Warning) + checked.count(Level::Note);
    let result = match context.format {
        Format::Human => checked.human(context),
        Format::Short => checked.short(context),
        Format::Json => checked.json(context),
    };
    let bad = errors > 0 || args.deny_findings && findings > 0;
    let exit = if bad { Exit::Bad } else { Exit::Good };
    let notices = checked.unread.text(context.speech.general());
    Ok(Answer::good(result)
        .notices(notices)
        .exit(exit.max(checked.unread.exit())))
}

fn read(paths: &[PathBuf], context: &Context) -> Result<Checked, Failure> {
    let gathered = Gathered::of(paths, context)?;
    let named = gathered.files.into_iter();
    let contents = named.map(|(path, content)| (files::shown(&path), content));
    let mut sources = Sources::new();
    let mut checked = Checked {
        files: load_all(&mut sources, contents.collect()),
        sources,
        unread: gathered.unread,
    };
    let targets = Targets::of(&Library::open(context)?, &checked.files);
    let found = findings(&checked.files, &targets);
    for (file, found) in checked.files.iter_mut().zip(found) {
        file.found.extend(found);
        diagnostic::sort(&mut file.found);
    }
    Ok(checked)
}

/// What the checks find in each file; a file that cannot run is told its errors alone.
fn findings(files: &[Loaded], targets: &Targets) -> Vec<Vec<Diagnostic>> {
    let mut found: Vec<Vec<Diagnostic>> = files.iter().map(|file| targets.check(file)).collect();
    let subjects: Vec<_> = files
        .iter()
        .enumerate()
        .filter_map(|(at, file)| Some((at, subject(file, targets)?)))
        .collect();
    for (at, subject) in &subjects {
        if let Some(found) = found.get_mut(*at) {
            found.extend(checks::alone(subject));
        }
    }
    let (at, subjects): (Vec<_>, Vec<_>) = subjects.into_iter().unzip();
    let across = checks::across(&checks::Library {
        subjects: &subjects,
    });
    for finding in across {
        let own = |at: &&usize| files.get(**at).map(|file| file.source) == source_of(&finding);
        if let Some(found) = at.iter().find(own).and_then(|at| found.get_mut(*at)) {
            found.push(finding);
        }
    }
    found
}

fn source_of(finding: &Diagnostic) -> Option<SourceId> {
    finding.place().map(|place| place.source)
}

fn subject<'a>(file: &'a Loaded, targets: &'a Targets) -> Option<Subject<'a>> {
    let regulation = file.regulation.as_ref().filter(|_| !file.has_errors())?;
    let standard = targets.standard_of(regulation);
    Some(Subject::new(
        regulation,
        &file.places,
        file.tree.as_ref()?,
        standard,
    ))
}

impl Checked {
    fn count(&self, level: Level) -> usize {
        let found = self.files.iter().flat_map(|file| &file.found);
        found.filter(|found| found.level == level).count()
    }

    /// Everything found, each in the language in which it is told.
    fn reports(&self, context: &Context) -> impl Iterator<Item = Report<'_>> {
        let speech = context.speech;
        self.files.iter().flat_map(move |file| {
            let lang = speech.about_maybe(file.lang());
            file.found
                .iter()
                .map(move |found| Report::new(found, &self.sources, lang))
        })
    }

    fn human(&self, context: &Context) -> String {
        let style = context.style;
        let reports = self
            .reports(context)
            .map(|report| human::render(&report, style) + "\n");
        let summary = Message::new("check-summary")
            .with("files", self.files.len())
            .with("errors", self.count(Level::Error))
            .with("warnings", self.count(Level::Warning))
            .with("notes", self.count(Level::Note));
        reports.collect::<String>() + &summary.text(context.speech.general()) + "\n"
    }

    fn short(&self, context: &Context) -> String {
        self.reports(context)
            .map(|report| short::render(&report) + "\n")
            .collect()
    }

    fn json(&self, context: &Context) -> String {
        let name = |file: &Loaded| {
            self.sources
                .get(file.source)
                .map(|source| source.name.as_str())
        };
        let reports: Vec<_> = self.reports(context).collect();
        json(&Document {
            files: self.files.iter().filter_map(name).collect(),
            diagnostics: reports.iter().map(entries::entry).collect(),
            unread: self.unread.entries(context.speech.general()),
        })
    }
}

#[derive(Serialize)]
struct Document<'a> {
    files: Vec<&'a str>,
    diagnostics: Vec<entries::Entry<'a>>,
    unread: Vec<failure::Entry<'a>>,
}
