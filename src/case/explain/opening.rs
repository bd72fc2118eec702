//! Why a step begins later than it could have.

use crate::messages::Message;

use super::reasons::{date, moment};
use super::{Ran, Reason, Traced};

/// Why those who act begin a step later than what came before it ended.
pub(super) fn of_step(ran: &Ran<'_>, step: &Traced<'_>) -> Option<Reason> {
    let (trigger, start) = (step.run.trigger, step.run.start);
    if start <= trigger {
        return None;
    }
    let hours = ran.prepared.net.by_channel.get(step.net.hours)?;
    let table = ran.prepared.clocks.table(hours.of(ran.facts.channel));
    let day = trigger.day();
    let first = table.next_open(day.start()).ok();
    let message = match first.filter(|first| first.day() == day) {
        None => Message::new("because-closed-day").with("date", date(day)),
        Some(first) if trigger < first => Message::new("because-before-opening"),
        Some(_) if start.day() == day => Message::new("because-break"),
        Some(_) => Message::new("because-next-opening"),
    };
    Some(Reason::new(message.with("opening", moment(start))))
}
