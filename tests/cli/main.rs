//! The program as it is run: its output, its exit codes, and what bad input does to it.

mod bad_input;
mod calendar;
mod check;
mod help;
mod list;
mod names;
mod run;
mod show;
mod write;
