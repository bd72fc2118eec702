//! Findings as a report of tests, for the many programs that read JUnit's XML.
//!
//! Every file is a suite. What fails the run is a failed test; a finding that does not is a passed
//! one that says what was found; a file without findings is one passed test.

use quick_junit::{NonSuccessKind, Report as Document, TestCase, TestCaseStatus, TestSuite};

use super::listing::{Entry, Listing};

/// The whole report.
///
/// # Errors
/// When a text holds what XML cannot.
pub fn render(listing: &Listing<'_>) -> Result<String, quick_junit::SerializeError> {
    let mut document = Document::new(listing.command);
    for file in &listing.files {
        let mut suite = TestSuite::new(file.name.clone());
        let cases: Vec<_> = listing.of(file).map(|entry| case(listing, entry)).collect();
        if cases.is_empty() {
            suite.add_test_case(TestCase::new(file.name.clone(), TestCaseStatus::success()));
        }
        suite.add_test_cases(cases);
        document.add_test_suite(suite);
    }
    document.to_string()
}

fn case(listing: &Listing<'_>, entry: &Entry<'_>) -> TestCase {
    let report = &entry.report;
    let found = report.diagnostic;
    let place = report.position();
    let place = place.map(|(file, line, column)| format!("{file}:{line}:{column}"));
    let mut text = vec![place.unwrap_or_default(), report.to_string()];
    text.extend(report.remarks());
    let text = text.join("\n");
    let name = format!("{} {} {}", found.code, found.name, entry.fingerprint);
    let mut case = match listing.fails(entry) {
        true => {
            let mut status = TestCaseStatus::non_success(NonSuccessKind::Failure);
            status
                .set_type(found.code)
                .set_message(report.to_string())
                .set_description(text);
            TestCase::new(name, status)
        }
        false => {
            let mut case = TestCase::new(name, TestCaseStatus::success());
            case.set_system_out(text);
            case
        }
    };
    // An error of form is about no named thing, but about its file.
    case.set_classname(match report.position() {
        Some((file, ..)) if found.object.is_empty() => file.to_owned(),
        _ => found.object.clone(),
    });
    case
}
