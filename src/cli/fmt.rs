//! `reglament fmt`: the canonical form of regulation files.

use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use serde::Serialize;

use super::context::Context;
use super::exit::Exit;
use super::failure::Failure;
use super::files::{self, Content};
use super::help::{HUMAN_JSON, Subcommand, format, option, say};
use super::load::{Loaded, load};
use super::output::{Answer, Format, json};
use crate::diagnostic::{Level, Report, human};
use crate::messages::{Lang, Message};
use crate::source::Sources;
use crate::syntax::{self, tree};

/// The name under which standard input is spoken of.
const STANDARD_INPUT: &str = "-";

/// Which files to write anew, and how.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Args {
    /// Files and directories; none means the regulations directory.
    pub paths: Vec<PathBuf>,
    /// Whether to leave everything as it is and only say what would change.
    pub check: bool,
    /// The language of the keywords; none means that of each file.
    pub language: Option<Lang>,
}

/// The command.
pub const COMMAND: Subcommand = Subcommand {
    name: "fmt",
    about: "help-fmt",
    examples: "help-fmt-examples",
    options: Args::options,
    run: |matches, context| run(&Args::from(matches), context),
};

impl Args {
    fn options(command: Command, lang: Lang) -> Command {
        let paths = Arg::new("paths")
            .value_name(say(lang, "value-path"))
            .help(say(lang, "help-fmt-paths"))
            .value_parser(value_parser!(PathBuf))
            .action(ArgAction::Append);
        let check = Arg::new("check")
            .long("check")
            .help(say(lang, "help-fmt-check"))
            .action(ArgAction::SetTrue);
        let language = option("language", lang, "value-lang", "help-fmt-language")
            .value_parser(["ru", "kk", "en"])
            .hide_possible_values(true);
        command
            .arg(paths)
            .arg(check)
            .arg(language)
            .arg(format(lang, HUMAN_JSON))
    }

    /// Takes the options from a command line.
    #[must_use]
    pub fn from(matches: &ArgMatches) -> Args {
        let language = matches.get_one::<String>("language");
        Args {
            paths: matches
                .get_many::<PathBuf>("paths")
                .into_iter()
                .flatten()
                .cloned()
                .collect(),
            check: matches.get_flag("check"),
            language: language.and_then(|code| code.parse().ok()),
        }
    }
}

/// Writes the files anew, or says which would change.
///
/// # Errors
/// [`Failure`] when a path does not exist, or a file cannot be read or written.
pub fn run(args: &Args, context: &Context) -> Result<Answer, Failure> {
    if args
        .paths
        .iter()
        .any(|path| path.as_os_str() == STANDARD_INPUT)
    {
        return standard_input(args, context);
    }
    let mut session = Session::new(args, context);
    let default = [context.regulations_directory()];
    let paths = if args.paths.is_empty() {
        default.as_slice()
    } else {
        &args.paths
    };
    for path in paths {
        for file in files::regulation_files(path)? {
            session.file(&file)?;
        }
    }
    Ok(session.answer())
}

/// One run over several files.
struct Session<'a> {
    args: &'a Args,
    context: &'a Context,
    document: Document,
    notices: String,
}

/// What became of the files.
#[derive(Default, Serialize)]
struct Document {
    changed: Vec<String>,
    unchanged: Vec<String>,
    failed: Vec<String>,
}

impl<'a> Session<'a> {
    fn new(args: &'a Args, context: &'a Context) -> Self {
        Session {
            args,
            context,
            document: Document::default(),
            notices: String::new(),
        }
    }

    fn file(&mut self, path: &std::path::Path) -> Result<(), Failure> {
        let name = files::shown(path);
        let content = files::read(path)?;
        match canonical(&name, content, self.args.language, self.context) {
            Ok(written) if written.old == written.new => self.document.unchanged.push(name),
            Ok(written) => {
                if !self.args.check {
                    files::replace(path, &written.new)?;
                }
                self.document.changed.push(name);
            }
            Err(notices) => {
                self.notices += &notices;
                self.document.failed.push(name);
            }
        }
        Ok(())
    }

    fn answer(self) -> Answer {
        let bad = !self.document.failed.is_empty()
            || self.args.check && !self.document.changed.is_empty();
        let lang = self.context.speech.general();
        let said = |name: &String| {
            let message = if self.args.check {
                Message::new("fmt-would-change").with("path", name)
            } else {
                Message::new("fmt-changed").with("path", name)
            };
            message.text(lang) + "\n"
        };
        let result = match self.context.format {
            Format::Json => json(&self.document),
            Format::Human | Format::Short => self.document.changed.iter().map(said).collect(),
        };
        Answer::good(result).notices(self.notices).exit(exit(bad))
    }
}

const fn exit(bad: bool) -> Exit {
    if bad { Exit::Bad } else { Exit::Good }
}

/// From standard input to standard output; nothing is written when the text cannot be read.
fn standard_input(args: &Args, context: &Context) -> Result<Answer, Failure> {
    let content = files::read_standard_input()?;
    match canonical(STANDARD_INPUT, content, args.language, context) {
        Err(notices) => Ok(Answer::good(String::new()).notices(notices).exit(Exit::Bad)),
        Ok(written) if args.check => {
            Ok(Answer::good(String::new()).exit(exit(written.old != written.new)))
        }
        Ok(written) => Ok(Answer::good(written.new)),
    }
}

/// A text and its canonical form.
struct Written {
    old: String,
    new: String,
}

/// The canonical form of a file; else what is wrong with it, for people.
fn canonical(
    name: &str,
    content: Content,
    language: Option<Lang>,
    context: &Context,
) -> Result<Written, String> {
    let mut sources = Sources::new();
    let loaded = load(&mut sources, name, content);
    let old = sources.get(loaded.source);
    let (Some(old), Some(tree)) = (old, readable(&loaded, &sources)) else {
        return Err(complaints(&loaded, &sources, context));
    };
    let new = crate::format::format(tree, language.unwrap_or(tree.lang));
    if !says_the_same(tree, name, &new) {
        let message = Message::new("fmt-not-the-same").with("path", name);
        return Err(message.text(context.speech.general()) + "\n");
    }
    Ok(Written {
        old: old.text.clone(),
        new,
    })
}

/// The tree of a file that was read without errors of syntax. Unknown names do not matter to the
/// form of a file.
fn readable<'a>(loaded: &'a Loaded, sources: &Sources) -> Option<&'a tree::File> {
    let (_, errors) = syntax::parse(sources.get(loaded.source)?);
    let wrong = errors.iter().any(|found| found.level == Level::Error);
    loaded.tree.as_ref().filter(|_| !wrong)
}

/// Whether the new text reads as the old one: a mistake of the program must not cost a file.
fn says_the_same(tree: &tree::File, name: &str, new: &str) -> bool {
    let mut sources = Sources::new();
    let id = sources.add(name, new);
    let Some(source) = sources.get(id) else {
        return false;
    };
    let (again, errors) = syntax::parse(source);
    let wrong = errors.iter().any(|found| found.level == Level::Error);
    !wrong && crate::format::same_text(tree, &again)
}

fn complaints(loaded: &Loaded, sources: &Sources, context: &Context) -> String {
    let lang = context.speech.about_maybe(loaded.lang());
    let errors = loaded
        .found
        .iter()
        .filter(|found| found.level == Level::Error);
    let shown = errors
        .map(|found| human::render(&Report::new(found, sources, lang), context.error_style) + "\n");
    shown.collect()
}
