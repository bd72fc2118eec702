//! Known findings: reading their file, leaving them out, and writing the file anew.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::{Path, PathBuf};

use rustc_hash::{FxHashMap, FxHashSet};

use super::Args;
use super::judge::{Checked, Judged};
use super::run::{Asked, Run};
use crate::checks::{self, Baseline, Check, Known, Levels};
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::{files, toml_text, workers};
use crate::diagnostic::listing::told_apart;
use crate::diagnostic::{Diagnostic, Level};
use crate::messages::Message;

/// Whether any file of a run has known findings to be left out, or findings are to be made known.
pub fn are_asked(args: &Args, run: &Run) -> bool {
    let mut files = run.files.iter();
    args.write_baseline.is_some() || files.any(|asked| file_of(args, asked).is_some())
}

/// The file of the known findings of a file.
fn file_of(args: &Args, asked: &Asked) -> Option<PathBuf> {
    let own = asked.config.baseline.as_ref();
    args.baseline.as_ref().or(own).cloned()
}

/// Takes the known findings out of what was found; errors stay. Returns what is to be said.
///
/// They stand in the file of the command line, else in that of each file's configuration.
///
/// # Errors
/// [`Failure`] when a file of them cannot be read, or names one without owner or reason.
pub fn leave_out(args: &Args, checked: &mut Checked, context: &Context) -> Result<String, Failure> {
    let files = checked.run.files.iter();
    let own: Vec<Option<PathBuf>> = files.map(|asked| file_of(args, asked)).collect();
    if own.iter().all(Option::is_none) {
        return Ok(String::new());
    }
    let fingerprints = fingerprints(checked);
    let all: FxHashSet<&str> = fingerprints.iter().flatten().map(String::as_str).collect();
    let looked = Looked::of(args, checked);
    let mut said = String::new();
    for file in own.iter().flatten().collect::<BTreeSet<_>>() {
        let baseline = read(file)?;
        let by_fingerprint = baseline.by_fingerprint();
        let mut known = 0;
        let files = checked.files.iter_mut().zip(&fingerprints).zip(&own);
        for ((judged, prints), _) in files.filter(|(_, own)| own.as_ref() == Some(file)) {
            known += drop_known(judged, prints, &by_fingerprint);
        }
        let gone = baseline.stale(&all).filter(|known| looked.at(known));
        said += &notices(file, known, gone.count(), context);
    }
    Ok(said)
}

/// Takes the known findings out of one file's; returns how many there were.
fn drop_known(
    judged: &mut Judged,
    fingerprints: &[String],
    baseline: &FxHashMap<&str, &Known>,
) -> usize {
    let before = judged.found.len();
    let mut fingerprints = fingerprints.iter();
    judged.found.retain(|found| {
        let known = fingerprints
            .next()
            .is_some_and(|own| baseline.contains_key(own.as_str()));
        found.level == Level::Error || !known
    });
    before - judged.found.len()
}

/// What is said of a file of known findings.
fn notices(file: &Path, known: usize, gone: usize, context: &Context) -> String {
    let left_out = Message::new("baseline-left-out").with("n", known);
    let stale = Message::new("baseline-stale")
        .with("n", gone)
        .with("path", files::shown(file));
    let said = [(known, left_out), (gone, stale)].into_iter();
    let said = said.filter(|(count, _)| *count > 0);
    said.map(|(_, message)| context.notice(&message)).collect()
}

/// What a run has looked at. Nothing is known about the other findings: they may be there still.
struct Looked {
    /// Whether it was the whole project.
    whole: bool,
    /// The regulations whose files can run and were checked.
    checked: BTreeSet<String>,
    /// Those whose files have errors, which keeps the checks from being asked.
    broken: BTreeSet<String>,
    /// Those that were asked for proofs as well.
    proved: BTreeSet<String>,
    /// What the settings of each regulation tell.
    levels: BTreeMap<String, Levels>,
    /// The codes of the checks whose findings alone are told; all where there is none.
    only: BTreeSet<&'static str>,
}

impl Looked {
    fn of(args: &Args, checked: &Checked) -> Self {
        let paths = |broken: bool| {
            let files = checked.files.iter();
            let files = files.filter(move |file| file.has_errors() == broken);
            files.filter_map(|file| file.regulation.clone()).collect()
        };
        let files = || checked.run.files.iter().zip(&checked.files);
        let proved = files().filter(|(asked, _)| asked.proves);
        let proved = proved.filter_map(|(_, file)| file.regulation.clone());
        let levels = files().filter_map(|(asked, file)| {
            let levels = asked.config.levels.clone();
            Some((file.regulation.clone()?, levels))
        });
        Looked {
            levels: levels.collect(),
            only: checked.run.only.iter().map(|check| check.code).collect(),
            // Of a file without a model nobody can say which regulation it is.
            whole: args.paths.is_empty()
                && checked.run.unread.is_empty()
                && checked.files.iter().all(|file| file.regulation.is_some()),
            checked: paths(false),
            broken: paths(true),
            proved: proved.collect(),
        }
    }

    /// Whether all that a check finds in a regulation was asked for and would have been told.
    fn asked(&self, check: &Check, regulation: &str) -> bool {
        let told = self.levels.get(regulation);
        let told = told.is_none_or(|levels| levels.tells(check));
        let only = self.only.is_empty() || self.only.contains(check.code);
        let proved = !check.is_proving() || self.proved.contains(regulation);
        // What is found between two regulations may lie in the other one.
        let whole = !check.is_across() || self.whole;
        told && only && proved && whole
    }

    /// Whether a known finding would have been found if it were there still.
    fn at(&self, known: &Known) -> bool {
        let (regulation, _) = known.object.split_once(':').unwrap_or_default();
        if checks::named(&known.check).is_some_and(|check| !self.asked(check, regulation)) {
            return false;
        }
        self.checked.contains(regulation) || self.whole && !self.broken.contains(regulation)
    }
}

/// Writes all findings as known ones; what an older file says of a finding stays, and so does what
/// it says of regulations that were not looked at.
///
/// # Errors
/// [`Failure`] when there is no owner or reason, or the file cannot be written.
pub fn write(
    file: &Path,
    args: &Args,
    checked: &Checked,
    context: &Context,
) -> Result<String, Failure> {
    let old = match files::is_file(file) {
        true => read(file)?,
        false => Baseline::default(),
    };
    let owner = args.owner.clone().unwrap_or_default();
    let reason = args.reason.clone().unwrap_or_default();
    let prints = fingerprints(checked);
    let known = old.by_fingerprint();
    let mut findings = Vec::new();
    for (file, own) in checked.files.iter().zip(&prints) {
        let found = file.found.iter().zip(own);
        for (found, fingerprint) in found.filter(|(found, _)| found.level != Level::Error) {
            let known = known.get(fingerprint.as_str()).copied().cloned();
            findings.push(known.unwrap_or_else(|| Known {
                fingerprint: fingerprint.clone(),
                check: found.name.to_owned(),
                object: found.object.clone(),
                owner: owner.clone(),
                reason: reason.clone(),
            }));
        }
    }
    let all = prints.iter().flatten().map(String::as_str).collect();
    let looked = Looked::of(args, checked);
    let elsewhere = old.stale(&all).filter(|known| !looked.at(known));
    findings.extend(elsewhere.cloned());
    let baseline = Baseline { findings };
    justified(file, &baseline)?;
    let text = toml::to_string(&baseline).unwrap_or_default();
    match files::is_file(file) {
        true => files::replace(file, &text)?,
        false => files::create(file, &text)?,
    }
    let message = Message::new("baseline-written")
        .with("n", baseline.findings.len())
        .with("path", files::shown(file));
    Ok(context.notice(&message))
}

/// The fingerprints of each file's findings; no language touches them.
fn fingerprints(checked: &Checked) -> Vec<Vec<String>> {
    let size = |file: &Judged| file.found.len();
    let own = workers::each(&checked.files, size, |file| {
        let found = file.found.iter();
        found.map(Diagnostic::fingerprint).collect::<Vec<_>>()
    });
    let mut seen = HashMap::new();
    let own = own.into_iter();
    own.map(|own| {
        let own = own.into_iter();
        own.map(|print| told_apart(print, &mut seen)).collect()
    })
    .collect()
}

fn read(file: &Path) -> Result<Baseline, Failure> {
    let text = files::read_long_text(file)?;
    let baseline = toml::from_str(&text).map_err(|error| {
        let message = Message::new("baseline-wrong")
            .with("path", files::shown(file))
            .with("reason", toml_text::reason(&text, &error));
        Failure::new("wrong-baseline", message)
    })?;
    justified(file, &baseline)?;
    Ok(baseline)
}

/// Holds every known finding to have somebody who answers for it and a reason.
fn justified(file: &Path, baseline: &Baseline) -> Result<(), Failure> {
    let Some(known) = baseline.unjustified() else {
        return Ok(());
    };
    let message = Message::new("baseline-unjustified")
        .with("path", files::shown(file))
        .with("check", &known.check)
        .with("object", &known.object);
    let help = Message::new("baseline-unjustified-help");
    Err(Failure::new("wrong-baseline", message).help(help))
}
