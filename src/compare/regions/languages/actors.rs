//! Which actor of one version is which of the other.

use std::collections::HashMap;

use super::super::Compared;
use super::super::Side;
use crate::compare::align::Role;
use crate::compare::matching::Pairs;
use crate::model::{Actor, ActorId};

/// The actors of two versions: those that are most alike by name, kind, role and the steps in which
/// they act alone. One that acts in a step of the other's is out of line there, and not everywhere.
pub(super) fn pairs(
    one: Side<'_>,
    other: Side<'_>,
    rows: &[Compared],
    sides: (usize, usize),
) -> Pairs {
    let together = together(one, other, rows, sides);
    let (left, right) = (
        &one.version.regulation.actors,
        &other.version.regulation.actors,
    );
    let mut pairs = Pairs::none(left.len(), right.len());
    pairs.join_alike(3, |from, to| {
        let both = left.get(from).zip(right.get(to));
        both.map_or(0, |(one, other)| {
            let shared = together.get(&(from, to)).copied().unwrap_or_default();
            alike(one, other) + u32::from(from == to) + 2 * shared
        })
    });
    pairs
}

fn alike(one: &Actor, other: &Actor) -> u32 {
    let sign = |holds: bool, weight: u32| if holds { weight } else { 0 };
    sign(one.id == other.id, 6)
        + sign(one.kind == other.kind, 2)
        + sign(Role::of(one) == Role::of(other), 2)
}

/// In how many rows two actors each act alone.
fn together(
    one: Side<'_>,
    other: Side<'_>,
    rows: &[Compared],
    (left, right): (usize, usize),
) -> HashMap<(usize, usize), u32> {
    let alone = |side: usize, own: Side<'_>, row: &Compared| -> Option<ActorId> {
        let [at] = row.row.cell(side) else {
            return None;
        };
        match own.service.steps.get(*at)?.actors.as_slice() {
            [only] => Some(*only),
            _ => None,
        }
    };
    let mut found = HashMap::new();
    for row in rows {
        if let Some((from, to)) = alone(left, one, row).zip(alone(right, other, row)) {
            *found.entry((from.index(), to.index())).or_default() += 1;
        }
    }
    found
}
