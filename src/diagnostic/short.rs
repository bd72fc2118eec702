//! Diagnostics in one line each, for lists and for editors that read positions from lines.

use super::Report;

/// One diagnostic as `file:line:column: error[S001]: text`, without a line break.
///
/// The word for the level and the text are in the language of the report. A diagnostic without a
/// place begins with the word.
///
/// ```
/// use reglament::diagnostic::{Diagnostic, Report, short};
/// use reglament::messages::{Lang, Message};
/// use reglament::source::Sources;
///
/// let mut sources = Sources::new();
/// let file = sources.add("a.rgl", "");
/// let place = sources.get(file).map(|source| source.whole()).unwrap();
/// let found = Diagnostic::error("S010", "empty", Message::new("syntax-empty")).at(place);
/// let report = Report::new(&found, &sources, Lang::En);
/// assert_eq!(short::render(&report), "a.rgl:1:1: error[S010]: the file is empty");
/// ```
#[must_use]
pub fn render(report: &Report<'_>) -> String {
    let place = match report.position() {
        Some((file, line, column)) => format!("{file}:{line}:{column}: "),
        None => String::new(),
    };
    let level = report.diagnostic.level.message().text(report.lang);
    let line = format!("{place}{level}[{}]: {report}", report.diagnostic.code);
    // A piece of the source inside the text must not break the line or steer the terminal.
    match line.contains(char::is_control) {
        true => line.replace(char::is_control, " "),
        false => line,
    }
}
