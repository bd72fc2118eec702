//! Who acts.

pub mod acts_unlisted;
pub mod foreign_unit;
pub mod never_acts;
pub mod one_under_two_names;
pub mod provider_acts;
pub mod step_without_actor;
pub mod two_signers;
pub mod two_under_one_term;
pub(in crate::checks) mod who;
