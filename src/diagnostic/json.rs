//! Diagnostics for programs.

use serde::Serialize;

use super::Report;

/// One element of `diagnostics` in the output of `check --format json`.
///
/// Code, name and level are the same in every language; message and help are in that of the
/// report. Line and column count from 1, the column in characters; all three of the place are
/// null where the diagnostic has none.
///
/// ```
/// use reglament::diagnostic::{Diagnostic, Report, json};
/// use reglament::messages::{Lang, Message};
/// use reglament::source::Sources;
///
/// let sources = Sources::new();
/// let found = Diagnostic::note("S010", "empty", Message::new("syntax-empty")).cites(["8/3"]);
/// let entry = json::entry(&Report::new(&found, &sources, Lang::En));
/// assert_eq!(entry.level, "note");
/// assert_eq!(entry.cites, ["8/3"]);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Entry<'a> {
    /// The stable code.
    pub code: &'a str,
    /// The stable name.
    pub name: &'a str,
    /// `error`, `warning` or `note`.
    pub level: &'a str,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
    /// The name of the file.
    pub file: Option<&'a str>,
    /// The line, from 1.
    pub line: Option<usize>,
    /// The column in characters, from 1.
    pub column: Option<usize>,
    /// The clauses of the act, as printed.
    pub cites: &'a [String],
}

/// The entry of one diagnostic.
#[must_use]
pub fn entry<'a>(report: &Report<'a>) -> Entry<'a> {
    let found = report.diagnostic;
    let place = report.position();
    Entry {
        code: found.code,
        name: found.name,
        level: found.level.code(),
        message: report.to_string(),
        help: report.help_text(),
        file: place.map(|(file, _, _)| file),
        line: place.map(|(_, line, _)| line),
        column: place.map(|(_, _, column)| column),
        cites: &found.cites,
    }
}
