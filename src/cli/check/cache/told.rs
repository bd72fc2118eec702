//! Findings as an entry holds them.

use serde::{Deserialize, Serialize};

use super::said::Said;
use super::words::{Lexicon, Word, Words};
use crate::diagnostic::{Diagnostic, Edit, Fix, Label, Level, Witness};
use crate::messages::Args;
use crate::model::Places;
use crate::source::{SourceId, Span};

/// A finding. All its places lie in the one text that the entry is about.
#[derive(Serialize, Deserialize)]
pub struct Told<'a> {
    code: Word,
    name: Word,
    level: Level,
    #[serde(borrow)]
    message: Said<'a>,
    #[serde(borrow)]
    labels: Vec<Place<'a>>,
    #[serde(borrow)]
    help: Option<Said<'a>>,
    #[serde(borrow)]
    cites: Vec<&'a str>,
    object: &'a str,
    #[serde(borrow)]
    witness: Option<Case<'a>>,
    #[serde(borrow)]
    fix: Option<Mend<'a>>,
}

/// The first byte of a place and the one after its last.
pub type Range = (u32, u32);

#[derive(Serialize, Deserialize)]
struct Place<'a> {
    range: Range,
    #[serde(borrow)]
    message: Option<Said<'a>>,
    primary: bool,
}

#[derive(Serialize, Deserialize)]
struct Mend<'a> {
    #[serde(borrow)]
    message: Said<'a>,
    #[serde(borrow)]
    edits: Vec<(Range, &'a str)>,
}

#[derive(Serialize, Deserialize)]
struct Case<'a> {
    service: &'a str,
    submitted: &'a str,
    #[serde(borrow)]
    set: Vec<(&'a str, &'a str)>,
    #[serde(borrow)]
    events: Vec<(&'a str, &'a str)>,
    #[serde(borrow)]
    reading: Option<&'a str>,
    as_if_in_force: bool,
}

/// A place in a text; none when it lies in another one.
pub fn range(span: Span, source: SourceId) -> Option<Range> {
    (span.source == source).then_some((span.start, span.end))
}

/// A place in a text again.
pub const fn span((start, end): Range, source: SourceId) -> Span {
    Span { source, start, end }
}

/// The places of an outline; none when one of them lies in another text.
pub fn ranges(places: &Places, source: SourceId) -> Option<Vec<(&str, Range)>> {
    let places = places.iter();
    let places = places.map(|(path, span)| Some((path, range(span, source)?)));
    places.collect()
}

/// The places of an outline again.
pub fn places(ranges: Vec<(&str, Range)>, source: SourceId) -> Places {
    let mut places = Places::default();
    for (path, range) in ranges {
        places.insert(path, span(range, source));
    }
    places
}

/// What becomes of what is there; none when it cannot become anything.
fn if_any<T, U>(value: Option<T>, make: impl FnOnce(T) -> Option<U>) -> Option<Option<U>> {
    match value {
        None => Some(None),
        Some(value) => make(value).map(Some),
    }
}

impl<'a> Told<'a> {
    /// A finding in a text; none when it cannot be held.
    pub fn of(found: &'a Diagnostic, source: SourceId, words: &mut Words) -> Option<Told<'a>> {
        let shared = Some(&found.message.args);
        let message = Said::of(&found.message, None, words)?;
        let labels = found.labels.iter().map(|label| {
            Some(Place {
                range: range(label.span, source)?,
                message: if_any(label.message.as_ref(), |said| Said::of(said, shared, words))?,
                primary: label.primary,
            })
        });
        let labels = labels.collect::<Option<_>>()?;
        Some(Told {
            code: words.number(found.code)?,
            name: words.number(found.name)?,
            level: found.level,
            message,
            labels,
            help: if_any(found.help.as_ref(), |said| Said::of(said, shared, words))?,
            cites: found.cites.iter().map(String::as_str).collect(),
            object: &found.object,
            witness: found.witness.as_deref().map(Case::of),
            fix: if_any(found.fix.as_deref(), |fix| {
                Mend::of(fix, shared, source, words)
            })?,
        })
    }

    /// The finding again, in its text.
    pub fn diagnostic(self, source: SourceId, lexicon: &Lexicon) -> Option<Diagnostic> {
        let message = self.message.message(&Args::NONE, lexicon)?;
        let said = |said: Said<'a>| said.message(&message.args, lexicon);
        let labels = self.labels.into_iter().map(|label| {
            Some(Label {
                span: span(label.range, source),
                message: if_any(label.message, said)?,
                primary: label.primary,
            })
        });
        Some(Diagnostic {
            code: lexicon.word(self.code)?,
            name: lexicon.word(self.name)?,
            level: self.level,
            labels: labels.collect::<Option<_>>()?,
            help: if_any(self.help, said)?,
            cites: self.cites.into_iter().map(str::to_owned).collect(),
            object: self.object.to_owned(),
            witness: self.witness.map(|case| Box::new(case.witness())),
            fix: if_any(self.fix, |mend| {
                Some(Box::new(mend.fix(source, &message.args, lexicon)?))
            })?,
            message,
        })
    }
}

impl<'a> Mend<'a> {
    fn of(
        fix: &'a Fix,
        shared: Option<&Args>,
        source: SourceId,
        words: &mut Words,
    ) -> Option<Mend<'a>> {
        let edits = fix.edits.iter();
        let edits = edits.map(|edit| Some((range(edit.span, source)?, edit.text.as_str())));
        Some(Mend {
            message: Said::of(&fix.message, shared, words)?,
            edits: edits.collect::<Option<_>>()?,
        })
    }

    fn fix(self, source: SourceId, shared: &Args, lexicon: &Lexicon) -> Option<Fix> {
        let edits = self.edits.into_iter().map(|(range, text)| Edit {
            span: span(range, source),
            text: text.to_owned(),
        });
        Some(Fix {
            message: self.message.message(shared, lexicon)?,
            edits: edits.collect(),
        })
    }
}

impl<'a> Case<'a> {
    fn of(witness: &'a Witness) -> Case<'a> {
        fn lent(pairs: &[(String, String)]) -> Vec<(&str, &str)> {
            let pairs = pairs.iter();
            pairs.map(|(name, value)| (&name[..], &value[..])).collect()
        }
        Case {
            service: &witness.service,
            submitted: &witness.submitted,
            set: lent(&witness.set),
            events: lent(&witness.events),
            reading: witness.reading.as_deref(),
            as_if_in_force: witness.as_if_in_force,
        }
    }

    fn witness(self) -> Witness {
        fn own(pairs: Vec<(&str, &str)>) -> Vec<(String, String)> {
            let pairs = pairs.into_iter();
            pairs
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
                .collect()
        }
        Witness {
            service: self.service.to_owned(),
            submitted: self.submitted.to_owned(),
            set: own(self.set),
            events: own(self.events),
            reading: self.reading.map(str::to_owned),
            as_if_in_force: self.as_if_in_force,
        }
    }
}
