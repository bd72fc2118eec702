//! The exit codes, all of them.

use std::process::ExitCode;

/// How a command ended, for the program that started it; the same for every output format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Exit {
    /// 0: it did what was asked, and the answer is the one hoped for.
    Good,
    /// 1: it did what was asked, and the answer is the other one: errors in a file, a refusal.
    Bad,
    /// 2: it could not do what was asked: no such file, a bad option, outside the calendar.
    NotRun,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        ExitCode::from(match exit {
            Exit::Good => 0,
            Exit::Bad => 1,
            Exit::NotRun => 2,
        })
    }
}
