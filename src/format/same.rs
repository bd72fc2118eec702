//! Whether two files say the same in the same words, whatever their language and layout.

use crate::syntax::tree::{Block, File, Item, Statement};

/// Whether two files have the same statements, word for word, and the same remarks in the same
/// places; their languages and blank lines may differ.
///
/// Whoever writes the canonical form over a file asks this first of the form as read again.
///
/// ```
/// use reglament::messages::Lang;
/// use reglament::{format, source::Sources, syntax};
/// let mut sources = Sources::new();
/// let id = sources.add("a.rgl", "язык русский, издание 1\nрегламент a/b \"Пример\" {}\n");
/// let (file, _) = syntax::parse(sources.get(id).unwrap());
/// let id = sources.add("canonical", format::format(&file, Lang::Kk));
/// let (again, errors) = syntax::parse(sources.get(id).unwrap());
/// assert!(errors.is_empty() && format::same_text(&file, &again));
/// ```
#[must_use]
pub fn same_text(one: &File, other: &File) -> bool {
    one.header_comment == other.header_comment && same_block(&one.block, &other.block)
}

fn same_block(one: &Block, other: &Block) -> bool {
    let lines = |item: &&Item| !matches!(item, Item::Blank);
    let (mut one, mut other) = (
        one.items.iter().filter(lines),
        other.items.iter().filter(lines),
    );
    loop {
        match (one.next(), other.next()) {
            (None, None) => return true,
            (Some(one), Some(other)) if same_item(one, other) => {}
            _ => return false,
        }
    }
}

fn same_item(one: &Item, other: &Item) -> bool {
    match (one, other) {
        (Item::Statement(one), Item::Statement(other)) => same_statement(one, other),
        (Item::Comment(one), Item::Comment(other)) => one == other,
        _ => false,
    }
}

fn same_statement(one: &Statement, other: &Statement) -> bool {
    let same_words = one.kind == other.kind && one.tokens == other.tokens;
    let same_remarks = one.comment == other.comment && one.closing_comment == other.closing_comment;
    let same_inside = match (&one.block, &other.block) {
        (Some(one), Some(other)) => same_block(one, other),
        (one, other) => one.is_none() && other.is_none(),
    };
    same_words && same_remarks && same_inside
}
