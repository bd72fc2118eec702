//! Findings that a project knows and has accepted for now.

use rustc_hash::{FxHashMap, FxHashSet};
use serde::{Deserialize, Serialize};

/// A known finding: what it is, who answers for it and why it stays.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Known {
    /// The fingerprint; it stands for the finding whatever its line and language are.
    pub fingerprint: String,
    /// The check, for readers.
    pub check: String,
    /// What it is about, for readers.
    pub object: String,
    /// Who answers for it.
    pub owner: String,
    /// Why it is accepted.
    pub reason: String,
}

/// The known findings of a project, in the form of their file.
///
/// ```
/// use reglament::checks::Baseline;
/// let known: Baseline = toml::from_str(
///     "[[finding]]\nfingerprint = '0123'\ncheck = 'silence'\nobject = 'a/b:issue'\n\
///      owner = 'юридический отдел'\nreason = 'ждём поправок'",
/// ).unwrap();
/// assert!(known.by_fingerprint().contains_key("0123"));
/// assert!(!known.by_fingerprint().contains_key("4567"));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Baseline {
    /// The findings, in the order of the file.
    #[serde(default, rename = "finding")]
    pub findings: Vec<Known>,
}

impl Baseline {
    /// What is known, by fingerprints; the first of two entries for one finding stands.
    #[must_use]
    pub fn by_fingerprint(&self) -> FxHashMap<&str, &Known> {
        let findings = self.findings.iter().rev();
        let findings = findings.map(|known| (known.fingerprint.as_str(), known));
        findings.collect()
    }

    /// The entries of findings that are no longer there.
    pub fn stale<'a>(&'a self, found: &'a FxHashSet<&str>) -> impl Iterator<Item = &'a Known> {
        let findings = self.findings.iter();
        findings.filter(|known| !found.contains(known.fingerprint.as_str()))
    }

    /// The first entry that nobody answers for or that gives no reason.
    #[must_use]
    pub fn unjustified(&self) -> Option<&Known> {
        let empty = |text: &str| text.trim().is_empty();
        let mut findings = self.findings.iter();
        findings.find(|known| empty(&known.owner) || empty(&known.reason))
    }
}
