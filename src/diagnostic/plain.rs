//! Findings in plain sentences, for a screen reader or a letter: no drawing, nothing in columns.

use super::listing::{Entry, Listing};
use crate::messages::Message;

/// Everything found, one paragraph each.
#[must_use]
pub fn render(listing: &Listing<'_>) -> String {
    let of = listing.entries.len();
    let paragraphs = listing.entries.iter().enumerate();
    let paragraphs = paragraphs.map(|(at, entry)| paragraph(entry, at + 1, of) + "\n");
    paragraphs.collect::<String>() + &listing.summary().text(listing.lang) + "\n"
}

fn paragraph(entry: &Entry<'_>, at: usize, of: usize) -> String {
    let report = &entry.report;
    let found = report.diagnostic;
    let head = Message::new("plain-head")
        .with("level", found.level.message())
        .with("at", at)
        .with("of", of)
        .with("code", found.code)
        .with("name", found.name);
    let mut lines = vec![head.text(report.lang)];
    if let Some((file, line, column)) = report.position() {
        let place = Message::new("plain-place")
            .with("file", file)
            .with("line", line)
            .with("column", column);
        lines.push(place.text(report.lang));
    }
    lines.push(report.to_string());
    for label in &found.labels {
        let Some((said, source)) = label
            .message
            .as_ref()
            .zip(report.sources.get(label.span.source))
        else {
            continue;
        };
        let (line, _) = source.line_column(label.span.start);
        let related = Message::new("plain-related")
            .with("line", line)
            .with("text", said.clone());
        lines.push(related.text(report.lang));
    }
    lines.extend(report.remarks());
    lines
        .iter()
        .map(|line| line.replace(char::is_control, " ") + "\n")
        .collect()
}
