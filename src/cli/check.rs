//! `reglament check`: what is wrong with regulation files.

use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use serde::Serialize;

use super::context::Context;
use super::exit::Exit;
use super::failure::Failure;
use super::files;
use super::help::{Subcommand, format, option, say};
use super::library::Library;
use super::links::Targets;
use super::load::{Loaded, load_all};
use super::output::{Answer, Format, json};
use crate::diagnostic::{self, Level, Report, human, json as entries, short};
use crate::messages::{Lang, Message};
use crate::source::Sources;

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
}

/// Checks the files.
///
/// # Errors
/// [`Failure`] when a path does not exist or cannot be read, or when there is nothing to check.
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
    Ok(Answer::good(result).exit(if bad { Exit::Bad } else { Exit::Good }))
}

fn read(paths: &[PathBuf], context: &Context) -> Result<Checked, Failure> {
    let default = [context.regulations_directory()];
    let paths = if paths.is_empty() { &default } else { paths };
    let mut checked = Checked {
        sources: Sources::new(),
        files: Vec::new(),
    };
    let mut contents = Vec::new();
    for path in paths {
        let files = files::regulation_files(path)?;
        if files.is_empty() {
            let message = Message::new("file-no-regulations").with("path", files::shown(path));
            return Err(Failure::new("nothing-to-check", message));
        }
        for file in files {
            contents.push((files::shown(&file), files::read(&file)?));
        }
    }
    checked.files = load_all(&mut checked.sources, contents);
    let targets = Targets::of(&Library::open(context)?, &checked.files)?;
    for file in &mut checked.files {
        let found = targets.check(file);
        file.found.extend(found);
        diagnostic::sort(&mut file.found);
    }
    Ok(checked)
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
        })
    }
}

#[derive(Serialize)]
struct Document<'a> {
    files: Vec<&'a str>,
    diagnostics: Vec<entries::Entry<'a>>,
}
