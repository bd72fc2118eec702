//! The answer for people and for programs.

use serde::Serialize;

use super::count::Count;
use crate::calendar::{DayReason, Moment, Passed, Skipped, Unit};
use crate::cli::paragraph::paragraph;
use crate::cli::words::Length;
use crate::messages::{Arg, Lang, Message};

impl Count<'_> {
    /// Why a day is not counted.
    fn reason(&self, skipped: &Skipped, lang: Lang) -> Message {
        let name = || {
            let names = self.calendar.holiday_name(skipped.day);
            names
                .map(|names| names.get(lang.code()).to_owned())
                .unwrap_or_default()
        };
        match skipped.reason {
            DayReason::Weekend => Message::new("day-weekend"),
            DayReason::Holiday => Message::new("day-holiday").with("name", name()),
            DayReason::ObservedDayOff => Message::new("day-observed").with("name", name()),
            DayReason::TransferredDayOff { worked } => {
                Message::new("day-transferred").with("worked", Arg::date(worked.to_string()))
            }
        }
    }

    /// The answer for programs.
    pub(super) fn document<'a>(
        &self,
        due: Moment,
        passed: &Passed,
        notices: &'a [String],
        lang: Lang,
    ) -> Document<'a> {
        Document {
            from: self.args.from.to_string(),
            term: Length {
                value: self.args.term.amount,
                unit: self.args.term.unit,
            },
            reading: self.args.reading.to_string(),
            due: due.to_string(),
            skipped: passed
                .off
                .iter()
                .map(|day| SkippedDay {
                    date: day.day.to_string(),
                    code: code(day.reason),
                    reason: self.reason(day, lang).text(lang),
                })
                .collect(),
            worked: passed
                .worked
                .iter()
                .map(|day| Worked {
                    date: day.day.to_string(),
                    instead_of: day.instead_of.to_string(),
                })
                .collect(),
            notices,
        }
    }

    /// The answer for people.
    pub(super) fn text(&self, due: Moment, passed: &Passed, lang: Lang, width: usize) -> String {
        let from = Arg::moment(self.args.from.to_string());
        let term = Length {
            value: self.args.term.amount,
            unit: self.args.term.unit,
        };
        let message = Message::new("calendar-due")
            .with("term", term.words(lang, false))
            .with("from", from.clone())
            .with("due", Arg::moment(due.to_string()))
            .with("reading", self.args.reading.to_string());
        let line = |message: Message| paragraph(&message.text(lang), "", "  ", width);
        let mut text = line(message);
        if self.args.term.unit == Unit::Days {
            text += &line(Message::new("calendar-days-assumed"));
        }
        if self.args.whole_day {
            text += &line(Message::new("calendar-from-date-alone").with("from", from));
        }
        if !passed.off.is_empty() {
            text += &line(Message::new("calendar-skipped").with("n", passed.off.len()));
        }
        for day in &passed.off {
            let day = Message::new("skipped-day")
                .with("date", Arg::date(day.day.to_string()))
                .with("reason", self.reason(day, lang));
            text += &paragraph(&day.text(lang), "  ", "    ", width);
        }
        for day in &passed.worked {
            text += &line(
                Message::new("because-worked-weekend")
                    .with("date", Arg::date(day.day.to_string()))
                    .with("instead", Arg::date(day.instead_of.to_string())),
            );
        }
        text
    }
}

const fn code(reason: DayReason) -> &'static str {
    match reason {
        DayReason::Weekend => "weekend",
        DayReason::Holiday => "holiday",
        DayReason::ObservedDayOff => "observed",
        DayReason::TransferredDayOff { .. } => "transferred",
    }
}

#[derive(Serialize)]
pub(super) struct Document<'a> {
    from: String,
    term: Length,
    reading: String,
    due: String,
    skipped: Vec<SkippedDay>,
    worked: Vec<Worked>,
    notices: &'a [String],
}

#[derive(Serialize)]
struct SkippedDay {
    date: String,
    code: &'static str,
    reason: String,
}

#[derive(Serialize)]
struct Worked {
    date: String,
    instead_of: String,
}
