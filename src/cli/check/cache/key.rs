//! The keys of entries: digests of all that decides what is found in a file.

use std::hash::{self, Hash};
use std::iter;
use std::path::Path;

use blake3::Hasher;
use serde::Serialize;

use crate::checks::{Check, Levels};
use crate::cli::check::run::{Asked, Run};
use crate::cli::check::sheet::Form;
use crate::cli::context::Context;
use crate::cli::files::Content;
use crate::cli::library::Library;
use crate::diagnostic::Diagnostic;
use crate::messages::Lang;
use crate::source::SourceId;

/// The key of an entry.
pub type Key = [u8; blake3::OUT_LEN];

/// The digest of a text.
pub fn digest(text: &str) -> Key {
    *blake3::hash(text.as_bytes()).as_bytes()
}

/// A digest of what is the same for all files of a run: the program and what lies around them.
///
/// A file is held against the one standard that it names and counted by one calendar, but which
/// ones is only known when it has been read, and a mistaken name is answered with the names of all.
/// So all standards and calendars are in every key; they change seldom.
pub struct Around(Key);

impl Around {
    /// What lies around files that can lead to the standards with these digests and to this library.
    pub fn of(library: &Library, standards: impl Iterator<Item = Key>) -> Around {
        let mut all = program();
        standards.for_each(|standard| add(&mut all, &standard));
        // What lies in a directory cannot be taken for what was named.
        add(&mut all, b"library");
        for (name, content) in library.targets() {
            add(&mut all, name.to_string_lossy().as_bytes());
            match content {
                Content::Text(text) => add(&mut all, text.as_bytes()),
                Content::NotUtf8(text) => add(&mut all, (text + "\u{0}").as_bytes()),
                Content::TooLarge(size) => {
                    all.update(&size.to_be_bytes());
                }
            }
        }
        Around(*all.finalize().as_bytes())
    }

    /// The key of what is found in the text with a digest, with proofs or without.
    pub fn key(&self, text: &Key, proves: bool) -> Key {
        let mut key = Hasher::new_keyed(&self.0);
        key.update(&[u8::from(proves)]);
        key.update(text);
        *key.finalize().as_bytes()
    }
}

/// The key of the index of a run over some paths, seen from a directory.
pub fn of_index<'a>(here: &'a Path, paths: impl Iterator<Item = &'a Path>) -> Key {
    let mut all = program();
    for path in iter::once(here).chain(paths) {
        add(&mut all, path.as_os_str().as_encoded_bytes());
    }
    *all.finalize().as_bytes()
}

fn program() -> Hasher {
    let mut all = Hasher::new();
    add(&mut all, env!("REGLAMENT_BUILD").as_bytes());
    all
}

/// Adds bytes with their length, so that no two rows of them look the same.
fn add(digest: &mut Hasher, bytes: &[u8]) {
    let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    digest.update(&length.to_be_bytes());
    digest.update(bytes);
}

/// The digest of findings, made of all that they say and of the texts in which their places lie.
pub fn of_findings<'a>(found: &[Diagnostic], text: impl Fn(SourceId) -> (Key, &'a str)) -> Key {
    let mut all = Bytes(Vec::with_capacity(4096 * found.len()));
    for found in found {
        found.hash(&mut all);
        for label in &found.labels {
            let (digest, name) = text(label.span.source);
            digest.hash(&mut all);
            name.hash(&mut all);
        }
    }
    *blake3::hash(&all.0).as_bytes()
}

/// The bytes of values that can be hashed.
struct Bytes(Vec<u8>);

impl hash::Hasher for Bytes {
    fn write(&mut self, bytes: &[u8]) {
        self.0.extend_from_slice(bytes);
    }

    /// Nobody asks for the short digest.
    fn finish(&self) -> u64 {
        0
    }
}

/// All that decides, besides what is found in a file, how it is told.
#[derive(Serialize)]
pub struct Settings<'a> {
    /// The name under which the file is shown.
    name: &'a str,
    form: Form,
    /// The language that was asked for, and the one of a file that names none.
    asked: Option<Lang>,
    general: Lang,
    levels: &'a Levels,
    only: Vec<&'static str>,
}

impl<'a> Settings<'a> {
    /// How a file of a run is told.
    pub fn of(run: &'a Run, asked: &'a Asked, form: Form, context: &Context) -> Settings<'a> {
        let speech = context.speech.or(asked.config.language);
        let code = |check: &&'static Check| check.code;
        Settings {
            name: &asked.name,
            form,
            asked: speech.asked,
            general: speech.general(),
            levels: &asked.config.levels,
            only: run.only.iter().map(code).collect(),
        }
    }

    /// The key of how a text is told, made of the key of what is found in it.
    pub fn key(&self, found: &Key) -> Option<Key> {
        let settings = postcard::to_allocvec(self).ok()?;
        Some(*blake3::keyed_hash(found, &settings).as_bytes())
    }
}
