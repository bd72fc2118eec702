//! `reglament rules`: all checks.

use std::path::{Path, PathBuf};

use clap::{Arg, ArgMatches, Command, value_parser};
use serde::Serialize;

use super::context::Context;
use super::explain::Page;
use super::failure::Failure;
use super::files;
use super::help::{HUMAN_JSON, Subcommand, format, option};
use super::output::{Answer, Format, json};
use super::table::Sheet;
use crate::checks::{Check, Family, pages};
use crate::messages::{Lang, Message};

/// The command.
pub const COMMAND: Subcommand = Subcommand {
    name: "rules",
    about: "help-rules",
    examples: "help-rules-examples",
    options,
    run: |matches: &ArgMatches, context| run(matches.get_one::<PathBuf>("pages"), context),
};

fn options(command: Command, lang: Lang) -> Command {
    let pages: Arg = option("pages", lang, "value-directory", "help-rules-pages")
        .value_parser(value_parser!(PathBuf));
    command.arg(pages).arg(format(lang, HUMAN_JSON))
}

#[derive(Serialize)]
struct Entry {
    code: &'static str,
    name: &'static str,
    family: String,
    level: &'static str,
    title: String,
}

/// Lists the checks, or writes the page of each into a directory, in the three languages.
///
/// # Errors
/// [`Failure`] when a page cannot be written.
pub fn run(directory: Option<&PathBuf>, context: &Context) -> Result<Answer, Failure> {
    let lang = context.speech.general();
    if let Some(directory) = directory {
        return write(directory, lang);
    }
    let entries: Vec<Entry> = pages().map(|check| entry(check, lang)).collect();
    Ok(Answer::good(match context.format {
        Format::Json => json(&entries),
        _ => table(context.style.width, lang),
    }))
}

fn entry(check: &'static Check, lang: Lang) -> Entry {
    Entry {
        code: check.code,
        name: check.name,
        family: check.family.message().text(lang),
        level: check.level.code(),
        title: check.text("title").text(lang),
    }
}

fn table(width: usize, lang: Lang) -> String {
    let mut text = String::new();
    for family in Family::ALL {
        let own: Vec<_> = pages().filter(|check| check.family == family).collect();
        if own.is_empty() {
            continue;
        }
        text += &format!("{}\n", family.message().text(lang));
        let headings = ["table-code", "table-check", "table-level"];
        let mut sheet = Sheet::new(width, lang, &headings);
        for check in own {
            let title = check.text("title").text(lang);
            sheet.row([
                check.code.to_owned(),
                format!("{}\n{title}", check.name),
                check.level.message().text(lang),
            ]);
        }
        text += &format!("{}\n", sheet.text());
    }
    text + &Message::new("rules-more").text(lang) + "\n"
}

/// Writes `<directory>/<language>/<code>.md` for every check.
fn write(directory: &Path, lang: Lang) -> Result<Answer, Failure> {
    for own in Lang::ALL {
        for check in pages() {
            let file = directory
                .join(own.code())
                .join(format!("{}.md", check.code));
            let text = Page::of(check, own).markdown();
            files::put(&file, &text)?;
        }
    }
    let message = Message::new("rules-written")
        .with("n", pages().count() * Lang::ALL.len())
        .with("path", files::shown(directory));
    Ok(Answer::good(message.text(lang) + "\n"))
}
