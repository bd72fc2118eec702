//! The best alignment of two sequences in their order, one element with one or with several.

use std::ops::Range;

/// What keeps two elements apart whatever else speaks for them.
pub const NEVER: i32 = -1_000_000;

/// Cells of a table of two sequences at most; longer ones are not compared.
const MOST_CELLS: usize = 4_000_000;

/// Elements of two sequences that belong together; one of the ranges may be empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bead {
    /// Of the first sequence.
    pub left: Range<usize>,
    /// Of the second one.
    pub right: Range<usize>,
}

impl Bead {
    /// Whether both sides have something.
    #[must_use]
    pub fn is_pair(&self) -> bool {
        !self.left.is_empty() && !self.right.is_empty()
    }
}

/// How many elements of each side a bead takes.
type Take = (u8, u8);

/// When one element is held to be several of the other side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cuts {
    /// How many at most.
    pub most: usize,
    /// What each of them has to gain at least.
    pub least: i32,
}

impl Cuts {
    /// One element is one.
    pub const NONE: Cuts = Cuts { most: 1, least: 1 };
}

/// Aligns two sequences of these lengths: what is gained by all beads together is the most that
/// beads in order can gain.
///
/// `gain` says what is gained when an element of the first sequence is held to be one of the second;
/// below 1 they are not. One element against several neighbours gains what the best of the pairs
/// gains and half of what each other one gains: a step that another act cuts in two is like both
/// halves, but less than like a whole. What stands against nothing gains nothing.
///
/// This is the global alignment of S. B. Needleman and C. D. Wunsch (J. Mol. Biol. 48, 1970) with
/// the moves of W. A. Gale and K. W. Church, who align the sentences of translations (Computational
/// Linguistics 19, 1993). It takes time and memory by the product of the lengths, so sequences whose
/// product is above four millions are left unaligned.
///
/// ```
/// use reglament::compare::align::{Cuts, beads};
/// let (left, right) = (["check", "sign"], ["look", "check", "sign"]);
/// let found = beads(2, 3, Cuts::NONE, |at, to| if left[at] == right[to] { 10 } else { -10 });
/// let found: Vec<_> = found.into_iter().map(|bead| (bead.left, bead.right)).collect();
/// assert_eq!(found, [(0..0, 0..1), (0..1, 1..2), (1..2, 2..3)]);
/// ```
pub fn beads(
    left: usize,
    right: usize,
    cuts: Cuts,
    gain: impl Fn(usize, usize) -> i32,
) -> Vec<Bead> {
    match Table::new(left, right) {
        Some(mut table) => {
            table.fill(cuts, &gain);
            table.beads()
        }
        None => {
            let alone = |at: usize| at..at + 1;
            let left = (0..left).map(|at| Bead {
                left: alone(at),
                right: 0..0,
            });
            let right = (0..right).map(|at| Bead {
                left: 0..0,
                right: alone(at),
            });
            left.chain(right).collect()
        }
    }
}

/// For every two beginnings of the sequences, the most they can gain and the last bead of it.
struct Table {
    left: usize,
    right: usize,
    gained: Vec<i32>,
    last: Vec<Take>,
}

impl Table {
    fn new(left: usize, right: usize) -> Option<Table> {
        let cells = (left + 1).checked_mul(right + 1)?;
        (cells <= MOST_CELLS).then(|| Table {
            left,
            right,
            gained: vec![0; cells],
            last: vec![(0, 0); cells],
        })
    }

    fn at(&self, left: usize, right: usize) -> usize {
        left * (self.right + 1) + right
    }

    fn fill(&mut self, cuts: Cuts, gain: &impl Fn(usize, usize) -> i32) {
        for left in 0..=self.left {
            for right in 0..=self.right {
                let best = self.best(left, right, cuts, gain);
                let at = self.at(left, right);
                if let (Some(gained), Some(last)) = (self.gained.get_mut(at), self.last.get_mut(at))
                {
                    (*gained, *last) = best;
                }
            }
        }
    }

    /// The most that two beginnings gain; of equal ones, whole elements before cut ones, and these
    /// before what stands alone.
    fn best(
        &self,
        left: usize,
        right: usize,
        cuts: Cuts,
        gain: &impl Fn(usize, usize) -> i32,
    ) -> (i32, Take) {
        let mut best = (i32::MIN, (0, 0));
        let mut see = |gained: i32, take: Take| {
            if gained > best.0 {
                best = (gained, take);
            }
        };
        if left > 0 && right > 0 {
            let (one, other) = (left - 1, right - 1);
            let wide = cuts.gains(right, |back| gain(one, other - back));
            let high = cuts.gains(left, |back| gain(one - back, other));
            let (mut wide, mut high) = (wide.into_iter(), high.into_iter());
            for parts in 1.. {
                let (across, down) = (wide.next(), high.next());
                if across.is_none() && down.is_none() {
                    break;
                }
                let size = usize::from(parts);
                if let Some(own) = across {
                    see(self.gained(left - 1, right - size) + own, (1, parts));
                }
                if let Some(own) = down {
                    see(self.gained(left - size, right - 1) + own, (parts, 1));
                }
            }
        }
        if left > 0 {
            see(self.gained(left - 1, right), (1, 0));
        }
        if right > 0 {
            see(self.gained(left, right - 1), (0, 1));
        }
        (best.0.max(0), best.1)
    }

    fn gained(&self, left: usize, right: usize) -> i32 {
        let at = self.at(left, right);
        self.gained.get(at).copied().unwrap_or_default()
    }

    fn beads(&self) -> Vec<Bead> {
        let (mut left, mut right) = (self.left, self.right);
        let mut found = Vec::new();
        while left > 0 || right > 0 {
            let last = self.last.get(self.at(left, right)).copied();
            let (down, across) = last.map_or((0, 0), |(one, other)| (one.into(), other.into()));
            if (down, across) == (0, 0) {
                break;
            }
            found.push(Bead {
                left: left - down..left,
                right: right - across..right,
            });
            (left, right) = (left - down, right - across);
        }
        found.reverse();
        found
    }
}

impl Cuts {
    /// What one element gains against one, two and more neighbours, out of so many, as long as each
    /// of them gains enough.
    fn gains(self, neighbours: usize, gain: impl Fn(usize) -> i32) -> Vec<i32> {
        let most = self.most.min(neighbours).min(u8::MAX.into());
        let parts = (0..most).map(gain).collect::<Vec<_>>();
        let whole = parts.first().copied().filter(|own| *own > 0);
        let enough = parts.iter().take_while(|own| **own >= self.least);
        let (mut sum, mut best) = (0, 0);
        let cut = enough.map(|own| {
            sum += own;
            best = best.max(*own);
            best + (sum - best) / 2
        });
        whole.into_iter().chain(cut.skip(1)).collect()
    }
}
