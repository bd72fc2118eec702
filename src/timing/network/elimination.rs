//! The contradiction with the fewest stated bounds, by eliminating one point after the other.
//!
//! When a point is taken out, every way through it is put in its place: for each number of stated
//! bounds the tightest one, as long as more bounds make it tighter. A circle is met at the last of
//! its points, as a way from the point to itself. Points with few neighbours go first, so what is
//! drawn like a procedure stays as thin as it is.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap};

use smallvec::SmallVec;

use super::Bound;

/// How many ways are joined before the search is given up. A procedure of a thousand steps takes
/// some thousands.
const MOST_JOINS: usize = 4_000_000;

/// A way from one point to another, as tight as any with so few stated bounds.
#[derive(Clone, Copy, Debug)]
struct Way {
    stated: u32,
    most: i64,
    made: u32,
}

/// Of what a way consists.
#[derive(Clone, Copy, Debug)]
enum Made {
    /// Of one bound.
    Of(usize),
    /// Of two ways, by their places in the list of all.
    Both(u32, u32),
}

/// The ways between two points: each has more stated bounds than the one before it and is tighter.
type Ways = SmallVec<[Way; 1]>;

struct Elimination {
    made: Vec<Made>,
    /// For each point, the ways that lead on from it.
    onward: Vec<BTreeMap<usize, Ways>>,
    /// For each point, the points from which ways lead to it.
    behind: Vec<BTreeSet<usize>>,
    best: Option<Way>,
    /// Only circles with fewer stated bounds are of interest.
    fewer_than: u32,
    joins: usize,
}

/// A circle with the fewest stated bounds, and whether that is proved; `known` is a circle with a
/// negative sum.
pub(super) fn smallest(bounds: &[Bound], known: Vec<usize>) -> (Vec<usize>, bool) {
    let counts = known.iter().filter_map(|at| bounds.get(*at));
    let stated = counts.filter(|bound| bound.stated).count();
    let mut search = Elimination::new(bounds, u32::try_from(stated).unwrap_or(u32::MAX));
    let proved = search.run();
    let circle = search.best.map(|best| search.bounds_of(best.made));
    (circle.unwrap_or(known), proved)
}

impl Elimination {
    fn new(bounds: &[Bound], fewer_than: u32) -> Elimination {
        let points = bounds.iter().map(|bound| bound.from.max(bound.to).index());
        let points = points.max().map_or(0, |last| last + 1);
        let mut search = Elimination {
            made: Vec::with_capacity(bounds.len() * 2),
            onward: vec![BTreeMap::new(); points],
            behind: vec![BTreeSet::new(); points],
            best: None,
            fewer_than,
            joins: 0,
        };
        for (at, bound) in bounds.iter().enumerate() {
            let way = Way {
                stated: u32::from(bound.stated),
                most: bound.most,
                made: search.note(Made::Of(at)),
            };
            search.put(bound.from.index(), bound.to.index(), way);
        }
        search
    }

    fn note(&mut self, made: Made) -> u32 {
        self.made.push(made);
        u32::try_from(self.made.len() - 1).unwrap_or(u32::MAX)
    }

    /// Takes out every point; false when that was given up.
    fn run(&mut self) -> bool {
        let degrees = (0..self.onward.len()).map(|point| Reverse((self.degree(point), point)));
        let mut order: BinaryHeap<Reverse<(usize, usize)>> = degrees.collect();
        let mut gone = vec![false; self.onward.len()];
        while let Some(Reverse((degree, point))) = order.pop() {
            if gone.get(point).copied().unwrap_or(true) {
                continue;
            }
            let now = self.degree(point);
            if now != degree {
                order.push(Reverse((now, point)));
                continue;
            }
            self.eliminate(point);
            if let Some(gone) = gone.get_mut(point) {
                *gone = true;
            }
            if self.joins > MOST_JOINS {
                return false;
            }
        }
        true
    }

    /// How many ways taking out a point can make.
    fn degree(&self, point: usize) -> usize {
        let onward = self.onward.get(point).map_or(0, BTreeMap::len);
        onward * self.behind.get(point).map_or(0, BTreeSet::len)
    }

    fn eliminate(&mut self, point: usize) {
        let onward = self.onward.get_mut(point).map(std::mem::take);
        let behind = self.behind.get_mut(point).map(std::mem::take);
        let (onward, behind) = (onward.unwrap_or_default(), behind.unwrap_or_default());
        for next in onward.keys() {
            if let Some(list) = self.behind.get_mut(*next) {
                list.remove(&point);
            }
        }
        for previous in behind {
            let ways = self.onward.get_mut(previous);
            let to = ways.and_then(|ways| ways.remove(&point));
            for first in to.unwrap_or_default() {
                for (next, ways) in &onward {
                    for second in ways {
                        self.join(previous, *next, first, *second);
                    }
                }
            }
        }
    }

    fn join(&mut self, from: usize, to: usize, first: Way, second: Way) {
        self.joins += 1;
        let stated = first.stated.saturating_add(second.stated);
        let most = first.most.saturating_add(second.most);
        if stated >= self.fewer_than || self.is_beaten(from, to, stated, most) {
            return;
        }
        let made = self.note(Made::Both(first.made, second.made));
        self.put(from, to, Way { stated, most, made });
    }

    /// Whether there is a way that is as tight with as few stated bounds.
    fn is_beaten(&self, from: usize, to: usize, stated: u32, most: i64) -> bool {
        if from == to {
            return most >= 0;
        }
        let known = self.onward.get(from).and_then(|ways| ways.get(&to));
        known.is_some_and(|known| {
            let mut known = known.iter();
            known.any(|way| way.stated <= stated && way.most <= most)
        })
    }

    fn put(&mut self, from: usize, to: usize, way: Way) {
        if from == to {
            if way.most < 0 && way.stated < self.fewer_than {
                self.fewer_than = way.stated;
                self.best = Some(way);
            }
            return;
        }
        if self.is_beaten(from, to, way.stated, way.most) {
            return;
        }
        let Some(ways) = self.onward.get_mut(from) else {
            return;
        };
        let ways = ways.entry(to).or_default();
        ways.retain(|known| known.stated < way.stated || known.most < way.most);
        let at = ways.partition_point(|known| known.stated < way.stated);
        ways.insert(at, way);
        if let Some(list) = self.behind.get_mut(to) {
            list.insert(from);
        }
    }

    /// The bounds that a way consists of.
    fn bounds_of(&self, made: u32) -> Vec<usize> {
        let mut bounds = Vec::new();
        let mut open = vec![made];
        while let Some(made) = open.pop() {
            match self.made.get(made as usize) {
                Some(Made::Of(bound)) => bounds.push(*bound),
                Some(Made::Both(first, second)) => open.extend([*first, *second]),
                None => {}
            }
        }
        bounds
    }
}
