//! The command line: the face of the program for people and for CI.
//!
//! A command is a function from its options to an [`output::Answer`]; nothing is printed before
//! the answer is whole. `files` alone touches the disk, `exit` alone knows the exit codes.

pub mod check;
pub mod context;
pub mod exit;
pub mod failure;
pub mod files;
pub mod load;
pub mod output;
pub mod speech;

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Arg, ArgMatches, Command};

use context::Context;
use exit::Exit;
use failure::Failure;
use output::{Answer, Format};
use speech::Speech;

use crate::diagnostic::human::Style;
use crate::messages::Lang;

/// Runs the program with the words of its command line, the program's own name first.
pub fn run(words: &[OsString]) -> Exit {
    let plain = || words.iter().filter_map(|word| word.to_str());
    let speech = Speech::find(plain(), |name| std::env::var(name).ok());
    let matches = match command(speech.general()).try_get_matches_from(words) {
        Ok(matches) => matches,
        Err(error) => {
            let exit = if error.use_stderr() { Exit::NotRun } else { Exit::Good };
            // The text has been shown as far as it could be.
            let _ = error.print();
            return exit;
        }
    };
    let context = context(&matches, speech);
    let answer = dispatch(&matches, &context).unwrap_or_else(|failure| refuse(&failure, &context));
    output::write(&answer)
}

fn command(lang: Lang) -> Command {
    Command::new("reglament")
        .version(env!("CARGO_PKG_VERSION"))
        .subcommand_required(true)
        .arg(Arg::new("lang").long("lang").global(true).value_parser(["ru", "kk", "en"]))
        .arg(
            Arg::new("regulations")
                .long("regulations")
                .global(true)
                .value_parser(clap::value_parser!(PathBuf)),
        )
        .subcommand(check::Args::command(lang))
}

fn context(matches: &ArgMatches, speech: Speech) -> Context {
    let own = matches.subcommand().map_or(matches, |(_, own)| own);
    let format = match own.try_get_one::<String>("format").ok().flatten().map(String::as_str) {
        Some("json") => Format::Json,
        Some("short") => Format::Short,
        _ => Format::Human,
    };
    let regulations = own.get_one::<PathBuf>("regulations").cloned();
    Context { speech, format, style: Style::default(), regulations }
}

fn dispatch(matches: &ArgMatches, context: &Context) -> Result<Answer, Failure> {
    match matches.subcommand() {
        Some(("check", own)) => check::run(&check::Args::from(own), context),
        _ => Ok(Answer::good(String::new())),
    }
}

/// What a command that could not run leaves behind.
fn refuse(failure: &Failure, context: &Context) -> Answer {
    let lang = context.speech.general();
    let result = match context.format {
        Format::Json => failure.json(lang),
        Format::Human | Format::Short => String::new(),
    };
    Answer::good(result).notices(failure.text(lang)).exit(failure.exit)
}
