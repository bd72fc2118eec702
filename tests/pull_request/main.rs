//! What brings the program into a pull request: the driver of `git diff`, the hooks of pre-commit and
//! the action of GitHub, each set up from the very text of the README and run on made repositories.

#![allow(
    clippy::disallowed_methods,
    reason = "tests prepare files and look at them"
)]

mod action;
mod driver;
mod expression;
mod hooks;
mod pasted;
mod repository;
mod runner;
