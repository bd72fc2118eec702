//! Lists of several sides as rows of one table.

use super::beads::{Bead, Cuts, beads};
use crate::compare::matching::Pairs;

/// What belongs together on all sides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// For each side, the places of its elements; none where it has nothing of it, several where it
    /// cuts what others have in one piece.
    pub cells: Vec<Vec<usize>>,
    /// Whether it stands elsewhere in the order of some side.
    pub moved: bool,
}

impl Row {
    fn of(sides: usize, side: usize, at: usize) -> Row {
        let mut cells = vec![Vec::new(); sides];
        if let Some(cell) = cells.get_mut(side) {
            cell.push(at);
        }
        Row {
            cells,
            moved: false,
        }
    }

    /// The elements of a side.
    #[must_use]
    pub fn cell(&self, side: usize) -> &[usize] {
        self.cells.get(side).map_or(&[], Vec::as_slice)
    }

    /// The first side that has something, and its first element.
    fn place(&self) -> Option<(usize, usize)> {
        let mut cells = self.cells.iter().enumerate();
        cells.find_map(|(side, cell)| Some((side, *cell.iter().min()?)))
    }

    fn has(&self, side: usize) -> bool {
        !self.cell(side).is_empty()
    }

    fn take(&mut self, other: Row) {
        for (cell, more) in self.cells.iter_mut().zip(other.cells) {
            cell.extend(more);
        }
        self.moved |= other.moved;
    }
}

/// An element: its side and its place there.
pub type Element = (usize, usize);

/// What belongs together of several lists, and how far apart it may stand.
pub struct Lists<'a> {
    /// How many elements each side has.
    pub counts: &'a [usize],
    /// The sides in the order in which they are added to the table. The answer depends on it only
    /// where two alignments are equally good.
    pub order: &'a [usize],
    /// When several elements of one side are one element of another.
    pub cuts: Cuts,
    /// From what gain on two elements are one although they stand elsewhere in their orders.
    pub moved: u32,
    /// What is gained when two elements are held to be one.
    pub gain: &'a dyn Fn(Element, Element) -> i32,
}

impl Lists<'_> {
    /// The rows, in the order of the first side; what it does not have stands behind what comes
    /// before it on the first side that has it.
    #[must_use]
    pub fn rows(&self) -> Vec<Row> {
        let sides = self.counts.len();
        let mut rows: Vec<Row> = Vec::new();
        for &side in self.order {
            rows = self.with(rows, side, sides);
        }
        laid_out(rows, sides)
    }

    /// The rows with one more side: aligned in order, then what is alone on both sides by how much
    /// it is alike.
    fn with(&self, rows: Vec<Row>, side: usize, sides: usize) -> Vec<Row> {
        let count = self.counts.get(side).copied().unwrap_or_default();
        let found = beads(rows.len(), count, self.cuts, |row, at| {
            rows.get(row).map_or(0, |row| self.gain_of(row, (side, at)))
        });
        let mut joined: Vec<Row> = found
            .into_iter()
            .filter_map(|bead| row_of(&rows, bead, side, sides))
            .collect();
        self.join_moved(&mut joined, side);
        joined
    }

    fn gain_of(&self, row: &Row, element: Element) -> i32 {
        let cells = row.cells.iter().enumerate();
        let own = cells.flat_map(|(side, cell)| cell.iter().map(move |at| (side, *at)));
        let gains = own.map(|own| (self.gain)(own, element));
        gains.max().unwrap_or_default()
    }

    fn join_moved(&self, rows: &mut Vec<Row>, side: usize) {
        let alone = |row: &Row| row.cells.iter().filter(|cell| !cell.is_empty()).count() == 1;
        let places = |wanted: &dyn Fn(&Row) -> bool| -> Vec<usize> {
            let all = rows.iter().enumerate();
            let wanted = all.filter(|(_, row)| wanted(row));
            wanted.map(|(at, _)| at).collect()
        };
        let old = places(&|row| !row.has(side));
        let new = places(&|row| row.has(side) && alone(row));
        let mut pairs = Pairs::none(old.len(), new.len());
        pairs.join_alike(self.moved, |from, to| {
            let row = old.get(from).and_then(|at| rows.get(*at));
            let element = new.get(to).and_then(|at| rows.get(*at));
            let element = element.and_then(|row| row.cell(side).first());
            let gain = row
                .zip(element)
                .map(|(row, at)| self.gain_of(row, (side, *at)));
            gain.and_then(|gain| u32::try_from(gain).ok()).unwrap_or(0)
        });
        let mut gone = Vec::new();
        for (from, to) in pairs.both() {
            let (Some(&from), Some(&to)) = (old.get(from), new.get(to)) else {
                continue;
            };
            let Some(moved) = rows.get(to).cloned() else {
                continue;
            };
            if let Some(row) = rows.get_mut(from) {
                row.take(moved);
                row.moved = true;
                gone.push(to);
            }
        }
        let mut at = 0;
        rows.retain(|_| {
            at += 1;
            !gone.contains(&(at - 1))
        });
    }
}

fn row_of(rows: &[Row], bead: Bead, side: usize, sides: usize) -> Option<Row> {
    let own = rows.get(bead.left)?.iter().cloned();
    let added = bead.right.map(|at| Row::of(sides, side, at));
    own.chain(added).reduce(|mut row, more| {
        row.take(more);
        row
    })
}

fn laid_out(rows: Vec<Row>, sides: usize) -> Vec<Row> {
    let mut rows: Vec<(Element, Row)> = rows
        .into_iter()
        .filter_map(|row| Some((row.place()?, row)))
        .collect();
    rows.sort_by_key(|(place, _)| *place);
    let mut laid: Vec<Row> = Vec::with_capacity(rows.len());
    for ((side, at), row) in rows {
        // The first side is in order already; of another one what comes before is laid out.
        let before = at.checked_sub(1);
        let behind = before.and_then(|before| {
            let mut all = laid.iter();
            all.position(|other| other.cell(side).contains(&before))
        });
        let place = match (side, behind) {
            (0, _) => laid.len(),
            (_, Some(behind)) => behind + 1,
            (_, None) => 0,
        };
        laid.insert(place, row);
    }
    debug_assert!(laid.iter().all(|row| row.cells.len() == sides));
    laid
}
