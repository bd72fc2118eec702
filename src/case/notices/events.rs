//! Events that a case gives and that do not count as given.

use crate::messages::Message;
use crate::net::WaitRun;

use super::super::explain::moment;
use super::super::facts::wait_name;
use super::super::file::EventEntry;
use super::super::{Reason, Stated};
use super::Ran;

/// The events that came too late, too early, or that nobody waited for.
pub(super) fn of(ran: &Ran<'_>) -> Vec<Reason> {
    let mut list = Vec::new();
    for settled in &ran.run.waits {
        let notice = of_wait(ran, settled).map(Reason::new);
        list.extend(notice.filter(|notice| !list.contains(notice)));
    }
    let waited = |name: &String| {
        let mut waits = ran.run.waits.iter();
        waits.any(|settled| name_of(ran, settled) == name)
    };
    let idle = ran.given.events.keys().filter(|name| !waited(name));
    list.extend(
        idle.map(|name| Reason::new(Message::new("notice-event-idle").with("event", name))),
    );
    list
}

/// What became of an event that came outside the window of its wait.
fn of_wait(ran: &Ran<'_>, settled: &WaitRun) -> Option<Message> {
    let name = name_of(ran, settled);
    let Some(EventEntry::At(stated)) = ran.given.events.get(name) else {
        return None;
    };
    // The time that is taken for a day says nothing against a window that begins on that day.
    let early = match stated {
        Stated::At(moment) => *moment < settled.from,
        Stated::On(day) => *day < settled.from.day(),
    };
    let message = match (settled.met, early) {
        (false, _) => Message::new("notice-event-late")
            .with("event", name)
            .with("at", stated.arg())
            .with("due", moment(settled.due)),
        (true, true) => Message::new("notice-event-early")
            .with("event", name)
            .with("at", stated.arg())
            .with("from", moment(settled.from))
            .with("counted", moment(settled.received)),
        (true, false) => return None,
    };
    Some(message)
}

fn name_of<'a>(ran: &'a Ran<'_>, settled: &WaitRun) -> &'a str {
    let prepared = ran.prepared;
    wait_name(prepared.regulation, &prepared.net, settled.wait.index())
}
