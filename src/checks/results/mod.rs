//! What steps make, hand over and leave behind, and what the act lists.

mod lists;
mod ways;

pub mod handed_over_twice;
pub mod listed_result_without_step;
pub mod lists_of_results_missing;
pub mod made_before_proved;
pub mod made_twice;
pub mod needed_before_made;
pub mod nobody_hands_over;
pub mod outcome_not_among_results;
pub mod refusal_nobody_prepares;
pub mod refusal_not_among_results;
pub mod results_differ;
pub mod results_in_other_order;
pub mod results_without_outcomes;
pub mod step_without_result;
