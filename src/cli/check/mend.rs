//! Mending what has one right mend: shown as a difference first, or written into the files.
//!
//! Edits may touch the words of a file, never its meaning; what they make is put into canonical
//! form. A file that would not read as before is left as it is, and said to be.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use similar::TextDiff;

use super::Args;
use super::judge::{Checked, Judged};
use super::meaning;
use super::run::{Reading, Run};
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;
use crate::cli::files::{self, Content};
use crate::cli::load::{Loaded, load};
use crate::cli::output::Answer;
use crate::diagnostic::{Edit, Level};
use crate::format::format;
use crate::messages::Message;
use crate::source::{Source, Sources};
use crate::syntax::tree::File;

/// How often files are mended anew: errors hide findings, and two mends of one place are made one
/// after the other.
const ROUNDS: usize = 5;

/// The files of a run with their mends; nothing is written yet.
pub struct Mends {
    /// The files as they were.
    before: Checked,
    /// What each mended file becomes, by its name.
    texts: BTreeMap<String, String>,
    /// The files that have mends which would change what they say.
    refused: BTreeSet<String>,
}

/// Mends the files until nothing is left to mend: what a mend uncovers is mended as well.
///
/// # Errors
/// [`Failure`] when nothing can be read or a configuration is wrong.
pub fn all(args: &Args, context: &Context) -> Result<Mends, Failure> {
    // What is mended is read, and what is read is not read again.
    let all = Reading {
        anew: true,
        texts: None,
    };
    let mut mends = Mends {
        before: Checked::of(Run::of(args, context, all)?),
        texts: BTreeMap::new(),
        refused: BTreeSet::new(),
    };
    let mut more = round(&mends.before, &mut mends.texts, &mut mends.refused);
    for _ in 1..ROUNDS {
        if !more {
            break;
        }
        let texts = Reading {
            texts: Some(&mends.texts),
            ..all
        };
        let checked = Checked::of(Run::of(args, context, texts)?);
        more = round(&checked, &mut mends.texts, &mut mends.refused);
    }
    Ok(mends)
}

/// Mends every file once; tells whether any text became another one.
fn round(
    checked: &Checked,
    texts: &mut BTreeMap<String, String>,
    refused: &mut BTreeSet<String>,
) -> bool {
    let mut changed = false;
    for file in &checked.files {
        let Some(source) = checked.run.sources.get(file.source) else {
            continue;
        };
        match mended(file, source) {
            Mended::Same => {}
            Mended::New(new) => {
                texts.insert(source.name.clone(), new);
                changed = true;
            }
            Mended::Unsafe => {
                refused.insert(source.name.clone());
            }
        }
    }
    changed
}

impl Mends {
    /// Shows what mending would change.
    pub fn shown(&self, context: &Context) -> Answer {
        let unread = &self.before.run.unread;
        let mut text = String::new();
        for (source, new) in self.changed() {
            text += &difference(source, new);
        }
        let exit = if text.is_empty() {
            Exit::Good
        } else {
            Exit::Bad
        };
        let notices = unread.text(context) + &told("fix-refused", self.refused.iter(), context);
        Answer::good(text)
            .notices(notices)
            .exit(exit.max(unread.exit()))
    }

    /// Writes the mended files and says which.
    ///
    /// # Errors
    /// [`Failure`] when a file cannot be written.
    pub fn written(&self, context: &Context) -> Result<String, Failure> {
        for (source, new) in self.changed() {
            files::replace(Path::new(&source.name), new)?;
        }
        let names = self.changed().map(|(source, _)| &source.name);
        let mended = told("fix-mended", names, context);
        Ok(mended + &told("fix-refused", self.refused.iter(), context))
    }

    /// The files that change, each with its new text, in the order of the run.
    fn changed(&self) -> impl Iterator<Item = (&Source, &String)> {
        let sources = self.before.run.sources.iter();
        sources.filter_map(|source| Some((source, self.texts.get(&source.name)?)))
    }
}

/// A line for each of some files.
fn told<'a>(
    said: &'static str,
    names: impl Iterator<Item = &'a String>,
    context: &Context,
) -> String {
    let lang = context.speech.general();
    let line = |name| Message::new(said).with("path", name).text(lang) + "\n";
    names.map(line).collect()
}

enum Mended {
    /// There is nothing to mend.
    Same,
    /// The text with its mends.
    New(String),
    /// The mends would change what the file says.
    Unsafe,
}

fn mended(file: &Judged, source: &Source) -> Mended {
    let fixes = file.found.iter().filter_map(|found| found.fix.as_ref());
    let edits: Vec<&Edit> = fixes.flat_map(|fix| &fix.edits).collect();
    let mut sources = Sources::new();
    // The statements of what was checked have been let go of, so both texts are read here.
    let mut read = |text: String| load(&mut sources, &source.name, Content::Text(text));
    let old = read(source.text.clone());
    let after = read(edited(&source.text, edits));
    let (Some(before), Some(tree)) = (&old.tree, &after.tree) else {
        return Mended::Same;
    };
    // A file with errors is edited where it can be, and not laid out anew.
    let new = match (after.has_errors(), sources.get(after.source)) {
        (true, Some(edited)) => edited.text.clone(),
        _ => format(tree, tree.lang),
    };
    if new == source.text {
        return Mended::Same;
    }
    match is_same(before, &old, tree, &after) {
        true => Mended::New(new),
        false => Mended::Unsafe,
    }
}

/// A text with its edits made.
fn edited(text: &str, mut edits: Vec<&Edit>) -> String {
    // From the end, so that the places before an edit stay where they are.
    edits.sort_by_key(|edit| Reverse((edit.span.start, edit.span.end)));
    edits.dedup();
    let mut text = text.to_owned();
    let mut untouched = u32::MAX;
    for edit in edits {
        // Two mends of one place are made one after the other, in two runs.
        if edit.span.end > untouched {
            continue;
        }
        untouched = edit.span.start;
        let (start, end) = (edit.span.start as usize, edit.span.end as usize);
        if text.is_char_boundary(start) && text.is_char_boundary(end) && start <= end {
            text.replace_range(start..end, &edit.text);
        }
    }
    text
}

/// Whether a file says after its mends what it said before.
///
/// A file that was read whole must have the same words; one that was not has no words yet where it
/// could not be read, and must have fewer errors. Neither may have new ones.
fn is_same(before: &File, file: &Loaded, tree: &File, after: &Loaded) -> bool {
    let whole = before.block.is_whole();
    let errors = |file: &Loaded| {
        let found = file.found.iter();
        found.filter(|found| found.level == Level::Error).count()
    };
    // Where every name means something, each means something else.
    let merged = errors(file) == 0 && meaning::names(before) != meaning::names(tree);
    match whole {
        true => {
            let said = !merged && meaning::words(before) == meaning::words(tree);
            said && errors(after) <= errors(file)
        }
        false => errors(after) < errors(file),
    }
}

fn difference(source: &Source, new: &str) -> String {
    let diff = TextDiff::from_lines(source.text.as_str(), new);
    let mut unified = diff.unified_diff();
    unified.header(&source.name, &source.name).to_string()
}
