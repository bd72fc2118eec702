//! What is wrong with a text, where, and what to do about it.
//!
//! A [`Diagnostic`] is a code with typed arguments and places; it knows no language and no form of
//! output. Its faces show it: [`human`] for people at a terminal, [`plain`] for a screen reader,
//! [`short`] for one line each, [`json`] for programs, [`sarif`], [`github`], [`gitlab`], [`junit`]
//! and [`markdown`] for the services that show findings beside a change. [`Report`] lends it to
//! everything that understands [`miette::Diagnostic`].

mod excerpt;
mod fingerprint;
mod fix;
pub mod github;
pub mod gitlab;
pub mod human;
pub mod json;
pub mod junit;
pub mod letters;
mod level;
pub mod listing;
pub mod markdown;
pub mod plain;
mod report;
pub mod sarif;
pub mod short;
pub mod suggest;
mod witness;

use crate::messages::Message;
use crate::source::Span;

pub use fix::{Edit, Fix};
pub use level::Level;
pub use report::Report;
pub use witness::{Witness, quoted};

/// A place that a diagnostic speaks of.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Label {
    /// The place.
    pub span: Span,
    /// What is to be said about the place, unless the diagnostic has said it already.
    pub message: Option<Message>,
    /// Whether this is the place to mend, and not one that explains it.
    pub primary: bool,
}

/// One thing to tell about a text.
///
/// ```
/// use reglament::diagnostic::Diagnostic;
/// use reglament::messages::{Lang, Message};
/// use reglament::source::Sources;
///
/// let mut sources = Sources::new();
/// let file = sources.add("a.rgl", "шаг");
/// let place = sources.get(file).map(|source| source.whole()).unwrap();
/// let found = Diagnostic::error("S001", "unclosed-brace", Message::new("syntax-unclosed-brace"))
///     .at(place)
///     .help(Message::new("syntax-unclosed-brace-help"));
/// assert_eq!(found.message.text(Lang::Kk), "бөлім жабылмаған: «{» жақшасының жұбы «}» жоқ");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Diagnostic {
    /// The stable code, such as `S001`.
    pub code: &'static str,
    /// The stable name in English, such as `unclosed-brace`.
    pub name: &'static str,
    /// How much it matters.
    pub level: Level,
    /// What is wrong.
    pub message: Message,
    /// Where; the first primary label is the place by which the diagnostic is sorted and listed.
    pub labels: Vec<Label>,
    /// What to do about it.
    pub help: Option<Message>,
    /// The clauses of the act that it concerns, as printed.
    pub cites: Vec<String>,
    /// The stable path of names of what it is about, with its regulation: the same whatever the
    /// line and whatever the language. Empty for an error of form.
    pub object: String,
    /// A case that shows it, if one does.
    pub witness: Option<Box<Witness>>,
    /// The one right mend, if there is one that does not change the meaning.
    pub fix: Option<Box<Fix>>,
}

impl Diagnostic {
    /// A diagnostic without places, help and clauses.
    #[must_use]
    pub const fn new(
        level: Level,
        code: &'static str,
        name: &'static str,
        message: Message,
    ) -> Self {
        Diagnostic {
            code,
            name,
            level,
            message,
            labels: Vec::new(),
            help: None,
            cites: Vec::new(),
            object: String::new(),
            witness: None,
            fix: None,
        }
    }

    /// An error.
    #[must_use]
    pub const fn error(code: &'static str, name: &'static str, message: Message) -> Self {
        Self::new(Level::Error, code, name, message)
    }

    /// A warning.
    #[must_use]
    pub const fn warning(code: &'static str, name: &'static str, message: Message) -> Self {
        Self::new(Level::Warning, code, name, message)
    }

    /// A note.
    #[must_use]
    pub const fn note(code: &'static str, name: &'static str, message: Message) -> Self {
        Self::new(Level::Note, code, name, message)
    }

    /// Adds the place to mend.
    #[must_use]
    pub fn at(self, span: Span) -> Self {
        self.label(span, None, true)
    }

    /// Adds a place to mend with something to say about it.
    #[must_use]
    pub fn at_saying(self, span: Span, message: Message) -> Self {
        self.label(span, Some(message), true)
    }

    /// Adds a place that explains the diagnostic, such as a first declaration.
    #[must_use]
    pub fn see(self, span: Span, message: Message) -> Self {
        self.label(span, Some(message), false)
    }

    fn label(mut self, span: Span, message: Option<Message>, primary: bool) -> Self {
        if self.labels.is_empty() {
            // Mostly there is one, and a run may hold a million diagnostics.
            self.labels.reserve_exact(1);
        }
        self.labels.push(Label {
            span,
            message,
            primary,
        });
        self
    }

    /// Says what to do about it.
    #[must_use]
    pub fn help(mut self, help: Message) -> Self {
        self.help = Some(help);
        self
    }

    /// Gives the one right mend, if there is one.
    #[must_use]
    pub fn mended_by(mut self, fix: Option<Fix>) -> Self {
        self.fix = fix.map(Box::new);
        self
    }

    /// Adds clauses of the act that it concerns, as printed.
    #[must_use]
    pub fn cites<C: Into<String>>(mut self, cites: impl IntoIterator<Item = C>) -> Self {
        self.cites.extend(cites.into_iter().map(Into::into));
        self
    }

    /// The place by which the diagnostic is sorted and listed, if it has any.
    #[must_use]
    pub fn place(&self) -> Option<Span> {
        let primary = self.labels.iter().find(|label| label.primary);
        primary.or(self.labels.first()).map(|label| label.span)
    }
}

/// Whether any of some diagnostics is an error.
#[must_use]
pub fn has_errors(diagnostics: &[Diagnostic]) -> bool {
    let mut all = diagnostics.iter();
    all.any(|found| found.level == Level::Error)
}

/// Puts diagnostics in the order in which they are read: by file in the order of the store, then
/// by position; those without a place come first.
pub fn sort(diagnostics: &mut [Diagnostic]) {
    diagnostics.sort_by_key(|found| (found.place(), found.level, found.code));
}
