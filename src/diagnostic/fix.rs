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
