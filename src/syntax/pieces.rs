//! The flat cut of a text into pieces, as the grammar's rule `layout` has it.
//!
//! The parser tries each rule at each letter, which took a quarter of the time in which a file is
//! read; a look at the letters that end a piece is enough. A test holds both to the same pieces.

use std::ops::Range;

use super::grammar::Rule;

/// The end of a line, which may have two letters, at the beginning of a text.
const BREAKS: [&str; 4] = ["\r\n", "\n", "\r", "\u{2028}"];

/// Blanks between pieces; inside a head they belong to it.
const BLANKS: [char; 5] = [' ', '\t', '\u{a0}', '\u{202f}', '\u{feff}'];

const QUOTES: [char; 3] = ['"', '«', '»'];

/// The pieces of a text in their order, each with its range of bytes.
pub(super) fn pieces(text: &str) -> Vec<(Rule, Range<usize>)> {
    let mut pieces = Vec::new();
    let mut rest = text.trim_start_matches(BLANKS);
    while !rest.is_empty() {
        let (rule, length) = first(rest);
        let start = text.len() - rest.len();
        // A piece has a letter at least; were it none, the cut would not end.
        let (_, after) = rest.split_at_checked(length).unwrap_or_default();
        pieces.push((rule, start..start + length));
        rest = after.trim_start_matches(BLANKS);
    }
    pieces
}

/// The piece that a text begins with and its length.
fn first(text: &str) -> (Rule, usize) {
    if let Some(length) = line_break(text) {
        return (Rule::line_break, length);
    }
    match head(text) {
        0 if text.starts_with('{') => (Rule::open, 1),
        0 if text.starts_with('}') => (Rule::close, 1),
        0 if text.starts_with(QUOTES) => (Rule::open_string, line(text).len()),
        0 => (Rule::comment, line(text).len()),
        length => (Rule::head, length),
    }
}

fn line_break(text: &str) -> Option<usize> {
    let own = BREAKS.into_iter().find(|own| text.starts_with(own));
    own.map(str::len)
}

/// A text up to the end of its line.
fn line(text: &str) -> &str {
    let end = text.find(['\n', '\r', '\u{2028}']);
    end.and_then(|end| text.get(..end)).unwrap_or(text)
}

/// The length of the head that a text begins with; 0 where there is none.
fn head(text: &str) -> usize {
    let mut length = 0;
    while let Some(rest) = text.get(length..) {
        let more = string(rest).unwrap_or_else(|| plain(rest));
        if more == 0 {
            break;
        }
        length += more;
    }
    length
}

/// The length of the string that a text begins with, if its line closes it.
fn string(text: &str) -> Option<usize> {
    let inside = text.strip_prefix(['"', '«'])?;
    let ends: &[char] = match text.starts_with('"') {
        true => &['"', '\n', '\r', '\u{2028}'],
        false => &['«', '»', '\n', '\r', '\u{2028}'],
    };
    let at = inside.find(ends)?;
    let close = inside.get(at..)?.chars().next()?;
    let length = text.len() - inside.len() + at + close.len_utf8();
    matches!(close, '"' | '»').then_some(length)
}

/// The length of what a text begins with up to a letter that ends a head.
fn plain(text: &str) -> usize {
    let bytes = text.as_bytes();
    let ends = |(at, byte): (usize, &u8)| match byte {
        b'\n' | b'\r' | b'{' | b'}' | b'"' => true,
        b'/' => bytes.get(at + 1) == Some(&b'/'),
        // The first bytes of «, » and U+2028; whether it is one of them the letter itself tells.
        0xc2 | 0xe2 => text
            .get(at..)
            .is_some_and(|rest| rest.starts_with(['«', '»', '\u{2028}'])),
        _ => false,
    };
    bytes
        .iter()
        .enumerate()
        .position(ends)
        .unwrap_or(bytes.len())
}

#[cfg(test)]
mod tests {
    use pest::Parser;
    use pest::iterators::Pair;
    use proptest::prelude::*;

    use super::super::grammar::Grammar;
    use super::*;

    fn by_grammar(text: &str) -> Vec<(Rule, Range<usize>)> {
        let layout = Grammar::parse(Rule::layout, text).expect("every text can be cut");
        let pieces = layout.flat_map(Pair::into_inner);
        let pieces = pieces.filter(|piece| piece.as_rule() != Rule::EOI);
        pieces
            .map(|piece| {
                (
                    piece.as_rule(),
                    piece.as_span().start()..piece.as_span().end(),
                )
            })
            .collect()
    }

    #[test]
    fn a_real_file_is_cut_as_the_grammar_cuts_it() {
        let text = include_str!("../../regulations/mangistau/foreign-labour-permit.rgl");
        assert_eq!(pieces(text), by_grammar(text));
    }

    proptest! {
        #[test]
        fn a_text_is_cut_as_the_grammar_cuts_it(
            text in "[ \t\r\n\u{a0}\u{202f}\u{feff}\u{2028}\u{2029}{}/\"«»“–аa1]{0,40}"
        ) {
            prop_assert_eq!(pieces(&text), by_grammar(&text));
        }
    }
}
