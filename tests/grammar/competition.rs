//! No two rules that can stand in one place share a word, and none hides behind another.
//!
//! pest tries alternatives in their order and never comes back to a place where it took one, so
//! for every choice, every option and every repetition the words that are tried first are held
//! against all words that may stand there instead.

use std::collections::{BTreeMap, BTreeSet};

use pest_meta::ast::{Expr, Rule, RuleType};

use super::rules::{begins_with_words, is_word_rule, rules, spellings};

/// The terminals that a phrase may begin with, and whether it may be empty.
#[derive(Clone, Default, PartialEq)]
struct First {
    terminals: BTreeSet<String>,
    empty: bool,
}

struct Grammar {
    rules: BTreeMap<String, Rule>,
    first: BTreeMap<String, First>,
    follow: BTreeMap<String, BTreeSet<String>>,
}

impl Grammar {
    /// Finds what every rule may begin with and what may follow it, going round until no more is
    /// found.
    fn new() -> Self {
        let mut grammar = Grammar {
            rules: rules(),
            first: BTreeMap::new(),
            follow: BTreeMap::new(),
        };
        loop {
            let before = (grammar.first.clone(), grammar.follow.clone());
            for (name, rule) in grammar.rules.clone() {
                if grammar.is_terminal(&name) {
                    continue;
                }
                let first = grammar.first(&rule.expr);
                grammar.first.insert(name.clone(), first);
                let after = grammar.follow.get(&name).cloned().unwrap_or_default();
                grammar.spread(&rule.expr, &after);
            }
            if before == (grammar.first.clone(), grammar.follow.clone()) {
                return grammar;
            }
        }
    }

    fn is_terminal(&self, name: &str) -> bool {
        let atomic = |rule: &Rule| matches!(rule.ty, RuleType::Atomic | RuleType::CompoundAtomic);
        self.rules.get(name).is_none_or(atomic)
    }

    fn first(&self, expr: &Expr) -> First {
        match expr {
            Expr::Ident(name) if name == "SOI" || name == "EOI" => First {
                empty: true,
                ..First::default()
            },
            Expr::Ident(name) if self.is_terminal(name) => First {
                terminals: BTreeSet::from([name.clone()]),
                empty: false,
            },
            Expr::Ident(name) => self.first.get(name).cloned().unwrap_or_default(),
            Expr::Choice(one, other) => {
                let (mut one, other) = (self.first(one), self.first(other));
                one.terminals.extend(other.terminals);
                First {
                    empty: one.empty || other.empty,
                    ..one
                }
            }
            Expr::Seq(one, other) => {
                let mut first = self.first(one);
                if first.empty {
                    let other = self.first(other);
                    first.terminals.extend(other.terminals);
                    first.empty = other.empty;
                }
                first
            }
            Expr::Opt(inner) | Expr::Rep(inner) => First {
                empty: true,
                ..self.first(inner)
            },
            Expr::RepOnce(inner) => self.first(inner),
            Expr::NegPred(_) | Expr::PosPred(_) => First {
                empty: true,
                ..First::default()
            },
            // Only blanks are written as plain text outside of tokens.
            _ => First::default(),
        }
    }

    /// What may stand after `expr` begins with `after`.
    fn before(&self, expr: &Expr, after: &BTreeSet<String>) -> BTreeSet<String> {
        let mut first = self.first(expr);
        if first.empty {
            first.terminals.extend(after.iter().cloned());
        }
        first.terminals
    }

    /// Tells the rules inside a phrase what may follow them.
    fn spread(&mut self, expr: &Expr, after: &BTreeSet<String>) {
        match expr {
            Expr::Ident(name) if !self.is_terminal(name) => {
                self.follow
                    .entry(name.clone())
                    .or_default()
                    .extend(after.iter().cloned());
            }
            Expr::Choice(one, other) => {
                self.spread(one, after);
                self.spread(other, after);
            }
            Expr::Seq(one, other) => {
                let between = self.before(other, after);
                self.spread(one, &between);
                self.spread(other, after);
            }
            Expr::Opt(inner) => self.spread(inner, after),
            Expr::Rep(inner) | Expr::RepOnce(inner) => {
                let again = self.before(&Expr::Opt(inner.clone()), after);
                self.spread(inner, &again);
            }
            _ => {}
        }
    }

    /// Collects the pairs of terminals of which the first is tried where the second may stand.
    fn decisions(
        &self,
        expr: &Expr,
        after: &BTreeSet<String>,
        pairs: &mut BTreeSet<(String, String)>,
    ) {
        let mut meet = |one: BTreeSet<String>, other: &BTreeSet<String>| {
            for tried in one {
                pairs.extend(other.iter().map(|other| (tried.clone(), other.clone())));
            }
        };
        match expr {
            Expr::Choice(one, other) => {
                meet(self.first(one).terminals, &self.before(other, after));
                self.decisions(one, after, pairs);
                self.decisions(other, after, pairs);
            }
            Expr::Opt(inner) | Expr::Rep(inner) => {
                meet(self.first(inner).terminals, after);
                self.decisions(inner, after, pairs);
            }
            Expr::RepOnce(inner) => self.decisions(inner, after, pairs),
            Expr::Seq(one, other) => {
                self.decisions(one, &self.before(other, after), pairs);
                self.decisions(other, after, pairs);
            }
            _ => {}
        }
    }

    /// All such pairs of the grammar, without a terminal and itself.
    fn all_decisions(&self) -> BTreeSet<(String, String)> {
        let mut pairs = BTreeSet::new();
        for (name, rule) in &self.rules {
            if !self.is_terminal(name) && rule.ty != RuleType::Silent {
                let after = self.follow.get(name).cloned().unwrap_or_default();
                self.decisions(&rule.expr, &after, &mut pairs);
            }
        }
        pairs.retain(|(one, other)| one != other);
        pairs
    }
}

#[test]
fn no_word_is_taken_for_another_rule() {
    let grammar = Grammar::new();
    let pairs = grammar.all_decisions();
    assert!(
        pairs.len() > 800,
        "the test sees only {} places",
        pairs.len()
    );
    let mut faults = Vec::new();
    for (tried, other) in &pairs {
        if !is_word_rule(tried) || !is_word_rule(other) {
            continue;
        }
        for word in spellings(&grammar.rules[tried]) {
            for hidden in spellings(&grammar.rules[other]) {
                if begins_with_words(&hidden, &word) {
                    faults.push(format!(
                        "«{hidden}» ({other}) is read as «{word}» ({tried})"
                    ));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn no_keyword_is_taken_for_a_name() {
    let grammar = Grammar::new();
    for (tried, other) in grammar.all_decisions() {
        let takes_words = ["name", "identifier", "step_name", "item_number", "path"];
        let both = takes_words.contains(&tried.as_str()) && is_word_rule(&other);
        assert!(!both, "{tried} is tried where {other} may stand");
    }
}
