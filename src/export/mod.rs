//! What other programs read: one file for each form.
//!
//! An export is made from the compiled net, so that it says what the service does and not what its
//! text looks like. Words come from the caller, who knows the language.

pub mod pnml;

pub use pnml::{Document, Label, pnml};
