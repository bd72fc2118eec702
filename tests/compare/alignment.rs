//! The alignment against every alignment there is.

use proptest::prelude::*;
use reglament::compare::align::{Bead, Cuts, beads};

/// What a bead gains, by the words of its documentation.
fn gain_of(bead: &Bead, cuts: Cuts, gains: &[Vec<i32>]) -> Option<i32> {
    let pairs: Vec<i32> = bead
        .left
        .clone()
        .flat_map(|left| bead.right.clone().map(move |right| gains[left][right]))
        .collect();
    let best = *pairs.iter().max()?;
    let others: i32 = pairs.iter().sum::<i32>() - best;
    match pairs.as_slice() {
        [only] => (*only > 0).then_some(best),
        _ => (pairs.len() <= cuts.most && pairs.iter().all(|own| *own >= cuts.least))
            .then_some(best + others / 2),
    }
}

/// The most that any alignment gains, tried one after another.
fn most(left: usize, right: usize, cuts: Cuts, gains: &[Vec<i32>]) -> i32 {
    let (rows, columns) = (gains.len(), gains.first().map_or(0, Vec::len));
    if left == rows || right == columns {
        return 0;
    }
    let mut best = most(left + 1, right, cuts, gains).max(most(left, right + 1, cuts, gains));
    for (down, across) in (1..=cuts.most).flat_map(|parts| [(1, parts), (parts, 1)]) {
        if left + down > rows || right + across > columns {
            continue;
        }
        let bead = Bead {
            left: left..left + down,
            right: right..right + across,
        };
        if let Some(own) = gain_of(&bead, cuts, gains) {
            best = best.max(own + most(left + down, right + across, cuts, gains));
        }
    }
    best
}

fn table() -> impl Strategy<Value = Vec<Vec<i32>>> {
    (1..6usize, 1..6usize).prop_flat_map(|(rows, columns)| {
        prop::collection::vec(prop::collection::vec(-20..40i32, columns), rows)
    })
}

proptest! {
    #[test]
    fn no_alignment_gains_more(gains in table(), most_parts in 1..4usize, least in 1..15i32) {
        let cuts = Cuts { most: most_parts, least };
        let (rows, columns) = (gains.len(), gains[0].len());
        let found = beads(rows, columns, cuts, |left, right| gains[left][right]);
        let gained: i32 = found
            .iter()
            .filter(|bead| bead.is_pair())
            .map(|bead| gain_of(bead, cuts, &gains).expect("a bead that gains"))
            .sum();
        prop_assert_eq!(gained, most(0, 0, cuts, &gains));
        // Every element stands in one bead, in its order.
        let left: Vec<usize> = found.iter().flat_map(|bead| bead.left.clone()).collect();
        let right: Vec<usize> = found.iter().flat_map(|bead| bead.right.clone()).collect();
        prop_assert_eq!(left, (0..rows).collect::<Vec<_>>());
        prop_assert_eq!(right, (0..columns).collect::<Vec<_>>());
    }
}

#[test]
fn sequences_beyond_all_measure_are_left_unaligned() {
    let found = beads(3000, 3000, Cuts::NONE, |_, _| 1);
    assert_eq!(found.len(), 6000);
    assert!(!found.iter().any(Bead::is_pair));
}

#[test]
fn nothing_on_a_side_leaves_the_other_alone() {
    let found = beads(0, 2, Cuts::NONE, |_, _| 1);
    assert_eq!(found.len(), 2);
    assert!(beads(0, 0, Cuts::NONE, |_, _| 1).is_empty());
}
