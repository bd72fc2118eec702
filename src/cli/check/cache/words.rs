//! The words that the program itself brings: codes, names of checks, ids of messages.
//!
//! A finding holds them as they stand in the program; an entry holds each once, and findings say
//! which one by its number.

use std::collections::{HashMap, HashSet};
use std::sync::{Mutex, OnceLock, PoisonError};

use crate::checks;
use crate::messages::Texts;

/// The number of a word in an entry.
pub type Word = u16;

/// The words of an entry that is being written.
#[derive(Default)]
pub struct Words {
    list: Vec<&'static str>,
    numbers: HashMap<&'static str, Word>,
}

impl Words {
    /// The number of a word; none when there are more than an entry can hold.
    pub fn number(&mut self, word: &'static str) -> Option<Word> {
        if let Some(known) = self.numbers.get(word) {
            return Some(*known);
        }
        let number = Word::try_from(self.list.len()).ok()?;
        self.list.push(word);
        self.numbers.insert(word, number);
        Some(number)
    }

    /// All words, in the order of their numbers.
    pub fn list(self) -> Vec<&'static str> {
        self.list
    }
}

/// The words of an entry that is being read, for as long as the program runs.
///
/// An entry comes from this very build, so its words are among those of the program, which are few:
/// each is made to last once.
fn lasting(words: &[&str]) -> Vec<&'static str> {
    static KNOWN: Mutex<Option<HashSet<&'static str>>> = Mutex::new(None);
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    let known = known.get_or_insert_default();
    let words = words.iter().map(|word| match known.get(*word) {
        Some(known) => *known,
        None => {
            let made: &'static str = Box::leak(Box::<str>::from(*word));
            known.insert(made);
            made
        }
    });
    words.collect()
}

/// The words of an entry that is being read.
pub struct Lexicon {
    words: Vec<&'static str>,
    texts: Vec<Option<&'static Texts>>,
}

impl Lexicon {
    /// The words in the order of their numbers.
    pub fn of(words: &[&str]) -> Lexicon {
        static TEXTS: OnceLock<HashMap<&str, &Texts>> = OnceLock::new();
        let known = TEXTS.get_or_init(|| {
            let pages = checks::pages();
            pages.map(|page| (page.texts.name(), &page.texts)).collect()
        });
        Lexicon {
            texts: words.iter().map(|word| known.get(word).copied()).collect(),
            words: lasting(words),
        }
    }

    /// The word with a number.
    pub fn word(&self, number: Word) -> Option<&'static str> {
        self.words.get(usize::from(number)).copied()
    }

    /// The texts of the check with a number.
    pub fn texts(&self, number: Word) -> Option<&'static Texts> {
        self.texts.get(usize::from(number)).copied().flatten()
    }
}
