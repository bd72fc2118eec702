//! What a look at a file has found, held for the next run.
//!
//! What is found in a file by itself depends on its text, on the standards and calendars around it,
//! on whether proofs are asked for, and on the program. The key of an entry is a digest of all
//! that, so an entry never has to be told that something has changed: what has changed has another
//! key. Levels, languages, waivers and known findings are applied later, to what an entry gives.
//!
//! What is told of a file that accepts nothing, in a form that goes file by file, is held as well;
//! the key of that entry is a digest of the first one and of the settings.
//!
//! Nothing depends on an entry being there or being sound: whatever is wrong with one, the file is
//! looked at again.

mod entry;
mod index;
mod key;
mod place;
mod said;
mod sheet;
mod store;
mod told;
mod words;

use std::path::Path;

use super::look::Looked;
use super::sheet::Held;
use crate::cli::library::Library;
use crate::source::SourceId;

pub use index::{Index, Known};
use key::Around;
pub use key::{Key, Settings, digest, of_findings};
use store::{Kind, Store};

/// What earlier runs have held, seen from this one.
pub struct Cache {
    store: Store,
    /// The key of the index.
    index: Key,
}

impl Cache {
    /// What is held for a run over some paths, seen from a directory; none where no place for it is
    /// known.
    pub fn open<'a>(here: &'a Path, paths: impl Iterator<Item = &'a Path>) -> Option<Cache> {
        Some(Cache {
            store: Store::at(place::directory()?),
            index: key::of_index(here, paths),
        })
    }

    /// Which texts the files held when they were last read.
    pub fn index(&self) -> Index {
        let bytes = self.store.get(Kind::Index, &self.index);
        let index = bytes.and_then(|bytes| Index::read(&bytes));
        index.unwrap_or_default()
    }

    /// Holds which texts the files hold now.
    pub fn keep_index(&self, index: &Index) {
        if let Some(bytes) = index.bytes() {
            self.store.put(Kind::Index, &self.index, &bytes);
        }
    }

    /// The entries for files that can lead to the standards with these digests and to this library.
    pub fn entries(self, library: &Library, standards: impl Iterator<Item = Key>) -> Entries {
        Entries {
            around: Around::of(library, standards),
            store: self.store,
        }
    }
}

/// The entries for the files of a run.
pub struct Entries {
    store: Store,
    around: Around,
}

impl Entries {
    /// The key of what is found in a text.
    pub fn key(&self, text: &Known, proves: bool) -> Key {
        self.around.key(&text.digest, proves)
    }

    /// What an earlier run has found in a text.
    pub fn look(&self, key: &Key, source: SourceId) -> Option<Looked> {
        entry::read(&self.store.get(Kind::Look, key)?, source)
    }

    /// Holds what this run has found in a text. What cannot be held is found again next time.
    pub fn keep_look(&self, key: &Key, looked: &Looked) {
        if let Some(entry) = entry::write(looked) {
            self.store.put(Kind::Look, key, &entry);
        }
    }

    /// What an earlier run has told of a text.
    pub fn sheet(&self, key: &Key, source: SourceId) -> Option<Held<'static>> {
        sheet::read(self.store.get(Kind::Sheet, key)?, source)
    }

    /// Holds what this run has told of a text.
    pub fn keep_sheet(&self, key: &Key, held: &Held<'_>, source: SourceId) {
        if let Some(entry) = sheet::write(held, source) {
            self.store.put(Kind::Sheet, key, &entry);
        }
    }
}

/// What a look has found, packed as an entry holds it: a tenth of the room that it takes otherwise.
pub struct Packed(Vec<u8>);

impl Packed {
    /// Packs what a look has found; none when it holds what an entry cannot.
    pub fn of(looked: &Looked) -> Option<Packed> {
        entry::write(looked).map(Packed)
    }

    /// What the look has found.
    pub fn looked(&self, source: SourceId) -> Option<Looked> {
        entry::read(&self.0, source)
    }
}
