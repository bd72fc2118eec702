//! The one canonical form of a regulation file.
//!
//! ```text
//! File ─ block.rs: lines, indents, remarks ─▶ head.rs: one statement ─▶ spelling.rs: one token
//! ```
//!
//! The form, so that two files that say the same look the same:
//!
//! * the first line names the language, a blank line follows it;
//! * one statement on a line, two spaces of indent for each block around it;
//! * several blank lines become one, none stands beside a brace or at the end;
//! * remarks on lines of their own stay where they are, others stand two spaces behind their line;
//! * a block without anything in it is written `{}`;
//! * two spaces set the clauses off from what they state;
//! * keywords, units, dates and marks are written as the language writes them; names, texts,
//!   numbers and clauses stay as they were.
//!
//! Only what was read can be written: a file with errors of syntax has statements that its tree
//! does not hold, so it must not be replaced by its canonical form.

mod block;
mod first_line;
mod head;
mod same;
mod spelling;

use crate::messages::Lang;
use crate::syntax::tree::File;

pub use same::same_text;

/// Writes a file in its canonical form, with the keywords of a language.
///
/// The form of a form is itself, and a file taken to another language and back is the same to the
/// byte.
///
/// ```
/// use reglament::messages::Lang;
/// use reglament::{format, source::Sources, syntax};
/// let mut sources = Sources::new();
/// let text = "язык русский, издание 1\nрегламент a/b \"Пример\" { // черновик\n\
///             часы работы пн-пт 9:00 - 18:30 п. 4}";
/// let id = sources.add("a.rgl", text);
/// let (file, _) = syntax::parse(sources.get(id).unwrap());
/// assert_eq!(
///     format::format(&file, Lang::Ru),
///     "язык русский, издание 1\n\n\
///      регламент a/b \"Пример\" {  // черновик\n  часы работы пн–пт 09:00–18:30  п. 4\n}\n"
/// );
/// assert_eq!(
///     format::format(&file, Lang::En),
///     "language english, edition 1\n\n\
///      regulation a/b \"Пример\" {  // черновик\n  office hours mon–fri 09:00–18:30  cl. 4\n}\n"
/// );
/// ```
#[must_use]
pub fn format(file: &File, lang: Lang) -> String {
    let mut out = first_line::first_line(file, lang);
    block::file(&file.block, lang, &mut out);
    out
}
