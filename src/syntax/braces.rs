//! Which brace was forgotten, or is one too many, guessed from the indents.
//!
//! The braces of a file say only that their numbers differ. Its indents mostly say where: a line
//! that stands no deeper than the line a block began with is outside that block, and a line deeper
//! than its neighbour above is inside a block. The guess is asked for only when the braces do not
//! pair off, and it is taken only when it explains them with as few changes as there are braces
//! missing; a file whose indents mean nothing is left as it is.

use super::grammar::Rule;
use super::layout::{DEEPEST, Piece};
use crate::source::Source;

/// More braces than this are not forgotten by mistake.
const MOST: usize = 20;

/// Two changes may cancel each other out in the count of braces.
const ALWAYS_ALLOWED: usize = 2;

/// A change to the braces at a piece of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Repair {
    /// The innermost block ends before this piece.
    Close,
    /// The statement above this piece begins a block.
    Open,
    /// This closing brace is not there.
    Drop,
}

/// The changes that make the braces pair off, each with the number of its piece, in order; the end
/// of the file has the number after the last piece. Empty when nothing is to be changed, or when
/// the indents do not tell what.
pub(super) fn repairs(source: &Source, pieces: &[Piece]) -> Vec<(usize, Repair)> {
    let Some(surplus) = surplus(source, pieces) else {
        return Vec::new();
    };
    let most = surplus.unsigned_abs().max(ALWAYS_ALLOWED);
    if most > MOST {
        return Vec::new();
    }
    let mut planner = Planner {
        source,
        may_close: surplus >= 0,
        may_open: surplus <= 0,
        frames: vec![Frame::default()],
        repairs: Vec::new(),
        indent: 0,
        line: 0,
        begun: false,
    };
    for (at, piece) in pieces.iter().enumerate() {
        planner.take(at, piece);
        if planner.repairs.len() > most || planner.frames.len() > DEEPEST {
            return Vec::new();
        }
    }
    let left_open = planner.frames.len().saturating_sub(1);
    let mut repairs = planner.repairs;
    repairs.extend((0..left_open).map(|_| (pieces.len(), Repair::Close)));
    if repairs.len() > most {
        return Vec::new();
    }
    repairs.sort_by_key(|(at, _)| *at);
    repairs
}

/// How many more braces open than close; none when they pair off.
fn surplus(source: &Source, pieces: &[Piece]) -> Option<isize> {
    let (mut depth, mut lowest) = (0isize, 0isize);
    for piece in pieces {
        depth += match piece.rule {
            Rule::close => -1,
            _ => isize::from(piece.opens(source)),
        };
        lowest = lowest.min(depth);
    }
    (depth != 0 || lowest < 0).then_some(depth)
}

/// A block that is open, or the file itself.
#[derive(Debug, Default)]
struct Frame {
    /// The indent of the line that it began with; none for the file.
    indent: Option<usize>,
    /// The number of that line.
    line: usize,
    /// Its last statement.
    last: Option<Last>,
}

/// The last statement of a block.
#[derive(Debug)]
struct Last {
    indent: usize,
    end: End,
}

/// How a statement ended.
#[derive(Debug)]
enum End {
    /// It has no block.
    Bare,
    /// Its block was closed by this piece.
    Closed(usize, Box<Frame>),
    /// Its block was closed by a guess.
    Guessed,
}

struct Planner<'a> {
    source: &'a Source,
    may_close: bool,
    may_open: bool,
    /// The open blocks, the file itself first.
    frames: Vec<Frame>,
    repairs: Vec<(usize, Repair)>,
    indent: usize,
    line: usize,
    /// Whether something stands on the line already.
    begun: bool,
}

impl Planner<'_> {
    fn take(&mut self, at: usize, piece: &Piece) {
        match piece.rule {
            Rule::line_break => {
                self.line += 1;
                self.begun = false;
                return;
            }
            Rule::head | Rule::open | Rule::close | Rule::open_string => {}
            _ => return,
        }
        let first = !std::mem::replace(&mut self.begun, true);
        if first {
            self.indent = column(self.source, piece.span.start as usize);
        }
        match piece.rule {
            Rule::head => self.head(at, first),
            Rule::close => self.close(at, first),
            _ => {}
        }
        if piece.opens(self.source) {
            self.open();
        }
    }

    fn top(&mut self) -> Option<&mut Frame> {
        self.frames.last_mut()
    }

    fn inside(&self) -> Option<usize> {
        self.frames.last().and_then(|frame| frame.indent)
    }

    fn head(&mut self, at: usize, first: bool) {
        if first {
            self.close_deeper(at);
            self.open_shallower(at);
        }
        let (indent, end) = (self.indent, End::Bare);
        if let Some(top) = self.top() {
            top.last = Some(Last { indent, end });
        }
    }

    /// Ends the blocks that a line is no longer inside of.
    fn close_deeper(&mut self, at: usize) {
        while self.may_close && self.inside().is_some_and(|indent| indent >= self.indent) {
            self.repairs.push((at, Repair::Close));
            self.end(End::Guessed);
        }
    }

    /// Begins the block of the statement above when the line stands deeper than it, or takes back
    /// the brace that closed that block too soon.
    fn open_shallower(&mut self, at: usize) {
        let (here, may_open, line) = (self.indent, self.may_open, self.line);
        let Some(top) = self.top().filter(|_| may_open) else {
            return;
        };
        let Some(last) = top.last.take_if(|last| last.indent < here) else {
            return;
        };
        match last.end {
            End::Closed(brace, frame) => {
                self.repairs.push((brace, Repair::Drop));
                self.frames.push(*frame);
            }
            End::Bare => {
                self.repairs.push((at, Repair::Open));
                self.frames.push(Frame {
                    indent: Some(last.indent),
                    line,
                    last: None,
                });
            }
            End::Guessed => {}
        }
    }

    fn open(&mut self) {
        let bare = |last: &Last| matches!(last.end, End::Bare);
        let owner = self.frames.last().and_then(|frame| frame.last.as_ref());
        let indent = owner
            .filter(|last| bare(last))
            .map_or(self.indent, |last| last.indent);
        self.frames.push(Frame {
            indent: Some(indent),
            line: self.line,
            last: None,
        });
    }

    fn close(&mut self, at: usize, first: bool) {
        let here = Some(self.indent);
        let known = |frame: &Frame| frame.indent == here;
        if first && self.may_close && self.inside() > here && self.frames.iter().any(known) {
            while self.inside() != here {
                self.repairs.push((at, Repair::Close));
                self.end(End::Guessed);
            }
        }
        let fits = match self.frames.last() {
            Some(frame) if first => frame.indent == here,
            Some(frame) => frame.line == self.line,
            None => false,
        };
        if self.inside().is_none() || self.may_open && !fits {
            self.repairs.push((at, Repair::Drop));
            return;
        }
        if let Some(frame) = self.frames.pop() {
            let indent = frame.indent.unwrap_or_default();
            let end = End::Closed(at, Box::new(frame));
            if let Some(top) = self.top() {
                top.last = Some(Last { indent, end });
            }
        }
    }

    fn end(&mut self, end: End) {
        let indent = self.frames.pop().and_then(|frame| frame.indent);
        if let (Some(top), Some(indent)) = (self.top(), indent) {
            top.last = Some(Last { indent, end });
        }
    }
}

/// The indent of the line that begins before a place; a tab is as wide as a level.
fn column(source: &Source, place: usize) -> usize {
    const TAB: usize = 2;
    let before = source.text.get(..place).unwrap_or_default();
    let line = before.rfind(['\n', '\r', '\u{2028}']);
    let blanks = line.and_then(|end| before.get(end..)).unwrap_or(before);
    let width = |blank| match blank {
        '\t' => TAB,
        '\n' | '\r' | '\u{2028}' | '\u{feff}' => 0,
        _ => 1,
    };
    blanks.chars().map(width).sum()
}
