//! Everything that the program reads from files and writes into them.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::failure::Failure;
use crate::messages::Message;

/// The largest file that is read, in bytes; the largest real regulation has about 100,000.
pub const LARGEST: u64 = 4 * 1024 * 1024;

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
    let found = fs::metadata(path).map_err(|error| failure(path, &error))?;
    if found.is_dir() {
        let message = Message::new("file-is-directory").with("path", shown(path));
        return Err(Failure::new("is-a-directory", message));
    }
    if found.len() > LARGEST {
        return Ok(Content::TooLarge(found.len()));
    }
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(|error| failure(path, &error))?;
    // A device has no length and may never end.
    file.take(LARGEST + 1).read_to_end(&mut bytes).map_err(|error| failure(path, &error))?;
    Ok(content(bytes))
}

/// What some bytes hold.
fn content(bytes: Vec<u8>) -> Content {
    let size = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    if size > LARGEST {
        return Content::TooLarge(size);
    }
    match String::from_utf8(bytes) {
        Ok(text) => Content::Text(text),
        Err(error) => {
            let good = error.utf8_error().valid_up_to();
            let mut bytes = error.into_bytes();
            bytes.truncate(good);
            Content::NotUtf8(String::from_utf8(bytes).unwrap_or_default())
        }
    }
}

/// The regulation files that a path names: the file itself, or those in the directory and the
/// directories under it, in the order of their names.
///
/// # Errors
/// [`Failure`] when there is no such path or a directory cannot be listed.
pub fn regulation_files(path: &Path) -> Result<Vec<PathBuf>, Failure> {
    let found = fs::metadata(path).map_err(|error| failure(path, &error))?;
    if !found.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let mut files = Vec::new();
    let mut directories = vec![path.to_owned()];
    while let Some(directory) = directories.pop() {
        let entries = fs::read_dir(&directory).map_err(|error| failure(&directory, &error))?;
        for entry in entries {
            let entry = entry.map_err(|error| failure(&directory, &error))?;
            // A link to a directory is passed over: it could lead in a circle.
            let kind = entry.file_type().map_err(|error| failure(&entry.path(), &error))?;
            if kind.is_dir() {
                directories.push(entry.path());
            } else if entry.path().extension().is_some_and(|ending| ending == ENDING)
                && !entry.path().is_dir()
            {
                files.push(entry.path());
            }
        }
    }
    files.sort();
    Ok(files)
}

/// Why a path cannot be read.
fn failure(path: &Path, error: &io::Error) -> Failure {
    let path = shown(path);
    match error.kind() {
        io::ErrorKind::NotFound => {
            Failure::new("no-such-path", Message::new("file-not-found").with("path", path))
        }
        io::ErrorKind::PermissionDenied => {
            Failure::new("not-permitted", Message::new("file-not-permitted").with("path", path))
        }
        _ => {
            let reason = error.to_string();
            let message = Message::new("file-unreadable").with("path", path);
            Failure::new("unreadable", message.with("reason", reason))
        }
    }
}

/// A path as it is shown to people.
pub fn shown(path: &Path) -> String {
    path.display().to_string()
}
