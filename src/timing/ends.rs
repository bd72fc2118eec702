//! How long a service takes along a way, over all starts.

use std::collections::BTreeMap;

use serde::Serialize;

use super::dates::{Paces, Setting};
use super::verdict::Question;
use super::{Curve, Way};
use crate::calendar::{Calendar, Day, Moment};

/// The least, the middle and the most of a number of days, over all starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Spread {
    /// The least.
    pub least: i32,
    /// From half of the starts it takes at most so many.
    pub median: i32,
    /// The most.
    pub most: i32,
}

/// How many days lie between submission and the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Lengths {
    /// Days of the calendar.
    pub calendar_days: Spread,
    /// Working days after the day of submission.
    pub working_days: Spread,
}

/// How long a way takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ends {
    /// When nothing takes time but waiting for an opening.
    pub quickest: Lengths,
    /// When every term and every window is used to its end.
    pub slowest: Lengths,
}

impl Question<'_> {
    /// How long a way of one channel takes; none when the calendar knows no end of it.
    #[must_use]
    pub fn ends(&self, channel: usize, way: &Way, calendar: &Calendar) -> Option<Ends> {
        let instant = Setting {
            paces: Paces::INSTANT,
            ..self.setting(channel)
        };
        let quickest = instant.ended(way)?;
        Some(Ends {
            quickest: Lengths::of(quickest.curve()?, calendar)?,
            slowest: Lengths::of(way.ended.curve()?, calendar)?,
        })
    }
}

impl Lengths {
    /// How long it takes to a moment that is given as a function of the start; none when the
    /// function knows no start, or the calendar not all of its days.
    #[must_use]
    pub fn of(end: &Curve, calendar: &Calendar) -> Option<Lengths> {
        let days = calendar.days();
        let mut counted = (Counted::default(), Counted::default());
        for (start, end, minutes) in pairs(end) {
            counted.0.add(end.0 - start.0, minutes);
            counted
                .1
                .add(days.working_days_between(start, end).ok()?, minutes);
        }
        Some(Lengths {
            calendar_days: counted.0.spread()?,
            working_days: counted.1.spread()?,
        })
    }
}

/// The days of start and end of a function, with the minutes for which both are these.
fn pairs(curve: &Curve) -> impl Iterator<Item = (Day, Day, u64)> + '_ {
    curve.stretches().flat_map(|(starts, value, rises)| {
        let mut start = starts.first.0;
        std::iter::from_fn(move || {
            (start < starts.end.0).then(|| {
                let from = start;
                let moved = if rises { from - starts.first.0 } else { 0 };
                let end = Moment(value.0 + moved);
                let midnight = |moment: Moment| 1440 - i32::from(moment.minute_of_day());
                let mut left = (starts.end.0 - from).min(midnight(Moment(from)));
                if rises {
                    left = left.min(midnight(end));
                }
                start = from + left;
                (
                    Moment(from).day(),
                    end.day(),
                    u64::from(left.unsigned_abs()),
                )
            })
        })
    })
}

/// How many minutes have each number of days.
#[derive(Default)]
struct Counted(BTreeMap<i32, u64>);

impl Counted {
    fn add(&mut self, days: i32, minutes: u64) {
        *self.0.entry(days).or_default() += minutes;
    }

    fn spread(&self) -> Option<Spread> {
        let all: u64 = self.0.values().sum();
        let mut passed = 0;
        let median = self.0.iter().find(|(_, minutes)| {
            passed += **minutes;
            passed * 2 >= all
        });
        Some(Spread {
            least: *self.0.first_key_value()?.0,
            median: *median?.0,
            most: *self.0.last_key_value()?.0,
        })
    }
}
