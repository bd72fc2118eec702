//! How the steps follow each other.

mod circle;
mod exits;
mod forks;

pub mod branch_never_joined;
pub mod deadlock;
pub mod decided_anew;
pub mod endless_case;
pub mod entry_bypassed;
pub mod goes_on_after_refusal;
pub mod loop_without_bound;
pub mod missing_branch;
pub mod no_way_to_an_outcome;
pub mod order_differs;
pub mod outcome_never_produced;
pub mod overlapping_branches;
pub mod parallel_work_in_vain;
pub mod same_ground_other_end;
pub mod unreachable_step;
pub mod work_left_over;

pub(super) use exits::{By, Exit, asks_for, exits};
