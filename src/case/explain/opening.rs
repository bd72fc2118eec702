//! Why a step begins later than it could have.

use crate::messages::Message;

use super::reasons::{date, moment};
use super::{Ran, Reason, Traced, passed};

/// Why those who act begin a step later than what came before it ended.
pub(super) fn of_step(ran: &Ran<'_>, step: &Traced<'_>) -> Vec<Reason> {
    let mut because: Vec<_> = later(ran, step).into_iter().collect();
    // A term tells the days that it passes over itself.
    if step.net.terms.is_empty() && !because.is_empty() {
        let hours = ran.prepared.net.by_channel.get(step.net.hours);
        because.extend(hours.into_iter().flat_map(|hours| {
            let hours = hours.of(ran.facts.channel);
            passed::by_waiting(ran, hours, step.run.trigger, step.run.start)
        }));
    }
    because
}

fn later(ran: &Ran<'_>, step: &Traced<'_>) -> Option<Reason> {
    let (trigger, start) = (step.run.trigger, step.run.start);
    if start <= trigger {
        return None;
    }
    let hours = ran.prepared.net.by_channel.get(step.net.hours)?;
    let table = ran.prepared.clocks.table(hours.of(ran.facts.channel));
    let day = trigger.day();
    let first = table.next_open(day.start()).ok();
    let message = match first.filter(|first| first.day() == day) {
        None => Message::new("because-closed-day")
            .with("date", date(day))
            .with("opening", moment(start)),
        Some(first) if trigger < first => {
            Message::new("because-before-opening").with("opening", moment(start))
        }
        Some(_) if start.day() == day => {
            Message::new("because-break").with("opening", moment(start))
        }
        Some(_) => Message::new("because-next-opening").with("opening", moment(start)),
    };
    Some(Reason::new(message))
}
