//! Findings as a code quality report of GitLab.
//!
//! Source: GitLab documentation, "Code Quality", report format.

use serde_json::{Value, json};

use super::Level;
use super::listing::{Entry, Listing, region};

/// The whole report: one list.
#[must_use]
pub fn render(listing: &Listing<'_>) -> Value {
    listing.entries.iter().filter_map(issue).collect()
}

/// What has no place has no line to show it at, and GitLab takes none without.
fn issue(entry: &Entry<'_>) -> Option<Value> {
    let report = &entry.report;
    let found = report.diagnostic;
    let region = region(found, report.sources)?;
    Some(json!({
        "description": format!("{report} ({} {})", found.code, found.name),
        "check_name": found.name,
        "fingerprint": entry.fingerprint,
        "severity": match found.level {
            Level::Error => "critical",
            Level::Warning => "major",
            Level::Note => "info",
        },
        "location": { "path": region.file, "lines": { "begin": region.start.0 } },
    }))
}
