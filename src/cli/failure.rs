//! Why a command could not run.

use serde::Serialize;

use super::exit::Exit;
use super::paragraph::paragraph;
use crate::calendar::ParseMomentError;
use crate::messages::{Lang, Message};
use crate::model::{Fact, FactType};

/// The code of a failure for which a file that does not compile is to blame.
pub const NOT_COMPILED: &str = "not-compiled";

/// What kept a command from giving an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// The stable code, such as `no-such-path`.
    pub code: &'static str,
    /// What is wrong.
    pub message: Message,
    /// What to do about it.
    pub help: Option<Message>,
    /// The names of what has to be given, where something is missing.
    pub missing: Vec<String>,
    /// The facts among them, with their types and values.
    pub facts: Vec<Fact>,
    /// What was found in a file that does not compile, shown before the message.
    pub details: String,
    /// The exit code.
    pub exit: Exit,
}

impl Failure {
    /// A failure that ends with exit code 2.
    #[must_use]
    pub const fn new(code: &'static str, message: Message) -> Self {
        Failure {
            code,
            message,
            help: None,
            missing: Vec::new(),
            facts: Vec::new(),
            details: String::new(),
            exit: Exit::NotRun,
        }
    }

    /// The failure of a value that an option cannot have; the example shows one that it can.
    #[must_use]
    pub fn bad_value(option: &str, given: &str, example: Message) -> Self {
        let message = Message::new("usage-bad-value")
            .with("option", option)
            .with("given", given);
        Self::new("bad-value", message).help(example)
    }

    /// The failure of a command that is asked about files: that one does not compile is then an
    /// answer, with exit code 1, and no reason why nothing could be run.
    #[must_use]
    pub fn as_answer(self) -> Self {
        match self.code {
            NOT_COMPILED => self.exit(Exit::Bad),
            _ => self,
        }
    }

    /// Says what to do about it.
    #[must_use]
    pub fn help(mut self, help: Message) -> Self {
        self.help = Some(help);
        self
    }

    /// Says what to do about it, if anything is known.
    #[must_use]
    pub fn maybe_help(mut self, help: Option<Message>) -> Self {
        self.help = help;
        self
    }

    /// Names what has to be given.
    #[must_use]
    pub fn missing(mut self, missing: Vec<String>) -> Self {
        self.missing = missing;
        self
    }

    /// Describes the facts that have to be given.
    #[must_use]
    pub fn facts(mut self, facts: &[Fact]) -> Self {
        self.facts = facts.to_vec();
        self
    }

    /// Ends with another exit code.
    #[must_use]
    pub const fn exit(mut self, exit: Exit) -> Self {
        self.exit = exit;
        self
    }

    /// Shows what was found in a file before the message.
    #[must_use]
    pub fn details(mut self, details: String) -> Self {
        self.details = details;
        self
    }

    /// The failure of a day or moment that cannot be read; the place is an option or a key of a
    /// file.
    #[must_use]
    pub fn bad_moment(place: &str, given: &str, why: &ParseMomentError, example: Message) -> Self {
        let id = match why {
            ParseMomentError::Form(_) => return Self::bad_value(place, given, example),
            ParseMomentError::NoSuchDay(_) => "usage-no-such-day",
            ParseMomentError::NoSuchTime(_) => "usage-no-such-time",
        };
        let message = Message::new(id).with("option", place).with("given", given);
        Self::new("bad-value", message)
    }

    /// The text for standard error, no wider than the width.
    #[must_use]
    pub fn text(&self, lang: Lang, width: usize) -> String {
        let word = Message::new("level-error").text(lang);
        let message = format!("{word}: {}", self.message.text(lang));
        let mut text = self.details.clone() + &paragraph(&message, "", "  ", width);
        for fact in &self.facts {
            let kind = fact.expected().text(lang);
            let meaning = if fact.text.is_empty() { "" } else { " — " };
            let line = format!("{}: {kind}{meaning}{}", fact.id, fact.text);
            text += &paragraph(&line, "  ", "    ", width);
        }
        if let Some(help) = &self.help {
            let label = Message::new("help-label").text(lang);
            let line = format!("{label}: {}", help.text(lang));
            text += &paragraph(&line, "  ", "    ", width);
        }
        text
    }

    /// The document for standard output with a machine format.
    #[must_use]
    pub fn json(&self, lang: Lang) -> String {
        let error = self.entry(lang);
        super::output::json(&Document { error })
    }

    /// The failure within a document for programs.
    #[must_use]
    pub fn entry(&self, lang: Lang) -> Entry<'_> {
        Entry {
            code: self.code,
            message: self.message.text(lang),
            help: self.help.as_ref().map(|help| help.text(lang)),
            missing: &self.missing,
            facts: self.facts.iter().map(missing_fact).collect(),
        }
    }
}

#[derive(Serialize)]
struct Document<'a> {
    error: Entry<'a>,
}

/// A failure as programs read it.
#[derive(Debug, Serialize)]
pub struct Entry<'a> {
    code: &'a str,
    message: String,
    help: Option<String>,
    missing: &'a [String],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    facts: Vec<MissingFact<'a>>,
}

#[derive(Debug, Serialize)]
struct MissingFact<'a> {
    id: &'a str,
    #[serde(rename = "type")]
    kind: &'static str,
    values: &'a [String],
    text: &'a str,
}

fn missing_fact(fact: &Fact) -> MissingFact<'_> {
    let values = match &fact.kind {
        FactType::OneOf(values) => values.as_slice(),
        _ => &[],
    };
    MissingFact {
        id: &fact.id,
        kind: fact.kind.code(),
        values,
        text: &fact.text,
    }
}
