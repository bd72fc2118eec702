//! The files that a command is to read, and those of them that cannot be read.

use std::path::{Path, PathBuf};

use super::context::Context;
use super::exit::Exit;
use super::failure::{Entry, Failure};
use super::files::{self, Content};
use super::workers;
use crate::messages::{Lang, Message};

/// What could not be read while the rest could: it is told, and the others are gone on with.
#[derive(Debug, Default)]
pub struct Unread(Vec<Failure>);

impl Unread {
    /// Notes one more, or more.
    pub fn extend(&mut self, failures: impl IntoIterator<Item = Failure>) {
        self.0.extend(failures);
    }

    /// The value of a result, or nothing and a note.
    pub fn take<T>(&mut self, result: Result<T, Failure>) -> Option<T> {
        result.map_err(|failure| self.0.push(failure)).ok()
    }

    /// Fails with the first of them, behind the others, when nothing else is left to tell.
    ///
    /// # Errors
    /// The [`Failure`], if anything could not be read.
    pub fn fail(mut self, context: &Context) -> Result<(), Failure> {
        if self.is_empty() {
            return Ok(());
        }
        let first = self.0.remove(0);
        let others = self.text(context);
        let details = others + &first.details;
        Err(first.details(details))
    }

    /// The text for standard error.
    #[must_use]
    pub fn text(&self, context: &Context) -> String {
        let (lang, width) = (context.speech.general(), context.error_style.width);
        let told = self.0.iter().map(|failure| failure.text(lang, width));
        told.collect()
    }

    /// What stands in a document for programs.
    #[must_use]
    pub fn entries(&self, lang: Lang) -> Vec<Entry<'_>> {
        self.0.iter().map(|failure| failure.entry(lang)).collect()
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether everything could be read.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The worst exit code among them.
    #[must_use]
    pub fn exit(&self) -> Exit {
        let exits = self.0.iter().map(|failure| failure.exit);
        exits.max().unwrap_or(Exit::Good)
    }
}

/// The regulation files that some paths name, read.
#[derive(Debug)]
pub struct Gathered<C = Content> {
    /// The files with their contents, in the order of the paths and of their names.
    pub files: Vec<(PathBuf, C)>,
    /// What could not be read.
    pub unread: Unread,
}

impl Gathered {
    /// Reads the files of the paths; no paths mean the regulations directory.
    ///
    /// # Errors
    /// [`Failure`] when there is nothing among them that can be read.
    pub fn of(paths: &[PathBuf], context: &Context) -> Result<Gathered, Failure> {
        Gathered::by(paths, context, files::read)
    }

    /// Reads the regulation files under a directory, which may be none.
    #[must_use]
    pub fn under(directory: &Path) -> Gathered {
        let mut gathered = Gathered::holding(Vec::new());
        let listed = gathered.unread.take(files::regulation_files(directory));
        gathered.read(listed.unwrap_or_default(), &files::read);
        gathered
    }
}

impl<C: Send> Gathered<C> {
    /// The same with another way to read each file.
    ///
    /// # Errors
    /// As [`Gathered::of`].
    pub fn by(
        paths: &[PathBuf],
        context: &Context,
        read: impl Fn(&Path) -> Result<C, Failure> + Sync,
    ) -> Result<Gathered<C>, Failure> {
        let default = [context.regulations_directory()];
        let paths = if paths.is_empty() { &default } else { paths };
        let mut gathered = Gathered::holding(Vec::new());
        for path in paths {
            gathered.add(path, &read);
        }
        if gathered.files.is_empty() {
            std::mem::take(&mut gathered.unread).fail(context)?;
        }
        Ok(gathered)
    }

    /// Files that have been read already.
    #[must_use]
    pub fn holding(files: Vec<(PathBuf, C)>) -> Gathered<C> {
        Gathered {
            files,
            unread: Unread::default(),
        }
    }

    fn add(&mut self, path: &Path, read: &(impl Fn(&Path) -> Result<C, Failure> + Sync)) {
        let Some(listed) = self.unread.take(files::regulation_files(path)) else {
            return;
        };
        if listed.files.is_empty() && listed.unread.is_empty() {
            let message = Message::new("file-no-regulations").with("path", files::shown(path));
            self.unread
                .extend([Failure::new("nothing-to-check", message)]);
        }
        self.read(listed, read);
    }

    fn read(
        &mut self,
        listed: files::Listed,
        read: &(impl Fn(&Path) -> Result<C, Failure> + Sync),
    ) {
        self.unread.extend(listed.unread);
        let read = workers::each(&listed.files, |_| 1, |file| read(file));
        for (file, content) in listed.files.into_iter().zip(read) {
            if let Some(content) = self.unread.take(content) {
                self.files.push((file, content));
            }
        }
    }
}
