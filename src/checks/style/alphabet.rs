//! Latin and Cyrillic letters that look alike.

/// Pairs of letters of the same look, the Latin one first; the Cyrillic ones include Kazakh
/// letters.
const PAIRS: [(char, char); 23] = [
    ('a', 'а'),
    ('c', 'с'),
    ('e', 'е'),
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
    ('H', 'Н'),
    ('I', 'І'),
    ('K', 'К'),
    ('M', 'М'),
    ('O', 'О'),
    ('P', 'Р'),
    ('T', 'Т'),
    ('X', 'Х'),
    ('Y', 'Ү'),
];

/// Whether a letter is Latin.
pub const fn is_latin(letter: char) -> bool {
    letter.is_ascii_alphabetic()
}

/// Whether a letter is Cyrillic.
pub fn is_cyrillic(letter: char) -> bool {
    ('\u{400}'..='\u{52f}').contains(&letter)
}

/// The letter of the other alphabet that looks the same.
pub fn twin(letter: char) -> Option<char> {
    PAIRS.iter().find_map(|(latin, cyrillic)| {
        let other = if letter == *latin { cyrillic } else { latin };
        (letter == *latin || letter == *cyrillic).then_some(*other)
    })
}

/// A word with every Latin letter that has a Cyrillic twin written as that twin.
pub fn in_cyrillic(word: &str) -> String {
    let turned = |letter: char| match is_latin(letter) {
        true => twin(letter).unwrap_or(letter),
        false => letter,
    };
    word.chars().map(turned).collect()
}
