//! The kinds of changes: their codes, their names and their pages.
//!
//! Every kind of change is listed in [`ALL`]; the tests loop over it: each has a code, a name and
//! texts of its own and a pair of small files that shows it. What is told beside the changes has
//! codes and pages too, and stands in lists of its own.

pub mod actors;
pub mod acts;
pub mod documents;
pub mod duties;
pub mod editorial;
pub mod facts;
pub mod flow;
pub mod grounds;
pub mod hours;
pub mod languages;
pub mod moments;
pub mod results;
pub mod services;
pub mod silences;
pub mod terms;
pub mod waits;

use super::kind::Kind;

/// Every kind of change, by family and code.
pub static ALL: &[&Kind] = &[
    &acts::ACT,
    &acts::AMENDED,
    &acts::NOT_AMENDED,
    &acts::AMENDED_OTHERWISE,
    &acts::FORCE,
    &acts::REPEALED,
    &acts::NOT_REPEALED,
    &acts::STANDARD,
    &acts::WITHOUT_ACT,
    &acts::PAST,
    &services::SERVICE_ADDED,
    &services::SERVICE_REMOVED,
    &services::REGULATION_ADDED,
    &services::REGULATION_REMOVED,
    &services::FILE_MOVED,
    &services::FORMS,
    &services::PROCEDURE,
    &actors::ADDED,
    &actors::REMOVED,
    &actors::KIND,
    &actors::PROVIDER,
    &hours::OPENED,
    &hours::CLOSED,
    &hours::WORK,
    &hours::INTAKE_LONGER,
    &hours::INTAKE_SHORTER,
    &hours::INTAKE,
    &hours::CALENDAR,
    &hours::QUEUE,
    &facts::ADDED,
    &facts::REMOVED,
    &facts::TYPE,
    &facts::SETTLED,
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
    &grounds::ADDED,
    &grounds::REMOVED,
    &grounds::TAKEN_UP,
    &grounds::DROPPED,
    &documents::ASKED,
    &documents::NOT_ASKED,
    &documents::STRICTER,
    &documents::EASIER,
    &documents::OTHERWISE,
    &documents::ALTERNATIVES,
    &documents::LIST_MOVED,
    &documents::SCOPE,
    &documents::FEE_ADDED,
    &documents::FEE_REMOVED,
    &documents::FEE,
    &documents::FREE,
    &results::OUTCOME_ADDED,
    &results::OUTCOME_REMOVED,
    &results::OUTCOME_KIND,
    &results::RESULT_ADDED,
    &results::RESULT_REMOVED,
    &results::PRINTED,
    &duties::ADDED,
    &duties::REMOVED,
    &duties::CHANGED,
    &silences::OPENED,
    &silences::FILLED,
    &silences::ASSUMED,
    &silences::NOT_ASSUMED,
    &editorial::RENAMED,
    &editorial::RESPELLED,
    &editorial::REWORDED,
    &editorial::CITED,
];

/// What can differ between language versions of one act, by code. It is no change: neither version
/// is the old one.
pub static LANGUAGES: &[&Kind] = &[
    &languages::NUMBER,
    &languages::UNIT,
    &languages::ACTOR,
    &languages::BRANCH,
    &languages::PART,
    &languages::NUMBER_AND_UNIT,
];

/// What all changes of a service together do to its cases.
pub static MOMENTS: &[&Kind] = &[&moments::MOVED];

/// Everything that has a code and a page, by family and code.
pub fn pages() -> impl Iterator<Item = &'static Kind> {
    [ALL, MOMENTS, LANGUAGES].into_iter().flatten().copied()
}

/// The kind with this code or name.
#[must_use]
pub fn named(name: &str) -> Option<&'static Kind> {
    pages().find(|kind| kind.code.eq_ignore_ascii_case(name) || kind.name == name)
}
