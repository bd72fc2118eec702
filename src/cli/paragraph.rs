//! Text for people, broken into lines of a terminal.

use textwrap::core::display_width;
use textwrap::word_splitters::split_words;
use textwrap::{Options, WordSeparator, WordSplitter, WrapAlgorithm};

/// A paragraph no wider than the width, with a line break at the end; `first` and `rest` stand
/// before its first line and before the others.
#[must_use]
pub fn paragraph(text: &str, first: &str, rest: &str, width: usize) -> String {
    lines(text, first, rest, width).join("\n") + "\n"
}

/// The lines of a text no wider than the width.
///
/// Names, paths and dates are copied from here, so a line is broken at spaces alone as long as every
/// word fits; else where Unicode lets a line be broken, and behind hyphens. A piece that still does
/// not fit is cut.
#[must_use]
pub fn lines(text: &str, first: &str, rest: &str, width: usize) -> Vec<String> {
    let indent = display_width(first).max(display_width(rest));
    // An indent never takes so much that nothing is left for the text.
    let width = width.max(indent + 1);
    let options = Options::new(width)
        .initial_indent(first)
        .subsequent_indent(rest)
        // Even lines would cost a narrow column more of them.
        .wrap_algorithm(WrapAlgorithm::FirstFit);
    let fits = widest_word(text) + indent <= width;
    let options = match fits {
        true => options
            .word_separator(WordSeparator::AsciiSpace)
            .word_splitter(WordSplitter::NoHyphenation),
        false => options
            .word_separator(WordSeparator::UnicodeBreakProperties)
            .word_splitter(WordSplitter::HyphenSplitter),
    };
    let lines = textwrap::wrap(text, options);
    lines.into_iter().map(|line| line.into_owned()).collect()
}

/// The width of the widest word of a text, as far as spaces part it.
#[must_use]
pub fn widest_word(text: &str) -> usize {
    let words = text.split_whitespace().map(display_width);
    words.max().unwrap_or_default()
}

/// The width of the widest piece of a text that is broken only where nothing else helps.
#[must_use]
pub fn widest_piece(text: &str) -> usize {
    let words = text
        .lines()
        .flat_map(|line| WordSeparator::UnicodeBreakProperties.find_words(line));
    let pieces = split_words(words, &WordSplitter::HyphenSplitter);
    let widths = pieces.map(|piece| display_width(&piece));
    widths.max().unwrap_or_default()
}
