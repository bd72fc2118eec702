//! Source texts and places in them.
//!
//! A [`Span`] is small and `Copy`; it carries the file it belongs to, so a diagnostic never needs
//! to be told which text it speaks of.

use std::sync::OnceLock;

/// Identifies one text inside a [`Sources`] store.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SourceId(u32);

/// A half-open range of bytes in one source text.
///
/// Both ends lie on character boundaries of that text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    /// The text that the range belongs to.
    pub source: SourceId,
    /// The first byte of the range.
    pub start: u32,
    /// The byte after the last one of the range.
    pub end: u32,
}

impl Span {
    /// The smallest span that holds both; `other` must belong to the same text.
    #[must_use]
    pub fn to(self, other: Span) -> Span {
        debug_assert_eq!(self.source, other.source);
        Span {
            source: self.source,
            start: self.start.min(other.start),
            end: self.end.max(other.end),
        }
    }
}

/// A value together with the place where it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spanned<T> {
    /// What was read.
    pub value: T,
    /// Where it stands.
    pub span: Span,
}

impl<T> Spanned<T> {
    /// Joins a value with its place.
    pub fn new(value: T, span: Span) -> Self {
        Spanned { value, span }
    }
}

/// One source text with the name it is reported under.
#[derive(Clone, Debug)]
pub struct Source {
    /// Identifies the text inside its store.
    pub id: SourceId,
    /// The name shown in messages: a path, or a built-in name.
    pub name: String,
    /// The whole text.
    pub text: String,
    /// The first byte of every line, found when a line is first asked for: a file may have a
    /// hundred findings, and counting its lines for each would take longer than reading it.
    lines: OnceLock<Vec<usize>>,
}

impl Source {
    /// The line and the column of a byte offset, both counted from 1, the column in characters.
    ///
    /// An offset past the end counts as the end of the text.
    #[must_use]
    pub fn line_column(&self, offset: u32) -> (usize, usize) {
        let offset = self
            .text
            .floor_char_boundary((offset as usize).min(self.text.len()));
        let lines = self.lines.get_or_init(|| {
            let breaks = memchr::memchr_iter(b'\n', self.text.as_bytes()).map(|at| at + 1);
            std::iter::once(0).chain(breaks).collect()
        });
        let line = lines.partition_point(|start| *start <= offset);
        let start = lines.get(line.saturating_sub(1)).copied();
        let before = self.text.get(start.unwrap_or_default()..offset);
        (line, before.unwrap_or_default().chars().count() + 1)
    }

    /// The span that covers the whole text.
    #[must_use]
    pub fn whole(&self) -> Span {
        Span {
            source: self.id,
            start: 0,
            end: u32::try_from(self.text.len()).unwrap_or(u32::MAX),
        }
    }

    /// The text of a span, or the empty text when the span does not fit.
    #[must_use]
    pub fn slice(&self, span: Span) -> &str {
        self.text
            .get(span.start as usize..span.end as usize)
            .unwrap_or_default()
    }
}

/// The texts of one run of the program, in the order they were added.
///
/// A text may have its identity before it is there: then it is added when somebody first needs it.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    list: Vec<OnceLock<Source>>,
}

impl Sources {
    /// An empty store.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a text under a name and returns its identity.
    pub fn add(&mut self, name: impl Into<String>, text: impl Into<String>) -> SourceId {
        let id = self.leave_room();
        self.fill(id, name, text);
        id
    }

    /// An identity for a text that is not there yet.
    pub fn leave_room(&mut self) -> SourceId {
        let id = SourceId(u32::try_from(self.list.len()).unwrap_or(u32::MAX));
        self.list.push(OnceLock::new());
        id
    }

    /// Adds the text of an identity that has none yet; a text that is there stays.
    pub fn fill(&self, id: SourceId, name: impl Into<String>, text: impl Into<String>) {
        if let Some(room) = self.list.get(id.0 as usize) {
            room.get_or_init(|| Source {
                id,
                name: name.into(),
                text: text.into(),
                lines: OnceLock::new(),
            });
        }
    }

    /// The text with this identity, if it came from this store and is there.
    #[must_use]
    pub fn get(&self, id: SourceId) -> Option<&Source> {
        self.list.get(id.0 as usize)?.get()
    }

    /// All texts that are there, in the order of their identities.
    pub fn iter(&self) -> impl Iterator<Item = &Source> {
        self.list.iter().filter_map(OnceLock::get)
    }
}
