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
//! * [`Touch`] says whom a change touches.
//!
//! Comments, layout, the language of the keywords and the order of what has no order are no part of
//! the model or are left out of account, so they are never told.

pub mod align;
mod arrangement;
mod branches;
mod change;
mod comparison;
mod deadlines;
mod editorial;
mod kind;
pub mod kinds;
pub mod matching;
mod next;
pub mod order;
pub mod regions;
mod same;
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
pub use touch::{Applicant, Executor, Touch};
pub use version::Version;

/// Everything that has changed between two versions, in the order of the list of kinds, the changes
/// of the whole regulation before those of its services.
#[must_use]
pub fn changes(all: &Comparison<'_>) -> Vec<Change> {
    let mut found = Vec::new();
    steps::changes(all, &mut found);
    arrangement::changes(all, &mut found);
    branches::changes(all, &mut found);
    terms::changes(all, &mut found);
    deadlines::changes(all, &mut found);
    waits::changes(all, &mut found);
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
