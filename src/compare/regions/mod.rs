//! Services side by side: what several acts, mostly of several regions, say of one service.
//!
//! [`Beside`] holds the sides with their steps, documents, fees, grounds of refusal, outcomes and
//! total terms as rows of tables, and how long each side takes. Nothing here is old or new, better or
//! worse: a row says what each side says, and in what it [differs](Differs).
//!
//! Rows are put together by what things are and do, not by their names alone, since acts name
//! things differently: steps as [`align`](super::align) tells, documents, fees, grounds and outcomes
//! by the words of their titles. Across languages, where words are not shared, a small list of notions
//! stands for them ([`Notion`](super::align::Notion)).
//!
//! Where two sides are language versions of one act, [`languages`] tells every difference of a
//! number, a unit, an actor or a branch as a finding with a code.

mod differs;
mod documents;
mod ends;
mod fees;
pub mod languages;
mod lists;
mod said;
mod steps;

use super::Version;
use super::align::Row;
use crate::model::{Service, ServiceId};

pub use differs::Differs;
pub use documents::Asked;
pub use ends::{EndKind, EndLengths, Later, Reason, SideEnds, Span, Timing};
pub use languages::Finding;

/// One side: a service of a regulation.
#[derive(Clone, Copy, Debug)]
pub struct Side<'a> {
    /// Its regulation, with its standard and its calendar.
    pub version: Version<'a>,
    /// The service.
    pub id: ServiceId,
    /// The same.
    pub service: &'a Service,
}

impl<'a> Side<'a> {
    /// A service of a regulation; none when it has no such service.
    #[must_use]
    pub fn new(version: Version<'a>, service: &str) -> Option<Side<'a>> {
        let (id, service) = version.regulation.service(service)?;
        Some(Side {
            version,
            id,
            service,
        })
    }

    /// Whether its act says that the service is free.
    #[must_use]
    pub fn is_free(&self) -> bool {
        self.free().is_some()
    }

    /// Where its act says that the service is free.
    fn free(&self) -> Option<&'a [String]> {
        let mut free = self.version.regulation.free.iter();
        let own = free.find(|free| free.value.contains(&self.id));
        own.map(|own| own.cites.as_slice())
    }

    /// The name of the service, as the command line takes it.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{}:{}", self.version.regulation.path, self.service.id)
    }
}

/// What all sides say of one thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compared {
    /// The places of the thing in the lists of the sides.
    pub row: Row,
    /// In what the sides differ; nothing where they say the same.
    pub differs: Vec<Differs>,
}

/// Services side by side.
#[derive(Clone, Debug)]
pub struct Beside<'a> {
    /// The sides.
    pub sides: Vec<Side<'a>>,
    /// Their steps, by the places in [`Service::steps`].
    pub steps: Vec<Compared>,
    /// The documents that each side asks for.
    pub asked: Vec<Vec<Asked<'a>>>,
    /// The rows of these documents.
    pub documents: Vec<Compared>,
    /// The fees of each side's service, by their places in the regulation.
    pub fees_of: Vec<Vec<usize>>,
    /// The rows of these fees.
    pub fees: Vec<Compared>,
    /// The grounds of refusal that the steps of each side name, by their places in the regulation.
    pub grounds_of: Vec<Vec<usize>>,
    /// The rows of these grounds.
    pub grounds: Vec<Compared>,
    /// The outcomes, by the places in [`Service::outcomes`].
    pub outcomes: Vec<Compared>,
    /// The total terms, by the places in [`Service::deadlines`].
    pub totals: Vec<Compared>,
    /// How long the sides take; none where the calendar of a side is not at hand.
    pub timing: Option<Timing>,
    /// What differs between language versions of one act; nothing for other acts.
    pub findings: Vec<Finding>,
}

impl<'a> Beside<'a> {
    /// Puts services side by side.
    #[must_use]
    pub fn new(sides: Vec<Side<'a>>) -> Beside<'a> {
        let steps = steps::rows(&sides);
        let asked: Vec<_> = sides.iter().map(documents::asked).collect();
        let fees_of: Vec<_> = sides.iter().map(fees::taken).collect();
        let grounds_of: Vec<_> = sides.iter().map(lists::named_grounds).collect();
        let mut beside = Beside {
            documents: documents::rows(&sides, &asked),
            fees: fees::rows(&sides, &fees_of),
            grounds: lists::grounds(&sides, &grounds_of),
            outcomes: lists::outcomes(&sides),
            totals: lists::totals(&sides, &steps),
            timing: ends::timing(&sides, &steps),
            findings: Vec::new(),
            asked,
            fees_of,
            grounds_of,
            steps,
            sides,
        };
        beside.findings = languages::findings(&beside);
        beside
    }
}

/// The sides in an order that does not depend on which of them was named first, so that of equally
/// good alignments the same one is taken.
fn order(sides: &[Side<'_>]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..sides.len()).collect();
    order.sort_by_key(|side| {
        sides.get(*side).map(|side| {
            let steps = side.service.steps.iter();
            let steps: Vec<&str> = steps.map(|step| step.id.as_str()).collect();
            (&side.version.regulation.path, &side.service.id, steps)
        })
    });
    order
}

/// Whether any two sides are language versions of one act.
fn is_one_act(sides: &[Side<'_>]) -> bool {
    let all = || sides.iter().map(|side| side.version.regulation);
    all().enumerate().any(|(at, one)| {
        let mut others = all().skip(at + 1);
        others.any(|other| languages::same_act(one, other))
    })
}
