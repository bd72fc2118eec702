//! The keys of entries: digests of all that decides what is found in a file.

use sha2::{Digest, Sha256};

use crate::cli::files::Content;
use crate::cli::library::Library;
use crate::source::Source;

/// The key of an entry.
pub type Key = [u8; 32];

/// A digest of what is the same for all files of a run: the program and what lies around them.
///
/// A file is held against the one standard that it names and counted by one calendar, but which
/// ones is only known when it has been read, and a mistaken name is answered with the names of all.
/// So all standards and calendars are in every key; they change seldom.
pub struct Around(Key);

impl Around {
    /// What lies around files that can lead to these standards and to this library.
    pub fn of<'a>(library: &Library, standards: impl Iterator<Item = &'a Source>) -> Around {
        let mut digest = Sha256::new();
        digest.update(env!("REGLAMENT_BUILD"));
        for standard in standards {
            add(&mut digest, standard.text.as_bytes());
        }
        // What lies in a directory cannot be taken for what was named.
        add(&mut digest, b"library");
        for (name, content) in library.targets() {
            add(&mut digest, name.to_string_lossy().as_bytes());
            match content {
                Content::Text(text) => add(&mut digest, text.as_bytes()),
                Content::NotUtf8(text) => add(&mut digest, (text + "\u{0}").as_bytes()),
                Content::TooLarge(size) => digest.update(size.to_be_bytes()),
            }
        }
        Around(digest.finalize().into())
    }

    /// The key of what is found in a text, with proofs or without.
    pub fn key(&self, text: &str, proves: bool) -> Key {
        let digest = Sha256::new().chain_update(self.0);
        let digest = digest.chain_update([u8::from(proves)]);
        digest.chain_update(text).finalize().into()
    }
}

/// Adds bytes with their length, so that no two rows of them look the same.
fn add(digest: &mut Sha256, bytes: &[u8]) {
    let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    digest.update(length.to_be_bytes());
    digest.update(bytes);
}
