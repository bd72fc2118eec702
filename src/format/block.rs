//! Lines: statements with their blocks, remarks, blank lines.

use super::head;
use crate::messages::Lang;
use crate::syntax::tree::{Block, Item, Statement};

/// The indent of one block.
const INDENT: &str = "  ";

/// Writes what follows the first line, set off from it by a blank line.
pub(super) fn file(block: &Block, lang: Lang, out: &mut String) {
    if !is_empty(block) {
        out.push('\n');
        Writer { lang, out }.items(block, 0);
    }
}

/// Whether a block has neither statements nor remarks.
fn is_empty(block: &Block) -> bool {
    block.items.iter().all(|item| matches!(item, Item::Blank))
}

struct Writer<'a> {
    lang: Lang,
    out: &'a mut String,
}

impl Writer<'_> {
    /// Writes the items of a block, each on its lines.
    fn items(&mut self, block: &Block, depth: usize) {
        let (mut blank, mut first) = (false, true);
        for item in &block.items {
            let Item::Blank = item else {
                // A blank line is written with what follows it, so none stands at a block's edge.
                if blank && !first {
                    self.out.push('\n');
                }
                (blank, first) = (false, false);
                self.item(item, depth);
                continue;
            };
            blank = true;
        }
    }

    fn item(&mut self, item: &Item, depth: usize) {
        match item {
            Item::Statement(statement) => self.statement(statement, depth),
            Item::Comment(text) => {
                self.indent(depth);
                self.out.push_str(text);
                self.out.push('\n');
            }
            Item::Blank => {}
        }
    }

    fn statement(&mut self, statement: &Statement, depth: usize) {
        self.indent(depth);
        head::head(&statement.tokens, self.lang, self.out);
        match &statement.block {
            None => self.end_line(statement.comment.as_ref()),
            Some(block) if is_empty(block) && statement.comment.is_none() => {
                self.out.push_str(" {}");
                self.end_line(statement.closing_comment.as_ref());
            }
            Some(block) => {
                self.out.push_str(" {");
                self.end_line(statement.comment.as_ref());
                self.items(block, depth + 1);
                self.indent(depth);
                self.out.push('}');
                self.end_line(statement.closing_comment.as_ref());
            }
        }
    }

    /// Ends a line with its remark, if it has one.
    fn end_line(&mut self, remark: Option<&String>) {
        if let Some(remark) = remark {
            self.out.push_str("  ");
            self.out.push_str(remark);
        }
        self.out.push('\n');
    }

    fn indent(&mut self, depth: usize) {
        for _ in 0..depth {
            self.out.push_str(INDENT);
        }
    }
}
