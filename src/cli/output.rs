//! What a command leaves behind, and how it reaches standard output and standard error.

use std::io::{self, Write};
use std::iter;
use std::mem;

use serde::Serialize;

use super::exit::Exit;
use super::failure::Failure;
use super::files::io_cause;
use crate::diagnostic::human::Style;
use crate::messages::{Lang, Message};

/// The forms in which a result is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// For people.
    #[default]
    Human,
    /// One line for each finding.
    Short,
    /// For a screen reader: sentences, nothing drawn.
    Plain,
    /// For programs.
    Json,
    /// For programs that read SARIF logs.
    Sarif,
    /// For the annotations of a change on GitHub.
    Github,
    /// For the code quality reports of GitLab.
    Gitlab,
    /// For programs that read reports of tests.
    Junit,
    /// For pages.
    Markdown,
    /// A page of its own.
    Html,
}

impl Format {
    /// Reads the value of `--format`.
    #[must_use]
    pub fn read(word: Option<&str>) -> Format {
        match word {
            Some("json") => Format::Json,
            Some("short") => Format::Short,
            Some("plain") => Format::Plain,
            Some("sarif") => Format::Sarif,
            Some("github") => Format::Github,
            Some("gitlab") => Format::Gitlab,
            Some("junit") => Format::Junit,
            Some("markdown") => Format::Markdown,
            Some("html") => Format::Html,
            _ => Format::Human,
        }
    }
}

/// A result, part by part, in UTF-8; a part is made when the one before it is written.
pub type Parts = Box<dyn Iterator<Item = Vec<u8>>>;

/// The whole answer of a command; nothing is printed before everything is known that it will say.
pub struct Answer {
    /// For standard output. The findings of ten thousand files would fill the memory as one text.
    pub result: Parts,
    /// For standard error.
    pub notices: String,
    /// The exit code.
    pub exit: Exit,
}

impl Answer {
    /// A result that ends with exit code 0.
    #[must_use]
    pub fn good(result: String) -> Self {
        Answer::in_parts(Box::new(iter::once(result.into_bytes())))
    }

    /// The same with a result that is made while it is written.
    #[must_use]
    pub const fn in_parts(result: Parts) -> Self {
        Answer {
            result,
            notices: String::new(),
            exit: Exit::Good,
        }
    }

    /// The same with another exit code.
    #[must_use]
    pub fn exit(mut self, exit: Exit) -> Self {
        self.exit = exit;
        self
    }

    /// The same with something for standard error.
    #[must_use]
    pub fn notices(mut self, notices: String) -> Self {
        self.notices = notices;
        self
    }
}

/// A document for programs, with a line break at the end.
///
/// The documents of this program are lists and maps with text keys, which always can be written.
#[must_use]
pub fn json(document: &impl Serialize) -> String {
    serde_json::to_string_pretty(document)
        .map(|text| text + "\n")
        .unwrap_or_default()
}

/// Nobody reads any more what the program writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gone;

/// Writes both streams, the notices last.
///
/// A reader that has gone away, as `head` does, wants no more: that is no failure. Anything else
/// that keeps the text from being written is one, since a program would act on half a document.
pub fn write(mut answer: Answer, lang: Lang) -> Exit {
    let exit = deliver(&mut answer, lang).unwrap_or(answer.exit);
    // The program ends with this, and the system takes all memory back at once; to give back the
    // findings of a thousand files one by one would be a twentieth of the run.
    mem::forget(answer.result);
    exit
}

/// The same for what will be written again.
///
/// # Errors
/// [`Gone`] when the reader of standard output has gone away.
pub fn deliver(answer: &mut Answer, lang: Lang) -> Result<Exit, Gone> {
    let written = print(&mut io::stdout().lock(), &mut answer.result);
    let gone = written.as_ref().is_err_and(|error| !is_failure(error));
    let failure = written.err().filter(is_failure).map(|error| {
        let message = Message::new("output-unwritable").with("reason", io_cause(error.kind()));
        Failure::new("output", message).text(lang, Style::default().width)
    });
    let notices = iter::once(mem::take(&mut answer.notices)).chain(failure.clone());
    let notices = notices.map(String::into_bytes);
    let told = print(&mut io::stderr().lock(), notices);
    match failure.is_some() || told.err().is_some_and(|error| is_failure(&error)) {
        true => Ok(Exit::NotRun),
        false if gone => Err(Gone),
        false => Ok(answer.exit),
    }
}

fn is_failure(error: &io::Error) -> bool {
    error.kind() != io::ErrorKind::BrokenPipe
}

fn print(stream: &mut impl Write, parts: impl Iterator<Item = Vec<u8>>) -> io::Result<()> {
    for part in parts {
        stream.write_all(&part)?;
    }
    stream.flush()
}
