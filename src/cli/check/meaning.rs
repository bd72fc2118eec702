//! What a file says, in a form in which mends make no difference.

use std::collections::HashSet;
use std::fmt::Write as _;

use crate::diagnostic::letters::fold;
use crate::syntax::tree::{Block, File, Statement, Token};

/// The words of a file without its layout, its remarks, the order of citations of one statement
/// and the alphabet of letters that look alike: two files of the same words mean the same.
#[must_use]
pub fn words(file: &File) -> String {
    let mut text = format!("{:?}\n", file.header);
    block(&file.block, &mut text);
    // Both letters that `Y` looks like are taken for one.
    fold(&text).replace('Ү', "У")
}

/// How many different names a file has: a mend of letters must not make one of two.
#[must_use]
pub fn names(file: &File) -> usize {
    let mut names = HashSet::new();
    let mut left: Vec<&Statement> = file.block.statements().collect();
    while let Some(statement) = left.pop() {
        let written = statement.tokens.iter().filter_map(|token| match token {
            Token::Verbatim(text) => Some(text.as_str()),
            _ => None,
        });
        names.extend(written.filter(|text| text.starts_with(char::is_alphabetic)));
        left.extend(statement.children());
    }
    names.len()
}

fn block(block: &Block, into: &mut String) {
    for own in block.statements() {
        statement(own, into);
    }
}

fn statement(statement: &Statement, into: &mut String) {
    let is_cite =
        |token: &&Token| matches!(token, Token::Verbatim(text) if statement.cites.contains(text));
    let (mut cites, words): (Vec<&Token>, Vec<&Token>) = statement.tokens.iter().partition(is_cite);
    cites.sort_by_key(|token| format!("{token:?}"));
    let _ = write!(into, "{words:?} {cites:?}");
    if let Some(own) = &statement.block {
        into.push_str(" {\n");
        block(own, into);
        into.push('}');
    }
    into.push('\n');
}
