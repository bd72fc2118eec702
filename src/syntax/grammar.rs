//! The parser that pest derives from the grammar, and the grammar itself as a text.

/// Reads `grammar/regulation.pest`; its `Rule` is known in this folder only.
#[derive(pest_derive::Parser)]
#[grammar = "../grammar/regulation.pest"]
pub(super) struct Grammar;

/// The name and the body of every rule, which stands on one line of the grammar.
pub(super) fn rules() -> impl Iterator<Item = (&'static str, &'static str)> {
    include_str!("../../grammar/regulation.pest")
        .lines()
        .filter_map(|line| line.split_once(" = "))
}
