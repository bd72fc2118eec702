//! The cases in which the parallel work of a service does not come together again.

use super::diagram::Cases;
use super::reach::Reach;
use super::soundness::{Soundness, soundness};
use crate::net::{Net, Workflow};

/// The cases that go wrong in a net: what all branches are awaited for never comes, two ends are
/// reached, or two ways lead to one place.
///
/// In one case every condition has one answer, so of the transitions that share a place the same one
/// always fires, and what comes of a token does not hang on the order of the work. A case is
/// therefore sound exactly when one end is reached, every transition that gets one of its tokens
/// fires, and no place is come to by two transitions. The last holds of a case that goes round in a
/// circle, too: whether that is meant is for the caller to tell.
///
/// A net that is sound whatever the facts are ([`soundness`]) has no such case, its circles left
/// aside, and the sets are not even asked.
#[must_use]
pub fn torn(reach: &mut Reach, net: &Net) -> Cases {
    if soundness(&Workflow::of(net)) == Soundness::Sound {
        return Cases::NONE;
    }
    let ends = net
        .terminals
        .iter()
        .map(|(end, _)| reach.at(*end))
        .collect();
    let mut torn = twice(reach, ends);
    for (at, transition) in net.transitions.iter().enumerate() {
        if transition.inputs.len() > 1 {
            let (mut come, fires) = (Cases::NONE, reach.firing(at));
            for place in &transition.inputs {
                come = reach.space.diagrams.or(come, reach.at(*place));
            }
            let waits = reach.space.diagrams.without(come, fires);
            torn = reach.space.diagrams.or(torn, waits);
        }
    }
    for comes in leading(net) {
        let comes = comes.into_iter().map(|at| reach.firing(at)).collect();
        let comes = twice(reach, comes);
        torn = reach.space.diagrams.or(torn, comes);
    }
    torn
}

/// For each place, the transitions that lead to it.
fn leading(net: &Net) -> Vec<Vec<usize>> {
    let mut leading = vec![Vec::new(); net.places];
    for (at, transition) in net.transitions.iter().enumerate() {
        for place in &transition.outputs {
            if let Some(leading) = leading.get_mut(place.index()) {
                leading.push(at);
            }
        }
    }
    leading
}

/// The cases that are in two of some sets.
fn twice(reach: &mut Reach, sets: Vec<Cases>) -> Cases {
    let diagrams = &mut reach.space.diagrams;
    let (mut once, mut twice) = (Cases::NONE, Cases::NONE);
    for set in sets {
        let again = diagrams.and(once, set);
        twice = diagrams.or(twice, again);
        once = diagrams.or(once, set);
    }
    twice
}
