//! What the act does not say and what the file assumes.

#[allow(
    clippy::module_inception,
    reason = "the family and its first check have the name of the same thing"
)]
pub mod silence;
