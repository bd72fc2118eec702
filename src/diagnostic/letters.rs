//! Letters of the Latin and the Cyrillic alphabet that look the same.
//!
//! On a Kazakh or a Russian keyboard one forgotten switch of the layout gives «кеңce» for «кеңсе»:
//! nobody sees the difference, so the program must say which letter it is.

use crate::messages::{Arg, Message};

/// Latin letters, each with a Cyrillic one that it is taken for; `Y` is taken for two, the usual one
/// first.
const ALIKE: [(char, char); 28] = [
    ('a', 'а'),
    ('c', 'с'),
    ('e', 'е'),
    ('ë', 'ё'),
    ('ə', 'ә'),
    ('h', 'һ'),
    ('i', 'і'),
    ('k', 'к'),
    ('o', 'о'),
    ('p', 'р'),
    ('x', 'х'),
    ('y', 'у'),
    ('A', 'А'),
    ('B', 'В'),
    ('C', 'С'),
    ('E', 'Е'),
    ('Ë', 'Ё'),
    ('H', 'Н'),
    ('I', 'І'),
    ('K', 'К'),
    ('M', 'М'),
    ('O', 'О'),
    ('P', 'Р'),
    ('T', 'Т'),
    ('X', 'Х'),
    ('Y', 'У'),
    ('Y', 'Ү'),
    ('Ə', 'Ә'),
];

/// Whether a letter is Latin, as far as Russian and Kazakh texts have such letters.
#[must_use]
pub const fn is_latin(letter: char) -> bool {
    letter.is_ascii_alphabetic() || matches!(letter, 'ë' | 'Ë' | 'ə' | 'Ə')
}

/// Whether a letter is Cyrillic.
#[must_use]
pub fn is_cyrillic(letter: char) -> bool {
    ('\u{400}'..='\u{52f}').contains(&letter)
}

/// The letters of the other alphabet that look the same.
///
/// ```
/// use reglament::diagnostic::letters::twins;
/// assert!(twins('c').eq(['с']) && twins('с').eq(['c']));
/// assert_eq!(twins('Y').count(), 2);
/// assert_eq!(twins('ж').count(), 0);
/// ```
pub fn twins(letter: char) -> impl Iterator<Item = char> {
    ALIKE
        .iter()
        .filter_map(move |(latin, cyrillic)| match letter {
            _ if letter == *latin => Some(*cyrillic),
            _ if letter == *cyrillic => Some(*latin),
            _ => None,
        })
}

/// A text with every Latin letter that looks Cyrillic made Cyrillic: texts that look the same
/// become the same, but for `Y`, which becomes the Russian one of the two that it looks like.
///
/// ```
/// use reglament::diagnostic::letters::fold;
/// assert_eq!(fold("кеңce"), fold("кеңсе"));
/// assert_ne!(fold("кеңсе"), fold("кенсе"));
/// ```
#[must_use]
pub fn fold(text: &str) -> String {
    text.chars().map(fold_letter).collect()
}

/// Every form that [`fold`] can give a text: what looks like two letters is taken for each of them.
/// Two texts that share one can be taken for each other.
///
/// ```
/// use reglament::diagnostic::letters::folds;
/// assert!(folds("Yкімет").contains(&"Үкімет".to_owned()));
/// assert_eq!(folds("кеңce"), ["кеңсе"]);
/// ```
#[must_use]
pub fn folds(text: &str) -> Vec<String> {
    let usual = fold(text);
    let other = text.contains('Y').then(|| fold(&text.replace('Y', "Ү")));
    std::iter::once(usual).chain(other).collect()
}

fn fold_letter(letter: char) -> char {
    let pair = ALIKE.iter().find(|(latin, _)| *latin == letter);
    pair.map_or(letter, |(_, cyrillic)| *cyrillic)
}

/// A text with every Cyrillic letter that looks Latin made Latin.
#[must_use]
pub fn latin(text: &str) -> String {
    let one = |letter| {
        let pair = ALIKE.iter().find(|(_, cyrillic)| *cyrillic == letter);
        pair.map_or(letter, |(latin, _)| *latin)
    };
    text.chars().map(one).collect()
}

/// Which letters of a word belong to the other alphabet, when the word looks exactly like a known
/// one; nothing when the two are the same or look different.
///
/// ```
/// use reglament::diagnostic::letters::mixed;
/// use reglament::messages::Lang;
/// let found = mixed("кеңce", "кеңсе").unwrap().text(Lang::Ru);
/// assert!(found.contains("4-я «c» — латинская"), "{found}");
/// assert!(mixed("кеңсе", "кеңсе").is_none());
/// ```
#[must_use]
pub fn mixed(found: &str, known: &str) -> Option<Message> {
    let alike = found
        .chars()
        .map(fold_letter)
        .eq(known.chars().map(fold_letter));
    if found == known || !alike {
        return None;
    }
    let pairs = found.chars().zip(known.chars()).zip(1usize..);
    let wrong = pairs.filter(|((one, other), _)| one != other);
    let letters = wrong.map(|((letter, _), place)| {
        let id = if fold_letter(letter) == letter {
            "letter-cyrillic"
        } else {
            "letter-latin"
        };
        Message::new(id).with("place", place).with("letter", letter)
    });
    let message = Message::new("letters-mixed")
        .with("name", known)
        .with("letters", Arg::list(letters));
    Some(message)
}
