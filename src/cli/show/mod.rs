//! `reglament show`: what a regulation says.
//!
//! `document.rs` is the machine-readable form, field by field; `build.rs` makes it from the model
//! with the help of `flow.rs` (what comes after what); `human.rs` and `service.rs` show the same
//! document to people. Documents, hours and printed lists have their fields and their words in files
//! of their own.

mod build;
mod document;
mod flow;
mod hours;
mod human;
mod lists;
mod papers;
mod remarks;
mod service;
mod steps;

use clap::{Arg, ArgMatches, Command};

use super::context::Context;
use super::failure::Failure;
use super::help::{HUMAN_JSON, Pages, Subcommand, format, say};
use super::library::Library;
use super::output::{Answer, Format, json};

pub(super) use build::Source;
pub use document::Force;
pub(super) use document::Step;
pub(super) use papers::form_code;
pub(super) use steps::of as steps;

/// What is to be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Args {
    /// The name or the path of a regulation, with a service or without.
    pub name: String,
}

/// The command.
pub const COMMAND: Subcommand = Subcommand {
    name: "show",
    about: "help-show",
    examples: "help-show-examples",
    options: Args::options,
    run: |matches, context| run(&Args::from(matches), context),
};

impl Args {
    fn options(command: Command, lang: Pages) -> Command {
        let name = Arg::new("name")
            .value_name(say(lang, "value-name"))
            .help(say(lang, "help-show-name"))
            .required(true);
        command.arg(name).arg(format(lang, HUMAN_JSON))
    }

    /// Takes the options from a command line.
    #[must_use]
    pub fn from(matches: &ArgMatches) -> Args {
        Args {
            name: matches
                .get_one::<String>("name")
                .cloned()
                .unwrap_or_default(),
        }
    }
}

/// Shows a regulation, or one service of it.
///
/// # Errors
/// [`Failure`] when there is no such regulation, or when it does not compile.
pub fn run(args: &Args, context: &Context) -> Result<Answer, Failure> {
    let library = Library::open(context)?;
    let found = library.find(&args.name, context);
    let found = found.map_err(Failure::as_answer)?;
    let standard = library.standard_of(&found.regulation)?;
    let lang = context.speech.general();
    let source = build::Source {
        regulation: &found.regulation,
        standard: standard.as_ref(),
        lang,
        only: found.service.as_deref(),
    };
    let document = source.document();
    Ok(Answer::good(match context.format {
        Format::Json => json(&document),
        _ => human::text(&document, lang, context.style),
    }))
}
