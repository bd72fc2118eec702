//! `reglament diff`: what a change of regulations means.
//!
//! ```text
//! options ─ sides (files, or git) ─▶ texts ─ compared ─▶ changes ─ human, json, markdown … ─▶ a face
//! ```

mod compared;
mod effects;
mod git;
mod html;
mod human;
mod json;
mod listed;
mod markdown;
mod options;
mod sides;
mod told;

use super::context::Context;
use super::exit::Exit;
use super::failure::Failure;
use super::help::Subcommand;
use super::output::{self, Answer, Format};
use crate::diagnostic::{github, junit, sarif};

use compared::Compared;
pub use options::{Args, Sides};

/// The command.
pub const COMMAND: Subcommand = Subcommand {
    name: "diff",
    about: "help-diff",
    examples: "help-diff-examples",
    options: Args::options,
    run: |matches, context| run(&Args::from(matches)?, context),
};

/// Tells what has changed between two versions. A change of the text alone leaves the meaning equal.
///
/// # Errors
/// [`Failure`] when a side cannot be read, or does not compile.
pub fn run(args: &Args, context: &Context) -> Result<Answer, Failure> {
    let sides = sides::read(&args.sides)?;
    let all = Compared::of(sides, args, context)?;
    let lang = all.lang(context);
    let result = match context.format {
        Format::Json => json::render(&all, lang),
        Format::Markdown => markdown::render(&all, lang),
        Format::Html => html::render(&all, lang),
        Format::Sarif => {
            listed::listed(&all, lang, |listing| output::json(&sarif::render(listing)))
        }
        Format::Github => listed::listed(&all, lang, github::render),
        // Control characters are refused in regulations, so the document can always be written.
        Format::Junit => listed::listed(&all, lang, junit::render).unwrap_or_default(),
        _ => human::render(&all, lang, context.style),
    };
    let exit = if all.is_equal() {
        Exit::Good
    } else {
        Exit::Bad
    };
    Ok(Answer::good(result).exit(exit))
}
