//! Rules on the dates of a case: not before, not after, within.

use crate::calendar::{Day, HoursTable, Moment, OutOfCoverage, StartPolicy, Unit};
use crate::model::{RuleBound, Side};

use super::{HoursId, Net, NetEvent};

/// The moments at which an event keeps a bound.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Allowed {
    /// The first; none when it may be as early as one likes.
    pub first: Option<Moment>,
    /// The last; none when it may be as late as one likes.
    pub last: Option<Moment>,
}

impl Allowed {
    /// Whether a moment is one of them.
    #[must_use]
    pub fn contains(self, moment: Moment) -> bool {
        self.first.is_none_or(|first| first <= moment)
            && self.last.is_none_or(|last| moment <= last)
    }
}

/// Where a bound wants the event that it bounds, seen from the moment of the event it counts from.
///
/// Counted back from an event, n days before E is the day E−n, inclusive and never rolled, in both
/// readings. "Not before n days after E" begins when the n-th day has passed; "not after" and
/// "within" n days after E end as a term for doing something ends.
///
/// # Errors
/// When the calendar does not cover the days that the answer needs.
pub fn allowed(
    bound: &RuleBound,
    event: Moment,
    table: &HoursTable,
    policy: StartPolicy,
) -> Result<Allowed, OutOfCoverage> {
    let (amount, unit) = bound.distance;
    let (first, last) = match bound.before {
        true => {
            let day = day_before(table, event.day(), amount, unit)?;
            let end_of = |day: Day| Moment(day.next().start().0 - 1);
            match bound.side {
                Side::NotBefore => (Some(day.start()), None),
                Side::NotAfter => (None, Some(end_of(day))),
                Side::Within => (Some(day.start()), Some(end_of(event.day()))),
            }
        }
        false => {
            let due = || table.due(event, amount, unit, false, policy);
            match bound.side {
                Side::NotBefore => {
                    let passed = table.exact(event, amount, unit, true, policy)?;
                    (Some(Moment(passed.0.saturating_add(1))), None)
                }
                Side::NotAfter => (None, Some(due()?)),
                Side::Within => (Some(event), Some(due()?)),
            }
        }
    };
    Ok(Allowed { first, last })
}

/// The hours at whose closing a rule's day for an event ends: what the applicant sends is in time
/// until the applicant's own day closes.
#[must_use]
pub fn rule_hours(net: &Net, channel: usize, subject: NetEvent) -> HoursId {
    match subject {
        NetEvent::Submitted => net
            .by_channel
            .get(net.applicant)
            .map_or(HoursId(0), |hours| hours.of(channel)),
        _ => net.office,
    }
}

/// The day so long before another one.
fn day_before(table: &HoursTable, day: Day, amount: u32, unit: Unit) -> Result<Day, OutOfCoverage> {
    match unit {
        Unit::WorkingDays => table.days().working_days_before(day, amount),
        Unit::Weeks => table.before(day, amount.saturating_mul(7)),
        Unit::Months => months_before(table, day, amount),
        Unit::Years => months_before(table, day, amount.saturating_mul(12)),
        Unit::Minutes => table.before(day, amount / 1440),
        Unit::Hours => table.before(day, amount / 24),
        Unit::CalendarDays | Unit::Days => table.before(day, amount),
    }
}

/// The same number of the month so many months earlier, or that month's last day (GK art. 174).
fn months_before(table: &HoursTable, day: Day, months: u32) -> Result<Day, OutOfCoverage> {
    let (year, month, number) = day.ymd();
    let index = i64::from(year) * 12 + i64::from(month) - 1 - i64::from(months);
    let (year, month) = (index.div_euclid(12), index.rem_euclid(12) + 1);
    let found = i32::try_from(year)
        .ok()
        .zip(u32::try_from(month).ok())
        .and_then(|(year, month)| {
            (1..=number)
                .rev()
                .find_map(|number| Day::from_ymd(year, month, number))
        });
    match found {
        Some(day) => Ok(day),
        None => table.before(day, u32::MAX),
    }
}
