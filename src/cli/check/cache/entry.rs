//! An entry: all that a look at one file has given, as bytes.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::told::{Range, Told, places, range, ranges, span};
use super::words::{Lexicon, Words};
use crate::calendar::Day;
use crate::checks::Outline;
use crate::cli::check::look::Looked;
use crate::diagnostic::Diagnostic;
use crate::messages::Lang;
use crate::model::Waiver as Accepted;
use crate::source::SourceId;

#[derive(Serialize, Deserialize)]
struct Entry<'a> {
    /// The words that the findings name by numbers.
    #[serde(borrow)]
    words: Vec<&'a str>,
    said: Option<Lang>,
    outline: Option<Cow<'a, Outline>>,
    #[serde(borrow)]
    places: Vec<(&'a str, Range)>,
    #[serde(borrow)]
    waivers: Vec<Waiver<'a>>,
    /// What is wrong with the form.
    #[serde(borrow)]
    errors: Vec<Told<'a>>,
    /// What the checks have found.
    #[serde(borrow)]
    found: Vec<Told<'a>>,
}

#[derive(Serialize, Deserialize)]
struct Waiver<'a> {
    check: &'a str,
    reason: &'a str,
    until: Option<Day>,
    scope: &'a str,
    range: Range,
}

/// The bytes of what a look has given; none when it holds what an entry cannot.
pub fn write(looked: &Looked) -> Option<Vec<u8>> {
    let source = looked.source;
    let mut words = Words::default();
    let errors = all(&looked.errors, source, &mut words)?;
    let found = all(&looked.found, source, &mut words)?;
    let waivers = looked.waivers.iter();
    let waivers = waivers.map(|waiver| Waiver::of(waiver, source));
    let entry = Entry {
        words: words.list(),
        said: looked.said,
        outline: looked.outline.as_ref().map(Cow::Borrowed),
        places: ranges(&looked.places, source)?,
        waivers: waivers.collect::<Option<_>>()?,
        errors,
        found,
    };
    postcard::to_allocvec(&entry).ok()
}

fn all<'a>(found: &'a [Diagnostic], source: SourceId, words: &mut Words) -> Option<Vec<Told<'a>>> {
    let told = found.iter().map(|found| Told::of(found, source, words));
    told.collect()
}

/// What the look has given, in a text of this run.
pub fn read(bytes: &[u8], source: SourceId) -> Option<Looked> {
    let entry: Entry<'_> = postcard::from_bytes(bytes).ok()?;
    let lexicon = Lexicon::of(&entry.words);
    let found = |told: Vec<Told<'_>>| {
        let found = told
            .into_iter()
            .map(|told| told.diagnostic(source, &lexicon));
        found.collect::<Option<Vec<_>>>()
    };
    let waivers = entry
        .waivers
        .into_iter()
        .map(|waiver| waiver.accepted(source));
    Some(Looked {
        source,
        said: entry.said,
        outline: entry.outline.map(Cow::into_owned),
        places: places(entry.places, source),
        waivers: waivers.collect(),
        errors: found(entry.errors)?,
        found: found(entry.found)?,
    })
}

impl<'a> Waiver<'a> {
    fn of(waiver: &'a Accepted, source: SourceId) -> Option<Waiver<'a>> {
        Some(Waiver {
            check: &waiver.check,
            reason: &waiver.reason,
            until: waiver.until,
            scope: &waiver.scope,
            range: range(waiver.span, source)?,
        })
    }

    fn accepted(self, source: SourceId) -> Accepted {
        Accepted {
            check: self.check.to_owned(),
            reason: self.reason.to_owned(),
            until: self.until,
            scope: self.scope.to_owned(),
            span: span(self.range, source),
        }
    }
}
