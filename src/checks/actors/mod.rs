//! Who acts.

pub mod never_acts;
