//! Whole terms: from a trigger to the moment when something is due.

use super::calendar_days::unsupported;
use super::hours_table::UNKNOWN;
use super::{Cause, Day, HoursTable, Moment, OutOfCoverage, StartPolicy, Unit};

impl HoursTable {
    /// The moment at which a term for doing something is due. The table is that of the actor who
    /// must act.
    ///
    /// * Minutes and hours are open minutes of the actor; `elapsed` ones run by the clock, to the
    ///   minute (Law No. 107-II art. 12-1(6)). `elapsed` means nothing to the other units.
    /// * A term of days ends at the actor's closing on its last day. Working days are those of the
    ///   calendar; any other last day rolls to a working day (Civil Code art. 175, APPK
    ///   art. 76(5)).
    /// * Months and years end on the same number (Civil Code art. 174) and ignore the policy;
    ///   days of unstated kind are calendar days.
    /// * An amount of 0 days is the same day: closing of the trigger's working day, or of the next
    ///   one when the trigger is later than that.
    ///
    /// ```
    /// use reglament::calendar::{Calendar, StartPolicy, Unit};
    /// # let text = include_str!("../../regulations/calendars/kazakhstan.toml");
    /// let office = Calendar::from_toml(text)?.office();
    /// let due = |from: &str, n, unit, policy| -> Result<String, Box<dyn std::error::Error>> {
    ///     Ok(office.due(from.parse()?, n, unit, false, policy)?.to_string())
    /// };
    /// let (next, event) = (StartPolicy::NextDay, StartPolicy::EventDay);
    /// assert_eq!(due("13.03.2015", 10, Unit::CalendarDays, next)?, "2015-03-26T18:30");
    /// assert_eq!(due("26.04.2018", 7, Unit::WorkingDays, event)?, "2018-05-05T18:30");
    /// assert_eq!(due("19.03.2018 17:50", 1, Unit::Hours, next)?, "2018-03-20T09:20");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`OutOfCoverage`] when the trigger or the answer is not covered, however large the amount.
    #[inline]
    pub fn due(
        &self,
        from: Moment,
        amount: u32,
        unit: Unit,
        elapsed: bool,
        policy: StartPolicy,
    ) -> Result<Moment, OutOfCoverage> {
        match unit {
            Unit::WorkingDays => self.due_working_days(from, amount, policy),
            Unit::Minutes | Unit::Hours if elapsed => self.elapsed(from, amount, unit),
            Unit::Minutes => self.add_minutes(from, amount),
            Unit::Hours => self.add_minutes(from, amount.saturating_mul(60)),
            _ => self.due_days(from, amount, unit, policy),
        }
    }

    /// Closing of the trigger's working day: the end of "the same day". A trigger later than
    /// closing, or on a non-working day, means the next working day.
    ///
    /// # Errors
    /// [`OutOfCoverage`] when the trigger or the answer is not covered.
    pub fn same_day(&self, from: Moment) -> Result<Moment, OutOfCoverage> {
        let day = self.table.next_working_day_at_or_after(from.day())?;
        let closing = self.closing(day)?;
        if from <= closing {
            return Ok(closing);
        }
        let next = self
            .table
            .add_working_days(day, true, 1, StartPolicy::NextDay)?;
        self.closing(next)
    }

    /// The end of a validity, or the moment named by a not-before: the same count as
    /// [`HoursTable::due`], but never rolled and, for days and longer units, to the end of the day,
    /// written 23:59.
    ///
    /// Only working days, office hours and a count with `event-day` ask the calendar; the others
    /// are plain arithmetic and reach as far as [`Day::MAX`], beyond the coverage too.
    ///
    /// # Errors
    /// [`OutOfCoverage`] where the calendar is asked and does not know, and after [`Day::MAX`].
    pub fn exact(
        &self,
        from: Moment,
        amount: u32,
        unit: Unit,
        elapsed: bool,
        policy: StartPolicy,
    ) -> Result<Moment, OutOfCoverage> {
        match unit {
            Unit::Minutes | Unit::Hours if elapsed => clock(from, amount, unit),
            Unit::Minutes | Unit::Hours => self.due(from, amount, unit, false, policy),
            Unit::WorkingDays => {
                let spent = policy == StartPolicy::EventDay && self.spent(from)?;
                self.table
                    .add_working_days(from.day(), spent, amount, policy)
                    .map(Day::end)
            }
            _ => self.last_day(from, amount, unit, policy).map(Day::end),
        }
    }

    /// The day `n` days before `day`, inclusive and never rolled; see
    /// [`super::DayTable::before`].
    ///
    /// # Errors
    /// [`OutOfCoverage`] before [`Day::MIN`].
    pub fn before(&self, day: Day, n: u32) -> Result<Day, OutOfCoverage> {
        self.table.before(day, n)
    }

    /// 00:00 after the `n`-th day from `day` ("по истечении n дней"); never rolled.
    ///
    /// # Errors
    /// [`OutOfCoverage`] after [`Day::MAX`].
    pub fn after_expiry(&self, day: Day, n: u32) -> Result<Moment, OutOfCoverage> {
        self.table.after_expiry(day, n).map(Day::start)
    }

    /// The latest open minute that is at least `hours` hours by the clock before `moment`, for
    /// duties such as "24 hours before the term expires" (Law on State Services art. 5(2)(5)).
    ///
    /// # Errors
    /// [`OutOfCoverage`] when the calendar does not know that far back.
    pub fn hours_before(&self, moment: Moment, hours: u32) -> Result<Moment, OutOfCoverage> {
        let limit = moment
            .minus_minutes(u64::from(hours) * 60)
            .ok_or_else(unsupported)?;
        if self.is_open(limit)? {
            return Ok(limit);
        }
        self.last_open_before(limit)
    }

    #[inline]
    fn due_working_days(
        &self,
        from: Moment,
        amount: u32,
        policy: StartPolicy,
    ) -> Result<Moment, OutOfCoverage> {
        if amount == 0 {
            return self.same_day(from);
        }
        let (index, minute) = self.table.minute_index(from)?;
        let spent = policy == StartPolicy::EventDay && self.is_spent(index, minute);
        let rank = self.table.working_rank(index, spent, amount, policy)?;
        self.closing_of(rank)
    }

    fn due_days(
        &self,
        from: Moment,
        amount: u32,
        unit: Unit,
        policy: StartPolicy,
    ) -> Result<Moment, OutOfCoverage> {
        // The calendar must know the trigger even where plain arithmetic would not ask it.
        self.table.index(from.day())?;
        if amount == 0 {
            return self.same_day(from);
        }
        let last = self.last_day(from, amount, unit, policy);
        let last = last.map_err(|error| match error.cause {
            Cause::End => self.table.error(Cause::End),
            _ => error,
        })?;
        self.closing_of(self.table.roll_rank(last)?)
    }

    /// The closing of the working day with that rank.
    #[inline]
    fn closing_of(&self, rank: usize) -> Result<Moment, OutOfCoverage> {
        let closing = self.closings.get(rank).copied();
        let known = closing.filter(|closing| *closing != UNKNOWN);
        known.ok_or_else(|| self.table.error(Cause::End))
    }

    /// The last day of a term of calendar days or longer units, not rolled.
    fn last_day(
        &self,
        from: Moment,
        amount: u32,
        unit: Unit,
        policy: StartPolicy,
    ) -> Result<Day, OutOfCoverage> {
        let day = from.day();
        let days = match unit {
            Unit::Months => return self.table.add_months(day, amount),
            Unit::Years => return self.table.add_months(day, amount.saturating_mul(12)),
            Unit::Weeks => amount.saturating_mul(7),
            _ => amount,
        };
        let spent = policy == StartPolicy::EventDay && self.spent(from)?;
        self.table.count_calendar_days(day, spent, days, policy)
    }

    /// A term by the clock for doing something: it has to end on a covered day.
    fn elapsed(&self, from: Moment, amount: u32, unit: Unit) -> Result<Moment, OutOfCoverage> {
        self.table.index(from.day())?;
        let end = || self.table.error(Cause::End);
        let due = clock(from, amount, unit).map_err(|_| end())?;
        self.table.index(due.day()).map(|_| due).map_err(|_| end())
    }
}

/// The moment so many minutes or hours later by the clock.
fn clock(from: Moment, amount: u32, unit: Unit) -> Result<Moment, OutOfCoverage> {
    let minutes = u64::from(amount) * unit.minutes().unwrap_or(1);
    from.plus_minutes(minutes).ok_or_else(unsupported)
}
