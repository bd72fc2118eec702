//! Changes of a text, of the kinds that slips, bad merges and broken editors make.

use proptest::prelude::*;
use reglament::checks;
use reglament::messages::Lang;
use reglament::syntax;

/// One change; every place is taken modulo what there is.
#[derive(Clone, Debug)]
pub enum Change {
    RemoveLine(usize),
    RepeatLine(usize),
    SwapLines(usize, usize),
    MoveLine(usize, usize),
    InsertLine(usize, String),
    Truncate(usize),
    RemoveBrace(usize),
    RemoveWord(usize),
    RepeatWord(usize),
    SwapWords(usize, usize),
    InsertWord(usize, String),
    Number(usize, String),
    Date(usize, String),
    LookAlike(usize),
    Translate(usize, Lang),
    Bytes(usize, Vec<u8>),
}

/// Letters of the two alphabets that look the same.
const ALIKE: [(char, char); 12] = [
    ('а', 'a'),
    ('е', 'e'),
    ('о', 'o'),
    ('с', 'c'),
    ('р', 'p'),
    ('х', 'x'),
    ('у', 'y'),
    ('і', 'i'),
    ('А', 'A'),
    ('О', 'O'),
    ('К', 'K'),
    ('М', 'M'),
];

impl Change {
    pub fn apply(&self, text: &str) -> String {
        match self {
            Change::RemoveLine(_)
            | Change::RepeatLine(_)
            | Change::SwapLines(..)
            | Change::MoveLine(..)
            | Change::InsertLine(..) => self.in_lines(text),
            Change::RemoveBrace(at) => replace(text, at, |c| "{}".contains(c), |_| String::new()),
            Change::Number(at, number) => {
                replace(text, at, |c| c.is_ascii_digit(), |_| number.clone())
            }
            Change::Date(at, date) => {
                let in_date = |c: char| c.is_ascii_digit() || c == '.';
                let is_date = |word: &str| word.matches('.').count() == 2;
                replace_if(text, at, in_date, is_date, |_| date.clone())
            }
            Change::LookAlike(at) => replace(
                text,
                at,
                |c| other_alphabet(c).is_some(),
                |word| {
                    let first = word.chars().next().unwrap_or_default();
                    let other = other_alphabet(first).unwrap_or(first);
                    format!("{other}{}", &word[first.len_utf8()..])
                },
            ),
            Change::Translate(at, lang) => translate(text, *at, *lang),
            Change::Truncate(at) => text[..boundary(text, *at)].to_owned(),
            Change::Bytes(at, bytes) => {
                let mut all = text.as_bytes().to_vec();
                let at = at % (all.len() + 1);
                all.splice(at..at, bytes.iter().copied());
                String::from_utf8_lossy(&all).into_owned()
            }
            _ => self.in_words(text),
        }
    }

    fn in_lines(&self, text: &str) -> String {
        let mut lines: Vec<&str> = text.split('\n').collect();
        let count = lines.len();
        match self {
            Change::RemoveLine(at) => drop(lines.remove(at % count)),
            Change::RepeatLine(at) => lines.insert(at % count, lines[at % count]),
            Change::SwapLines(one, other) => lines.swap(one % count, other % count),
            Change::MoveLine(from, to) => {
                let line = lines.remove(from % count);
                lines.insert(to % count, line);
            }
            Change::InsertLine(at, line) => lines.insert(at % (count + 1), line),
            _ => {}
        }
        lines.join("\n")
    }

    fn in_words(&self, text: &str) -> String {
        let mut words: Vec<&str> = text.split(' ').collect();
        let count = words.len();
        match self {
            Change::RemoveWord(at) => drop(words.remove(at % count)),
            Change::RepeatWord(at) => words.insert(at % count, words[at % count]),
            Change::SwapWords(one, other) => words.swap(one % count, other % count),
            Change::InsertWord(at, word) => words.insert(at % (count + 1), word),
            _ => {}
        }
        words.join(" ")
    }
}

fn other_alphabet(letter: char) -> Option<char> {
    ALIKE.iter().find_map(|(one, other)| match letter {
        letter if letter == *one => Some(*other),
        letter if letter == *other => Some(*one),
        _ => None,
    })
}

fn boundary(text: &str, at: usize) -> usize {
    text.floor_char_boundary(at % (text.len() + 1))
}

/// Replaces one of the longest pieces that are made of some letters.
fn replace(
    text: &str,
    at: &usize,
    of: impl Fn(char) -> bool,
    by: impl Fn(&str) -> String,
) -> String {
    replace_if(text, at, of, |_| true, by)
}

fn replace_if(
    text: &str,
    at: &usize,
    of: impl Fn(char) -> bool,
    is: impl Fn(&str) -> bool,
    by: impl Fn(&str) -> String,
) -> String {
    let pieces: Vec<&str> = text
        .split(|c| !of(c))
        .filter(|piece| !piece.is_empty() && is(piece))
        .collect();
    let Some(piece) = pieces.get(at % pieces.len().max(1)) else {
        return text.to_owned();
    };
    let start = piece.as_ptr() as usize - text.as_ptr() as usize;
    format!(
        "{}{}{}",
        &text[..start],
        by(piece),
        &text[start + piece.len()..]
    )
}

/// Puts a keyword behind a place into another language.
fn translate(text: &str, at: usize, lang: Lang) -> String {
    let start = boundary(text, at);
    let keywords = syntax::keywords();
    let all = keywords
        .iter()
        .flat_map(|words| Lang::ALL.map(|own| (words.word(own), words.word(lang))));
    let found =
        all.filter_map(|(word, other)| Some((start + text[start..].find(word)?, word, other)));
    match found.min_by_key(|(at, word, _)| (*at, usize::MAX - word.len())) {
        Some((at, word, other)) => format!("{}{other}{}", &text[..at], &text[at + word.len()..]),
        None => text.to_owned(),
    }
}

fn line() -> impl Strategy<Value = String> {
    let names: Vec<&str> = checks::ALL
        .iter()
        .map(|check| check.name)
        .chain(["no-such-check"])
        .collect();
    prop_oneof![
        Just("молчит \"об этом\"".to_owned()),
        Just("үнсіз \"бұл туралы\"  т. 5".to_owned()),
        Just("assumption \"as usual\"".to_owned()),
        Just("счёт дней со дня события".to_owned()),
        Just("затем -> дальше".to_owned()),
        Just("{".to_owned()),
        Just("}".to_owned()),
        Just("// слово".to_owned()),
        (
            prop::sample::select(names),
            "[0-3][0-9]\\.[01][0-9]\\.20[12][0-9]"
        )
            .prop_map(|(name, date)| format!("не проверять {name} \"причина\", до {date}")),
    ]
}

fn word() -> impl Strategy<Value = String> {
    let words = syntax::keywords()
        .into_iter()
        .flat_map(|words| Lang::ALL.map(|lang| words.word(lang)));
    let marks = [
        "{", "}", "(", ")", "\"", "«", "»", "//", ":", ",", ";", "|", "->", "–", "=", "≥", "\n",
        "\r\n", "\u{a0}", "\u{feff}", "\u{2028}", "имя", "a/b", "«x»", "п. 5/3", "т. ¶",
    ];
    let words: Vec<String> = words.chain(marks).map(str::to_owned).collect();
    prop_oneof![
        4 => prop::sample::select(words),
        1 => any::<char>().prop_map(|c| c.to_string()),
    ]
}

fn number() -> impl Strategy<Value = String> {
    prop_oneof![
        (0u64..40).prop_map(|number| number.to_string()),
        (0u64..2_000_000_000).prop_map(|number| number.to_string()),
        prop::sample::select(vec![
            "0",
            "1",
            "1000000000",
            "4294967295",
            "4294967296",
            "99999999999999999999"
        ])
        .prop_map(str::to_owned),
    ]
}

fn date() -> impl Strategy<Value = String> {
    prop_oneof![
        (1u32..32, 1u32..13, 1990u32..2040).prop_map(|(d, m, y)| format!("{d:02}.{m:02}.{y}")),
        prop::sample::select(vec![
            "29.02.2019",
            "31.12.9999",
            "01.01.0001",
            "00.00.0000",
            "32.01.2016"
        ])
        .prop_map(str::to_owned),
    ]
}

/// Any change.
pub fn change() -> impl Strategy<Value = Change> {
    let place = any::<usize>;
    let lang = prop::sample::select(Lang::ALL.to_vec());
    let in_lines = prop_oneof![
        place().prop_map(Change::RemoveLine),
        place().prop_map(Change::RepeatLine),
        (place(), place()).prop_map(|(one, other)| Change::SwapLines(one, other)),
        (place(), place()).prop_map(|(from, to)| Change::MoveLine(from, to)),
        (place(), line()).prop_map(|(at, line)| Change::InsertLine(at, line)),
    ];
    let in_words = prop_oneof![
        place().prop_map(Change::RemoveWord),
        place().prop_map(Change::RepeatWord),
        (place(), place()).prop_map(|(one, other)| Change::SwapWords(one, other)),
        (place(), word()).prop_map(|(at, word)| Change::InsertWord(at, word)),
        (place(), lang).prop_map(|(at, lang)| Change::Translate(at, lang)),
        place().prop_map(Change::LookAlike),
    ];
    let bytes = prop::collection::vec(any::<u8>(), 1..8);
    prop_oneof![
        4 => in_lines,
        3 => in_words,
        3 => (place(), number()).prop_map(|(at, number)| Change::Number(at, number)),
        2 => (place(), date()).prop_map(|(at, date)| Change::Date(at, date)),
        1 => place().prop_map(Change::RemoveBrace),
        1 => place().prop_map(Change::Truncate),
        1 => (place(), bytes).prop_map(|(at, bytes)| Change::Bytes(at, bytes)),
    ]
}
