//! `reglament calendar add`: when a term ends.

mod answer;
mod count;

use clap::{ArgMatches, Command};

use super::context::Context;
use super::failure::Failure;
use super::help::{HUMAN_JSON, Pages, Subcommand, format, option, page, say};
use super::library::Library;
use super::output::{Answer, Format, json};
use super::paragraph::paragraph;
use crate::calendar::{Cause, Day, Moment, OutOfCoverage, Reading};
use crate::messages::{Arg, Message};
use crate::syntax::{parse_duration, printed_duration, tree::Duration};
use count::Count;

/// A term and when it begins.
#[derive(Clone, Debug)]
pub struct Args {
    /// The trigger; a day given without a time begins at 00:00. Whoever counts office hours counts
    /// the same from there as from the opening.
    pub from: Moment,
    /// Whether the trigger was given without a time.
    pub whole_day: bool,
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
    fn options(command: Command, lang: Pages) -> Command {
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
        let add = page(
            add,
            lang,
            "reglament calendar add",
            "help-calendar-examples",
        );
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
            let example = || Message::new("value-date-example");
            day.parse()
                .map_err(|why| Failure::bad_moment("--as-of", day, &why, example()))
        });
        Ok(Args {
            from: from.parse().map_err(|why| {
                let example = Message::new("value-moment-example");
                Failure::bad_moment("--from", from, &why, example)
            })?,
            whole_day: from.parse::<Day>().is_ok(),
            term: read_term(term)?,
            calendar: text("calendar").unwrap_or_default().to_owned(),
            reading: reading.parse().map_err(|_| {
                Failure::bad_value("--reading", reading, Message::new("value-reading-example"))
            })?,
            as_of: as_of.transpose()?,
        })
    }
}

/// Reads a term as people write it, or as an act prints it: "3 (three) working days".
fn read_term(text: &str) -> Result<Duration, Failure> {
    let bad = || Failure::bad_value("--term", text, Message::new("value-term-example"));
    let term = parse_duration(text)
        .or_else(|| parse_duration(&printed_duration(text)?))
        .ok_or_else(bad)?;
    match term.amount {
        0 => Err(Failure::new("bad-value", Message::new("syntax-zero-term"))),
        _ => Ok(term),
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
            let message = Message::new("calendar-wrong")
                .with("name", &args.calendar)
                .with("reason", error.to_string());
            Failure::new("wrong-calendar", message)
        })?;
    }
    let office = calendar.office();
    let count = Count {
        args,
        calendar: &calendar,
        office: &office,
    };
    let due = count
        .due()
        .map_err(|error| outside(&args.calendar, error))?;
    let lang = context.speech.general();
    let passed = count.passed(due);
    let result = match context.format {
        Format::Json => {
            let notices = count.notices(due, lang);
            json(&count.document(due, &passed, &notices, lang))
        }
        _ => count.text(due, &passed, lang, context.style.width),
    };
    let width = context.error_style.width;
    // What was assumed stands on the page itself.
    let partial = count.partial_years(due, lang);
    let told = partial
        .iter()
        .map(|notice| paragraph(notice, "", "  ", width));
    Ok(Answer::good(result).notices(told.collect()))
}

fn outside(calendar: &str, error: OutOfCoverage) -> Failure {
    if let Cause::Undetermined(day) = error.cause {
        let message =
            Message::new("calendar-undetermined").with("date", Arg::date(day.to_string()));
        return Failure::new("undetermined", message);
    }
    let message = Message::new("case-outside-coverage")
        .with("calendar", calendar)
        .with("from", Arg::date(error.first.to_string()))
        .with("to", Arg::date(error.last.to_string()));
    Failure::new("outside-coverage", message)
}
