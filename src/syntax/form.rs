//! The form of a statement in words, read from the grammar: `участник ИМЯ "…"[, ВИД УЧАСТНИКА]`.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::grammar::{self, Rule};
use super::keywords::{self, Words};
use super::{head, unexpected};
use crate::messages::{Lang, Message};

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
            // What must not stand here is no part of what is written.
            "~" => {}
            forbidden if forbidden.starts_with('!') => {}
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
    let tight = |out: String, mark| out.replace(&format!(" [{mark}"), &format!("[{mark}"));
    [",", ";", ":"].into_iter().fold(out, tight)
}

/// Adds a word with the blank that its place asks for.
fn push(out: &mut String, word: &str) {
    let close = matches!(word, "," | ":" | ";");
    if !(out.is_empty() || out.ends_with(['[', '(']) || close) {
        out.push(' ');
    }
    out.push_str(word);
}

/// The rules that a form spells out although they have a name: the name alone would hide a sign that
/// has to be written.
const SPELT_OUT: [&str; 6] = [
    "names",
    "choice",
    "bound",
    "distance",
    "start_of_force",
    "after_publication",
];

/// The body of a rule, in brackets where it is one of several.
fn spelt_out(name: &str, lang: Lang) -> String {
    let form = BODIES
        .get(name)
        .map_or_else(String::new, |body| form(body, lang));
    let is_choice = BODIES
        .get(name)
        .is_some_and(|body| body.contains(" | ") && !body.contains('('));
    match is_choice {
        true => format!("({form})"),
        false => form,
    }
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
        // Hours are easier written after an example than after their parts.
        "schedule" => Message::new("code-schedule").text(lang),
        _ if SPELT_OUT.contains(&name) => spelt_out(name, lang),
        _ => {
            let rule = RULES.get(name);
            match rule.and_then(|rule| unexpected::friendly(*rule, lang)) {
                Some(called) => called.text(lang).to_uppercase(),
                None => spelt_out(name, lang),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::opening;
    use super::*;

    /// Something that each placeholder may stand for.
    const SAMPLES: [(Rule, &str); 20] = [
        (Rule::name, "office"),
        (Rule::identifier, "office"),
        (Rule::path, "a/b"),
        (Rule::number, "1"),
        (Rule::item_number, "1"),
        (Rule::date, "15.03.2018"),
        (Rule::duration, "3 days"),
        (Rule::cite, "5/1"),
        (Rule::event, "submitted"),
        (Rule::target, "office"),
        (Rule::value, "yes"),
        (Rule::expr, "office = 5"),
        (Rule::actor_kind, "unit"),
        (Rule::act_kind, "law"),
        (Rule::fact_type, "date"),
        (Rule::document_mark, "copy"),
        (Rule::form_kind, "paper"),
        (Rule::part, "office"),
        (Rule::outcome_kind, "refusal"),
        (Rule::step_name, "office"),
    ];

    /// A line of a form that takes all that may be left out, and the given one of alternatives.
    fn fullest(form: &str, choice: usize, lang: Lang) -> String {
        let mut line = form.to_owned();
        while let Some(end) = line.find([')', ']']) {
            let start = line[..end].rfind(['(', '[']).expect("a group begins");
            let inside = line[start + 1..end].trim_end_matches(" …").to_owned();
            // A bar that begins a group is a sign of the language.
            let own = inside.strip_prefix("| ");
            let parts: Vec<_> = own.unwrap_or(&inside).split(" | ").collect();
            let taken = parts[choice.min(parts.len() - 1)];
            let bar = own.map_or("", |_| " ¦ ");
            line.replace_range(start..=end, &format!("{bar}{taken}"));
        }
        let dots = format!(
            "{}\u{a0}…",
            keywords::by_name("clause").expect("it is one").word(lang)
        );
        line = line
            .replace(&dots, "п. 5")
            .replace("\"…\"", "\"x\"")
            .replace('¦', "|");
        let named = SAMPLES.map(|(rule, sample)| {
            let called = unexpected::friendly(rule, lang).expect("it is called something");
            (called.text(lang).to_uppercase(), sample)
        });
        let mut named = named.to_vec();
        named.sort_by_key(|(called, _)| std::cmp::Reverse(called.len()));
        named
            .iter()
            .fold(line, |line, (called, sample)| line.replace(called, sample))
    }

    #[test]
    fn what_is_written_as_the_help_says_can_be_read() {
        let mut forms = 0;
        for lang in Lang::ALL {
            for (block, body) in BODIES.iter().filter(|(_, body)| body.starts_with("SOI")) {
                let statements = names(body).filter_map(|name| BODIES.get(name));
                for statement in statements {
                    let form = form(statement, lang);
                    for choice in 0..4 {
                        let line = fullest(&form, choice, lang);
                        let read = opening::read(RULES[*block], &line);
                        assert!(read.is_ok(), "{form}\n{line}\n{read:?}");
                        forms += 1;
                    }
                }
            }
        }
        assert!(forms > 500, "only {forms}");
    }
}
