//! Rules on the dates of a case: not before, not after, within.

use crate::calendar::{Day, HoursTable, Moment, OutOfCoverage, StartPolicy, Unit};
use crate::model::{RuleBound, Side};

/// Whether an event lies where a bound wants it.
///
/// Counted back from an event, n days before E is the day E−n, inclusive and never rolled, in both
/// readings. "Not before n days after E" begins when the n-th day has passed; "not after" and
/// "within" n days after E end as a term for doing something ends.
///
/// # Errors
/// When the calendar does not cover the days that the answer needs.
pub(super) fn keeps(
    bound: &RuleBound,
    subject: Moment,
    event: Moment,
    table: &HoursTable,
    policy: StartPolicy,
) -> Result<bool, OutOfCoverage> {
    let (amount, unit) = bound.distance;
    if bound.before {
        let day = day_before(table, event.day(), amount, unit)?;
        return Ok(match bound.side {
            Side::NotBefore => subject.day() >= day,
            Side::NotAfter => subject.day() <= day,
            Side::Within => subject.day() >= day && subject.day() <= event.day(),
        });
    }
    Ok(match bound.side {
        Side::NotBefore => subject > table.exact(event, amount, unit, true, policy)?,
        Side::NotAfter => subject <= table.due(event, amount, unit, false, policy)?,
        Side::Within => {
            subject >= event && subject <= table.due(event, amount, unit, false, policy)?
        }
    })
}

/// The day so long before another one.
pub(super) fn day_before(
    table: &HoursTable,
    day: Day,
    amount: u32,
    unit: Unit,
) -> Result<Day, OutOfCoverage> {
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
