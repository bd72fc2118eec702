//! Total terms, of the service itself or of the standard that it leaves them to.

use crate::model::{Amount, Deadline, DeadlineTerm, Regulation, Service};

use super::super::{NetDeadline, NetTerm, NetWait, NetWaitId};
use super::{Builder, Frame};

impl Builder<'_> {
    pub(super) fn deadline(
        &self,
        frame: &Frame<'_>,
        index: usize,
        deadline: &Deadline,
    ) -> Option<NetDeadline> {
        let (from, to) = deadline.between?;
        let term = match deadline.term {
            DeadlineTerm::ByStandard => standard_term(self.standard, frame.service, &deadline.id),
            stated @ DeadlineTerm::Stated(..) => Some(stated),
        };
        let term = match term {
            Some(DeadlineTerm::Stated(amount, unit)) => Some(NetTerm {
                amount: Amount::Of(amount, unit),
                elapsed: deadline.elapsed,
                from: None,
                policy: self.fixed_policy(frame),
                day_of: frame.day_of,
            }),
            _ => None,
        };
        let excluding = self.waits_named(frame, &deadline.excluding);
        Some(NetDeadline {
            entry: frame.entry,
            index,
            term,
            from: frame.event(from),
            to: frame.event(to),
            excluding,
            hours: self.net.office,
        })
    }

    pub(super) fn waits_named(&self, frame: &Frame<'_>, names: &[String]) -> Vec<NetWaitId> {
        let named = |wait: &NetWait| {
            let step = self.net.steps.get(wait.step.index())?;
            (step.entry == frame.entry).then_some(())?;
            let id = &frame.service.step(step.step)?.waits.get(wait.index)?.id;
            names.contains(id).then_some(())
        };
        let waits = self.net.waits.iter().enumerate();
        waits
            .filter(|(_, wait)| named(wait).is_some())
            .map(|(at, _)| NetWaitId::new(at))
            .collect()
    }
}

/// The total term of a standard's service: the one with the same name, else its only one.
#[must_use]
pub fn standard_term(
    standard: Option<&Regulation>,
    service: &Service,
    name: &str,
) -> Option<DeadlineTerm> {
    let (_, service) = standard?.service(&service.id)?;
    let same = service
        .deadlines
        .iter()
        .find(|deadline| deadline.id == name);
    let found = same.or(match service.deadlines.as_slice() {
        [only] => Some(only),
        _ => None,
    })?;
    Some(found.term)
}
