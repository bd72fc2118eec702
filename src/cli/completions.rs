//! `reglament completions`: what a shell needs to complete the commands.

use clap::{ArgMatches, Command};
use clap_complete::{Shell, generate};

use super::context::Context;
use super::failure::Failure;
use super::help::{Pages, Subcommand, choice};
use super::output::Answer;

const SHELLS: &[&str] = &["bash", "elvish", "fish", "powershell", "zsh"];

/// The command.
pub const COMMAND: Subcommand = Subcommand {
    name: "completions",
    about: "help-completions",
    examples: "help-completions-examples",
    options,
    run,
};

fn options(command: Command, lang: Pages) -> Command {
    let shell = choice(
        "shell",
        lang,
        "value-shell",
        "help-completions-shell",
        SHELLS,
    );
    command.arg(shell.required(true))
}

fn run(matches: &ArgMatches, context: &Context) -> Result<Answer, Failure> {
    let named = matches
        .get_one::<String>("shell")
        .and_then(|name| name.parse::<Shell>().ok());
    let mut command = super::command(Some(context.speech.general()));
    let mut script = Vec::new();
    // Only the words of the list above are let through, and each of them is a shell.
    generate(
        named.unwrap_or(Shell::Bash),
        &mut command,
        "reglament",
        &mut script,
    );
    Ok(Answer::good(String::from_utf8_lossy(&script).into_owned()))
}
