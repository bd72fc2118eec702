//! The moments of a case along one way through the net, as functions of its start.
//!
//! What the net's runner does with one moment is done here with all of them at once, by the same
//! tables of the same calendar. A property test holds the two to the same answers.

use std::collections::BTreeMap;

use super::{Curve, Starts, Track};
use crate::calendar::{Day, HoursTable, Moment, Piece, Reading, StartPolicy, Unit};
use crate::model::{Amount, FactId};
use crate::net::{
    ByChannelId, Clocks, EntryId, HoursId, Net, NetEvent, NetStepId, NetTerm, NetWaitId, Pace,
    Transition, Work,
};

/// How quickly everybody works.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paces {
    /// Those who do the steps.
    pub work: Pace,
    /// The applicant's answers.
    pub applicant: Pace,
    /// The answers of everybody else who is waited for.
    pub others: Pace,
}

impl Paces {
    /// Every term and every window is used to its end.
    pub const LIMIT: Paces = Paces {
        work: Pace::Limit,
        applicant: Pace::Limit,
        others: Pace::Limit,
    };
    /// Everybody uses the own time to its end, but the applicant answers at once.
    pub const APPLICANT_QUICK: Paces = Paces {
        applicant: Pace::Instant,
        ..Paces::LIMIT
    };
    /// Every term is used to its end, and whatever is waited for comes at once.
    pub const QUICK_ANSWERS: Paces = Paces {
        others: Pace::Instant,
        ..Paces::APPLICANT_QUICK
    };
    /// Nothing takes time but waiting for an opening.
    pub const INSTANT: Paces = Paces {
        work: Pace::Instant,
        ..Paces::QUICK_ANSWERS
    };
}

/// What of a case the moments are asked as functions of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Variable {
    /// Of the minute of submission.
    Start,
    /// Of the minute of submission, leaving out all that a later event brings about.
    StartWithout(Point),
    /// Of a later event, leaving out all that it does not bring about.
    Event(Point),
}

/// A point of a case at which a clock may begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Point {
    /// An event.
    Event(NetEvent),
    /// A step is entered.
    Begun(NetStepId),
    /// The end of a wait.
    EndOf(NetWaitId),
}

/// What is asked about a case along a way.
#[derive(Clone, Debug)]
pub struct Setting<'a> {
    /// The net.
    pub net: &'a Net,
    /// The tables of its hours.
    pub clocks: &'a Clocks,
    /// The channel of the application.
    pub channel: usize,
    /// How disputed law is read.
    pub reading: Reading,
    /// Facts that are known; a date that is not is taken to be the day of submission.
    pub facts: &'a BTreeMap<FactId, i64>,
    /// The minutes over which the variable goes.
    pub span: Starts,
    /// How quickly everybody works.
    pub paces: Paces,
    /// What the moments depend on.
    pub variable: Variable,
    /// By how much the term of one step is longer than the act says, in the term's own units.
    pub longer: Option<(NetStepId, u32)>,
}

/// A wait along a way.
#[derive(Clone, Debug)]
pub struct WaitDates {
    /// The wait.
    pub wait: NetWaitId,
    /// When it was entered.
    pub trigger: Track,
    /// When its window closes.
    pub due: Track,
    /// When what came counts as received, or the window closed.
    pub received: Track,
    /// Whether it came in time.
    pub met: bool,
}

/// The moments of a case along a way.
#[derive(Clone, Debug, Default)]
pub struct Dates {
    /// For each entry, when it received the application.
    pub received: Vec<Option<Track>>,
    /// For each step, when it was entered: days count from here.
    pub begun: Vec<Option<Track>>,
    /// For each step, when its work began, where that matters.
    pub started: Vec<Option<Track>>,
    /// For each step, when it ended.
    pub ended: Vec<Option<Track>>,
    /// For each step, when it must have ended.
    pub due: Vec<Option<Track>>,
    /// The waits in their order.
    pub waits: Vec<WaitDates>,
    /// Whether work without a term lies on the way, so that every date may be later.
    pub lower_bound: bool,
}

/// The way meets an event that has not happened on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotHappened;

impl Setting<'_> {
    /// The moments at which nothing has happened yet.
    #[must_use]
    pub fn nothing(&self) -> Dates {
        let steps = || vec![None; self.net.steps.len()];
        Dates {
            received: vec![None; self.net.entries.len()],
            begun: steps(),
            started: steps(),
            ended: steps(),
            due: steps(),
            waits: Vec::new(),
            lower_bound: false,
        }
    }

    /// When the application is sent.
    #[must_use]
    pub fn submitted(&self) -> Track {
        self.at(Point::Event(NetEvent::Submitted), || {
            Track::of(Curve::identity(self.span))
        })
    }

    /// Does the work of a transition from a moment on and returns when it ended.
    ///
    /// # Errors
    /// [`NotHappened`] when a term runs from an event that this way does not contain.
    pub fn work(
        &self,
        transition: &Transition,
        missed: bool,
        at: Track,
        dates: &mut Dates,
    ) -> Result<Track, NotHappened> {
        match transition.work {
            Work::Pass => Ok(at),
            Work::Receive(entry) => Ok(self.receive(entry, &at, dates)),
            Work::Begin(step) => {
                let begun = self.at(Point::Begun(step), || at);
                set(&mut dates.begun, step.index(), begun.clone());
                Ok(begun)
            }
            Work::Await(wait) if missed => self.cut_off(wait, &at, dates),
            Work::Await(wait) => {
                let settled = self.wait(wait, &at, false, dates)?;
                let end = settled.received.clone();
                dates.waits.push(settled);
                Ok(end)
            }
            Work::Perform(step) => self.perform(step, &at, dates),
            Work::Return(step) => Ok(self.end(step, at, dates)),
            Work::CutOff(_, wait) => self.cut_off(wait, &at, dates),
        }
    }

    fn receive(&self, entry: EntryId, at: &Track, dates: &mut Dates) -> Track {
        let received = self.at(Point::Event(NetEvent::Received(entry)), || {
            match self.net.takes_at_once(entry, self.channel) {
                true => at.clone(),
                false => self.receipt(at),
            }
        });
        set(&mut dates.received, entry.index(), received.clone());
        received
    }

    fn receipt(&self, at: &Track) -> Track {
        let intake = self.table(self.hours(self.net.intake));
        at.then(|moment| intake.next_open_piece(moment))
    }

    fn perform(&self, id: NetStepId, at: &Track, dates: &mut Dates) -> Result<Track, NotHappened> {
        let Some(step) = self.net.steps.get(id.index()) else {
            return Err(NotHappened);
        };
        dates.lower_bound |= step.open_ended;
        let own =
            |wait: NetWaitId| self.net.waits.get(wait.index()).map(|wait| wait.step) == Some(id);
        let waited = dates.waits.iter().rev().find(|done| own(done.wait));
        if let Some(wait) = waited.filter(|_| step.terms.is_empty()).cloned() {
            set(&mut dates.due, id.index(), wait.due);
            set(
                &mut dates.started,
                id.index(),
                self.started(id, wait.trigger),
            );
            return Ok(self.end(id, at.clone(), dates));
        }
        let hours = self.hours(step.hours);
        let (mut from, mut due) = (at.clone(), None);
        for (place, term) in step.terms.iter().enumerate() {
            let last = place + 1 == step.terms.len();
            let longer = self.longer.filter(|(longer, _)| last && *longer == id);
            let begin = self.from(term.from, &from, dates)?;
            let end = self.due(*term, longer.map_or(0, |(_, by)| by), &begin, hours, dates);
            // A term never ends before it begins.
            from = match term.from {
                None => end.clone(),
                Some(_) => end.max(&from),
            };
            due = Some(end);
        }
        let limit = due.as_ref().filter(|_| self.paces.work == Pace::Limit);
        let mut end = match limit {
            Some(due)
                if !self.reading.elapsed_hours
                    && step.terms.iter().all(ends_in_hours)
                    && !self.is_start_asked(id) =>
            {
                due.clone()
            }
            _ => {
                let start = at.then(|moment| self.table(hours).next_open_piece(moment));
                let start = self.started(id, start);
                set(&mut dates.started, id.index(), start.clone());
                limit.map_or(start.clone(), |due| due.max(&start))
            }
        };
        if let Some(due) = due {
            set(&mut dates.due, id.index(), due);
        }
        for (place, wait) in self.net.waits.iter().enumerate() {
            if wait.nested && wait.step == id {
                let settled = self.wait(NetWaitId::new(place), at, false, dates)?;
                end = end.max(&settled.received);
                dates.waits.push(settled);
            }
        }
        Ok(self.end(id, end, dates))
    }

    /// Whether anything runs from the start of a step.
    fn is_start_asked(&self, step: NetStepId) -> bool {
        let start = NetEvent::StartOf(step);
        let steps = self.net.steps.iter().flat_map(|step| &step.terms);
        let windows = self.net.waits.iter().map(|wait| &wait.window);
        let of = |term: &NetTerm| {
            term.from == Some(start) || term.day_of.is_some_and(|(event, _)| event == start)
        };
        let deadlines = &self.net.deadlines;
        steps.chain(windows).any(of)
            || deadlines.iter().any(|own| {
                own.from == start || own.to == start || own.term.as_ref().is_some_and(of)
            })
    }

    fn started(&self, step: NetStepId, start: Track) -> Track {
        self.at(Point::Event(NetEvent::StartOf(step)), || start)
    }

    fn end(&self, step: NetStepId, end: Track, dates: &mut Dates) -> Track {
        let end = self.at(Point::Event(NetEvent::EndOf(step)), || end);
        set(&mut dates.ended, step.index(), end.clone());
        end
    }

    fn cut_off(
        &self,
        wait: NetWaitId,
        at: &Track,
        dates: &mut Dates,
    ) -> Result<Track, NotHappened> {
        let settled = self.wait(wait, at, true, dates)?;
        let end = settled.due.max(at);
        dates.waits.push(settled);
        if let Some(step) = self.net.waits.get(wait.index()).map(|wait| wait.step) {
            return Ok(self.end(step, end, dates));
        }
        Ok(end)
    }

    fn wait(
        &self,
        id: NetWaitId,
        trigger: &Track,
        missed: bool,
        dates: &Dates,
    ) -> Result<WaitDates, NotHappened> {
        let Some(wait) = self.net.waits.get(id.index()) else {
            return Err(NotHappened);
        };
        let from = self.from(wait.window.from, trigger, dates)?;
        let due = self.due(wait.window, 0, &from, self.hours(wait.closing), dates);
        let pace = match wait.by_applicant {
            true => self.paces.applicant,
            false => self.paces.others,
        };
        let received = match (missed, pace) {
            (false, Pace::Instant) if wait.by_applicant => {
                self.receipt(&trigger.max(&from)).max(trigger)
            }
            (false, Pace::Instant) => trigger.max(&from),
            _ => due.max(trigger),
        };
        let received = self.at(Point::EndOf(id), || received);
        Ok(WaitDates {
            wait: id,
            trigger: trigger.clone(),
            due,
            received,
            met: !missed,
        })
    }

    fn from(
        &self,
        from: Option<NetEvent>,
        trigger: &Track,
        dates: &Dates,
    ) -> Result<Track, NotHappened> {
        match from {
            None => Ok(trigger.clone()),
            Some(event) => self.event(event, dates).ok_or(NotHappened),
        }
    }

    /// When an event of the way happened, if it has.
    #[must_use]
    pub fn event(&self, event: NetEvent, dates: &Dates) -> Option<Track> {
        let known = |list: &[Option<Track>], at: usize| list.get(at).cloned().flatten();
        match event {
            NetEvent::Submitted => Some(self.submitted()),
            NetEvent::Received(entry) => known(&dates.received, entry.index()),
            NetEvent::StartOf(step) => known(&dates.started, step.index()),
            NetEvent::EndOf(step) => known(&dates.ended, step.index()),
            NetEvent::Fact(fact) => Some(self.fact(fact)),
        }
    }

    /// Whether an event of the case itself has happened on the way so far.
    #[must_use]
    pub fn has_happened(&self, event: NetEvent, dates: &Dates) -> bool {
        let known = |list: &[Option<Track>], at: usize| list.get(at).is_some_and(Option::is_some);
        match event {
            NetEvent::Submitted | NetEvent::Fact(_) => true,
            NetEvent::Received(entry) => known(&dates.received, entry.index()),
            NetEvent::StartOf(step) => known(&dates.started, step.index()),
            NetEvent::EndOf(step) => known(&dates.ended, step.index()),
        }
    }

    /// The beginning of the day that a dated fact holds.
    fn fact(&self, fact: FactId) -> Track {
        let known = self.facts.get(&fact).copied();
        let known = known.map(|day| Day(i32::try_from(day).unwrap_or(i32::MAX)));
        self.submitted().then(|moment| {
            let day = known.unwrap_or(moment.day());
            Ok(Piece {
                value: day.start(),
                rises: false,
                until: known.map_or(moment.day().next().start(), |_| Moment(i32::MAX)),
            })
        })
    }

    /// When a term that runs from a moment ends, in somebody's hours.
    #[must_use]
    pub fn due(
        &self,
        term: NetTerm,
        longer: u32,
        from: &Track,
        hours: HoursId,
        dates: &Dates,
    ) -> Track {
        let policy = term.policy.unwrap_or(self.reading.start);
        let general = self.ends(term, longer, from, hours, policy);
        // A clause may speak of the day of one event only.
        let Some((event, stated)) = term.day_of.filter(|(_, stated)| *stated != policy) else {
            return general;
        };
        let happened = self.event(event, dates);
        let Some(of) = happened.as_ref().and_then(Track::curve) else {
            return general;
        };
        let stated = self.ends(term, longer, from, hours, stated);
        match (from.curve(), stated.curve(), general.curve()) {
            (Some(from), Some(stated), Some(general)) => {
                Track::of(stated.within(&from.same_day(of), general))
            }
            _ => general,
        }
    }

    fn ends(
        &self,
        term: NetTerm,
        longer: u32,
        from: &Track,
        hours: HoursId,
        policy: StartPolicy,
    ) -> Track {
        let table = self.table(hours);
        match term.amount {
            Amount::SameDay => from.then(|moment| table.same_day_piece(moment)),
            Amount::Of(amount, unit) => {
                let by_clock = term.elapsed || self.reading.elapsed_hours && unit == Unit::Hours;
                let amount = amount.saturating_add(longer);
                from.then(|moment| table.due_piece(moment, amount, unit, by_clock, policy))
            }
        }
    }

    /// The moment of a point, unless the point is the one in question.
    fn at(&self, point: Point, moment: impl FnOnce() -> Track) -> Track {
        match self.variable {
            Variable::Event(asked) if asked == point => Track::of(Curve::identity(self.span)),
            Variable::Event(_) if point == Point::Event(NetEvent::Submitted) => Track::default(),
            Variable::StartWithout(left_out) if left_out == point => Track::default(),
            _ => moment(),
        }
    }

    pub(super) fn table(&self, hours: HoursId) -> &HoursTable {
        self.clocks.table(hours)
    }

    pub(super) fn hours(&self, id: ByChannelId) -> HoursId {
        let hours = self.net.by_channel.get(id);
        hours.map_or(HoursId(0), |hours| hours.of(self.channel))
    }
}

/// Whether a term from what is before it ends within or at the close of the hours of those who act,
/// and so never before they can begin.
fn ends_in_hours(term: &NetTerm) -> bool {
    let counted = matches!(term.amount, Amount::Of(1.., _));
    counted && term.from.is_none() && !term.elapsed
}

fn set(list: &mut [Option<Track>], at: usize, track: Track) {
    if let Some(slot) = list.get_mut(at) {
        *slot = Some(track);
    }
}
