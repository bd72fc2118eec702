//! What an expert reader finds in a regulation, found by the program.
//!
//! A check is one file: its documentation in three languages, its metadata and its function. The
//! [registry](ALL) lists them, and the tests loop over it: every check has a code, a name and texts
//! of its own, an example in which it fires and one in which it is silent. A new check costs a
//! file, a line here and two files in `tests/checks/<code>/`.
//!
//! *Findings* mean that the act is defective or doubtful, or (style) that the file could be
//! written better; the *errors* of [`syntax`](crate::syntax) and [`model`](crate::model) mean that
//! the file cannot run; they are told there and have their pages [here](pages).

mod baseline;
mod check;
mod dated;
mod examples;
mod findings;
mod levels;
mod outline;
mod proof;
mod subject;
mod witness;

mod actors;
mod acts;
mod clauses;
mod documents;
mod errors;
mod flow;
mod results;
mod silence;
mod style;
mod timing;
mod waits;
pub mod waivers;
mod words;

use crate::diagnostic::Diagnostic;

pub use baseline::{Baseline, Known};
pub use check::{Check, Family, Find};
pub use examples::example_in_words;
pub use findings::{Finding, Findings};
pub use levels::{Levels, Setting};
pub use outline::{Library, Outline, Outlined, ServiceOutline};
pub use subject::{Layout, Placed, ServiceFlow, StepAt, Subject};

/// Every check that finds something in a regulation that can run, by code.
pub static ALL: &[&Check] = &[
    &flow::unreachable_step::CHECK,
    &flow::no_way_to_an_outcome::CHECK,
    &flow::outcome_never_produced::CHECK,
    &flow::missing_branch::CHECK,
    &flow::overlapping_branches::CHECK,
    &flow::endless_case::CHECK,
    &flow::loop_without_bound::CHECK,
    &flow::branch_never_joined::CHECK,
    &flow::work_left_over::CHECK,
    &flow::goes_on_after_refusal::CHECK,
    &flow::order_differs::CHECK,
    &flow::entry_bypassed::CHECK,
    &flow::parallel_work_in_vain::CHECK,
    &flow::same_ground_other_end::CHECK,
    &flow::decided_anew::CHECK,
    &flow::deadlock::CHECK,
    &results::step_without_result::CHECK,
    &results::listed_result_without_step::CHECK,
    &results::results_in_other_order::CHECK,
    &results::outcome_not_among_results::CHECK,
    &results::refusal_nobody_prepares::CHECK,
    &results::made_before_proved::CHECK,
    &results::handed_over_twice::CHECK,
    &results::nobody_hands_over::CHECK,
    &results::needed_before_made::CHECK,
    &results::made_twice::CHECK,
    &results::lists_of_results_missing::CHECK,
    &results::refusal_not_among_results::CHECK,
    &results::results_without_outcomes::CHECK,
    &results::results_differ::CHECK,
    &waits::missed_window_silent::CHECK,
    &waits::window_without_trigger::CHECK,
    &waits::nobody_receives::CHECK,
    &waits::no_way_through_portal::CHECK,
    &waits::lapse_without_consequence::CHECK,
    &waits::window_hangs_on_reading::CHECK,
    &waits::notice_day_unproved::CHECK,
    &waits::awaited_document_unlisted::CHECK,
    &timing::step_without_term::CHECK,
    &timing::service_without_total::CHECK,
    &timing::unit_without_kind::CHECK,
    &timing::window_without_margin::CHECK,
    &timing::short_step_costs_a_day::CHECK,
    &timing::no_start_policy::CHECK,
    &timing::total_rests_on_assumption::CHECK,
    &timing::empty_application_window::CHECK,
    &timing::deadline_not_kept::CHECK,
    &timing::total_without_margin::CHECK,
    &timing::total_by_standard_only::CHECK,
    &timing::outside_the_calendar::CHECK,
    &timing::obligation_without_term::CHECK,
    &timing::day_rule_without_days::CHECK,
    &timing::rule_without_consequence::CHECK,
    &timing::one_window_for_two::CHECK,
    &timing::total_hangs_on_applicant::CHECK,
    &timing::day_rule_in_sibling_only::CHECK,
    &timing::terms_contradict::CHECK,
    &timing::window_does_not_fit::CHECK,
    &timing::verdict_hangs_on_reading::CHECK,
    &actors::never_acts::CHECK,
    &actors::acts_unlisted::CHECK,
    &actors::step_without_actor::CHECK,
    &actors::two_under_one_term::CHECK,
    &actors::one_under_two_names::CHECK,
    &actors::provider_acts::CHECK,
    &actors::foreign_unit::CHECK,
    &actors::two_signers::CHECK,
    &documents::proof_demanded_twice::CHECK,
    &documents::proof_before_it_can_exist::CHECK,
    &documents::free_service_asks_proof::CHECK,
    &documents::paid_and_free::CHECK,
    &documents::list_no_channel_reaches::CHECK,
    &documents::fee_without_act::CHECK,
    &documents::fee_undetermined::CHECK,
    &documents::documents_by_reference_only::CHECK,
    &documents::form_against_steps::CHECK,
    &documents::document_listed_twice::CHECK,
    &documents::channels_ask_differently::CHECK,
    &documents::originals_through_portal::CHECK,
    &documents::refusal_without_grounds::CHECK,
    &documents::completeness_by_other_list::CHECK,
    &documents::document_missing_here::CHECK,
    &documents::grounds_not_printed::CHECK,
    &clauses::terms_differ::CHECK,
    &clauses::kinds_differ::CHECK,
    &clauses::missing_citation::CHECK,
    &clauses::items_out_of_step::CHECK,
    &clauses::list_numbers::CHECK,
    &clauses::ambiguous_cite::CHECK,
    &clauses::actions_differ::CHECK,
    &clauses::never_cited::CHECK,
    &clauses::empty_list::CHECK,
    &clauses::forms_differ::CHECK,
    &acts::force_unknown::CHECK,
    &acts::ends_before::CHECK,
    &acts::change_before_act::CHECK,
    &acts::wording_lost::CHECK,
    &acts::pending_cases::CHECK,
    &acts::unregistered::CHECK,
    &acts::standard_not_in_force::CHECK,
    &acts::cited_otherwise::CHECK,
    &acts::cited_by_registry::CHECK,
    &acts::standards_differ::CHECK,
    &acts::commission_differs::CHECK,
    &acts::standard_without_force::CHECK,
    &acts::one_language::CHECK,
    &acts::against_standard::CHECK,
    &acts::titles_differ::CHECK,
    &acts::told_differently::CHECK,
    &acts::no_procedure::CHECK,
    &acts::repealed::CHECK,
    &silence::silence::CHECK,
    &silence::assumption::CHECK,
    &silence::path_ends_in_silence::CHECK,
    &style::mixed_alphabet::CHECK,
    &style::names_look_alike::CHECK,
    &style::citation_order::CHECK,
    &style::not_canonical::CHECK,
    &waivers::unused::CHECK,
    &waivers::expired::CHECK,
    &waivers::unknown::CHECK,
];

/// All that has a page: the errors of form, then the checks.
pub fn pages() -> impl Iterator<Item = &'static Check> {
    errors::all().chain(ALL.iter().copied())
}

/// The check or the error with this code or name.
#[must_use]
pub fn named(name: &str) -> Option<&'static Check> {
    pages().find(|check| check.code.eq_ignore_ascii_case(name) || check.name == name)
}

/// Asks the checks about one regulation, each for itself.
#[must_use]
pub fn alone(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for check in ALL {
        match check.find {
            Find::Alone(find) => find(subject, &mut Findings::new(check, &mut found)),
            Find::Proving(find) if subject.proves => {
                find(subject, &mut Findings::new(check, &mut found));
            }
            _ => {}
        }
    }
    found
}

/// The checks that hold regulations against each other.
pub fn across() -> impl Iterator<Item = &'static Check> {
    ALL.iter().copied().filter(|check| check.is_across())
}

/// Asks a check that holds regulations against each other; another one finds nothing.
#[must_use]
pub fn between(check: &'static Check, library: &Library<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    if let Find::Across(find) = check.find {
        find(library, &mut Findings::new(check, &mut found));
    }
    found
}
