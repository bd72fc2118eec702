//! Which elements of an old list are which of a new one.

use std::collections::HashMap;

/// Pairs of elements that are compared at most.
const MOST_COMPARED: usize = 250_000;

/// The most alike among others.
#[derive(Clone, Copy, Default)]
struct Best {
    score: u32,
    which: usize,
    several: bool,
}

impl Best {
    fn see(&mut self, score: u32, which: usize) {
        if score > self.score {
            (self.score, self.which, self.several) = (score, which, false);
        } else if score == self.score {
            self.several = true;
        }
    }

    fn only(&self) -> Option<usize> {
        (self.score > 0 && !self.several).then_some(self.which)
    }
}

/// Pairs of places in two lists; no place stands in two pairs.
///
/// ```
/// use reglament::compare::matching::Pairs;
/// let pairs = Pairs::by_name(&["a", "b"], &["c", "a"]);
/// assert_eq!(pairs.new_of(0), Some(1));
/// assert_eq!(pairs.gone().collect::<Vec<_>>(), [1]);
/// assert_eq!(pairs.added().collect::<Vec<_>>(), [0]);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pairs {
    new_of: Vec<Option<usize>>,
    old_of: Vec<Option<usize>>,
}

impl Pairs {
    /// No elements on either side.
    pub const NOTHING: Pairs = Pairs {
        new_of: Vec::new(),
        old_of: Vec::new(),
    };

    /// Lists of these lengths of which nothing is paired yet.
    #[must_use]
    pub fn none(old: usize, new: usize) -> Pairs {
        Pairs {
            new_of: vec![None; old],
            old_of: vec![None; new],
        }
    }

    /// Elements with the same name; of several with one name the first with the first, and so on.
    #[must_use]
    pub fn by_name<N: AsRef<str>>(old: &[N], new: &[N]) -> Pairs {
        let mut pairs = Pairs::none(old.len(), new.len());
        let mut places: HashMap<&str, Vec<usize>> = HashMap::new();
        for (at, name) in new.iter().enumerate().rev() {
            places.entry(name.as_ref()).or_default().push(at);
        }
        for (at, name) in old.iter().enumerate() {
            if let Some(new) = places.get_mut(name.as_ref()).and_then(Vec::pop) {
                pairs.join(at, new);
            }
        }
        pairs
    }

    /// Pairs two elements, unless one of them has been paired already.
    pub fn join(&mut self, old: usize, new: usize) {
        if let (Some(to @ None), Some(from @ None)) =
            (self.new_of.get_mut(old), self.old_of.get_mut(new))
        {
            (*to, *from) = (Some(new), Some(old));
        }
    }

    /// Pairs elements that are left and more alike to each other than to any other one.
    ///
    /// How alike two are is a number; below `least` they are different things. Of several that are
    /// equally alike none is taken: a guess would hide what was added and what was removed. Where
    /// so much is left that it was not renamed but replaced, nothing is compared.
    pub fn join_alike(&mut self, least: u32, likeness: impl Fn(usize, usize) -> u32) {
        while self.join_best(least, &likeness) {}
    }

    /// One round of it; tells whether any two were joined.
    fn join_best(&mut self, least: u32, likeness: impl Fn(usize, usize) -> u32) -> bool {
        let (gone, added): (Vec<_>, Vec<_>) = (self.gone().collect(), self.added().collect());
        if gone.len().saturating_mul(added.len()) > MOST_COMPARED {
            return false;
        }
        let mut of_old = vec![Best::default(); self.new_of.len()];
        let mut of_new = vec![Best::default(); self.old_of.len()];
        for &old in &gone {
            for &new in &added {
                let score = likeness(old, new);
                if score >= least.max(1) {
                    see(&mut of_old, old, score, new);
                    see(&mut of_new, new, score, old);
                }
            }
        }
        let mut joined = false;
        for old in gone {
            let Some(new) = of_old.get(old).and_then(Best::only) else {
                continue;
            };
            if of_new.get(new).and_then(Best::only) == Some(old) {
                self.join(old, new);
                joined = true;
            }
        }
        joined
    }

    /// The new place of an old element.
    #[must_use]
    pub fn new_of(&self, old: usize) -> Option<usize> {
        self.new_of.get(old).copied().flatten()
    }

    /// The old place of a new element.
    #[must_use]
    pub fn old_of(&self, new: usize) -> Option<usize> {
        self.old_of.get(new).copied().flatten()
    }

    /// The pairs, in the order of the new list.
    pub fn both(&self) -> impl Iterator<Item = (usize, usize)> + '_ {
        let places = self.old_of.iter().enumerate();
        places.filter_map(|(new, old)| Some(((*old)?, new)))
    }

    /// Old elements that are in no pair.
    pub fn gone(&self) -> impl Iterator<Item = usize> + '_ {
        free(&self.new_of)
    }

    /// New elements that are in no pair.
    pub fn added(&self) -> impl Iterator<Item = usize> + '_ {
        free(&self.old_of)
    }
}

fn free(list: &[Option<usize>]) -> impl Iterator<Item = usize> + '_ {
    let places = list.iter().enumerate();
    places.filter_map(|(at, other)| other.is_none().then_some(at))
}

fn see(list: &mut [Best], at: usize, score: u32, which: usize) {
    if let Some(best) = list.get_mut(at) {
        best.see(score, which);
    }
}
