//! Temporal networks against the definition of what they mean.

#![allow(clippy::disallowed_methods)]

#[path = "../fuzz/dice.rs"]
mod dice;
mod make;

use dice::Dice;
use reglament::timing::{Bound, BoundId, Network};

const NETWORKS: u64 = 3_000;

/// Whether bounds can be kept together, by the shortest distances between all points (Floyd and
/// Warshall).
fn is_consistent(bounds: &[Bound]) -> bool {
    let points = bounds.iter().map(|bound| bound.from.max(bound.to).index());
    let points = points.max().map_or(0, |last| last + 1);
    let far = i64::MAX / 4;
    let mut most = vec![vec![far; points]; points];
    for bound in bounds {
        let known = &mut most[bound.from.index()][bound.to.index()];
        *known = bound.most.min(*known);
    }
    for via in 0..points {
        for from in 0..points {
            for to in 0..points {
                let through = most[from][via].saturating_add(most[via][to]);
                most[from][to] = most[from][to].min(through);
            }
        }
    }
    (0..points).all(|point| most[point][point] >= 0)
}

/// The bounds that nobody states, with those of a choice among the stated ones.
fn chosen(network: &Network, stated: &[usize]) -> Vec<Bound> {
    let bounds = network.bounds().iter().enumerate();
    let kept = bounds.filter(|(at, bound)| !bound.stated || stated.contains(at));
    kept.map(|(_, bound)| *bound).collect()
}

/// The number of bounds in the smallest contradiction, if there is one with fewer than so many.
fn smaller_than(network: &Network, stated: &[usize], limit: usize) -> Option<usize> {
    (0..limit).find(|count| any_choice(network, stated, *count, &mut Vec::new()))
}

/// Whether so many more of the stated bounds contradict each other with those already taken.
fn any_choice(network: &Network, left: &[usize], count: usize, taken: &mut Vec<usize>) -> bool {
    if count == 0 {
        return !is_consistent(&chosen(network, taken));
    }
    left.iter().enumerate().any(|(at, bound)| {
        taken.push(*bound);
        let found = any_choice(network, &left[at + 1..], count - 1, taken);
        taken.pop();
        found
    })
}

fn places(bounds: &[BoundId]) -> Vec<usize> {
    bounds.iter().map(|bound| bound.index()).collect()
}

#[test]
fn a_schedule_keeps_every_bound_and_a_conflict_is_the_smallest() {
    let mut counted = [0; 2];
    for seed in 0..NETWORKS {
        let mut dice = Dice::new(seed);
        let steps = 1 + dice.below(4);
        let network = make::network(&mut dice, steps);
        match network.schedule() {
            Ok(moments) => {
                counted[0] += 1;
                for bound in network.bounds() {
                    let distance = moments[bound.to.index()] - moments[bound.from.index()];
                    assert!(distance <= bound.most, "{seed}: {bound:?} in {moments:?}");
                }
            }
            Err(conflict) => {
                counted[1] += 1;
                assert!(conflict.smallest, "{seed}");
                let found = places(&conflict.bounds);
                assert!(
                    !is_consistent(&chosen(&network, &found)),
                    "{seed}: {found:?}"
                );
                let bounds = network.bounds().iter().enumerate();
                let stated: Vec<usize> = bounds
                    .filter(|(_, own)| own.stated)
                    .map(|(at, _)| at)
                    .collect();
                let smaller = smaller_than(&network, &stated, found.len());
                assert_eq!(smaller, None, "{seed}: {found:?} {network:?}");
            }
        }
    }
    assert!(counted.iter().all(|count| *count > 500), "{counted:?}");
}

#[test]
fn what_is_lacking_is_just_enough() {
    for seed in 0..NETWORKS {
        let mut dice = Dice::new(seed);
        let steps = 1 + dice.below(4);
        let network = make::network(&mut dice, steps);
        let Err(conflict) = network.schedule() else {
            continue;
        };
        let found = places(&conflict.bounds);
        let Some(first) = found.first() else {
            panic!("{seed}: what nobody states never contradicts itself");
        };
        // Loosening any one bound of the conflict by what is lacking settles this conflict.
        let mut loose = chosen(&network, &found);
        let own = network.bounds()[*first];
        let at = loose
            .iter()
            .position(|bound| *bound == own)
            .expect("it was chosen");
        loose[at].most += conflict.lacking - 1;
        assert!(!is_consistent(&loose), "{seed}");
        loose[at].most += 1;
        assert!(is_consistent(&loose), "{seed}");
    }
}

#[test]
fn a_thousand_steps_with_a_total_that_is_too_short() {
    let mut network = Network::default();
    let sent = network.point();
    let mut last = sent;
    for _ in 0..1_000 {
        let (start, end) = (network.point(), network.point());
        network.in_order(last, start);
        network.at_least(start, end, 1);
        network.at_most(start, end, 2);
        last = end;
    }
    let total = network.at_most(sent, last, 999);
    let conflict = network.schedule().expect_err("a thousand need a thousand");
    assert_eq!((conflict.lacking, conflict.bounds.len()), (1, 1_001));
    assert!(conflict.smallest && conflict.bounds.contains(&total));
}

#[test]
fn numbers_beyond_all_time_do_no_harm() {
    let mut network = Network::default();
    let (one, two) = (network.point(), network.point());
    network.at_most(one, two, i64::MAX);
    network.at_least(one, two, i64::MAX);
    network.at_least(two, one, i64::MIN);
    let _ = network.schedule();
}
