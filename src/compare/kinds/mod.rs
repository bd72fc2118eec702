//! The kinds of changes: their codes, their names and their pages.
//!
//! Every kind is listed in [`ALL`]; the tests loop over it: each has a code, a name and texts of its
//! own and a pair of small files that shows it.

pub mod editorial;
pub mod flow;
pub mod silences;
pub mod terms;
pub mod waits;

use super::kind::Kind;

/// Every kind of change, by family and code.
pub static ALL: &[&Kind] = &[
    &flow::STEP_ADDED,
    &flow::STEP_REMOVED,
    &flow::STEP_MOVED,
    &flow::STEP_BESIDE,
    &flow::REASSIGNED,
    &flow::STEP_KIND,
    &flow::CONDITION,
    &flow::PAPERS,
    &flow::STEP_RESULT,
    &flow::NEEDS,
    &flow::IN_INTAKE,
    &flow::BRANCH_ADDED,
    &flow::BRANCH_REMOVED,
    &flow::LEADS,
    &flow::BRANCH_CONDITION,
    &flow::BRANCH_ORDER,
    &terms::LONGER,
    &terms::SHORTER,
    &terms::INCOMPARABLE,
    &terms::ADDED,
    &terms::REMOVED,
    &terms::FROM_OTHER,
    &terms::WITHIN,
    &terms::RESTATED,
    &terms::ELSEWHERE,
    &terms::TOTAL_LONGER,
    &terms::TOTAL_SHORTER,
    &terms::TOTAL_INCOMPARABLE,
    &terms::TOTAL_ADDED,
    &terms::TOTAL_REMOVED,
    &terms::TOTAL_BETWEEN,
    &terms::TOTAL_RESTATED,
    &terms::DAY_COUNT,
    &waits::WINDOW_LONGER,
    &waits::WINDOW_SHORTER,
    &waits::WINDOW_INCOMPARABLE,
    &waits::WINDOW_RESTATED,
    &waits::WAIT_ADDED,
    &waits::WAIT_REMOVED,
    &waits::WAIT_OTHERWISE,
    &waits::WAIT_LEADS,
    &waits::AWAITED,
    &silences::OPENED,
    &silences::FILLED,
    &silences::ASSUMED,
    &silences::NOT_ASSUMED,
    &editorial::RENAMED,
    &editorial::RESPELLED,
    &editorial::REWORDED,
    &editorial::CITED,
];

/// The kind with this code or name.
#[must_use]
pub fn named(name: &str) -> Option<&'static Kind> {
    let mut all = ALL.iter().copied();
    all.find(|kind| kind.code.eq_ignore_ascii_case(name) || kind.name == name)
}
