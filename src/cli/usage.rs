//! What is wrong with a command line, in words of the program.
//!
//! The library that reads the command line says it in English; its errors are taken apart and
//! told anew.

use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::failure::Failure;
use crate::calendar::Moment;
use crate::messages::{Arg, Message};

/// The failure for an error of the command line; `call` is the command, without its options.
#[must_use]
pub fn failure(error: &Error, call: &str) -> Failure {
    let (code, message) = said(error);
    let help =
        suggestion(error).unwrap_or_else(|| Message::new("usage-see-help").with("command", call));
    let failure = Failure::new(code, message).help(help);
    match error.kind() {
        ErrorKind::MissingRequiredArgument => {
            // The name of the value after it is for people, and in their language.
            let bare = |text: String| match text.split_once(" <") {
                Some((option, _)) => option.to_owned(),
                None => text,
            };
            failure.missing(
                texts(error, ContextKind::InvalidArg)
                    .into_iter()
                    .map(bare)
                    .collect(),
            )
        }
        _ => failure,
    }
}

fn said(error: &Error) -> (&'static str, Message) {
    let option = text(error, ContextKind::InvalidArg);
    let given = text(error, ContextKind::InvalidValue);
    match error.kind() {
        ErrorKind::InvalidValue if given.is_empty() => (
            "no-value",
            Message::new("usage-no-value").with("option", option),
        ),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation if option.starts_with("--lang ") => (
            "bad-value",
            Message::new("lang-unknown").with("given", given),
        ),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let message = Message::new("usage-bad-value")
                .with("option", option)
                .with("given", given);
            ("bad-value", message)
        }
        ErrorKind::UnknownArgument if option.starts_with('-') => (
            "unknown-option",
            Message::new("usage-unknown-option").with("given", option),
        ),
        ErrorKind::UnknownArgument => (
            "extra-argument",
            Message::new("usage-extra-argument").with("given", option),
        ),
        ErrorKind::InvalidSubcommand => {
            let given = text(error, ContextKind::InvalidSubcommand);
            (
                "unknown-command",
                Message::new("usage-unknown-command").with("given", given),
            )
        }
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            ("missing-command", Message::new("usage-missing-command"))
        }
        ErrorKind::InvalidUtf8 => ("not-text", Message::new("usage-not-text")),
        _ => said_of_arguments(error, option),
    }
}

fn said_of_arguments(error: &Error, option: String) -> (&'static str, Message) {
    match error.kind() {
        ErrorKind::MissingRequiredArgument => {
            let names = texts(error, ContextKind::InvalidArg);
            (
                "missing-argument",
                Message::new("usage-missing").with("names", Arg::list(names)),
            )
        }
        ErrorKind::ArgumentConflict => {
            let other = text(error, ContextKind::PriorArg);
            if other.is_empty() || other == option {
                return (
                    "repeated",
                    Message::new("usage-repeated").with("option", option),
                );
            }
            let message = Message::new("usage-conflict")
                .with("option", option)
                .with("other", other);
            ("conflict", message)
        }
        ErrorKind::TooFewValues => {
            let message = Message::new("usage-too-few")
                .with("option", option)
                .with("number", least(error));
            ("no-value", message)
        }
        ErrorKind::WrongNumberOfValues | ErrorKind::NoEquals => (
            "no-value",
            Message::new("usage-no-value").with("option", option),
        ),
        ErrorKind::TooManyValues => {
            let given = text(error, ContextKind::InvalidValue);
            (
                "extra-argument",
                Message::new("usage-extra-argument").with("given", given),
            )
        }
        _ => ("usage", Message::new("usage-wrong")),
    }
}

/// The likely intended word, or the words that are possible.
fn suggestion(error: &Error) -> Option<Message> {
    let likely = [
        ContextKind::SuggestedArg,
        ContextKind::SuggestedSubcommand,
        ContextKind::SuggestedValue,
    ];
    let likely = likely
        .into_iter()
        .find_map(|kind| texts(error, kind).into_iter().next());
    if let Some(name) = likely {
        return Some(Message::new("name-did-you-mean").with("name", name));
    }
    if error.kind() == ErrorKind::UnknownArgument && is_time(&text(error, ContextKind::InvalidArg))
    {
        let time = text(error, ContextKind::InvalidArg);
        return Some(Message::new("usage-quote-moment").with("time", time));
    }
    let values = texts(error, ContextKind::ValidValue);
    (!values.is_empty()).then(|| Message::new("usage-values-are").with("values", Arg::list(values)))
}

/// Whether a word is a time of day, which was parted from its date.
fn is_time(word: &str) -> bool {
    format!("2018-03-15T{word}").parse::<Moment>().is_ok()
}

/// How many values are needed at least.
fn least(error: &Error) -> usize {
    match error.get(ContextKind::MinValues) {
        Some(ContextValue::Number(number)) => usize::try_from(*number).unwrap_or(1),
        _ => 1,
    }
}

fn text(error: &Error, kind: ContextKind) -> String {
    texts(error, kind).join(", ")
}

fn texts(error: &Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        _ => Vec::new(),
    }
}
