//! The program: `reglament::cli` with the words of its command line.

use std::process::ExitCode;

use mimalloc::MiMalloc;

/// A run takes and gives back many small pieces of memory on all processors; with the allocator of
/// the system that is a quarter of the time in which files are checked.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    let words: Vec<_> = std::env::args_os().collect();
    reglament::cli::run(&words).into()
}
