//! Cuts a file into heads, blocks and remarks before any head is read.
//!
//! The cut is flat: nesting is built from the braces with a list of its own, so that no depth of
//! nesting in a file can exhaust the program's stack, and a broken head never hides the next one.

use pest::Parser;
use pest::iterators::Pair;

use super::errors;
use super::grammar::{Grammar, Rule};
use crate::diagnostic::Diagnostic;
use crate::messages::Lang;
use crate::source::{Source, Span};

/// Errors after which the rest of a file is not cut any more.
const MOST_ERRORS: usize = 1_000;

/// Blocks inside blocks; a regulation needs about six.
const DEEPEST: usize = 16;

/// The statements between two braces, not read yet.
#[derive(Debug, Default)]
pub(super) struct RawBlock {
    pub items: Vec<RawItem>,
}

/// A line of a block, not read yet.
#[derive(Debug)]
pub(super) enum RawItem {
    Statement(RawStatement),
    Comment(String),
    Blank,
}

/// A head with its block, not read yet.
#[derive(Debug)]
pub(super) struct RawStatement {
    pub head: Span,
    pub block: Option<RawBlock>,
    pub comment: Option<String>,
    pub closing_comment: Option<String>,
    /// A string that its line does not close cut the head short.
    pub torn: bool,
}

/// Cuts the text; what cannot be cut is reported and left out.
pub(super) fn cut(source: &Source, errors: &mut Vec<Diagnostic>) -> RawBlock {
    let mut cutter = Cutter {
        source,
        errors,
        open: Vec::new(),
        block: RawBlock::default(),
        line: Line::Start,
    };
    match Grammar::parse(Rule::layout, &source.text) {
        Ok(mut pairs) => {
            for pair in pairs.next().into_iter().flat_map(Pair::into_inner) {
                cutter.take(&pair);
            }
        }
        Err(error) => cutter
            .errors
            .push(errors::unexpected(source, 0, &error, Lang::default())),
    }
    cutter.finish()
}

/// What stands before the current place of a line.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Line {
    Start,
    Remark,
    Statement,
    Closed,
    Opened,
}

struct Cutter<'a> {
    source: &'a Source,
    errors: &'a mut Vec<Diagnostic>,
    /// The blocks that are not closed yet, with the statement that each belongs to.
    open: Vec<(RawBlock, RawStatement, Span)>,
    block: RawBlock,
    line: Line,
}

impl Cutter<'_> {
    fn take(&mut self, pair: &Pair<'_, Rule>) {
        if self.errors.len() > MOST_ERRORS {
            return;
        }
        let span = self.span(pair);
        match pair.as_rule() {
            Rule::head => self.head(span),
            Rule::open => self.open(span),
            Rule::close => self.close(span),
            Rule::comment => self.comment(pair.as_str().trim_end()),
            Rule::line_break => self.line_break(),
            Rule::open_string => self.open_string(span),
            _ => {}
        }
    }

    fn span(&self, pair: &Pair<'_, Rule>) -> Span {
        errors::span_at(self.source, 0, pair.as_span().start(), pair.as_span().end())
    }

    fn head(&mut self, span: Span) {
        let text = self.source.slice(span);
        let trimmed = text.trim();
        if trimmed.is_empty() {
            return;
        }
        let before = text.len() - text.trim_start().len();
        let start = span.start + u32::try_from(before).unwrap_or(0);
        let end = start + u32::try_from(trimmed.len()).unwrap_or(0);
        self.line = Line::Statement;
        self.block.items.push(RawItem::Statement(RawStatement {
            head: Span { start, end, ..span },
            block: None,
            comment: None,
            closing_comment: None,
            torn: false,
        }));
    }

    fn open(&mut self, span: Span) {
        if self.open.len() == DEEPEST {
            self.errors.push(errors::too_deep(span, DEEPEST));
        }
        let owner = match self.block.items.pop() {
            Some(RawItem::Statement(statement)) if statement.block.is_none() => statement,
            other => {
                self.block.items.extend(other);
                self.errors.push(errors::brace_without_head(span));
                let (comment, closing_comment, torn) = (None, None, false);
                RawStatement {
                    head: span,
                    block: None,
                    comment,
                    closing_comment,
                    torn,
                }
            }
        };
        self.open
            .push((std::mem::take(&mut self.block), owner, span));
        self.line = Line::Opened;
    }

    /// Reports a string without an end; a brace at the end of its line still opens a block, lest
    /// all that is inside be reported as well.
    fn open_string(&mut self, span: Span) {
        let text = self.source.slice(span).trim_end();
        let end = span.start + u32::try_from(text.len()).unwrap_or(0);
        self.errors
            .push(errors::unclosed_string(Span { end, ..span }));
        if let (Line::Statement, Some(RawItem::Statement(head))) =
            (self.line, self.block.items.last_mut())
        {
            head.torn = true;
        }
        if text.ends_with('{') {
            self.open(Span {
                start: end.saturating_sub(1),
                end,
                ..span
            });
        }
    }

    fn close(&mut self, span: Span) {
        let Some((outer, mut owner, _)) = self.open.pop() else {
            self.errors.push(errors::extra_brace(span));
            return;
        };
        let mut inner = std::mem::replace(&mut self.block, outer);
        drop_edge_blanks(&mut inner.items);
        // Blocks beyond the limit were reported; keeping them would only make later stages deep.
        owner.block = Some(if self.open.len() < DEEPEST {
            inner
        } else {
            RawBlock::default()
        });
        self.block.items.push(RawItem::Statement(owner));
        self.line = Line::Closed;
    }

    fn comment(&mut self, text: &str) {
        let text = text.to_owned();
        let line = std::mem::replace(&mut self.line, Line::Remark);
        let last = self.block.items.last_mut();
        match (line, last) {
            (Line::Statement, Some(RawItem::Statement(statement))) => {
                statement.comment = Some(text)
            }
            (Line::Closed, Some(RawItem::Statement(statement))) => {
                statement.closing_comment = Some(text);
            }
            (Line::Opened, _) => match self.open.last_mut() {
                // A brace on a line of its own may follow a head that has its remark already.
                Some((_, owner, _)) if owner.comment.is_none() => owner.comment = Some(text),
                _ => self.block.items.push(RawItem::Comment(text)),
            },
            _ => self.block.items.push(RawItem::Comment(text)),
        }
    }

    fn line_break(&mut self) {
        if self.line == Line::Start && !matches!(self.block.items.last(), Some(RawItem::Blank)) {
            self.block.items.push(RawItem::Blank);
        }
        self.line = Line::Start;
    }

    /// Closes what is still open, reporting the outermost brace, which is where to look first.
    fn finish(mut self) -> RawBlock {
        if let Some((_, _, span)) = self.open.last() {
            self.errors.push(errors::unclosed_brace(*span));
        }
        let end = self.source.whole();
        while !self.open.is_empty() {
            self.close(end);
        }
        drop_edge_blanks(&mut self.block.items);
        self.block
    }
}

fn drop_edge_blanks(items: &mut Vec<RawItem>) {
    while matches!(items.last(), Some(RawItem::Blank)) {
        items.pop();
    }
    if matches!(items.first(), Some(RawItem::Blank)) {
        items.remove(0);
    }
}
