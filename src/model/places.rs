//! Where the things of a model stand in their file.

use rustc_hash::FxHashMap;

use super::path;
use crate::source::Span;

/// The places of named things, by their stable path of names.
#[derive(Clone, Debug, Default)]
pub struct Places {
    spans: FxHashMap<String, Span>,
    about: FxHashMap<String, String>,
}

impl Places {
    /// Remembers a place; the first one for a path stands.
    pub fn insert(&mut self, path: impl Into<String>, span: Span) {
        self.spans.entry(path.into()).or_insert(span);
    }

    /// Remembers what a remark is about.
    pub fn set_about(&mut self, remark: impl Into<String>, about: impl Into<String>) {
        self.about.insert(remark.into(), about.into());
    }

    /// Every path of names with its place, in no order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, Span)> {
        self.spans.iter().map(|(path, span)| (path.as_str(), *span))
    }

    /// The places of the act, the standard, the services and the channels alone.
    #[must_use]
    pub fn outline(mut self) -> Places {
        self.spans.retain(|path, _| {
            let (word, rest) = path.split_once(' ').unwrap_or((path, ""));
            !word.contains('/') && (rest.is_empty() || ["act", "channel"].contains(&word))
        });
        self.spans.shrink_to_fit();
        self.about = FxHashMap::default();
        self
    }

    /// The path of the thing that the remark with this path is about; the empty path of the
    /// regulation itself when it is about no smaller one.
    #[must_use]
    pub fn about(&self, remark: &str) -> &str {
        self.about_if_remark(remark).unwrap_or_default()
    }

    /// The same; none when the path is no remark's.
    #[must_use]
    pub fn about_if_remark(&self, path: &str) -> Option<&str> {
        self.about.get(path).map(String::as_str)
    }

    /// The place of a path of names, or of the smallest thing around it whose place is known.
    #[must_use]
    pub fn nearest(&self, path: &str) -> Option<Span> {
        let own = self.get(path);
        own.or_else(|| path::around(path).find_map(|whole| self.get(whole)))
    }

    /// The place of a path of names.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<Span> {
        self.spans.get(path).copied()
    }
}
