//! The minutes that a case runs on, where it states only days.

use std::collections::BTreeMap;

use crate::calendar::{Day, Moment, OutOfCoverage};
use crate::messages::{Arg, Message};
use crate::net::EventTime;

use super::file::EventEntry;
use super::simulate::{Given, Prepared, outside};
use super::stated::Stated;
use super::{CaseError, Reason};

/// The moments of a case, each to the minute.
#[derive(Clone, Debug)]
pub(super) struct Times {
    pub submitted: Moment,
    pub events: BTreeMap<String, EventTime>,
    /// What was taken for the times that the case does not state.
    pub assumed: Vec<Reason>,
}

/// Takes a time for every day that stands without one: the opening of intake on that day.
///
/// # Errors
/// The calendar does not know a day, or an event lies before the application was sent.
pub(super) fn read(
    prepared: &Prepared<'_>,
    channel: usize,
    given: &Given,
) -> Result<Times, CaseError> {
    let mut times = Times {
        submitted: Moment::default(),
        events: BTreeMap::new(),
        assumed: Vec::new(),
    };
    let taker = Taker { prepared, channel };
    let what = Arg::from(Message::new("time-of-submission"));
    times.submitted = taker.minute(given.submitted, what, None, &mut times.assumed)?;
    for (name, entry) in &given.events {
        let time = match entry {
            EventEntry::Missed => EventTime::Missed,
            // Nothing that a case waits for can come before the application itself. A day is held
            // against it first: the calendar need not know it.
            EventEntry::At(stated) if stated.day() < times.submitted.day() => {
                return Err(CaseError::EventBefore(name.clone(), *stated));
            }
            EventEntry::At(stated) => {
                let what = Arg::from(Message::new("time-of-event").with("event", name));
                let sent = Some(times.submitted);
                let at = taker.minute(*stated, what, sent, &mut times.assumed)?;
                if at < times.submitted {
                    return Err(CaseError::EventBefore(name.clone(), *stated));
                }
                EventTime::At(at)
            }
        };
        times.events.insert(name.clone(), time);
    }
    Ok(times)
}

struct Taker<'a> {
    prepared: &'a Prepared<'a>,
    channel: usize,
}

impl Taker<'_> {
    /// The minute of what is stated; `sent` is the moment of the application, which nothing that
    /// came on its day came before.
    fn minute(
        &self,
        stated: Stated,
        what: Arg,
        sent: Option<Moment>,
        assumed: &mut Vec<Reason>,
    ) -> Result<Moment, CaseError> {
        let day = match stated {
            Stated::At(moment) => return Ok(moment),
            Stated::On(day) => day,
        };
        let opening = self.opening(day);
        let opening = opening.map_err(|error| outside(self.prepared, error))?;
        let sent = sent.filter(|sent| sent.day() == day);
        let sent = sent.filter(|sent| opening.is_none_or(|opening| opening < *sent));
        let at = sent.or(opening).unwrap_or(day.start());
        let shown = Arg::moment(at.to_string());
        let message = match (sent, opening) {
            (Some(_), _) => Message::new("assume-time-of-submission")
                .with("what", what)
                .with("at", shown),
            (None, Some(_)) if self.round_clock() => Message::new("assume-time-office")
                .with("what", what)
                .with("at", shown),
            (None, Some(_)) => Message::new("assume-time-intake")
                .with("what", what)
                .with("at", shown),
            (None, None) => Message::new("assume-time-closed")
                .with("what", what)
                .with("at", shown),
        };
        assumed.push(Reason::new(message));
        Ok(at)
    }

    fn round_clock(&self) -> bool {
        self.prepared.net.is_round_clock(self.channel)
    }

    /// The first minute of a day in which the channel takes papers; a portal that is open day and
    /// night has the provider's.
    fn opening(&self, day: Day) -> Result<Option<Moment>, OutOfCoverage> {
        let net = &self.prepared.net;
        let intake = net.by_channel.get(net.intake);
        let hours = match intake.filter(|_| !self.round_clock()) {
            Some(intake) => intake.of(self.channel),
            None => net.office,
        };
        let first = self.prepared.clocks.table(hours).next_open(day.start())?;
        Ok(Some(first).filter(|first| first.day() == day))
    }
}
