//! Made temporal networks: steps one after the other, with bounds across them.

use reglament::timing::{Network, TimePoint};

use crate::dice::Dice;

/// A network of so many steps. Its bounds lie around a schedule, so that some networks have one and
/// others do not.
pub fn network(dice: &mut Dice, steps: usize) -> Network {
    let mut network = Network::default();
    let mut points = vec![network.point()];
    for _ in 0..steps {
        let (start, end) = (network.point(), network.point());
        network.in_order(*points.last().expect("one is there"), start);
        network.in_order(start, end);
        if dice.chance(60) {
            network.at_most(start, end, dice.below(9) as i64);
        }
        points.extend([start, end]);
    }
    let schedule: Vec<i64> = points
        .iter()
        .scan(0, |moment, _| {
            *moment += dice.below(6) as i64;
            Some(*moment)
        })
        .collect();
    for _ in 0..steps + dice.below(4) {
        across(dice, &mut network, &points, &schedule);
    }
    network
}

fn across(dice: &mut Dice, network: &mut Network, points: &[TimePoint], schedule: &[i64]) {
    let (one, two) = (dice.below(points.len()), dice.below(points.len()));
    if one == two {
        return;
    }
    let distance = schedule[two] - schedule[one];
    // What the schedule keeps, or a little more or less than that.
    let slack = dice.below(7) as i64 - 3;
    network.at_most(points[one], points[two], distance + slack);
}
