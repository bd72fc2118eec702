//! The lines of a text that a diagnostic speaks of.

use std::ops::Range;

use crate::source::{Source, Span};

/// The whole lines from the first place to the last one.
///
/// Only these are given to the drawing: it goes through all the text it gets, and a big file with
/// many errors would be gone through once for each. It also ends the program on a place outside
/// the text, so every place is brought inside here.
pub(super) struct Excerpt<'a> {
    /// The lines.
    pub(super) text: &'a str,
    /// The number of the first of them.
    pub(super) line: usize,
    /// The byte of the source at which they begin.
    start: usize,
}

impl<'a> Excerpt<'a> {
    /// The lines that hold all the places; nothing when there are no places.
    pub(super) fn around(source: &'a Source, places: impl Iterator<Item = Span>) -> Option<Self> {
        let whole = places.reduce(Span::to)?;
        let text = source.text.as_str();
        let first = text.floor_char_boundary(whole.start as usize);
        let last = text.ceil_char_boundary(whole.end as usize).max(first);
        let start = text.get(..first)?.rfind('\n').map_or(0, |at| at + 1);
        // The line break is kept: cut off, it would leave half of a break of two characters.
        let after = text.get(last..)?;
        let end = after.find('\n').map_or(text.len(), |at| last + at + 1);
        let (line, _) = source.line_column(whole.start);
        Some(Excerpt {
            text: text.get(start..end)?,
            line,
            start,
        })
    }

    /// Where a place of the source lies in the lines, brought inside them.
    pub(super) fn place(&self, span: Span) -> Range<usize> {
        let inside = |offset: u32| (offset as usize).saturating_sub(self.start);
        let start = self.text.floor_char_boundary(inside(span.start));
        let end = self.text.ceil_char_boundary(inside(span.end));
        start..end.max(start)
    }
}
