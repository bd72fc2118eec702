//! What has to be known about a result besides its reasons.

mod events;

use std::collections::BTreeSet;

use crate::calendar::{Day, Moment, StartPolicy};
use crate::messages::{Arg, Message};
use crate::model::Amount;
use crate::net::NetTerm;

use super::explain::counts_days;
use super::simulate::Ran;
use super::{Reason, in_force};

/// The notices of a run.
pub(super) fn of(ran: &Ran<'_>) -> Vec<Reason> {
    let mut list = Vec::new();
    list.extend(disputed_start(ran));
    list.extend(partial_years(ran));
    list.extend(lower_bound(ran));
    list.extend(outlives(ran));
    list.extend(events::of(ran));
    list
}

/// Whether the act may have lost its force while the case was under way.
fn outlives(ran: &Ran<'_>) -> Option<Reason> {
    let regulation = ran.prepared.regulation;
    let service = regulation.services.get(ran.prepared.service.index());
    let force = regulation.force(service.map(|service| service.id.as_str()));
    in_force::outlives(&force, ran.case.submitted.day(), ran.end.at.day())
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

/// Whether a count of days rests on a reading: where the law leaves it open, and where it does
/// not but another reading was asked for.
fn disputed_start(ran: &Ran<'_>) -> Option<Reason> {
    let open = open_counts(ran);
    let event_day = ran.given.reading.start == StartPolicy::EventDay;
    if open.iter().any(|trigger| is_disputed(trigger.day())) {
        return Some(Reason::new(match event_day {
            false => Message::new("notice-disputed-start"),
            true => Message::new("notice-disputed-start-event-day"),
        }));
    }
    (event_day && !open.is_empty()).then(|| Reason::new(Message::new("notice-settled-start")))
}

/// The triggers of counts of days whose first day no clause fixes.
fn open_counts(ran: &Ran<'_>) -> Vec<Moment> {
    let net = &ran.prepared.net;
    let is_open = |term: &NetTerm| {
        let days = matches!(term.amount, Amount::Of(_, unit) if counts_days(unit));
        days && term.policy.is_none() && term.day_of.is_none()
    };
    let mut open = Vec::new();
    for step in &ran.run.steps {
        let terms = net
            .steps
            .get(step.step.index())
            .map(|step| step.terms.as_slice());
        let has_open = terms.unwrap_or_default().iter().any(is_open);
        open.extend(has_open.then_some(step.trigger));
    }
    for settled in &ran.run.waits {
        let wait = net.waits.get(settled.wait.index());
        open.extend(
            wait.filter(|wait| is_open(&wait.window))
                .map(|_| settled.from),
        );
    }
    for deadline in &net.deadlines {
        let term = deadline.term.as_ref().filter(|term| is_open(term));
        open.extend(term.map(|_| ran.case.submitted));
    }
    open
}

/// Years of which the calendar does not know everything.
fn partial_years(ran: &Ran<'_>) -> Vec<Reason> {
    let first = ran.case.submitted.day();
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
    years
        .into_iter()
        .map(|year| Reason::new(notice(year)))
        .collect()
}

/// The steps without a term: what comes after the first of them is a lower bound.
fn lower_bound(ran: &Ran<'_>) -> Option<Reason> {
    let steps: Vec<String> = ran.open_ended().map(|step| step.name()).collect();
    let count = i64::try_from(steps.len()).unwrap_or(i64::MAX);
    let message = Message::new("notice-lower-bound")
        .with("steps", Arg::list(steps))
        .with("count", count);
    (count > 0).then(|| Reason::new(message))
}
