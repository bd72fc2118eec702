//! Tables for people, as wide as the terminal.

use comfy_table::presets::{NOTHING, UTF8_FULL, UTF8_FULL_CONDENSED};
use comfy_table::{ColumnConstraint, ContentArrangement, LineStyle, Table, Width};

use super::help::say;
use crate::messages::Lang;

/// Narrower than this there is no room for a column that is never broken.
const WIDE: usize = 70;

/// A table with a heading for each column.
pub struct Sheet {
    table: Table,
    width: usize,
}

impl Sheet {
    /// An empty table; the headings are messages.
    #[must_use]
    pub fn new(width: usize, lang: Lang, headings: &[&'static str]) -> Self {
        let mut table = Table::new();
        table
            .load_style(UTF8_FULL_CONDENSED)
            .set_content_arrangement(ContentArrangement::Dynamic)
            .set_width(u16::try_from(width).unwrap_or(u16::MAX))
            .set_header(headings.iter().map(|id| say(lang, id)));
        Sheet { table, width }
    }

    /// The same with a line between the rows, for rows of several lines.
    #[must_use]
    pub fn with_lines(mut self) -> Self {
        self.table.load_style(UTF8_FULL);
        self
    }

    /// Keeps the names in the first column in one piece where there is room, so that they can be
    /// copied.
    #[must_use]
    pub fn with_whole_names(mut self) -> Self {
        if self.width >= WIDE
            && let Some(column) = self.table.column_mut(0)
        {
            column.set_constraint(ColumnConstraint::ContentWidth);
        }
        self
    }

    /// The same without frames, which leaves their room to the words.
    #[must_use]
    pub fn light(mut self) -> Self {
        let line = LineStyle::none().fill('─').junction('─');
        self.table.load_style(NOTHING.header_separator(line));
        self
    }

    /// Keeps columns at least so wide that a moment in them is not cut in two.
    #[must_use]
    pub fn with_whole_moments(mut self, columns: &[usize], width: u16) -> Self {
        for column in columns {
            if let Some(column) = self.table.column_mut(*column) {
                // The cell's margins take two characters.
                column.set_constraint(ColumnConstraint::LowerBoundary(Width::Fixed(width + 2)));
            }
        }
        self
    }

    /// Adds a line.
    pub fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        self.table.add_row(cells.into_iter().collect::<Vec<_>>());
    }

    /// The table as text with a line break at the end; nothing when it has no lines.
    #[must_use]
    pub fn text(&self) -> String {
        match self.table.is_empty() {
            true => String::new(),
            false => format!("{}\n", self.table.trim_fmt()),
        }
    }
}
