//! What became of the scenarios, for programs.

use serde::Serialize;

use super::Ran;
use crate::cli::failure;
use crate::cli::output::json;

#[derive(Serialize)]
struct Document<'a> {
    passed: usize,
    failed: usize,
    scenarios: Vec<Entry<'a>>,
    unread: Vec<failure::Entry<'a>>,
}

#[derive(Serialize)]
struct Entry<'a> {
    file: &'a str,
    scenario: &'a str,
    service: &'a str,
    passed: bool,
    mismatches: Vec<Wrong<'a>>,
}

#[derive(Serialize)]
struct Wrong<'a> {
    step: String,
    expected: &'a str,
    got: Option<&'a str>,
}

/// The document, with what could not be read.
pub fn document(ran: &[Ran], unread: Vec<failure::Entry<'_>>) -> String {
    let failed = ran.iter().filter(|ran| !ran.mismatches.is_empty()).count();
    json(&Document {
        passed: ran.len() - failed,
        failed,
        scenarios: ran.iter().map(entry).collect(),
        unread,
    })
}

fn entry(ran: &Ran) -> Entry<'_> {
    let wrong = ran.mismatches.iter().map(|wrong| Wrong {
        step: wrong.what(),
        expected: &wrong.expected,
        got: wrong.got.as_deref(),
    });
    Entry {
        file: &ran.file,
        scenario: &ran.scenario,
        service: &ran.service,
        passed: ran.mismatches.is_empty(),
        mismatches: wrong.collect(),
    }
}
