//! How much longer a step could take before a verdict changes.

use super::Way;
use super::clock::Clock;
use super::verdict::{Judgement, Question, Verdict};
use crate::calendar::Unit;
use crate::flow::Choices;
use crate::model::Amount;
use crate::net::NetStepId;

/// Beyond so many units a step counts as one that the clock does not bound.
const MOST_LONGER: u32 = 512;

/// By how much the term of a step could grow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slack {
    /// The step.
    pub step: NetStepId,
    /// The greatest number of units by which its term can grow while the verdict stays the same;
    /// none when no growth changes it.
    pub units: Option<u32>,
    /// The unit of its term.
    pub unit: Unit,
}

impl Slack {
    /// Whether one more unit already changes the verdict.
    #[must_use]
    pub fn is_critical(self) -> bool {
        self.units == Some(0)
    }
}

impl Question<'_> {
    /// The slack of every step with a term, in the act's order, for a clock that was judged.
    ///
    /// Longer terms only make more starts late, so the number is found by halving. A clock that is
    /// never kept leaves no slack to speak of, and a window hangs on no step but its own.
    pub fn slack(
        &self,
        judgement: &Judgement,
        ways: &[(usize, Vec<Way>)],
        choices: &mut Choices,
    ) -> Vec<Slack> {
        if judgement.verdict == Verdict::Never || matches!(judgement.clock, Clock::Window(_)) {
            return Vec::new();
        }
        let steps = self.net.steps.iter().enumerate().filter_map(|(at, step)| {
            let id = NetStepId::new(at);
            let unit = match step.terms.last()?.amount {
                Amount::Of(_, unit) => unit,
                // The same day cannot grow by less than a day.
                Amount::SameDay => return None,
            };
            let on_a_way = |way: &Way| way.dates.ended.get(at).is_some_and(Option::is_some);
            let met = |way: &Way| judgement.clock.is_met(self, way);
            let mut all = ways.iter().flat_map(|(_, ways)| ways);
            all.any(|way| on_a_way(way) && met(way))
                .then_some((id, unit))
        });
        let steps: Vec<(NetStepId, Unit)> = steps.collect();
        steps
            .into_iter()
            .map(|(step, unit)| Slack {
                step,
                units: self.room(judgement, step, ways, choices),
                unit,
            })
            .collect()
    }

    fn room(
        &self,
        judgement: &Judgement,
        step: NetStepId,
        ways: &[(usize, Vec<Way>)],
        choices: &mut Choices,
    ) -> Option<u32> {
        let mut changes = |longer: u32| {
            let judged = self.judged(judgement.clock, ways, choices, Some((step, longer)));
            judged.verdict != judgement.verdict
        };
        let mut most = 1;
        while !changes(most) {
            most = most.saturating_mul(2);
            if most > MOST_LONGER {
                return None;
            }
        }
        let mut least = most / 2;
        while least + 1 < most {
            let middle = least.midpoint(most);
            match changes(middle) {
                true => most = middle,
                false => least = middle,
            }
        }
        // `most` is the least growth that changes the verdict.
        Some(most - 1)
    }
}

impl Clock {
    fn is_met(self, question: &Question<'_>, way: &Way) -> bool {
        let setting = question.setting(0);
        self.key(&setting, &way.dates).is_some()
    }
}
