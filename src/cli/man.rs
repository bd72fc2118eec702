//! `reglament man`: the manual page.

use clap::{ArgMatches, Command};
use clap_mangen::Man;

use super::context::Context;
use super::failure::Failure;
use super::help::{Subcommand, say};
use super::output::Answer;
use crate::messages::{Lang, Message};

/// The command.
pub const COMMAND: Subcommand = Subcommand {
    name: "man",
    about: "help-man",
    examples: "help-man-examples",
    options: |command, _| command,
    run,
};

/// The headings that the library writes, and ours for them.
const HEADINGS: [(&str, &str); 6] = [
    ("NAME", "man-name"),
    ("SYNOPSIS", "help-heading-usage"),
    ("DESCRIPTION", "man-description"),
    ("OPTIONS", "help-heading-options"),
    ("SUBCOMMANDS", "help-heading-commands"),
    ("VERSION", "man-version"),
];

fn run(_: &ArgMatches, context: &Context) -> Result<Answer, Failure> {
    let lang = context.speech.general();
    let command = super::command(Some(lang));
    let mut text = page(command.clone(), lang)?;
    for inner in command.get_subcommands() {
        let name = inner.get_name();
        // The library speaks of pages of their own, which these commands do not have.
        text = text.replace(
            &format!("reglament\\-{name}(1)"),
            &format!("\\fBreglament {name}\\fR"),
        );
        text += &section(&format!("reglament {name}"), inner, lang)?;
        for innermost in inner.get_subcommands() {
            let name = format!("reglament {name} {}", innermost.get_name());
            text += &section(&name, innermost, lang)?;
        }
    }
    Ok(Answer::good(text))
}

/// The page of the program itself.
fn page(command: Command, lang: Lang) -> Result<String, Failure> {
    let man = Man::new(command.disable_help_subcommand(true)).manual("reglament");
    rendered(lang, |bytes| man.render(bytes))
}

/// What the page of a command says, as a section of the program's page.
fn section(name: &str, command: &Command, lang: Lang) -> Result<String, Failure> {
    // The command has the program's own option for help.
    let command = command
        .clone()
        .disable_help_flag(true)
        .disable_help_subcommand(true);
    let man = Man::new(command);
    let text = rendered(lang, |bytes| {
        man.render_description_section(bytes)?;
        man.render_options_section(bytes)
    })?;
    // Inside the program's page the sections of a command stand one level lower.
    let text = text.replace("\n.SH ", "\n.SS ").replacen(".SH ", ".SS ", 1);
    Ok(format!(".SH \"{}\"\n{text}", name.to_uppercase()))
}

fn rendered(
    lang: Lang,
    render: impl FnOnce(&mut Vec<u8>) -> std::io::Result<()>,
) -> Result<String, Failure> {
    let mut bytes = Vec::new();
    render(&mut bytes).map_err(|error| {
        let message = Message::new("man-failed").with("reason", error.to_string());
        Failure::new("man-failed", message)
    })?;
    let text = String::from_utf8_lossy(&bytes);
    Ok(text
        .lines()
        .map(|line| heading(line, lang) + "\n")
        .collect())
}

/// A line, with its heading in the language if it is one.
fn heading(line: &str, lang: Lang) -> String {
    let Some(word) = line.strip_prefix(".SH ") else {
        return line.to_owned();
    };
    let ours = HEADINGS
        .iter()
        .find(|(theirs, _)| *theirs == word.trim_matches('"'));
    match ours {
        Some((_, id)) => format!(".SH \"{}\"", say(lang, id).to_uppercase()),
        None => line.to_owned(),
    }
}
