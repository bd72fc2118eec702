//! What can be wrong with the form of a file.

use std::collections::BTreeSet;

use pest::error::{Error, ErrorVariant, InputLocation};

use super::grammar::Rule;
use super::keywords;
use crate::diagnostic::Diagnostic;
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

pub(super) fn extra_brace(span: Span) -> Diagnostic {
    Diagnostic::error("S003", "extra-brace", Message::new("syntax-extra-brace")).at(span)
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
        .with("right", right);
    Diagnostic::warning("S014", "duration-agreement", message).at(span)
}

pub(super) fn mixed_language(span: Span, found: &str, right: &str) -> Diagnostic {
    let message = Message::new("syntax-mixed-language")
        .with("found", found.to_owned())
        .with("right", right.to_owned());
    Diagnostic::warning("S015", "mixed-languages", message).at(span)
}

pub(super) fn no_unit(span: Span, found: &str) -> Diagnostic {
    let message = Message::new("syntax-no-unit").with("number", found.to_owned());
    Diagnostic::error("S016", "number-without-unit", message)
        .at(span)
        .help(Message::new("syntax-no-unit-help"))
}

/// A head that begins with no keyword of its block.
pub(super) fn unknown_statement(span: Span, found: &str, likely: Option<String>) -> Diagnostic {
    let message = Message::new("syntax-unknown-statement").with("found", clipped(found));
    let diagnostic = Diagnostic::error("S017", "unknown-statement", message).at(span);
    match likely {
        Some(name) => diagnostic.help(Message::new("name-did-you-mean").with("name", name)),
        None => diagnostic.help(Message::new("syntax-unknown-statement-help")),
    }
}

/// A statement that stands in a block where it means nothing.
pub(super) fn misplaced(span: Span, found: &str) -> Diagnostic {
    let message = Message::new("syntax-misplaced").with("found", found.to_owned());
    Diagnostic::error("S018", "misplaced-statement", message).at(span)
}

/// What pest reports, in words: what stands there and what was expected.
///
/// `base` is the place in the source where the text that pest saw begins.
pub(super) fn unexpected(
    source: &Source,
    base: usize,
    error: &Error<Rule>,
    lang: Lang,
) -> Diagnostic {
    let at = match error.location {
        InputLocation::Pos(at) | InputLocation::Span((at, _)) => at,
    };
    let place = (base + at).min(source.text.len());
    let found = next_word(source.text.get(place..).unwrap_or_default());
    let span = span_at(source, place, 0, found.len());
    let message = Message::new("syntax-unexpected")
        .with(
            "found",
            if found.is_empty() {
                Arg::from(Message::new("expected-line-end"))
            } else {
                Arg::from(format!("«{}»", clipped(found)))
            },
        )
        .with("expected", Arg::List(expected(error, lang)));
    Diagnostic::error("S019", "unexpected-text", message).at(span)
}

fn next_word(text: &str) -> &str {
    let line = text.lines().next().unwrap_or_default();
    let end = line
        .find(|c: char| c.is_whitespace() || ",;{}".contains(c))
        .unwrap_or(line.len());
    let end = if end == 0 {
        line.chars().next().map_or(0, char::len_utf8)
    } else {
        end
    };
    line.get(..end).unwrap_or_default().trim_end()
}

/// A word of the file as a message quotes it: what is no text may hold words without an end.
fn clipped(word: &str) -> String {
    /// Longer than any word of a regulation.
    const LONGEST: usize = 60;
    match word.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", word.get(..end).unwrap_or_default()),
        None => word.to_owned(),
    }
}

/// The friendly words for what pest expected, each once, keywords first.
fn expected(error: &Error<Rule>, lang: Lang) -> Vec<Arg> {
    let ErrorVariant::ParsingError { positives, .. } = &error.variant else {
        return Vec::new();
    };
    let mut seen = BTreeSet::new();
    positives
        .iter()
        .filter_map(|rule| friendly(*rule, lang))
        .filter(|message| seen.insert(format!("{message:?}")))
        .map(Arg::from)
        .collect()
}

/// What a reader calls a token; rules that are only parts of others have no word of their own.
pub(super) fn friendly(rule: Rule, lang: Lang) -> Option<Message> {
    let name = format!("{rule:?}");
    if let Some(words) = name.strip_prefix("kw_").and_then(keywords::by_name) {
        return Some(Message::new("expected-keyword").with("word", words.word(lang)));
    }
    let id = match rule {
        Rule::name | Rule::names | Rule::step_name | Rule::fact_name => "expected-name",
        Rule::identifier => "expected-identifier",
        Rule::path => "expected-path",
        Rule::string => "expected-string",
        Rule::number => "expected-number",
        Rule::date => "expected-date",
        Rule::time => "expected-time",
        Rule::item_number => "expected-item-number",
        Rule::cite | Rule::cites => "expected-cite",
        Rule::duration | Rule::term | Rule::within => "expected-duration",
        Rule::unit
        | Rule::u_minutes
        | Rule::u_hours
        | Rule::u_working_days
        | Rule::u_calendar_days
        | Rule::u_days
        | Rule::u_weeks
        | Rule::u_months
        | Rule::u_years => "expected-unit",
        Rule::weekday | Rule::schedule | Rule::schedule_days => "expected-weekday",
        Rule::event => "expected-event",
        Rule::target => "expected-target",
        Rule::value | Rule::operand => "expected-value",
        Rule::expr | Rule::comparison | Rule::sum => "expected-condition",
        Rule::operator => "expected-comparison",
        Rule::actor_kind => "expected-actor-kind",
        Rule::act_kind => "expected-act-kind",
        Rule::EOI | Rule::line_break => "expected-line-end",
        Rule::colon => "expected-colon",
        Rule::comma => "expected-comma",
        Rule::semicolon => "expected-semicolon",
        Rule::bar => "expected-bar",
        Rule::arrow => "expected-arrow",
        Rule::dash => "expected-dash",
        Rule::plus => "expected-plus",
        Rule::left | Rule::right => "expected-bracket",
        Rule::outcome_kind => "expected-outcome-kind",
        Rule::fact_type | Rule::one_of => "expected-fact-type",
        Rule::document_mark | Rule::document_form => "expected-document-mark",
        Rule::form_kind => "expected-form",
        Rule::part => "expected-part",
        Rule::choice => "expected-name",
        Rule::bound | Rule::distance => "expected-bound",
        Rule::start_of_force | Rule::after_publication => "expected-force",
        _ => return None,
    };
    Some(Message::new(id))
}

/// Whether a unit of time could have stood at the place of the error.
pub(super) fn expects_unit(error: &Error<Rule>) -> bool {
    let ErrorVariant::ParsingError { positives, .. } = &error.variant else {
        return false;
    };
    positives
        .iter()
        .any(|rule| matches!(rule, Rule::unit | Rule::u_minutes | Rule::u_working_days))
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
