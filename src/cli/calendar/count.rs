//! A term on a calendar: when it is due, and which days it passed without counting them.

use super::Args;
use crate::calendar::{Calendar, Day, HoursTable, Moment, OutOfCoverage, Skipped, Unit};
use crate::messages::{Lang, Message};

/// One question to one calendar.
pub(super) struct Count<'a> {
    pub(super) args: &'a Args,
    pub(super) calendar: &'a Calendar,
    pub(super) office: &'a HoursTable,
}

impl Count<'_> {
    fn elapsed(&self) -> bool {
        self.args.reading.elapsed_hours && self.args.term.unit == Unit::Hours
    }

    /// When the term is due.
    pub(super) fn due(&self) -> Result<Moment, OutOfCoverage> {
        let (term, reading) = (self.args.term, self.args.reading);
        self.office.due(
            self.args.from,
            term.amount,
            term.unit,
            self.elapsed(),
            reading.start,
        )
    }

    /// The days that the term passed without counting them.
    pub(super) fn skipped(&self, due: Moment) -> Vec<Skipped> {
        let (term, from, last) = (self.args.term, self.args.from.day(), due.day());
        match term.unit {
            _ if self.elapsed() => Vec::new(),
            Unit::WorkingDays => self.calendar.skipped(from, last),
            Unit::Minutes | Unit::Hours => {
                let closed = |skipped: &Skipped| !self.is_open_on(skipped.day);
                self.calendar
                    .skipped(from, last)
                    .into_iter()
                    .filter(closed)
                    .collect()
            }
            _ => self.rolled(last),
        }
    }

    /// Days off between the counted last day and the one to which it rolled.
    fn rolled(&self, last: Day) -> Vec<Skipped> {
        let (term, policy) = (self.args.term, self.args.reading.start);
        let exact = self
            .office
            .exact(self.args.from, term.amount, term.unit, false, policy);
        match exact {
            Ok(exact) => self.calendar.skipped(exact.day(), last),
            Err(_) => Vec::new(),
        }
    }

    /// Whether the office has any open minute on that day.
    fn is_open_on(&self, day: Day) -> bool {
        let minutes = self.office.open_minutes_between(day.start(), day.end());
        minutes.is_ok_and(|minutes| minutes > 0)
    }

    /// Years of the span that are known only in part, with what is unknown.
    pub(super) fn notices(&self, due: Moment, lang: Lang) -> Vec<String> {
        let (first, last) = (self.args.from.day(), due.day());
        let years = first.ymd().0..=last.ymd().0;
        let partial = years.filter_map(|year| {
            let day = Day::from_ymd(year, 1, 1)?;
            self.calendar.is_partial(day).then(|| {
                let told = self
                    .calendar
                    .partial_note(day)
                    .map(|note| note.get(lang.code()));
                told.map(str::to_owned).unwrap_or_else(|| {
                    Message::new("notice-partial-year")
                        .with("year", year.to_string())
                        .text(lang)
                })
            })
        });
        partial.collect()
    }
}
