//! Findings as annotations of a pull request on GitHub.
//!
//! Source: "Workflow commands for GitHub Actions", setting a notice, warning or error message.

use super::Level;
use super::listing::{Entry, Listing, region};

/// One workflow command a line.
#[must_use]
pub fn render(listing: &Listing<'_>) -> String {
    listing
        .entries
        .iter()
        .map(|entry| command(entry) + "\n")
        .collect()
}

fn command(entry: &Entry<'_>) -> String {
    let report = &entry.report;
    let found = report.diagnostic;
    let word = match found.level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Note => "notice",
    };
    let place = region(found, report.sources).map(|region| {
        format!(
            "file={},line={},endLine={},col={},endColumn={},",
            property(region.file),
            region.start.0,
            region.end.0,
            region.start.1,
            region.end.1
        )
    });
    let title = property(&format!("{} {}", found.code, found.name));
    let mut text = report.to_string();
    for more in report.remarks() {
        text.push('\n');
        text.push_str(&more);
    }
    let place = place.unwrap_or_default();
    format!("::{word} {place}title={title}::{}", data(&text))
}

/// A message as the commands take it.
fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// A value between commas as the commands take it.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
