//! What has to be known about a result besides its reasons.

use std::collections::BTreeSet;

use crate::calendar::{Day, Moment, StartPolicy};
use crate::messages::Message;
use crate::model::Amount;

use super::Reason;
use super::explain::counts_days;
use super::simulate::Ran;

/// The notices of a run.
pub(super) fn of(ran: &Ran<'_>) -> Vec<Reason> {
    let mut list = Vec::new();
    list.extend(disputed_start(ran));
    list.extend(partial_years(ran));
    list.extend(lower_bound(ran));
    list
}

/// The years in which the law on whether the day of an event counts was in dispute: from the
/// addition of art. 12-1 to the Law on Administrative Procedures to the day on which the
/// Administrative Procedural and Process-Related Code took its place.
const DISPUTED: ((i32, u32, u32), (i32, u32, u32)) = ((2013, 7, 3), (2021, 7, 1));

fn is_disputed(day: Day) -> bool {
    let ((year, month, number), (end_year, end_month, end_number)) = DISPUTED;
    let first = Day::from_ymd(year, month, number);
    let over = Day::from_ymd(end_year, end_month, end_number);
    first.is_some_and(|first| day >= first) && over.is_some_and(|over| day < over)
}

/// Whether a count of days rests on a reading that the law leaves open.
fn disputed_start(ran: &Ran<'_>) -> Option<Reason> {
    let open = |amount: Amount, policy: Option<StartPolicy>, trigger: Moment| {
        let days = matches!(amount, Amount::Of(_, unit) if counts_days(unit));
        days && policy.is_none() && is_disputed(trigger.day())
    };
    let steps = ran.run.steps.iter().any(|step| {
        let net = ran.prepared.net.steps.get(step.step.index());
        let terms = net.map(|net| net.terms.as_slice()).unwrap_or_default();
        terms.iter().any(|term| open(term.amount, term.policy, step.trigger))
    });
    let waits = ran.run.waits.iter().any(|settled| {
        let wait = ran.prepared.net.waits.get(settled.wait.index());
        wait.is_some_and(|wait| open(wait.window.amount, wait.window.policy, settled.from))
    });
    let deadlines = ran.prepared.net.deadlines.iter().any(|deadline| {
        let term = deadline.term;
        term.is_some_and(|term| open(term.amount, term.policy, ran.given.submitted))
    });
    (steps || waits || deadlines).then(|| match ran.given.reading.start {
        StartPolicy::NextDay => Reason::new(Message::new("notice-disputed-start")),
        StartPolicy::EventDay => Reason::new(Message::new("notice-disputed-start-event-day")),
    })
}

/// Years of which the calendar does not know everything.
fn partial_years(ran: &Ran<'_>) -> Vec<Reason> {
    let first = ran.given.submitted.day();
    let dues = ran.run.steps.iter().filter_map(|step| step.due);
    let last = dues.max().unwrap_or(ran.end.at).max(ran.end.at).day();
    let mut years = BTreeSet::new();
    for year in first.ymd().0..=last.ymd().0 {
        let day = Day::from_ymd(year, 12, 31).unwrap_or(last);
        if ran.prepared.calendar.is_partial(day.min(last)) {
            years.insert(year);
        }
    }
    let notice = |year: i32| Message::new("notice-partial-year").with("year", year.to_string());
    years.into_iter().map(|year| Reason::new(notice(year))).collect()
}

/// The first step without a term: what comes after it is a lower bound.
fn lower_bound(ran: &Ran<'_>) -> Option<Reason> {
    let timeline = ran.timeline();
    let first = timeline.iter().find(|step| step.net.open_ended)?;
    Some(Reason::new(Message::new("notice-lower-bound").with("step", first.name())))
}
