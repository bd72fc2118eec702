//! The files of the two sides, before anything is made of them.

use std::path::{Path, PathBuf};

use super::git::Repository;
use super::options;
use crate::cli::failure::Failure;
use crate::cli::files::{self, Content};

/// A file of one side.
pub struct File {
    /// What names it on both sides: its path within the directory or the repository.
    pub key: String,
    /// What it is shown as.
    pub name: String,
    /// What it holds.
    pub content: Content,
}

/// The files of both sides.
pub struct Sides {
    /// What the old side is shown as.
    pub old_name: String,
    /// What the new side is shown as.
    pub new_name: String,
    /// The old files.
    pub old: Vec<File>,
    /// The new files.
    pub new: Vec<File>,
    /// Whether a single file stands for the same regulation on both sides, whatever it is called.
    pub same: bool,
}

/// Reads both sides.
///
/// # Errors
/// [`Failure`] when a path cannot be read, when one side is a file and the other a directory, or
/// when git cannot answer.
pub fn read(sides: &options::Sides) -> Result<Sides, Failure> {
    match sides {
        options::Sides::Base(revision, paths) => {
            let (old, new) = Repository::open(revision)?.changed(paths)?;
            Ok(Sides {
                old_name: revision.clone(),
                new_name: ".".to_owned(),
                old,
                new,
                same: false,
            })
        }
        options::Sides::Paths(old, new) => {
            let same = !files::is_directory(old) && !files::is_directory(new);
            Ok(Sides {
                old_name: files::shown(old),
                new_name: files::shown(new),
                old: under(old)?,
                new: under(new)?,
                same,
            })
        }
    }
}

/// The regulation files of a directory, or one file; `-` is standard input.
fn under(path: &Path) -> Result<Vec<File>, Failure> {
    if path == Path::new("-") {
        let content = files::read_standard_input()?;
        return Ok(vec![file(path, PathBuf::from("-"), content)]);
    }
    if !files::is_directory(path) {
        let content = files::read(path)?;
        return Ok(vec![file(path, path.to_owned(), content)]);
    }
    let listed = files::regulation_files(path)?;
    if let Some(failure) = listed.unread.into_iter().next() {
        return Err(failure);
    }
    let mut found = Vec::new();
    for own in listed.files {
        let content = files::read(&own)?;
        found.push(file(path, own, content));
    }
    Ok(found)
}

fn file(root: &Path, path: PathBuf, content: Content) -> File {
    let key = path.strip_prefix(root).unwrap_or(&path);
    File {
        key: files::shown(key),
        name: files::shown(&path),
        content,
    }
}
