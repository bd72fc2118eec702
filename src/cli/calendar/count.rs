//! A term on a calendar: when it is due, and which days it passed without counting them.

use super::Args;
use crate::calendar::{Calendar, Counted, Day, HoursTable, Moment, OutOfCoverage, Passed, Unit};
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

    /// The days that the term passed without counting them, and the worked rest days.
    pub(super) fn passed(&self, due: Moment) -> Passed {
        let term = Counted {
            from: self.args.from,
            due,
            amount: self.args.term.amount,
            unit: self.args.term.unit,
            elapsed: self.elapsed(),
            policy: self.args.reading.start,
        };
        self.calendar.passed(self.office, &term)
    }

    /// What has to be known of the answer: what was assumed, and what the calendar does not know.
    pub(super) fn notices(&self, due: Moment, lang: Lang) -> Vec<String> {
        let days = (self.args.term.unit == Unit::Days)
            .then(|| Message::new("calendar-days-assumed").text(lang));
        days.into_iter()
            .chain(self.partial_years(due, lang))
            .collect()
    }

    /// Years of the span that are known only in part, with what is unknown.
    pub(super) fn partial_years(&self, due: Moment, lang: Lang) -> Vec<String> {
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
