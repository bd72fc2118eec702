//! How long it takes to find a schedule, or the smallest contradiction, in a temporal network.
//!
//! `cargo bench --bench network`.

use divan::{Bencher, black_box};
use reglament::timing::{Network, TimePoint};

fn main() {
    divan::main();
}

/// Steps one after the other, each with its least and its greatest length, and a window over every
/// ten of them; with the points in their order.
fn steps(count: usize) -> (Network, Vec<TimePoint>) {
    let mut network = Network::default();
    let mut points = vec![network.point()];
    for at in 0..count {
        let (start, end) = (network.point(), network.point());
        if let Some(last) = points.last() {
            network.in_order(*last, start);
        }
        network.at_least(start, end, 1);
        network.at_most(start, end, 3);
        points.extend([start, end]);
        if at % 10 == 9 {
            let earlier = points.len() - 20;
            network.at_most(points[earlier], end, 40);
        }
    }
    (network, points)
}

#[divan::bench(args = [10, 100, 1_000])]
fn schedule(bencher: Bencher<'_, '_>, count: usize) {
    let (network, _) = steps(count);
    bencher.bench(|| black_box(&network).schedule());
}

/// The whole procedure has one unit less than its steps need.
#[divan::bench(args = [10, 100, 1_000])]
fn smallest_conflict_of_all_steps(bencher: Bencher<'_, '_>, count: usize) {
    let (mut network, points) = steps(count);
    let total = i64::try_from(count).unwrap_or(i64::MAX) - 1;
    network.at_most(points[0], points[2 * count], total);
    bencher.bench(|| black_box(&network).schedule());
}

/// Two steps in the middle must keep a distance that a window over them does not leave.
#[divan::bench(args = [10, 100, 1_000])]
fn smallest_conflict_of_two_bounds(bencher: Bencher<'_, '_>, count: usize) {
    let (mut network, points) = steps(count);
    network.at_least(points[count], points[count + 2], 50);
    network.at_most(points[count], points[count + 2], 40);
    bencher.bench(|| black_box(&network).schedule());
}
