//! How long the sides take, over the same starts, and whose steps make the difference.

use std::collections::BTreeSet;

mod later;
mod span;
mod walked;

use super::{Compared, Side};
use crate::calendar::{Calendar, Moment};
use crate::model::{FactId, OutcomeKind};
use crate::timing::{Lengths, Starts};
use walked::Walked;

/// The starts over which sides are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The minutes of submission.
    pub starts: Starts,
    /// Whether all sides are in force in all of them, as far as their acts tell. Else the acts were
    /// never in force together, or one of them does not say when it is, and these are all minutes
    /// that the calendars cover.
    pub in_force: bool,
}

/// With what a case ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EndKind {
    /// An outcome that means this.
    Outcome(OutcomeKind),
    /// Where the act is silent.
    Silence,
}

/// How long cases of a side take that end alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EndLengths {
    /// With what they end.
    pub kind: EndKind,
    /// On the quickest way from each start, when nothing takes time but waiting for an opening.
    pub quickest: Lengths,
    /// On the slowest way from each start, when every term and window is used to its end.
    pub slowest: Lengths,
}

/// How long one side takes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SideEnds {
    /// By what the cases end with, the favourable ones first.
    pub ends: Vec<EndLengths>,
    /// Whether steps without a term lie on the ways, so that every moment may be later.
    pub lower_bound: bool,
    /// Dates that terms run from and that are taken to be the day of submission.
    pub assumed: BTreeSet<FactId>,
    /// Whether the service has more ways than can be followed, so that nothing is said of it.
    pub too_many_ways: bool,
}

/// What a row of steps does to a difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reason {
    /// The row; none for the time before the first step, until the application is received.
    pub row: Option<usize>,
    /// How many days of the calendar pass in it on the side that is later, and on the other one.
    pub days: (i32, i32),
}

/// A side that ends later than another from some starts, when everybody uses all time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Later {
    /// The side that ends later.
    pub side: usize,
    /// The other one.
    pub than: usize,
    /// From how many minutes of submission it does.
    pub starts: u64,
    /// Of how many.
    pub of: u64,
    /// The first start from which the difference is greatest.
    pub start: Moment,
    /// The ends from that start: of the later side, and of the other one.
    pub ends: (Moment, Moment),
    /// What makes the difference from that start, the most first.
    pub because: Vec<Reason>,
}

impl Later {
    /// By how many days of the calendar it is later at most.
    #[must_use]
    pub fn days(&self) -> i32 {
        self.ends.0.day().0 - self.ends.1.day().0
    }
}

/// How long the sides take.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timing {
    /// Over which starts.
    pub span: Span,
    /// The lengths of each side.
    pub sides: Vec<SideEnds>,
    /// The ends by which the sides are compared: the first that all of them have.
    pub by: Option<EndKind>,
    /// Which side ends later than which other one, by how many starts, the most first.
    pub later: Vec<Later>,
}

impl Timing {
    /// The side that ends later than another from more starts than the other way round.
    #[must_use]
    pub fn slower(&self, one: usize, other: usize) -> Option<usize> {
        let starts = |side, than| {
            let mut all = self.later.iter();
            let own = all.find(|own| own.side == side && own.than == than);
            own.map_or(0, |own| own.starts)
        };
        match starts(one, other).cmp(&starts(other, one)) {
            std::cmp::Ordering::Greater => Some(one),
            std::cmp::Ordering::Less => Some(other),
            std::cmp::Ordering::Equal => None,
        }
    }
}

const KINDS: [EndKind; 4] = [
    EndKind::Outcome(OutcomeKind::Favourable),
    EndKind::Outcome(OutcomeKind::Neutral),
    EndKind::Outcome(OutcomeKind::Refusal),
    EndKind::Silence,
];

pub(super) fn timing(sides: &[Side<'_>], steps: &[Compared]) -> Option<Timing> {
    let calendars: Option<Vec<&Calendar>> =
        sides.iter().map(|side| side.version.calendar).collect();
    let calendars = calendars?;
    let span = span::span(sides, &calendars)?;
    let walked: Option<Vec<Walked>> = sides
        .iter()
        .zip(calendars)
        .map(|(side, calendar)| walked::walked(side, calendar, span.starts))
        .collect();
    let walked = walked?;
    let has = |own: &Walked, kind| own.slowest.iter().any(|(other, _)| *other == kind);
    let mut kinds = KINDS.into_iter();
    let by = kinds.find(|kind| walked.iter().all(|own| has(own, *kind)));
    let mut later: Vec<Later> = by.map_or_else(Vec::new, |by| later::all_later(&walked, by, steps));
    later.sort_by_key(|own| std::cmp::Reverse(own.starts));
    Some(Timing {
        span,
        by,
        later,
        sides: walked.into_iter().map(|own| own.told).collect(),
    })
}
