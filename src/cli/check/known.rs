//! Known findings: reading their file, leaving them out, and writing the file anew.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::Args;
use super::judge::Checked;
use crate::checks::{Baseline, Known};
use crate::cli::config::Configs;
use crate::cli::failure::Failure;
use crate::cli::{files, toml_text};
use crate::diagnostic::listing::entries;
use crate::diagnostic::{Level, Report};
use crate::messages::{Lang, Message};

/// The file of known findings: of the command line, else of the configuration.
///
/// # Errors
/// [`Failure`] when the configuration is wrong.
pub fn file(args: &Args, configs: &mut Configs) -> Result<Option<PathBuf>, Failure> {
    match &args.baseline {
        Some(file) => Ok(Some(file.clone())),
        None => Ok(configs.of(Path::new("."))?.baseline),
    }
}

/// Takes the known findings out of what was found; errors stay. Returns what is to be said.
///
/// # Errors
/// [`Failure`] when the file cannot be read, or names a finding without owner or reason.
pub fn leave_out(file: &Path, checked: &mut Checked, lang: Lang) -> Result<String, Failure> {
    let baseline = read(file)?;
    let fingerprints = fingerprints(checked, lang);
    let all: BTreeSet<String> = fingerprints.iter().flatten().cloned().collect();
    let mut known = 0;
    for (file, own) in checked.files.iter_mut().zip(fingerprints) {
        let mut own = own.into_iter();
        file.found.retain(|found| {
            let fingerprint = own.next().unwrap_or_default();
            let leave = found.level != Level::Error && baseline.holds(&fingerprint);
            known += usize::from(leave);
            !leave
        });
    }
    let mut said = String::new();
    if known > 0 {
        let message = Message::new("baseline-left-out").with("n", known);
        said += &format!("{}\n", message.text(lang));
    }
    let stale = baseline.stale(&all).count();
    if stale > 0 {
        let message = Message::new("baseline-stale")
            .with("n", stale)
            .with("path", files::shown(file));
        said += &format!("{}\n", message.text(lang));
    }
    Ok(said)
}

/// Writes all findings as known ones; what an older file says of a finding stays.
///
/// # Errors
/// [`Failure`] when there is no owner or reason, or the file cannot be written.
pub fn write(file: &Path, args: &Args, checked: &Checked, lang: Lang) -> Result<String, Failure> {
    let old = match files::is_file(file) {
        true => read(file)?,
        false => Baseline::default(),
    };
    let owner = args.owner.clone().unwrap_or_default();
    let reason = args.reason.clone().unwrap_or_default();
    let mut findings = Vec::new();
    for (loaded, own) in checked.files.iter().zip(fingerprints(checked, lang)) {
        let found = loaded.found.iter().zip(own);
        for (found, fingerprint) in found.filter(|(found, _)| found.level != Level::Error) {
            let known = old.known(&fingerprint).cloned();
            findings.push(known.unwrap_or_else(|| Known {
                fingerprint,
                check: found.name.to_owned(),
                object: found.object.clone(),
                owner: owner.clone(),
                reason: reason.clone(),
            }));
        }
    }
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
    Ok(message.text(lang) + "\n")
}

/// The fingerprints of each file's findings; no language touches them.
fn fingerprints(checked: &Checked, lang: Lang) -> Vec<Vec<String>> {
    let reports = checked.files.iter().flat_map(|file| {
        let found = file.found.iter();
        found.map(|found| Report::new(found, &checked.sources, lang))
    });
    let mut all = entries(reports).into_iter().map(|entry| entry.fingerprint);
    let files = checked.files.iter();
    files
        .map(|file| all.by_ref().take(file.found.len()).collect())
        .collect()
}

fn read(file: &Path) -> Result<Baseline, Failure> {
    let text = files::read_text(file)?;
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
