//! The first line of a file: its language and the edition of the language.

use pest::Parser;
use pest::iterators::Pair;

use super::grammar::{Grammar, Rule};
use super::layout::{RawBlock, RawItem, RawStatement};
use super::phrase::Reader;
use super::tree::Token;
use super::{errors, head};
use crate::diagnostic::Diagnostic;
use crate::messages::{Arg, Lang};
use crate::source::Source;

/// The only edition of the language so far.
const EDITION: &str = "1";

/// What the first line says.
#[derive(Debug, Default)]
pub(super) struct Header {
    pub lang: Lang,
    pub tokens: Vec<Token>,
    pub comment: Option<String>,
}

/// Takes the first line off the file and reads the language from it.
pub(super) fn read(source: &Source, raw: &mut RawBlock, errors: &mut Vec<Diagnostic>) -> Header {
    let place = raw
        .items
        .iter()
        .position(|item| matches!(item, RawItem::Statement(_)));
    let Some((place, RawItem::Statement(first))) =
        place.and_then(|place| Some((place, raw.items.get(place)?)))
    else {
        if errors.is_empty() {
            errors.push(errors::empty(source.whole(), right_line()));
        }
        return Header::default();
    };
    let header = read_line(source, first, errors);
    if header.is_some() || begins_with_language(source, first) {
        raw.items.remove(place);
    }
    header.unwrap_or_else(|| Header {
        lang: guess_language(&source.text),
        ..Header::default()
    })
}

/// Reads the first statement as a first line; says what the right one is when it is none.
fn read_line(
    source: &Source,
    first: &RawStatement,
    errors: &mut Vec<Diagnostic>,
) -> Option<Header> {
    let parsed = Grammar::parse(Rule::in_header, source.slice(first.head));
    // A block behind the first line is a brace that belongs to nothing.
    let pair = parsed.ok().filter(|_| first.block.is_none());
    let Some(pair) = pair.and_then(|mut pairs| pairs.next()?.into_inner().next()) else {
        errors.push(errors::header(first.head, right_line()));
        return None;
    };
    let base = first.head.start as usize;
    let lang = language(&pair);
    let mut reader = Reader {
        source,
        base,
        lang,
        errors,
    };
    let mut tokens = Vec::new();
    for part in pair.clone().into_inner() {
        if part.as_rule() == Rule::number && part.as_str() != EDITION {
            let place = reader.span(&part);
            reader.errors.push(errors::edition(place, part.as_str()));
        }
    }
    reader.tokens(pair, &mut tokens);
    Some(Header {
        lang,
        tokens,
        comment: first.comment.clone(),
    })
}

fn language(header: &Pair<'_, Rule>) -> Lang {
    for part in header.clone().into_inner() {
        match part.as_rule() {
            Rule::kw_kazakh => return Lang::Kk,
            Rule::kw_english => return Lang::En,
            _ => {}
        }
    }
    Lang::Ru
}

/// Whether a statement was meant as the first line, readable or not.
fn begins_with_language(source: &Source, first: &RawStatement) -> bool {
    let words = head::leading_keyword(source.slice(first.head));
    words.is_some_and(|words| words.name == "language")
}

/// The right first line, in the language of whoever reads about it: the file's own is not known.
fn right_line() -> Arg {
    Arg::named(
        "язык русский, издание 1",
        "тіл қазақша, басылым 1",
        "language english, edition 1",
    )
}

/// The language that a file without its first line seems to be written in.
fn guess_language(text: &str) -> Lang {
    if text.contains(['ә', 'ғ', 'қ', 'ң', 'ө', 'ұ', 'ү', 'һ', 'і']) {
        Lang::Kk
    } else if text.chars().any(|c| ('а'..='я').contains(&c)) {
        Lang::Ru
    } else {
        Lang::En
    }
}
