//! A moment of a case that depends on the moment in question, or does not.

use std::rc::Rc;

use super::Curve;
use crate::calendar::{Moment, OutOfCoverage, Piece};

/// A moment as a function of the moment in question.
///
/// "Does not depend" stands for the part of a case that another event than the one in question
/// brings about; it comes before everything, so that the later of two is always the one that
/// depends.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Track(Option<Rc<Curve>>);

impl Track {
    /// A moment that depends on the one in question.
    #[must_use]
    pub fn of(curve: Curve) -> Track {
        Track(Some(Rc::new(curve)))
    }

    /// The function, if the moment depends at all.
    #[must_use]
    pub fn curve(&self) -> Option<&Curve> {
        self.0.as_deref()
    }

    /// Whether two moments are known to be the same without comparing them.
    pub(super) fn is_same(&self, other: &Track) -> bool {
        match (&self.0, &other.0) {
            (Some(one), Some(two)) => Rc::ptr_eq(one, two),
            (None, None) => true,
            _ => false,
        }
    }

    pub(super) fn then(&self, next: impl Fn(Moment) -> Result<Piece, OutOfCoverage>) -> Track {
        Track(self.curve().map(|curve| Rc::new(curve.then(next))))
    }

    pub(super) fn max(&self, other: &Track) -> Track {
        match (self.curve(), other.curve()) {
            // Most joins are of a moment with itself.
            (Some(one), Some(two)) if !std::ptr::eq(one, two) => Track::of(one.max(two)),
            (Some(_), _) => self.clone(),
            (None, _) => other.clone(),
        }
    }
}
