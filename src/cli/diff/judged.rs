//! What the project demands of each change, and what has been acknowledged.

use std::path::{Path, PathBuf};

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

/// Judges every change by the settings of its file, in the order of the changes.
///
/// # Errors
/// [`Failure`] when the settings are wrong.
pub fn judge(all: &Compared) -> Result<Vec<Judged>, Failure> {
    let mut configs = Configs::default();
    let mut judged = Vec::new();
    for ((pair, change), fingerprint) in all.changes().zip(fingerprints(all)) {
        let config = configs.of(&file(all, pair))?;
        let mut known = config.acknowledged.into_iter();
        judged.push(Judged {
            demand: config.changes.of(change),
            acknowledged: known.find(|own| own.fingerprint == fingerprint),
            fingerprint,
        });
    }
    Ok(judged)
}

/// The file whose settings hold: the new one; of a regulation that is gone those of the working
/// directory.
fn file(all: &Compared, pair: &Pair) -> PathBuf {
    let new = pair.new.as_ref();
    let source = new.and_then(|new| all.sources.get(new.source));
    source.map_or_else(|| Path::new(".").to_owned(), |own| own.name.clone().into())
}
