//! Which transitions of a net depend on each other.

use smallvec::SmallVec;

use crate::net::Workflow;

/// The clusters of a net: what takes from a common place belongs together.
pub struct Clusters {
    /// For each transition, its cluster.
    own: Vec<usize>,
    /// For each cluster, how many transitions it has.
    sizes: Vec<usize>,
}

impl Clusters {
    pub fn of(workflow: &Workflow) -> Self {
        // Each place knows one place of its cluster; the one that knows itself stands for all.
        let mut heads: Vec<usize> = (0..workflow.places).collect();
        for at in 0..workflow.transitions() {
            for pair in workflow.inputs(at).windows(2) {
                if let [one, other] = pair {
                    let (one, other) = (head(&mut heads, one.index()), other.index());
                    let other = head(&mut heads, other);
                    if let Some(slot) = heads.get_mut(one) {
                        *slot = other;
                    }
                }
            }
        }
        let mut sizes = vec![0; workflow.places + workflow.transitions()];
        let mut own = Vec::with_capacity(workflow.transitions());
        for at in 0..workflow.transitions() {
            // A transition that takes nothing depends on nothing.
            let cluster = match workflow.inputs(at).first() {
                Some(place) => head(&mut heads, place.index()),
                None => workflow.places + at,
            };
            own.push(cluster);
            if let Some(size) = sizes.get_mut(cluster) {
                *size += 1;
            }
        }
        Clusters { own, sizes }
    }

    /// The cluster of a transition.
    pub fn of_transition(&self, at: usize) -> Option<usize> {
        self.own.get(at).copied()
    }

    /// A cluster of which everything is among the transitions that can fire, so that nothing from
    /// outside can add to what happens in it.
    pub fn free(&self, firing: &[usize]) -> Option<usize> {
        let clusters = firing.iter().filter_map(|at| self.of_transition(*at));
        let clusters: SmallVec<[usize; 8]> = clusters.collect();
        let is_free = |cluster: &&usize| {
            let inside = clusters.iter().filter(|own| own == cluster).count();
            self.sizes.get(**cluster) == Some(&inside)
        };
        clusters.iter().find(is_free).copied()
    }
}

fn head(heads: &mut [usize], mut place: usize) -> usize {
    while let Some(next) = heads.get(place).copied()
        && next != place
    {
        let after = heads.get(next).copied().unwrap_or(next);
        if let Some(slot) = heads.get_mut(place) {
            *slot = after;
        }
        place = after;
    }
    place
}
