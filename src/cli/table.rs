//! Tables for people, as wide as the terminal.

use comfy_table::{ContentArrangement, Table, presets::UTF8_FULL_CONDENSED};

use super::help::say;
use crate::messages::Lang;

/// A table with a heading for each column.
pub struct Sheet {
    table: Table,
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
        Sheet { table }
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
