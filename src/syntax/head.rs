//! One head: its statement, or what is wrong with it.

use pest::Parser;
use pest::error::Error;

use super::grammar::{Grammar, Rule};
use super::keywords::{self, Words};
use super::layout::RawStatement;
use super::phrase::Reader;
use super::tree::{Kind, Statement};
use super::errors;
use crate::diagnostic::Diagnostic;
use crate::messages::Lang;
use crate::source::Source;

/// Brackets inside brackets in one condition.
const DEEPEST: usize = 16;

/// Reads a head by the rule of the block it stands in.
pub(super) fn read(
    source: &Source,
    lang: Lang,
    block: Rule,
    raw: &RawStatement,
    errors: &mut Vec<Diagnostic>,
) -> Option<Statement> {
    let text = source.slice(raw.head);
    if bracket_depth(text) > DEEPEST {
        errors.push(errors::too_deep(raw.head, DEEPEST));
        return None;
    }
    let parsed = match Grammar::parse(block, text) {
        Ok(mut pairs) => pairs.next()?.into_inner().next()?,
        Err(error) => {
            errors.push(explain(source, lang, raw, &error));
            return None;
        }
    };
    let mut statement = Statement {
        kind: Kind::of(parsed.as_rule())?,
        span: raw.head,
        parts: Vec::new(),
        cites: Vec::new(),
        block: None,
        tokens: Vec::new(),
        comment: raw.comment.clone(),
        closing_comment: raw.closing_comment.clone(),
    };
    Reader { source, base: raw.head.start as usize, lang, errors }.statement(parsed, &mut statement);
    Some(statement)
}

/// How deep the brackets of a head are nested, strings left out.
///
/// The parser descends once for each, so this is asked before it is let loose.
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

/// Finds the most helpful way to say why a head cannot be read.
fn explain(source: &Source, lang: Lang, raw: &RawStatement, error: &Error<Rule>) -> Diagnostic {
    let text = source.slice(raw.head);
    let at = match error.location {
        pest::error::InputLocation::Pos(at) | pest::error::InputLocation::Span((at, _)) => at,
    };
    if at == 0 {
        return explain_start(raw, text, lang, error);
    }
    let rest = text.get(at..).unwrap_or_default();
    let before = text.get(..at).unwrap_or_default().trim_end();
    let bare = before.rsplit(|c: char| c.is_whitespace()).next().unwrap_or_default();
    let number_before = !bare.is_empty() && bare.bytes().all(|byte| byte.is_ascii_digit());
    let unit_expected = errors::expects_unit(error);
    if number_before && unit_expected && !rest.starts_with(|c: char| c.is_alphabetic()) {
        let start = before.len() - bare.len();
        let base = raw.head.start as usize;
        return errors::no_unit(errors::span_at(source, base, start, before.len()), bare);
    }
    errors::unexpected(source, raw.head.start as usize, error, lang)
}

/// The head begins with no keyword of its block: it is misplaced, misspelt or no statement.
fn explain_start(
    raw: &RawStatement,
    text: &str,
    lang: Lang,
    error: &Error<Rule>,
) -> Diagnostic {
    let allowed = errors::expected_keywords(error);
    if let Some(known) = leading_keyword(text) {
        return errors::misplaced(raw.head, known.word(lang));
    }
    let found = text.split_whitespace().next().unwrap_or(text);
    let first_words = |count: usize| text.split_whitespace().take(count).collect::<Vec<_>>().join(" ");
    let likely = allowed
        .iter()
        .map(|words| words.word(lang))
        .map(|word| (strsim::jaro_winkler(word, &first_words(word.split(' ').count())), word))
        .filter(|(likeness, _)| *likeness > 0.8)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, word)| word.to_owned());
    errors::unknown_statement(raw.head, found, likely)
}

/// The longest keyword, of any language, that the text begins with as a whole word.
pub(super) fn leading_keyword(text: &str) -> Option<&'static Words> {
    let goes_on = |rest: &str| rest.starts_with(|c: char| c.is_alphanumeric() || "-_".contains(c));
    let begins = |word: &str| text.strip_prefix(word).is_some_and(|rest| !goes_on(rest));
    keywords::longest_first().iter().find(|(word, _)| begins(word)).map(|(_, words)| *words)
}
