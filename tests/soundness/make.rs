//! Workflow nets made up from a number: sound by construction, with a planted fault, or torn by
//! chance. The same number gives the same net everywhere.

use reglament::net::{PlaceId, Workflow};

use crate::dice::Dice;

/// What is done to a net so that it is no longer sound.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Plant {
    /// The branches of parallel work each go on for themselves.
    MissingJoin,
    /// Ways that exclude each other meet where all are waited for.
    ChoiceJoined,
    /// A branch of parallel work can end the whole.
    EarlyEnd,
    /// A branch of parallel work can go on past the place where the branches join.
    LeavesBranch,
    /// A way leads into one branch of parallel work.
    EntersBranch,
    /// A transition waits for what never comes.
    DeadTransition,
    /// A transition waits for two things that exclude each other; all else is well.
    DeadBesideChoice,
    /// Nothing leads out of a loop.
    EndlessLoop,
}

impl Plant {
    pub const ALL: [Plant; 8] = [
        Plant::MissingJoin,
        Plant::ChoiceJoined,
        Plant::EarlyEnd,
        Plant::LeavesBranch,
        Plant::EntersBranch,
        Plant::DeadTransition,
        Plant::DeadBesideChoice,
        Plant::EndlessLoop,
    ];
}

/// A sound net of about so many transitions.
pub fn sound(dice: &mut Dice, size: usize) -> Workflow {
    build(dice, size, None)
}

/// The same with a fault at some step.
pub fn faulty(dice: &mut Dice, size: usize, plant: Plant) -> Workflow {
    build(dice, size, Some(plant))
}

/// A sound net in which a few arcs were moved, added or taken away by chance; nothing leads back to
/// its source or out of its sink.
pub fn torn(dice: &mut Dice, size: usize) -> Workflow {
    let whole = sound(dice, size);
    let mut net = Workflow::new(whole.places, whole.source, whole.sink);
    let tears = 1 + dice.below(2);
    let hit: Vec<usize> = (0..tears)
        .map(|_| dice.below(whole.transitions()))
        .collect();
    for at in 0..whole.transitions() {
        let mut sides = [whole.inputs(at).to_vec(), whole.outputs(at).to_vec()];
        for _ in hit.iter().filter(|hit| **hit == at) {
            let (place, side) = (dice.below(whole.places), dice.below(2));
            let place = PlaceId::new(place);
            if place == [whole.sink, whole.source][side] {
                continue;
            }
            let side = &mut sides[side];
            let arc = dice.below(side.len());
            match dice.below(3) {
                0 if side.len() > 1 => {
                    side.remove(arc);
                }
                1 if !side.contains(&place) => side[arc] = place,
                _ if !side.contains(&place) => side.push(place),
                _ => {}
            }
        }
        net.push(&sides[0], &sides[1]);
    }
    net
}

fn build(dice: &mut Dice, size: usize, plant: Option<Plant>) -> Workflow {
    let mut maker = Maker {
        dice,
        net: Workflow::new(2, PlaceId::new(0), PlaceId::new(1)),
        plant: None,
    };
    let (begin, end) = (maker.net.source, maker.net.sink);
    let [first, last] = maker.new_places();
    maker.net.push(&[begin], &[first]);
    let parts = size / 2;
    let middle = maker.place();
    maker.block(first, middle, parts);
    maker.plant = plant;
    maker.block(middle, last, size - parts);
    maker.net.push(&[last], &[end]);
    maker.net
}

struct Maker<'a> {
    dice: &'a mut Dice,
    net: Workflow,
    /// What the next step is to become.
    plant: Option<Plant>,
}

impl Maker<'_> {
    fn place(&mut self) -> PlaceId {
        self.net.places += 1;
        PlaceId::new(self.net.places - 1)
    }

    fn new_places<const N: usize>(&mut self) -> [PlaceId; N] {
        std::array::from_fn(|_| self.place())
    }

    /// Leads from one place to another through about so many transitions.
    fn block(&mut self, begin: PlaceId, end: PlaceId, size: usize) {
        if size < 2 {
            return match self.plant.take() {
                Some(plant) => self.plant(plant, begin, end),
                None => self.net.push(&[begin], &[end]),
            };
        }
        match self.dice.below(5) {
            0 | 1 => {
                let middle = self.place();
                let first = 1 + self.dice.below(size - 1);
                self.block(begin, middle, first);
                self.block(middle, end, size - first);
            }
            2 => {
                for part in self.parts(size) {
                    self.block(begin, end, part);
                }
            }
            3 => {
                let parts = self.parts(size);
                let begins: Vec<PlaceId> = parts.iter().map(|_| self.place()).collect();
                let ends: Vec<PlaceId> = parts.iter().map(|_| self.place()).collect();
                self.net.push(&[begin], &begins);
                for ((part, begin), end) in parts.into_iter().zip(&begins).zip(&ends) {
                    self.block(*begin, *end, part);
                }
                self.net.push(&ends, &[end]);
            }
            _ => {
                let [head, tail] = self.new_places();
                let back = self.dice.below(size);
                self.net.push(&[begin], &[head]);
                self.block(head, tail, size - back);
                self.block(tail, head, back);
                self.net.push(&[tail], &[end]);
            }
        }
    }

    /// Two or three parts of a size.
    fn parts(&mut self, size: usize) -> Vec<usize> {
        let count = 2 + self.dice.below(2);
        (0..count).map(|_| size / count).collect()
    }

    fn plant(&mut self, plant: Plant, begin: PlaceId, end: PlaceId) {
        let sink = self.net.sink;
        let [one, other] = self.new_places();
        match plant {
            Plant::MissingJoin => {
                self.net.push(&[begin], &[one, other]);
                self.net.push(&[one], &[end]);
                self.net.push(&[other], &[end]);
            }
            Plant::ChoiceJoined => {
                self.net.push(&[begin], &[one]);
                self.net.push(&[begin], &[other]);
                self.net.push(&[one, other], &[end]);
            }
            Plant::EarlyEnd | Plant::LeavesBranch => {
                let [done, also] = self.new_places();
                self.net.push(&[begin], &[one, other]);
                self.net.push(&[one], &[done]);
                self.net.push(&[other], &[also]);
                self.net.push(&[done, also], &[end]);
                let target = if plant == Plant::EarlyEnd { sink } else { end };
                self.net.push(&[one], &[target]);
            }
            Plant::EntersBranch => {
                self.net.push(&[begin], &[one, other]);
                self.net.push(&[one, other], &[end]);
                self.net.push(&[begin], &[one]);
            }
            Plant::DeadTransition => {
                self.net.push(&[begin], &[end]);
                self.net.push(&[one], &[other]);
                self.net.push(&[other], &[end]);
            }
            Plant::DeadBesideChoice => {
                self.net.push(&[begin], &[one]);
                self.net.push(&[begin], &[other]);
                self.net.push(&[one], &[end]);
                self.net.push(&[other], &[end]);
                self.net.push(&[one, other], &[end]);
            }
            Plant::EndlessLoop => {
                self.net.push(&[begin], &[one]);
                self.net.push(&[begin], &[end]);
                self.net.push(&[one], &[other]);
                self.net.push(&[other], &[one]);
            }
        }
    }
}
