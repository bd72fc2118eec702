//! Waits: when a window closes and whether what is waited for comes in it.

use crate::calendar::{Moment, Unit};
use crate::model::Amount;

use super::run::{RunError, Runner};
use super::{EventTime, HoursId, NetTerm, NetWaitId, Pace, WaitRun, policy};

impl Runner<'_> {
    /// Settles a wait that is entered at `trigger`; asked twice, it answers the same.
    pub(super) fn wait(&mut self, id: NetWaitId, trigger: Moment) -> Result<WaitRun, RunError> {
        let Some(wait) = self.net.waits.get(id.index()).copied() else {
            return Err(RunError::Stuck);
        };
        let from = self.from(wait.window.from, trigger)?;
        let closing = self.channel_hours(wait.closing);
        let due = self.due(wait.window, from, closing)?;
        let (came, met) = match self
            .case
            .events
            .get(id.index())
            .copied()
            .unwrap_or_default()
        {
            EventTime::Unstated if self.case.pace == Pace::Instant => (trigger.max(from), true),
            EventTime::Unstated => (due.max(trigger), true),
            EventTime::At(moment) if moment <= due => (moment, true),
            EventTime::At(_) | EventTime::Missed => (due, false),
        };
        let received = match met && wait.by_applicant && came != due {
            true => self.receipt(came)?.max(trigger),
            false => came.max(trigger),
        };
        Ok(WaitRun {
            wait: id,
            trigger,
            from,
            due,
            came,
            received,
            met,
        })
    }

    /// The moment from which a term runs.
    pub(super) fn from(
        &self,
        from: Option<super::NetEvent>,
        trigger: Moment,
    ) -> Result<Moment, RunError> {
        match from {
            None => Ok(trigger),
            Some(event) => self.event(event),
        }
    }

    /// When a term that runs from a moment ends, in somebody's hours.
    pub(super) fn due(
        &self,
        term: NetTerm,
        from: Moment,
        hours: HoursId,
    ) -> Result<Moment, RunError> {
        let table = self.clocks.table(hours);
        let due = match term.amount {
            Amount::SameDay => table.same_day(from),
            Amount::Of(amount, unit) => {
                let by_clock =
                    term.elapsed || self.case.reading.elapsed_hours && unit == Unit::Hours;
                table.due(
                    from,
                    amount,
                    unit,
                    by_clock,
                    policy(term, from, self.case, self.run),
                )
            }
        };
        due.map_err(RunError::OutOfCoverage)
    }
}
