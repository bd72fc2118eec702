//! Which texts the files of a run held when they were last read.
//!
//! To read a thousand files only to see that nobody has touched them would take longer than all the
//! rest of a run. So a run remembers the stamp of every file beside the digest of its text, as
//! version control systems do, and reads again what has another stamp. What is found is held under
//! digests alone: where no stamp is known, as on a fresh checkout, every file is read.

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use super::key::Key;
use crate::cli::files::Stamp;

/// What is known of a text without its being at hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Known {
    /// The digest of the text.
    pub digest: Key,
    /// Whether it may be a standard, which others are to be held against.
    pub may_be_standard: bool,
}

/// The files of the last run over the same paths, by their names as shown.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Index {
    files: FxHashMap<String, (Stamp, Known)>,
}

/// A file as it is held.
#[derive(Serialize, Deserialize)]
struct Row<'a> {
    name: &'a str,
    stamp: Stamp,
    digest: &'a [u8],
    may_be_standard: bool,
}

impl Index {
    /// What is known of a file, if it is as it was.
    pub fn known(&self, name: &str, stamp: &Stamp) -> Option<Known> {
        let (own, known) = self.files.get(name)?;
        (own == stamp).then_some(*known)
    }

    /// The bytes of the index.
    pub fn bytes(&self) -> Option<Vec<u8>> {
        let rows = self.files.iter().map(|(name, (stamp, known))| Row {
            name,
            stamp: *stamp,
            digest: &known.digest,
            may_be_standard: known.may_be_standard,
        });
        postcard::to_allocvec(&rows.collect::<Vec<_>>()).ok()
    }

    /// The index with these bytes.
    pub fn read(bytes: &[u8]) -> Option<Index> {
        let rows: Vec<Row<'_>> = postcard::from_bytes(bytes).ok()?;
        let files = rows.into_iter().map(|row| {
            let digest = row.digest.try_into().ok()?;
            let known = Known {
                digest,
                may_be_standard: row.may_be_standard,
            };
            Some((row.name.to_owned(), (row.stamp, known)))
        });
        let files = files.collect::<Option<_>>()?;
        Some(Index { files })
    }
}

impl FromIterator<(String, (Stamp, Known))> for Index {
    fn from_iter<I: IntoIterator<Item = (String, (Stamp, Known))>>(files: I) -> Self {
        Index {
            files: files.into_iter().collect(),
        }
    }
}
