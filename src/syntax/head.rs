//! One head: its statement, or what is wrong with it.

use pest::error::{Error, InputLocation};

use super::block::homes;
use super::duration::{leading_duration, printed_number};
use super::grammar::Rule;
use super::keywords::{self, Words};
use super::layout::RawStatement;
use super::phrase::Reader;
use super::slips::{self, Unread, likely_unit};
use super::tree::{Kind, Statement};
use super::{errors, opening, unexpected};
use crate::diagnostic::{Diagnostic, letters};
use crate::messages::Lang;
use crate::source::Source;

/// Brackets inside brackets in one condition.
const DEEPEST: usize = 16;

/// Errors of a file after which no likely keyword is looked for any more: it is no regulation.
const SUGGESTIONS: usize = 200;

/// Reads a head by the rule of the block it stands in.
pub(super) fn read(
    source: &Source,
    lang: Lang,
    block: Rule,
    raw: &RawStatement,
    errors: &mut Vec<Diagnostic>,
) -> Option<Statement> {
    let text = source.slice(raw.head);
    if is_too_deep(text) {
        errors.push(errors::too_deep(raw.head, DEEPEST));
        return None;
    }
    let parsed = match opening::read(block, text) {
        Ok(parsed) => parsed?,
        Err(error) => {
            // A string that its line does not close was reported, and so was a brace without a head;
            // what they lack is no news.
            let told = raw.torn && place(&error) == text.len() || text == "{";
            if !told {
                let similar = Some(block).filter(|_| errors.len() < SUGGESTIONS);
                errors.push(explain(source, lang, similar, raw, &error));
            }
            return None;
        }
    };
    let mut statement = Statement {
        kind: Kind::of(parsed.as_rule())?,
        span: raw.head,
        parts: Vec::new(),
        cites: Vec::new(),
        cited_at: None,
        block: None,
        tokens: Vec::new(),
        comment: raw.comment.clone(),
        closing_comment: raw.closing_comment.clone(),
    };
    Reader {
        source,
        base: raw.head.start as usize,
        lang,
        errors,
    }
    .statement(parsed, &mut statement);
    Some(statement)
}

/// Whether the brackets of a head are nested too deep.
///
/// The parser descends once for each, so this is asked before it is let loose.
fn is_too_deep(text: &str) -> bool {
    // Few heads have more brackets than may be nested, and counting them costs nothing.
    text.bytes().filter(|byte| *byte == b'(').count() > DEEPEST && bracket_depth(text) > DEEPEST
}

/// How deep the brackets of a head are nested, strings left out.
fn bracket_depth(text: &str) -> usize {
    let (mut depth, mut deepest, mut quoted_until) = (0usize, 0usize, None);
    for character in text.chars() {
        match (quoted_until, character) {
            // Quotation marks of the other kind mean nothing inside a string.
            (Some(end), _) if end == character => quoted_until = None,
            (Some(_), _) => {}
            (None, '"') => quoted_until = Some('"'),
            (None, '«') => quoted_until = Some('»'),
            (None, '(') => depth += 1,
            (None, ')') => depth = depth.saturating_sub(1),
            (None, _) => {}
        }
        deepest = deepest.max(depth);
    }
    deepest
}

/// The byte of a head at which it cannot be read on.
fn place(error: &Error<Rule>) -> usize {
    match error.location {
        InputLocation::Pos(at) | InputLocation::Span((at, _)) => at,
    }
}

/// Finds the most helpful way to say why a head cannot be read.
///
/// `similar` is the block whose keywords a misspelt one is compared with.
fn explain(
    source: &Source,
    lang: Lang,
    similar: Option<Rule>,
    raw: &RawStatement,
    error: &Error<Rule>,
) -> Diagnostic {
    let text = source.slice(raw.head);
    let at = place(error);
    if at == 0 {
        return explain_start(raw, text, lang, similar);
    }
    let rest = text.get(at..).unwrap_or_default();
    let before = text.get(..at).unwrap_or_default().trim_end();
    let bare = before
        .rsplit(|c: char| c.is_whitespace())
        .next()
        .unwrap_or_default();
    let number_before = !bare.is_empty() && bare.bytes().all(|byte| byte.is_ascii_digit());
    let base = raw.head.start as usize;
    if let Some(found) = explain_printed(source, base, text, before) {
        return found;
    }
    if number_before && unexpected::expects_unit(error) {
        let start = before.len() - bare.len();
        let word = rest.starts_with(|c: char| c.is_alphabetic());
        if !word || leading_keyword(rest).is_some() {
            let place = errors::span_at(source, base, start, before.len());
            return errors::no_unit(place, bare, lang);
        }
        let (words, likely) = likely_unit(bare, text.get(..start).unwrap_or_default(), rest, lang);
        let place = errors::span_at(source, base, start, at + words.len());
        return errors::unknown_unit(place, source.slice(place), likely, lang);
    }
    let expected = unexpected::positives(error);
    let unread = Unread {
        source,
        base,
        text,
        at,
        expected,
        lang,
    };
    slips::find(unread)
        .unwrap_or_else(|| unexpected::unexpected(source, base, error, lang, similar))
}

/// A length of time as acts print it, `3 (три) рабочих дня` or `3-х рабочих дней`: the number is
/// written once.
fn explain_printed(source: &Source, base: usize, text: &str, before: &str) -> Option<Diagnostic> {
    let digits = |c: char| c.is_ascii_digit();
    // The parser stops behind the number, or behind its ending where that could be a name.
    let number = before.trim_end_matches(|c: char| c == '-' || c.is_alphabetic());
    let start = number.trim_end_matches(digits).len();
    let amount = number.get(start..).filter(|amount| !amount.is_empty())?;
    let rest = text.get(number.len()..)?;
    let again = printed_number(rest)?;
    let unit = rest.get(again..)?.trim_start();
    let term = leading_duration(&format!("{amount} {unit}"))?;
    let end = text.len() - unit.len() + term.len() - amount.len() - 1;
    let place = errors::span_at(source, base, start, end);
    let taken = errors::span_at(source, base, number.len(), text.len() - unit.len());
    Some(errors::printed_number(
        place,
        source.slice(place),
        taken,
        term,
    ))
}

/// The head begins with no keyword of its block: it is misplaced, misspelt or no statement.
fn explain_start(raw: &RawStatement, text: &str, lang: Lang, similar: Option<Rule>) -> Diagnostic {
    if let Some(known) = leading_keyword(text) {
        return errors::misplaced(raw.head, known, &homes(known), lang);
    }
    let likely = similar.and_then(|block| likely_keyword(text, lang, block));
    errors::unknown_statement(raw.head, text, likely)
}

/// The keyword that a head was meant to begin with: one of its block, or of any other.
fn likely_keyword(text: &str, lang: Lang, block: Rule) -> Option<&'static str> {
    const ALIKE: f64 = 0.8;
    // No keyword is longer; comparing takes the square of the length.
    const LONGEST: usize = 60;
    let end = text
        .char_indices()
        .nth(LONGEST)
        .map_or(text.len(), |(at, _)| at);
    // Keywords are written small, and a capital letter is the likeliest slip at a line's start.
    let text = letters::fold(&text.get(..end).unwrap_or_default().to_lowercase());
    let begin: Vec<&str> = text.split_whitespace().take(4).collect();
    let likeness = |word: &str| {
        let count = word.split(' ').count().min(begin.len());
        let word = letters::fold(word);
        strsim::jaro_winkler(&word, &begin.get(..count).unwrap_or_default().join(" "))
    };
    let most_alike = |blocks: &[Rule]| {
        let keywords = blocks.iter().flat_map(|block| opening::keywords_of(*block));
        keywords
            .map(|words| (likeness(words.word(lang)), words.word(lang)))
            .filter(|(likeness, _)| *likeness > ALIKE)
            .max_by(|a, b| a.0.total_cmp(&b.0))
    };
    let likely = most_alike(&[block]).or_else(|| most_alike(Rule::all_rules()));
    likely.map(|(_, word)| word)
}

/// The longest keyword, of any language, that the text begins with as a whole word.
pub(super) fn leading_keyword(text: &str) -> Option<&'static Words> {
    let goes_on = |rest: &str| rest.starts_with(|c: char| c.is_alphanumeric() || "-_".contains(c));
    let begins = |word: &str| text.strip_prefix(word).is_some_and(|rest| !goes_on(rest));
    keywords::longest_first()
        .iter()
        .find(|(word, _)| begins(word))
        .map(|(_, words)| *words)
}
