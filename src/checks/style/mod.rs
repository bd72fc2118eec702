//! How the file is written.

mod words;

pub mod citation_order;
pub mod mixed_alphabet;
pub mod names_look_alike;
pub mod not_canonical;
