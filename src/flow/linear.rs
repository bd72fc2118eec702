//! Whole numbers that fit comparisons of sums.
//!
//! Variables are eliminated one after the other (Fourier and Motzkin) and chosen on the way back.
//! The comparisons of a regulation add single facts, so the intervals that are left end at whole
//! numbers; where they did not, a solution would be missed, never invented.

use std::collections::BTreeMap;

use crate::model::FactId;

/// A sum with factors that is at most a bound.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Constraint {
    factors: BTreeMap<FactId, i64>,
    bound: i64,
}

impl Constraint {
    /// The sum of facts, less another fact, is at most the bound.
    #[must_use]
    pub fn sum(facts: &[FactId], less: Option<FactId>, bound: i64) -> Constraint {
        let mut factors = BTreeMap::new();
        for fact in facts {
            *factors.entry(*fact).or_insert(0) += 1;
        }
        if let Some(less) = less {
            *factors.entry(less).or_insert(0) -= 1;
        }
        factors.retain(|_, factor| *factor != 0);
        Constraint { factors, bound }
    }

    /// The opposite: the sum is greater than the bound.
    #[must_use]
    pub fn negated(mut self) -> Constraint {
        self.factors
            .values_mut()
            .for_each(|factor| *factor = -*factor);
        self.bound = (-self.bound).saturating_sub(1);
        self
    }

    fn factor(&self, fact: FactId) -> i64 {
        self.factors.get(&fact).copied().unwrap_or_default()
    }

    /// The sum of two constraints in which a fact's factors cancel.
    fn cancel(&self, other: &Constraint, fact: FactId) -> Constraint {
        let (own, theirs) = (self.factor(fact).abs(), other.factor(fact).abs());
        let mut sum = Constraint {
            factors: BTreeMap::new(),
            bound: self
                .bound
                .saturating_mul(theirs)
                .saturating_add(other.bound.saturating_mul(own)),
        };
        for (constraint, by) in [(self, theirs), (other, own)] {
            for (fact, factor) in &constraint.factors {
                let entry = sum.factors.entry(*fact).or_insert(0);
                *entry = entry.saturating_add(factor.saturating_mul(by));
            }
        }
        sum.factors.retain(|_, factor| *factor != 0);
        sum
    }

    /// What is left for the sum once the chosen facts have their values.
    fn rest(&self, chosen: &BTreeMap<FactId, i64>, but: FactId) -> i64 {
        let taken = self.factors.iter().filter(|(fact, _)| **fact != but);
        taken.fold(self.bound, |rest, (fact, factor)| {
            let value = chosen.get(fact).copied().unwrap_or_default();
            rest.saturating_sub(factor.saturating_mul(value))
        })
    }
}

/// Values that fit all constraints; none when there are none.
///
/// A value is the one nearest to zero that fits, so that examples stay small.
#[must_use]
pub fn solve(constraints: &[Constraint]) -> Option<BTreeMap<FactId, i64>> {
    let Some(fact) = constraints
        .iter()
        .find_map(|constraint| constraint.factors.keys().next().copied())
    else {
        let fits = constraints.iter().all(|constraint| constraint.bound >= 0);
        return fits.then(BTreeMap::new);
    };
    let (own, mut rest): (Vec<_>, Vec<_>) = constraints
        .iter()
        .cloned()
        .partition(|constraint| constraint.factor(fact) != 0);
    let (upper, lower): (Vec<_>, Vec<_>) = own.iter().partition(|own| own.factor(fact) > 0);
    for above in &upper {
        rest.extend(lower.iter().map(|below| above.cancel(below, fact)));
    }
    let mut chosen = solve(&rest)?;
    let highest = upper
        .iter()
        .map(|own| own.rest(&chosen, fact).div_euclid(own.factor(fact)));
    let highest = highest.min();
    let lowest = lower.iter().map(|own| {
        let rest = own.rest(&chosen, fact);
        -(rest.div_euclid(-own.factor(fact)))
    });
    let lowest = lowest.max();
    let value = 0.clamp(
        lowest.unwrap_or(i64::MIN),
        highest.unwrap_or(i64::MAX).max(lowest.unwrap_or(i64::MIN)),
    );
    if highest.is_some_and(|highest| value > highest) {
        return None;
    }
    chosen.insert(fact, value);
    Some(chosen)
}
