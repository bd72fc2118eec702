//! Which side is later than which, and because of which steps.

use std::collections::{BTreeMap, BTreeSet};

use super::walked::Walked;
use super::{EndKind, Later, Reason};
use crate::calendar::Moment;
use crate::compare::regions::Compared;
use crate::net::EntryId;
use crate::timing::{Track, Way};

pub(super) fn all_later(walked: &[Walked], by: EndKind, steps: &[Compared]) -> Vec<Later> {
    let sides = 0..walked.len();
    let pairs = sides
        .clone()
        .flat_map(|side| sides.clone().map(move |than| (side, than)));
    let pairs = pairs.filter(|(side, than)| side != than);
    pairs
        .filter_map(|pair| later(walked, by, pair, steps))
        .collect()
}

fn later(
    walked: &[Walked],
    by: EndKind,
    (side, than): (usize, usize),
    steps: &[Compared],
) -> Option<Later> {
    let (own, other) = (walked.get(side)?, walked.get(than)?);
    let slowest = |walked: &Walked| {
        let mut all = walked.slowest.iter();
        all.find(|(kind, _)| *kind == by)
            .map(|(_, curve)| curve.clone())
    };
    let (one, two) = (slowest(own)?, slowest(other)?);
    let starts: u64 = one.later_than(&two).iter().map(|own| own.count()).sum();
    let of = one.span().count().min(two.span().count());
    let (_, start) = one.most_after(&two).filter(|_| starts > 0)?;
    Some(Later {
        side,
        than,
        starts,
        of,
        start,
        ends: (one.at(start)?, two.at(start)?),
        because: reasons((own, side), (other, than), by, start, steps),
    })
}

/// What the rows of steps do to a difference from one start.
fn reasons(
    (own, side): (&Walked, usize),
    (other, than): (&Walked, usize),
    by: EndKind,
    start: Moment,
    steps: &[Compared],
) -> Vec<Reason> {
    let one = days(own, side, by, start, steps);
    let two = days(other, than, by, start, steps);
    let rows: BTreeSet<Option<usize>> = one.keys().chain(two.keys()).copied().collect();
    let of = |days: &BTreeMap<Option<usize>, i32>, row| days.get(&row).copied().unwrap_or_default();
    let all = rows.into_iter().map(|row| Reason {
        row,
        days: (of(&one, row), of(&two, row)),
    });
    let mut all: Vec<Reason> = all.filter(|own| own.days.0 != own.days.1).collect();
    all.sort_by_key(|own| std::cmp::Reverse((own.days.0 - own.days.1).abs()));
    all
}

/// How many days pass in each row on the slowest way of a side from a start. A step that is a call
/// takes as long as what it calls.
fn days(
    walked: &Walked,
    side: usize,
    by: EndKind,
    start: Moment,
    steps: &[Compared],
) -> BTreeMap<Option<usize>, i32> {
    let ways = walked.ways.iter().filter(|(kind, _)| *kind == by);
    let ended = |way: &Way| way.ended.curve().and_then(|curve| curve.at(start));
    let mut found = BTreeMap::new();
    let Some((_, way)) = ways.max_by_key(|(_, way)| ended(way)) else {
        return found;
    };
    let own = EntryId::new(0);
    let mut first: Option<Moment> = None;
    for (at, step) in walked.net.steps.iter().enumerate() {
        let moment = |list: &[Option<Track>]| {
            let track = list.get(at).cloned().flatten()?;
            track.curve()?.at(start)
        };
        let both = moment(&way.dates.begun).zip(moment(&way.dates.ended));
        let Some((begun, end)) = both.filter(|_| step.entry == own) else {
            continue;
        };
        let of_row = |one: &Compared| one.row.cell(side).contains(&step.step.index());
        if let Some(row) = steps.iter().position(of_row) {
            *found.entry(Some(row)).or_default() += end.day().0 - begun.day().0;
        }
        first = Some(first.map_or(begun, |known| known.min(begun)));
    }
    if let Some(first) = first {
        found.insert(None, first.day().0 - start.day().0);
    }
    found
}
