//! The grammar's rules as data.

use std::collections::BTreeMap;

use pest_meta::ast::{Expr, Rule};
use pest_meta::parser;

const GRAMMAR: &str = include_str!("../../grammar/regulation.pest");

/// Every rule of the grammar by its name.
pub fn rules() -> BTreeMap<String, Rule> {
    let pairs = parser::parse(parser::Rule::grammar_rules, GRAMMAR).expect("the grammar parses");
    let rules = parser::consume_rules(pairs).expect("the grammar is sound");
    rules
        .into_iter()
        .map(|rule| (rule.name.clone(), rule))
        .collect()
}

/// Whether a rule stands for words: a keyword, a unit, the words for a limit.
pub fn is_word_rule(name: &str) -> bool {
    name.starts_with("kw_") || name.starts_with("u_") || name.starts_with("within")
}

/// The spellings of a rule that stands for words, in the order in which they are tried.
pub fn spellings(rule: &Rule) -> Vec<String> {
    fn collect(expr: &Expr, into: &mut Vec<String>) {
        match expr {
            Expr::Str(word) => into.push(word.clone()),
            Expr::Choice(one, other) | Expr::Seq(one, other) => {
                collect(one, into);
                collect(other, into);
            }
            _ => {}
        }
    }
    let mut words = Vec::new();
    collect(&rule.expr, &mut words);
    words
}

/// Whether the longer text begins with the shorter one as with whole words.
pub fn begins_with_words(longer: &str, shorter: &str) -> bool {
    let goes_on = |rest: &str| rest.starts_with(|c: char| c.is_alphanumeric() || "_-".contains(c));
    longer
        .strip_prefix(shorter)
        .is_some_and(|rest| !goes_on(rest))
}
