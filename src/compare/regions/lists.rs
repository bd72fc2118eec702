//! Grounds of refusal, outcomes and total terms of the sides as rows.

use super::differs::{Differs, Found};
use super::said::{From, counted_from};
use super::{Compared, Side, is_one_act, order};
use crate::compare::align::{Cuts, Lists, Row, Weights, Words};
use crate::compare::deadlines;
use crate::compare::order::Length;
use crate::model::{Deadline, Event, Outcome};

/// What texts of grounds have in common, in hundredths, below which they are different grounds.
const LEAST_OF_GROUNDS: i32 = 40;

/// What is added where two files are of one act.
const ONE_ACT: i32 = 45;

/// An element of a list: its name, its words, and what else its list tells by.
pub(super) struct Named<T> {
    pub id: String,
    pub words: Words,
    pub own: T,
}

/// Rows of the lists of all sides, by what `gain` adds to the likeness of their words.
pub(super) fn rows<T>(
    sides: &[Side<'_>],
    lists: &[Vec<Named<T>>],
    gain: impl Fn(&Named<T>, &Named<T>, i32) -> i32,
) -> Vec<Row> {
    let weights = Weights::of(lists.iter().flatten().map(|one| &one.words));
    let counts: Vec<usize> = lists.iter().map(Vec::len).collect();
    let of = |(side, at): (usize, usize)| lists.get(side).and_then(|own| own.get(at));
    let one_act = if is_one_act(sides) { ONE_ACT } else { 0 };
    Lists {
        counts: &counts,
        order: &order(sides),
        cuts: Cuts::NONE,
        moved: 1,
        gain: &|one, other| {
            let Some((one, other)) = of(one).zip(of(other)) else {
                return 0;
            };
            let likeness = weights.likeness(&one.words, &other.words);
            let named = if one.id == other.id { 20 } else { 0 };
            gain(
                one,
                other,
                i32::try_from(likeness).unwrap_or_default() + named,
            ) + one_act
        },
    }
    .rows()
}

/// Rows with what the elements that are there differ in.
pub(super) fn compared<T: Copy>(
    rows: Vec<Row>,
    lists: &[Vec<Named<T>>],
    parts: impl Fn(&mut Found<'_, T>),
) -> Vec<Compared> {
    let differs = |row: &Row| {
        let cells = lists.iter().enumerate();
        let said: Vec<T> = cells
            .filter_map(|(side, own)| own.get(*row.cell(side).first()?))
            .map(|one| one.own)
            .collect();
        let mut found = Found {
            said: &said,
            differs: Vec::new(),
        };
        if said.len() < lists.len() {
            found.differs.push(Differs::Missing);
        }
        parts(&mut found);
        found.differs
    };
    let rows = rows.into_iter();
    rows.map(|row| Compared {
        differs: differs(&row),
        row,
    })
    .collect()
}

/// The grounds that the steps of a service name, in the order of the regulation.
pub(super) fn named_grounds(side: &Side<'_>) -> Vec<usize> {
    let steps = side.service.steps.iter();
    let mut named: Vec<usize> = steps
        .flat_map(|step| step.grounds.iter().copied())
        .collect();
    named.sort_unstable();
    named.dedup();
    named
}

pub(super) fn grounds(sides: &[Side<'_>], named: &[Vec<usize>]) -> Vec<Compared> {
    let of_side = |(side, places): (&Side<'_>, &Vec<usize>)| {
        let regulation = side.version.regulation;
        let grounds = places.iter().filter_map(|at| regulation.grounds.get(*at));
        let grounds = grounds.map(|ground| Named {
            id: ground.id.clone(),
            words: Words::of([ground.text.as_str()], regulation.lang),
            own: (),
        });
        grounds.collect()
    };
    let lists: Vec<Vec<Named<()>>> = sides.iter().zip(named).map(of_side).collect();
    let rows = rows(sides, &lists, |_, _, likeness| likeness - LEAST_OF_GROUNDS);
    compared(rows, &lists, |_| {})
}

pub(super) fn outcomes(sides: &[Side<'_>]) -> Vec<Compared> {
    let of_side = |side: &Side<'_>| {
        let outcomes = side.service.outcomes.iter();
        let named = outcomes.map(|outcome: &Outcome| Named {
            id: outcome.id.clone(),
            words: Words::of([outcome.title.as_str()], side.version.regulation.lang),
            own: outcome.kind,
        });
        named.collect()
    };
    let lists: Vec<Vec<Named<_>>> = sides.iter().map(of_side).collect();
    // What an outcome means for the applicant tells more than its words.
    let rows = rows(sides, &lists, |one, other, likeness| {
        likeness / 2 + if one.own == other.own { 10 } else { -60 }
    });
    compared(rows, &lists, |found| {
        found.part(Differs::Kind, |kind| *kind)
    })
}

/// What a total is, as far as sides can be compared: how long, and between what.
type Total = (Option<Length>, Option<(From, From)>);

pub(super) fn totals(sides: &[Side<'_>], steps: &[Compared]) -> Vec<Compared> {
    let steps: Vec<Row> = steps.iter().map(|step| step.row.clone()).collect();
    let of_side = |(at, side): (usize, &Side<'_>)| {
        let from = |event: Event| counted_from(Some(event), at, &steps);
        let totals = side.service.deadlines.iter();
        let named = totals.map(|total: &Deadline| Named {
            id: total.id.clone(),
            words: Words::of([total.id.as_str()], side.version.regulation.lang),
            own: (
                deadlines::length(&side.version, side.service, total),
                total.between.map(|(one, other)| (from(one), from(other))),
            ),
        });
        named.collect()
    };
    let lists: Vec<Vec<Named<Total>>> = sides.iter().enumerate().map(of_side).collect();
    let rows = rows(sides, &lists, |one, other, likeness| {
        likeness + if one.own.0 == other.own.0 { 10 } else { 5 }
    });
    compared(rows, &lists, |found| {
        found.part(Differs::Terms, |total| total.0);
        found.part(Differs::Between, |total| total.1);
    })
}
