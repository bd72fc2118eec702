//! What a change of a regulation means.
//!
//! Two compiled versions are matched, and what differs is told thing by thing: not which lines of the
//! file are others, but which term is longer and for whom that is worse. The way of the data:
//!
//! ```text
//! two models ─ matching ─▶ comparison ─ acts, actors, steps, terms … ─▶ changes
//! ```
//!
//! * [`matching`] says which thing of the old version is which of the new one, names apart.
//! * [`Comparison`] is both versions with their matching; one file for each concept looks at it and
//!   tells its changes.
//! * [`kinds`] are the kinds of changes, with their codes and their pages.
//! * [`order`] compares lengths of different units on the calendar.
//! * [`Touch`] says whom a change touches, [`policy`] what a project demands of it.
//!
//! Comments, layout, the language of the keywords and the order of what has no order are no part of
//! the model or are left out of account, so they are never told.

mod actors;
mod acts;
pub mod align;
mod arrangement;
mod branches;
mod called_out;
mod change;
mod channels;
mod comparison;
mod deadlines;
mod documents;
mod duties;
mod editorial;
pub mod effect;
mod facts;
mod fees;
mod grounds;
mod kind;
pub mod kinds;
pub mod matching;
mod next;
pub mod order;
mod outcomes;
pub mod policy;
mod printed;
pub mod regions;
mod same;
mod services;
mod silences;
mod steps;
mod terms;
mod thing;
mod touch;
mod value;
mod version;
mod waits;

pub use change::{Change, Side};
pub use comparison::{Comparison, ServicePair, StepPair};
pub use kind::{Family, Kind};
pub use services::{file_moved, regulation_added, regulation_removed};
pub use touch::{Applicant, Executor, Touch};
pub use version::Version;

/// Everything that has changed between two versions: what belongs to the whole regulation first, then
/// service by service, in the order of the families of kinds.
#[must_use]
pub fn changes(all: &Comparison<'_>) -> Vec<Change> {
    let mut found = Vec::new();
    acts::changes(all, &mut found);
    services::changes(all, &mut found);
    actors::changes(all, &mut found);
    channels::changes(all, &mut found);
    facts::changes(all, &mut found);
    steps::changes(all, &mut found);
    arrangement::changes(all, &mut found);
    branches::changes(all, &mut found);
    terms::changes(all, &mut found);
    deadlines::changes(all, &mut found);
    waits::changes(all, &mut found);
    grounds::changes(all, &mut found);
    documents::changes(all, &mut found);
    fees::changes(all, &mut found);
    outcomes::changes(all, &mut found);
    printed::changes(all, &mut found);
    duties::changes(all, &mut found);
    silences::changes(all, &mut found);
    called_out::changes(all, &mut found);
    sort(all, &mut found);
    found
}

/// By service, in the order of the new version with those that are gone behind, then by kind; what
/// is of one kind stays in the order of the act.
fn sort(all: &Comparison<'_>, found: &mut [Change]) {
    let services = &all.new.regulation.services;
    let service = |change: &Change| {
        let id = change.service.as_ref()?;
        let at = services.iter().position(|service| service.id == *id);
        Some(at.unwrap_or(services.len()))
    };
    found.sort_by_key(|change| (service(change), change.kind.family));
}
