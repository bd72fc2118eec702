//! How long the sides take, for programs.

use serde::Serialize;

use super::Sides;
use crate::compare::regions::{EndKind, Later, SideEnds, Timing};
use crate::timing::Lengths;

/// How long the sides take.
#[derive(Serialize)]
pub(super) struct Ends {
    from: String,
    to: String,
    in_force: bool,
    compared_by: Option<&'static str>,
    #[serde(flatten)]
    sides: Sides<SideLengths>,
    later: Vec<LaterOf>,
}

#[derive(Serialize)]
struct SideLengths {
    lengths: Vec<LengthOf>,
    lower_bound: bool,
    too_many_ways: bool,
}

#[derive(Serialize)]
struct LengthOf {
    end: &'static str,
    quickest: Lengths,
    slowest: Lengths,
}

#[derive(Serialize)]
struct LaterOf {
    side: String,
    than: String,
    starts_later: u64,
    starts_checked: u64,
    start: String,
    ended: String,
    than_ended: String,
    days: i32,
    because: Vec<Because>,
}

#[derive(Serialize)]
struct Because {
    /// The row; null for the time before the first step.
    row: Option<usize>,
    days: i32,
    than_days: i32,
}

/// How long the sides take.
pub(super) fn ends(timing: &Timing, letter: &dyn Fn(usize) -> String) -> Ends {
    let sides = timing.sides.iter().enumerate();
    Ends {
        from: timing.span.starts.first.to_string(),
        to: timing.span.starts.last().to_string(),
        in_force: timing.span.in_force,
        compared_by: timing.by.map(end_code),
        sides: sides
            .map(|(at, side)| (letter(at), lengths(side)))
            .collect(),
        later: timing.later.iter().map(|own| later(own, letter)).collect(),
    }
}

const fn end_code(kind: EndKind) -> &'static str {
    match kind {
        EndKind::Outcome(kind) => kind.code(),
        EndKind::Silence => "silence",
    }
}

fn lengths(side: &SideEnds) -> SideLengths {
    let ends = side.ends.iter().map(|end| LengthOf {
        end: end_code(end.kind),
        quickest: end.quickest,
        slowest: end.slowest,
    });
    SideLengths {
        lengths: ends.collect(),
        lower_bound: side.lower_bound,
        too_many_ways: side.too_many_ways,
    }
}

fn later(later: &Later, letter: &dyn Fn(usize) -> String) -> LaterOf {
    let because = later.because.iter().map(|reason| Because {
        row: reason.row,
        days: reason.days.0,
        than_days: reason.days.1,
    });
    LaterOf {
        side: letter(later.side),
        than: letter(later.than),
        starts_later: later.starts,
        starts_checked: later.of,
        start: later.start.to_string(),
        ended: later.ends.0.to_string(),
        than_ended: later.ends.1.to_string(),
        days: later.days(),
        because: because.collect(),
    }
}
