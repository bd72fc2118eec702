//! Texts to try, and the way a text goes through the program.

use std::fs;
use std::path::{Path, PathBuf};

use reglament::diagnostic::{Diagnostic, Level, Report, short};
use reglament::messages::Lang;
use reglament::source::Sources;
use reglament::syntax::tree::File;
use reglament::{format, model, syntax};

/// The file that holds every keyword.
pub const EVERYTHING: &str = include_str!("everything.rgl");

/// Every regulation and standard of the repository, with its path.
pub fn real_files() -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("regulations");
    let mut files = Vec::new();
    let mut folders = vec![root];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("the folder can be read") {
            let path = entry.expect("the entry can be read").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rgl") {
                let text = fs::read_to_string(&path).expect("the file can be read");
                files.push((path, text));
            }
        }
    }
    files.sort();
    files
}

/// A text as read.
pub struct Read {
    pub sources: Sources,
    pub file: File,
    pub errors: Vec<Diagnostic>,
}

impl Read {
    pub fn has_errors(&self) -> bool {
        self.errors.iter().any(|error| error.level == Level::Error)
    }

    /// One line for each diagnostic.
    pub fn shown(&self) -> String {
        let line = |error| short::render(&Report::new(error, &self.sources, self.file.lang));
        self.errors.iter().map(line).collect::<Vec<_>>().join("\n")
    }
}

pub fn read(text: &str) -> Read {
    let mut sources = Sources::new();
    let id = sources.add("file.rgl", text);
    let (file, errors) = syntax::parse(sources.get(id).expect("it was added"));
    Read {
        sources,
        file,
        errors,
    }
}

/// The canonical form of a text without errors.
pub fn canonical(text: &str, lang: Lang) -> String {
    let read = read(text);
    assert!(!read.has_errors(), "{}\nin\n{text}", read.shown());
    format::format(&read.file, lang)
}

/// What a file means; its language, which is the only thing a translation changes, is put to
/// Russian.
pub fn meaning(file: &File) -> Option<model::Regulation> {
    let mut regulation = model::compile(file).regulation?;
    regulation.lang = Lang::Ru;
    Some(regulation)
}
