//! The command line: the face of the program for people and for CI.
//!
//! A command is a function from its options to an [`output::Answer`]; nothing is printed before
//! the answer is whole. `files` alone touches the disk, `exit` alone knows the exit codes, and
//! this file alone knows all the commands.

mod builtin;
pub mod calendar;
mod calendars;
pub mod check;
pub mod compare;
pub mod completions;
mod config;
pub mod context;
pub mod deadline;
pub mod diff;
mod examples;
pub mod exit;
pub mod explain;
pub mod export;
pub mod failure;
pub mod files;
pub mod fmt;
mod gather;
pub mod git_diff;
mod help;
pub mod library;
mod links;
pub mod list;
pub mod load;
pub mod man;
pub mod new;
pub mod output;
mod paragraph;
pub mod rules;
pub mod show;
pub mod simulate;
pub mod speech;
mod table;
mod terminal;
pub mod test;
mod today;
mod toml_text;
mod usage;
mod words;
mod workers;

use std::ffi::OsString;
use std::path::PathBuf;

use clap::error::ErrorKind;
use clap::{ArgMatches, Command};

use context::Context;
use exit::Exit;
use failure::Failure;
use help::{Pages, Subcommand};
use output::{Answer, Format};
use speech::Speech;
use terminal::Color;

/// Every command, in the order of the help.
const COMMANDS: &[Subcommand] = &[
    list::COMMAND,
    new::COMMAND,
    check::COMMAND,
    fmt::COMMAND,
    show::COMMAND,
    simulate::COMMAND,
    deadline::COMMAND,
    diff::COMMAND,
    compare::COMMAND,
    git_diff::COMMAND,
    test::COMMAND,
    export::COMMAND,
    calendar::COMMAND,
    explain::COMMAND,
    rules::COMMAND,
    completions::COMMAND,
    man::COMMAND,
];

/// Runs the program with the words of its command line, the program's own name first.
pub fn run(words: &[OsString]) -> Exit {
    let words = help_as_option(words);
    let context = guess(&words);
    let lang = context.speech.general();
    let understood = command(None).try_get_matches_from(&words);
    // Only now somebody will read a page, or a complaint that names what stands in one.
    let understood = understood.or_else(|_| command(Some(lang)).try_get_matches_from(&words));
    let answer = match understood {
        Ok(matches) => {
            let context = settle(&matches, context);
            dispatch(&matches, &context).unwrap_or_else(|failure| refuse(&failure, &context))
        }
        Err(error) => without_matches(&error, &words, &context),
    };
    output::write(answer, lang)
}

/// The whole command line, with its pages in a language.
fn command(lang: Pages) -> Command {
    help::root(lang, COMMANDS)
}

/// Turns `reglament help check` into `reglament check --help`.
fn help_as_option(words: &[OsString]) -> Vec<OsString> {
    match words {
        [program, help, rest @ ..] if help == "help" => {
            let mut words = vec![program.clone()];
            words.extend(rest.iter().cloned());
            words.push("--help".into());
            words
        }
        _ => words.to_vec(),
    }
}

#[allow(
    clippy::disallowed_methods,
    reason = "only the command line reads the environment"
)]
fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

/// What can be told from the words before they are understood: a complaint about them and the
/// help must have their language and form already.
fn guess(words: &[OsString]) -> Context {
    let plain = || words.iter().filter_map(|word| word.to_str());
    let color = Color::read(speech::option(plain(), "--color"));
    Context {
        speech: Speech::find(plain(), variable),
        format: Format::read(speech::option(plain(), "--format")),
        style: terminal::style(&std::io::stdout(), color, variable),
        error_style: terminal::style(&std::io::stderr(), color, variable),
        regulations: None,
    }
}

/// The same from the understood words.
fn settle(matches: &ArgMatches, guessed: Context) -> Context {
    let mut deepest = matches;
    while let Some((_, inner)) = deepest.subcommand() {
        deepest = inner;
    }
    // Not every command has a format.
    let format = deepest.try_get_one::<String>("format").ok().flatten();
    Context {
        format: Format::read(format.map(String::as_str)),
        regulations: deepest.get_one::<PathBuf>("regulations").cloned(),
        ..guessed
    }
}

fn dispatch(matches: &ArgMatches, context: &Context) -> Result<Answer, Failure> {
    let named = matches.subcommand().and_then(|(name, own)| {
        COMMANDS
            .iter()
            .find(|command| command.name == name)
            .map(|command| (command, own))
    });
    match named {
        Some((command, own)) => (command.run)(own, context),
        // The command line is not understood without a command, so this is never shown.
        None => Ok(Answer::good(String::new())),
    }
}

/// Help, version, or a command line that cannot be understood.
fn without_matches(error: &clap::Error, words: &[OsString], context: &Context) -> Answer {
    if matches!(
        error.kind(),
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion
    ) {
        let text = error.render();
        let text = if context.style.color {
            text.ansi().to_string()
        } else {
            text.to_string()
        };
        return Answer::good(text);
    }
    let named = words.get(1).and_then(|word| word.to_str());
    let command = COMMANDS.iter().find(|command| Some(command.name) == named);
    let call = match command {
        Some(command) => format!("reglament {}", command.name),
        None => "reglament".to_owned(),
    };
    refuse(&usage::failure(error, &call), context)
}

/// What a command that could not run leaves behind.
fn refuse(failure: &Failure, context: &Context) -> Answer {
    let lang = context.speech.general();
    let result = match context.format {
        Format::Json | Format::Sarif | Format::Gitlab | Format::Junit => failure.json(lang),
        _ => String::new(),
    };
    Answer::good(result)
        .notices(failure.text(lang, context.error_style.width))
        .exit(failure.exit)
}
