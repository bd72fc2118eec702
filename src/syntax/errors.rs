//! What can be wrong with the form of a file.

use super::duration;
use super::keywords::Words;
use super::slips::Likely;
use super::unexpected::clipped;
use crate::diagnostic::{Diagnostic, Edit, Fix, letters};
use crate::messages::{Arg, Lang, Message};
use crate::source::{Source, Span};

/// The span of a piece of text that begins `base` bytes into the source.
pub(super) fn span_at(source: &Source, base: usize, start: usize, end: usize) -> Span {
    let place = |at: usize| u32::try_from(base + at).unwrap_or(u32::MAX);
    Span {
        source: source.id,
        start: place(start),
        end: place(end),
    }
}

pub(super) fn unclosed_string(span: Span) -> Diagnostic {
    Diagnostic::error(
        "S001",
        "unclosed-string",
        Message::new("syntax-unclosed-string"),
    )
    .at(span)
    .help(Message::new("syntax-unclosed-string-help"))
}

pub(super) fn unclosed_brace(span: Span) -> Diagnostic {
    Diagnostic::error(
        "S002",
        "unclosed-brace",
        Message::new("syntax-unclosed-brace"),
    )
    .at(span)
    .help(Message::new("syntax-unclosed-brace-help"))
}

/// A block whose brace is missing beside a place that the indents tell; `place` says on which side.
pub(super) fn unclosed_block(began: Span, beside: Option<Span>, place: &'static str) -> Diagnostic {
    let message = Message::new("syntax-unclosed-block");
    let found = Diagnostic::error("S002", "unclosed-brace", message).at(began);
    let found = match beside {
        Some(beside) => found.see(beside, Message::new(place)),
        None => found,
    };
    found.help(Message::new("syntax-unclosed-block-help"))
}

/// A statement without a brace above a line that stands deeper.
pub(super) fn unopened_block(head: Span, deeper: Span) -> Diagnostic {
    let message = Message::new("syntax-unopened-block");
    Diagnostic::error("S025", "unopened-brace", message)
        .at(head)
        .see(deeper, Message::new("syntax-deeper-line"))
        .help(Message::new("syntax-unopened-block-help"))
}

pub(super) fn extra_brace(span: Span) -> Diagnostic {
    Diagnostic::error("S003", "extra-brace", Message::new("syntax-extra-brace"))
        .at(span)
        .help(Message::new("syntax-extra-brace-help"))
}

pub(super) fn brace_without_head(span: Span) -> Diagnostic {
    Diagnostic::error(
        "S004",
        "brace-without-statement",
        Message::new("syntax-brace-without-head"),
    )
    .at(span)
}

pub(super) fn too_deep(span: Span, limit: usize) -> Diagnostic {
    let message = Message::new("syntax-too-deep").with("limit", limit);
    Diagnostic::error("S005", "too-deep", message).at(span)
}

pub(super) fn header(span: Span, right: Arg) -> Diagnostic {
    Diagnostic::error("S006", "first-line", Message::new("syntax-header"))
        .at(span)
        .help(Message::new("syntax-header-help").with("line", right))
}

pub(super) fn edition(span: Span, found: &str) -> Diagnostic {
    let message = Message::new("syntax-edition").with("edition", found.to_owned());
    Diagnostic::error("S007", "unknown-edition", message).at(span)
}

pub(super) fn empty(span: Span, right: Arg) -> Diagnostic {
    Diagnostic::error("S008", "empty-file", Message::new("syntax-empty"))
        .at(span)
        .help(Message::new("syntax-header-help").with("line", right))
}

pub(super) fn no_regulation(span: Span) -> Diagnostic {
    Diagnostic::error(
        "S009",
        "no-regulation",
        Message::new("syntax-no-regulation"),
    )
    .at(span)
}

pub(super) fn bad_date(span: Span, found: &str) -> Diagnostic {
    let message = Message::new("syntax-bad-date").with("date", found.to_owned());
    Diagnostic::error("S010", "no-such-day", message).at(span)
}

pub(super) fn bad_time(span: Span, found: &str) -> Diagnostic {
    let message = Message::new("syntax-bad-time").with("time", found.to_owned());
    Diagnostic::error("S011", "no-such-time", message).at(span)
}

pub(super) fn number_too_large(span: Span, found: &str) -> Diagnostic {
    let message = Message::new("syntax-number-too-large").with("number", found.to_owned());
    Diagnostic::error("S012", "number-too-large", message).at(span)
}

pub(super) fn reserved_name(span: Span, found: &str) -> Diagnostic {
    let message = Message::new("syntax-reserved-name").with("name", found.to_owned());
    Diagnostic::error("S013", "reserved-name", message)
        .at(span)
        .help(Message::new("syntax-reserved-name-help"))
}

pub(super) fn agreement(span: Span, found: &str, right: String) -> Diagnostic {
    let message = Message::new("syntax-agreement")
        .with("found", found.to_owned())
        .with("right", &right);
    Diagnostic::warning("S014", "duration-agreement", message)
        .at(span)
        .mended_by(Some(Fix::replacing(span, right)))
}

pub(super) fn mixed_language(span: Span, found: &str, right: &str) -> Diagnostic {
    let message = Message::new("syntax-mixed-language")
        .with("found", found.to_owned())
        .with("right", right.to_owned());
    Diagnostic::warning("S015", "mixed-languages", message)
        .at(span)
        .mended_by(Some(Fix::replacing(span, right)))
}

/// A first line that names another language than the file is written in; `lines` are the right ones
/// in the order of the languages.
pub(super) fn wrong_language(
    span: Span,
    written: Lang,
    named: Lang,
    lines: [&'static str; 3],
) -> Diagnostic {
    let right = Lang::ALL
        .iter()
        .zip(lines)
        .find(|(lang, _)| **lang == written);
    let right = right.map_or("", |(_, line)| line);
    let message = Message::new("syntax-other-language")
        .with("written", written.code())
        .with("named", named.code());
    Diagnostic::warning("S015", "mixed-languages", message)
        .at(span)
        .help(Message::new("syntax-other-language-help").with("line", right))
        .mended_by(Some(Fix::replacing(span, right)))
}

/// The help for a number without a unit, with examples in the words of the file.
fn unit_help(lang: Lang) -> Message {
    let examples = Arg::In(lang, Message::new("code-terms").into());
    Message::new("syntax-no-unit-help").with("examples", examples)
}

pub(super) fn no_unit(span: Span, found: &str, lang: Lang) -> Diagnostic {
    let message = Message::new("syntax-no-unit").with("number", found.to_owned());
    Diagnostic::error("S016", "number-without-unit", message)
        .at(span)
        .help(unit_help(lang))
}

/// A head that goes on otherwise than it may.
pub(super) fn unexpected(span: Span, found: Arg, expected: Arg) -> Diagnostic {
    let message = Message::new("syntax-unexpected")
        .with("found", found)
        .with("expected", expected);
    Diagnostic::error("S019", "unexpected-text", message).at(span)
}

/// A head that begins with no keyword of its block; `likely` is the one that was meant.
pub(super) fn unknown_statement(span: Span, head: &str, likely: Option<&str>) -> Diagnostic {
    let found = head.split_whitespace().next().unwrap_or(head);
    let message = Message::new("syntax-unknown-statement").with("found", clipped(found));
    let diagnostic = Diagnostic::error("S017", "unknown-statement", message).at(span);
    let Some(likely) = likely else {
        return diagnostic.help(Message::new("syntax-unknown-statement-help"));
    };
    let begin: String = head.chars().take(likely.chars().count()).collect();
    let Some(mixed) = letters::mixed(&begin, likely) else {
        return diagnostic.help(Message::new("name-did-you-mean").with("name", likely));
    };
    let length = u32::try_from(begin.len()).unwrap_or_default();
    let word = Span {
        end: span.start + length,
        ..span
    };
    diagnostic
        .help(mixed)
        .mended_by(Some(Fix::replacing(word, likely)))
}

/// A statement that stands in a block where it means nothing; `homes` are the keywords of the
/// blocks that have such a statement.
pub(super) fn misplaced(
    span: Span,
    found: &Words,
    homes: &[&'static Words],
    lang: Lang,
) -> Diagnostic {
    let word = found.word(lang);
    let message = Message::new("syntax-misplaced").with("found", word);
    let diagnostic = Diagnostic::error("S018", "misplaced-statement", message).at(span);
    if homes.is_empty() {
        return diagnostic.help(Message::new("syntax-misplaced-inside-help"));
    }
    let quoted = homes.iter().map(|home| format!("«{}»", home.word(lang)));
    let help = Message::new("syntax-misplaced-help").with("sections", Arg::list(quoted));
    diagnostic.help(help)
}

/// A number followed by what is no unit; `likely` holds what was meant, as far as it can be told.
pub(super) fn unknown_unit(span: Span, found: &str, likely: Likely, lang: Lang) -> Diagnostic {
    let message = Message::new("syntax-unknown-unit").with("found", clipped(found));
    let (help, right) = match likely {
        Likely::Form(right) => {
            let help = Message::new("name-did-you-mean").with("name", &right);
            (help, Some(right))
        }
        Likely::Slip(right) => (Message::new("name-did-you-mean").with("name", right), None),
        Likely::Nothing => {
            let units = Arg::list(duration::unit_names(lang));
            (Message::new("syntax-units-are").with("units", units), None)
        }
    };
    Diagnostic::error("S024", "unknown-unit", message)
        .at(span)
        .help(help)
        .mended_by(right.map(|right| Fix::replacing(span, right)))
}

/// A number that is printed twice, as acts print it; `taken` is what is too much, and `right` the
/// length of time without it.
pub(super) fn printed_number(span: Span, found: &str, taken: Span, right: String) -> Diagnostic {
    let message = Message::new("syntax-printed-number").with("found", clipped(found));
    let help = Message::new("syntax-printed-number-help").with("right", right);
    let edit = Edit {
        span: taken,
        text: " ".to_owned(),
    };
    let mended = Fix {
        message: help.clone(),
        edits: vec![edit],
    };
    let found = Diagnostic::error("S026", "number-printed-twice", message).at(span);
    Diagnostic {
        fix: Some(Box::new(mended)),
        ..found.help(help)
    }
}

/// A start of force in a unit that needs the hours or the working days of an office.
pub(super) fn office_unit(span: Span) -> Diagnostic {
    let message = Message::new("syntax-office-unit");
    Diagnostic::error("S028", "force-by-office-time", message)
        .at(span)
        .help(Message::new("syntax-office-unit-help"))
}

/// A length of time of nothing.
pub(super) fn zero_term(span: Span) -> Diagnostic {
    Diagnostic::error("S027", "empty-term", Message::new("syntax-zero-term")).at(span)
}

pub(super) fn too_large(span: Span, size: usize, limit: usize) -> Diagnostic {
    let message = Message::new("syntax-too-large")
        .with("size", size)
        .with("limit", limit);
    let start = Span {
        end: span.start,
        ..span
    };
    Diagnostic::error("S020", "file-too-large", message).at(start)
}

pub(super) fn binary(span: Span) -> Diagnostic {
    Diagnostic::error("S021", "not-a-text", Message::new("syntax-binary")).at(span)
}
