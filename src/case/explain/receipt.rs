//! Why something counts as received when it does.

use crate::calendar::Moment;
use crate::messages::Message;
use crate::net::{EntryId, WaitRun};

use super::reasons::{date, moment};
use super::{Ran, Reason, Traced, passed};

/// Why a service received its application when it did: the one that was asked for, and those that
/// it calls.
pub(super) fn of_service(ran: &Ran<'_>, step: &Traced<'_>) -> Vec<Reason> {
    let of = |list: &[Option<Moment>], id: EntryId| list.get(id.index()).copied().flatten();
    let id = step.net.entry;
    let (Some(arrived), Some(received)) = (of(&ran.run.arrived, id), of(&ran.run.received, id))
    else {
        return Vec::new();
    };
    if ran.prepared.net.takes_at_once(id, ran.case.channel) {
        let message = Message::new("because-received-at-once").with("received", moment(received));
        return vec![Reason::citing(message, &intake_cites(ran))];
    }
    let mut because = Vec::new();
    because.extend(moved(ran, arrived, received));
    if step.entry.call.is_some() {
        let received_at = moment(received);
        let message = match received == arrived {
            true => Message::new("because-received-in-hours").with("received", received_at),
            false => Message::new("because-received-by-provider").with("received", received_at),
        };
        because.push(Reason::citing(message, &intake_cites(ran)));
    }
    because
}

/// Why what was waited for counts as received later than it came.
pub(super) fn of_wait(ran: &Ran<'_>, settled: &WaitRun) -> Vec<Reason> {
    let begun = settled.came.max(settled.trigger);
    match settled.met && settled.received > begun {
        true => moved(ran, settled.came, settled.received),
        false => Vec::new(),
    }
}

/// The receipt rule, where it moved something, and the days off that it passed over.
fn moved(ran: &Ran<'_>, arrived: Moment, received: Moment) -> Vec<Reason> {
    if received == arrived {
        return Vec::new();
    }
    let message = match ran.prepared.calendar.days().is_working(arrived.day()) {
        Ok(false) => Message::new("because-received-day-off")
            .with("date", date(arrived.day()))
            .with("received", moment(received)),
        _ => Message::new("because-after-hours")
            .with("arrived", moment(arrived))
            .with("received", moment(received)),
    };
    let mut because = vec![Reason::citing(message, &intake_cites(ran))];
    let intake = ran.prepared.net.by_channel.get(ran.prepared.net.intake);
    because.extend(intake.into_iter().flat_map(|intake| {
        let hours = intake.of(ran.facts.channel);
        passed::by_waiting(ran, hours, arrived, received)
    }));
    because
}

/// The clauses on the intake of the channel, else on that of the whole regulation.
fn intake_cites(ran: &Ran<'_>) -> Vec<String> {
    let regulation = ran.prepared.regulation;
    let channel = regulation.channels.get(ran.facts.channel);
    let own = channel.and_then(|channel| channel.intake.as_ref());
    let hours = own.or(regulation.intake_hours.as_ref());
    hours.map(|hours| hours.cites.clone()).unwrap_or_default()
}
