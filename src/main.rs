//! The program: `reglament::cli` with the words of its command line.

use std::process::ExitCode;

fn main() -> ExitCode {
    let words: Vec<_> = std::env::args_os().collect();
    reglament::cli::run(&words).into()
}
