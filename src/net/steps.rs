//! A step on the calendar.

use crate::calendar::Moment;

use super::run::{RunError, Runner, StepRun};
use super::{NetStepId, Pace, WaitRun};

impl Runner<'_> {
    /// Does a step's own work from `trigger` on and returns what became of it.
    ///
    /// Days are counted from the trigger, the end of what came before; the start shown is the first
    /// open minute of those who act. Several terms run one after another.
    pub(super) fn perform(&self, id: NetStepId, trigger: Moment) -> Result<StepRun, RunError> {
        let Some(step) = self.net.steps.get(id.index()) else {
            return Err(RunError::Stuck);
        };
        if let Some(wait) = self.pure_wait(id, trigger) {
            return Ok(wait);
        }
        let hours = self.channel_hours(step.hours);
        let start = self
            .clocks
            .table(hours)
            .next_open(trigger)
            .map_err(RunError::OutOfCoverage)?;
        let mut at = trigger;
        let mut due = None;
        for term in &step.terms {
            let from = self.from(term.from, at)?;
            let end = self.due(*term, from, hours)?;
            due = Some(end);
            at = end.max(at);
        }
        let end = match (due, self.case.pace) {
            (Some(due), Pace::Limit) => due.max(start),
            _ => start,
        };
        Ok(StepRun {
            step: id,
            trigger,
            start,
            end,
            due,
            cut_off: None,
        })
    }

    /// A step that is nothing but a wait ends when what it waits for has been received.
    fn pure_wait(&self, id: NetStepId, end: Moment) -> Option<StepRun> {
        let step = self.net.steps.get(id.index())?;
        // Work that goes on beside this step may have settled a wait of its own in between.
        let own = |done: &&WaitRun| {
            let wait = self.net.waits.get(done.wait.index());
            wait.is_some_and(|wait| wait.step == id)
        };
        let last = self.run.waits.iter().rev().find(own)?;
        step.terms.is_empty().then_some(StepRun {
            step: id,
            trigger: last.trigger,
            start: last.trigger,
            end,
            due: Some(last.due),
            cut_off: None,
        })
    }
}
