//! What has to be kept: the total terms of a net and the windows inside its terms.

use super::dates::{Dates, Point, Setting};
use super::{Curve, Starts, Track};
use crate::calendar::Moment;
use crate::net::{Net, NetEvent, NetStepId, NetWaitId, Owing, Pause};

/// A total term, or a window inside the term of a step that must not outlast it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Clock {
    /// A total term, by its place in the net's list.
    Total(usize),
    /// A window inside a step's term.
    Window(NetWaitId),
}

/// The three moments of a clock along a way.
#[derive(Clone, Debug)]
pub struct Hands {
    /// When it begins.
    pub from: Track,
    /// When it runs out.
    pub due: Track,
    /// When what has to happen happened.
    pub met: Track,
}

impl Hands {
    /// The same over fewer starts; none when a moment does not depend on the start.
    pub(super) fn cut(&self, span: Starts) -> Option<Hands> {
        let cut = |track: &Track| Some(Track::of(track.curve()?.cut(span)));
        Some(Hands {
            from: cut(&self.from)?,
            due: cut(&self.due)?,
            met: cut(&self.met)?,
        })
    }
}

impl Clock {
    /// The clocks of a net: its stated total terms, then its nested windows.
    #[must_use]
    pub fn all(net: &Net) -> Vec<Clock> {
        let stated = net.deadlines.iter().enumerate();
        let totals = stated
            .filter(|(_, deadline)| deadline.term.is_some())
            .map(|(at, _)| Clock::Total(at));
        let waits = net.waits.iter().enumerate();
        let windows = waits
            .filter(|(_, wait)| wait.nested && has_term(net, wait.step))
            .map(|(at, _)| Clock::Window(NetWaitId::new(at)));
        totals.chain(windows).collect()
    }

    /// The point of a case from which it runs.
    #[must_use]
    pub fn begins(self, net: &Net) -> Option<Point> {
        match self {
            Clock::Total(at) => Some(Point::Event(net.deadlines.get(at)?.from)),
            Clock::Window(wait) => Some(Point::Begun(net.waits.get(wait.index())?.step)),
        }
    }

    /// The events after which nothing of it is open any more.
    pub(super) fn events(self, net: &Net) -> Vec<NetEvent> {
        match self {
            Clock::Total(at) => {
                let deadline = net.deadlines.get(at);
                let events = deadline.map(|own| [own.from, own.to]);
                events.into_iter().flatten().collect()
            }
            Clock::Window(wait) => {
                let wait = net.waits.get(wait.index());
                wait.map(|wait| NetEvent::EndOf(wait.step))
                    .into_iter()
                    .collect()
            }
        }
    }

    /// Whether the start of a case fixes when it begins: it runs from the application itself.
    pub(super) fn begins_with_start(self, net: &Net) -> bool {
        match self.begins(net) {
            Some(Point::Event(event)) => event.is_of_start(),
            _ => false,
        }
    }

    /// The event of whose day alone a clause speaks, if there is such a clause.
    fn day_of(self, net: &Net) -> Option<NetEvent> {
        match self {
            Clock::Total(at) => Some(net.deadlines.get(at)?.term?.day_of?.0),
            Clock::Window(wait) => Some(net.waits.get(wait.index())?.window.day_of?.0),
        }
    }

    /// Its moments along a way; none when it does not begin there, or nothing ends it.
    #[must_use]
    pub fn hands(self, setting: &Setting<'_>, dates: &Dates) -> Option<Hands> {
        match self {
            Clock::Total(at) => total(setting, dates, at),
            Clock::Window(wait) => window(setting, dates, wait),
        }
    }

    /// The moments that settle everything else about the clock on a way: two ways that share them
    /// need only be judged once.
    pub(super) fn key(self, setting: &Setting<'_>, dates: &Dates) -> Option<Vec<Track>> {
        let net = setting.net;
        let mut key = match self {
            Clock::Total(at) => {
                let deadline = net.deadlines.get(at)?;
                let met = setting.event(deadline.to, dates)?;
                let excluded = |wait: &NetWaitId| deadline.excluding.contains(wait);
                let waits = dates.waits.iter().filter(|done| excluded(&done.wait));
                let ends = waits.flat_map(|done| [done.trigger.clone(), done.received.clone()]);
                let from = setting.event(deadline.from, dates)?;
                [from, met].into_iter().chain(ends).collect::<Vec<Track>>()
            }
            Clock::Window(wait) => {
                let done = dates.waits.iter().find(|done| done.wait == wait)?;
                vec![done.trigger.clone(), done.due.clone()]
            }
        };
        key.extend(
            self.day_of(net)
                .and_then(|event| setting.event(event, dates)),
        );
        Some(key)
    }
}

fn has_term(net: &Net, step: NetStepId) -> bool {
    let step = net.steps.get(step.index());
    step.is_some_and(|step| !step.terms.is_empty())
}

fn total(setting: &Setting<'_>, dates: &Dates, at: usize) -> Option<Hands> {
    let deadline = setting.net.deadlines.get(at)?;
    let term = deadline.term?;
    let from = setting.event(deadline.from, dates)?;
    let met = setting.event(deadline.to, dates)?;
    let excluded = |wait: NetWaitId| deadline.excluding.contains(&wait);
    let pauses: Vec<&super::WaitDates> = dates
        .waits
        .iter()
        .filter(|done| excluded(done.wait))
        .collect();
    let due = match pauses.is_empty() {
        true => setting.due(term, 0, &from, deadline.hours, dates),
        false => paused(setting, dates, at, &from, &pauses)?,
    };
    Some(Hands { from, due, met })
}

/// A total term whose clock stands still during some waits.
fn paused(
    setting: &Setting<'_>,
    dates: &Dates,
    at: usize,
    from: &Track,
    pauses: &[&super::WaitDates],
) -> Option<Track> {
    let deadline = setting.net.deadlines.get(at)?;
    let term = deadline.term?;
    let day_of = term
        .day_of
        .and_then(|(event, _)| setting.event(event, dates));
    let mut curves: Vec<&Curve> = vec![from.curve()?];
    for wait in pauses {
        curves.extend([wait.trigger.curve()?, wait.received.curve()?]);
    }
    let of = day_of.as_ref().and_then(Track::curve);
    curves.extend(of);
    let together = |moments: &[Moment]| {
        let (from, rest) = moments.split_first()?;
        let (waits, of) = rest.split_at_checked(pauses.len() * 2)?;
        let stated = term
            .day_of
            .filter(|_| of.first().is_some_and(|of| of.day() == from.day()));
        let policy = stated.map_or(term.policy.unwrap_or(setting.reading.start), |(_, own)| own);
        let pauses = waits.chunks_exact(2).filter_map(|pair| match pair {
            [entered, ended] => Some(Pause {
                entered: *entered,
                ended: *ended,
            }),
            _ => None,
        });
        let table = setting.table(deadline.hours);
        Owing::new(table, term, setting.reading, policy)
            .due(*from, pauses)
            .ok()
    };
    Some(Track::of(Curve::of_all(&curves, together)))
}

/// A window inside a term: it has to have closed when the term has.
fn window(setting: &Setting<'_>, dates: &Dates, wait: NetWaitId) -> Option<Hands> {
    let done = dates.waits.iter().find(|done| done.wait == wait)?;
    let step = setting.net.waits.get(wait.index())?.step;
    let due = dates.due.get(step.index())?.clone()?;
    Some(Hands {
        from: done.trigger.clone(),
        due,
        met: done.due.clone(),
    })
}
