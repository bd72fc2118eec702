//! What the markings of a net show to be wrong with it.

use super::exploration::{Exploration, State, number};
use super::{Fault, Soundness, Violation};
use crate::net::{PlaceId, Workflow};

/// The verdict on a net whose markings were looked at.
pub fn judge(workflow: &Workflow) -> Soundness {
    let seen = Exploration::of(workflow);
    let ended = |state: &State| state.marking.binary_search(&number(workflow.sink)).is_ok();
    let mut faults = Vec::new();
    faults.extend(no_way_out(&seen, ended));
    faults.extend(left_over(&seen, workflow.sink, ended));
    faults.extend(twice(&seen));
    // Behind a second token nothing was looked at.
    if seen.is_whole && seen.twice.is_none() {
        let dead = seen.fired.iter().enumerate().filter(|(_, fired)| !**fired);
        faults.extend(dead.map(|(at, _)| Violation {
            fault: Fault::Dead(at),
            run: Vec::new(),
        }));
    }
    match (faults.is_empty(), seen.is_whole) {
        (false, _) => Soundness::Unsound(faults),
        (true, true) => Soundness::Sound,
        (true, false) => Soundness::Undecided,
    }
}

/// The soonest marking from which no end is reached: one in which nothing fires, else a circle.
fn no_way_out(seen: &Exploration<'_>, ended: impl Fn(&State) -> bool) -> Option<Violation> {
    let mut stuck = seen.states.iter();
    let stuck = stuck.position(|state| state.is_dead() && !ended(state));
    let turning = || {
        let stops = seen.reaching(|state| state.is_dead() || state.overfull || ended(state));
        let found = stops.iter().position(|stops| !stops);
        // Without having looked at everything a circle may have a way out that was not seen.
        found.filter(|_| seen.is_whole)
    };
    let at = stuck.or_else(turning)?;
    let marking = &seen.states.get(at)?.marking;
    Some(Violation {
        fault: Fault::NoWayOut(
            marking
                .iter()
                .map(|place| PlaceId::new(*place as usize))
                .collect(),
        ),
        run: seen.run_to(at),
    })
}

/// The soonest marking in which an end is reached and something else is left.
fn left_over(
    seen: &Exploration<'_>,
    sink: PlaceId,
    ended: impl Fn(&State) -> bool,
) -> Option<Violation> {
    let mut states = seen.states.iter();
    let at = states.position(|state| ended(state) && state.marking.len() > 1)?;
    let marking = seen.states.get(at)?.marking.iter();
    let beside = marking.map(|place| PlaceId::new(*place as usize));
    Some(Violation {
        fault: Fault::LeftOver(beside.filter(|place| *place != sink).collect()),
        run: seen.run_to(at),
    })
}

/// The soonest second token on a place.
fn twice(seen: &Exploration<'_>) -> Option<Violation> {
    let (state, transition, place) = seen.twice?;
    let mut run = seen.run_to(state);
    run.push(transition);
    Some(Violation {
        fault: Fault::Twice(place),
        run,
    })
}
