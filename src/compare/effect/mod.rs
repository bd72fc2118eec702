//! What a change does to the dates of cases: for every start, on every way.
//!
//! The cases of both versions are put into one space (`naming`), so that each way of the old version
//! meets just those ways of the new one which some case goes in both. Their ends are functions of
//! the minute of sending ([`crate::timing`]); comparing them compares every start at once. What is
//! not different for any pair, at the slowest and at the quickest pace and under both readings of
//! the start, is the same for every case: dates of facts are taken to be the day of sending. Of an
//! end that lies behind the last day of the calendar nothing is known, so nothing is said of the
//! starts that have one.

mod meetings;
mod naming;
mod shortest;
mod sides;

use crate::calendar::{Moment, Reading, StartPolicy};
use crate::timing::{InForce, Judgement, NewlyLate, Paces, Starts};

use super::comparison::{Comparison, ServicePair};
use meetings::{Meeting, Meetings};
use sides::Side;

pub use shortest::Shown;

/// By how many days an end has moved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shift {
    /// Calendar days.
    pub days: i32,
    /// The start for which it moves so far.
    pub start: Moment,
    /// The end before the change.
    pub old: Moment,
    /// The end after it.
    pub new: Moment,
    /// The case that moves so far, when it is run.
    pub case: Option<Shown>,
}

/// Starts that become late, or are late no more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lateness {
    /// The deadline, by its id in the new version.
    pub deadline: String,
    /// The days of sending that were not late and are now.
    pub newly: Option<NewlyLate>,
    /// Those that were late and are not now.
    pub no_more: Option<NewlyLate>,
}

/// What a change of a service does to its cases.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Effect {
    /// The starts that were asked about; where all is the same, those of which that is proved. None
    /// when nothing could be asked.
    pub span: Option<Starts>,
    /// The end that comes later by the most days.
    pub later: Option<Shift>,
    /// The end that comes earlier by the most days.
    pub earlier: Option<Shift>,
    /// Deadlines that are kept from other starts than before.
    pub lateness: Vec<Lateness>,
    /// Whether cases come to another outcome.
    pub other_outcome: bool,
    /// Whether the ends of some way move without changing their day.
    pub within_day: bool,
    /// Whether cases come to a silence of the act at another moment.
    pub silence_moves: bool,
    /// A start from which on some cases end behind the last day of the calendar, so that nothing can
    /// be told of them; none where the span ends before it.
    pub beyond: Option<Moment>,
    /// What differs, where nothing does at the slowest pace when the day of the event is not counted.
    pub elsewhere: Option<Elsewhere>,
    /// Whether every case has the same outcome at the same moment as before: proved.
    pub same: bool,
    /// The shortest case whose result differs.
    pub shown: Option<Shown>,
}

/// What differs at the quickest pace or under the other reading alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Elsewhere {
    /// With what cases end, or when.
    Ends,
    /// From which starts a deadline is kept under the other reading; all cases end as before.
    Deadlines,
}

/// Why nothing can be said about the moments of a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unknown {
    /// A version has no calendar, or its service does not run.
    NotRunnable,
    /// The calendars have no day in common.
    NoDays,
    /// There are more ways than can be followed.
    TooManyWays,
}

/// What has become of the cases of a service.
///
/// # Errors
/// [`Unknown`] when nothing can be said.
pub fn effect(all: &Comparison<'_>, service: &ServicePair<'_>) -> Result<Effect, Unknown> {
    let versions = (all.old, all.new);
    let (old, new) = Side::both(versions, service).ok_or(Unknown::NotRunnable)?;
    let span = span(&old, &new).ok_or(Unknown::NoDays)?;
    if old.is_like(&new) {
        return Ok(Effect {
            span: Some(span),
            same: true,
            ..Effect::default()
        });
    }
    let usual = ask(
        all,
        service,
        (&old, &new),
        span,
        Reading::default(),
        Paces::LIMIT,
    )?;
    let mut effect = Effect {
        span: Some(span),
        ..Effect::default()
    };
    for meeting in &usual.differing {
        effect.take(meeting, |start| {
            shortest::at((&old, &new), &usual, meeting, start)
        });
    }
    effect.lateness = lateness(all, service, &usual);
    effect.shown = shortest::shown((&old, &new), &usual);
    if !usual.differing.is_empty() || !effect.lateness.is_empty() {
        effect.beyond = (usual.known_before < span.end).then_some(usual.known_before);
        return Ok(effect);
    }
    let known = match elsewhere(all, service, (&old, &new), span)? {
        Ok(known) => known,
        Err(differs) => {
            // Of what ends behind the calendar's last day nothing is said.
            let end = usual.known_before.min(span.end);
            match span.first < end {
                true => {
                    effect.elsewhere = Some(differs);
                    effect.span = Some(Starts { end, ..span });
                }
                false => effect.beyond = Some(span.first),
            }
            return Ok(effect);
        }
    };
    let end = known.min(usual.known_before);
    match span.first < end {
        true => {
            effect.same = true;
            effect.span = Some(Starts { end, ..span });
        }
        false => effect.beyond = Some(span.first),
    }
    Ok(effect)
}

impl Effect {
    /// Takes what two ways differ by; `case` gives the case of both that is sent at a moment.
    fn take(&mut self, meeting: &Meeting, case: impl Fn(Moment) -> Option<Shown>) {
        self.other_outcome |= meeting.other_outcome;
        self.within_day |= meeting.within_day;
        self.silence_moves |= meeting.silence_moves;
        let more =
            |known: &Option<Shift>, days: i32| known.as_ref().is_none_or(|own| own.days < days);
        if let Some(later) = &meeting.later
            && more(&self.later, later.days)
        {
            self.later = Some(Shift {
                case: case(later.start),
                ..later.clone()
            });
        }
        if let Some(earlier) = &meeting.earlier
            && more(&self.earlier, earlier.days)
        {
            self.earlier = Some(Shift {
                case: case(earlier.start),
                ..earlier.clone()
            });
        }
    }
}

/// The minutes over which both versions are asked: those of the new one's force, as far as both
/// calendars reach.
fn span(old: &Side<'_>, new: &Side<'_>) -> Option<Starts> {
    let own = InForce::of(new.regulation, &new.service.id, new.calendar);
    let own = own.starts(new.calendar)?;
    let (first, last) = old.calendar.coverage();
    let span = Starts {
        first: own.first.max(first.start()),
        end: own.end.min(last.next().start()),
    };
    (span.first < span.end).then_some(span)
}

fn ask(
    all: &Comparison<'_>,
    service: &ServicePair<'_>,
    sides: (&Side<'_>, &Side<'_>),
    span: Starts,
    reading: Reading,
    paces: Paces,
) -> Result<Meetings, Unknown> {
    Meetings::of(all, service, sides, (span, reading, paces)).map_err(|_| Unknown::TooManyWays)
}

/// Before which start the ends at the other pace and under the other reading are known, if all is
/// the same there too; else what differs.
fn elsewhere(
    all: &Comparison<'_>,
    service: &ServicePair<'_>,
    sides: (&Side<'_>, &Side<'_>),
    span: Starts,
) -> Result<Result<Moment, Elsewhere>, Unknown> {
    let (mut known, mut deadlines) = (span.end, false);
    let counted = Reading {
        start: StartPolicy::EventDay,
        ..Reading::default()
    };
    for (reading, paces) in [
        (Reading::default(), Paces::INSTANT),
        (counted, Paces::LIMIT),
        (counted, Paces::INSTANT),
    ] {
        let found = ask(all, service, sides, span, reading, paces)?;
        if !found.differing.is_empty() {
            return Ok(Err(Elsewhere::Ends));
        }
        deadlines |= !lateness(all, service, &found).is_empty();
        known = known.min(found.known_before);
    }
    Ok(match deadlines {
        true => Err(Elsewhere::Deadlines),
        false => Ok(known),
    })
}

/// The deadlines that both versions state and that are kept from other starts than before.
fn lateness(all: &Comparison<'_>, service: &ServicePair<'_>, found: &Meetings) -> Vec<Lateness> {
    let pairs = all.inside(service).deadlines.both();
    let of = |list: &[(usize, Judgement)], at: usize| {
        let own = list.iter().find(|(deadline, _)| *deadline == at);
        own.map(|(_, judgement)| judgement.clone())
    };
    pairs
        .filter_map(|(from, to)| {
            let (old, new) = (of(&found.judged.0, from)?, of(&found.judged.1, to)?);
            let lateness = Lateness {
                deadline: service.new.deadlines.get(to)?.id.clone(),
                newly: new.newly_late(&old),
                no_more: old.newly_late(&new),
            };
            (lateness.newly.is_some() || lateness.no_more.is_some()).then_some(lateness)
        })
        .collect()
}
