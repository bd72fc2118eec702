//! Reglament turns the regulations of public services into something that runs.
pub mod calendar;
pub mod case;
pub mod cli;
pub mod diagnostic;
pub mod format;
pub mod messages;
pub mod source;
pub mod model;
pub mod net;
pub mod syntax;
