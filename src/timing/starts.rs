//! Minutes of sending, and sets of them as intervals in order.

use crate::calendar::Moment;

/// Minutes from the first up to, but not including, the second.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Starts {
    /// The first.
    pub first: Moment,
    /// The one after the last.
    pub end: Moment,
}

impl Starts {
    /// The last of them.
    #[must_use]
    pub fn last(self) -> Moment {
        Moment(self.end.0.saturating_sub(1))
    }

    /// How many there are.
    #[must_use]
    pub fn count(self) -> u64 {
        u64::try_from(i64::from(self.end.0) - i64::from(self.first.0)).unwrap_or(0)
    }
}

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

/// The minutes that are in both sets; both are in order, and so is the answer.
#[must_use]
pub fn both(one: &[Starts], two: &[Starts]) -> Vec<Starts> {
    let mut shared = Vec::new();
    let (mut left, mut right) = (one.iter().peekable(), two.iter().peekable());
    while let (Some(own), Some(other)) = (left.peek(), right.peek()) {
        let both = Starts {
            first: own.first.max(other.first),
            end: own.end.min(other.end),
        };
        if both.first < both.end {
            shared.push(both);
        }
        match own.end <= other.end {
            true => left.next(),
            false => right.next(),
        };
    }
    shared
}

/// The minutes of the first set that are not in the second; both are in order, and so is the answer.
#[must_use]
pub fn without(one: &[Starts], two: &[Starts]) -> Vec<Starts> {
    let mut left = Vec::new();
    for own in one {
        let mut first = own.first;
        for other in two {
            if other.end <= first || own.end <= other.first {
                continue;
            }
            if first < other.first {
                left.push(Starts {
                    first,
                    end: other.first,
                });
            }
            first = other.end;
        }
        if first < own.end {
            left.push(Starts {
                first,
                end: own.end,
            });
        }
    }
    left
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

/// How many days have a minute of a set; it is in order.
#[must_use]
pub fn days(set: &[Starts]) -> u64 {
    let mut counted = i32::MIN;
    let filled = set.iter().filter(|own| own.first < own.end);
    filled.fold(0, |days, own| {
        let (first, last) = (own.first.day().0.max(counted), own.last().day().0);
        counted = last.saturating_add(1);
        days + u64::try_from(i64::from(last) - i64::from(first) + 1).unwrap_or(0)
    })
}
