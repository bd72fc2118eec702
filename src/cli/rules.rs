//! `reglament rules`: all checks, and all kinds of changes.

use std::path::{Path, PathBuf};

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use serde::Serialize;

use super::context::Context;
use super::explain::{ChangePage, Page};
use super::failure::Failure;
use super::files;
use super::help::{HUMAN_JSON, Pages, Subcommand, format, option, say};
use super::output::{Answer, Format, json};
use super::table::Sheet;
use crate::checks::{Check, Family, pages};
use crate::compare::{self, Kind, kinds};
use crate::messages::{Lang, Message};

/// The command.
pub const COMMAND: Subcommand = Subcommand {
    name: "rules",
    about: "help-rules",
    examples: "help-rules-examples",
    options,
    run: |matches: &ArgMatches, context| {
        let pages = matches.get_one::<PathBuf>("pages");
        run(pages, matches.get_flag("changes"), context)
    },
};

fn options(command: Command, lang: Pages) -> Command {
    let pages: Arg = option("pages", lang, "value-directory", "help-rules-pages")
        .value_parser(value_parser!(PathBuf));
    let changes = Arg::new("changes")
        .long("changes")
        .help(say(lang, "help-rules-changes"))
        .action(ArgAction::SetTrue);
    command
        .arg(changes)
        .arg(pages)
        .arg(format(lang, HUMAN_JSON))
}

#[derive(Serialize)]
struct Entry {
    code: &'static str,
    name: &'static str,
    family: String,
    level: &'static str,
    title: String,
}

#[derive(Serialize)]
struct Change {
    code: &'static str,
    name: &'static str,
    family: String,
    title: String,
}

/// Lists the checks, or the kinds of changes, or writes the page of each into a directory, in the
/// three languages.
///
/// # Errors
/// [`Failure`] when a page cannot be written.
pub fn run(
    directory: Option<&PathBuf>,
    of_changes: bool,
    context: &Context,
) -> Result<Answer, Failure> {
    let lang = context.speech.general();
    if let Some(directory) = directory {
        return write(directory, lang);
    }
    let width = context.style.width;
    if of_changes {
        return Ok(Answer::good(match context.format {
            Format::Json => json(
                &kinds::pages()
                    .map(|kind| change(kind, lang))
                    .collect::<Vec<_>>(),
            ),
            _ => changes(width, lang) + &Message::new("rules-more").text(lang) + "\n",
        }));
    }
    let entries: Vec<Entry> = pages().map(|check| entry(check, lang)).collect();
    Ok(Answer::good(match context.format {
        Format::Json => json(&entries),
        _ => {
            let more = ["rules-more", "rules-more-changes"].map(|id| say(lang, id) + "\n");
            table(width, lang) + &more.concat()
        }
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
    text
}

fn change(kind: &'static Kind, lang: Lang) -> Change {
    Change {
        code: kind.code,
        name: kind.name,
        family: kind.family.message().text(lang),
        title: kind.text("title").text(lang),
    }
}

/// The kinds of changes by their families.
fn changes(width: usize, lang: Lang) -> String {
    let mut text = String::new();
    for family in compare::Family::ALL {
        let own = kinds::pages().filter(|kind| kind.family == family);
        text += &format!("{}\n", family.message().text(lang));
        let mut sheet = Sheet::new(width, lang, &["table-code", "table-change"]);
        for kind in own {
            let title = kind.text("title").text(lang);
            sheet.row([kind.code.to_owned(), format!("{}\n{title}", kind.name)]);
        }
        text += &format!("{}\n", sheet.text());
    }
    text
}

/// Writes `<directory>/<language>/<code>.md` for every check and every kind of change.
fn write(directory: &Path, lang: Lang) -> Result<Answer, Failure> {
    for own in Lang::ALL {
        let checks = pages().map(|check| (check.code, Page::of(check, own).markdown()));
        let changes = kinds::pages();
        let changes = changes.map(|kind| (kind.code, ChangePage::of(kind, own).markdown()));
        for (code, text) in checks.chain(changes) {
            let file = directory.join(own.code()).join(format!("{code}.md"));
            files::put(&file, &text)?;
        }
    }
    let message = Message::new("rules-written")
        .with(
            "n",
            (pages().count() + kinds::pages().count()) * Lang::ALL.len(),
        )
        .with("path", files::shown(directory));
    Ok(Answer::good(message.text(lang) + "\n"))
}
