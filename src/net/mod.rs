//! The one executable form of a service: a timed workflow net with a single firing rule.
//!
//! Places hold at most one token, which carries the moment at which it came; a transition takes its
//! input tokens at the latest of their moments, does its work on the calendar and puts a token on
//! each of its output places. Transitions that share an input place are tried in their order, so a
//! net never chooses by chance. Called services stand in the net as copies of their own; a silence
//! of the act is an end of its own.
//!
//! Invariants: ids are dense and valid in their net; no strings; [`run`] allocates nothing beyond
//! what its [`Run`] buffer has grown to before.

mod case;
mod clocks;
mod deadline;
mod from_model;
mod guard;
mod hours;
mod policy;
mod rule;
mod run;
mod steps;
mod waits;
mod workflow;

use crate::calendar::{StartPolicy, WeekSchedule};
use crate::model::{
    Amount, Expr, FactId, OutcomeId, OutcomeKind, RuleBound, ServiceId, StepId, id,
};

pub use case::{Case, EventTime, Pace};
pub use clocks::Clocks;
pub use deadline::{DeadlineRun, Owing, Pause, deadlines};
pub use from_model::{compile, standard_term};
pub use guard::{Facts, Unknown, missing};
pub use hours::{ByChannel, HoursId};
pub use policy::policy;
pub use rule::{Allowed, allowed, rule_hours};
pub use run::{End, Run, RunError, StepRun, WaitRun, run};
pub use workflow::Workflow;

id! {
    /// A place of a net.
    PlaceId
}

id! {
    /// A step of a net: a step of a service, in one of its calls.
    NetStepId
}

id! {
    /// A wait of a net.
    NetWaitId
}

id! {
    /// A service of a net: the one that was asked for, or one call.
    EntryId
}

/// A moment of a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NetEvent {
    /// The application was sent.
    Submitted,
    /// It was received by this service.
    Received(EntryId),
    /// A step began.
    StartOf(NetStepId),
    /// A step ended; a notice is received when its step ends.
    EndOf(NetStepId),
    /// The date that a fact holds.
    Fact(FactId),
}

impl NetEvent {
    /// Whether the moment of sending fixes it: no work lies before.
    #[must_use]
    pub fn is_of_start(self) -> bool {
        match self {
            NetEvent::Submitted | NetEvent::Fact(_) => true,
            NetEvent::Received(entry) => entry == EntryId::new(0),
            NetEvent::StartOf(_) | NetEvent::EndOf(_) => false,
        }
    }
}

/// A term, ready to be placed on the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct NetTerm {
    /// How long.
    pub amount: Amount,
    /// Whether it runs by the clock.
    pub elapsed: bool,
    /// The event it runs from, if not from what is before it.
    pub from: Option<NetEvent>,
    /// The start policy that the act fixes; none leaves it to the reading.
    pub policy: Option<StartPolicy>,
    /// The event of whose day alone the act says whether it is counted, and what it says.
    pub day_of: Option<(NetEvent, StartPolicy)>,
}

/// A wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct NetWait {
    /// The step that waits.
    pub step: NetStepId,
    /// The place of the wait in its step.
    pub index: usize,
    /// Whether its window lies inside the step's term.
    pub nested: bool,
    /// The window.
    pub window: NetTerm,
    /// The hours at whose closing the window ends.
    pub closing: ByChannelId,
    /// Whether what comes is received by the rule of the channel.
    pub by_applicant: bool,
}

/// A place in the net's list of hours by channel.
pub type ByChannelId = usize;

/// A step with everything that its dates need.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct NetStep {
    /// The service of the net that it belongs to.
    pub entry: EntryId,
    /// The step in that service.
    pub step: StepId,
    /// Its own terms, windows left out, in the order of the text.
    pub terms: Vec<NetTerm>,
    /// The hours of those who act.
    pub hours: ByChannelId,
    /// Whether it is work without a term, after which every date is a lower bound.
    pub open_ended: bool,
}

/// One service of the net.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Entry {
    /// The service.
    pub service: ServiceId,
    /// The call that it runs in; none for the service that was asked for.
    pub call: Option<NetStepId>,
    /// Whether it only passes an application on, so that its channel's receipt rule is not its own.
    pub front: bool,
}

/// What must hold for a transition to fire.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Guard {
    /// Nothing.
    Always,
    /// The condition on facts holds.
    If(Expr),
    /// The rule on dates is broken.
    DatesBroken(NetEvent, Vec<(RuleBound, NetEvent)>),
    /// What is waited for does not come within its window.
    Missed(NetWaitId),
}

/// What happens when a transition fires.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Work {
    /// Nothing that takes time.
    Pass,
    /// A service receives the application.
    Receive(EntryId),
    /// A step begins: the moment counts as its trigger.
    Begin(NetStepId),
    /// What is waited for comes, or its window passes.
    Await(NetWaitId),
    /// A step does its work.
    Perform(NetStepId),
    /// A called service has ended and its caller goes on.
    Return(NetStepId),
    /// A step is cut off by a missed wait inside its term.
    CutOff(NetStepId, NetWaitId),
}

/// One transition.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Transition {
    /// The places it takes tokens from.
    pub inputs: Vec<PlaceId>,
    /// The places it puts tokens on.
    pub outputs: Vec<PlaceId>,
    /// When it fires.
    pub guard: Guard,
    /// What it does.
    pub work: Work,
    /// The step whose branch it is, if it is one.
    pub of: Option<NetStepId>,
}

/// An end of the net.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Terminal {
    /// An outcome of the service that was asked for.
    Outcome(OutcomeId, OutcomeKind),
    /// The act is silent: after which step, and about what.
    Silence(Option<NetStepId>, String),
}

/// A total term, ready to be placed on the calendar.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct NetDeadline {
    /// The service that states it.
    pub entry: EntryId,
    /// Its place in that service's list.
    pub index: usize,
    /// How long, as the service or its standard says; none when nobody does.
    pub term: Option<NetTerm>,
    /// From this event.
    pub from: NetEvent,
    /// To this event.
    pub to: NetEvent,
    /// The waits during which it stands still.
    pub excluding: Vec<NetWaitId>,
    /// The hours at whose closing it ends.
    pub hours: HoursId,
}

/// A compiled service.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Net {
    /// How many places there are.
    pub places: usize,
    /// The transitions, in the order in which they are tried.
    pub transitions: Vec<Transition>,
    /// For each place, the transitions that take from it, in order.
    pub leaving: Vec<Vec<usize>>,
    /// The place that holds the application at the beginning.
    pub source: PlaceId,
    /// The ends, by place.
    pub terminals: Vec<(PlaceId, Terminal)>,
    /// The steps.
    pub steps: Vec<NetStep>,
    /// The waits.
    pub waits: Vec<NetWait>,
    /// The services: the first is the one that was asked for.
    pub entries: Vec<Entry>,
    /// The total terms.
    pub deadlines: Vec<NetDeadline>,
    /// Different hours that somebody has.
    pub schedules: Vec<WeekSchedule>,
    /// Hours that may differ by channel.
    pub by_channel: Vec<ByChannel>,
    /// When an application counts as received, by channel.
    pub intake: ByChannelId,
    /// When the applicant can act, by channel.
    pub applicant: ByChannelId,
    /// The provider's hours.
    pub office: HoursId,
    /// For each channel, whether the applicant can send at any hour.
    pub round_clock: Vec<bool>,
}

impl Net {
    /// Whether a service takes an application at any hour: one that only passes it on, through a
    /// channel that is open day and night.
    #[must_use]
    pub fn takes_at_once(&self, entry: EntryId, channel: usize) -> bool {
        let front = self
            .entries
            .get(entry.index())
            .is_some_and(|entry| entry.front);
        front && self.is_round_clock(channel)
    }

    /// Whether the applicant can send through a channel at any hour.
    #[must_use]
    pub fn is_round_clock(&self, channel: usize) -> bool {
        self.round_clock.get(channel).copied().unwrap_or(false)
    }

    /// What a place ends with, if it is an end.
    #[must_use]
    pub fn terminal(&self, place: PlaceId) -> Option<&Terminal> {
        self.terminals
            .iter()
            .find(|(end, _)| *end == place)
            .map(|(_, terminal)| terminal)
    }
}
