//! The usual slips of people who write acts and not programs, each told by what they meant.
//!
//! The grammar only knows what could have stood at a place. These are lines that a lawyer writes as
//! acts write them: a name of several words, a number in words, `пункт 5/2` for `п. 5/2`, the
//! quotation marks and arrows that a word processor makes.

mod clauses;
mod marks;
mod names;
mod numbers;
mod units;

use super::grammar::Rule;
use super::{errors, unexpected};
use crate::diagnostic::{Diagnostic, Fix};
use crate::messages::{Arg, Lang, Message};
use crate::source::Source;

pub use numbers::looks_like_term;
pub(super) use units::{Likely, likely_unit};

/// A head that goes on otherwise than its grammar lets it.
#[derive(Clone, Copy)]
pub(super) struct Unread<'a> {
    pub source: &'a Source,
    /// Where the head begins in the source.
    pub base: usize,
    pub text: &'a str,
    /// The byte of the head at which it cannot be read on.
    pub at: usize,
    /// What could have stood there.
    pub expected: &'a [Rule],
    pub lang: Lang,
}

/// What was meant by a part of a head.
struct Slip {
    /// Where the part begins and ends in the head.
    place: (usize, usize),
    /// What should have stood there; none leaves it to what the grammar expects.
    expected: Option<Message>,
    help: Message,
    /// What to put there, where that is the one right mend.
    right: Option<String>,
}

/// The slip that a head cannot be read for, if it is one of the usual ones.
pub(super) fn find(unread: Unread<'_>) -> Option<Diagnostic> {
    let finders = [
        marks::quotes,
        marks::arrow,
        clauses::clause,
        numbers::in_words,
        names::of_several_words,
    ];
    let slip = finders.iter().find_map(|find| find(&unread))?;
    let (start, end) = slip.place;
    let span = errors::span_at(unread.source, unread.base, start, end);
    let found = unread.text.get(start..end)?;
    let found = match marks::is_quoted(found) {
        true => Arg::from(unexpected::clipped(found)),
        false => unexpected::quoted(found),
    };
    let expected = match slip.expected {
        Some(expected) => Arg::from(expected),
        None => unexpected::choice(unexpected::expected(unread.expected, unread.lang)),
    };
    let fix = slip.right.map(|right| Fix::replacing(span, right));
    Some(
        errors::unexpected(span, found, expected)
            .help(slip.help)
            .mended_by(fix),
    )
}

impl<'a> Unread<'a> {
    fn before(&self) -> &'a str {
        self.text.get(..self.at).unwrap_or_default()
    }

    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn expects(&self, rules: &[Rule]) -> bool {
        self.expected.iter().any(|rule| rules.contains(rule))
    }

    /// Where the name begins that ends before the place; none where there is no name.
    fn name_before(&self) -> Option<usize> {
        let before = self.before().trim_end();
        let in_name = |c: char| c.is_alphanumeric() || "-_".contains(c);
        let start = before.trim_end_matches(in_name).len();
        let begins = before.get(start..)?.starts_with(char::is_alphabetic);
        (begins && before.len() < self.at).then_some(start)
    }
}
