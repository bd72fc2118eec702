//! The open intervals of one day, and the arithmetic of its minutes.

/// The open intervals of a day. Nearly all days have at most two, which are kept apart and filled
/// up with empty ones, so that every day is answered by the same steps and without a branch that
/// depends on the time of day.
#[derive(Debug, Clone)]
pub(super) struct Pattern {
    first: Interval,
    second: Interval,
    /// The break between the two.
    gap: u16,
    rest: Box<[Interval]>,
    minutes: u16,
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
        let gap = second.start.saturating_sub(first.start + first.minutes);
        let rest: Box<[Interval]> = intervals.collect();
        let others: u16 = rest.iter().map(|interval| interval.minutes).sum();
        Pattern {
            first,
            second,
            gap,
            rest,
            minutes: first.minutes + second.minutes + others,
        }
    }

    /// How many minutes are open.
    #[inline]
    pub(super) fn minutes(&self) -> u16 {
        self.minutes
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

    /// The minute of the day at which the open minute with that number (from 0) begins.
    #[inline]
    pub(super) fn minute(&self, number: u16) -> u16 {
        let in_both = self.first.minutes + self.second.minutes;
        if number >= in_both {
            return self.minute_in_rest(number - in_both);
        }
        self.first.start + number + self.gap * u16::from(number >= self.first.minutes)
    }

    #[cold]
    fn minute_in_rest(&self, mut number: u16) -> u16 {
        for interval in &self.rest {
            if number < interval.minutes {
                return interval.start + number;
            }
            number -= interval.minutes;
        }
        // Only numbers below `minutes` are asked for, so an interval has been found.
        1440
    }
}
