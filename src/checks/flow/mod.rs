//! How the steps follow each other.

pub mod unreachable_step;
