//! What a look at a file has found, held for the next run.
//!
//! What is found in a file by itself depends on its text, on the standards and calendars around it,
//! on whether proofs are asked for, and on the program. The key of an entry is a digest of all
//! that, so an entry never has to be told that something has changed: what has changed has another
//! key. Levels, languages, waivers and known findings are applied later, to what an entry gives.
//!
//! Nothing depends on an entry being there or being sound: whatever is wrong with one, the file is
//! looked at again.

mod entry;
mod key;
mod place;
mod said;
mod store;
mod told;
mod words;

use crate::cli::library::Library;
use crate::source::Source;

use super::look::Looked;
use key::Around;
use store::Store;

/// The entries for the files of a run.
pub struct Cache {
    store: Store,
    around: Around,
}

impl Cache {
    /// The entries for files that can lead to these standards and to this library; none where no
    /// directory for them is known.
    pub fn open<'a>(
        library: &Library,
        standards: impl Iterator<Item = &'a Source>,
    ) -> Option<Cache> {
        Some(Cache {
            store: Store::at(place::directory()?),
            around: Around::of(library, standards),
        })
    }

    /// What an earlier run has found in a text.
    pub fn find(&self, source: &Source, proves: bool) -> Option<Looked> {
        let key = self.around.key(&source.text, proves);
        entry::read(&self.store.get(&key)?, source.id)
    }

    /// Holds what this run has found in a text. What cannot be held is found again next time.
    pub fn keep(&self, source: &Source, looked: &Looked, proves: bool) {
        if let Some(entry) = entry::write(looked) {
            self.store
                .put(&self.around.key(&source.text, proves), &entry);
        }
    }
}
