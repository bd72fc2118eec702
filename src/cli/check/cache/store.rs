//! Where entries lie: one file for each, under a name made of its key.

use std::path::PathBuf;

use sha2::{Digest, Sha256};

use super::key::Key;
use crate::cli::files;

/// How many bytes the entries of one drawer may have; there are 256 drawers, so 256 MB in all,
/// which is enough for ten thousand files of the usual size.
const DRAWER: u64 = 1024 * 1024;

/// How many bytes the digest before an entry has.
const DIGEST: usize = 32;

/// A directory of entries, spread over drawers by the first byte of their keys.
///
/// Each entry is written beside its place and moved there, so that several runs at once find it
/// whole or not at all. Before it stands a digest of its key and its bytes: what was cut short,
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
    pub fn get(&self, key: &Key) -> Option<Vec<u8>> {
        let mut bytes = files::bytes_if_any(&self.path(key), DRAWER)?;
        let (digest, entry) = bytes.split_at_checked(DIGEST)?;
        if digest != seal(key, entry) {
            return None;
        }
        bytes.drain(..DIGEST);
        Some(bytes)
    }

    /// Puts an entry into its place, and lets go of old ones where there is no room for it. Where
    /// nothing can be written nothing is.
    pub fn put(&self, key: &Key, entry: &[u8]) {
        let path = self.path(key);
        let bytes = [&seal(key, entry), entry].concat();
        if let (Ok(()), Some(drawer)) = (files::keep(&path, &bytes), path.parent()) {
            files::trim(drawer, DRAWER);
        }
    }

    fn path(&self, key: &Key) -> PathBuf {
        let name: String = key.iter().map(|byte| format!("{byte:02x}")).collect();
        let (drawer, rest) = name.split_at(2);
        self.directory.join(drawer).join(rest)
    }
}

/// The digest of a key and an entry.
fn seal(key: &Key, entry: &[u8]) -> [u8; DIGEST] {
    let digest = Sha256::new().chain_update(key);
    digest.chain_update(entry).finalize().into()
}

#[cfg(test)]
mod tests {
    use std::thread::sleep;
    use std::time::Duration;

    use super::{DRAWER, Key, Store};

    #[test]
    fn an_entry_is_found_under_its_own_key_alone() {
        let directory = tempfile::tempdir().unwrap();
        let store = Store::at(directory.path().join("deep/er"));
        let (one, other) = ([1; 32], [2; 32]);
        store.put(&one, b"entry");
        assert_eq!(store.get(&one).as_deref(), Some(&b"entry"[..]));
        assert_eq!(store.get(&other), None);
        // Moved to the place of another one it is no entry.
        files_moved(&store, &one, &other);
        assert_eq!(store.get(&other), None);
    }

    #[allow(clippy::disallowed_methods, reason = "tests prepare files")]
    fn files_moved(store: &Store, one: &Key, other: &Key) {
        let to = store.path(other);
        std::fs::create_dir_all(to.parent().unwrap()).unwrap();
        std::fs::rename(store.path(one), to).unwrap();
    }

    #[cfg(unix)]
    #[test]
    fn what_never_ends_is_no_entry() {
        let directory = tempfile::tempdir().unwrap();
        let store = Store::at(directory.path().to_owned());
        let key = [1; 32];
        store.put(&key, b"entry");
        let path = store.path(&key);
        std::fs::remove_file(&path).unwrap();
        std::os::unix::fs::symlink("/dev/zero", path).unwrap();
        assert_eq!(store.get(&key), None);
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
            store.put(key, &third);
            // The system may tell times only so finely.
            sleep(Duration::from_millis(30));
        }
        let held: Vec<bool> = keys.iter().map(|key| store.get(key).is_some()).collect();
        assert_eq!(held, [false, false, true, true]);
    }
}
