//! The documents that each side asks an applicant for.

use std::collections::BTreeSet;

use super::differs::{Differs, Found};
use super::{Compared, Side, is_one_act, order};
use crate::calendar::Unit;
use crate::compare::align::{Cuts, Lists, Row, Weights, Words};
use crate::model::{Document, DocumentEntry, DocumentForm, DocumentList, Expr};

/// What titles have in common, in hundredths, below which they are of different documents.
const LEAST: i32 = 45;

/// What is added where two files are of one act, whose lists are the same until shown otherwise.
const ONE_ACT: i32 = 50;

/// A document as a side asks for it, over all lists that name it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked<'a> {
    /// The document as the first list names it.
    pub document: &'a Document,
    /// The line that it is one of, if one of several is enough.
    pub one_of: Option<&'a str>,
    /// The ids of the channels that it is asked for through; none when the lists do not say.
    pub channels: BTreeSet<&'a str>,
    /// The forms that it may have, over all lists.
    pub forms: Vec<DocumentForm>,
    /// Under what conditions, each that of a list or of the document in it; none stands for always.
    pub conditions: Vec<Vec<&'a Expr>>,
    /// Where the act asks for it.
    pub cites: Vec<&'a str>,
}

impl Asked<'_> {
    /// How old it may be.
    #[must_use]
    pub const fn not_older(&self) -> Option<(u32, Unit)> {
        self.document.not_older
    }

    /// Whether it is asked for in some cases only.
    #[must_use]
    pub fn is_conditional(&self) -> bool {
        self.conditions.iter().all(|own| !own.is_empty())
    }
}

/// The documents of all lists that apply to the service of a side. A document that several lists
/// name in the same words, mostly once for each channel, is one.
pub(super) fn asked<'a>(side: &Side<'a>) -> Vec<Asked<'a>> {
    let regulation = side.version.regulation;
    let applies =
        |list: &&DocumentList| list.services.is_empty() || list.services.contains(&side.id);
    let mut found: Vec<Asked<'a>> = Vec::new();
    for list in regulation.documents.iter().filter(applies) {
        let channels = list.channels.iter();
        let channels = channels.filter_map(|id| regulation.channels.get(id.index()));
        let channels: BTreeSet<&str> = channels.map(|own| own.id.as_str()).collect();
        for entry in &list.entries {
            let (one_of, documents) = match entry {
                DocumentEntry::One(document) => (None, std::slice::from_ref(document)),
                DocumentEntry::AnyOf(line, documents) => (Some(line.as_str()), &documents[..]),
            };
            for document in documents {
                let conditions = list.only_if.iter().chain(&document.only_if).collect();
                let asked = Asked {
                    document,
                    one_of,
                    channels: channels.clone(),
                    forms: document.forms.clone(),
                    conditions: vec![conditions],
                    cites: document.cites.iter().map(String::as_str).collect(),
                };
                add(&mut found, asked);
            }
        }
    }
    found
}

fn add<'a>(found: &mut Vec<Asked<'a>>, asked: Asked<'a>) {
    let same = |other: &&mut Asked<'_>| {
        other.document.title == asked.document.title
            && other.one_of.is_some() == asked.one_of.is_some()
    };
    let Some(known) = found.iter_mut().find(same) else {
        found.push(asked);
        return;
    };
    known.channels.extend(asked.channels);
    let known_forms = known.forms.clone();
    let forms = asked.forms.into_iter();
    known
        .forms
        .extend(forms.filter(|form| !known_forms.contains(form)));
    for conditions in asked.conditions {
        if !known.conditions.contains(&conditions) {
            known.conditions.push(conditions);
        }
    }
    for cite in asked.cites {
        if !known.cites.contains(&cite) {
            known.cites.push(cite);
        }
    }
}

pub(super) fn rows(sides: &[Side<'_>], asked: &[Vec<Asked<'_>>]) -> Vec<Compared> {
    let words: Vec<Vec<Words>> = sides
        .iter()
        .zip(asked)
        .map(|(side, own)| {
            let lang = side.version.regulation.lang;
            let own = own.iter();
            own.map(|one| Words::of([one.document.title.as_str()], lang))
                .collect()
        })
        .collect();
    let weights = Weights::of(words.iter().flatten());
    let one_act = if is_one_act(sides) { ONE_ACT } else { 0 };
    let counts: Vec<usize> = asked.iter().map(Vec::len).collect();
    let of = |(side, at): (usize, usize)| {
        let asked = asked.get(side).and_then(|own| own.get(at));
        asked.zip(words.get(side).and_then(|own| own.get(at)))
    };
    let lists = Lists {
        counts: &counts,
        order: &order(sides),
        cuts: Cuts::NONE,
        moved: 1,
        gain: &|one, other| {
            let Some(((left, one), (right, other))) = of(one).zip(of(other)) else {
                return 0;
            };
            let words = i32::try_from(weights.likeness(one, other)).unwrap_or_default();
            let same = |holds: bool, gain: i32| if holds { gain } else { 0 };
            words
                + same(left.forms == right.forms, 5)
                + same(left.one_of.is_some() == right.one_of.is_some(), 3)
                + same(left.is_conditional() == right.is_conditional(), 2)
                + one_act
                - LEAST
        },
    };
    let rows = lists.rows().into_iter();
    rows.map(|row| Compared {
        differs: differs(&row, asked),
        row,
    })
    .collect()
}

fn differs(row: &Row, asked: &[Vec<Asked<'_>>]) -> Vec<Differs> {
    let cells = asked.iter().enumerate();
    let said: Vec<&Asked<'_>> = cells
        .filter_map(|(side, own)| own.get(*row.cell(side).first()?))
        .collect();
    let mut found = Found {
        said: &said,
        differs: Vec::new(),
    };
    if said.len() < asked.len() {
        found.differs.push(Differs::Missing);
    }
    found.part(Differs::Condition, |own| {
        (own.is_conditional(), own.one_of.is_some())
    });
    found.part(Differs::Forms, |own| {
        let codes = own.forms.iter().map(|form| *form as u8);
        codes.collect::<BTreeSet<_>>()
    });
    found.part(Differs::Channels, |own| own.channels.clone());
    found.part(Differs::Particulars, |own| {
        let document = own.document;
        let each = document.for_each.is_some();
        (document.not_older, each, document.returned)
    });
    found.differs
}
