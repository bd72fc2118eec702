//! Findings as a page of Markdown, for the summary of a run or a comment on a change.

use std::fmt::Write as _;

use super::listing::{Entry, Listing};
use crate::messages::{Lang, Message};

/// The whole page.
#[must_use]
pub fn render(listing: &Listing<'_>) -> String {
    let say = |id: Message| id.text(listing.lang);
    let mut page = format!("# {}\n", say(Message::new("markdown-title")));
    for file in &listing.files {
        let rows: Vec<String> = listing
            .of(file)
            .map(|entry| row(entry, listing.lang))
            .collect();
        if rows.is_empty() {
            continue;
        }
        let head = [
            Message::new("column-level"),
            Message::new("column-check"),
            Message::new("column-clauses"),
            Message::new("column-line"),
            Message::new("column-found"),
        ];
        let head: Vec<String> = head.into_iter().map(say).collect();
        // A text that cannot be written whole would be lost; writing to a string never fails.
        let _ = write!(
            page,
            "\n## {}\n\n| {} |\n|{}\n{}",
            cell(&file.name),
            head.join(" | "),
            " --- |".repeat(head.len()),
            rows.concat()
        );
    }
    let _ = writeln!(page, "\n{}", listing.summary().text(listing.lang));
    page
}

fn row(entry: &Entry<'_>, lang: Lang) -> String {
    let report = &entry.report;
    let found = report.diagnostic;
    let line = report.position().map(|(_, line, _)| line.to_string());
    let mut text = cell(&report.to_string());
    for more in report.remarks() {
        text.push_str("<br>");
        text.push_str(&cell(&more));
    }
    let cells = [
        found.level.message().text(lang),
        format!("`{}` {}", found.code, found.name),
        cell(&found.cites.join(", ")),
        line.unwrap_or_default(),
        text,
    ];
    format!("| {} |\n", cells.join(" | "))
}

/// A text inside a cell: nothing in it may end the cell, the line or the text's being text.
#[must_use]
pub fn cell(text: &str) -> String {
    let mut cell = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '|' | '\\' | '`' | '*' | '_' | '[' | ']' | '#' => {
                cell.push('\\');
                cell.push(letter);
            }
            '<' => cell.push_str("&lt;"),
            '>' => cell.push_str("&gt;"),
            '&' => cell.push_str("&amp;"),
            letter if letter.is_control() => cell.push(' '),
            letter => cell.push(letter),
        }
    }
    cell
}
