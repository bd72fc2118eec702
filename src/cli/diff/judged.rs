//! What the project demands of each change, and what has been acknowledged.

use std::collections::HashSet;
use std::path::PathBuf;

use super::compared::{Compared, Pair};
use super::listed::fingerprints;
use crate::cli::config::{Acknowledged, Configs};
use crate::cli::failure::Failure;
use crate::compare::policy::Demand;

/// A change as the project's settings judge it.
pub struct Judged {
    /// What is demanded of it.
    pub demand: Demand,
    /// Who acknowledged it, and why.
    pub acknowledged: Option<Acknowledged>,
    /// Its identity, which an acknowledgement names.
    pub fingerprint: String,
}

impl Judged {
    /// Whether nothing more is demanded.
    pub fn is_met(&self) -> bool {
        match self.demand {
            Demand::Free => true,
            Demand::Acknowledge => self.acknowledged.is_some(),
            Demand::Fail => false,
        }
    }
}

/// Everything as the project's settings judge it.
pub struct Judgement {
    /// The changes, in their order.
    pub changes: Vec<Judged>,
    /// What is acknowledged though nothing of the kind has changed.
    pub stale: Vec<Acknowledged>,
}

impl Judgement {
    /// Whether nothing more is demanded of any change.
    pub fn is_met(&self) -> bool {
        self.changes.iter().all(Judged::is_met)
    }
}

/// Judges every change by the settings of its file. An acknowledgement is stale only where the
/// whole project was compared: what was not looked at may need it.
///
/// # Errors
/// [`Failure`] when the settings are wrong.
pub fn judge(all: &Compared, whole: bool) -> Result<Judgement, Failure> {
    let mut configs = Configs::default();
    let mut changes = Vec::new();
    for ((pair, change), fingerprint) in all.changes().zip(fingerprints(all)) {
        let config = configs.of(&file(all, pair))?;
        let mut known = config.acknowledged.iter();
        changes.push(Judged {
            demand: config.changes.of(change),
            acknowledged: known.find(|own| own.fingerprint == fingerprint).cloned(),
            fingerprint,
        });
    }
    let files = all.pairs.iter().map(|pair| file(all, pair));
    let mut stale: Vec<Acknowledged> = Vec::new();
    // Where no file differs those of the working directory hold.
    let here = all.pairs.is_empty().then(here);
    for file in files.chain(here) {
        stale.extend_from_slice(&configs.of(&file)?.acknowledged);
    }
    let known: HashSet<&str> = changes.iter().map(|own| own.fingerprint.as_str()).collect();
    let mut told = HashSet::new();
    stale.retain(|own| {
        whole && !known.contains(own.fingerprint.as_str()) && told.insert(own.fingerprint.clone())
    });
    Ok(Judgement { changes, stale })
}

/// The file whose settings hold: the new one; of a regulation that is gone those of the working
/// directory.
fn file(all: &Compared, pair: &Pair) -> PathBuf {
    let new = pair.new.as_ref();
    let source = new.and_then(|new| all.sources.get(new.source));
    source.map_or_else(here, |own| own.name.clone().into())
}

fn here() -> PathBuf {
    PathBuf::from(".")
}
