//! `reglament check --watch`: the files are checked again whenever one of them is saved.

use std::path::PathBuf;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

use notify::{RecursiveMode, Watcher};

use super::{Args, once};
use crate::cli::config;
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;
use crate::cli::files::{self, ENDING};
use crate::cli::output::{self, Answer};
use crate::messages::Message;

/// An editor saves a file in several steps; what follows so soon belongs to the same saving.
const SETTLING: Duration = Duration::from_millis(100);

/// Checks, waits for a change, and checks again, until the program is ended or nobody reads.
///
/// # Errors
/// [`Failure`] when the paths cannot be watched.
pub fn run(args: &Args, context: &Context) -> Result<Answer, Failure> {
    let (sender, changes) = channel();
    let unwatchable = |error: notify::Error| {
        let message = Message::new("watch-failed").with("reason", error.to_string());
        Failure::new("cannot-watch", message)
    };
    let mut watcher = notify::recommended_watcher(sender).map_err(unwatchable)?;
    for path in watched(args, context) {
        watcher
            .watch(&path, RecursiveMode::Recursive)
            .map_err(unwatchable)?;
    }
    loop {
        if look(args, context) == Exit::NotRun {
            return Ok(Answer::good(String::new()).exit(Exit::NotRun));
        }
        loop {
            match changes.recv() {
                Ok(Ok(event)) if matters(&event) => break,
                Ok(_) => {}
                Err(_) => return Ok(Answer::good(String::new())),
            }
        }
        while !matches!(
            changes.recv_timeout(SETTLING),
            Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected)
        ) {}
    }
}

/// One look, printed at once; a file that cannot be read now may be there after the next saving.
fn look(args: &Args, context: &Context) -> Exit {
    let lang = context.speech.general();
    let waiting = Message::new("watch-waiting").text(lang) + "\n";
    let answer = match once(args, context) {
        Ok(answer) => {
            let notices = answer.notices.clone() + &waiting;
            answer.notices(notices).exit(Exit::Good)
        }
        Err(failure) => Answer::good(String::new())
            .notices(failure.text(lang, context.error_style.width) + &waiting),
    };
    output::write(&answer, lang)
}

/// The directories of what is checked: an editor may replace a file, which ends a watch on it.
fn watched(args: &Args, context: &Context) -> Vec<PathBuf> {
    let usual = [context.regulations_directory()];
    let paths = match args.paths.as_slice() {
        [] => &usual,
        named => named,
    };
    paths.iter().map(|path| files::directory_of(path)).collect()
}

/// Whether a change is one of a file that the checks read.
fn matters(event: &notify::Event) -> bool {
    let reads = |path: &PathBuf| {
        let named = path.file_name().is_some_and(|name| name == config::NAME);
        named || path.extension().is_some_and(|ending| ending == ENDING)
    };
    !event.kind.is_access() && event.paths.iter().any(reads)
}
