//! Making the table of open minutes of an actor.

use std::sync::Arc;

use super::days::{DayKind, Days};
use super::hours_table::{CHUNK, DayHours, HoursTable, Opening, UNKNOWN};
use super::pattern::Pattern;
use super::{Day, DayTable, WeekSchedule};

/// The number of the pattern of a day without hours; the weekdays have 0 to 6.
const CLOSED: u8 = 7;

impl HoursTable {
    pub(super) fn new(days: &Days, table: Arc<DayTable>, schedule: &WeekSchedule) -> HoursTable {
        let patterns = std::array::from_fn(|number| Pattern::new(schedule.intervals(number as u8)));
        let mut hours = HoursTable {
            first: days.first,
            patterns,
            days: Box::default(),
            closing_minutes: Box::default(),
            open: Box::default(),
            chunks: Box::default(),
            // Round the clock it does not matter which days are worked.
            undetermined: if schedule.on_days_off() {
                &[]
            } else {
                table.undetermined()
            }
            .into(),
            closings: Box::default(),
            table,
        };
        hours.add_days(days, schedule);
        hours.set_limits(days);
        let minutes = hours.days.last().map_or(0, |end| end.before);
        hours.chunks = chunks(&hours.open, minutes).into();
        let closing = |day: &Day| hours.closing(*day).unwrap_or(UNKNOWN);
        hours.closings = hours.table.working_days().iter().map(closing).collect();
        hours
    }

    fn add_days(&mut self, days: &Days, schedule: &WeekSchedule) {
        let mut before = 0;
        let mut all: Vec<DayHours> = Vec::with_capacity(days.kinds().len() + 1);
        let mut open: Vec<Opening> = Vec::new();
        let mut closing_minutes = Vec::with_capacity(days.kinds().len());
        for (day, kind) in (days.first.0..).map(Day).zip(days.kinds()) {
            let pattern = effective_weekday(day, *kind, schedule);
            let intervals = schedule.intervals(pattern);
            closing_minutes.push(intervals.last().map_or(0, |(_, end)| (*end).min(1439)));
            all.push(DayHours {
                before,
                limit: 0,
                slot: open.len() as u32,
                pattern,
            });
            for (start, end) in intervals {
                open.push(Opening {
                    before,
                    start: day.at(*start),
                });
                before += u32::from(end - start);
            }
        }
        let slot = open.len() as u32;
        all.push(DayHours {
            before,
            limit: before,
            slot,
            pattern: CLOSED,
        });
        open.push(Opening {
            before: u32::MAX,
            start: Day::MAX.end(),
        });
        self.days = all.into();
        self.closing_minutes = closing_minutes.into();
        self.open = open.into();
    }

    /// Carries the open minutes before the nearest undetermined day backwards over the days.
    fn set_limits(&mut self, days: &Days) {
        let mut limit = self.days.last().map_or(0, |end| end.before);
        let undetermined = self.undetermined.iter().rev();
        let mut nearest = undetermined.filter_map(|day| days.index(*day)).peekable();
        for (index, day) in self.days.iter_mut().enumerate().rev() {
            if nearest.next_if_eq(&index).is_some() {
                limit = day.before;
            }
            day.limit = limit;
        }
    }
}

/// The weekday whose hours a day has. A day worked in place of another has the hours of that
/// other; a rest day has its own weekday's, which are empty unless the office opens on it;
/// holidays and days off have none, whatever weekday they fall on.
fn effective_weekday(day: Day, kind: DayKind, schedule: &WeekSchedule) -> u8 {
    match kind {
        _ if schedule.on_days_off() => day.weekday(),
        DayKind::WorkedFor(off) => off.weekday(),
        DayKind::Working | DayKind::Weekend => day.weekday(),
        DayKind::Holiday(_) | DayKind::Observed(_) | DayKind::TransferredOff(_) => CLOSED,
    }
}

/// For every [`CHUNK`]-th of so many open minutes the position of the opening it lies in: where a
/// search for any minute begins.
fn chunks(open: &[Opening], minutes: u32) -> Vec<u32> {
    let ends = open.iter().skip(1).map(|next| next.before.min(minutes));
    let mut chunks = Vec::new();
    for (slot, end) in (0..).zip(ends) {
        while (chunks.len() as u32) * CHUNK < end {
            chunks.push(slot);
        }
    }
    chunks
}
