//! Hours of the week and start policies.

use crate::calendar::WeekSchedule;
use crate::model::{Cited, DayCount};
use crate::syntax::tree::{Part, ScheduleDays, Statement};

use super::{Resolver, errors};

impl Resolver {
    /// The hours that a statement states; impossible ones are reported.
    pub(super) fn schedule(&mut self, statement: &Statement) -> Option<Cited<WeekSchedule>> {
        let (days, span) = statement.parts.iter().find_map(|part| match &part.value {
            Part::Schedule(days) => Some((days, part.span)),
            _ => None,
        })?;
        let mut week: [Vec<(u16, u16)>; 7] = Default::default();
        for entry in days {
            fill(&mut week, entry);
        }
        let reversed = days.iter().any(|entry| entry.days.0 > entry.days.1);
        match WeekSchedule::new(week) {
            Ok(value) if !reversed => Some(Cited {
                value,
                cites: statement.cites.clone(),
            }),
            _ => {
                self.errors
                    .push(errors::bad_schedule(span, self.regulation.lang));
                None
            }
        }
    }

    /// The start policy that a statement fixes.
    pub(super) fn day_count(&mut self, statement: &Statement) -> Option<DayCount> {
        let policy = statement.parts.iter().find_map(|part| match part.value {
            Part::Policy(policy) => Some(policy),
            _ => None,
        })?;
        let named = statement.events().next();
        let from = named.and_then(|event| self.event(event.value, event.span));
        Some(DayCount {
            policy,
            from,
            cites: statement.cites.clone(),
        })
    }
}

/// Adds the open hours of an entry to each of its days, around its break.
fn fill(week: &mut [Vec<(u16, u16)>; 7], entry: &ScheduleDays) {
    let (first, last) = entry.days;
    let (open, close) = entry.open;
    let days = week.iter_mut().enumerate();
    for (_, day) in days.filter(|(at, _)| (usize::from(first)..=usize::from(last)).contains(at)) {
        match entry.pause {
            Some((from, to)) => day.extend([(open, from), (to, close)]),
            None => day.push((open, close)),
        }
    }
}
