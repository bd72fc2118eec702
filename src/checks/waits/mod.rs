//! Waits for the applicant and for other bodies.

pub mod awaited_document_unlisted;
pub mod lapse_without_consequence;
pub mod missed_window_silent;
pub mod no_way_through_portal;
pub mod nobody_receives;
pub mod notice_day_unproved;
pub mod window_hangs_on_reading;
pub mod window_without_trigger;

use crate::checks::{StepAt, Subject};
use crate::model::{ActorKind, StepTerm, Wait, path};

/// A wait with its step and its window.
#[derive(Clone, Copy, Debug)]
struct WaitAt<'a> {
    at: StepAt<'a>,
    index: usize,
    wait: &'a Wait,
    window: &'a StepTerm,
}

impl WaitAt<'_> {
    /// The path of the wait.
    fn path(&self) -> String {
        path::wait(&self.at.service.id, &self.at.step.id, &self.wait.id)
    }

    /// Whether it is the applicant who is waited for.
    fn for_applicant(&self, subject: &Subject<'_>) -> bool {
        let by = subject.actor(self.wait.by);
        by.is_some_and(|actor| actor.kind == ActorKind::Applicant)
    }
}

/// All waits of a regulation, in the act's order.
fn waits<'a>(subject: &Subject<'a>) -> impl Iterator<Item = WaitAt<'a>> {
    subject.steps().flat_map(|at| {
        let waits = at.step.waits.iter().enumerate();
        waits.filter_map(move |(index, wait)| {
            Some(WaitAt {
                at,
                index,
                wait,
                window: at.step.terms.get(wait.term)?,
            })
        })
    })
}
