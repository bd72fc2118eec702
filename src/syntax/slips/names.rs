//! A name of several words, which the language writes as one.

use super::{Slip, Unread, numbers};
use crate::messages::Message;
use crate::syntax::grammar::Rule;
use crate::syntax::head::leading_keyword;
use crate::syntax::keywords;

/// `шаг подписание результата:`, `қадам қол қою:`.
pub(super) fn of_several_words(unread: &Unread<'_>) -> Option<Slip> {
    let start = unread.name_before()?;
    if ends_with_keyword(unread.before()) {
        return None;
    }
    let more = words(unread.rest());
    let end = more.last().map(|(_, end)| unread.at + end)?;
    let behind = unread.text.get(end..)?.trim_start();
    // A number would be the end of something else, and where a colon is awaited, a comma tells that
    // the name is whole.
    let colon = unread.expects(&[Rule::colon]) && !unread.expects(&[Rule::comma]);
    let is_other = behind.starts_with(|c: char| c.is_ascii_digit() || colon && c == ',');
    let first = unread.text.get(start..unread.at)?.trim_end();
    let own = more.iter().map(|(word, _)| *word);
    let all: Vec<&str> = std::iter::once(first).chain(own).collect();
    if is_other || all.iter().any(|word| numbers::looks_like_term(word)) {
        return None;
    }
    Some(Slip {
        place: (unread.at, end),
        expected: None,
        help: Message::new("syntax-one-word-help").with("name", all.join("-")),
        right: None,
    })
}

/// The words that a text begins with and that could be a name, each with its end; a keyword is none.
fn words(text: &str) -> Vec<(&str, usize)> {
    /// No name that was meant has more words, and a line may have words without an end.
    const LONGEST: usize = 6;
    let in_name = |c: char| c.is_alphanumeric() || "-_".contains(c);
    let mut words = Vec::new();
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|_| words.len() < LONGEST) {
        let blank = rest.len() - rest.trim_start().len();
        let word = rest.trim_start();
        let end = word.find(|c| !in_name(c)).unwrap_or(word.len());
        let Some(own) = word.get(..end).filter(|own| is_part(own)) else {
            break;
        };
        // Before a colon no keyword stands, so the word is a part of the name.
        if leading_keyword(word).is_some() && !word.get(end..).is_some_and(|c| c.starts_with(':')) {
            break;
        }
        at += blank + end;
        words.push((own, at));
    }
    words
}

/// Whether a word may be a part of a name; a preposition, `по` or `для`, begins something else.
fn is_part(word: &str) -> bool {
    let is_word = word.starts_with(char::is_alphabetic) && word.ends_with(char::is_alphanumeric);
    is_word && word.chars().count() > 2 && word != "для"
}

/// Whether a text ends with a keyword, behind which no name has begun yet.
fn ends_with_keyword(text: &str) -> bool {
    let text = text.trim_end();
    keywords::longest_first().iter().any(|(word, _)| {
        let before = text.strip_suffix(word);
        before.is_some_and(|before| !before.ends_with(|c: char| c.is_alphanumeric() || c == '-'))
    })
}
