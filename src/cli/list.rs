//! `reglament list`: which regulations and services there are, and when they are in force.

use clap::{ArgMatches, Command};
use serde::Serialize;

use super::context::Context;
use super::failure::Failure;
use super::help::{HUMAN_JSON, Pages, Subcommand, format};
use super::library::Library;
use super::output::{Answer, Format, json};
use super::show::Force;
use super::table::Sheet;
use crate::messages::{Lang, Message};
use crate::model::{Bounds, Regulation};
use crate::source::Sources;

/// The command.
pub const COMMAND: Subcommand = Subcommand {
    name: "list",
    about: "help-list",
    examples: "help-list-examples",
    options,
    run: |_: &ArgMatches, context| run(context),
};

fn options(command: Command, lang: Pages) -> Command {
    command.arg(format(lang, HUMAN_JSON))
}

/// Lists the regulations. Those that cannot be read or do not compile are named on standard error.
///
/// # Errors
/// [`Failure`] when the directory of the option does not exist, or when nothing in it can be read.
pub fn run(context: &Context) -> Result<Answer, Failure> {
    let lang = context.speech.general();
    let mut sources = Sources::new();
    let mut regulations = Vec::new();
    let mut notices = String::new();
    let (files, unread) = Library::open(context)?.all(&mut sources);
    if files.is_empty() {
        unread.fail(context)?;
        return Ok(Answer::good(result(&regulations, context)));
    }
    for loaded in files {
        let broken = loaded.has_errors();
        match loaded.regulation {
            Some(regulation) if !broken => regulations.push(regulation),
            _ => {
                let name = sources
                    .get(loaded.source)
                    .map(|source| source.name.as_str());
                let message = Message::new("list-broken").with("path", name.unwrap_or_default());
                notices += &format!("{}\n", message.text(lang));
            }
        }
    }
    regulations.retain(|regulation| !regulation.is_standard);
    regulations.sort_by(|left, right| left.path.cmp(&right.path));
    notices += &unread.text(context);
    Ok(Answer::good(result(&regulations, context))
        .notices(notices)
        .exit(unread.exit()))
}

fn result(regulations: &[Regulation], context: &Context) -> String {
    match context.format {
        Format::Json => json(&regulations.iter().map(entry).collect::<Vec<_>>()),
        _ => table(regulations, context),
    }
}

#[derive(Serialize)]
struct Entry<'a> {
    regulation: &'a str,
    title: &'a str,
    language: &'static str,
    force: Force,
    services: Vec<Service<'a>>,
}

#[derive(Serialize)]
struct Service<'a> {
    id: &'a str,
    title: &'a str,
}

fn entry(regulation: &Regulation) -> Entry<'_> {
    let services = regulation.services.iter();
    Entry {
        regulation: &regulation.path,
        title: &regulation.title,
        language: regulation.lang.code(),
        force: regulation.force(None).into(),
        services: services
            .map(|service| Service {
                id: &service.id,
                title: &service.title,
            })
            .collect(),
    }
}

/// A regulation with the time of its force, then its services, each with its title.
fn table(regulations: &[Regulation], context: &Context) -> String {
    let lang = context.speech.general();
    let headings = ["table-regulation", "table-title"];
    let mut sheet = Sheet::new(context.style.width, lang, &headings).light();
    for (at, regulation) in regulations.iter().enumerate() {
        if at > 0 {
            sheet.gap();
        }
        let force = regulation.force(None);
        let mut title = vec![title(regulation, lang).to_owned()];
        let from = Message::new("list-from").with("day", force.from.message());
        title.push(from.text(lang));
        if force.until != Bounds::default() {
            let until = Message::new("list-until").with("day", force.until.message());
            title.push(until.text(lang));
        }
        sheet.row([regulation.path.clone(), title.join("\n")]);
        for service in &regulation.services {
            sheet.row([format!("  :{}", service.id), service.title.clone()]);
        }
    }
    sheet.text()
}

/// The title in the language of the reader, if the file gives one, else that of the act.
fn title(regulation: &Regulation, lang: Lang) -> &str {
    let titles = regulation.titles.iter();
    let own = titles
        .filter(|(own, _)| *own == lang)
        .map(|(_, title)| title);
    own.chain([&regulation.title])
        .next()
        .map_or("", String::as_str)
}
