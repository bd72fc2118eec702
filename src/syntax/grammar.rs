//! The parser that pest derives from the grammar.

/// Reads `grammar/regulation.pest`; its `Rule` is known in this folder only.
#[derive(pest_derive::Parser)]
#[grammar = "../grammar/regulation.pest"]
pub(super) struct Grammar;
