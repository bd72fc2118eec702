//! The open intervals of one day, and how many of their minutes have passed.

/// The open intervals of a day. Nearly all days have at most two, which are kept apart and filled
/// up with empty ones, so that every day is answered by the same steps and without a branch that
/// depends on the time of day.
#[derive(Debug, Clone)]
pub(super) struct Pattern {
    first: Interval,
    second: Interval,
    rest: Box<[Interval]>,
}

#[derive(Debug, Clone, Copy, Default)]
struct Interval {
    start: u16,
    minutes: u16,
}

impl Interval {
    /// How many of its minutes lie before a minute of the day.
    #[inline]
    fn before(self, minute: u16) -> u16 {
        minute.saturating_sub(self.start).min(self.minutes)
    }
}

impl Pattern {
    pub(super) fn new(intervals: &[(u16, u16)]) -> Pattern {
        let interval = |(start, end): &(u16, u16)| Interval {
            start: *start,
            minutes: end - start,
        };
        let mut intervals = intervals.iter().map(interval);
        let first = intervals.next().unwrap_or_default();
        let second = intervals.next().unwrap_or_default();
        Pattern {
            first,
            second,
            rest: intervals.collect(),
        }
    }

    /// How many open minutes lie before a minute of the day.
    #[inline]
    pub(super) fn open_before(&self, minute: u16) -> u16 {
        let rest: u16 = self
            .rest
            .iter()
            .map(|interval| interval.before(minute))
            .sum();
        self.first.before(minute) + self.second.before(minute) + rest
    }
}
