//! Why a step lies where it does.

use std::collections::BTreeSet;

use crate::calendar::{Counted, Day, Moment, StartPolicy, Unit};
use crate::messages::{Arg, Message};
use crate::model::{Amount, FactId, StepKind, When};
use crate::net::{self, EventTime, Facts, Guard, HoursId, NetTerm, Pace, WaitRun};

use super::{Ran, Reason, Traced, opening, passed, receipt};

pub(in crate::case) fn moment(moment: Moment) -> Arg {
    Arg::moment(moment.to_string())
}

pub(super) fn date(day: Day) -> Arg {
    Arg::date(day.to_string())
}

/// Why a step begins and ends when it does.
pub(super) fn of_step(ran: &Ran<'_>, step: &Traced<'_>) -> Vec<Reason> {
    let mut because = Vec::new();
    if let Some(wait) = step.run.cut_off {
        let settled = ran
            .run
            .waits
            .iter()
            .rev()
            .find(|settled| settled.wait == wait);
        because.extend(settled.map(|settled| wait_reason(ran, step, settled)));
        because.extend(settled.into_iter().flat_map(|settled| window(ran, settled)));
        return because;
    }
    for settled in waits_of(ran, step) {
        because.push(wait_reason(ran, step, settled));
        because.extend(receipt::of_wait(ran, settled));
        because.extend(window(ran, settled));
    }
    because.extend(opening::of_step(ran, step));
    because.extend(terms(ran, step));
    because.extend(overdue(step));
    because.extend(no_term(ran, step));
    because.extend(decisions(ran, step));
    because.extend(branch(ran, step));
    because
}

/// Why a step ends after its term: the term was over before those who act could begin.
fn overdue(step: &Traced<'_>) -> Option<Reason> {
    let due = step.run.due.filter(|due| *due < step.run.start)?;
    let message = Message::new("because-due-before-start")
        .with("due", moment(due))
        .with("start", moment(step.run.start));
    Some(Reason::citing(message, &step.step.cites))
}

/// Why a step without a term ends when it does.
fn no_term(ran: &Ran<'_>, step: &Traced<'_>) -> Option<Reason> {
    let cites = &step.step.cites;
    if step.net.open_ended {
        return Some(Reason::citing(Message::new("because-no-term"), cites));
    }
    if let StepKind::Call(called) = step.step.kind {
        let called = ran.prepared.regulation.services.get(called.index())?;
        let message = match ran.unfinished.contains(step.run) {
            true => Message::new("because-call-stopped").with("service", &called.id),
            false => Message::new("because-call")
                .with("service", &called.id)
                .with("at", moment(step.run.end)),
        };
        return Some(Reason::citing(message, cites));
    }
    let at_once = step.net.terms.is_empty() && step.step.waits.is_empty();
    at_once.then(|| Reason::citing(Message::new("because-at-once"), cites))
}

/// Why the flow left a step the way it did, when facts or a rule settled it.
fn branch(ran: &Ran<'_>, step: &Traced<'_>) -> Option<Reason> {
    let net = &ran.prepared.net;
    let fired = ran
        .run
        .fired
        .iter()
        .rev()
        .filter_map(|at| net.transitions.get(*at));
    let taken = fired
        .into_iter()
        .find(|taken| taken.of == Some(step.run.step))?;
    let leaving = taken
        .inputs
        .first()
        .and_then(|place| net.leaving.get(place.index()))?;
    let mut asked = BTreeSet::new();
    for tried in leaving.iter().filter_map(|at| net.transitions.get(*at)) {
        match &tried.guard {
            Guard::If(expr) => {
                Facts(&ran.case.facts).consult(expr, &mut asked);
            }
            Guard::DatesBroken(..) if tried == taken => {
                return Some(Reason::citing(
                    Message::new("because-rule-broken"),
                    &step.step.cites,
                ));
            }
            _ => {}
        }
        if tried == taken {
            break;
        }
    }
    let decided = decided_facts(step);
    let settled = asked.iter().filter(|fact| !decided.contains(fact));
    let settled: Vec<Arg> = settled.filter_map(|fact| unusual(ran, *fact)).collect();
    let message = Message::new("because-branch").with("facts", Arg::List(settled.clone()));
    (!settled.is_empty()).then(|| Reason::citing(message, &step.step.cites))
}

/// A fact whose value the case itself gives; defaults stand among the assumptions.
fn unusual(ran: &Ran<'_>, id: FactId) -> Option<Arg> {
    let fact = ran.prepared.regulation.fact(id)?;
    ran.facts
        .given
        .get(id.index())
        .copied()
        .filter(|given| *given)?;
    let value = ran.case.facts.get(id.index()).copied().flatten()?;
    let shown = super::super::values::show(fact, value);
    Some(Arg::from(
        Message::new("because-fact")
            .with("fact", &fact.id)
            .with("value", shown),
    ))
}

/// The facts that the step's own decisions are.
fn decided_facts(step: &Traced<'_>) -> Vec<FactId> {
    let branches = step.step.branches.iter();
    let facts = branches.filter_map(|branch| match branch.when {
        When::Decided(fact, _) => Some(fact),
        _ => None,
    });
    facts.collect()
}

/// How long a window is, and the days off that it passes over.
fn window(ran: &Ran<'_>, settled: &WaitRun) -> Vec<Reason> {
    let Some(wait) = ran.prepared.net.waits.get(settled.wait.index()) else {
        return Vec::new();
    };
    let message = Message::new("because-window")
        .with("term", wait.window.amount.message())
        .with("from", moment(settled.from))
        .with("due", moment(settled.due));
    let mut because = vec![Reason::new(message)];
    let closing = ran.prepared.net.by_channel.get(wait.closing);
    let closing = closing.map_or(ran.prepared.net.office, |hours| hours.of(ran.facts.channel));
    because.extend(counted(
        ran,
        &wait.window,
        (settled.from, settled.due),
        closing,
    ));
    because
}

/// The waits that were settled inside a step.
fn waits_of<'a>(ran: &'a Ran<'_>, step: &'a Traced<'_>) -> impl Iterator<Item = &'a WaitRun> {
    ran.run.waits.iter().filter(move |settled| {
        let wait = ran.prepared.net.waits.get(settled.wait.index());
        wait.is_some_and(|wait| wait.step == step.run.step)
    })
}

fn wait_reason(ran: &Ran<'_>, step: &Traced<'_>, settled: &WaitRun) -> Reason {
    let name = super::super::facts::wait_name(
        ran.prepared.regulation,
        &ran.prepared.net,
        settled.wait.index(),
    );
    let stated = ran.case.events.get(settled.wait.index()) != Some(&EventTime::Unstated);
    let message = match (settled.met, stated) {
        (true, true) if settled.came < settled.from => Message::new("because-wait-early")
            .with("wait", name)
            .with("at", moment(settled.came))
            .with("from", moment(settled.from))
            .with("counted", moment(settled.received)),
        (false, _) => Message::new("because-wait-missed")
            .with("wait", name)
            .with("at", moment(settled.due)),
        (true, true) => Message::new("because-wait-met")
            .with("wait", name)
            .with("at", moment(settled.came)),
        (true, false) => Message::new("because-wait-met-default")
            .with("wait", name)
            .with("at", moment(settled.came)),
    };
    let net = ran.prepared.net.waits.get(settled.wait.index());
    let stated = net.and_then(|wait| step.step.waits.get(wait.index));
    Reason::citing(
        message,
        stated.map(|wait| wait.cites.as_slice()).unwrap_or_default(),
    )
}

/// The terms of a step, one after another, with the days that they pass over.
fn terms(ran: &Ran<'_>, step: &Traced<'_>) -> Vec<Reason> {
    let mut because = Vec::new();
    let mut at = step.run.trigger;
    let hours = ran.prepared.net.by_channel.get(step.net.hours);
    let hours = hours.map(|hours| hours.of(ran.facts.channel));
    let Some(table) = hours.map(|hours| ran.prepared.clocks.table(hours)) else {
        return because;
    };
    let stated = step.step.terms.iter();
    let stated: Vec<_> = stated
        .filter(|term| !matches!(term.kind, crate::model::TermKind::Window(_)))
        .collect();
    for (term, stated) in step.net.terms.iter().zip(stated) {
        let from = term
            .from
            .and_then(|event| event_moment(ran, event))
            .unwrap_or(at);
        let policy = net::policy(*term, from, &ran.case, &ran.run);
        let due = match term.amount {
            Amount::SameDay => table.same_day(from),
            Amount::Of(n, unit) => table.due(from, n, unit, by_clock(ran, term, unit), policy),
        };
        let Ok(due) = due else { continue };
        let message = Message::new("because-term")
            .with("term", term.amount.message())
            .with("from", moment(from))
            .with("due", moment(due));
        because.push(Reason::citing(message, &stated.cites));
        because.extend(paused(ran, term, from, due));
        because.extend(
            hours
                .into_iter()
                .flat_map(|hours| counted(ran, term, (from, due), hours)),
        );
        at = due.max(at);
    }
    if !step.net.terms.is_empty() && ran.given.pace == Pace::Instant {
        because.push(Reason::new(Message::new("because-instant")));
    }
    because
}

/// With which day the count of a term begins, and which days it passes over.
fn counted(
    ran: &Ran<'_>,
    term: &NetTerm,
    (from, due): (Moment, Moment),
    hours: HoursId,
) -> Vec<Reason> {
    // "The same day" is one working day of the trigger, wherever it lies.
    let (amount, unit) = match term.amount {
        Amount::Of(amount, unit) => (amount, unit),
        Amount::SameDay => (0, Unit::WorkingDays),
    };
    let term_counted = Counted {
        from,
        due,
        amount,
        unit,
        elapsed: by_clock(ran, term, unit),
        policy: net::policy(*term, from, &ran.case, &ran.run),
    };
    let mut because: Vec<_> = policy_reason(ran, term, from, hours).into_iter().collect();
    because.extend(passed::by_term(ran, hours, &term_counted));
    because
}

/// Whether the minutes or hours of a term run day and night.
fn by_clock(ran: &Ran<'_>, term: &NetTerm, unit: Unit) -> bool {
    term.elapsed || ran.given.reading.elapsed_hours && unit == Unit::Hours
}

/// That minutes and hours stood still while those who act were closed.
fn paused(ran: &Ran<'_>, term: &NetTerm, from: Moment, due: Moment) -> Option<Reason> {
    let Amount::Of(n, unit) = term.amount else {
        return None;
    };
    let minutes = match unit {
        Unit::Minutes => u64::from(n),
        Unit::Hours => u64::from(n).saturating_mul(60),
        _ => return None,
    };
    let stood_still = from.plus_minutes(minutes).is_some_and(|end| end < due);
    (stood_still && !by_clock(ran, term, unit))
        .then(|| Reason::new(Message::new("because-open-minutes")))
}

fn event_moment(ran: &Ran<'_>, event: crate::net::NetEvent) -> Option<Moment> {
    use crate::net::NetEvent;
    match event {
        NetEvent::Submitted => Some(ran.case.submitted),
        NetEvent::Received(entry) => ran.run.received.get(entry.index()).copied().flatten(),
        NetEvent::StartOf(step) => ran.run.started(step),
        NetEvent::EndOf(step) => ran.run.ended(step),
        NetEvent::Fact(fact) => {
            let value = ran.case.facts.get(fact.index()).copied().flatten()?;
            Some(Day(i32::try_from(value).ok()?).start())
        }
    }
}

/// Which day a count of days begins with, for counts that have such a question.
fn policy_reason(ran: &Ran<'_>, term: &NetTerm, from: Moment, hours: HoursId) -> Option<Reason> {
    let Amount::Of(_, unit) = term.amount else {
        return None;
    };
    if !counts_days(unit) {
        return None;
    }
    let policy = net::policy(*term, from, &ran.case, &ran.run);
    Some(Reason::new(match policy {
        StartPolicy::NextDay => {
            Message::new("because-start-policy-next-day").with("date", date(from.day()))
        }
        StartPolicy::EventDay => {
            // A trigger after closing, or on a day off, is counted from the next working day.
            let office = ran.prepared.clocks.table(hours);
            let first = office
                .due(from, 1, Unit::WorkingDays, false, policy)
                .map(Moment::day);
            let first = first.unwrap_or(from.day());
            Message::new("because-start-policy-event-day").with("date", date(first))
        }
    }))
}

/// Whether a unit is counted in days from an event.
pub(in crate::case) fn counts_days(unit: Unit) -> bool {
    matches!(
        unit,
        Unit::WorkingDays | Unit::CalendarDays | Unit::Days | Unit::Weeks
    )
}

/// What was decided at the end of a step.
fn decisions(ran: &Ran<'_>, step: &Traced<'_>) -> Vec<Reason> {
    let mut named = Vec::new();
    let mut because = Vec::new();
    for branch in &step.step.branches {
        let When::Decided(fact, _) = branch.when else {
            continue;
        };
        if named.contains(&fact) {
            continue;
        }
        named.push(fact);
        let Some(stated) = ran.prepared.regulation.fact(fact) else {
            continue;
        };
        let Some(value) = ran.case.facts.get(fact.index()).copied().flatten() else {
            continue;
        };
        let message = Message::new("because-decision")
            .with("decision", stated.id.as_str())
            .with("branch", super::super::values::show(stated, value));
        because.push(Reason::citing(message, &branch.cites));
    }
    because
}
