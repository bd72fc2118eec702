//! Cuts a file into heads, blocks and remarks before any head is read.
//!
//! The cut is flat: nesting is built from the braces with a list of its own, so that no depth of
//! nesting in a file can exhaust the program's stack, and a broken head never hides the next one.

use super::braces::{self, Repair};
use super::grammar::Rule;
use super::{errors, pieces};
use crate::diagnostic::Diagnostic;
use crate::source::{Source, Span};

/// Errors after which the rest of a file is not cut any more.
const MOST_ERRORS: usize = 1_000;

/// Blocks inside blocks; a regulation needs about six.
pub(super) const DEEPEST: usize = 16;

/// A piece of the flat cut: a head, a brace, a remark, a line's end.
pub(super) struct Piece {
    pub rule: Rule,
    pub span: Span,
}

impl Piece {
    /// Whether a block begins with it. A brace at the end of a line whose string is not closed
    /// still opens one, lest all that is inside be reported as well.
    pub(super) fn opens(&self, source: &Source) -> bool {
        match self.rule {
            Rule::open => true,
            Rule::open_string => source.slice(self.span).trim_end().ends_with('{'),
            _ => false,
        }
    }
}

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
    let pieces = pieces::pieces(&source.text).into_iter();
    let pieces: Vec<Piece> = pieces
        .map(|(rule, place)| Piece {
            rule,
            span: errors::span_at(source, 0, place.start, place.end),
        })
        .collect();
    cutter.all(&pieces);
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
    /// Takes the pieces in their order, with their braces repaired where the indents tell how.
    fn all(&mut self, pieces: &[Piece]) {
        let repairs = braces::repairs(self.source, pieces);
        let mut repairs = repairs.into_iter().peekable();
        for (at, piece) in pieces.iter().enumerate() {
            let mut dropped = false;
            while let Some((_, repair)) = repairs.next_if(|(place, _)| *place == at) {
                self.repair(repair, piece.span);
                dropped |= repair == Repair::Drop;
            }
            if !dropped {
                self.take(piece);
            }
        }
        let solid = |piece: &&Piece| {
            let rule = piece.rule;
            !matches!(rule, Rule::line_break | Rule::comment | Rule::EOI)
        };
        let last = pieces.iter().rev().find(solid).map(|piece| piece.span);
        for _ in repairs {
            self.close_unclosed(last, "syntax-brace-after-this");
        }
    }

    fn take(&mut self, piece: &Piece) {
        if self.errors.len() > MOST_ERRORS {
            return;
        }
        let span = piece.span;
        match piece.rule {
            Rule::head => self.head(span),
            Rule::open => self.open(span),
            Rule::close => self.close(span),
            Rule::comment => self.comment(self.source.slice(span).trim_end()),
            Rule::line_break => self.line_break(),
            Rule::open_string => self.open_string(piece),
            _ => {}
        }
    }

    /// Reports a change to the braces before a piece, and makes it.
    fn repair(&mut self, repair: Repair, piece: Span) {
        match repair {
            Repair::Drop => self.errors.push(errors::extra_brace(piece)),
            Repair::Close => self.close_unclosed(Some(piece), "syntax-brace-before-this"),
            Repair::Open => self.open_unopened(piece),
        }
    }

    /// Ends a block whose brace is missing beside a piece of the text.
    fn close_unclosed(&mut self, beside: Option<Span>, place: &'static str) {
        let Some((_, owner, brace)) = self.open.last() else {
            return;
        };
        let began = owner.head.to(*brace);
        let beside = beside.map(|beside| self.first_words(beside));
        let error = errors::unclosed_block(self.first_words(began), beside, place);
        self.errors.push(error);
        self.close(began);
        self.line = Line::Start;
    }

    /// Begins the block of the last statement, whose brace is missing before a deeper line.
    fn open_unopened(&mut self, deeper: Span) {
        let statement = |item: &RawItem| matches!(item, RawItem::Statement(_));
        let Some(at) = self.block.items.iter().rposition(statement) else {
            return;
        };
        let between = self.block.items.split_off(at + 1);
        let Some(RawItem::Statement(owner)) = self.block.items.last() else {
            return;
        };
        let head = owner.head;
        let (began, deeper) = (self.first_words(head), self.first_words(deeper));
        self.errors.push(errors::unopened_block(began, deeper));
        self.open(head);
        self.block.items.extend(between);
        self.line = Line::Start;
    }

    /// The first two words of a piece of text, by which a reader knows the line.
    fn first_words(&self, span: Span) -> Span {
        let line = self.source.slice(span).lines().next().unwrap_or_default();
        let mut ends = line.match_indices(char::is_whitespace);
        let end = ends.nth(1).map_or(line.len(), |(at, _)| at);
        let words = line
            .get(..end)
            .unwrap_or_default()
            .trim_end_matches([' ', ':', '{']);
        let end = span.start + u32::try_from(words.len().max(1)).unwrap_or(0);
        Span { end, ..span }
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

    /// Reports a string without an end.
    fn open_string(&mut self, piece: &Piece) {
        let span = piece.span;
        let text = self.source.slice(span).trim_end();
        let end = span.start + u32::try_from(text.len()).unwrap_or(0);
        self.errors
            .push(errors::unclosed_string(Span { end, ..span }));
        if let (Line::Statement, Some(RawItem::Statement(head))) =
            (self.line, self.block.items.last_mut())
        {
            head.torn = true;
        }
        if piece.opens(self.source) {
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

    /// Closes what is still open where the indents did not tell its end.
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
