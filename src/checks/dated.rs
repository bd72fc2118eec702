//! Dates of facts with which the rules on dates of a case are broken or kept as wanted.
//!
//! The sets of cases leave time out, so what they give as an example says which rules are broken
//! and not by which dates. The dates are looked for here: near the bounds of the rules, and proved
//! by running the case.

use std::collections::BTreeSet;

use crate::calendar::{Moment, Unit};
use crate::flow::{Example, Shown};
use crate::model::{FactId, RuleBound, Service};
use crate::net::{self, Clocks, Guard, Net, NetEvent, Run};

use super::subject::Subject;

/// How many sets of dates are tried for one case.
const MOST: usize = 4096;

/// Days that lie beyond any bound that acts set.
const FAR: i64 = 3 * 366;

impl Subject<'_> {
    /// An example with the dates by which its rules are broken or kept as it says; none where no
    /// dates near their bounds do so, or where the calendar is not at hand.
    pub(super) fn dated(
        &self,
        net: &Net,
        service: &Service,
        example: &Example,
        submitted: Moment,
    ) -> Option<Example> {
        let clocks = Clocks::new(net, self.calendar?);
        let (facts, distances) = asked(net, example);
        let days = candidates(&distances, submitted);
        let sets = u32::try_from(facts.len()).ok();
        let sets = sets.and_then(|dates| days.len().checked_pow(dates))?;
        let mut buffer = Run::default();
        (0..sets.min(MOST)).find_map(|nth| {
            let mut dated = example.clone();
            let mut rest = nth;
            for fact in &facts {
                let day = days.get(rest % days.len())?;
                dated.facts.insert(*fact, *day);
                rest /= days.len();
            }
            let case = Shown::case(self.regulation, net, service, &dated, submitted);
            net::run(net, &clocks, &case, &mut buffer).ok()?;
            let mut rules = example.broken.iter();
            let as_said = rules.all(|(rule, broken)| buffer.fired.contains(rule) == *broken);
            as_said.then_some(dated)
        })
    }
}

/// The dates of facts for which the rules of an example ask, and the distances of their bounds.
fn asked<'n>(net: &'n Net, example: &Example) -> (BTreeSet<FactId>, Vec<&'n RuleBound>) {
    let (mut facts, mut distances) = (BTreeSet::new(), Vec::new());
    for rule in example.broken.keys() {
        let Some(Guard::DatesBroken(subject, bounds)) =
            net.transitions.get(*rule).map(|own| &own.guard)
        else {
            continue;
        };
        let events = bounds.iter().map(|(_, event)| *event).chain([*subject]);
        facts.extend(events.filter_map(|event| match event {
            NetEvent::Fact(fact) => Some(fact),
            _ => None,
        }));
        distances.extend(bounds.iter().map(|(bound, _)| bound));
    }
    (facts, distances)
}

/// Days on both sides of every bound, and far from all of them; the day of sending comes first.
fn candidates(bounds: &[&RuleBound], submitted: Moment) -> Vec<i64> {
    let day = i64::from(submitted.day().0);
    let mut days = vec![day];
    let mut add = |offset: i64| {
        for day in [day + offset, day - offset] {
            if !days.contains(&day) {
                days.push(day);
            }
        }
    };
    for bound in bounds {
        let (amount, unit) = bound.distance;
        let amount = i64::from(amount);
        let length = match unit {
            Unit::Minutes | Unit::Hours => 1,
            Unit::WorkingDays => amount * 7 / 5,
            Unit::CalendarDays | Unit::Days => amount,
            Unit::Weeks => amount * 7,
            Unit::Months => amount * 30,
            Unit::Years => amount * 365,
        };
        (-1..=5).for_each(|more| add(length + more));
    }
    add(FAR);
    days
}
