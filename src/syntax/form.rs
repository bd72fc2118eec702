//! The form of a statement in words, read from the grammar: `участник ИМЯ "…"[, ВИД УЧАСТНИКА]`.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::grammar::{self, Rule};
use super::keywords::{self, Words};
use super::{head, unexpected};
use crate::messages::Lang;

/// The bodies of the grammar's rules by name, without their braces.
static BODIES: LazyLock<HashMap<&'static str, &'static str>> = LazyLock::new(|| {
    grammar::rules()
        .filter_map(|(name, body)| Some((name, body.strip_prefix("{ ")?.strip_suffix(" }")?)))
        .collect()
});

static RULES: LazyLock<HashMap<String, Rule>> = LazyLock::new(|| {
    let rules = Rule::all_rules().iter();
    rules.map(|rule| (format!("{rule:?}"), *rule)).collect()
});

/// The form of the statement that a head begins, in the words of a language.
pub(super) fn of_head(head: &str, block: Rule, lang: Lang) -> Option<String> {
    let leading = head::leading_keyword(head)?;
    let keyword = format!("kw_{}", leading.name);
    let statements = BODIES.get(format!("{block:?}").as_str())?;
    let body = names(statements)
        .filter_map(|name| BODIES.get(name))
        .find(|body| names(body).next() == Some(&keyword))?;
    Some(form(body, lang))
}

/// The words that a rule may begin with, when it begins with keywords only; else none.
pub(super) fn first_words(rule: Rule, lang: Lang) -> Vec<&'static str> {
    let keywords = match keywords::of_rule(rule) {
        Some(words) => Some(vec![words]),
        None => first_keywords(&format!("{rule:?}")),
    };
    let words = keywords.unwrap_or_default().into_iter();
    words.map(|words| words.word(lang)).collect()
}

fn first_keywords(name: &str) -> Option<Vec<&'static Words>> {
    if let Some(keyword) = name.strip_prefix("kw_") {
        return Some(vec![keywords::by_name(keyword)?]);
    }
    let choices = BODIES.get(name)?.split(" | ");
    let first = choices.map(|choice| first_keywords(names(choice).next()?));
    Some(first.collect::<Option<Vec<_>>>()?.concat())
}

fn names(body: &'static str) -> impl Iterator<Item = &'static str> {
    let word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    body.split(move |c: char| !word(c))
        .filter(|name| !name.is_empty() && *name != "SOI" && *name != "EOI")
}

/// Writes a body: what may be left out in square brackets, what may be repeated with dots.
fn form(body: &str, lang: Lang) -> String {
    let spaced = body.replace('(', "( ").replace(')', " )");
    let mut out = String::new();
    let mut groups = Vec::new();
    for token in spaced.split_whitespace() {
        match token {
            "~" => {}
            "(" => {
                push(&mut out, "[");
                groups.push(out.len() - 1);
            }
            ")" => {
                let start = groups.pop().unwrap_or_default();
                out.replace_range(start..=start, "(");
                out.push(')');
            }
            ")?" | ")*" => {
                groups.pop();
                out.push_str(if token == ")*" { " …]" } else { "]" });
            }
            "|" => push(&mut out, "|"),
            token => {
                let text = word(token.trim_end_matches('?'), lang);
                let left_out = token.ends_with('?');
                push(&mut out, &if left_out { format!("[{text}]") } else { text });
            }
        }
    }
    out.replace(" [,", "[,").replace(" [;", "[;")
}

/// Adds a word with the blank that its place asks for.
fn push(out: &mut String, word: &str) {
    let close = matches!(word, "," | ":" | ";");
    if !(out.is_empty() || out.ends_with(['[', '(']) || close) {
        out.push(' ');
    }
    out.push_str(word);
}

/// What a rule is called in a form: its mark, its keyword, or the name of what it stands for.
fn word(name: &str, lang: Lang) -> String {
    let keyword = |name| keywords::by_name(name).map_or("", |words| words.word(lang));
    if let Some(name) = name.strip_prefix("kw_") {
        return keyword(name).to_owned();
    }
    match name {
        "comma" => ",".to_owned(),
        "colon" => ":".to_owned(),
        "semicolon" => ";".to_owned(),
        "bar" => "|".to_owned(),
        "arrow" => "->".to_owned(),
        "dash" => "–".to_owned(),
        "string" => "\"…\"".to_owned(),
        // A line must not end between the mark of the clauses and the dots.
        "cites" => format!("{}\u{a0}…", keyword("clause")),
        _ => {
            let rule = RULES.get(name);
            match rule.and_then(|rule| unexpected::friendly(*rule, lang)) {
                Some(called) => called.text(lang).to_uppercase(),
                None => BODIES
                    .get(name)
                    .map_or_else(String::new, |body| form(body, lang)),
            }
        }
    }
}
