//! The program as it is run: its output, its exit codes, and what bad input does to it.

#![allow(
    clippy::disallowed_methods,
    reason = "tests prepare files and look at them"
)]

mod bad_input;
mod calendar;
mod check;
mod check_cache;
mod check_config;
mod check_forms;
mod check_known;
mod check_mend;
mod check_watch;
mod compare;
mod deadline;
mod diff;
mod diff_policy;
mod explain;
mod export;
mod given;
mod help;
mod list;
mod names;
mod partial;
mod run;
mod show;
mod simulate;
mod told;
mod widths;
mod write;
