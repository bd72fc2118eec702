//! Everything that a run has found, ready for a face that shows it as a whole.

use std::collections::HashMap;
use std::iter::Sum;

use serde::{Deserialize, Serialize};

use super::{Diagnostic, Level, Report};
use crate::messages::{Lang, Message};
use crate::source::{Source, Sources};

/// What a document says about a check besides its findings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// The stable code.
    pub code: &'static str,
    /// The stable name.
    pub name: &'static str,
    /// How much a finding matters.
    pub level: Level,
    /// What it looks after.
    pub family: Message,
    /// What it finds, in a few words.
    pub title: Message,
    /// What it finds.
    pub finds: Message,
    /// Why that matters in law.
    pub law: Message,
    /// How it is mended.
    pub mend: Message,
}

/// One thing found, with its identity.
#[derive(Clone, Debug)]
pub struct Entry<'a> {
    /// What was found, bound to its language.
    pub report: Report<'a>,
    /// Its fingerprint, told apart from others of the same run.
    pub fingerprint: String,
}

/// All files of a run and what was found in them.
#[derive(Clone, Debug)]
pub struct Listing<'a> {
    /// The files in their order, those without findings too.
    pub files: Vec<&'a Source>,
    /// What was found, in the order of the files and of their lines.
    pub entries: Vec<Entry<'a>>,
    /// The checks whose findings stand here, by code.
    pub rules: Vec<Rule>,
    /// The language of headings and counts.
    pub lang: Lang,
    /// Whether findings that are no errors fail the run as well.
    pub denied: bool,
    /// What was run.
    pub command: &'static str,
}

impl<'a> Listing<'a> {
    /// What was found in one file; it stands together, since entries stand in the order of files.
    pub fn of(&self, file: &Source) -> impl Iterator<Item = &Entry<'a>> {
        let id = Some(file.id);
        let own = |entry: &Entry<'_>| Some(entry.report.diagnostic.place()?.source);
        let first = self.entries.partition_point(|entry| own(entry) < id);
        let entries = self.entries.get(first..).unwrap_or_default().iter();
        entries.take_while(move |entry| own(entry) == id)
    }

    /// How much was found at a level.
    #[must_use]
    pub fn count(&self, level: Level) -> usize {
        let levels = self
            .entries
            .iter()
            .map(|entry| entry.report.diagnostic.level);
        levels.filter(|own| *own == level).count()
    }

    /// How much there is of what, in a line.
    #[must_use]
    pub fn summary(&self) -> Message {
        let found = self.entries.iter().map(|entry| entry.report.diagnostic);
        summary(self.files.len(), Counts::of(found))
    }

    /// Whether an entry fails the run.
    #[must_use]
    pub fn fails(&self, entry: &Entry<'_>) -> bool {
        self.denied || entry.report.diagnostic.level == Level::Error
    }
}

/// How much is told at each level.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// Errors.
    pub errors: usize,
    /// Warnings.
    pub warnings: usize,
    /// Notes.
    pub notes: usize,
}

impl Counts {
    /// How much some diagnostics tell.
    #[must_use]
    pub fn of<'a>(found: impl IntoIterator<Item = &'a Diagnostic>) -> Counts {
        let mut counts = Counts::default();
        found.into_iter().for_each(|found| counts.add(found.level));
        counts
    }

    /// Counts one more.
    pub const fn add(&mut self, level: Level) {
        match level {
            Level::Error => self.errors += 1,
            Level::Warning => self.warnings += 1,
            Level::Note => self.notes += 1,
        }
    }

    /// Whether nothing is told.
    #[must_use]
    pub fn are_none(self) -> bool {
        self == Counts::default()
    }
}

impl Sum for Counts {
    fn sum<I: Iterator<Item = Counts>>(counts: I) -> Counts {
        counts.fold(Counts::default(), |one, other| Counts {
            errors: one.errors + other.errors,
            warnings: one.warnings + other.warnings,
            notes: one.notes + other.notes,
        })
    }
}

/// How many files there are and how much is told of them, in a line.
#[must_use]
pub fn summary(files: usize, counts: Counts) -> Message {
    Message::new("check-summary")
        .with("files", files)
        .with("errors", counts.errors)
        .with("warnings", counts.warnings)
        .with("notes", counts.notes)
}

/// Gives everything found its identity; the second of two that are alike is told apart by a number.
#[must_use]
pub fn entries<'a>(reports: impl IntoIterator<Item = Report<'a>>) -> Vec<Entry<'a>> {
    let mut seen: HashMap<String, usize> = HashMap::new();
    let identify = |report: Report<'a>| Entry {
        fingerprint: told_apart(report.diagnostic.fingerprint(), &mut seen),
        report,
    };
    reports.into_iter().map(identify).collect()
}

/// A fingerprint, with a number behind it when it has been seen before.
#[must_use]
pub fn told_apart(fingerprint: String, seen: &mut HashMap<String, usize>) -> String {
    let times = seen.entry(fingerprint.clone()).or_insert(0);
    *times += 1;
    match *times {
        1 => fingerprint,
        times => format!("{fingerprint}-{times}"),
    }
}

/// A place as lines and columns, all from 1, columns in characters; the end is the first column
/// after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Region<'a> {
    /// The name of the file.
    pub file: &'a str,
    /// First line and column.
    pub start: (usize, usize),
    /// Last line, and the column after it.
    pub end: (usize, usize),
}

/// The region of the place by which a diagnostic is listed.
#[must_use]
pub fn region<'a>(found: &Diagnostic, sources: &'a Sources) -> Option<Region<'a>> {
    span_region(found.place()?, sources)
}

/// The region of a place.
#[must_use]
pub fn span_region(span: crate::source::Span, sources: &Sources) -> Option<Region<'_>> {
    let source = sources.get(span.source)?;
    Some(Region {
        file: &source.name,
        start: source.line_column(span.start),
        end: source.line_column(span.end),
    })
}
