//! Which cases reach which places of a net.

use std::collections::BTreeSet;

use super::choices::Choices;
use super::diagram::Cases;
use super::space::Space;
use crate::model::{FactId, Regulation};
use crate::net::{Net, PlaceId};

/// The cases that reach every place and fire every transition of a net.
///
/// Facts keep their value, so a case that goes round in a circle goes round for ever: its places
/// are reached, its ends are not.
#[derive(Clone, Debug)]
pub struct Reach {
    /// The variables of the cases.
    pub space: Space,
    /// For each place, the cases in which a token comes to it.
    pub places: Vec<Cases>,
    /// For each transition, the cases in which it fires.
    pub fires: Vec<Cases>,
}

impl Reach {
    /// Follows every case through a net of a regulation.
    #[must_use]
    pub fn new(regulation: &Regulation, net: &Net) -> Reach {
        let Choices {
            mut space,
            taken: chosen,
            ..
        } = Choices::new(regulation, net);
        let open = open_cases(&mut space, regulation, net);
        let mut reach = Reach {
            space,
            places: vec![Cases::NONE; net.places],
            fires: vec![Cases::NONE; net.transitions.len()],
        };
        if let Some(source) = reach.places.get_mut(net.source.index()) {
            *source = open;
        }
        // A place is left when all that can come to it has come, circles aside: leaving it sooner
        // would mean to pass on the same again behind every place where two ways meet.
        let ranks = ranks(net);
        let ranked = |place: PlaceId| (ranks.get(place.index()).copied(), place);
        let mut open = BTreeSet::from([ranked(net.source)]);
        while let Some((_, place)) = open.pop_first() {
            for at in net.leaving.get(place.index()).into_iter().flatten() {
                open.extend(reach.fire(net, &chosen, *at).into_iter().map(ranked));
            }
        }
        reach
    }

    /// The cases in which a token comes to a place.
    #[must_use]
    pub fn at(&self, place: PlaceId) -> Cases {
        self.places
            .get(place.index())
            .copied()
            .unwrap_or(Cases::NONE)
    }

    /// The cases in which a transition fires.
    #[must_use]
    pub fn firing(&self, transition: usize) -> Cases {
        self.fires.get(transition).copied().unwrap_or(Cases::NONE)
    }

    /// Passes on the cases that a transition fires in; returns the places that gained some.
    fn fire(&mut self, net: &Net, chosen: &[Cases], at: usize) -> Vec<PlaceId> {
        let (Some(transition), Some(chosen)) = (net.transitions.get(at), chosen.get(at)) else {
            return Vec::new();
        };
        let mut cases = *chosen;
        for place in &transition.inputs {
            cases = self.space.diagrams.and(cases, self.at(*place));
        }
        if let Some(fires) = self.fires.get_mut(at) {
            *fires = cases;
        }
        let mut gained = Vec::new();
        for place in &transition.outputs {
            let before = self.at(*place);
            let after = self.space.diagrams.or(before, cases);
            if after != before
                && let Some(slot) = self.places.get_mut(place.index())
            {
                *slot = after;
                gained.push(*place);
            }
        }
        gained
    }
}

/// For each place its rank: without circles, all that comes to a place comes from lower ranks.
fn ranks(net: &Net) -> Vec<usize> {
    let after = move |place: PlaceId| {
        let leaving = net.leaving.get(place.index()).into_iter().flatten();
        let transitions = leaving.filter_map(move |at| net.transitions.get(*at));
        transitions.flat_map(|transition| transition.outputs.iter().copied())
    };
    let mut ranks = vec![None; net.places];
    let mut next = net.places;
    // The way walked so far, with what is left to be walked from each place of it.
    let mut way = vec![(net.source, after(net.source))];
    while let Some((place, further)) = way.last_mut() {
        let place = *place;
        let new = further.find(|place| ranks.get(place.index()) == Some(&None));
        if let Some(new) = new {
            if let Some(rank) = ranks.get_mut(new.index()) {
                *rank = Some(net.places);
            }
            way.push((new, after(new)));
            continue;
        }
        way.pop();
        next = next.saturating_sub(1);
        if let Some(rank) = ranks.get_mut(place.index()) {
            *rank = Some(next);
        }
    }
    let ranks = ranks.into_iter();
    ranks.map(|rank| rank.unwrap_or(net.places)).collect()
}

/// The cases that can be begun: those of the channels on which the service is open.
fn open_cases(space: &mut Space, regulation: &Regulation, net: &Net) -> Cases {
    let asked = net.entries.first().map(|entry| entry.service.index());
    let service = asked.and_then(|asked| regulation.services.get(asked));
    let channels = service.map_or(&[][..], |service| &service.channels);
    let mut open = Cases::NONE;
    for channel in channels {
        let value = i64::try_from(channel.index()).unwrap_or(i64::MAX);
        let Some(cases) = space.having(FactId::new(0), value) else {
            // No condition asks for the channel.
            return Cases::ALL;
        };
        open = space.diagrams.or(open, cases);
    }
    if channels.is_empty() {
        Cases::ALL
    } else {
        open
    }
}
