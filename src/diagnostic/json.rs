//! Diagnostics for programs.

use serde::Serialize;

use super::Witness;
use super::listing::{self, span_region};

/// One element of `diagnostics` in the output of `check --format json`.
///
/// Code, name, level, object and fingerprint are the same in every language; message and help are
/// in that of the report. Lines and columns count from 1, columns in characters; those of the
/// place are null where the diagnostic has none.
///
/// ```
/// use reglament::diagnostic::{Diagnostic, Report, json, listing};
/// use reglament::messages::{Lang, Message};
/// use reglament::source::Sources;
///
/// let sources = Sources::new();
/// let found = Diagnostic::note("S010", "empty", Message::new("syntax-empty")).cites(["8/3"]);
/// let listed = listing::entries([Report::new(&found, &sources, Lang::En)]);
/// let entry = json::entry(&listed[0]);
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
    /// The stable path of names of what it is about; empty for an error of form.
    pub object: &'a str,
    /// What stays the same when lines move and languages change.
    pub fingerprint: &'a str,
    /// Places that explain it.
    pub related: Vec<Related<'a>>,
    /// A case that shows it.
    pub witness: Option<Shown<'a>>,
    /// Whether `check --fix` mends it.
    pub fixable: bool,
}

/// A place that explains a diagnostic.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Related<'a> {
    /// The name of the file.
    pub file: &'a str,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// What it has to do with the diagnostic.
    pub message: String,
}

/// A case that shows a diagnostic.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Shown<'a> {
    /// The case.
    #[serde(flatten)]
    pub case: &'a Witness,
    /// The command that runs it.
    pub command: String,
}

/// The entry of one diagnostic.
#[must_use]
pub fn entry<'a>(listed: &'a listing::Entry<'a>) -> Entry<'a> {
    let report = &listed.report;
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
        object: &found.object,
        fingerprint: &listed.fingerprint,
        related: related(listed),
        witness: found.witness.as_ref().map(|case| Shown {
            case,
            command: case.to_string(),
        }),
        fixable: found.fix.is_some(),
    }
}

fn related<'a>(listed: &'a listing::Entry<'a>) -> Vec<Related<'a>> {
    let report = &listed.report;
    let labels = report.diagnostic.labels.iter();
    let said = labels.filter_map(|label| Some((label.span, label.message.as_ref()?)));
    said.filter_map(|(span, said)| {
        let region = span_region(span, report.sources)?;
        Some(Related {
            file: region.file,
            line: region.start.0,
            column: region.start.1,
            message: said.text(report.lang),
        })
    })
    .collect()
}
