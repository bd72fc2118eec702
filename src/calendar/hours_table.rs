//! Open minutes of an actor: the table behind every term of minutes and hours.

use std::sync::Arc;

use super::day_table::beyond;
use super::pattern::Pattern;
use super::{Cause, Day, DayTable, Moment, OutOfCoverage};

/// The minutes in which an actor can act, as cumulative sums over the days of a calendar, so that
/// adding any number of them takes a few look-ups.
///
/// Intervals are half-open. A term that fills the time up to a break ends when the break begins,
/// and a remainder goes on at the next opening.
///
/// ```
/// use reglament::calendar::{Calendar, Moment, WeekSchedule};
/// # let text = include_str!("../../regulations/calendars/kazakhstan.toml");
/// let office = Calendar::from_toml(text)?.hours(&WeekSchedule::office());
/// let from: Moment = "19.03.2018 12:40".parse()?;
/// assert_eq!(office.add_minutes(from, 20)?.to_string(), "2018-03-19T13:00");
/// assert_eq!(office.add_minutes(from, 21)?.to_string(), "2018-03-19T14:31");
/// assert_eq!(office.next_open("19.03.2018 13:00".parse()?)?.to_string(), "2018-03-19T14:30");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct HoursTable {
    pub(super) first: Day,
    pub(super) table: Arc<DayTable>,
    /// The hours of the weekdays, and of a day without hours.
    pub(super) patterns: [Pattern; 8],
    /// One entry per covered day and one after the last.
    pub(super) days: Box<[DayHours]>,
    /// The minute at which each covered day closes as written (midnight at its end is 23:59); 0
    /// for a day without hours. It stands apart from `days`, since a term of days asks for nothing
    /// else and the fewer bytes it goes through, the more of them are near at hand.
    pub(super) closing_minutes: Box<[u16]>,
    /// The open intervals of all days, in order.
    pub(super) open: Box<[Opening]>,
    /// Where in `open` to look for every [`CHUNK`]-th minute.
    pub(super) chunks: Box<[u32]>,
    /// The days whose hours are not determined, sorted; none round the clock.
    pub(super) undetermined: Box<[Day]>,
    /// The closing of every working day, by rank; [`UNKNOWN`] where it is not known.
    pub(super) closings: Box<[Moment]>,
}

/// No closing: a moment before all days. An `Option` would take twice the room in a table that
/// every term goes through.
pub(super) const UNKNOWN: Moment = Moment(i32::MIN);

/// How many open minutes share one entry of the index; about half of an office's morning.
pub(super) const CHUNK: u32 = 128;

/// A covered day.
#[derive(Debug, Clone, Copy)]
pub(super) struct DayHours {
    /// Open minutes before the day.
    pub(super) before: u32,
    /// Open minutes before the next undetermined day or the end of the coverage: as many as can be
    /// counted on from this day.
    pub(super) limit: u32,
    /// The position of the first opening at or after this day.
    pub(super) slot: u32,
    /// The number of its pattern.
    pub(super) pattern: u8,
}

/// An open interval of some day; a last entry stands for the end, which no minute reaches.
#[derive(Debug, Clone, Copy)]
pub(super) struct Opening {
    /// Open minutes before it.
    pub(super) before: u32,
    /// Its first minute.
    pub(super) start: Moment,
}

impl HoursTable {
    /// The table of working days it stands on.
    pub fn days(&self) -> &DayTable {
        &self.table
    }

    /// The moment when `n` open minutes have passed since `from`. A term that fills the time up to
    /// a break ends as the break begins; `n` = 0 gives [`HoursTable::next_open`].
    ///
    /// # Errors
    /// [`OutOfCoverage`] when `from` or the answer is not covered.
    #[inline]
    pub fn add_minutes(&self, from: Moment, n: u32) -> Result<Moment, OutOfCoverage> {
        if n == 0 {
            return self.next_open(from);
        }
        let (index, passed, limit) = self.position(from)?;
        let target = u64::from(passed) + u64::from(n);
        if target > u64::from(limit) {
            return Err(self.beyond(index));
        }
        // The target is at most a limit of 32 bits, and at least 1.
        let last = self
            .locate(target as u32 - 1)
            .ok_or_else(|| self.beyond(index))?;
        Ok(Moment(last.0 + 1))
    }

    /// The first open minute at or after `from`.
    ///
    /// # Errors
    /// [`OutOfCoverage`] when `from` or the answer is not covered.
    #[inline]
    pub fn next_open(&self, from: Moment) -> Result<Moment, OutOfCoverage> {
        let (index, passed, limit) = self.position(from)?;
        if passed >= limit {
            return Err(self.beyond(index));
        }
        self.locate(passed).ok_or_else(|| self.beyond(index))
    }

    /// Whether somebody can act in that minute.
    ///
    /// # Errors
    /// [`OutOfCoverage`] when the minute is not covered.
    pub fn is_open(&self, moment: Moment) -> Result<bool, OutOfCoverage> {
        let day = moment.day();
        let index = self.table.index(day)?;
        if self.undetermined.binary_search(&day).is_ok() {
            return Err(self.table.error(Cause::Undetermined(day)));
        }
        let minute = moment.minute_of_day();
        let day = self
            .days
            .get(index)
            .ok_or_else(|| self.table.error(Cause::Start))?;
        Ok(self.open_before(day, minute) < self.open_before(day, minute + 1))
    }

    /// The end of the last interval of the day; a day without hours passes it on to the next day
    /// that has some. Midnight at the end of the day is written 23:59.
    ///
    /// # Errors
    /// [`OutOfCoverage`] when the day or the answer is not covered.
    pub fn closing(&self, day: Day) -> Result<Moment, OutOfCoverage> {
        let index = self.table.index(day)?;
        let beyond = || self.beyond(index);
        let entry = self.days.get(index).ok_or_else(beyond)?;
        let open = self.open.get(entry.slot as usize).ok_or_else(beyond)?;
        if open.before >= entry.limit {
            return Err(beyond());
        }
        let day = open.start.day();
        let closing = self.closing_minutes.get(self.table.index(day)?);
        Ok(day.at(*closing.ok_or_else(beyond)?))
    }

    /// The last open minute earlier than `moment`: its beginning, so 18:29 before 18:30.
    ///
    /// # Errors
    /// [`OutOfCoverage`] when `moment` is not covered or no covered minute before it is open.
    pub fn last_open_before(&self, moment: Moment) -> Result<Moment, OutOfCoverage> {
        let (_, passed, _) = self.position(moment)?;
        let end = || self.table.error(Cause::End);
        let found = passed
            .checked_sub(1)
            .and_then(|last| self.locate(last))
            .ok_or_else(end)?;
        // Both days and all between them have to be known for the answer to be.
        let between = found.day()..=moment.day();
        match self.undetermined.iter().rfind(|day| between.contains(day)) {
            Some(day) => Err(self.table.error(Cause::Undetermined(*day))),
            None => Ok(found),
        }
    }

    /// How many open minutes lie from `from` to `to`; 0 when `to` is not later.
    ///
    /// # Errors
    /// [`OutOfCoverage`] when a moment is not covered, or a day between them is undetermined.
    pub fn open_minutes_between(&self, from: Moment, to: Moment) -> Result<u32, OutOfCoverage> {
        let (index, start, limit) = self.position(from)?;
        let (_, end, _) = self.position(to)?;
        if to <= from {
            return Ok(0);
        }
        if end > limit {
            return Err(self.beyond(index));
        }
        Ok(end.saturating_sub(start))
    }

    /// Whether the trigger falls so late on a working day that nothing of its hours is left.
    pub(super) fn spent(&self, from: Moment) -> Result<bool, OutOfCoverage> {
        let (index, minute) = self.table.minute_index(from)?;
        Ok(self.is_spent(index, minute))
    }

    /// Whether nothing is left of the hours of the day with that position at a minute of it.
    #[inline]
    pub(super) fn is_spent(&self, index: usize, minute: u16) -> bool {
        let closing = self.closing_minutes.get(index);
        closing.is_none_or(|closing| minute >= *closing)
    }

    /// The index of the day, the open minutes before the moment, and the limit from that day on.
    #[inline]
    fn position(&self, moment: Moment) -> Result<(usize, u32, u32), OutOfCoverage> {
        let (index, minute) = self.table.minute_index(moment)?;
        let day = self
            .days
            .get(index)
            .ok_or_else(|| self.table.error(Cause::Start))?;
        let today = self.open_before(day, minute);
        Ok((index, day.before + today, day.limit))
    }

    /// The open minutes of a day before a minute of it.
    #[inline]
    fn open_before(&self, day: &DayHours, minute: u16) -> u32 {
        let pattern = self.patterns.get(usize::from(day.pattern));
        pattern.map_or(0, |pattern| u32::from(pattern.open_before(minute)))
    }

    /// The open minute with that number, counted from the start of the coverage.
    #[inline]
    fn locate(&self, number: u32) -> Option<Moment> {
        let mut slot = *self.chunks.get((number / CHUNK) as usize)? as usize;
        // Mornings and afternoons are longer than a chunk, so one step, taken or not, is enough
        // for them; very short openings need a few more.
        slot += usize::from(self.open.get(slot + 1)?.before <= number);
        while self.open.get(slot + 1)?.before <= number {
            slot += 1;
        }
        let opening = self.open.get(slot)?;
        // The number lies in this opening, so the difference is at most a day's minutes.
        Some(Moment(opening.start.0 + (number - opening.before) as i32))
    }

    /// The refusal of a term that goes from the day of that index past what is known.
    #[cold]
    pub(super) fn beyond(&self, index: usize) -> OutOfCoverage {
        self.table
            .error(beyond(&self.undetermined, self.first, index))
    }
}
