//! Numbers and units of two versions.

use super::{Says, Versions};
use crate::calendar::Unit;
use crate::compare::kinds::languages as kinds;
use crate::compare::order::Length;
use crate::compare::value;
use crate::messages::{Arg, Message};
use crate::model::{Amount, Expr, FactType, Operand, Regulation, Step, StepKind};

/// A number with its unit, if there is one.
type Number = Option<(u32, Unit)>;

impl Versions<'_, '_> {
    /// Two lengths that should be one.
    pub(super) fn lengths(
        &mut self,
        (one, other): (Option<Length>, Option<Length>),
        thing: Message,
        places: (String, String),
        cites: (&[String], &[String]),
    ) {
        if one == other {
            return;
        }
        let kind = match (one.map(parts), other.map(parts)) {
            (Some((number, unit)), Some((other_number, other_unit))) if unit != other_unit => {
                match number == other_number {
                    true => &kinds::UNIT,
                    false => &kinds::NUMBER_AND_UNIT,
                }
            }
            _ => &kinds::NUMBER,
        };
        let words = |length: Option<Length>| {
            let words = length.map(|own| value::length(own.amount, own.elapsed));
            Some(value::or_unsaid(words))
        };
        let one = Says {
            place: places.0,
            value: words(one),
            cites: cites.0,
        };
        let other = Says {
            place: places.1,
            value: words(other),
            cites: cites.1,
        };
        self.tell(kind, thing, one, other);
    }

    /// Two numbers with their units, or none, that should be one.
    pub(super) fn number(
        &mut self,
        (one, other): (Number, Number),
        thing: Message,
        places: (String, String),
        cites: (&[String], &[String]),
    ) {
        let length = |own: Number| {
            own.map(|(n, unit)| Length {
                amount: Amount::Of(n, unit),
                elapsed: false,
            })
        };
        self.lengths((length(one), length(other)), thing, places, cites);
    }
}

/// The number of a length, and its unit with whether it runs by the clock; the day itself has neither.
fn parts(length: Length) -> (Option<u32>, (Option<Unit>, bool)) {
    match length.amount {
        Amount::SameDay => (None, (None, length.elapsed)),
        Amount::Of(number, unit) => (Some(number), (Some(unit), length.elapsed)),
    }
}

/// The numbers that the conditions and rules of a step compare with, in order of size: the parts of
/// a condition have no order of their own.
pub(super) fn of_conditions(step: &Step, regulation: &Regulation) -> Vec<i64> {
    let mut found = Vec::new();
    let mut add = |expr: &Expr| collect(expr, regulation, &mut found);
    step.only_if.iter().for_each(&mut add);
    for branch in &step.branches {
        if let crate::model::When::Holds(expr) = &branch.when {
            add(expr);
        }
    }
    match &step.kind {
        StepKind::FactRule(expr) => add(expr),
        StepKind::DateRule(_, bounds) => {
            found.extend(bounds.iter().map(|bound| i64::from(bound.distance.0)));
        }
        _ => {}
    }
    found.sort_unstable();
    found
}

fn collect(expr: &Expr, regulation: &Regulation, found: &mut Vec<i64>) {
    // Conditions are as deep as a file nests them, so they are walked without recursion.
    let mut open = vec![expr];
    while let Some(expr) = open.pop() {
        match expr {
            Expr::Any(list) | Expr::All(list) => open.extend(list),
            Expr::Not(inner) => open.push(inner),
            Expr::Complete => {}
            Expr::Test { facts, with, .. } => {
                let kind = facts.first().and_then(|fact| regulation.fact(*fact));
                let counts = kind.is_some_and(|fact| {
                    !matches!(
                        fact.kind,
                        FactType::YesNo | FactType::OneOf(_) | FactType::Complete
                    )
                });
                if let (Operand::Value(value), true) = (with, counts) {
                    found.push(*value);
                }
            }
        }
    }
}

/// Numbers for people.
pub(super) fn words(numbers: &[i64]) -> Arg {
    value::list(numbers.iter().map(|number| Arg::from(number.to_string())))
}
