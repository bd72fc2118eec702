//! Over which minutes of submission a verdict is asked for.

use crate::calendar::{Calendar, Day, Moment};
use crate::case::Stated;
use crate::cli::failure::Failure;
use crate::messages::{Arg, Message};
use crate::model::Regulation;
use crate::timing::{InForce, Starts};

/// What the options ask for.
pub(super) struct Wanted {
    /// The first day or minute.
    pub from: Option<Stated>,
    /// The last day or minute.
    pub to: Option<Stated>,
    /// Whether the room of every step, what moves a due moment and the length of every way are
    /// wanted as well.
    pub full: bool,
}

impl Wanted {
    /// The minutes: those of the options, else those of the act's force, with its outer bounds where
    /// a day is unknown, as far as the calendar knows them.
    ///
    /// # Errors
    /// [`Failure`] when the act does not say when it is in force and the options do not either, when
    /// the end lies before the beginning, or when the calendar does not cover what was asked for.
    pub(super) fn span(
        &self,
        regulation: &Regulation,
        service: &str,
        calendar: &Calendar,
    ) -> Result<Starts, Failure> {
        let force = InForce::of(regulation, service, calendar);
        let (covered, last) = calendar.coverage();
        let first = match self.from {
            Some(stated) => first_minute(stated),
            None => force.first.ok_or_else(unknown_force)?,
        };
        let end = match self.to {
            Some(stated) => after(stated),
            // An act that nothing repeals is in force as far as anybody knows.
            None if force.end.is_none() && force.first.is_none() && self.from.is_none() => {
                return Err(unknown_force());
            }
            None => force.end.unwrap_or(last.next().start()),
        };
        let span = Starts { first, end };
        if end <= first {
            return Err(empty(span));
        }
        match first.day() < covered || end > last.next().start() {
            true => Err(not_covered(calendar, covered, last)),
            false => Ok(span),
        }
    }
}

fn first_minute(stated: Stated) -> Moment {
    match stated {
        Stated::At(moment) => moment,
        Stated::On(day) => day.start(),
    }
}

/// The minute after the last one.
fn after(stated: Stated) -> Moment {
    match stated {
        Stated::At(moment) => Moment(moment.0.saturating_add(1)),
        Stated::On(day) => day.next().start(),
    }
}

fn unknown_force() -> Failure {
    let message = Message::new("deadline-force-unknown");
    let missing = ["--from", "--to"].map(str::to_owned).to_vec();
    Failure::new("force-unknown", message)
        .help(Message::new("deadline-force-unknown-help"))
        .missing(missing)
}

fn empty(span: Starts) -> Failure {
    let message = Message::new("deadline-span-empty")
        .with("from", Arg::moment(span.first.to_string()))
        .with("to", Arg::moment(span.end.to_string()));
    Failure::new("empty-span", message).help(Message::new("deadline-span-empty-help"))
}

fn not_covered(calendar: &Calendar, first: Day, last: Day) -> Failure {
    let message = Message::new("deadline-not-covered")
        .with("calendar", calendar.file().name.as_str())
        .with("from", Arg::date(first.to_string()))
        .with("to", Arg::date(last.to_string()));
    Failure::new("outside-coverage", message).help(Message::new("deadline-not-covered-help"))
}
