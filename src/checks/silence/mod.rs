//! What the act does not say and what the file assumes.

mod ends;

pub mod assumption;
pub mod path_ends_in_silence;
#[allow(
    clippy::module_inception,
    reason = "the family and its first check have the name of the same thing"
)]
pub mod silence;
