//! `reglament compare`: services of several regulations side by side.
//!
//! ```text
//! names ─ subjects ─▶ compare::regions ─ view ─▶ a page ─ human, markdown, html ─▶ a face
//!                                      └─ json ─▶ a document
//! ```

mod cells;
mod html;
mod human;
mod json;
mod markdown;
mod subjects;
mod time;
mod view;

use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use super::context::Context;
use super::failure::Failure;
use super::files;
use super::help::{Pages, Subcommand, choice, format, option, say};
use super::output::{Answer, Format};
use crate::messages::Message;

use subjects::Comparison;

/// The command.
pub const COMMAND: Subcommand = Subcommand {
    name: "compare",
    about: "help-compare",
    examples: "help-compare-examples",
    options: Args::options,
    run: |matches, context| run(&Args::from(matches), context),
};

/// Sides at most: each has a letter, and a table with more columns is of no use.
const MOST: usize = 16;

/// What is compared, as the command line gives it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Args {
    /// Regulations or services, two or more.
    pub names: Vec<String>,
    /// The parts of a page for people that are shown; none means all.
    pub only: Vec<String>,
    /// The file to be written; standard output when there is none.
    pub output: Option<PathBuf>,
}

/// The parts of a page, in its order.
const PARTS: [&str; 7] = [
    "steps",
    "documents",
    "fees",
    "grounds",
    "outcomes",
    "deadlines",
    "ends",
];

impl Args {
    fn options(command: Command, lang: Pages) -> Command {
        let names = Arg::new("names")
            .value_name(say(lang, "value-service"))
            .help(say(lang, "help-compare-names"))
            .action(ArgAction::Append)
            .num_args(2..)
            .required(true);
        let output = option("output", lang, "value-file", "help-export-output")
            .value_parser(value_parser!(PathBuf));
        let only = choice("only", lang, "value-what", "help-compare-only", &PARTS)
            .long("only")
            .action(ArgAction::Append);
        command
            .arg(names)
            .arg(only)
            .arg(output)
            .arg(format(lang, &["human", "json", "markdown", "html"]))
    }

    /// Takes the options from a command line.
    #[must_use]
    pub fn from(matches: &ArgMatches) -> Args {
        let names = matches.get_many::<String>("names").into_iter().flatten();
        let only = matches.get_many::<String>("only").into_iter().flatten();
        Args {
            names: names.cloned().collect(),
            only: only.cloned().collect(),
            output: matches.get_one::<PathBuf>("output").cloned(),
        }
    }
}

/// Compares services, or regulations with all their services.
///
/// # Errors
/// [`Failure`] when one of them is not known or does not compile, or when the file cannot be
/// written.
pub fn run(args: &Args, context: &Context) -> Result<Answer, Failure> {
    if args.names.len() > MOST {
        return Err(subjects::too_many(MOST));
    }
    let subjects = subjects::find(&args.names, context)?;
    let all = Comparison::of(&subjects);
    let lang = all.lang(context);
    let page = || view::Page::of(&all, &args.only, lang);
    let text = match context.format {
        Format::Json => json::document(&all, lang),
        Format::Markdown => markdown::page(&page()),
        Format::Html => html::page(&page(), lang),
        _ => human::page(&page(), context.style.width),
    };
    let Some(path) = &args.output else {
        return Ok(Answer::good(text));
    };
    files::put(path, &text)?;
    let message = Message::new("export-written").with("path", files::shown(path));
    Ok(Answer::good(message.text(lang) + "\n"))
}
