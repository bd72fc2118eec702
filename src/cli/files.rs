//! Everything that the program reads from files and writes into them.

#![allow(clippy::disallowed_methods, reason = "everybody else asks this file")]

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};
use tempfile::{NamedTempFile, TempDir};

use super::failure::Failure;
use crate::messages::Message;

/// The largest file that is read, in bytes; the largest real regulation has about 100,000.
pub const LARGEST: u64 = 2 * 1024 * 1024;

/// The largest file of known findings that is read, in bytes: that of ten thousand regulations has
/// about 150,000,000.
pub const LONGEST: u64 = 256 * 1024 * 1024;

/// The ending of regulation files.
pub const ENDING: &str = "rgl";

/// What a file holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// Text.
    Text(String),
    /// Not UTF-8; with the text before the first wrong byte.
    NotUtf8(String),
    /// More bytes than are read, with their number.
    TooLarge(u64),
}

/// Reads a file.
///
/// # Errors
/// [`Failure`] when there is no such file, when it is a directory, or when it cannot be read.
pub fn read(path: &Path) -> Result<Content, Failure> {
    read_within(path, LARGEST)
}

fn read_within(path: &Path, largest: u64) -> Result<Content, Failure> {
    let found = fs::metadata(path).map_err(|error| failure(path, &error))?;
    if found.is_dir() {
        let message = Message::new("file-is-directory").with("path", shown(path));
        return Err(Failure::new("is-a-directory", message));
    }
    if found.len() > largest {
        return Ok(Content::TooLarge(found.len()));
    }
    let mut bytes = Vec::with_capacity(room_for(&found));
    let file = File::open(path).map_err(|error| failure(path, &error))?;
    // A device has no length and may never end.
    file.take(largest + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| failure(path, &error))?;
    Ok(content_within(bytes, largest))
}

/// The room that the bytes of a file take: one byte more shows its end without asking for room again.
fn room_for(found: &fs::Metadata) -> usize {
    usize::try_from(found.len() + 1).unwrap_or_default()
}

/// Reads a file that must be a text.
///
/// # Errors
/// [`Failure`] as [`read`] has it, and when the file is no text or too large for one.
pub fn read_text(path: &Path) -> Result<String, Failure> {
    text(path, read(path)?)
}

/// Reads a file that the program writes itself, which may be longer than what people write: it must
/// be a text.
///
/// # Errors
/// As [`read_text`].
pub fn read_long_text(path: &Path) -> Result<String, Failure> {
    text_within(path, read_within(path, LONGEST)?, LONGEST)
}

/// What was read from a file that must be a text.
///
/// # Errors
/// [`Failure`] when it is no text or too large for one.
pub fn text(path: &Path, content: Content) -> Result<String, Failure> {
    text_within(path, content, LARGEST)
}

fn text_within(path: &Path, content: Content, largest: u64) -> Result<String, Failure> {
    match content {
        Content::Text(text) => Ok(text),
        Content::NotUtf8(_) => {
            let message = Message::new("file-no-text").with("path", shown(path));
            Err(Failure::new("no-text", message))
        }
        Content::TooLarge(size) => {
            let message = Message::new("file-too-large")
                .with("path", shown(path))
                .with("size", size)
                .with("limit", largest);
            Err(Failure::new("too-large", message))
        }
    }
}

/// Reads standard input to its end, or as much of it as is too much.
///
/// # Errors
/// [`Failure`] when it cannot be read.
pub fn read_standard_input() -> Result<Content, Failure> {
    let mut bytes = Vec::new();
    let input = io::stdin().lock().take(LARGEST + 1).read_to_end(&mut bytes);
    input.map_err(|error| failure(Path::new("-"), &error))?;
    Ok(content(bytes))
}

/// What some bytes hold.
#[must_use]
pub fn content(bytes: Vec<u8>) -> Content {
    content_within(bytes, LARGEST)
}

fn content_within(bytes: Vec<u8>, largest: u64) -> Content {
    let size = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    if size > largest {
        return Content::TooLarge(size);
    }
    // Texts in Cyrillic are told from others many times as fast as the standard library does it.
    match simdutf8::compat::from_utf8(&bytes) {
        Ok(text) => Content::Text(text.to_owned()),
        Err(error) => {
            let good = bytes.get(..error.valid_up_to()).unwrap_or_default();
            Content::NotUtf8(String::from_utf8_lossy(good).into_owned())
        }
    }
}

/// Files found under a path, and what of it could not be listed.
#[derive(Debug, Default)]
pub struct Listed {
    /// The files, in the order of their names.
    pub files: Vec<PathBuf>,
    /// Directories and entries that could not be looked at.
    pub unread: Vec<Failure>,
}

/// The regulation files that a path names: the file itself, or those in the directory and the
/// directories under it.
///
/// # Errors
/// [`Failure`] when there is no such path.
pub fn regulation_files(path: &Path) -> Result<Listed, Failure> {
    let found = fs::metadata(path).map_err(|error| failure(path, &error))?;
    if found.is_dir() {
        return Ok(files_ending(path, &format!(".{ENDING}")));
    }
    Ok(Listed {
        files: vec![path.to_owned()],
        unread: Vec::new(),
    })
}

/// The files under a directory whose names end so.
///
/// A directory with such a name is listed too, so that whoever reads it is told: its name says that
/// it is something else.
#[must_use]
pub fn files_ending(path: &Path, ending: &str) -> Listed {
    let mut listed = Listed::default();
    let mut directories = vec![path.to_owned()];
    while let Some(directory) = directories.pop() {
        let entries = match fs::read_dir(&directory) {
            Ok(entries) => entries,
            Err(error) => {
                listed.unread.push(failure(&directory, &error));
                continue;
            }
        };
        for entry in entries {
            let entry = entry.and_then(|entry| Ok((entry.path(), entry.file_type()?)));
            let (path, kind) = match entry {
                Ok(entry) => entry,
                Err(error) => {
                    listed.unread.push(failure(&directory, &error));
                    continue;
                }
            };
            // A name may be no text, and so may that of a directory above it.
            let named = path.as_os_str().as_encoded_bytes();
            let named = named.ends_with(ending.as_bytes());
            if named {
                listed.files.push(path);
            } else if kind.is_dir() {
                // A link to a directory is passed over: it could lead in a circle.
                directories.push(path);
            }
        }
    }
    listed.files.sort();
    listed
}

/// What the system says of a file, by which one that nobody has touched is known again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stamp {
    device: u64,
    number: u64,
    length: u64,
    /// When its bytes were written, and when anything of it was changed, in seconds and billionths.
    written: (i64, i64),
    changed: (i64, i64),
}

/// How long ago a file must have been changed for its stamp to tell it from what it was, in seconds:
/// some systems tell times only so finely, and two changes of one moment look the same.
const SETTLED: i64 = 2;

/// The stamp of a file; none where it was changed but now, or where the system tells too little.
#[cfg(unix)]
#[must_use]
pub fn stamp(path: &Path) -> Option<Stamp> {
    use std::os::unix::fs::MetadataExt as _;

    let found = fs::metadata(path).ok().filter(fs::Metadata::is_file)?;
    let now = SystemTime::now().duration_since(UNIX_EPOCH).ok()?;
    let latest = i64::try_from(now.as_secs()).ok()? - SETTLED;
    let stamp = Stamp {
        device: found.dev(),
        number: found.ino(),
        length: found.size(),
        written: (found.mtime(), found.mtime_nsec()),
        changed: (found.ctime(), found.ctime_nsec()),
    };
    (stamp.written.0 < latest && stamp.changed.0 < latest).then_some(stamp)
}

/// The stamp of a file, of which this system tells too little.
#[cfg(not(unix))]
#[must_use]
pub fn stamp(_path: &Path) -> Option<Stamp> {
    None
}

/// The working directory.
#[must_use]
pub fn here() -> Option<PathBuf> {
    fs::canonicalize(".").ok()
}

/// A path as seen from the working directory, if it lies below it: services that show findings
/// beside a change know files by such paths.
fn from_here(path: PathBuf) -> PathBuf {
    let below = here().and_then(|here| Some(path.strip_prefix(here).ok()?.to_owned()));
    below.unwrap_or(path)
}

/// The nearest file of a name in a path's directory or one above it.
#[must_use]
pub fn upwards(path: &Path, name: &str) -> Option<PathBuf> {
    let whole = fs::canonicalize(path)
        .or_else(|_| std::path::absolute(path))
        .ok()?;
    let directories = whole.ancestors().skip(usize::from(!whole.is_dir()));
    directories
        .map(|directory| directory.join(name))
        .find(|file| file.is_file())
        .map(from_here)
}

/// The directory that a path is in, or is itself.
#[must_use]
pub fn directory_of(path: &Path) -> PathBuf {
    let parent = path
        .parent()
        .filter(|parent| !parent.as_os_str().is_empty());
    match path.is_dir() {
        true => path.to_owned(),
        false => parent.unwrap_or(Path::new(".")).to_owned(),
    }
}

/// Whether a path leads to a file, through links too.
#[must_use]
pub fn is_file(path: &Path) -> bool {
    path.is_file()
}

/// Whether there is a file at a path, and not a link to one.
#[must_use]
pub fn is_file_itself(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|found| found.is_file())
}

/// A path without links and without steps upwards; what is not there yet lies where it would.
#[must_use]
pub fn whole(path: &Path) -> Option<PathBuf> {
    if let Ok(whole) = fs::canonicalize(path) {
        return Some(whole);
    }
    let parent = path.parent()?;
    let parent = match parent.as_os_str().is_empty() {
        true => Path::new("."),
        false => parent,
    };
    Some(whole(parent)?.join(path.file_name()?))
}

/// A path from the working directory where it lies below it, else the path itself.
#[must_use]
pub fn below_here(path: &Path) -> PathBuf {
    let here = whole(Path::new("."));
    let below = here.as_ref().and_then(|here| path.strip_prefix(here).ok());
    below.unwrap_or(path).to_owned()
}

/// Whether there is anything at a path, be it a link that leads nowhere.
#[must_use]
pub fn exists(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}

/// Whether a path leads to a directory, through links too.
#[must_use]
pub fn is_directory(path: &Path) -> bool {
    path.is_dir()
}

/// Holds a path to be a directory.
///
/// # Errors
/// [`Failure`] when there is no such path or it is no directory.
pub fn expect_directory(path: &Path) -> Result<(), Failure> {
    let found = fs::metadata(path).map_err(|error| failure(path, &error))?;
    if found.is_dir() {
        return Ok(());
    }
    let message = Message::new("file-no-directory").with("path", shown(path));
    Err(Failure::new("not-a-directory", message))
}

/// The names, without their ending, of the files of one kind in a directory; none when it cannot
/// be listed.
#[must_use]
pub fn stems(directory: &Path, ending: &str) -> Vec<String> {
    let entries = fs::read_dir(directory).into_iter().flatten().flatten();
    let paths = entries.map(|entry| entry.path());
    let files = paths.filter(|path| path.extension().is_some_and(|found| found == ending));
    files
        .filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned()))
        .collect()
}

/// Gives a file a new text: all of it or nothing.
///
/// The text is written beside the file and moved into its place. The file behind a link is
/// replaced, not the link, and keeps its permissions.
///
/// # Errors
/// [`Failure`] when the file is write-protected or the new one cannot be written.
pub fn replace(path: &Path, text: &str) -> Result<(), Failure> {
    let failed = |error: io::Error| unwritten(path, &error);
    let target = fs::canonicalize(path).map_err(failed)?;
    let permissions = fs::metadata(&target).map_err(failed)?.permissions();
    if permissions.readonly() {
        return Err(failed(io::ErrorKind::PermissionDenied.into()));
    }
    let beside = write_beside(&target, text).map_err(failed)?;
    fs::set_permissions(beside.path(), permissions).map_err(failed)?;
    let moved = beside.persist(&target);
    moved.map(drop).map_err(|error| failed(error.error))
}

/// Makes a new file, and the directories that it lies in: all of its text or nothing.
///
/// # Errors
/// [`Failure`] when there is anything at the path already, or the file cannot be written.
pub fn create(path: &Path, text: &str) -> Result<(), Failure> {
    let failed = |error: io::Error| unwritten(path, &error);
    if exists(path) {
        return Err(failed(io::ErrorKind::AlreadyExists.into()));
    }
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent).map_err(failed)?;
    }
    let beside = write_beside(path, text).map_err(failed)?;
    let moved = beside.persist_noclobber(path);
    moved.map(drop).map_err(|error| failed(error.error))
}

/// A new directory, which is removed with the value.
///
/// # Errors
/// [`Failure`] when there is no room for one.
pub fn scratch() -> Result<TempDir, Failure> {
    tempfile::tempdir().map_err(|error| unwritten(&std::env::temp_dir(), &error))
}

/// Makes a directory, and those that it lies in.
///
/// # Errors
/// [`Failure`] when it cannot be made.
pub fn make_directory(path: &Path) -> Result<(), Failure> {
    fs::create_dir_all(path).map_err(|error| unwritten(path, &error))
}

/// Writes a text into a new file beside a path, under a name that nothing has. The file is removed
/// with the value unless it is given its place.
fn write_beside(path: &Path, text: &str) -> io::Result<NamedTempFile<File>> {
    let name = path
        .file_name()
        .ok_or(io::ErrorKind::InvalidInput)?
        .to_string_lossy();
    let directory = match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    let mut beside = tempfile::Builder::new()
        .prefix(&format!(".{name}."))
        .suffix(".tmp")
        // Made like any other file, so that it has the permissions that one would have.
        .make_in(directory, |path| File::create_new(path))?;
    beside.as_file_mut().write_all(text.as_bytes())?;
    beside.as_file().sync_all()?;
    Ok(beside)
}

/// Writes a file, whether or not there is one already.
///
/// # Errors
/// [`Failure`] when it cannot be written.
pub fn put(path: &Path, text: &str) -> Result<(), Failure> {
    match is_file(path) {
        true => replace(path, text),
        false => create(path, text),
    }
}

/// The bytes of a file that may be missing, unreadable, longer than a limit or no file at all; then
/// there are none.
#[must_use]
pub fn bytes_if_any(path: &Path, limit: u64) -> Option<Vec<u8>> {
    // To open a pipe would be to wait for whoever writes into it, and a device never ends.
    let found = fs::metadata(path).ok()?;
    if !found.is_file() || found.len() > limit {
        return None;
    }
    let mut bytes = Vec::with_capacity(room_for(&found));
    let file = File::open(path).ok()?;
    file.take(limit).read_to_end(&mut bytes).ok()?;
    Some(bytes)
}

/// Puts bytes into a file, all of them or nothing, and makes the directories that it lies in.
///
/// Nothing is waited for: bytes that are lost when the machine stops must be no harm.
///
/// # Errors
/// Those of the system.
pub fn keep(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let directory = path.parent().ok_or(io::ErrorKind::InvalidInput)?;
    fs::create_dir_all(directory)?;
    let mut beside = NamedTempFile::new_in(directory)?;
    beside.write_all(bytes)?;
    beside.persist(path).map_err(|error| error.error)?;
    Ok(())
}

/// Removes files of a directory, the oldest first, until the rest have no more bytes than a limit.
pub fn trim(directory: &Path, limit: u64) {
    let entries = fs::read_dir(directory).into_iter().flatten().flatten();
    let files = entries.filter_map(|entry| {
        let found = entry.metadata().ok().filter(fs::Metadata::is_file)?;
        Some((found.modified().ok()?, found.len(), entry.path()))
    });
    let mut files: Vec<_> = files.collect();
    files.sort();
    let mut bytes: u64 = files.iter().map(|(_, length, _)| length).sum();
    for (_, length, path) in files {
        if bytes <= limit {
            break;
        }
        // Another run may have removed it already.
        if fs::remove_file(path).is_ok() {
            bytes -= length;
        }
    }
}

/// Why a path cannot be written.
fn unwritten(path: &Path, error: &io::Error) -> Failure {
    let path = shown(path);
    match error.kind() {
        io::ErrorKind::AlreadyExists => {
            Failure::new("exists", Message::new("file-exists").with("path", path))
        }
        io::ErrorKind::PermissionDenied => {
            let message = Message::new("file-write-not-permitted").with("path", path);
            Failure::new("not-permitted", message)
        }
        _ => {
            let message = Message::new("file-unwritable")
                .with("path", path)
                .with("reason", io_cause(error.kind()));
            Failure::new("unwritable", message)
        }
    }
}

/// Why a path cannot be read.
fn failure(path: &Path, error: &io::Error) -> Failure {
    let path = shown(path);
    match error.kind() {
        io::ErrorKind::NotFound => Failure::new(
            "no-such-path",
            Message::new("file-not-found").with("path", path),
        ),
        io::ErrorKind::PermissionDenied => Failure::new(
            "not-permitted",
            Message::new("file-not-permitted").with("path", path),
        ),
        _ => {
            let message = Message::new("file-unreadable")
                .with("path", path)
                .with("reason", io_cause(error.kind()));
            Failure::new("unreadable", message)
        }
    }
}

/// What the system found, in our own words: its sentences are English only.
pub(super) fn io_cause(kind: io::ErrorKind) -> Message {
    match kind {
        io::ErrorKind::NotADirectory => Message::new("io-not-a-directory"),
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Message::new("io-full"),
        io::ErrorKind::InvalidFilename => Message::new("io-name"),
        io::ErrorKind::ReadOnlyFilesystem => Message::new("io-read-only"),
        _ => Message::new("io-other").with("code", kind.to_string()),
    }
}

/// A path as it is shown to people.
pub fn shown(path: &Path) -> String {
    path.display().to_string()
}
