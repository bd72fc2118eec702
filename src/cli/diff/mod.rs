//! `reglament diff`: what a change of regulations means.
//!
//! ```text
//! options ─ sides (files, or git) ─▶ texts ─ compared ─▶ changes ─ human, json, markdown … ─▶ a face
//! ```

mod calendars;
mod case_file;
mod compared;
mod demands;
mod effects;
mod git;
mod html;
mod human;
mod json;
mod judged;
mod listed;
mod markdown;
mod options;
mod sides;
mod told;

use super::context::Context;
use super::exit::Exit;
use super::failure::Failure;
use super::help::Subcommand;
use super::library::Library;
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
/// [`Failure`] when a side cannot be read, or does not compile, or when the settings that are to
/// decide are wrong.
pub fn run(args: &Args, context: &Context) -> Result<Answer, Failure> {
    let library = Library::open(context)?;
    let sides = sides::read(&args.sides, &library)?;
    let all = Compared::of(sides, library, args, context)?;
    let lang = all.lang(context);
    let judged = match args.policy {
        true => Some(judged::judge(&all, args.sides.are_whole())?),
        false => None,
    };
    let judged = judged.as_ref();
    let result = match context.format {
        Format::Json => json::render(&all, judged, lang),
        Format::Markdown => markdown::render(&all, lang) + &demands::markdown(&all, judged, lang),
        Format::Html => html::render(&all, judged, lang),
        Format::Sarif => listed::listed(&all, judged, lang, |listing| {
            output::json(&sarif::render(listing))
        }),
        Format::Github => listed::listed(&all, judged, lang, github::render),
        // Control characters are refused in regulations, so the document can always be written.
        Format::Junit => listed::listed(&all, judged, lang, junit::render).unwrap_or_default(),
        _ => {
            let style = context.style;
            human::render(&all, lang, style) + &demands::human(&all, judged, lang, style.width)
        }
    };
    let good = match judged {
        Some(judged) => judged.is_met(),
        None => all.is_equal(),
    };
    let exit = if good { Exit::Good } else { Exit::Bad };
    let mut notices = match &args.case {
        Some(file) => case_file::write(&all, file, lang)?,
        None => String::new(),
    };
    // A list of findings has no place for what is about no change of a regulation.
    if matches!(
        context.format,
        Format::Sarif | Format::Github | Format::Junit
    ) {
        let stale = judged.into_iter().flat_map(demands::stale);
        let lines = calendars::lines(&all.calendars).into_iter().chain(stale);
        notices.extend(lines.map(|line| line.text(lang) + "\n"));
    }
    Ok(Answer::good(result).notices(notices).exit(exit))
}
