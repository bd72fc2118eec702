//! How the width of a table is shared out among its columns.

use textwrap::core::display_width;

use crate::cli::paragraph::{widest_piece, widest_word};

/// Narrower than this a column of sentences is hard to read.
const READABLE: usize = 8;

/// How much room a column needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// Narrower than this its words would be cut.
    pub least: usize,
    /// With this its first words, which may be a name to be copied, stay in one piece.
    pub whole: usize,
    /// Wider than this it would be empty.
    pub most: usize,
}

impl Column {
    /// The needs of a column with these cells.
    pub fn of<'a>(cells: impl Iterator<Item = &'a str> + Clone) -> Column {
        let lines = cells.clone().flat_map(str::lines);
        let most = lines.map(display_width).max().unwrap_or_default();
        let words = cells.clone().map(widest_word);
        // What is set in stays set in, so its words have less room.
        let pieces = cells.flat_map(str::lines).map(|line| {
            let indent = line.len() - line.trim_start().len();
            indent + widest_piece(line)
        });
        let pieces = pieces.max().unwrap_or_default();
        Column {
            least: pieces.max(most.min(READABLE)),
            whole: words.max().unwrap_or_default().max(most.min(READABLE)),
            most,
        }
    }
}

/// The widths of the columns within the room; none when it is too little for their words.
///
/// Names are kept in one piece where there is room for all of them, first those on the left.
pub fn share(columns: &[Column], room: usize) -> Option<Vec<usize>> {
    let mut widths: Vec<usize> = columns.iter().map(|column| column.least).collect();
    let mut left = room.checked_sub(widths.iter().sum())?;
    for (width, column) in widths.iter_mut().zip(columns) {
        let wanted = column.whole.saturating_sub(*width);
        if wanted <= left {
            *width += wanted;
            left -= wanted;
        }
    }
    // One character at a time to the narrowest column that can use it: a table has few of them.
    while left > 0 {
        let open = widths.iter_mut().zip(columns);
        let open = open.filter(|(width, column)| **width < column.most);
        let Some((width, _)) = open.min_by_key(|(width, _)| **width) else {
            break;
        };
        *width += 1;
        left -= 1;
    }
    Some(widths)
}
