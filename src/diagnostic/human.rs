//! Diagnostics for people at a terminal: the excerpt of the text with the places underlined.
//!
//! The drawing is done by annotate-snippets. Of the drawers tried it alone counts columns in
//! characters, shows several files at once and lets its own words be replaced; miette's counts
//! bytes and says "help" in every language.

use annotate_snippets::{
    Annotation, AnnotationKind, Level as Drawn, Origin, Renderer, Snippet, normalize_untrusted_str,
};
use serde::Serialize;
use unicode_width::UnicodeWidthStr;

use super::excerpt::Excerpt;
use super::{Label, Level, Report};
use crate::messages::{Lang, Message};
use crate::source::SourceId;

/// How the output is to look.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Style {
    /// Whether to colour it with the escape sequences of terminals.
    pub color: bool,
    /// The width of the terminal in characters.
    pub width: usize,
    /// Whether a terminal of that width shows the text; else it goes into a file or a pipe, where a
    /// line that stands for one thing stays one line.
    pub shown: bool,
}

impl Default for Style {
    /// Without colour, 80 characters wide: right for a file or a pipe.
    fn default() -> Self {
        Style {
            color: false,
            width: 80,
            shown: false,
        }
    }
}

/// The longest excerpt that is drawn, in bytes. The drawing goes through all of it for every
/// diagnostic, and a line that is longer than this was not written by people.
const LONGEST: usize = 20_000;

/// The text of one diagnostic, with a line break at the end.
///
/// Sentences are wrapped to the width; a name or a path that is longer than the line is not cut,
/// since it must stay searchable.
///
/// ```
/// use reglament::diagnostic::{Diagnostic, Report, human};
/// use reglament::messages::{Lang, Message};
/// use reglament::source::Sources;
///
/// let sources = Sources::new();
/// let found = Diagnostic::error("S010", "empty", Message::new("syntax-empty"));
/// let report = Report::new(&found, &sources, Lang::Kk);
/// assert_eq!(human::render(&report, human::Style::default()), "қате[S010]: файл бос\n");
/// ```
#[must_use]
pub fn render(report: &Report<'_>, style: Style) -> String {
    let found = report.diagnostic;
    let word = found.level.message().text(report.lang);
    let taken = word.chars().count() + found.code.len() + "[]: ".len();
    let title = wrap(&report.to_string(), style.width, taken);
    let snippets = snippets(report);
    let origin = origin(report).filter(|_| snippets.is_empty());
    let group = drawn(found.level)
        .with_name(word)
        .primary_title(title)
        .id(found.code)
        .elements(origin)
        .elements(snippets)
        .elements(footers(report, style));
    renderer(style).render(&[group]) + "\n"
}

/// The drawing library's counterpart of a level; it decides the colour.
const fn drawn(level: Level) -> Drawn<'static> {
    match level {
        Level::Error => Drawn::ERROR,
        Level::Warning => Drawn::WARNING,
        Level::Note => Drawn::NOTE,
    }
}

fn renderer(style: Style) -> Renderer {
    let renderer = if style.color {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    renderer.term_width(style.width)
}

/// The place alone, for a diagnostic without an excerpt.
fn origin<'a>(report: &Report<'a>) -> Option<Origin<'a>> {
    let (file, line, column) = report.position()?;
    Some(Origin::path(file).line(line).char_column(column))
}

/// One excerpt for each file that the diagnostic speaks of, its own file first.
fn snippets<'a>(report: &Report<'a>) -> Vec<Snippet<'a, Annotation<'a>>> {
    let mut files: Vec<SourceId> = Vec::new();
    let labels = report.diagnostic.labels.iter().map(|label| label.span);
    for place in report.diagnostic.place().into_iter().chain(labels) {
        if !files.contains(&place.source) {
            files.push(place.source);
        }
    }
    let draw = |file| snippet(report, file);
    files.into_iter().filter_map(draw).collect()
}

/// The excerpt of one file, unless the store does not hold it.
fn snippet<'a>(report: &Report<'a>, file: SourceId) -> Option<Snippet<'a, Annotation<'a>>> {
    let source = report.sources.get(file)?;
    let labels = report.diagnostic.labels.iter();
    let labels: Vec<&Label> = labels.filter(|label| label.span.source == file).collect();
    let excerpt = Excerpt::around(source, labels.iter().map(|label| label.span))?;
    if excerpt.text.len() > LONGEST {
        return None;
    }
    let annotations = labels
        .iter()
        .map(|label| annotation(label, &excerpt, report.lang));
    Some(
        Snippet::source(excerpt.text)
            .path(source.name.as_str())
            .line_start(excerpt.line)
            .annotations(annotations),
    )
}

fn annotation<'a>(label: &Label, excerpt: &Excerpt<'_>, lang: Lang) -> Annotation<'a> {
    let kind = if label.primary {
        AnnotationKind::Primary
    } else {
        AnnotationKind::Context
    };
    // The text stands at the end of a line of the excerpt, where a break would spoil the drawing.
    let said = label.message.as_ref();
    let said = said.map(|said| said.text(lang).replace('\n', " "));
    kind.span(excerpt.place(label.span)).label(said)
}

/// What stands under the excerpt: what to do, and the clauses.
fn footers(report: &Report<'_>, style: Style) -> Vec<annotate_snippets::Message<'static>> {
    let clauses = &report.diagnostic.cites;
    let clauses = (!clauses.is_empty()).then(|| clauses.join(", "));
    let help = report
        .help_text()
        .map(|text| (Drawn::HELP, Message::new("help-label"), text));
    let clauses = clauses.map(|text| (Drawn::NOTE, Message::new("cites-label"), text));
    let shown = report.diagnostic.witness.as_ref().map(ToString::to_string);
    let shown = shown.map(|text| (Drawn::NOTE, Message::new("witness-label"), text));
    let lines = help.into_iter().chain(clauses).chain(shown);
    lines
        .map(|(level, label, text)| footer(level, &label.text(report.lang), &text, style))
        .collect()
}

fn footer(
    level: Drawn<'static>,
    label: &str,
    text: &str,
    style: Style,
) -> annotate_snippets::Message<'static> {
    // The line number's column, "= " and ": " stand on the line as well.
    let taken = label.chars().count() + 10;
    let text = normalize_untrusted_str(&wrap(text, style.width, taken));
    level.with_name(label.to_owned()).message(text)
}

/// Breaks a text at spaces so that it fits the width less what the line holds already.
fn wrap(text: &str, width: usize, taken: usize) -> String {
    // Narrower than this a text is harder to read than a line that the terminal breaks.
    const NARROWEST: usize = 24;
    let room = width.saturating_sub(taken).max(NARROWEST);
    // What fits is left as it is, which the wrapping finds out only by cutting it into words.
    if UnicodeWidthStr::width(text) <= room && !text.contains('\n') && !text.ends_with(' ') {
        return text.to_owned();
    }
    let options = textwrap::Options::new(room)
        .word_separator(textwrap::WordSeparator::AsciiSpace)
        .word_splitter(textwrap::WordSplitter::NoHyphenation)
        .break_words(false);
    textwrap::wrap(text, options).join("\n")
}
