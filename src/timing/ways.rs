//! The ways of a case through a net: every choice of branches that some case makes.

use std::collections::BTreeMap;

use super::Track;
use super::dates::{Dates, NotHappened, Setting};
use crate::flow::{Cases, Choices};
use crate::net::{Guard, Net, NetEvent, PlaceId};

/// The most ways that are followed. A service has as many as it has ends; only independent choices
/// in a row, each of which goes on, could multiply to more.
const MOST_WAYS: usize = 20_000;

/// One way from the application to an end.
#[derive(Clone, Debug)]
pub struct Way {
    /// The transitions in the order in which they fire.
    pub fired: Vec<usize>,
    /// The cases that go this way.
    pub cases: Cases,
    /// Where it ends.
    pub end: PlaceId,
    /// When it ends.
    pub ended: Track,
    /// Its moments.
    pub dates: Dates,
}

impl Way {
    /// The rules on dates that the way comes to and keeps, by the transitions that would have been
    /// taken otherwise, in the order in which it comes to them.
    #[must_use]
    pub fn rules_kept(&self, net: &Net) -> Vec<usize> {
        let is_rule = |at: &usize| {
            let own = net.transitions.get(*at);
            own.is_some_and(|own| matches!(own.guard, Guard::DatesBroken(..)))
        };
        let mut kept = Vec::new();
        for taken in &self.fired {
            let inputs = net.transitions.get(*taken).map(|own| &own.inputs);
            for place in inputs.into_iter().flatten() {
                let leaving = net.leaving.get(place.index()).into_iter().flatten();
                let tried = leaving.copied().take_while(|at| at != taken);
                kept.extend(tried.filter(is_rule));
            }
        }
        kept
    }
}

/// The service has more ways than can be followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooManyWays(pub usize);

/// A way that is being followed.
#[derive(Clone)]
struct Walk {
    tokens: BTreeMap<PlaceId, Track>,
    fired: Vec<usize>,
    cases: Cases,
    dates: Dates,
}

impl Setting<'_> {
    /// All ways of the cases that begin in the setting's channel and have the known facts.
    ///
    /// A case that goes round in a circle goes round for ever, since its facts keep their value; it
    /// has no end and so no way.
    ///
    /// # Errors
    /// [`TooManyWays`] when there are more than can be followed.
    pub fn ways(&self, choices: &mut Choices) -> Result<Vec<Way>, TooManyWays> {
        let mut cases = choices.on_channel(self.channel);
        for (fact, value) in self.facts {
            let having = choices.having(*fact, *value);
            cases = choices.space.diagrams.and(cases, having);
        }
        let mut ways = Vec::new();
        let mut open = vec![Walk {
            tokens: BTreeMap::from([(self.net.source, self.submitted())]),
            fired: Vec::new(),
            cases,
            dates: self.nothing(),
        }];
        while let Some(walk) = open.pop() {
            match walk.next(self.net) {
                Next::End(place) => {
                    if choices.space.example(walk.cases).is_some() {
                        ways.push(walk.ended(place));
                    }
                }
                Next::Leave(place) => open.extend(self.branches(choices, walk, place)),
                Next::Nothing => {}
            }
            if ways.len() + open.len() > MOST_WAYS {
                return Err(TooManyWays(MOST_WAYS));
            }
        }
        Ok(ways)
    }

    /// The moments along a way that is known, under another question, as far as the last of some
    /// events; none means to the end.
    #[must_use]
    pub fn along(&self, way: &Way, to: &[NetEvent]) -> Option<Dates> {
        self.walked(way, to).map(|walk| walk.dates)
    }

    /// When a way ends under another question.
    #[must_use]
    pub fn ended(&self, way: &Way) -> Option<Track> {
        self.walked(way, &[])?.tokens.get(&way.end).cloned()
    }

    fn walked(&self, way: &Way, to: &[NetEvent]) -> Option<Walk> {
        let mut walk = Walk {
            tokens: BTreeMap::from([(self.net.source, self.submitted())]),
            fired: Vec::new(),
            cases: way.cases,
            dates: self.nothing(),
        };
        for at in &way.fired {
            self.fire(&mut walk, *at).ok()?;
            let happened = |event: &NetEvent| self.has_happened(*event, &walk.dates);
            if !to.is_empty() && to.iter().all(happened) {
                break;
            }
        }
        Some(walk)
    }

    /// The ways on from a place, each with the cases that take it.
    fn branches(&self, choices: &mut Choices, walk: Walk, place: PlaceId) -> Vec<Walk> {
        let leaving = self.net.leaving.get(place.index()).into_iter().flatten();
        let mut branches = Vec::new();
        for at in leaving {
            let taken = choices.taking(*at);
            let cases = choices.space.diagrams.and(walk.cases, taken);
            if cases == Cases::NONE || walk.fired.contains(at) || !walk.is_ready(self.net, *at) {
                continue;
            }
            let mut branch = walk.clone();
            branch.cases = cases;
            if self.fire(&mut branch, *at).is_ok() {
                branches.push(branch);
            }
        }
        // The first branch is followed first.
        branches.reverse();
        branches
    }

    fn fire(&self, walk: &mut Walk, at: usize) -> Result<(), NotHappened> {
        let transition = self.net.transitions.get(at).ok_or(NotHappened)?;
        let mut moment = Track::default();
        for place in &transition.inputs {
            moment = moment.max(&walk.tokens.remove(place).ok_or(NotHappened)?);
        }
        let missed = matches!(transition.guard, Guard::Missed(_));
        let end = self.work(transition, missed, moment, &mut walk.dates)?;
        walk.fired.push(at);
        for place in &transition.outputs {
            let later = match walk.tokens.get(place) {
                Some(there) => there.max(&end),
                None => end.clone(),
            };
            walk.tokens.insert(*place, later);
        }
        Ok(())
    }
}

/// What a walk does next.
enum Next {
    /// It has come to an end, and nothing else can be done.
    End(PlaceId),
    /// It leaves a place.
    Leave(PlaceId),
    /// It is stuck.
    Nothing,
}

impl Walk {
    fn next(&self, net: &Net) -> Next {
        let mut end = None;
        for place in self.tokens.keys() {
            if net.terminal(*place).is_some() {
                end = Some(*place);
                continue;
            }
            let mut leaving = net.leaving.get(place.index()).into_iter().flatten();
            if leaving.any(|at| self.is_ready(net, *at)) {
                return Next::Leave(*place);
            }
        }
        end.map_or(Next::Nothing, Next::End)
    }

    fn is_ready(&self, net: &Net, at: usize) -> bool {
        net.transitions.get(at).is_some_and(|transition| {
            let mut inputs = transition.inputs.iter();
            inputs.all(|place| self.tokens.contains_key(place))
        })
    }

    fn ended(mut self, end: PlaceId) -> Way {
        Way {
            ended: self.tokens.remove(&end).unwrap_or_default(),
            fired: self.fired,
            cases: self.cases,
            end,
            dates: self.dates,
        }
    }
}
