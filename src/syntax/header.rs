//! The first line of a file: its language and the edition of the language.

use pest::Parser;
use pest::iterators::Pair;

use super::grammar::{Grammar, Rule};
use super::layout::{RawBlock, RawItem, RawStatement};
use super::phrase::Reader;
use super::tree::Token;
use super::{errors, head, keywords};
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

/// The right first lines in Russian, Kazakh and English.
const LINES: [&str; 3] = [
    "язык русский, издание 1",
    "тіл қазақша, басылым 1",
    "language english, edition 1",
];

impl Header {
    /// Lets the first line name another language.
    fn change_to(&mut self, lang: Lang) {
        let named = |lang| match lang {
            Lang::Ru => keywords::by_name("russian"),
            Lang::Kk => keywords::by_name("kazakh"),
            Lang::En => keywords::by_name("english"),
        };
        let (wrong, right) = (named(self.lang), named(lang));
        for token in &mut self.tokens {
            if let (Token::Keyword(words), Some(right)) = (&mut *token, right)
                && Some(*words) == wrong
            {
                *token = Token::Keyword(right);
            }
        }
        self.lang = lang;
    }
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
    let mut header = read_line(source, first, errors);
    if let Some(header) = &mut header
        && let Some(written) = written_language(source, raw, header.lang)
    {
        errors.push(errors::wrong_language(
            first.head,
            written,
            header.lang,
            LINES,
        ));
        header.change_to(written);
    }
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
    let [ru, kk, en] = LINES;
    Arg::named(ru, kk, en)
}

/// The language whose keywords nearly all statements begin with, where it is not the one that the
/// first line names: one line is wrong then, and not all the others.
fn written_language(source: &Source, file: &RawBlock, named: Lang) -> Option<Lang> {
    /// Fewer statements than this tell nothing of the language of a file.
    const FEWEST: usize = 3;
    /// So many times more statements have to be in the other language.
    const TIMES: usize = 4;
    let mut counts = [0; 3];
    count_languages(source, file, &mut counts);
    let count = |lang| Lang::ALL.iter().zip(counts).find(|(own, _)| **own == lang);
    let own = count(named).map_or(0, |(_, count)| count);
    let enough = |count: usize| count >= FEWEST && count > own * TIMES;
    let others = Lang::ALL.iter().zip(counts);
    others
        .filter(|(lang, count)| **lang != named && enough(*count))
        .max_by_key(|(_, count)| *count)
        .map(|(lang, _)| *lang)
}

/// Counts the statements whose keyword belongs to one language only, by the language. The first
/// ones tell; reading on would cost every right file more time than its first line is worth.
fn count_languages(source: &Source, block: &RawBlock, counts: &mut [usize; 3]) {
    /// So many statements tell enough.
    const SAMPLE: usize = 20;
    for item in &block.items {
        if counts.iter().sum::<usize>() >= SAMPLE {
            return;
        }
        let RawItem::Statement(statement) = item else {
            continue;
        };
        let head = source.slice(statement.head);
        if let Some(words) = head::leading_keyword(head) {
            let own = Lang::ALL.map(|lang| head.starts_with(words.word(lang)));
            if own.iter().filter(|own| **own).count() == 1 {
                let counted = counts.iter_mut().zip(own).filter(|(_, own)| *own);
                counted.for_each(|(count, _)| *count += 1);
            }
        }
        if let Some(inner) = &statement.block {
            count_languages(source, inner, counts);
        }
    }
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
