//! Functions of the start side by side, stretch by stretch.

use super::Curve;
use crate::calendar::Moment;

/// A stretch of starts over which a moment stays the same, or moves along minute by minute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stretch {
    pub from: i32,
    pub value: i32,
    pub rises: bool,
}

impl Stretch {
    /// The value for a start of the stretch.
    pub fn at(self, start: i32) -> i32 {
        match self.rises {
            true => self.value + (start - self.from),
            false => self.value,
        }
    }
}

/// Where, between two minutes, it changes whether the first of two stretches lies above the second;
/// `until` when it does not.
pub(super) fn crossing(from: i32, until: i32, one: Stretch, two: Stretch) -> i32 {
    let (left, right) = (one.at(from), two.at(from));
    let change = match (one.rises, two.rises) {
        (true, false) if left <= right => right - left + 1,
        (false, true) if left > right => left - right,
        _ => return until,
    };
    until.min(from.saturating_add(change))
}

/// The values of several functions: over minutes in which none of them changes, else for one minute
/// after another.
pub(super) struct Together<'a> {
    curves: &'a [&'a Curve],
    bounds: Vec<i32>,
    from: i32,
    end: i32,
}

impl<'a> Together<'a> {
    pub(super) fn new(curves: &'a [&'a Curve]) -> Together<'a> {
        let own = curves.iter().flat_map(|curve| &curve.stretches);
        let mut bounds: Vec<i32> = own.map(|own| own.from).collect();
        bounds.sort_unstable();
        bounds.dedup();
        let first = curves.iter().map(|curve| curve.span().first.0).max();
        let end = curves.iter().map(|curve| curve.end).min();
        Together {
            curves,
            bounds,
            from: first.unwrap_or(0),
            end: end.unwrap_or(0),
        }
    }
}

impl Iterator for Together<'_> {
    type Item = (i32, i32, Vec<Moment>);

    fn next(&mut self) -> Option<Self::Item> {
        let from = self.from;
        if from >= self.end {
            return None;
        }
        let values = self.curves.iter().map(|curve| curve.at(Moment(from)));
        let values: Option<Vec<Moment>> = values.collect();
        let next = self.bounds.partition_point(|bound| *bound <= from);
        let next = self.bounds.get(next).copied().unwrap_or(self.end);
        let moves = self.curves.iter().any(|curve| curve.rises_at(from));
        self.from = if moves { from + 1 } else { next.min(self.end) };
        Some((from, self.from, values?))
    }
}

/// The stretches of two functions side by side, cut wherever one of them changes.
pub(super) struct Pairs<'a> {
    one: &'a Curve,
    two: &'a Curve,
    at: (usize, usize),
    from: i32,
    end: i32,
}

impl<'a> Pairs<'a> {
    pub(super) fn new(one: &'a Curve, two: &'a Curve) -> Pairs<'a> {
        let from = one.span().first.0.max(two.span().first.0);
        let at = |curve: &Curve| {
            let after = curve.stretches.partition_point(|own| own.from <= from);
            after.saturating_sub(1)
        };
        Pairs {
            one,
            two,
            at: (at(one), at(two)),
            from,
            end: one.end.min(two.end),
        }
    }
}

impl Iterator for Pairs<'_> {
    type Item = (i32, i32, Stretch, Stretch);

    fn next(&mut self) -> Option<Self::Item> {
        if self.from >= self.end {
            return None;
        }
        let one = *self.one.stretches.get(self.at.0)?;
        let two = *self.two.stretches.get(self.at.1)?;
        let next = |curve: &Curve, at: usize| {
            let next = curve.stretches.get(at + 1);
            next.map_or(i32::MAX, |next| next.from)
        };
        let ends = (next(self.one, self.at.0), next(self.two, self.at.1));
        let (from, until) = (self.from, ends.0.min(ends.1).min(self.end));
        self.at.0 += usize::from(ends.0 <= until);
        self.at.1 += usize::from(ends.1 <= until);
        self.from = until;
        Some((from, until, one, two))
    }
}
