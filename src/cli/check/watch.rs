//! `reglament check --watch`: the files are checked again whenever one of them is saved.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

use notify::{RecursiveMode, Watcher};

use super::run::paths as checked_paths;
use super::{Args, once};
use crate::cli::config::{self, Configs};
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;
use crate::cli::files::{self, ENDING};
use crate::cli::output::{self, Answer, Gone};
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
    for (path, mode) in watched(args, context) {
        watcher.watch(&path, mode).map_err(unwatchable)?;
    }
    loop {
        match look(args, context) {
            Ok(Exit::NotRun) => return Ok(Answer::good(String::new()).exit(Exit::NotRun)),
            Ok(_) => {}
            Err(Gone) => return Ok(Answer::good(String::new())),
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
fn look(args: &Args, context: &Context) -> Result<Exit, Gone> {
    let lang = context.speech.general();
    let waiting = Message::new("watch-waiting").text(lang) + "\n";
    let mut answer = match once(args, context) {
        Ok(answer) => {
            let notices = answer.notices.clone() + &waiting;
            answer.notices(notices).exit(Exit::Good)
        }
        Err(failure) => Answer::good(String::new())
            .notices(failure.text(lang, context.error_style.width) + &waiting),
    };
    output::deliver(&mut answer, lang)
}

/// The directories of what is checked and of its settings: an editor may replace a file, which ends
/// a watch on it.
fn watched(args: &Args, context: &Context) -> BTreeMap<PathBuf, RecursiveMode> {
    // Settings that cannot be read name no paths; they are told when the files are looked at.
    let named = checked_paths(args, &mut Configs::default()).unwrap_or_default();
    let paths = match named.as_slice() {
        [] => vec![context.regulations_directory()],
        _ => named,
    };
    let here = PathBuf::from(".");
    let above = |path: &PathBuf| files::upwards(path, config::NAME);
    let settings = paths.iter().chain([&here]).filter_map(above);
    let settings = settings.map(|file| (files::directory_of(&file), RecursiveMode::NonRecursive));
    let own = paths
        .iter()
        .filter(|path| files::exists(&files::directory_of(path)));
    let own = own.map(|path| (files::directory_of(path), RecursiveMode::Recursive));
    // What is named twice is watched as deep as it is anywhere.
    settings.chain(own).collect()
}

/// Whether a change is one of a file that the checks read: a regulation, the settings, the known
/// findings.
fn matters(event: &notify::Event) -> bool {
    let reads = |path: &PathBuf| {
        let ending = path.extension();
        ending.is_some_and(|ending| ending == ENDING || ending == "toml")
    };
    !event.kind.is_access() && event.paths.iter().any(reads)
}
