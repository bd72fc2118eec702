//! The options of `reglament diff`.

use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use crate::calendar::Day;
use crate::cli::failure::Failure;
use crate::cli::files;
use crate::cli::help::{Pages, format, option, say};
use crate::messages::Message;

/// What is compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sides {
    /// Two files, or two directories; `-` is standard input.
    Paths(PathBuf, PathBuf),
    /// A revision of a git repository, and the files as they are; no paths mean all.
    Base(String, Vec<PathBuf>),
}

impl Sides {
    /// Whether all of a project is compared, as far as can be told: not a part of it by name.
    #[must_use]
    pub fn are_whole(&self) -> bool {
        match self {
            Sides::Paths(old, new) => !files::is_file(old) && !files::is_file(new),
            Sides::Base(_, paths) => paths.is_empty(),
        }
    }
}

/// What is compared, and how the changes are shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Args {
    /// The two sides.
    pub sides: Sides,
    /// The day from which a force that is over is told from one that is not.
    pub today: Option<Day>,
    /// Where to write the shortest case whose result differs.
    pub case: Option<PathBuf>,
    /// Whether the settings of the project decide how it ends.
    pub policy: bool,
}

/// The forms of the result.
const FORMATS: &[&str] = &[
    "human", "json", "markdown", "html", "sarif", "github", "junit",
];

impl Args {
    pub(super) fn options(command: Command, lang: Pages) -> Command {
        let paths = Arg::new("paths")
            .value_name(say(lang, "value-path"))
            .help(say(lang, "help-diff-paths"))
            .value_parser(value_parser!(PathBuf))
            .action(ArgAction::Append);
        let today = option("today", lang, "value-date", "help-diff-today")
            .value_parser(|text: &str| text.parse::<Day>());
        command
            .arg(paths)
            .arg(option("base", lang, "value-revision", "help-diff-base"))
            .arg(today)
            .arg(
                option("case", lang, "value-file", "help-diff-case")
                    .value_parser(value_parser!(PathBuf)),
            )
            .arg(
                Arg::new("policy")
                    .long("policy")
                    .help(say(lang, "help-diff-policy"))
                    .action(ArgAction::SetTrue),
            )
            .arg(format(lang, FORMATS))
    }

    /// Takes the options from a command line.
    ///
    /// # Errors
    /// [`Failure`] unless there are two paths, or a revision.
    pub fn from(matches: &ArgMatches) -> Result<Args, Failure> {
        let paths = matches.get_many::<PathBuf>("paths");
        let paths: Vec<PathBuf> = paths.into_iter().flatten().cloned().collect();
        let sides = match (matches.get_one::<String>("base"), paths.as_slice()) {
            (Some(base), _) => Sides::Base(base.clone(), paths),
            (None, [old, new]) => Sides::Paths(old.clone(), new.clone()),
            (None, given) => {
                let message = Message::new("diff-two-sides").with("n", given.len());
                let help = Message::new("diff-two-sides-help");
                return Err(Failure::new("two-sides", message).help(help));
            }
        };
        Ok(Args {
            sides,
            today: matches.get_one::<Day>("today").copied(),
            case: matches.get_one::<PathBuf>("case").cloned(),
            policy: matches.get_flag("policy"),
        })
    }
}
