//! The one right mend of something.

use crate::messages::Message;
use crate::source::Span;

/// A piece of text in the place of another.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Edit {
    /// What is taken away.
    pub span: Span,
    /// What comes in its place.
    pub text: String,
}

/// Edits that together mend a diagnostic and leave the meaning as it was.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Fix {
    /// What is done.
    pub message: Message,
    /// The edits, none of which overlaps another.
    pub edits: Vec<Edit>,
}

impl Fix {
    /// Puts a text in the place of another.
    ///
    /// ```
    /// use reglament::diagnostic::Fix;
    /// use reglament::messages::Lang;
    /// use reglament::source::Sources;
    ///
    /// let mut sources = Sources::new();
    /// let file = sources.add("a.rgl", "кеңce");
    /// let place = sources.get(file).map(|source| source.whole()).unwrap();
    /// let fix = Fix::replacing(place, "кеңсе");
    /// assert_eq!(fix.message.text(Lang::Kk), "«кеңсе» деп ауыстыру");
    /// ```
    #[must_use]
    pub fn replacing(span: Span, text: impl Into<String>) -> Self {
        let text = text.into();
        Fix {
            message: Message::new("fix-replace").with("text", &text),
            edits: vec![Edit { span, text }],
        }
    }
}
