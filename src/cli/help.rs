//! The pages of `--help`, in the chosen language: examples first, then the options.

use std::path::PathBuf;

use clap::builder::{Styles, styling::Style};
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use super::context::Context;
use super::examples;
use super::failure::Failure;
use super::output::Answer;
use crate::messages::{Lang, Message};

/// The language of the pages of a command line; none where nobody will read them, as in most runs:
/// to make all pages takes longer than to understand the words.
pub type Pages = Option<Lang>;

/// A command of the program: its page, its options, and what it does.
#[derive(Clone, Copy)]
pub struct Subcommand {
    /// The word on the command line.
    pub name: &'static str,
    /// The message that says what it does.
    pub about: &'static str,
    /// The message with its examples.
    pub examples: &'static str,
    /// Adds its options.
    pub options: fn(Command, Pages) -> Command,
    /// Does it.
    pub run: fn(&ArgMatches, &Context) -> Result<Answer, Failure>,
}

impl Subcommand {
    /// The command with its page.
    #[must_use]
    pub fn command(&self, lang: Pages) -> Command {
        let command = Command::new(self.name).about(say(lang, self.about));
        let command = (self.options)(command, lang);
        page(
            command,
            lang,
            &format!("reglament {}", self.name),
            self.examples,
        )
    }
}

/// The text of a message without arguments; where nobody reads it, the name of the message.
#[must_use]
pub fn say(lang: impl Into<Pages>, id: &'static str) -> String {
    match lang.into() {
        Some(lang) => Message::new(id).text(lang),
        None => id.to_owned(),
    }
}

/// The root of the command line, with the options that every command has.
#[must_use]
pub fn root(lang: Pages, subcommands: &[Subcommand]) -> Command {
    let command = Command::new("reglament")
        .about(say(lang, "help-about"))
        .version(env!("CARGO_PKG_VERSION"))
        .disable_help_flag(true)
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .subcommand_required(true)
        .styles(styles())
        .max_term_width(examples::WIDTH)
        .arg(language(lang))
        .arg(
            option("regulations", lang, "value-directory", "help-regulations")
                .value_parser(value_parser!(PathBuf))
                .global(true)
                .display_order(901),
        )
        .arg(
            option("color", lang, "value-when", "help-color")
                .value_parser(["auto", "always", "never"])
                .hide_possible_values(true)
                .global(true)
                .display_order(902),
        )
        .arg(
            Arg::new("version")
                .short('V')
                .long("version")
                .help(say(lang, "help-version"))
                .action(ArgAction::Version)
                .display_order(904),
        )
        .subcommands(
            subcommands
                .iter()
                .map(|subcommand| subcommand.command(lang)),
        );
    page(command, lang, "reglament", "help-examples")
}

fn language(lang: Pages) -> Arg {
    option("lang", lang, "value-lang", "help-lang")
        .value_parser(["ru", "kk", "en"])
        .hide_possible_values(true)
        .global(true)
        .display_order(900)
}

/// An option with a value.
#[must_use]
pub fn option(name: &'static str, lang: Pages, value: &'static str, help: &'static str) -> Arg {
    Arg::new(name)
        .long(name)
        .value_name(say(lang, value))
        .help(say(lang, help))
}

/// An option that is one of a few words, which its help names.
#[must_use]
pub fn choice(
    name: &'static str,
    lang: Pages,
    value: &'static str,
    help: &'static str,
    values: &'static [&'static str],
) -> Arg {
    let help = Message::new(help).with("values", values.join(", "));
    let help = lang.map_or_else(String::new, |lang| help.text(lang));
    Arg::new(name)
        .value_name(say(lang, value))
        .help(help)
        .value_parser(values.to_vec())
        .hide_possible_values(true)
}

/// The option `--format`.
#[must_use]
pub fn format(lang: Pages, values: &'static [&'static str]) -> Arg {
    choice("format", lang, "value-format", "help-format", values)
        .long("format")
        .display_order(899)
}

/// The forms of a result that has no other ones.
pub const HUMAN_JSON: &[&str] = &["human", "json"];

/// Gives a command its page: what it does, examples, how to call it, arguments and options.
#[must_use]
pub fn page(command: Command, lang: Pages, call: &str, examples: &'static str) -> Command {
    let help = Arg::new("help")
        .short('h')
        .long("help")
        .help(say(lang, "help-help"))
        .action(ArgAction::Help)
        .display_order(903);
    if lang.is_none() {
        return command.arg(help);
    }
    let usage = usage(&command, lang, call);
    let template = template(&command, lang, examples);
    command
        .arg(help)
        .override_usage(usage)
        .help_template(template)
}

fn template(command: &Command, lang: Pages, examples: &'static str) -> String {
    let heading = |id| format!("{HEADING}{}:{HEADING:#}", say(lang, id));
    let examples = examples::fitted(&say(lang, examples));
    let mut text = format!(
        "{{about}}\n\n{}\n{examples}\n\n",
        heading("help-heading-examples")
    );
    text += &format!("{}\n  {{usage}}\n\n", heading("help-heading-usage"));
    if command.has_subcommands() {
        text += &format!("{}\n{{subcommands}}\n\n", heading("help-heading-commands"));
    }
    if command.get_positionals().next().is_some() {
        text += &format!("{}\n{{positionals}}\n\n", heading("help-heading-arguments"));
    }
    text += &format!("{}\n{{options}}\n", heading("help-heading-options"));
    if command.has_subcommands() {
        text += &format!("\n{}\n", say(lang, "help-more"));
    }
    text
}

fn usage(command: &Command, lang: Pages, call: &str) -> String {
    let mut text = call.to_owned();
    if command.has_subcommands() {
        text += &format!(" {}", say(lang, "value-command"));
    }
    for argument in command.get_positionals() {
        let name = argument.get_value_names().and_then(<[_]>::first);
        let name = name.map_or(argument.get_id().as_str(), |name| name.as_str());
        let many = if matches!(argument.get_action(), ArgAction::Append) {
            "…"
        } else {
            ""
        };
        text += &match argument.is_required_set() {
            true => format!(" {name}{many}"),
            false => format!(" [{name}{many}]"),
        };
    }
    text + &format!(" [{}]", say(lang, "value-options"))
}

/// How headings look.
const HEADING: Style = Style::new().bold().underline();

fn styles() -> Styles {
    Styles::styled().header(HEADING).usage(HEADING)
}
