//! Tables for people, as wide as the terminal; where they would be unreadable, lists.

mod columns;

use comfy_table::presets::{NOTHING, UTF8_FULL_CONDENSED};
use comfy_table::{ContentArrangement, LineStyle, Table};
use textwrap::core::display_width;

use super::help::say;
use super::paragraph::{lines, paragraph};
use crate::messages::Lang;
use columns::{Column, share};

/// A table with a heading for each column.
pub struct Sheet {
    headings: Vec<String>,
    rows: Vec<Vec<String>>,
    width: usize,
    frame: Frame,
    /// Columns that keep at least so many characters.
    floors: Vec<(usize, usize)>,
}

/// What stands between the cells.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Frame {
    /// A line around the table, between its columns and under its headings.
    Outer,
    /// A line under the headings alone.
    Light,
}

impl Sheet {
    /// An empty table; the headings are messages.
    #[must_use]
    pub fn new(width: usize, lang: Lang, headings: &[&'static str]) -> Self {
        Sheet::headed(width, headings.iter().map(|id| say(lang, id)).collect())
    }

    /// An empty table whose headings are names.
    #[must_use]
    pub const fn headed(width: usize, headings: Vec<String>) -> Self {
        Sheet {
            headings,
            rows: Vec::new(),
            width,
            frame: Frame::Outer,
            floors: Vec::new(),
        }
    }

    /// The same without frames, which leaves their room to the words.
    #[must_use]
    pub fn light(mut self) -> Self {
        self.frame = Frame::Light;
        self
    }

    /// Keeps columns at least so wide that a moment in them is not cut in two.
    #[must_use]
    pub fn with_whole_moments(mut self, columns: &[usize], width: u16) -> Self {
        let floor = usize::from(width);
        self.floors
            .extend(columns.iter().map(|column| (*column, floor)));
        self
    }

    /// Adds a line.
    pub fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        self.rows.push(cells.into_iter().collect());
    }

    /// Leaves a line empty between what belongs together and what comes next.
    pub fn gap(&mut self) {
        self.rows.push(vec![String::new()]);
    }

    /// The table as text with a line break at the end; nothing when it has no lines.
    ///
    /// Where its columns would be too narrow for the words in them, it is a list: for each row its
    /// cells one below the other, each behind its heading.
    #[must_use]
    pub fn text(&self) -> String {
        if self.rows.is_empty() {
            return String::new();
        }
        match self.widths() {
            Some(widths) => self.table(&widths),
            None => self.list(),
        }
    }

    /// The widths of the columns without their margins; none when they have no room.
    fn widths(&self) -> Option<Vec<usize>> {
        let columns: Vec<Column> = (0..self.headings.len()).map(|at| self.column(at)).collect();
        let taken = match self.frame {
            // Two margins for each column, and a line before, between and after them.
            Frame::Outer => 3 * columns.len() + 1,
            // The lines between them are there, and empty.
            Frame::Light => (3 * columns.len()).saturating_sub(1),
        };
        share(&columns, self.width.checked_sub(taken)?)
    }

    fn column(&self, at: usize) -> Column {
        let cells = self.rows.iter().filter_map(|row| row.get(at));
        let cells = self.headings.get(at).into_iter().chain(cells);
        let mut column = Column::of(cells.map(String::as_str));
        let floors = self.floors.iter().filter(|(column, _)| *column == at);
        for (_, floor) in floors {
            column.least = column.least.max((*floor).min(column.most));
        }
        column
    }

    fn table(&self, widths: &[usize]) -> String {
        let cells = |row: &[String]| -> Vec<String> {
            let cells = row.iter().zip(widths);
            cells.map(|(cell, width)| broken(cell, *width)).collect()
        };
        let mut table = Table::new();
        let line = LineStyle::none().fill('─').junction('─');
        table
            .load_style(match self.frame {
                Frame::Outer => UTF8_FULL_CONDENSED,
                Frame::Light => NOTHING.header_separator(line),
            })
            // The cells have been broken already, and where words may be broken.
            .set_content_arrangement(ContentArrangement::Disabled)
            .set_header(cells(&self.headings));
        for row in &self.rows {
            table.add_row(cells(row));
        }
        let text = table.trim_fmt();
        let lines = text.lines().map(str::trim_end);
        lines.map(|line| format!("{line}\n")).collect()
    }

    fn list(&self) -> String {
        let is_gap = |row: &&Vec<String>| row.iter().all(String::is_empty);
        let rows = self.rows.iter().filter(|row| !is_gap(row));
        let entries: Vec<String> = rows.map(|row| self.entry(row)).collect();
        entries.join("\n")
    }

    /// A row as an entry of a list: its name, then the other cells behind their headings.
    fn entry(&self, row: &[String]) -> String {
        let mut text = String::new();
        for (at, (heading, cell)) in self.headings.iter().zip(row).enumerate() {
            let mut lines = cell.lines().map(str::trim);
            let Some(first) = lines.next() else { continue };
            text += &match at {
                0 => paragraph(first, "", "  ", self.width),
                _ => paragraph(&format!("{heading}: {first}"), "  ", "    ", self.width),
            };
            let further = lines.map(|line| paragraph(line, "    ", "    ", self.width));
            text.extend(further);
        }
        text
    }
}

/// A cell in lines of the width of its column; what is set in stays set in.
fn broken(cell: &str, width: usize) -> String {
    let line = |line: &str| {
        let text = line.trim_start();
        let indent = line.get(..line.len() - text.len()).unwrap_or_default();
        match display_width(line) <= width {
            true => line.to_owned(),
            false => lines(text, indent, indent, width).join("\n"),
        }
    };
    cell.lines().map(line).collect::<Vec<_>>().join("\n")
}
