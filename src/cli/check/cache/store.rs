//! Where entries lie: one file for each, under a name made of its key.

use std::path::PathBuf;

use twox_hash::XxHash3_128;

use super::key::Key;
use crate::cli::files;

/// How many bytes the entries of one drawer may have; there are 256 drawers, so 512 MB in all,
/// which is enough for ten thousand files of the usual size, told in one form.
const DRAWER: u64 = 2 * 1024 * 1024;

/// What an entry holds, which is the ending of its file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// What has been found in a file.
    Look,
    /// What has been told of a file.
    Sheet,
    /// Which texts files held.
    Index,
}

impl Kind {
    const fn ending(self) -> &'static str {
        match self {
            Kind::Look => "look",
            Kind::Sheet => "sheet",
            Kind::Index => "index",
        }
    }
}

/// A directory of entries, spread over drawers by the first byte of their keys.
///
/// Each entry is written beside its place and moved there, so that several runs at once find it
/// whole or not at all. Behind it stand its key and a checksum of both: what was cut short,
/// overwritten or put there by somebody else is no entry.
pub struct Store {
    directory: PathBuf,
}

impl Store {
    /// The entries of a directory, which need not be there yet.
    pub const fn at(directory: PathBuf) -> Store {
        Store { directory }
    }

    /// The bytes of an entry, if it is there and as it was put there.
    pub fn get(&self, kind: Kind, key: &Key) -> Option<Vec<u8>> {
        let mut bytes = files::bytes_if_any(&self.path(kind, key), DRAWER)?;
        let (sealed, sum) = bytes.split_last_chunk()?;
        let (entry, own) = sealed.split_last_chunk()?;
        let length = entry.len();
        if own != key || *sum != checksum(sealed) {
            return None;
        }
        bytes.truncate(length);
        Some(bytes)
    }

    /// Puts an entry into its place, and lets go of old ones where there is no room for it. Where
    /// nothing can be written nothing is.
    pub fn put(&self, kind: Kind, key: &Key, entry: &[u8]) {
        let path = self.path(kind, key);
        let mut bytes = [entry, key].concat();
        bytes.extend(checksum(&bytes));
        if let (Ok(()), Some(drawer)) = (files::keep(&path, &bytes), path.parent()) {
            files::trim(drawer, DRAWER);
        }
    }

    fn path(&self, kind: Kind, key: &Key) -> PathBuf {
        let name = blake3::Hash::from_bytes(*key).to_hex();
        let (drawer, rest) = name.split_at(2);
        let name = format!("{rest}.{}", kind.ending());
        self.directory.join(drawer).join(name)
    }
}

/// The checksum of an entry and its key: it tells accidents from entries, and nothing has to be
/// kept from those who may write into the directory.
fn checksum(sealed: &[u8]) -> [u8; 16] {
    XxHash3_128::oneshot(sealed).to_le_bytes()
}

#[cfg(test)]
mod tests {
    use std::thread::sleep;
    use std::time::Duration;

    use super::{DRAWER, Key, Kind, Store};

    #[test]
    fn an_entry_is_found_under_its_own_key_alone() {
        let directory = tempfile::tempdir().unwrap();
        let store = Store::at(directory.path().join("deep/er"));
        let (one, other) = ([1; 32], [2; 32]);
        store.put(Kind::Look, &one, b"entry");
        assert_eq!(store.get(Kind::Look, &one).as_deref(), Some(&b"entry"[..]));
        assert_eq!(store.get(Kind::Look, &other), None);
        // Moved to the place of another one it is no entry.
        files_moved(&store, &one, &other);
        assert_eq!(store.get(Kind::Look, &other), None);
    }

    #[allow(clippy::disallowed_methods, reason = "tests prepare files")]
    fn files_moved(store: &Store, one: &Key, other: &Key) {
        let to = store.path(Kind::Look, other);
        std::fs::create_dir_all(to.parent().unwrap()).unwrap();
        std::fs::rename(store.path(Kind::Look, one), to).unwrap();
    }

    #[cfg(unix)]
    #[test]
    fn what_never_ends_is_no_entry() {
        let directory = tempfile::tempdir().unwrap();
        let store = Store::at(directory.path().to_owned());
        let key = [1; 32];
        store.put(Kind::Look, &key, b"entry");
        let path = store.path(Kind::Look, &key);
        std::fs::remove_file(&path).unwrap();
        std::os::unix::fs::symlink("/dev/zero", path).unwrap();
        assert_eq!(store.get(Kind::Look, &key), None);
    }

    #[test]
    fn old_entries_give_room_to_new_ones() {
        let directory = tempfile::tempdir().unwrap();
        let store = Store::at(directory.path().to_owned());
        let third = vec![0; usize::try_from(DRAWER).unwrap() / 3];
        let keys: Vec<Key> = (0..4)
            .map(|at| [[0; 31].as_slice(), &[at]].concat().try_into().unwrap())
            .collect();
        for key in &keys {
            store.put(Kind::Look, key, &third);
            // The system may tell times only so finely.
            sleep(Duration::from_millis(30));
        }
        let held: Vec<bool> = keys
            .iter()
            .map(|key| store.get(Kind::Look, key).is_some())
            .collect();
        assert_eq!(held, [false, false, true, true]);
    }
}
