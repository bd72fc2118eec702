//! `reglament explain`: the page of a check, or of a kind of change.

use clap::{Arg, Command};
use serde::Serialize;

use super::context::Context;
use super::failure::Failure;
use super::help::{Pages, Subcommand, format as format_option, say};
use super::output::{Answer, Format, json};
use crate::checks::{self, Check};
use crate::compare::{Kind, kinds};
use crate::diagnostic::suggest;
use crate::format::format;
use crate::messages::{Lang, Message};
use crate::source::Sources;
use crate::syntax;

/// The command.
pub const COMMAND: Subcommand = Subcommand {
    name: "explain",
    about: "help-explain",
    examples: "help-explain-examples",
    options,
    run: |matches, context| {
        let name = matches.get_one::<String>("check");
        run(name.map(String::as_str).unwrap_or_default(), context)
    },
};

fn options(command: Command, lang: Pages) -> Command {
    let check = Arg::new("check")
        .value_name(say(lang, "value-check"))
        .help(say(lang, "help-explain-check"))
        .required(true);
    command
        .arg(check)
        .arg(format_option(lang, &["human", "markdown", "json"]))
}

/// Explains the check, or the kind of change, with this code or name.
///
/// # Errors
/// [`Failure`] when there is none.
pub fn run(name: &str, context: &Context) -> Result<Answer, Failure> {
    let lang = context.speech.general();
    if let Some(kind) = kinds::named(name) {
        let page = ChangePage::of(kind, lang);
        return Ok(Answer::good(match context.format {
            Format::Json => json(&page),
            Format::Markdown => page.markdown(),
            _ => page.text(context.style.width),
        }));
    }
    let changes = kinds::pages().flat_map(|kind| [kind.name, kind.code]);
    let check = checks::named(name).ok_or_else(|| unknown(name, likely_among(name, changes)))?;
    let page = Page::of(check, lang);
    Ok(Answer::good(match context.format {
        Format::Json => json(&page),
        Format::Markdown => page.markdown(),
        _ => page.text(context.style.width),
    }))
}

/// The check with this code or name.
///
/// # Errors
/// [`Failure`] with the likely intended name when there is no such check.
pub fn named(name: &str) -> Result<&'static Check, Failure> {
    checks::named(name).ok_or_else(|| unknown(name, likely(name)))
}

fn unknown(name: &str, help: Message) -> Failure {
    let message = Message::new("explain-unknown").with("given", name);
    Failure::new("unknown-check", message).help(help)
}

/// The check that was probably meant by a name that none has, or where all of them are listed.
#[must_use]
pub fn likely(name: &str) -> Message {
    likely_among(name, std::iter::empty())
}

fn likely_among(name: &str, more: impl Iterator<Item = &'static str>) -> Message {
    let checks = checks::pages().flat_map(|check| [check.name, check.code]);
    let known: Vec<&str> = checks.chain(more).collect();
    match suggest::likely(name, &known) {
        Some(likely) => Message::new("name-did-you-mean").with("name", likely),
        None => Message::new("explain-unknown-help"),
    }
}

/// The page of a check in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Page {
    code: &'static str,
    name: &'static str,
    family: String,
    level: &'static str,
    title: String,
    finds: String,
    law: String,
    mend: String,
    example: String,
    #[serde(skip)]
    level_words: String,
    #[serde(skip)]
    accept: Option<String>,
    #[serde(skip)]
    lang: Lang,
}

impl Page {
    /// The page of a check.
    #[must_use]
    pub fn of(check: &'static Check, lang: Lang) -> Page {
        let text = |id| check.text(id).text(lang);
        // What keeps a file from running cannot be accepted.
        let accept = (!check.is_of_form()).then(|| {
            let accept = Message::new("explain-accept").with("name", check.name);
            accept.text(lang)
        });
        Page {
            code: check.code,
            name: check.name,
            family: check.family.message().text(lang),
            level: check.level.code(),
            title: text("title"),
            finds: text("finds"),
            law: text("law"),
            mend: text("mend"),
            example: example(check, lang),
            level_words: check.level.message().text(lang),
            accept,
            lang,
        }
    }

    /// The parts with their headings, in the order of reading.
    fn parts(&self) -> Vec<(String, &str)> {
        let accept = self.accept.as_deref();
        let example = Some(self.example.as_str()).filter(|example| !example.is_empty());
        let parts = [
            ("explain-finds", Some(self.finds.as_str())),
            ("explain-law", Some(self.law.as_str())),
            ("explain-example", example),
            ("explain-mend", Some(self.mend.as_str())),
            ("explain-accepting", accept),
        ];
        let heading = |id| say(self.lang, id);
        parts
            .into_iter()
            .filter_map(|(id, text)| Some((heading(id), text?)))
            .collect()
    }

    /// The page for a terminal of this width.
    #[must_use]
    pub fn text(&self, width: usize) -> String {
        let mut text = format!(
            "{} {}: {}\n{}, {}\n",
            self.code, self.name, self.title, self.family, self.level_words
        );
        for (heading, part) in self.parts() {
            text += &format!("\n{heading}\n");
            for line in part.lines() {
                text += &indented(line, width, part == self.example);
            }
        }
        text
    }

    /// The page in Markdown, as the documentation has it.
    #[must_use]
    pub fn markdown(&self) -> String {
        let mut text = format!(
            "# {} `{}`\n\n{}\n\n*{}, {}*\n",
            self.code, self.name, self.title, self.family, self.level_words
        );
        for (heading, part) in self.parts() {
            text += &match part == self.example {
                true => format!("\n## {heading}\n\n```\n{part}```\n"),
                false => format!("\n## {heading}\n\n{part}\n"),
            };
        }
        text
    }
}

/// The page of a kind of change in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ChangePage {
    code: &'static str,
    name: &'static str,
    family: String,
    title: String,
    page: String,
}

impl ChangePage {
    /// The page of a kind.
    #[must_use]
    pub fn of(kind: &'static Kind, lang: Lang) -> ChangePage {
        ChangePage {
            code: kind.code,
            name: kind.name,
            family: kind.family.message().text(lang),
            title: kind.text("title").text(lang),
            page: kind.text("page").text(lang),
        }
    }

    /// The page for a terminal of this width.
    #[must_use]
    pub fn text(&self, width: usize) -> String {
        let head = format!(
            "{} {}: {}\n{}\n",
            self.code, self.name, self.title, self.family
        );
        head + "\n" + &indented(&self.page, width, false)
    }

    /// The page in Markdown, as the documentation has it.
    #[must_use]
    pub fn markdown(&self) -> String {
        format!(
            "# {} `{}`\n\n{}\n\n*{}*\n\n{}\n",
            self.code, self.name, self.title, self.family, self.page
        )
    }
}

/// A line of a part: prose is wrapped, an example stays as it is written.
fn indented(line: &str, width: usize, verbatim: bool) -> String {
    let indent = "  ";
    if verbatim || line.is_empty() {
        return format!("{indent}{line}").trim_end().to_owned() + "\n";
    }
    let options = textwrap::Options::new(width)
        .initial_indent(indent)
        .subsequent_indent(indent);
    textwrap::fill(line, options) + "\n"
}

/// The example in the words of a language; one that is written in it stays as it is.
fn example(check: &Check, lang: Lang) -> String {
    let mut sources = Sources::new();
    let example = check.example_in(lang);
    let id = sources.add(check.code, example);
    let read = sources.get(id).map(syntax::parse);
    match read {
        Some((file, errors)) if errors.is_empty() && file.lang != lang => {
            checks::example_in_words(&format(&file, lang), lang)
        }
        _ => example.to_owned(),
    }
}
