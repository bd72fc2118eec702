//! Sets of minutes, as intervals in order.

use super::Starts;
use crate::calendar::Moment;

/// The minutes of either set; both are in order, and so is the answer.
#[must_use]
pub fn union(one: &[Starts], two: &[Starts]) -> Vec<Starts> {
    let mut all: Vec<Starts> = one.iter().chain(two).copied().collect();
    all.sort_unstable();
    let mut joined: Vec<Starts> = Vec::with_capacity(all.len());
    for next in all.into_iter().filter(|next| next.first < next.end) {
        match joined.last_mut() {
            Some(last) if next.first <= last.end => last.end = last.end.max(next.end),
            _ => joined.push(next),
        }
    }
    joined
}

/// The minutes of a set before some minute.
#[must_use]
pub fn before(set: &[Starts], end: Moment) -> Vec<Starts> {
    let kept = set.iter().filter(|own| own.first < end);
    kept.map(|own| Starts {
        end: own.end.min(end),
        ..*own
    })
    .collect()
}

/// How many minutes a set has.
#[must_use]
pub fn count(set: &[Starts]) -> u64 {
    set.iter().map(|own| own.count()).sum()
}
