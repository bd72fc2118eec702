//! Working days by rank: the table behind every term of days.

use super::days::{DayKind, Days};
use super::{Cause, Day, Moment, OutOfCoverage, StartPolicy};

/// Working days of a calendar as two arrays, day → rank and rank → day, so that adding any number
/// of working days takes two look-ups.
///
/// ```
/// use reglament::calendar::{Calendar, Day, StartPolicy};
/// # let text = include_str!("../../regulations/calendars/kazakhstan.toml");
/// let days = Calendar::from_toml(text)?.days();
/// let trigger = Day::from_ymd(2018, 4, 26).expect("the day exists");
/// let saturday = days.add_working_days(trigger, false, 7, StartPolicy::EventDay)?;
/// assert_eq!(saturday.to_string(), "2018-05-05"); // worked in place of 8 May
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct DayTable {
    first: Day,
    last: Day,
    /// The first minute of the first day.
    start: Moment,
    /// One entry per covered day and one after the last.
    ranks: Box<[Rank]>,
    /// The working days in order.
    days: Box<[Day]>,
    /// The days that may or may not have been working days as of the day of the question, sorted.
    undetermined: Box<[Day]>,
}

/// What is known of a day.
#[derive(Debug, Clone, Copy)]
struct Rank {
    /// The number of working days before it.
    before: u32,
    /// The number of working days before the next undetermined day at or after it, or before the
    /// end of the coverage: ranks from here on cannot be reached from this day.
    limit: u32,
}

impl DayTable {
    pub(super) fn new(days: &Days, mut undetermined: Vec<Day>) -> DayTable {
        undetermined.sort_unstable();
        undetermined.retain(|day| days.index(*day).is_some());
        let working = |kind: &DayKind| u32::from(kind.is_working());
        let mut before = 0;
        let mut ranks: Vec<Rank> = Vec::with_capacity(days.kinds().len() + 1);
        for kind in days.kinds() {
            ranks.push(Rank { before, limit: 0 });
            before += working(kind);
        }
        ranks.push(Rank {
            before,
            limit: before,
        });
        set_limits(&mut ranks, days, &undetermined);
        let numbered = (days.first.0..).map(Day).zip(days.kinds());
        let table = numbered
            .filter(|(_, kind)| kind.is_working())
            .map(|(day, _)| day)
            .collect();
        let (first, last) = (days.first, days.last());
        DayTable {
            first,
            last,
            start: first.start(),
            ranks: ranks.into(),
            days: table,
            undetermined: undetermined.into(),
        }
    }

    /// The first and the last day covered.
    pub fn coverage(&self) -> (Day, Day) {
        (self.first, self.last)
    }

    /// Whether the day is a working day.
    ///
    /// # Errors
    /// [`OutOfCoverage`] outside the covered days, and where it is undetermined.
    pub fn is_working(&self, day: Day) -> Result<bool, OutOfCoverage> {
        if self.undetermined.binary_search(&day).is_ok() {
            return Err(self.error(Cause::Undetermined(day)));
        }
        let index = self.index(day)?;
        match (self.ranks.get(index), self.ranks.get(index + 1)) {
            (Some(today), Some(tomorrow)) => Ok(today.before < tomorrow.before),
            _ => Err(self.error(Cause::Start)),
        }
    }

    /// The `n`-th working day from a trigger on `trigger`.
    ///
    /// With [`StartPolicy::NextDay`] the day of the trigger is not counted. With
    /// [`StartPolicy::EventDay`] it is the first one counted, unless it is `spent` (the trigger
    /// fell at or after closing) or not a working day. For `n` = 0 the answer is the trigger's own
    /// working day: `trigger`, or the next working day when it is none.
    ///
    /// # Errors
    /// [`OutOfCoverage`] when the trigger or the answer is not covered.
    #[inline]
    pub fn add_working_days(
        &self,
        trigger: Day,
        spent: bool,
        n: u32,
        policy: StartPolicy,
    ) -> Result<Day, OutOfCoverage> {
        let rank = self.working_rank(self.index(trigger)?, spent, n, policy)?;
        self.days
            .get(rank)
            .copied()
            .ok_or_else(|| self.error(Cause::End))
    }

    /// The rank of the day that [`DayTable::add_working_days`] answers with, from the position of
    /// the trigger's day.
    #[inline]
    pub(super) fn working_rank(
        &self,
        index: usize,
        spent: bool,
        n: u32,
        policy: StartPolicy,
    ) -> Result<usize, OutOfCoverage> {
        // The trigger's day is left out by counting from the entry after it; a day that is not a
        // working day has the same rank as the one after it and needs no case of its own.
        let left_out = (n > 0) & (spent | (policy == StartPolicy::NextDay));
        let from = index + usize::from(left_out);
        let Some(rank) = self.ranks.get(from) else {
            return Err(self.error(Cause::Start));
        };
        let target = u64::from(rank.before) + u64::from(n.saturating_sub(1));
        if target >= u64::from(rank.limit) {
            return Err(self.beyond(from));
        }
        // The target is below a limit of 32 bits.
        Ok(target as usize)
    }

    /// The day itself when it is a working day, else the next one.
    ///
    /// # Errors
    /// [`OutOfCoverage`] when the day or the answer is not covered.
    #[inline]
    pub fn next_working_day_at_or_after(&self, day: Day) -> Result<Day, OutOfCoverage> {
        self.add_working_days(day, false, 0, StartPolicy::EventDay)
    }

    /// Moves the end of a term for doing something from a non-working day to the next working day
    /// (Civil Code art. 175). A validity, a look-back or a not-before is never moved.
    ///
    /// # Errors
    /// [`OutOfCoverage`] when the day or the answer is not covered.
    #[inline]
    pub fn roll(&self, day: Day) -> Result<Day, OutOfCoverage> {
        let rank = self.roll_rank(day)?;
        self.days
            .get(rank)
            .copied()
            .ok_or_else(|| self.error(Cause::End))
    }

    /// The rank of the day that [`DayTable::roll`] answers with. The end of a term is asked here,
    /// so a day that is not covered lies past the end.
    #[inline]
    pub(super) fn roll_rank(&self, day: Day) -> Result<usize, OutOfCoverage> {
        let rank = self
            .index(day)
            .and_then(|index| self.working_rank(index, false, 0, StartPolicy::EventDay));
        rank.map_err(|error| match error.cause {
            Cause::Start => self.error(Cause::End),
            _ => error,
        })
    }

    /// How many working days lie after `from` up to and including `to`; negative when `to` is the
    /// earlier one. It undoes counting with [`StartPolicy::NextDay`].
    ///
    /// # Errors
    /// [`OutOfCoverage`] when a day is not covered, or one between them is undetermined.
    pub fn working_days_between(&self, from: Day, to: Day) -> Result<i32, OutOfCoverage> {
        if to < from {
            return self.working_days_between(to, from).map(|count| -count);
        }
        let (start, end) = (self.index(from)? + 1, self.index(to)? + 1);
        if let Some(day) = self
            .undetermined
            .iter()
            .find(|day| from < **day && **day <= to)
        {
            return Err(self.error(Cause::Undetermined(*day)));
        }
        match (self.ranks.get(start), self.ranks.get(end)) {
            // A coverage has far fewer days than 31 bits can count.
            (Some(start), Some(end)) => Ok((end.before - start.before) as i32),
            _ => Err(self.error(Cause::Start)),
        }
    }

    /// The position of a covered day in the table.
    #[inline]
    pub(super) fn index(&self, day: Day) -> Result<usize, OutOfCoverage> {
        if day < self.first || self.last < day {
            return Err(self.error(Cause::Start));
        }
        // Both lie within a coverage of at most 400 years.
        Ok((day.0 - self.first.0) as usize)
    }

    /// The position of a moment's day in the table, and the minute of that day.
    ///
    /// Minutes are counted from the start of the coverage, which takes one division and none of
    /// the care that numbers below 0 need.
    #[inline]
    pub(super) fn minute_index(&self, moment: Moment) -> Result<(usize, u16), OutOfCoverage> {
        let minutes = i64::from(moment.0) - i64::from(self.start.0);
        let minutes = u32::try_from(minutes).map_err(|_| self.error(Cause::Start))?;
        let index = (minutes / 1440) as usize;
        // The table has one entry more than there are days.
        if index + 1 >= self.ranks.len() {
            return Err(self.error(Cause::Start));
        }
        // A remainder of a division by 1440 always fits.
        Ok((index, (minutes % 1440) as u16))
    }

    /// How many covered working days lie before a day.
    pub(super) fn rank_before(&self, day: Day) -> Result<usize, OutOfCoverage> {
        let rank = self
            .ranks
            .get(self.index(day)?)
            .ok_or_else(|| self.error(Cause::Start))?;
        Ok(rank.before as usize)
    }

    /// The working days in the order of their ranks.
    pub(super) fn working_days(&self) -> &[Day] {
        &self.days
    }

    /// The days that may or may not be working days, sorted.
    pub(super) fn undetermined(&self) -> &[Day] {
        &self.undetermined
    }

    /// A refusal with the covered days.
    #[cold]
    pub(super) fn error(&self, cause: Cause) -> OutOfCoverage {
        OutOfCoverage {
            first: self.first,
            last: self.last,
            cause,
        }
    }

    /// The error of a term that goes from the day of that index past what is known.
    #[cold]
    pub(super) fn beyond(&self, index: usize) -> OutOfCoverage {
        self.error(beyond(&self.undetermined, self.first, index))
    }
}

/// Why nothing is known past the day of that index: the next undetermined day, or the end.
pub(super) fn beyond(undetermined: &[Day], first: Day, index: usize) -> Cause {
    let from = i64::from(first.0) + index as i64;
    let next = undetermined.iter().find(|day| i64::from(day.0) >= from);
    next.map_or(Cause::End, |day| Cause::Undetermined(*day))
}

/// Goes backwards through the days and carries the limit of the nearest undetermined one along.
fn set_limits(ranks: &mut [Rank], days: &Days, undetermined: &[Day]) {
    let mut limit = ranks.last().map_or(0, |rank| rank.before);
    let mut nearest = undetermined
        .iter()
        .rev()
        .filter_map(|day| days.index(*day))
        .peekable();
    for (index, rank) in ranks.iter_mut().enumerate().rev() {
        if nearest.next_if_eq(&index).is_some() {
            limit = rank.before;
        }
        rank.limit = limit;
    }
}
