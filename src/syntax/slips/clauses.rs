//! A clause as acts cite it: `пункт 5`, `подпункт 2 пункта 5`, `5-тармақтың 2-тармақшасы`.

use super::{Slip, Unread};
use crate::messages::Message;
use crate::syntax::grammar::Rule;
use crate::syntax::keywords;

/// What a word of a citation is.
#[derive(Clone, Copy)]
enum Word<'a> {
    /// A clause: `пункта`, `тармақтың`, `clause`.
    Clause,
    /// An item of a clause: `подпункт`, `тармақшасы`, `item`.
    Item,
    /// A number, as far as it is one.
    Number(&'a str),
}

/// The beginnings of the words for an item; those for a clause begin some of them.
const ITEMS: [&str; 4] = ["подпункт", "тармақша", "subclause", "item"];

/// The beginnings of the words for a clause.
const CLAUSES: [&str; 5] = ["пункт", "тармақ", "тармағ", "clause", "paragraph"];

/// What is written short for an item and for a clause.
const SHORT: ([&str; 2], [&str; 4]) = (["пп", "подп"], ["п", "т", "cl", "para"]);

/// A citation in other words than the language's.
pub(super) fn clause(unread: &Unread<'_>) -> Option<Slip> {
    // `п. 5 пп. 2` was read up to its item.
    let own = keywords::by_name("clause")?.word(unread.lang);
    let cited = unread.before().rfind(own).filter(|start| {
        let cite = unread.before().get(start + own.len()..).unwrap_or_default();
        cite.trim().chars().all(|c| c.is_ascii_digit())
    });
    let awaited = unread.expects(&[Rule::kw_clause, Rule::cites]);
    let start = cited.or(Some(unread.at).filter(|_| awaited))?;
    let words = words(unread.text.get(start..)?);
    let (length, (clause, item)) = [4, 2].into_iter().find_map(|count| {
        let (first, length) = (words.get(..count)?, words.get(count - 1)?.1);
        Some((length, cited_by(first)?))
    })?;
    let right = match item {
        Some(item) => format!("{own} {clause}/{item}"),
        None => format!("{own} {clause}"),
    };
    // More numbers behind it belong to the item or to a range, and would be cited as clauses.
    let alone = !goes_on(unread.text.get(start + length..)?);
    Some(Slip {
        place: (start, start + length),
        expected: Some(Message::new("expected-cite")),
        help: match alone {
            true => Message::new("name-did-you-mean").with("name", &right),
            false => Message::new("syntax-cites-help").with("examples", format!("{own} 5/2, 5/3")),
        },
        right: Some(right).filter(|_| alone),
    })
}

/// Whether a citation goes on behind its first clause: with a number, by itself or behind a comma,
/// a dash or a word for "and".
fn goes_on(behind: &str) -> bool {
    let between = |c: char| c.is_whitespace() || ",-–—и&".contains(c);
    let number = behind.trim_start_matches(between);
    let joined = number.strip_prefix("and ").or(number.strip_prefix("және "));
    joined
        .unwrap_or(number)
        .starts_with(|c: char| c.is_ascii_digit())
}

/// The clause and the item that the words of a citation name.
fn cited_by<'a>(words: &[(Word<'a>, usize)]) -> Option<(&'a str, Option<&'a str>)> {
    let words: Vec<Word<'a>> = words.iter().map(|(word, _)| *word).collect();
    Some(match words.as_slice() {
        [Word::Clause, Word::Number(clause)] | [Word::Number(clause), Word::Clause] => {
            (*clause, None)
        }
        [
            Word::Clause,
            Word::Number(clause),
            Word::Item,
            Word::Number(item),
        ]
        | [
            Word::Item,
            Word::Number(item),
            Word::Clause,
            Word::Number(clause),
        ]
        | [
            Word::Number(clause),
            Word::Clause,
            Word::Number(item),
            Word::Item,
        ] => (*clause, Some(*item)),
        _ => return None,
    })
}

/// The words of the citation that a text begins with, each with its end.
fn words(text: &str) -> Vec<(Word<'_>, usize)> {
    let (mut words, mut length) = (Vec::new(), 0);
    while let Some((word, end)) = word(text.get(length..).unwrap_or_default()) {
        length += end;
        words.push((word, length));
    }
    words
}

/// The first word of a text and its end.
fn word(text: &str) -> Option<(Word<'_>, usize)> {
    let trimmed = text.trim_start_matches([' ', ',', '-', '\u{a0}']);
    let trimmed = trimmed.strip_prefix("of ").unwrap_or(trimmed);
    let blank = text.len() - trimmed.len();
    let number = |c: char| c.is_ascii_digit() || c == '/';
    if trimmed.starts_with(|c: char| c.is_ascii_digit()) {
        let end = trimmed.find(|c| !number(c)).unwrap_or(trimmed.len());
        let digits = trimmed.get(..end)?.trim_end_matches('/');
        let bracket = usize::from(trimmed.get(digits.len()..)?.starts_with(')'));
        return Some((Word::Number(digits), blank + digits.len() + bracket));
    }
    let letter = |c: char| c.is_alphabetic();
    let end = trimmed.find(|c| !letter(c)).unwrap_or(trimmed.len());
    let dot = usize::from(trimmed.get(end..)?.starts_with('.'));
    let own = trimmed.get(..end)?.to_lowercase();
    let begins = |words: &[&str]| words.iter().any(|word| own.starts_with(word));
    let word = match own.as_str() {
        short if SHORT.0.contains(&short) => Word::Item,
        short if SHORT.1.contains(&short) => Word::Clause,
        _ if begins(&ITEMS) => Word::Item,
        _ if begins(&CLAUSES) => Word::Clause,
        _ => return None,
    };
    Some((word, blank + end + dot))
}
