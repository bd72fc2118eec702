//! The firing rule.

use crate::calendar::{Moment, OutOfCoverage};
use crate::model::FactId;

use super::guard::Unknown;
use super::{
    ByChannelId, Case, Clocks, EntryId, Facts, Guard, HoursId, Net, NetEvent, NetStepId, NetWaitId,
    PlaceId, Transition, Work, rule,
};

/// Firings after which a case counts as one that never ends.
const MOST_FIRINGS: usize = 4_000;

/// What became of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StepRun {
    /// The step.
    pub step: NetStepId,
    /// The end of what it had to wait for; days count from here.
    pub trigger: Moment,
    /// The first open minute of those who act.
    pub start: Moment,
    /// When it ended.
    pub end: Moment,
    /// When it must have ended, if the act says so.
    pub due: Option<Moment>,
    /// The missed wait that cut it off.
    pub cut_off: Option<NetWaitId>,
}

/// What became of a wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WaitRun {
    /// The wait.
    pub wait: NetWaitId,
    /// When it was entered.
    pub trigger: Moment,
    /// The event that its window runs from.
    pub from: Moment,
    /// When its window closes.
    pub due: Moment,
    /// When what was waited for came, or the window closed.
    pub came: Moment,
    /// When that counts as received.
    pub received: Moment,
    /// Whether it came in time.
    pub met: bool,
}

/// The trace of one case, and the memory that the next run uses again.
#[derive(Clone, Debug, Default)]
pub struct Run {
    /// The steps in the order in which they ended.
    pub steps: Vec<StepRun>,
    /// The waits in the order in which they ended.
    pub waits: Vec<WaitRun>,
    /// The transitions in the order in which they fired.
    pub fired: Vec<usize>,
    /// For each entry, when the application came to it.
    pub arrived: Vec<Option<Moment>>,
    /// For each entry, when it was received.
    pub received: Vec<Option<Moment>>,
    tokens: Vec<Option<Moment>>,
    open: Vec<PlaceId>,
    begun: Vec<Option<Moment>>,
    started: Vec<Option<Moment>>,
    ended: Vec<Option<Moment>>,
}

impl Run {
    fn reset(&mut self, net: &Net) {
        self.steps.clear();
        self.waits.clear();
        self.fired.clear();
        self.open.clear();
        for (list, size) in [
            (&mut self.tokens, net.places),
            (&mut self.arrived, net.entries.len()),
            (&mut self.received, net.entries.len()),
            (&mut self.begun, net.steps.len()),
            (&mut self.started, net.steps.len()),
            (&mut self.ended, net.steps.len()),
        ] {
            list.clear();
            list.resize(size, None);
        }
    }

    /// When a step last ended.
    #[must_use]
    pub fn ended(&self, step: NetStepId) -> Option<Moment> {
        self.ended.get(step.index()).copied().flatten()
    }

    /// When a step was last entered.
    #[must_use]
    pub fn begun(&self, step: NetStepId) -> Option<Moment> {
        self.begun.get(step.index()).copied().flatten()
    }

    /// When a step last began.
    #[must_use]
    pub fn started(&self, step: NetStepId) -> Option<Moment> {
        self.started.get(step.index()).copied().flatten()
    }
}

/// Where a case ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct End {
    /// The terminal place.
    pub place: PlaceId,
    /// When.
    pub at: Moment,
}

/// Why a case has no end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RunError {
    /// The calendar does not know the days that the case needs.
    OutOfCoverage(OutOfCoverage),
    /// A fact that the way needs is not given.
    MissingFact(FactId),
    /// An event that a term runs from has not happened.
    MissingEvent(NetEvent),
    /// The case goes round in a circle.
    TooManyFirings(usize),
    /// No transition can fire.
    Stuck,
}

impl From<OutOfCoverage> for RunError {
    fn from(error: OutOfCoverage) -> Self {
        RunError::OutOfCoverage(error)
    }
}

impl From<Unknown> for RunError {
    fn from(error: Unknown) -> Self {
        RunError::MissingFact(error.0)
    }
}

/// Runs a case to its end; the trace stays in the buffer.
///
/// # Errors
/// [`RunError`] says why there is no end; the buffer then holds the trace so far.
pub fn run(net: &Net, clocks: &Clocks, case: &Case, buffer: &mut Run) -> Result<End, RunError> {
    buffer.reset(net);
    let mut runner = Runner {
        net,
        clocks,
        case,
        run: buffer,
    };
    runner.put(net.source, case.submitted);
    for _ in 0..MOST_FIRINGS {
        let Some((place, at)) = runner.earliest() else {
            return Err(RunError::Stuck);
        };
        if net.terminal(place).is_some() {
            return Ok(End { place, at });
        }
        runner.leave(place)?;
    }
    Err(RunError::TooManyFirings(MOST_FIRINGS))
}

/// One run in progress.
pub(super) struct Runner<'a> {
    pub net: &'a Net,
    pub clocks: &'a Clocks,
    pub case: &'a Case,
    pub run: &'a mut Run,
}

impl Runner<'_> {
    fn token(&self, place: PlaceId) -> Option<Moment> {
        self.run.tokens.get(place.index()).copied().flatten()
    }

    fn put(&mut self, place: PlaceId, at: Moment) {
        let Some(token) = self.run.tokens.get_mut(place.index()) else {
            return;
        };
        // A place that is reached again while it still holds its token holds the later one.
        let is_open = token.is_some();
        *token = (*token).max(Some(at));
        if !is_open {
            self.run.open.push(place);
        }
    }

    /// Takes the place whose token came first, so that what happens first is settled first.
    fn earliest(&mut self) -> Option<(PlaceId, Moment)> {
        loop {
            let tokens = &self.run.tokens;
            let moment = |place: &PlaceId| tokens.get(place.index()).copied().flatten();
            let open = self.run.open.iter().enumerate();
            let (at, _) = open.min_by_key(|(_, place)| moment(place))?;
            let place = self.run.open.swap_remove(at);
            if let Some(moment) = self.token(place) {
                return Some((place, moment));
            }
        }
    }

    /// Fires the first transition of a place whose inputs are there and whose guard holds.
    ///
    /// A place whose transitions wait for other tokens is left alone: the last of those tokens
    /// brings it up again.
    fn leave(&mut self, place: PlaceId) -> Result<(), RunError> {
        let net = self.net;
        let mut waiting = false;
        for at in net.leaving.get(place.index()).into_iter().flatten() {
            let Some(transition) = net.transitions.get(*at) else {
                continue;
            };
            let Some(moment) = self.ready(transition) else {
                waiting = true;
                continue;
            };
            if self.holds(&transition.guard, moment)? {
                return self.fire(*at, transition, moment);
            }
        }
        if waiting {
            Ok(())
        } else {
            Err(RunError::Stuck)
        }
    }

    /// The latest moment of the input tokens, when all of them are there.
    fn ready(&self, transition: &Transition) -> Option<Moment> {
        let mut latest = None;
        for place in &transition.inputs {
            latest = latest.max(Some(self.token(*place)?));
        }
        latest
    }

    fn holds(&mut self, guard: &Guard, at: Moment) -> Result<bool, RunError> {
        match guard {
            Guard::Always => Ok(true),
            Guard::If(expr) => Ok(Facts(&self.case.facts).holds(expr)?),
            Guard::Missed(wait) => Ok(!self.wait(*wait, at)?.met),
            Guard::DatesBroken(subject, bounds) => {
                let hours = rule::rule_hours(self.net, self.case.channel, *subject);
                let subject = self.event(*subject)?;
                let table = self.clocks.table(hours);
                for (bound, event) in bounds {
                    let event = self.event(*event)?;
                    let allowed = rule::allowed(bound, event, table, self.case.reading.start)?;
                    if !allowed.contains(subject) {
                        return Ok(true);
                    }
                }
                Ok(false)
            }
        }
    }

    fn fire(&mut self, id: usize, transition: &Transition, at: Moment) -> Result<(), RunError> {
        for place in &transition.inputs {
            if let Some(token) = self.run.tokens.get_mut(place.index()) {
                *token = None;
            }
        }
        let end = self.work(transition.work, at)?;
        self.run.fired.push(id);
        for place in &transition.outputs {
            self.put(*place, end);
        }
        Ok(())
    }

    /// Does the work of a transition and returns when it ended.
    fn work(&mut self, work: Work, at: Moment) -> Result<Moment, RunError> {
        match work {
            Work::Pass => Ok(at),
            Work::Receive(entry) => self.receive(entry, at),
            Work::Begin(step) => {
                set(&mut self.run.begun, step.index(), at);
                Ok(at)
            }
            Work::Await(wait) => {
                let settled = self.wait(wait, at)?;
                self.run.waits.push(settled);
                let step = self.net.waits.get(wait.index()).map(|wait| wait.step);
                if let Some(step) = step.filter(|_| !settled.met) {
                    self.cut_off(step, wait, settled.due.max(at));
                }
                Ok(if settled.met {
                    settled.received
                } else {
                    settled.due.max(at)
                })
            }
            Work::Perform(step) => self.perform_step(step, at),
            Work::Return(step) => {
                let trigger = self.begun(step).unwrap_or(at);
                let (start, end) = (trigger, at);
                self.ended(StepRun {
                    step,
                    trigger,
                    start,
                    end,
                    due: None,
                    cut_off: None,
                });
                Ok(at)
            }
            Work::CutOff(step, wait) => {
                let settled = self.wait(wait, at)?;
                self.run.waits.push(settled);
                self.cut_off(step, wait, settled.due.max(at));
                Ok(settled.due.max(at))
            }
        }
    }

    fn perform_step(&mut self, step: NetStepId, at: Moment) -> Result<Moment, RunError> {
        let mut done = self.perform(step, at)?;
        for (id, wait) in self.net.waits.iter().enumerate() {
            if wait.nested && wait.step == step {
                let settled = self.wait(NetWaitId::new(id), at)?;
                self.run.waits.push(settled);
                done.end = done.end.max(settled.received);
            }
        }
        self.ended(done);
        Ok(done.end)
    }

    /// When a step last was entered.
    pub(super) fn begun(&self, step: NetStepId) -> Option<Moment> {
        self.run.begun(step)
    }

    fn cut_off(&mut self, step: NetStepId, wait: NetWaitId, at: Moment) {
        let trigger = self.begun(step).unwrap_or(at);
        let cut = StepRun {
            step,
            trigger,
            start: trigger,
            end: at,
            due: Some(at),
            cut_off: Some(wait),
        };
        self.ended(cut);
    }

    fn ended(&mut self, done: StepRun) {
        set(&mut self.run.started, done.step.index(), done.start);
        set(&mut self.run.ended, done.step.index(), done.end);
        self.run.steps.push(done);
    }

    fn receive(&mut self, entry: EntryId, at: Moment) -> Result<Moment, RunError> {
        let received = match self.net.takes_at_once(entry, self.case.channel) {
            true => at,
            false => self.receipt(at)?,
        };
        set(&mut self.run.arrived, entry.index(), at);
        set(&mut self.run.received, entry.index(), received);
        Ok(received)
    }

    /// When something that the applicant sends counts as received.
    pub(super) fn receipt(&self, at: Moment) -> Result<Moment, RunError> {
        let intake = self.channel_hours(self.net.intake);
        Ok(self.clocks.table(intake).next_open(at)?)
    }

    pub(super) fn channel_hours(&self, id: ByChannelId) -> HoursId {
        let hours = self.net.by_channel.get(id);
        hours.map_or(HoursId(0), |hours| hours.of(self.case.channel))
    }

    /// When an event of the case happened.
    pub(super) fn event(&self, event: NetEvent) -> Result<Moment, RunError> {
        let known = |list: &Vec<Option<Moment>>, at: usize| list.get(at).copied().flatten();
        match event {
            NetEvent::Submitted => Some(self.case.submitted),
            NetEvent::Received(entry) => known(&self.run.received, entry.index()),
            NetEvent::StartOf(step) => known(&self.run.started, step.index()),
            NetEvent::EndOf(step) => known(&self.run.ended, step.index()),
            NetEvent::Fact(fact) => return Ok(date(Facts(&self.case.facts).value(fact)?)),
        }
        .ok_or(RunError::MissingEvent(event))
    }
}

fn set(list: &mut [Option<Moment>], at: usize, moment: Moment) {
    if let Some(slot) = list.get_mut(at) {
        *slot = Some(moment);
    }
}

/// The beginning of the day that a dated fact holds.
pub(super) fn date(value: i64) -> Moment {
    crate::calendar::Day(i32::try_from(value).unwrap_or(i32::MAX)).start()
}
