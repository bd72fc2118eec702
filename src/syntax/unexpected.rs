//! A line that goes on otherwise than its grammar lets it: what stands there, and what was meant.

use std::collections::BTreeSet;

use pest::error::{Error, ErrorVariant, InputLocation};

use super::grammar::Rule;
use super::{dates, errors, form, keywords};
use crate::diagnostic::{Diagnostic, letters};
use crate::messages::{Arg, Lang, Message};
use crate::source::Source;

/// What pest reports, in words: what stands there and what was expected.
///
/// `base` is the place in the source where the text that pest saw begins; `block` is the rule of
/// the block, where it is worth looking for what was meant.
pub(super) fn unexpected(
    source: &Source,
    base: usize,
    error: &Error<Rule>,
    lang: Lang,
    block: Option<Rule>,
) -> Diagnostic {
    let at = match error.location {
        InputLocation::Pos(at) | InputLocation::Span((at, _)) => at,
    };
    let place = (base + at).min(source.text.len());
    let rest = source.text.get(place..).unwrap_or_default();
    let rest = rest.lines().next().unwrap_or_default();
    let meant = block.and_then(|_| meant(positives(error), rest, lang));
    let (found, help) = match meant {
        Some((found, help)) => (found, Some(help)),
        None => (next_word(rest), None),
    };
    let help = help.or_else(|| {
        let head = source.text.get(base..).unwrap_or_default();
        known(positives(error), lang).or_else(|| shape(head, block?, lang))
    });
    let span = errors::span_at(source, place, 0, found.len());
    let found = match found.is_empty() {
        true => Arg::from(Message::new("expected-line-end")),
        false => quoted(found),
    };
    let help = separated_by_bars(source, base, place, lang).or(help);
    let diagnostic = errors::unexpected(span, found, choice(expected(positives(error), lang)));
    match help {
        Some(help) => diagnostic.help(help),
        None => diagnostic,
    }
}

/// The part of the text that was meant otherwise, and what was meant by it.
fn meant<'a>(expected: &[Rule], rest: &'a str, lang: Lang) -> Option<(&'a str, Message)> {
    let latin = |rule: &Rule| matches!(rule, Rule::identifier | Rule::path);
    if expected.iter().any(latin) {
        let word = next_word(rest);
        let meant = Some(letters::latin(word)).filter(|meant| meant.is_ascii())?;
        return Some((word, letters::mixed(word, &meant)?));
    }
    if expected.contains(&Rule::date)
        && let Some((written, date)) = dates::in_words(rest)
    {
        return Some((
            written,
            Message::new("name-did-you-mean").with("name", date),
        ));
    }
    let words = expected
        .iter()
        .flat_map(|rule| form::first_words(*rule, lang));
    likely(rest, &words.collect::<Vec<_>>())
}

/// All that may stand here, where it is a choice of a few words.
fn known(expected: &[Rule], lang: Lang) -> Option<Message> {
    let choice = |rule: &Rule| Some(form::first_words(*rule, lang)).filter(|words| words.len() > 1);
    let words = expected.iter().find_map(choice)?;
    Some(Message::new("name-known-are").with("names", Arg::list(words)))
}

/// The form of the line.
fn shape(head: &str, block: Rule, lang: Lang) -> Option<Message> {
    let form = form::of_head(head, block, lang)?;
    Some(Message::new("syntax-form-help").with("form", form))
}

/// The first of these words that the text was probably meant to go on with, and its beginning that
/// stands for it.
fn likely<'a>(rest: &'a str, words: &[&'static str]) -> Option<(&'a str, Message)> {
    /// Less alike than this, two texts are different words.
    const ALIKE: f64 = 0.8;
    let likeness = |word: &&'static str| {
        let count = word.split(' ').count();
        let mut ends = rest.match_indices([' ', ',', ';']);
        let end = ends.nth(count - 1).map_or(rest.len(), |(at, _)| at);
        let written = rest.get(..end).unwrap_or_default();
        let looks = letters::fold(&written.to_lowercase());
        (
            strsim::jaro_winkler(&looks, &letters::fold(word)),
            written,
            *word,
        )
    };
    let likely = words.iter().map(likeness);
    let (_, written, word) = likely
        .filter(|(likeness, ..)| *likeness > ALIKE)
        .max_by(|a, b| a.0.total_cmp(&b.0))?;
    let help = letters::mixed(written, word);
    let help = help.unwrap_or_else(|| Message::new("name-did-you-mean").with("name", word));
    Some((written, help))
}

pub(super) fn positives(error: &Error<Rule>) -> &[Rule] {
    match &error.variant {
        ErrorVariant::ParsingError { positives, .. } => positives,
        ErrorVariant::CustomError { .. } => &[],
    }
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

/// A part of the file in the quotation marks of whoever reads about it.
pub(super) fn quoted(found: &str) -> Arg {
    Arg::from(Message::new("quoted").with("name", clipped(found)))
}

/// A word of the file as a message quotes it: what is no text may hold words without an end.
pub(super) fn clipped(word: &str) -> String {
    /// Longer than any word of a regulation.
    const LONGEST: usize = 60;
    match word.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", word.get(..end).unwrap_or_default()),
        None => word.to_owned(),
    }
}

/// That the values of a fact are parted by bars, where a comma stands behind one of them.
fn separated_by_bars(source: &Source, base: usize, place: usize, lang: Lang) -> Option<Message> {
    let before = source.text.get(base..place)?.trim_end();
    let values = before.strip_suffix(',').unwrap_or(before);
    let word = keywords::by_name("one_of")?.word(lang);
    let (_, values) = values.split_once(word)?;
    let value = |c: char| c.is_alphanumeric() || "-_| ".contains(c);
    (before.ends_with(',') && values.chars().all(value)).then(|| Message::new("syntax-bars-help"))
}

/// The friendly words for what pest expected, each once, keywords first.
pub(super) fn expected(rules: &[Rule], lang: Lang) -> Vec<Arg> {
    let mut seen = BTreeSet::new();
    let mut list: Vec<Arg> = rules
        .iter()
        .flat_map(|rule| called(*rule, lang))
        .filter(|message| seen.insert(format!("{message:?}")))
        .map(Arg::from)
        .collect();
    if list.is_empty() {
        list.push(Arg::from(Message::new("expected-continuation")));
    }
    list
}

/// Several things of which one is awaited: with commas, and with "or" before the last.
pub(super) fn choice(mut list: Vec<Arg>) -> Arg {
    match list.pop() {
        Some(only) if list.is_empty() => only,
        Some(last) => Arg::from(
            Message::new("either")
                .with("first", Arg::List(list))
                .with("last", last),
        ),
        None => Arg::List(list),
    }
}

/// What a reader calls a rule, or else what it may begin with.
fn called(rule: Rule, lang: Lang) -> Vec<Message> {
    let keyword = |word| Message::new("expected-keyword").with("word", word);
    match friendly(rule, lang) {
        Some(called) => vec![called],
        None => form::first_words(rule, lang)
            .into_iter()
            .map(keyword)
            .collect(),
    }
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
        Rule::expr | Rule::conjunction | Rule::negation | Rule::comparison | Rule::sum => {
            "expected-condition"
        }
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
    positives(error)
        .iter()
        .any(|rule| matches!(rule, Rule::unit | Rule::u_minutes | Rule::u_working_days))
}
