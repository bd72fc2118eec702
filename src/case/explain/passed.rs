//! Which days a term passed over, and which rest days it counted.

use crate::calendar::{Counted, DayReason, Moment, Skipped, StartPolicy, Unit};
use crate::messages::{Arg, Message};
use crate::net::HoursId;

use super::reasons::date;
use super::{Ran, Reason};

/// The days that a term did not count, and the rest days that it did.
///
/// The day of the trigger is told by what came before, unless the term counts it.
pub(super) fn by_term(ran: &Ran<'_>, hours: HoursId, term: &Counted) -> Vec<Reason> {
    let table = ran.prepared.clocks.table(hours);
    let mut passed = ran.prepared.calendar.passed(table, term);
    let begun = term.from.day();
    let counts_begun = term.unit.is_within_day() || term.policy == StartPolicy::EventDay;
    passed.off.retain(|off| off.day > begun);
    passed
        .worked
        .retain(|worked| worked.day > begun || counts_begun);
    let mut because = Vec::new();
    if !passed.off.is_empty() {
        let days = passed.off.iter();
        let list = days.map(|day| Arg::from(skipped_day(ran, day))).collect();
        let message = Message::new("because-skipped-days")
            .with("n", passed.off.len())
            .with("days", Arg::List(list));
        because.push(Reason::new(message));
    }
    because.extend(passed.worked.iter().map(|worked| {
        let message = Message::new("because-worked-weekend")
            .with("date", date(worked.day))
            .with("instead", date(worked.instead_of));
        Reason::new(message)
    }));
    because
}

/// The days off on which nobody was there between two moments, and the rest days that were worked.
pub(super) fn by_waiting(ran: &Ran<'_>, hours: HoursId, from: Moment, to: Moment) -> Vec<Reason> {
    let open_minute = Counted {
        from,
        due: to,
        amount: 1,
        unit: Unit::Minutes,
        elapsed: false,
        policy: StartPolicy::NextDay,
    };
    by_term(ran, hours, &open_minute)
}

fn skipped_day(ran: &Ran<'_>, day: &Skipped) -> Message {
    let names = ran.prepared.calendar.holiday_name(day.day);
    let name = || match names {
        Some(names) => Arg::named(&names.ru, &names.kk, &names.en),
        None => Arg::from(""),
    };
    let reason = match day.reason {
        DayReason::Weekend => Message::new("day-weekend"),
        DayReason::Holiday => Message::new("day-holiday").with("name", name()),
        DayReason::ObservedDayOff => Message::new("day-observed").with("name", name()),
        DayReason::TransferredDayOff { worked } => {
            Message::new("day-transferred").with("worked", date(worked))
        }
    };
    Message::new("skipped-day")
        .with("date", date(day.day))
        .with("reason", reason)
}
