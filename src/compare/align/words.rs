//! What texts have in common.

use std::collections::{BTreeMap, BTreeSet};

use super::notion::{self, Notion};
use crate::messages::Lang;

/// Letters of a word that are compared. What follows is mostly an ending: both Russian and Kazakh
/// put what changes in a word behind its stem.
const STEM: usize = 5;

/// Shorter words mean little by themselves.
const SHORTEST: usize = 3;

/// The words of texts and the notions that they name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    lang: Lang,
    words: BTreeSet<String>,
    notions: BTreeSet<Notion>,
}

impl Words {
    /// The words of texts in one language.
    #[must_use]
    pub fn of<'a>(texts: impl IntoIterator<Item = &'a str>, lang: Lang) -> Words {
        let mut found = Words {
            lang,
            words: BTreeSet::new(),
            notions: BTreeSet::new(),
        };
        for word in texts.into_iter().flat_map(split) {
            found.notions.extend(notion::named_by(&word));
            found.words.insert(word.chars().take(STEM).collect());
        }
        found
    }

    /// Whether two texts are in one language, so that their words can be compared.
    #[must_use]
    pub fn is_of_language(&self, other: &Words) -> bool {
        self.lang == other.lang
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }
}

/// How much each word says: the rarer, the more.
#[derive(Clone, Debug, Default)]
pub struct Weights {
    words: BTreeMap<String, u32>,
    notions: BTreeMap<Notion, u32>,
}

impl Weights {
    /// The weights for texts that are compared with each other: the logarithm of how rare a word is
    /// among them (K. Spärck Jones, Journal of Documentation 28, 1972).
    #[must_use]
    pub fn of<'a>(texts: impl IntoIterator<Item = &'a Words>) -> Weights {
        let (mut words, mut notions) = (BTreeMap::new(), BTreeMap::new());
        let mut all = 0;
        for text in texts {
            all += 1;
            for word in &text.words {
                *words.entry(word.clone()).or_default() += 1;
            }
            for notion in &text.notions {
                *notions.entry(*notion).or_default() += 1;
            }
        }
        Weights {
            words: rarity(words, all),
            notions: rarity(notions, all),
        }
    }

    /// How much two texts have in common, from 0 to 100: the weight of what both have, in hundredths
    /// of the mean of what each of them weighs and of what the lighter one weighs. One act is wordier
    /// than another, so what the shorter text says counts as much as what the longer one leaves out.
    /// Texts of two languages share notions alone.
    #[must_use]
    pub fn likeness(&self, one: &Words, other: &Words) -> u32 {
        let with_words = one.lang == other.lang;
        let (left, right) = (self.weight(one, with_words), self.weight(other, with_words));
        let shared = Words {
            lang: one.lang,
            words: one.words.intersection(&other.words).cloned().collect(),
            notions: one.notions.intersection(&other.notions).copied().collect(),
        };
        let shared = self.weight(&shared, with_words);
        let of_all = (200 * shared).checked_div(left + right);
        let of_lighter = (100 * shared).checked_div(left.min(right));
        of_all
            .zip(of_lighter)
            .map_or(0, |(all, lighter)| all.midpoint(lighter))
    }

    fn weight(&self, text: &Words, with_words: bool) -> u32 {
        // A notion says what is done, in words however different.
        let notions = text.notions.iter().filter_map(|one| self.notions.get(one));
        let notions = 2 * notions.sum::<u32>();
        match with_words {
            true => {
                let words = text.words.iter().filter_map(|one| self.words.get(one));
                notions + words.sum::<u32>()
            }
            false => notions,
        }
    }
}

fn rarity<K: Ord>(counts: BTreeMap<K, u32>, all: u32) -> BTreeMap<K, u32> {
    let weight = |count: u32| {
        let rare = f64::from(all + 1) / f64::from(count.max(1));
        // Between 0 and a few thousands, so nothing is lost that matters.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let weight = (rare.ln() * 100.0) as u32;
        weight.max(1)
    };
    let counts = counts.into_iter();
    counts.map(|(key, count)| (key, weight(count))).collect()
}

/// The words of a text that say something, in small letters.
fn split(text: &str) -> impl Iterator<Item = String> + '_ {
    let words = text.split(|letter: char| !letter.is_alphanumeric());
    let long = words.filter(|word| word.chars().count() >= SHORTEST);
    long.map(str::to_lowercase)
}

/// Whether a word of a text begins so.
pub(super) fn begins_word(text: &str, beginning: &str) -> bool {
    split(text).any(|word| word.starts_with(beginning))
}
