//! The keyword tables, read from the grammar itself so that there is only one list of words.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::grammar::{self, Rule};
use crate::messages::Lang;

/// A keyword with its words in the three languages.
#[derive(Debug, PartialEq, Eq, Hash)]
pub struct Words {
    /// The keyword's name: its grammar rule without `kw_`.
    pub name: &'static str,
    /// The canonical words, in Russian, Kazakh and English.
    words: [&'static str; 3],
    /// What else is read as the keyword; the formatter writes the canonical word in its place.
    variants: Vec<&'static str>,
}

impl Words {
    /// The word of a language.
    #[must_use]
    pub fn word(&self, lang: Lang) -> &'static str {
        let [ru, kk, en] = self.words;
        match lang {
            Lang::Ru => ru,
            Lang::Kk => kk,
            Lang::En => en,
        }
    }

    /// Everything that is read as the keyword.
    pub(super) fn spellings(&self) -> impl Iterator<Item = &'static str> {
        self.words.iter().chain(&self.variants).copied()
    }

    /// Whether a spelling is the canonical word of another language and not of this one.
    #[must_use]
    pub fn is_foreign(&self, spelling: &str, lang: Lang) -> bool {
        spelling != self.word(lang) && self.words.contains(&spelling)
    }
}

static TABLE: LazyLock<FxHashMap<&'static str, Words>> = LazyLock::new(|| {
    grammar::rules()
        .filter_map(read_rule)
        .map(|words| (words.name, words))
        .collect()
});

static RESERVED: LazyLock<FxHashMap<&'static str, &'static str>> = LazyLock::new(|| {
    TABLE
        .values()
        .flat_map(|entry| entry.words.iter().map(|word| (*word, entry.name)))
        .filter(|(word, _)| !word.contains(' '))
        .collect()
});

/// Reads the words of a keyword's rule, `kw_name = @{ ("ru" | "kk" | "en" …`.
fn read_rule((name, body): (&'static str, &'static str)) -> Option<Words> {
    let name = name.strip_prefix("kw_")?;
    let mut quoted = body.split('"').skip(1).step_by(2);
    Some(Words {
        name,
        words: [quoted.next()?, quoted.next()?, quoted.next()?],
        variants: quoted.collect(),
    })
}

/// The keyword whose rule is `kw_` and this name.
#[must_use]
pub fn by_name(name: &str) -> Option<&'static Words> {
    TABLE.get(name)
}

/// Whether a single word is reserved because some language uses it as a keyword.
#[must_use]
pub fn is_reserved(word: &str) -> bool {
    RESERVED.contains_key(word)
}

/// Every keyword, ordered by name.
#[must_use]
pub fn all() -> Vec<&'static Words> {
    let mut list: Vec<_> = TABLE.values().collect();
    list.sort_by_key(|words| words.name);
    list
}

/// Every word of every keyword, the longest first: the first that a text begins with is the right
/// one. The list is made once, since a broken file asks for it at every line.
#[must_use]
pub(super) fn longest_first() -> &'static [(&'static str, &'static Words)] {
    static LIST: LazyLock<Vec<(&'static str, &'static Words)>> = LazyLock::new(|| {
        let of = |words: &'static Words| words.words.map(|word| (word, words));
        let mut list: Vec<_> = all().into_iter().flat_map(of).collect();
        list.sort_by_key(|(word, _)| std::cmp::Reverse(word.len()));
        list
    });
    &LIST
}

/// The keyword of a grammar rule; none for rules that are no keywords.
///
/// The rules' names are formatted once: this is asked for every token of every file.
#[must_use]
pub(super) fn of_rule(rule: Rule) -> Option<&'static Words> {
    static BY_RULE: LazyLock<Vec<Option<&'static Words>>> = LazyLock::new(|| {
        let rules = Rule::all_rules();
        // The list of all rules leaves out the end of input, which has a number as well.
        let mut list = vec![None; rules.len() + 1];
        for rule in rules {
            if let Some(place) = list.get_mut(*rule as usize) {
                *place = format!("{rule:?}").strip_prefix("kw_").and_then(by_name);
            }
        }
        list
    });
    *BY_RULE.get(rule as usize)?
}
