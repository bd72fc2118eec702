//! What a regulation means: ids instead of names, no places of text, no layout.
//!
//! Two regulations that mean the same compare equal whatever their files look like; where things
//! stand in the file is kept beside, in [`Places`]. Ids are dense indices, valid inside one
//! regulation; the stable names stand in the `id` fields.

mod act;
mod documents;
mod fact;
mod force;
mod from_syntax;
mod participant;
pub mod path;
pub mod phrase;
mod places;
mod remark;
mod service;
mod term;
mod waiver;

use serde::{Deserialize, Serialize};

use crate::calendar::WeekSchedule;
use crate::messages::Lang;

pub use act::{Act, ActKind, Change, Parent, Publication, Registration, StandardRef, StartOfForce};
pub use documents::{
    AwaitedDocument, Document, DocumentEntry, DocumentForm, DocumentList, Fee, Proof,
};
pub use fact::{CHANNEL_FACT, Expr, Fact, FactId, FactType, Operand, Operator, Settled};
pub use force::{Bounds, Edition, Force};
pub use from_syntax::{Compiled, compile};
pub use participant::{Actor, ActorId, ActorKind, Channel, ChannelId};
pub use places::Places;
pub use remark::{Remark, RemarkKind};
pub use service::{
    Branch, Deadline, DeadlineTerm, Flow, Need, Obligation, Outcome, OutcomeId, OutcomeKind,
    RuleBound, Service, ServiceId, Side, Step, StepId, StepKind, Target, Wait, WaitId, When,
};
pub use term::{Amount, DayCount, Event, StepTerm, TermKind, Variant};
pub use waiver::Waiver;

/// Something with the clauses that state it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub struct Cited<T> {
    /// What is stated.
    pub value: T,
    /// Where the act states it.
    pub cites: Vec<String>,
}

/// A region with its time zone.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Region {
    /// The ASCII id.
    pub id: String,
    /// The official name.
    pub title: String,
    /// The zone, as IANA names it; documentation only, since times are local.
    pub time_zone: Option<String>,
}

/// A list that the act prints beside its procedure.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PrintedList {
    /// `of_units`, `of_results` or `of_items`.
    pub kind: &'static str,
    /// The service under which it is printed, if it is printed for one.
    pub service: Option<ServiceId>,
    /// Its lines.
    pub lines: Vec<ListLine>,
    /// Where it is printed.
    pub cites: Vec<String>,
}

/// A line of a printed list.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ListLine {
    /// Its number as printed.
    pub number: String,
    /// What it speaks of, if the file says so.
    pub of: Option<ListTarget>,
    /// Its text.
    pub text: String,
    /// Where it is printed, if not where its list is.
    pub cites: Vec<String>,
}

/// What a line of a printed list speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ListTarget {
    /// An actor.
    Actor(ActorId),
    /// A step.
    Step(ServiceId, StepId),
}

/// A ground of refusal.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Ground {
    /// Its name.
    pub id: String,
    /// Its meaning.
    pub text: String,
    /// Where the act states it.
    pub cites: Vec<String>,
}

/// A compiled regulation or standard.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Regulation {
    /// `<region>/<name>`.
    pub path: String,
    /// Whether it is a national standard and not a regulation.
    pub is_standard: bool,
    /// The language of the act and of the file.
    pub lang: Lang,
    /// The title in the act's language.
    pub title: String,
    /// Titles in other languages.
    pub titles: Vec<(Lang, String)>,
    /// The act, if the file names it.
    pub act: Option<Act>,
    /// The standard that it relies on.
    pub standard: Option<StandardRef>,
    /// The region.
    pub region: Option<Region>,
    /// The provider.
    pub provider: Option<Cited<String>>,
    /// The name of the calendar.
    pub calendar: String,
    /// The provider's hours.
    pub office_hours: Option<Cited<WeekSchedule>>,
    /// The intake hours of channels that have none of their own.
    pub intake_hours: Option<Cited<WeekSchedule>>,
    /// The start policy that the act fixes, if it does.
    pub day_count: Option<DayCount>,
    /// The forms of the service, as keyword names.
    pub forms: Vec<&'static str>,
    /// The results that the act names.
    pub results: Vec<Cited<String>>,
    /// The channels, in order.
    pub channels: Vec<Channel>,
    /// The actors, in order.
    pub actors: Vec<Actor>,
    /// All facts; the first is the channel.
    pub facts: Vec<Fact>,
    /// The lists of documents.
    pub documents: Vec<DocumentList>,
    /// The fees.
    pub fees: Vec<Fee>,
    /// Services without a fee.
    pub free: Vec<Cited<Vec<ServiceId>>>,
    /// Grounds of refusal.
    pub grounds: Vec<Ground>,
    /// The services, in order.
    pub services: Vec<Service>,
    /// Lists that the act prints.
    pub lists: Vec<PrintedList>,
    /// Duties outside the services.
    pub obligations: Vec<Obligation>,
    /// Silences and assumptions, in the order of the file.
    pub remarks: Vec<Remark>,
}

impl Regulation {
    /// The service with this ASCII id.
    #[must_use]
    pub fn service(&self, id: &str) -> Option<(ServiceId, &Service)> {
        let at = self.services.iter().position(|service| service.id == id)?;
        Some((ServiceId::new(at), self.services.get(at)?))
    }

    /// The fact with this name.
    #[must_use]
    pub fn fact(&self, id: FactId) -> Option<&Fact> {
        self.facts.get(id.index())
    }

    /// The remarks of one kind.
    pub fn remarks_of(&self, kind: RemarkKind) -> impl Iterator<Item = &Remark> {
        self.remarks
            .iter()
            .filter(move |remark| remark.kind == kind)
    }
}

/// Declares an id: a dense index into a list of one regulation or service.
macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord,
        )]
        pub struct $name(u32);

        impl $name {
            /// The id of the element at this place.
            #[must_use]
            pub fn new(at: usize) -> Self {
                $name(u32::try_from(at).unwrap_or(u32::MAX))
            }

            /// The place of the element.
            #[must_use]
            pub fn index(self) -> usize {
                self.0 as usize
            }
        }
    };
}
pub(crate) use id;
