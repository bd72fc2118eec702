//! The options of `reglament check`.

use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use crate::calendar::Day;
use crate::cli::help::{Pages, format, option, say};

/// What is to be checked, and how the findings are shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Args {
    /// Files and directories; none means those of the configuration, else the regulations
    /// directory.
    pub paths: Vec<PathBuf>,
    /// Whether findings that are no errors end with exit code 1 as well.
    pub deny_findings: bool,
    /// The checks, by code or name, whose findings alone are told; none means all.
    pub only: Vec<String>,
    /// Whether what needs a proof over the whole calendar is asked as well.
    pub proofs: bool,
    /// Whether notes are shown with their excerpts too.
    pub full: bool,
    /// The file of known findings.
    pub baseline: Option<PathBuf>,
    /// Where to write all findings as known ones.
    pub write_baseline: Option<PathBuf>,
    /// Who answers for known findings that are written.
    pub owner: Option<String>,
    /// Why they are accepted.
    pub reason: Option<String>,
    /// Whether to mend what has one right mend.
    pub fix: bool,
    /// Whether to show what would be mended, and change nothing.
    pub diff: bool,
    /// Whether to check again whenever a file is saved.
    pub watch: bool,
    /// Whether what is found is held for the next run.
    pub cache: bool,
    /// The day on which waivers are judged to have run out.
    pub today: Option<Day>,
}

/// The forms of the result.
const FORMATS: &[&str] = &[
    "human", "short", "plain", "json", "sarif", "github", "gitlab", "junit", "markdown",
];

impl Args {
    pub(super) fn options(command: Command, lang: Pages) -> Command {
        let paths = Arg::new("paths")
            .value_name(say(lang, "value-path"))
            .help(say(lang, "help-check-paths"))
            .value_parser(value_parser!(PathBuf))
            .action(ArgAction::Append);
        let deny = option("deny", lang, "value-what", "help-deny")
            .value_parser(["findings"])
            .hide_possible_values(true);
        let flag = |name: &'static str, help: &'static str| {
            Arg::new(name)
                .long(name)
                .help(say(lang, help))
                .action(ArgAction::SetTrue)
        };
        let file = |name, help| {
            option(name, lang, "value-file", help).value_parser(value_parser!(PathBuf))
        };
        command
            .arg(paths)
            .arg(deny)
            .arg(
                option("only", lang, "value-check", "help-only")
                    .action(ArgAction::Append)
                    .value_delimiter(','),
            )
            .arg(flag("proofs", "help-proofs"))
            .arg(flag("full", "help-full"))
            .arg(file("baseline", "help-baseline"))
            .arg(
                file("write-baseline", "help-write-baseline")
                    .requires("owner")
                    .requires("reason")
                    .conflicts_with("watch"),
            )
            .arg(option("owner", lang, "value-text", "help-owner"))
            .arg(option("reason", lang, "value-text", "help-reason"))
            .arg(flag("fix", "help-fix").conflicts_with("watch"))
            .arg(flag("diff", "help-fix-diff").conflicts_with("watch"))
            .arg(flag("watch", "help-watch"))
            .arg(flag("no-cache", "help-no-cache"))
            .arg(
                option("today", lang, "value-date", "help-today")
                    .value_parser(|text: &str| text.parse::<Day>()),
            )
            .arg(format(lang, FORMATS))
    }

    /// Takes the options from a command line.
    #[must_use]
    pub fn from(matches: &ArgMatches) -> Args {
        let path = |name| matches.get_one::<PathBuf>(name).cloned();
        let text = |name| matches.get_one::<String>(name).cloned();
        let paths = matches.get_many::<PathBuf>("paths");
        Args {
            paths: paths.into_iter().flatten().cloned().collect(),
            deny_findings: matches.contains_id("deny"),
            only: matches
                .get_many::<String>("only")
                .into_iter()
                .flatten()
                .cloned()
                .collect(),
            proofs: matches.get_flag("proofs"),
            full: matches.get_flag("full"),
            baseline: path("baseline"),
            write_baseline: path("write-baseline"),
            owner: text("owner"),
            reason: text("reason"),
            fix: matches.get_flag("fix"),
            diff: matches.get_flag("diff"),
            watch: matches.get_flag("watch"),
            cache: !matches.get_flag("no-cache"),
            today: matches.get_one::<Day>("today").copied(),
        }
    }
}
