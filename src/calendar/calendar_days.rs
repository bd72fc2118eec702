//! Terms counted in calendar days and months, and counts backwards from a day.

use super::{Cause, Day, DayTable, OutOfCoverage, StartPolicy};

/// The refusal of plain arithmetic, which knows every supported day and no other.
#[cold]
pub(super) fn unsupported() -> OutOfCoverage {
    OutOfCoverage {
        first: Day::MIN,
        last: Day::MAX,
        cause: Cause::End,
    }
}

impl DayTable {
    /// The last of `n` calendar days from a trigger on `day`; not rolled.
    ///
    /// With [`StartPolicy::NextDay`] that is `day` + `n`, and the calendar is not asked. With
    /// [`StartPolicy::EventDay`] the day of the trigger is the first one counted, or the next
    /// working day when it is not a working day. For `n` = 0 the answer is `day`.
    ///
    /// # Errors
    /// [`OutOfCoverage`] after [`Day::MAX`] and, with `event-day`, when the trigger is not covered.
    #[inline]
    pub fn add_calendar_days(
        &self,
        day: Day,
        n: u32,
        policy: StartPolicy,
    ) -> Result<Day, OutOfCoverage> {
        self.count_calendar_days(day, false, n, policy)
    }

    /// As [`DayTable::add_calendar_days`]; a working day that is `spent` (the trigger fell at or
    /// after closing) is not counted in either policy, so that terms in a row add up.
    #[inline]
    pub fn count_calendar_days(
        &self,
        day: Day,
        spent: bool,
        n: u32,
        policy: StartPolicy,
    ) -> Result<Day, OutOfCoverage> {
        if n == 0 || policy == StartPolicy::NextDay {
            return day.plus_days(n).ok_or_else(unsupported);
        }
        let first = self.next_working_day_at_or_after(day)?;
        let left_out = spent && first == day;
        first
            .plus_days(n - u32::from(!left_out))
            .ok_or_else(unsupported)
    }

    /// The same number of the month `n` months later, or that month's last day (Civil Code
    /// art. 174); not rolled. Months ignore the start policy.
    ///
    /// # Errors
    /// [`OutOfCoverage`] after [`Day::MAX`]; the calendar itself is not asked.
    pub fn add_months(&self, day: Day, n: u32) -> Result<Day, OutOfCoverage> {
        day.plus_months(n).ok_or_else(unsupported)
    }

    /// The day `n` days before `day`, which itself still belongs to the count in both readings;
    /// never rolled. "Not later than 5 days before expiry" on day E ends on `before(E, 5)`.
    ///
    /// # Errors
    /// [`OutOfCoverage`] before [`Day::MIN`]; the calendar itself is not asked.
    pub fn before(&self, day: Day, n: u32) -> Result<Day, OutOfCoverage> {
        day.minus_days(n).ok_or_else(unsupported)
    }

    /// The first day after `n` days from `day` have run out ("по истечении n дней", "n күн өткен
    /// соң"): it begins at 00:00 after the `n`-th day; never rolled.
    ///
    /// # Errors
    /// [`OutOfCoverage`] after [`Day::MAX`]; the calendar itself is not asked.
    pub fn after_expiry(&self, day: Day, n: u32) -> Result<Day, OutOfCoverage> {
        day.plus_days(n)
            .and_then(|last| last.plus_days(1))
            .ok_or_else(unsupported)
    }

    /// The `n`-th working day before `day`, for acts that count working days backwards; `day`
    /// itself for `n` = 0. Never rolled.
    ///
    /// # Errors
    /// [`OutOfCoverage`] when a day is not covered, or one of those passed is undetermined.
    pub fn working_days_before(&self, day: Day, n: u32) -> Result<Day, OutOfCoverage> {
        let upto = self.rank_before(day)?;
        if n == 0 {
            return Ok(day);
        }
        let rank = usize::try_from(n).ok().and_then(|n| upto.checked_sub(n));
        let found = rank.and_then(|rank| self.working_days().get(rank)).copied();
        let found = found.ok_or_else(|| self.error(Cause::End))?;
        match self
            .undetermined()
            .iter()
            .find(|other| (found..day).contains(other))
        {
            Some(other) => Err(self.error(Cause::Undetermined(*other))),
            None => Ok(found),
        }
    }
}
