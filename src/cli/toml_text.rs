//! What is wrong with a TOML text, in words of our own.

use crate::diagnostic::suggest;
use crate::messages::Message;

/// Where and why a TOML text cannot be read: line and column, then what is wrong there.
///
/// The text itself is not shown again, since a broken one may be one endless line.
pub fn reason(text: &str, error: &toml::de::Error) -> Message {
    let at = error.span().map_or(0, |span| span.start);
    place(text, at, cause(error.message(), key_at(text, at)))
}

/// What is wrong at a place of a TOML text, with its line and column.
pub fn place(text: &str, at: usize, reason: Message) -> Message {
    let at = text.floor_char_boundary(at.min(text.len()));
    let before = text.get(..at).unwrap_or_default();
    let line = before.matches('\n').count() + 1;
    let begun = before.rsplit('\n').next().unwrap_or_default();
    Message::new("toml-place")
        .with("line", line)
        .with("column", begun.chars().count() + 1)
        .with("reason", reason)
}

/// The key of the value at a place: what stands before its sign of equality, or the whole name of
/// a table.
fn key_at(text: &str, at: usize) -> &str {
    let at = text.floor_char_boundary(at.min(text.len()));
    let (before, after) = text.split_at(at);
    let begun = before.rsplit('\n').next().unwrap_or_default();
    let key = match begun.rsplit_once('=') {
        Some((keys, _)) => keys.rsplit(['{', ',']).next().unwrap_or_default(),
        None => after.lines().next().unwrap_or_default(),
    };
    let key = key.split('=').next().unwrap_or_default();
    key.trim_matches(|c: char| c.is_whitespace() || "[]\"'".contains(c))
}

/// What the parser found, in our own words: its sentences are English only.
fn cause(words: &str, key: &str) -> Message {
    // The parser quotes the field first, then those that it knows.
    let mut quoted = words.split('`').skip(1).step_by(2);
    let mut named = || quoted.next().unwrap_or_default().to_owned();
    if words.starts_with("unknown field") {
        let field = named();
        let known: Vec<&str> = quoted.collect();
        match suggest::likely(&field, &known) {
            Some(likely) => Message::new("toml-unknown-field-likely")
                .with("field", field)
                .with("likely", likely),
            None => Message::new("toml-unknown-field").with("field", field),
        }
    } else if words.starts_with("missing field") {
        Message::new("toml-missing-field").with("field", named())
    } else if words.starts_with("duplicate key") {
        Message::new("toml-duplicate-key")
    } else if words.starts_with("invalid type") || words.contains("did not match any variant") {
        Message::new("toml-wrong-type")
            .with("key", key)
            .with("expected", Message::new(expected(words)))
    } else {
        Message::new("toml-broken")
    }
}

/// What a value of the right type is called.
fn expected(words: &str) -> &'static str {
    let after = words.split("expected ").nth(1).unwrap_or_default();
    match after.split([' ', ',', '\n']).nth(1).unwrap_or_default() {
        "string" => "toml-expects-text",
        "boolean" => "toml-expects-flag",
        "sequence" | "array" => "toml-expects-list",
        "map" | "table" => "toml-expects-table",
        _ if after.starts_with("struct") => "toml-expects-table",
        _ => "toml-expects-value",
    }
}
