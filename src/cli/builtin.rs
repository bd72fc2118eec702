//! The regulations that are built into the program, so that it works wherever it is installed.

use include_dir::{Dir, include_dir};

use super::files::{self, Content};

static REGULATIONS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/regulations");

/// A built-in file by its path inside `regulations`.
#[must_use]
pub fn file(path: &str) -> Option<Content> {
    let text = REGULATIONS.get_file(path)?.contents_utf8()?;
    Some(Content::Text(text.to_owned()))
}

/// The regulation files in a directory and the directories under it, in the order of their
/// names; the empty name means all.
#[must_use]
pub fn regulations(directory: &str) -> Vec<(&'static str, Content)> {
    let start = match directory {
        "" => Some(&REGULATIONS),
        name => REGULATIONS.get_dir(name),
    };
    let mut found = Vec::new();
    let mut directories: Vec<_> = start.into_iter().collect();
    while let Some(directory) = directories.pop() {
        directories.extend(directory.dirs());
        for file in directory.files() {
            if file
                .path()
                .extension()
                .is_some_and(|ending| ending == files::ENDING)
                && let (Some(name), Some(text)) = (file.path().to_str(), file.contents_utf8())
            {
                found.push((name, Content::Text(text.to_owned())));
            }
        }
    }
    found.sort_by_key(|(name, _)| *name);
    found
}

/// The names, without their ending, of the files of one kind in a directory.
#[must_use]
pub fn stems(directory: &str, ending: &str) -> Vec<String> {
    let files = REGULATIONS
        .get_dir(directory)
        .into_iter()
        .flat_map(Dir::files);
    let files = files.filter(|file| file.path().extension().is_some_and(|found| found == ending));
    let stems = files.filter_map(|file| file.path().file_stem()?.to_str());
    stems.map(str::to_owned).collect()
}
