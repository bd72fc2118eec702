//! Lengths of time that are written in words: `три рабочих дня`, `бір ай`, `полгода`.

use super::{Slip, Unread, units};
use crate::messages::{Arg, Message};
use crate::syntax::duration::{parse_duration, unit_behind};
use crate::syntax::grammar::Rule;

/// Numbers up to nineteen in the cases that lengths of time need, and in the three languages.
const SMALL: [&[&str]; 19] = [
    &["один", "одного", "одна", "одной", "одну", "бір", "one"],
    &["два", "две", "двух", "екі", "two"],
    &["три", "трёх", "трех", "үш", "three"],
    &["четыре", "четырёх", "четырех", "төрт", "four"],
    &["пять", "пяти", "бес", "five"],
    &["шесть", "шести", "алты", "six"],
    &["семь", "семи", "жеті", "seven"],
    &["восемь", "восьми", "сегіз", "eight"],
    &["девять", "девяти", "тоғыз", "nine"],
    &["десять", "десяти", "он", "ten"],
    &["одиннадцать", "одиннадцати", "eleven"],
    &["двенадцать", "двенадцати", "twelve"],
    &["тринадцать", "тринадцати", "thirteen"],
    &["четырнадцать", "четырнадцати", "fourteen"],
    &["пятнадцать", "пятнадцати", "fifteen"],
    &["шестнадцать", "шестнадцати", "sixteen"],
    &["семнадцать", "семнадцати", "seventeen"],
    &["восемнадцать", "восемнадцати", "eighteen"],
    &["девятнадцать", "девятнадцати", "nineteen"],
];

/// The tens, behind which a number up to nine may stand; Kazakh counts from ten on so.
const TENS: [&[&str]; 9] = [
    &["он"],
    &["двадцать", "двадцати", "жиырма", "twenty"],
    &["тридцать", "тридцати", "отыз", "thirty"],
    &["сорок", "сорока", "қырық", "forty"],
    &["пятьдесят", "пятидесяти", "елу", "fifty"],
    &["шестьдесят", "шестидесяти", "алпыс", "sixty"],
    &["семьдесят", "семидесяти", "жетпіс", "seventy"],
    &["восемьдесят", "восьмидесяти", "сексен", "eighty"],
    &["девяносто", "девяноста", "тоқсан", "ninety"],
];

/// The hundreds, which are not read: no act writes such a term in words alone.
const HUNDREDS: [&str; 14] = [
    "сто",
    "ста",
    "двести",
    "двухсот",
    "триста",
    "трёхсот",
    "трехсот",
    "четыреста",
    "пятьсот",
    "шестьсот",
    "девятьсот",
    "жүз",
    "мың",
    "hundred",
];

/// Words for parts of a unit and for units that the language does not have.
const PARTS: [&str; 16] = [
    "полгода",
    "полугода",
    "полмесяца",
    "полдня",
    "полчаса",
    "полтора",
    "полторы",
    "сутки",
    "суток",
    "неделю",
    "квартал",
    "декада",
    "жарты",
    "жартыжылдық",
    "half",
    "quarter",
];

/// Whether a word is one for a length of time, which the language writes as a number with a unit.
///
/// ```
/// use reglament::syntax::looks_like_term;
/// assert!(looks_like_term("полгода") && looks_like_term("месяца") && looks_like_term("жарты"));
/// assert!(!looks_like_term("отдел"));
/// ```
#[must_use]
pub fn looks_like_term(word: &str) -> bool {
    PARTS.contains(&word) || parse_duration(&format!("1 {word}")).is_some()
}

/// A length of time whose number is in words, or that has no number.
pub(super) fn in_words(unread: &Unread<'_>) -> Option<Slip> {
    // The first word of a length of time may have been read as a name.
    let starts = [unread.name_before(), Some(unread.at)];
    let starts = || starts.into_iter().flatten();
    let numbered = starts().find_map(|start| numbered(unread.text, start, unread));
    numbered.or_else(|| starts().find_map(|start| unnumbered(start, unread)))
}

/// `три рабочих дня`.
fn numbered(text: &str, start: usize, unread: &Unread<'_>) -> Option<Slip> {
    let (before, phrase) = text.split_at_checked(start)?;
    // Behind a hundred the number is another one.
    let last = before.split_whitespace().next_back().unwrap_or_default();
    if HUNDREDS.contains(&last.to_lowercase().as_str()) {
        return None;
    }
    let (amount, length) = number(phrase)?;
    let behind = phrase.get(length..)?;
    let unit = behind.trim_start();
    let (words, length) = (1..=2).rev().find_map(|count| {
        let words = first_words(unit, count)?;
        Some((words, parse_duration(&format!("{amount} {words}"))?))
    })?;
    let end = text.len() - unit.len() + words.len();
    let right = format!("{amount} {}", unit_behind(before, length, unread.lang));
    Some(Slip {
        place: (start, end),
        expected: Some(Message::new("expected-duration")),
        help: Message::new("syntax-in-figures-help").with("right", &right),
        right: Some(right),
    })
}

/// `полгода`, `полтора месяца`, `месяц`, where a length of time is awaited or could be a part.
fn unnumbered(start: usize, unread: &Unread<'_>) -> Option<Slip> {
    let phrase = unread.text.get(start..)?;
    let word = first_words(phrase, 1)?;
    let awaited = unread.expects(&[Rule::duration, Rule::term, Rule::number, Rule::part]);
    let is_part = PARTS.contains(&word) || start == unread.at && looks_like_term(word);
    if !is_part || !(awaited || unread.name_before().is_some()) {
        return None;
    }
    let two = first_words(phrase, 2);
    let unit = two.filter(|two| {
        two.split(' ')
            .skip(1)
            .all(|unit| units::stem(unit).is_some())
    });
    let end = start + unit.unwrap_or(word).len();
    let examples = Arg::In(unread.lang, Message::new("code-terms").into());
    Some(Slip {
        place: (start, end),
        expected: Some(Message::new("expected-duration")),
        help: Message::new("syntax-term-help").with("examples", examples),
        right: None,
    })
}

/// The first words of a text, which are parted by single blanks; none when it has fewer.
fn first_words(text: &str, count: usize) -> Option<&str> {
    let part = |c: char| c.is_alphabetic() || c == ' ';
    let words = text.get(..text.find(|c| !part(c)).unwrap_or(text.len()))?;
    let mut ends = words.trim_end().match_indices(' ').map(|(at, _)| at);
    let end = ends.nth(count - 1).unwrap_or(words.trim_end().len());
    let words = words.get(..end)?;
    (words.split(' ').count() == count && !words.is_empty()).then_some(words)
}

/// The number that a text begins with in words, and the length of these words.
fn number(text: &str) -> Option<(u32, usize)> {
    let find = |words: &[&[&str]], word: Option<&str>| {
        let word = word?.to_lowercase();
        let at = words
            .iter()
            .position(|forms| forms.contains(&word.as_str()))?;
        u32::try_from(at + 1).ok()
    };
    let first = first_words(text, 1)?;
    let second = first_words(text, 2).and_then(|two| two.split(' ').nth(1));
    let tens = find(&TENS, Some(first));
    let units = find(&SMALL, second).filter(|units| *units < 10);
    match (tens, units) {
        (Some(tens), Some(units)) => Some((tens * 10 + units, first_words(text, 2)?.len())),
        (Some(tens), None) => Some((tens * 10, first.len())),
        (None, _) => Some((find(&SMALL, Some(first))?, first.len())),
    }
}
