//! The marks that word processors and other keyboards make.

use super::{Slip, Unread};
use crate::messages::Message;
use crate::syntax::grammar::Rule;

/// Quotation marks that begin no string, each with those that end it.
const QUOTES: [(char, &[char]); 4] = [
    ('“', &['”']),
    ('„', &['“', '”']),
    ('‟', &['”']),
    ('‘', &['’']),
];

/// Texts that are meant as arrows.
const ARROWS: [&str; 8] = ["–>", "—>", "−>", "-->", "=>", "→>", "⇒", "➔"];

/// A text in other quotation marks.
pub(super) fn quotes(unread: &Unread<'_>) -> Option<Slip> {
    let rest = unread.rest();
    let first = rest.chars().next()?;
    let (open, ends) = QUOTES.iter().find(|(open, _)| *open == first)?;
    if !unread.expects(&[Rule::string]) {
        return None;
    }
    let inside = rest.strip_prefix(*open)?;
    let closed = inside.find(*ends).and_then(|end| {
        let close = inside.get(end..)?.chars().next()?;
        Some((inside.get(..end)?, close))
    });
    let (length, close, right) = match closed {
        Some((said, close)) => (
            first.len_utf8() + said.len() + close.len_utf8(),
            close,
            quoted(said),
        ),
        None => (rest.len(), *ends.first()?, None),
    };
    let help = Message::new("syntax-quotes-help")
        .with("open", *open)
        .with("close", close);
    Some(Slip {
        place: (unread.at, unread.at + length),
        expected: Some(Message::new("expected-string")),
        help,
        right,
    })
}

/// Whether a text stands in such quotation marks, so that a message need not add its own.
pub(super) fn is_quoted(text: &str) -> bool {
    QUOTES.iter().any(|(open, _)| text.starts_with(*open))
}

/// A text in quotation marks that a string may have; none when it has marks of its own, since
/// where such a text ends is a guess.
fn quoted(said: &str) -> Option<String> {
    let own = |c: char| "«»\"".contains(c) || QUOTES.iter().any(|(open, _)| *open == c);
    (!said.contains(own)).then(|| format!("\"{said}\""))
}

/// An arrow of other signs.
pub(super) fn arrow(unread: &Unread<'_>) -> Option<Slip> {
    let rest = unread.rest();
    let written = ARROWS.iter().find(|arrow| rest.starts_with(**arrow))?;
    unread.expects(&[Rule::arrow]).then(|| Slip {
        place: (unread.at, unread.at + written.len()),
        expected: Some(Message::new("expected-arrow")),
        help: Message::new("syntax-arrow-help").with("found", *written),
        right: Some("->".to_owned()),
    })
}
