//! Where the things of a model stand in their file.

use std::collections::HashMap;

use crate::source::Span;

/// The places of named things, by their stable path of names.
#[derive(Clone, Debug, Default)]
pub struct Places {
    spans: HashMap<String, Span>,
}

impl Places {
    /// Remembers a place; the first one for a path stands.
    pub fn insert(&mut self, path: impl Into<String>, span: Span) {
        self.spans.entry(path.into()).or_insert(span);
    }

    /// The place of a path of names, or of the smallest thing around it whose place is known.
    #[must_use]
    pub fn nearest(&self, path: &str) -> Option<Span> {
        let mut path = path;
        loop {
            if let Some(span) = self.get(path) {
                return Some(span);
            }
            path = path
                .rfind([' ', '/'])
                .map_or(Some(""), |at| path.get(..at))
                .filter(|_| !path.is_empty())?;
        }
    }

    /// The place of a path of names.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<Span> {
        self.spans.get(path).copied()
    }
}
