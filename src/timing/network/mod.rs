//! Bounds between the moments of a case, as a simple temporal network.
//!
//! A simple temporal network has time points and bounds of the form "this one at most so much after
//! that one" (R. Dechter, I. Meiri, J. Pearl, *Temporal constraint networks*, Artificial
//! Intelligence 49, 1991). Its bounds can be kept together exactly when going round in a circle
//! never allows less than nothing: every contradiction is a circle of bounds whose sum is negative,
//! and a set of bounds without one such circle has a schedule.
//!
//! [`Network::schedule`] gives a schedule or a [`Conflict`] with as few stated bounds as any
//! contradiction in the network has. Bounds that nobody states (nothing ends before it begins)
//! belong to a circle without being counted.

mod elimination;
mod relaxation;

use crate::model::id;

id! {
    /// A moment whose place in time is not known yet.
    TimePoint
}

id! {
    /// A bound of a network, in the order in which they were added.
    BoundId
}

/// One point lies at most so much after another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bound {
    /// The earlier point, or the later one where `most` is negative.
    pub from: TimePoint,
    /// The point that is bounded.
    pub to: TimePoint,
    /// The greatest distance, in the network's unit of time.
    pub most: i64,
    /// Whether somebody states it; what holds by itself is not counted in a conflict.
    pub stated: bool,
}

/// A simple temporal network.
///
/// ```
/// use reglament::timing::Network;
/// let mut network = Network::default();
/// let (sent, decided) = (network.point(), network.point());
/// let decision = network.at_most(sent, decided, 2);
/// assert!(network.schedule().is_ok());
/// let waiting = network.at_least(sent, decided, 3);
/// let conflict = network.schedule().unwrap_err();
/// assert_eq!(conflict.lacking, 1);
/// assert_eq!(conflict.bounds, [decision, waiting]);
/// ```
#[derive(Clone, Debug, Default)]
pub struct Network {
    points: usize,
    bounds: Vec<Bound>,
}

/// Bounds that contradict each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// Those that are stated, in the order in which they were added.
    pub bounds: Vec<BoundId>,
    /// How much time is lacking for all of them.
    pub lacking: i64,
    /// Whether it is proved that no contradiction has fewer stated bounds. No bound of it can be
    /// left out in any case.
    pub smallest: bool,
}

impl Network {
    /// A new point.
    pub fn point(&mut self) -> TimePoint {
        self.points += 1;
        TimePoint::new(self.points - 1)
    }

    /// States that one point lies at most so much after another.
    pub fn at_most(&mut self, from: TimePoint, to: TimePoint, most: i64) -> BoundId {
        self.add(Bound {
            from,
            to,
            most,
            stated: true,
        })
    }

    /// States that one point lies at least so much after another.
    pub fn at_least(&mut self, from: TimePoint, to: TimePoint, least: i64) -> BoundId {
        self.at_most(to, from, least.saturating_neg())
    }

    /// One point never comes before another, without anybody saying so.
    pub fn in_order(&mut self, first: TimePoint, second: TimePoint) {
        self.add(Bound {
            from: second,
            to: first,
            most: 0,
            stated: false,
        });
    }

    fn add(&mut self, bound: Bound) -> BoundId {
        self.bounds.push(bound);
        BoundId::new(self.bounds.len() - 1)
    }

    /// The bounds in the order in which they were added.
    #[must_use]
    pub fn bounds(&self) -> &[Bound] {
        &self.bounds
    }

    /// A moment for each point with which every bound is kept.
    ///
    /// # Errors
    /// The smallest [`Conflict`] when there is no such schedule.
    pub fn schedule(&self) -> Result<Vec<i64>, Conflict> {
        relaxation::schedule(self.points, &self.bounds).map_err(|circle| {
            let (mut circle, smallest) = elimination::smallest(&self.bounds, circle);
            let bound = |at: &usize| self.bounds.get(*at);
            let sum = circle.iter().filter_map(bound);
            let sum = sum.fold(0i64, |sum, bound| sum.saturating_add(bound.most));
            circle.retain(|at| bound(at).is_some_and(|bound| bound.stated));
            circle.sort_unstable();
            Conflict {
                bounds: circle.into_iter().map(BoundId::new).collect(),
                lacking: sum.saturating_neg(),
                smallest,
            }
        })
    }
}
