//! `reglament fmt`: the canonical form of regulation files.

use std::path::{Path, PathBuf};

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use serde::Serialize;

use super::context::Context;
use super::exit::Exit;
use super::failure::{self, Failure};
use super::files::{self, Content};
use super::gather::{Gathered, Unread};
use super::help::{HUMAN_JSON, Pages, Subcommand, format, option, say};
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
    fn options(command: Command, lang: Pages) -> Command {
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
/// Everything is read and brought into its form before anything is written. A file that cannot be
/// read or written is told, and the others are gone on with.
///
/// # Errors
/// [`Failure`] when nothing can be read, or when standard input is asked for together with files.
pub fn run(args: &Args, context: &Context) -> Result<Answer, Failure> {
    let is_input = |path: &PathBuf| path.as_os_str() == STANDARD_INPUT;
    if args.paths.iter().any(is_input) {
        if let Some(other) = args.paths.iter().find(|path| !is_input(path)) {
            let message = Message::new("usage-conflict")
                .with("option", STANDARD_INPUT)
                .with("other", files::shown(other));
            return Err(Failure::new("conflict", message));
        }
        return standard_input(args, context);
    }
    let gathered = Gathered::of(&args.paths, context)?;
    let read = gathered.files.into_iter().map(|(path, content)| {
        let name = files::shown(&path);
        let written = canonical(&name, content, args.language, context);
        (path, written)
    });
    let read: Vec<_> = read.collect();
    let mut session = Session {
        args,
        context,
        document: Document::default(),
        notices: gathered.unread.text(context),
        exit: gathered.unread.exit(),
        unread: gathered.unread,
    };
    for (path, written) in read {
        session.file(&path, written);
    }
    Ok(session.answer())
}

/// One run over several files.
struct Session<'a> {
    args: &'a Args,
    context: &'a Context,
    document: Document,
    notices: String,
    /// The worst of what happened to the files.
    exit: Exit,
    /// What could not be read.
    unread: Unread,
}

/// What became of the files.
#[derive(Default, Serialize)]
struct Document {
    changed: Vec<String>,
    unchanged: Vec<String>,
    failed: Vec<String>,
    /// The canonical form of standard input, which has no file to be written to.
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<String>,
}

/// The same for programs, with what could not be read.
#[derive(Serialize)]
struct Whole<'a> {
    #[serde(flatten)]
    files: &'a Document,
    unread: Vec<failure::Entry<'a>>,
}

impl Session<'_> {
    fn file(&mut self, path: &Path, written: Result<Written, String>) {
        let name = files::shown(path);
        let list = match written {
            Ok(written) if written.old == written.new => &mut self.document.unchanged,
            Ok(_) if self.args.check => &mut self.document.changed,
            Ok(written) => match files::replace(path, &written.new) {
                Ok(()) => &mut self.document.changed,
                Err(failure) => {
                    let lang = self.context.speech.general();
                    self.notices += &failure.text(lang, self.context.error_style.width);
                    self.exit = self.exit.max(failure.exit);
                    &mut self.document.failed
                }
            },
            Err(notices) => {
                self.notices += &notices;
                &mut self.document.failed
            }
        };
        list.push(name);
    }

    fn answer(self) -> Answer {
        let bad = !self.document.failed.is_empty()
            || self.args.check && !self.document.changed.is_empty();
        let lang = self.context.speech.general();
        let result = match self.context.format {
            Format::Json => json(&Whole {
                files: &self.document,
                unread: self.unread.entries(lang),
            }),
            _ => self.human(lang),
        };
        Answer::good(result)
            .exit(exit(bad).max(self.exit))
            .notices(self.notices)
    }

    fn human(&self, lang: Lang) -> String {
        let document = &self.document;
        let changed = document.changed.iter().map(|name| match self.args.check {
            true => Message::new("fmt-would-change").with("path", name),
            false => Message::new("fmt-changed").with("path", name),
        });
        let failed = document.failed.iter();
        let failed = failed.map(|name| Message::new("fmt-failed").with("path", name));
        let summary = Message::new("fmt-summary")
            .with("changed", document.changed.len())
            .with("unchanged", document.unchanged.len())
            .with("failed", document.failed.len() + self.unread.len());
        let lines = changed.chain(failed).chain([summary]);
        lines.map(|line| line.text(lang) + "\n").collect()
    }
}

const fn exit(bad: bool) -> Exit {
    if bad { Exit::Bad } else { Exit::Good }
}

/// From standard input to standard output; nothing is written when the text cannot be read.
fn standard_input(args: &Args, context: &Context) -> Result<Answer, Failure> {
    let content = files::read_standard_input()?;
    let name = || vec![STANDARD_INPUT.to_owned()];
    let mut document = Document::default();
    let (mut text, mut notices, mut bad) = (String::new(), String::new(), true);
    match canonical(STANDARD_INPUT, content, args.language, context) {
        Err(complaints) => {
            document.failed = name();
            notices = complaints;
        }
        Ok(written) => {
            let same = written.old == written.new;
            bad = args.check && !same;
            let list = if same {
                &mut document.unchanged
            } else {
                &mut document.changed
            };
            *list = name();
            text = if args.check { text } else { written.new };
        }
    }
    let result = match context.format {
        Format::Json => {
            document.text = (!args.check && document.failed.is_empty()).then_some(text);
            json(&Whole {
                files: &document,
                unread: Vec::new(),
            })
        }
        _ => text,
    };
    Ok(Answer::good(result).notices(notices).exit(exit(bad)))
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

/// The canonical form of a text; none when it cannot be read.
pub(super) fn canonical_text(text: &str, context: &Context) -> Option<String> {
    let content = Content::Text(text.to_owned());
    let written = canonical(STANDARD_INPUT, content, None, context);
    written.ok().map(|written| written.new)
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
