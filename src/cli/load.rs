//! From a file to its model, with everything that was found wrong on the way.

use crate::diagnostic::{self, Diagnostic};
use crate::messages::{Lang, Message};
use crate::model::{self, Regulation};
use crate::source::{Source, SourceId, Sources, Span};
use crate::syntax::{self, tree};

use super::files::{Content, LARGEST};

/// How many findings of one file are told. A file with more of them is no regulation with mistakes
/// but something else, and telling each of a million would take longer than anybody reads.
const MOST: usize = 500;

/// A file of a regulation as far as it could be read.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// Its text in the store.
    pub source: SourceId,
    /// The language that its first line names, if it does.
    pub said: Option<Lang>,
    /// Its tree, where there is a text.
    pub tree: Option<tree::File>,
    /// Its model; whole only when there are no errors.
    pub regulation: Option<Regulation>,
    /// Where the named things of the model stand.
    pub places: model::Places,
    /// Findings that the file accepts.
    pub waivers: Vec<model::Waiver>,
    /// What is wrong with it, in the order of the text.
    pub found: Vec<Diagnostic>,
}

impl Loaded {
    /// The language of the file; none where its first line does not say.
    #[must_use]
    pub const fn lang(&self) -> Option<Lang> {
        self.said
    }

    /// Whether anything found is an error.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        diagnostic::has_errors(&self.found)
    }
}

/// Reads a file that has been taken from the disk.
pub fn load(sources: &mut Sources, name: &str, content: Content) -> Loaded {
    let pending = Pending::add(sources, name, content);
    pending.load(sources)
}

/// A file in the store that is not read yet.
pub enum Pending {
    /// A text.
    Text(SourceId),
    /// The beginning of something that is no text.
    NotUtf8(SourceId),
    /// Something too large to be taken in, with its size.
    TooLarge(SourceId, u64),
}

impl Pending {
    /// Puts a file that has been taken from the disk into the store.
    pub fn add(sources: &mut Sources, name: &str, content: Content) -> Pending {
        let source = sources.leave_room();
        Pending::of(sources, source, name, content)
    }

    /// Puts a file that has been taken from the disk into its room in the store.
    pub fn of(sources: &Sources, source: SourceId, name: &str, content: Content) -> Pending {
        let (pending, text) = match content {
            Content::Text(text) => (Pending::Text(source), text),
            // What is no text at all is told so by the reader of texts.
            Content::NotUtf8(text) if text.contains('\0') => (Pending::Text(source), text),
            Content::NotUtf8(text) => (Pending::NotUtf8(source), text),
            Content::TooLarge(size) => (Pending::TooLarge(source, size), String::new()),
        };
        sources.fill(source, name, text);
        pending
    }

    /// Its place in the store.
    pub const fn source(&self) -> SourceId {
        match *self {
            Pending::Text(source) | Pending::NotUtf8(source) | Pending::TooLarge(source, _) => {
                source
            }
        }
    }

    /// Whether it may be a standard, which others are to be held against; told from its text.
    pub fn may_be_standard(&self, sources: &Sources) -> bool {
        let text = sources.get(self.source());
        text.is_some_and(|source| syntax::may_be_standard(&source.text))
    }

    /// The text, where there is one: all that is found in it rests on that.
    pub fn text<'a>(&self, sources: &'a Sources) -> Option<&'a Source> {
        match *self {
            Pending::Text(source) => sources.get(source),
            Pending::NotUtf8(_) | Pending::TooLarge(..) => None,
        }
    }

    /// How many bytes there are to read.
    pub fn length(&self, sources: &Sources) -> usize {
        sources
            .get(self.source())
            .map_or(0, |source| source.text.len())
    }

    /// Reads it.
    pub fn load(&self, sources: &Sources) -> Loaded {
        match *self {
            Pending::Text(source) => compile(sources, source),
            Pending::NotUtf8(source) => {
                let offset = sources.get(source).map_or(0, |source| source.text.len());
                unread(source, not_utf8(sources, source, offset))
            }
            Pending::TooLarge(source, size) => {
                let message = Message::new("syntax-too-large")
                    .with("size", size)
                    .with("limit", LARGEST);
                let found = Diagnostic::error("S020", "file-too-large", message);
                unread(source, at(sources, source, found))
            }
        }
    }
}

fn compile(sources: &Sources, source: SourceId) -> Loaded {
    let Some(text) = sources.get(source) else {
        return unread(
            source,
            Diagnostic::error("S008", "empty-file", Message::new("syntax-empty")),
        );
    };
    let (tree, mut found) = syntax::parse(text);
    let compiled = model::compile(&tree);
    found.extend(compiled.errors);
    diagnostic::sort(&mut found);
    cut(&mut found);
    Loaded {
        source,
        said: (!tree.header.is_empty()).then_some(tree.lang),
        tree: Some(tree),
        regulation: compiled.regulation,
        places: compiled.places,
        waivers: compiled.waivers,
        found,
    }
}

/// Leaves out what is beyond the limit, and says so.
fn cut(found: &mut Vec<Diagnostic>) {
    let left_out = found.len().saturating_sub(MOST);
    let Some(last) = found
        .get(MOST)
        .filter(|_| left_out > 0)
        .and_then(Diagnostic::place)
    else {
        return;
    };
    found.truncate(MOST);
    let message = Message::new("syntax-too-many").with("n", left_out);
    found.push(Diagnostic::error("S023", "too-many-findings", message).at(last));
}

/// A file of which nothing can be read.
fn unread(source: SourceId, found: Diagnostic) -> Loaded {
    let places = model::Places::default();
    Loaded {
        source,
        said: None,
        tree: None,
        regulation: None,
        places,
        waivers: Vec::new(),
        found: vec![found],
    }
}

fn not_utf8(sources: &Sources, source: SourceId, offset: usize) -> Diagnostic {
    let message = Message::new("syntax-not-utf8").with("offset", offset);
    let found =
        Diagnostic::error("S022", "not-utf8", message).help(Message::new("syntax-not-utf8-help"));
    at(sources, source, found)
}

/// Puts a diagnostic at the end of what could be read of a file.
fn at(sources: &Sources, source: SourceId, found: Diagnostic) -> Diagnostic {
    match sources.get(source).map(|text| text.whole()) {
        Some(whole) => found.at(Span {
            start: whole.end,
            ..whole
        }),
        None => found,
    }
}
