//! The steps of the sides as rows.

use super::differs::{Differs, Found};
use super::said::{Said, results_differ};
use super::{Compared, Side};
use crate::compare::align::{Cuts, Lists, Row, Traits, Weights};
use crate::model::Step;

/// Steps of one side that stand against one of another.
const CUTS: Cuts = Cuts { most: 4, least: 8 };

/// What two steps gain at least that are one although the acts have them in different places.
const MOVED: u32 = 20;

/// What is added where two files are of one act: their steps are the same until shown otherwise.
const ONE_ACT: i32 = 12;

pub(super) fn rows(sides: &[Side<'_>]) -> Vec<Compared> {
    let traits: Vec<Vec<Traits>> = sides.iter().map(traits).collect();
    let weights = Weights::of(traits.iter().flatten().map(|own| &own.words));
    let one_act = if super::is_one_act(sides) { ONE_ACT } else { 0 };
    let counts: Vec<usize> = traits.iter().map(Vec::len).collect();
    let of = |(side, at): (usize, usize)| traits.get(side).and_then(|own| own.get(at));
    let lists = Lists {
        counts: &counts,
        order: &super::order(sides),
        cuts: CUTS,
        moved: MOVED,
        gain: &|one, other| {
            let both = of(one).zip(of(other));
            both.map_or(0, |(one, other)| one.gain(other, &weights) + one_act)
        },
    };
    let rows = lists.rows();
    let differs: Vec<_> = rows.iter().map(|row| differs(row, &rows, sides)).collect();
    let both = rows.into_iter().zip(differs);
    both.map(|(row, differs)| Compared { row, differs })
        .collect()
}

fn traits(side: &Side<'_>) -> Vec<Traits> {
    let steps = side.service.steps.iter().enumerate();
    steps
        .map(|(at, step)| Traits::of(step, at, side.service, side.version.regulation))
        .collect()
}

/// The steps of a side in a row.
pub(super) fn of_row<'a>(row: &Row, side: usize, sides: &[Side<'a>]) -> Vec<&'a Step> {
    let service = sides.get(side).map(|side| side.service);
    let steps = service.map_or(&[][..], |service| &service.steps);
    let places = row.cell(side).iter();
    places.filter_map(|at| steps.get(*at)).collect()
}

fn differs(row: &Row, rows: &[Row], sides: &[Side<'_>]) -> Vec<Differs> {
    let mut said = Vec::new();
    let mut missing = false;
    let mut sizes = Vec::new();
    for (at, side) in sides.iter().enumerate() {
        let steps = of_row(row, at, sides);
        match steps.is_empty() {
            true => missing = true,
            false => {
                sizes.push(steps.len());
                said.push(Said::of(&steps, (at, side), rows));
            }
        }
    }
    let mut found = Found {
        said: &said,
        differs: Vec::new(),
    };
    if missing {
        found.differs.push(Differs::Missing);
    }
    let cut = sizes.iter().any(|size| *size > 1);
    if cut {
        found.differs.push(Differs::Cut);
    }
    if row.moved {
        found.differs.push(Differs::Order);
    }
    // What kind several steps are together nobody can say.
    if !cut {
        found.part(Differs::Kind, |said| said.kind);
    }
    found.part(Differs::Actors, |said| said.actors.clone());
    found.part(Differs::Terms, |said| said.terms.clone());
    found.part(Differs::Waits, |said| said.waits.clone());
    found.part(Differs::Condition, |said| said.condition);
    found.part(Differs::Decides, |said| said.decides);
    found.part(Differs::Branches, |said| said.branches.clone());
    if results_differ(&said) {
        found.differs.push(Differs::Results);
    }
    found.part(Differs::Papers, |said| said.papers.clone());
    found.part(Differs::Grounds, |said| said.grounds);
    found.differs
}
