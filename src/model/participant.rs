//! Who acts, and through which channels applications come in.

use crate::calendar::{Unit, WeekSchedule};

use super::{Cited, id};

id! {
    /// An actor of a regulation.
    ActorId
}

id! {
    /// A channel of a regulation.
    ChannelId
}

/// What an actor is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ActorKind {
    /// The applicant.
    Applicant,
    /// A structural unit of the provider; also what the file leaves open.
    Unit,
    /// An official of the provider.
    Official,
    /// A collegiate body.
    Commission,
    /// Another agency.
    Agency,
    /// A worker of the State Corporation.
    Corporation,
    /// An information system.
    System,
}

impl ActorKind {
    /// The name in machine-readable output.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            ActorKind::Applicant => "applicant",
            ActorKind::Unit => "unit",
            ActorKind::Official => "official",
            ActorKind::Commission => "commission",
            ActorKind::Agency => "agency",
            ActorKind::Corporation => "corporation",
            ActorKind::System => "system",
        }
    }
}

/// Somebody who acts.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Actor {
    /// The name in the file.
    pub id: String,
    /// The official name.
    pub title: String,
    /// What it is.
    pub kind: ActorKind,
    /// Other names under which the act speaks of it.
    pub also: Vec<Cited<String>>,
    /// Hours of its own.
    pub hours: Option<Cited<WeekSchedule>>,
    /// The clauses that list it.
    pub cites: Vec<String>,
}

impl Channel {
    /// The path of names under which remarks on the channel are kept: services may have its id.
    #[must_use]
    pub fn place(&self) -> String {
        channel_place(&self.id)
    }
}

/// The path of names of a channel with this id.
pub(super) fn channel_place(id: &str) -> String {
    format!("channel/{id}")
}

/// A way for an application to come in.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Channel {
    /// The ASCII id.
    pub id: String,
    /// The official name.
    pub title: String,
    /// Other names under which the act speaks of it.
    pub also: Vec<Cited<String>>,
    /// Whether the applicant can send at any hour.
    pub round_clock: bool,
    /// When what was sent counts as received.
    pub intake: Option<Cited<WeekSchedule>>,
    /// The longest wait in the queue.
    pub queue: Option<Cited<(u32, Unit)>>,
    /// The longest time at the counter.
    pub counter: Option<Cited<(u32, Unit)>>,
    /// The clauses that open it.
    pub cites: Vec<String>,
}
