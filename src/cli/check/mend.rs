//! Mending what has one right mend: shown as a difference first, or written into the files.
//!
//! Edits may touch the words of a file, never its meaning; what they make is put into canonical
//! form. A file that would not read as before is left as it is, and said to be.

use similar::TextDiff;

use super::judge::Checked;
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;
use crate::cli::files;
use crate::cli::files::Content;
use crate::cli::load::{Loaded, load};
use crate::cli::output::Answer;
use crate::diagnostic::Edit;
use crate::format::format;
use crate::messages::{Lang, Message};
use crate::source::{Source, Sources};

/// Shows what mending would change; nothing is written.
///
/// # Errors
/// None of its own: the files have been read.
pub fn diff(checked: &Checked, context: &Context) -> Result<Answer, Failure> {
    let mut text = String::new();
    let mut notices = checked.unread.text(context);
    for file in &checked.files {
        let Some(source) = checked.sources.get(file.source) else {
            continue;
        };
        match mended(file, source) {
            Mended::Same => {}
            Mended::New(new) => text += &difference(source, &new),
            Mended::Unsafe => notices += &refused(source, context.speech.general()),
        }
    }
    let exit = if text.is_empty() {
        Exit::Good
    } else {
        Exit::Bad
    };
    Ok(Answer::good(text).notices(notices).exit(exit))
}

/// Writes the mended files and says which.
///
/// # Errors
/// [`Failure`] when a file cannot be written.
pub fn fix(checked: &Checked, context: &Context) -> Result<String, Failure> {
    let lang = context.speech.general();
    let mut notices = String::new();
    for file in &checked.files {
        let Some(source) = checked.sources.get(file.source) else {
            continue;
        };
        match mended(file, source) {
            Mended::Same => {}
            Mended::New(new) => {
                files::replace(std::path::Path::new(&source.name), &new)?;
                let message = Message::new("fix-mended").with("path", &source.name);
                notices += &format!("{}\n", message.text(lang));
            }
            Mended::Unsafe => notices += &refused(source, lang),
        }
    }
    Ok(notices)
}

enum Mended {
    /// There is nothing to mend.
    Same,
    /// The text with its mends.
    New(String),
    /// The mends would change what the file says.
    Unsafe,
}

fn mended(file: &Loaded, source: &Source) -> Mended {
    let fixes = file.found.iter().filter_map(|found| found.fix.as_ref());
    let mut edits: Vec<&Edit> = fixes.flat_map(|fix| &fix.edits).collect();
    let has_edits = !edits.is_empty();
    // From the end, so that the places before an edit stay where they are.
    edits.sort_by_key(|edit| std::cmp::Reverse((edit.span.start, edit.span.end)));
    edits.dedup();
    let mut text = source.text.clone();
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
    let mut sources = Sources::new();
    let after = load(&mut sources, &source.name, Content::Text(text));
    let broken = |file: &Loaded| file.tree.is_none() || file.has_errors();
    let (true, Some(tree)) = (!broken(&after) || broken(file), &after.tree) else {
        return Mended::Unsafe;
    };
    // A file with errors of form is edited where it can be, and not laid out anew.
    let new = match (broken(&after), sources.get(after.source)) {
        (true, Some(edited)) => edited.text.clone(),
        _ => format(tree, tree.lang),
    };
    if new == source.text {
        return Mended::Same;
    }
    // Without edits only the layout is new, and then the meaning must be the very same.
    match has_edits || broken(file) || after.regulation == file.regulation {
        true => Mended::New(new),
        false => Mended::Unsafe,
    }
}

fn refused(source: &Source, lang: Lang) -> String {
    let message = Message::new("fix-refused").with("path", &source.name);
    message.text(lang) + "\n"
}

fn difference(source: &Source, new: &str) -> String {
    let diff = TextDiff::from_lines(source.text.as_str(), new);
    let mut unified = diff.unified_diff();
    unified.header(&source.name, &source.name).to_string()
}
