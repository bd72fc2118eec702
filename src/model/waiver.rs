//! Findings that the author of a file accepts.

use crate::calendar::Day;
use crate::source::Span;

/// What one check finds about one thing is accepted.
///
/// It is no part of what a regulation means, so it is kept beside the model. A statement that
/// stands in a block of several things, such as a stage with its steps, makes one for each; they
/// have the same place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiver {
    /// The code or the name of the check, as written.
    pub check: String,
    /// Why.
    pub reason: String,
    /// The last day on which it is accepted; none means for good.
    pub until: Option<Day>,
    /// The path of names of the thing, as [`path`](super::path) gives it.
    pub scope: String,
    /// Where it stands.
    pub span: Span,
}
