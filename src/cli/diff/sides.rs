//! The files of the two sides, before anything is made of them.

use std::path::{Path, PathBuf};

use super::calendars;
use super::git::Repository;
use super::options;
use crate::cli::failure::Failure;
use crate::cli::files::{self, Content};
use crate::cli::library::Library;
use crate::messages::Message;

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
    /// The calendars of both sides, as far as they differ.
    pub calendars: Vec<calendars::Changed>,
    /// Whether a single file stands for the same regulation on both sides, whatever it is called.
    pub same: bool,
}

/// Reads both sides; of a repository the calendars that the library has there as well.
///
/// # Errors
/// [`Failure`] when a path cannot be read, when one side is a file and the other a directory, when
/// both are standard input, when a calendar is none, or when git cannot answer.
pub fn read(sides: &options::Sides, library: &Library) -> Result<Sides, Failure> {
    match sides {
        options::Sides::Base(revision, paths) => {
            let repository = Repository::open(revision)?;
            let (old, new) = repository.changed(paths)?;
            let directory = library.calendars();
            let held = directory.map(|directory| repository.calendars(&directory));
            let (before, after) = held.transpose()?.unwrap_or_default();
            Ok(Sides {
                calendars: calendars::changed(&before, &after)?,
                old_name: revision.clone(),
                new_name: ".".to_owned(),
                old,
                new,
                same: false,
            })
        }
        options::Sides::Paths(old, new) => {
            expect_alike(old, new)?;
            let same = !files::is_directory(old);
            let of = |side: &Path| under(&side.join("calendars"), ".toml");
            let calendars = match same {
                true => Vec::new(),
                false => calendars::changed(&of(old)?, &of(new)?)?,
            };
            Ok(Sides {
                calendars,
                old_name: files::shown(old),
                new_name: files::shown(new),
                old: regulations(old)?,
                new: regulations(new)?,
                same,
            })
        }
    }
}

/// Two sides can be held against each other when both are files, or both directories; standard input
/// can be read once.
fn expect_alike(old: &Path, new: &Path) -> Result<(), Failure> {
    let input = Path::new("-");
    if old == input && new == input {
        let message = Message::new("diff-input-twice");
        return Err(Failure::new("two-sides", message));
    }
    let is_there = |path: &Path| path == input || files::exists(path);
    let alike = files::is_directory(old) == files::is_directory(new);
    if !alike && is_there(old) && is_there(new) {
        let message = Message::new("diff-file-and-directory")
            .with("old", files::shown(old))
            .with("new", files::shown(new));
        return Err(Failure::new("two-sides", message));
    }
    Ok(())
}

/// The regulation files of a directory, or one file; `-` is standard input.
fn regulations(path: &Path) -> Result<Vec<File>, Failure> {
    if path == Path::new("-") {
        let content = files::read_standard_input()?;
        return Ok(vec![file(path, PathBuf::from("-"), content)]);
    }
    if !files::is_directory(path) {
        let content = files::read(path)?;
        return Ok(vec![file(path, path.to_owned(), content)]);
    }
    under(path, &format!(".{}", files::ENDING))
}

/// The files in a directory, and in those under it, whose names end so; none where there is no such
/// directory.
fn under(path: &Path, ending: &str) -> Result<Vec<File>, Failure> {
    if !files::is_directory(path) {
        return Ok(Vec::new());
    }
    let listed = files::files_ending(path, ending);
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
