//! `reglament calendar add`: when a term ends.

use clap::{ArgMatches, Command};
use serde::Serialize;

use super::context::Context;
use super::failure::Failure;
use super::help::{HUMAN_JSON, Subcommand, format, option, page, say};
use super::library::Library;
use super::output::{Answer, Format, json};
use super::words::Length;
use crate::calendar::{
    Calendar, Cause, Day, DayReason, HoursTable, Moment, OutOfCoverage, Reading, Skipped, Unit,
};
use crate::messages::{Arg, Lang, Message};
use crate::syntax::{parse_duration, tree::Duration};

/// A term and when it begins.
#[derive(Clone, Debug)]
pub struct Args {
    /// The trigger.
    pub from: Moment,
    /// The term.
    pub term: Duration,
    /// The name of the calendar.
    pub calendar: String,
    /// How the law is read.
    pub reading: Reading,
    /// The day as of which the calendar is known.
    pub as_of: Option<Day>,
}

/// The command.
pub const COMMAND: Subcommand = Subcommand {
    name: "calendar",
    about: "help-calendar",
    examples: "help-calendar-examples",
    options: Args::options,
    run: |matches, context| match matches.subcommand() {
        Some((_, own)) => run(&Args::from(own)?, context),
        // The command line is not understood without the inner command.
        None => Ok(Answer::good(String::new())),
    },
};

impl Args {
    fn options(command: Command, lang: Lang) -> Command {
        let add = Command::new("add")
            .about(say(lang, "help-calendar-add"))
            .arg(option("from", lang, "value-moment", "help-from").required(true))
            .arg(option("term", lang, "value-term", "help-term").required(true))
            .arg(
                option("calendar", lang, "value-name", "help-calendar-name")
                    .default_value("kazakhstan")
                    .hide_default_value(true),
            )
            .arg(
                option("reading", lang, "value-reading", "help-reading")
                    .default_value("next-day")
                    .hide_default_value(true),
            )
            .arg(option("as-of", lang, "value-date", "help-as-of"))
            .arg(format(lang, HUMAN_JSON));
        let add = page(add, lang, "reglament calendar add", "help-calendar-examples");
        command.subcommand_required(true).subcommand(add)
    }

    /// Takes the options from a command line.
    ///
    /// # Errors
    /// [`Failure`] when a value is no moment, no term, no reading or no day.
    pub fn from(matches: &ArgMatches) -> Result<Args, Failure> {
        let text = |name| matches.get_one::<String>(name).map(String::as_str);
        let from = text("from").unwrap_or_default();
        let term = text("term").unwrap_or_default();
        let reading = text("reading").unwrap_or_default();
        let as_of = text("as-of").map(|day| {
            day.parse().map_err(|_| Failure::bad_value("--as-of", day, Message::new("value-date-example")))
        });
        Ok(Args {
            from: from
                .parse()
                .map_err(|_| Failure::bad_value("--from", from, Message::new("value-moment-example")))?,
            term: parse_duration(term)
                .ok_or_else(|| Failure::bad_value("--term", term, Message::new("value-term-example")))?,
            calendar: text("calendar").unwrap_or_default().to_owned(),
            reading: reading.parse().map_err(|_| {
                Failure::bad_value("--reading", reading, Message::new("value-reading-example"))
            })?,
            as_of: as_of.transpose()?,
        })
    }
}

/// Counts the term.
///
/// # Errors
/// [`Failure`] when there is no such calendar, or when it does not know the days that the answer
/// depends on.
pub fn run(args: &Args, context: &Context) -> Result<Answer, Failure> {
    let mut calendar = Library::open(context)?.calendar(&args.calendar)?;
    if let Some(day) = args.as_of {
        calendar = calendar.as_of(day).map_err(|error| {
            let message = Message::new("calendar-wrong").with("name", &args.calendar);
            Failure::new("wrong-calendar", message.with("reason", error.to_string()))
        })?;
    }
    let office = calendar.office();
    let count = Count { args, calendar: &calendar, office: &office };
    let due = count.due().map_err(|error| outside(&args.calendar, error))?;
    let lang = context.speech.general();
    let skipped = count.skipped(due);
    let notices = count.notices(due, lang);
    let result = match context.format {
        Format::Json => json(&count.document(due, &skipped, &notices, lang)),
        Format::Human | Format::Short => count.text(due, &skipped, lang),
    };
    Ok(Answer::good(result).notices(notices.iter().map(|notice| format!("{notice}\n")).collect()))
}

/// One question to one calendar.
struct Count<'a> {
    args: &'a Args,
    calendar: &'a Calendar,
    office: &'a HoursTable,
}

impl Count<'_> {
    fn elapsed(&self) -> bool {
        self.args.reading.elapsed_hours && self.args.term.unit == Unit::Hours
    }

    fn due(&self) -> Result<Moment, OutOfCoverage> {
        let (term, reading) = (self.args.term, self.args.reading);
        self.office.due(self.args.from, term.amount, term.unit, self.elapsed(), reading.start)
    }

    /// The days that the term passed without counting them.
    fn skipped(&self, due: Moment) -> Vec<Skipped> {
        let (term, from, last) = (self.args.term, self.args.from.day(), due.day());
        match term.unit {
            _ if self.elapsed() => Vec::new(),
            Unit::WorkingDays => self.calendar.skipped(from, last),
            Unit::Minutes | Unit::Hours => {
                let closed = |skipped: &Skipped| !self.is_open_on(skipped.day);
                self.calendar.skipped(from, last).into_iter().filter(closed).collect()
            }
            _ => self.rolled(last),
        }
    }

    /// Days off between the counted last day and the one to which it rolled.
    fn rolled(&self, last: Day) -> Vec<Skipped> {
        let (term, policy) = (self.args.term, self.args.reading.start);
        let exact = self.office.exact(self.args.from, term.amount, term.unit, false, policy);
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
    fn notices(&self, due: Moment, lang: Lang) -> Vec<String> {
        let (first, last) = (self.args.from.day(), due.day());
        let years = first.ymd().0..=last.ymd().0;
        let partial = years.filter_map(|year| {
            let day = Day::from_ymd(year, 1, 1)?;
            self.calendar.is_partial(day).then(|| {
                let told = self.calendar.partial_note(day).map(|note| note.get(lang.code()));
                told.map(str::to_owned).unwrap_or_else(|| {
                    Message::new("notice-partial-year").with("year", year.to_string()).text(lang)
                })
            })
        });
        partial.collect()
    }

    fn reason(&self, skipped: &Skipped, lang: Lang) -> Message {
        let name = || {
            let names = self.calendar.holiday_name(skipped.day);
            names.map(|names| names.get(lang.code()).to_owned()).unwrap_or_default()
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

    fn document<'a>(
        &self,
        due: Moment,
        skipped: &[Skipped],
        notices: &'a [String],
        lang: Lang,
    ) -> Document<'a> {
        let worked = self.calendar.worked_weekend(self.args.from.day(), due.day());
        Document {
            from: self.args.from.to_string(),
            term: Length { value: self.args.term.amount, unit: self.args.term.unit },
            reading: self.args.reading.to_string(),
            due: due.to_string(),
            skipped: skipped
                .iter()
                .map(|day| SkippedDay {
                    date: day.day.to_string(),
                    code: code(day.reason),
                    reason: self.reason(day, lang).text(lang),
                })
                .collect(),
            worked: worked
                .iter()
                .map(|day| Worked {
                    date: day.day.to_string(),
                    instead_of: day.instead_of.to_string(),
                })
                .collect(),
            notices,
        }
    }

    fn text(&self, due: Moment, skipped: &[Skipped], lang: Lang) -> String {
        let term = Length { value: self.args.term.amount, unit: self.args.term.unit };
        let message = Message::new("calendar-due")
            .with("term", term.words(lang, false))
            .with("from", Arg::moment(self.args.from.to_string()))
            .with("due", Arg::moment(due.to_string()))
            .with("reading", self.args.reading.to_string());
        let mut text = message.text(lang) + "\n";
        if !skipped.is_empty() {
            text += &(Message::new("calendar-skipped").with("n", skipped.len()).text(lang) + "\n");
        }
        for day in skipped {
            let line = Message::new("skipped-day")
                .with("date", Arg::date(day.day.to_string()))
                .with("reason", self.reason(day, lang));
            text += &format!("  {}\n", line.text(lang));
        }
        for day in self.calendar.worked_weekend(self.args.from.day(), due.day()) {
            let line = Message::new("because-worked-weekend")
                .with("date", Arg::date(day.day.to_string()))
                .with("instead", Arg::date(day.instead_of.to_string()));
            text += &format!("{}\n", line.text(lang));
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

fn outside(calendar: &str, error: OutOfCoverage) -> Failure {
    if let Cause::Undetermined(day) = error.cause {
        let message = Message::new("calendar-undetermined").with("date", Arg::date(day.to_string()));
        return Failure::new("undetermined", message);
    }
    let message = Message::new("case-outside-coverage")
        .with("calendar", calendar)
        .with("from", Arg::date(error.first.to_string()))
        .with("to", Arg::date(error.last.to_string()));
    Failure::new("outside-coverage", message)
}

#[derive(Serialize)]
struct Document<'a> {
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
