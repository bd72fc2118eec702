//! Lengths of time as people write them in the three languages.

use pest::Parser;

use super::grammar::{Grammar, Rule};
use super::keywords;
use super::tree::{Duration, Words};
use crate::calendar::Unit;
use crate::messages::Lang;

/// The words of a unit: Russian for 1, for 2 to 4 and for many, then Kazakh, then English for one
/// and for many.
const fn forms(unit: Unit) -> ([&'static str; 3], &'static str, [&'static str; 2]) {
    match unit {
        Unit::Minutes => (
            ["минута", "минуты", "минут"],
            "минут",
            ["minute", "minutes"],
        ),
        Unit::Hours => (["час", "часа", "часов"], "сағат", ["hour", "hours"]),
        Unit::WorkingDays => (
            ["рабочий день", "рабочих дня", "рабочих дней"],
            "жұмыс күні",
            ["working day", "working days"],
        ),
        Unit::CalendarDays => (
            ["календарный день", "календарных дня", "календарных дней"],
            "күнтізбелік күн",
            ["calendar day", "calendar days"],
        ),
        Unit::Days => (["день", "дня", "дней"], "күн", ["day", "days"]),
        Unit::Weeks => (["неделя", "недели", "недель"], "апта", ["week", "weeks"]),
        Unit::Months => (["месяц", "месяца", "месяцев"], "ай", ["month", "months"]),
        Unit::Years => (["год", "года", "лет"], "жыл", ["year", "years"]),
    }
}

/// The genitive that Russian asks for after "в течение" with a number that ends in one.
const fn genitive(unit: Unit) -> &'static str {
    match unit {
        Unit::Minutes => "минуты",
        Unit::Hours => "часа",
        Unit::WorkingDays => "рабочего дня",
        Unit::CalendarDays => "календарного дня",
        Unit::Days => "дня",
        Unit::Weeks => "недели",
        Unit::Months => "месяца",
        Unit::Years => "года",
    }
}

/// Which of the three Russian forms a number takes: 0 for 1, 21…; 1 for 2 to 4, 22…; 2 for others.
const fn russian_plural(amount: u32) -> usize {
    match (amount % 10, amount % 100) {
        (_, 11..=14) => 2,
        (1, _) => 0,
        (2..=4, _) => 1,
        _ => 2,
    }
}

/// The canonical word of a unit; only Russian knows the genitive.
fn unit_word(duration: Duration, with_genitive: bool, lang: Lang) -> &'static str {
    let ([one, few, many], kazakh, [single, plural]) = forms(duration.unit);
    match (
        lang,
        russian_plural(duration.amount),
        with_genitive || duration.within,
    ) {
        (Lang::Ru, 0, true) => genitive(duration.unit),
        (Lang::Ru, 0, false) => one,
        (Lang::Ru, 1, false) => few,
        (Lang::Ru, _, _) => many,
        (Lang::Kk, _, _) => kazakh,
        (Lang::En, _, _) if duration.amount == 1 => single,
        (Lang::En, _, _) => plural,
    }
}

/// The keywords after which Russian asks for the genitive: "не старше 3 месяцев".
const WITH_GENITIVE: [&str; 6] = [
    "not_older",
    "not_before",
    "not_after",
    "after_days",
    "queue",
    "counter",
];

/// The canonical words of a length of time behind a keyword.
///
/// ```
/// use reglament::messages::Lang;
/// use reglament::syntax::{duration_words, duration_words_after, keywords, parse_duration};
/// let term = parse_duration("3 месяца").unwrap();
/// let not_older = keywords().into_iter().find(|words| words.name == "not_older").unwrap();
/// assert_eq!(duration_words(term, Lang::Ru), "3 месяца");
/// assert_eq!(duration_words_after(not_older, term, Lang::Ru), "3 месяцев");
/// ```
#[must_use]
pub fn duration_words_after(before: &Words, duration: Duration, lang: Lang) -> String {
    words_in_case(duration, WITH_GENITIVE.contains(&before.name), lang)
}

/// The canonical words of a length of time.
///
/// ```
/// use reglament::messages::Lang;
/// use reglament::syntax::{duration_words, parse_duration};
/// let term = parse_duration("в течение 1 рабочего дня").unwrap();
/// assert_eq!(duration_words(term, Lang::Ru), "в течение 1 рабочего дня");
/// assert_eq!(duration_words(term, Lang::Kk), "1 жұмыс күні ішінде");
/// assert_eq!(duration_words(term, Lang::En), "within 1 working day");
/// ```
#[must_use]
pub fn duration_words(duration: Duration, lang: Lang) -> String {
    words_in_case(duration, false, lang)
}

fn words_in_case(duration: Duration, with_genitive: bool, lang: Lang) -> String {
    let (amount, unit) = (duration.amount, unit_word(duration, with_genitive, lang));
    match (lang, duration.within) {
        (Lang::Ru, true) => format!("в течение {amount} {unit}"),
        (Lang::Kk, true) => format!("{amount} {unit} ішінде"),
        (Lang::En, true) => format!("within {amount} {unit}"),
        (_, false) => format!("{amount} {unit}"),
    }
}

/// How a unit as written fits its number and its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Agreement {
    /// It is one of the right forms.
    Right,
    /// It has the form for another number or case; these are the right words.
    Wrong(String),
    /// It belongs to another language; these are the right words.
    Foreign(String),
}

/// Judges a unit as written; `before` is the text before the length of time, whose last keyword
/// may ask for the genitive.
pub(super) fn agreement(duration: Duration, written: &str, before: &str, lang: Lang) -> Agreement {
    let with_genitive = lang == Lang::Ru && asks_for_genitive(before);
    let right = unit_word(duration, with_genitive, lang);
    let takes_accusative = lang == Lang::Ru
        && russian_plural(duration.amount) == 0
        && !(with_genitive || duration.within);
    let fits = written == right
        || takes_accusative && written == accusative(duration.unit)
        || lang == Lang::Kk && is_kazakh(duration.unit, written);
    if fits {
        return Agreement::Right;
    }
    let right = words_in_case(duration, with_genitive, lang);
    if languages_of(duration.unit, written).contains(&lang) {
        Agreement::Wrong(right)
    } else {
        Agreement::Foreign(right)
    }
}

/// Whether the last words of a text ask for the Russian genitive.
fn asks_for_genitive(before: &str) -> bool {
    let before = before.trim_end();
    let ends = |name: &&str| {
        let words = keywords::by_name(name);
        words.is_some_and(|words| before.ends_with(words.word(Lang::Ru)))
    };
    WITH_GENITIVE.iter().any(ends)
}

/// The unit of a length of time that stands behind a text, in the form that both ask for.
pub(super) fn unit_behind(before: &str, length: Duration, lang: Lang) -> &'static str {
    let within = before.trim_end().ends_with("в течение");
    unit_word(length, asks_for_genitive(before) || within, lang)
}

/// The units of a language as they stand behind a number of many.
pub(super) fn unit_names(lang: Lang) -> [&'static str; 8] {
    UNITS.map(|unit| {
        let length = Duration {
            amount: 10,
            unit,
            within: false,
        };
        unit_word(length, false, lang)
    })
}

/// The units of time.
pub(super) const UNITS: [Unit; 8] = [
    Unit::Minutes,
    Unit::Hours,
    Unit::WorkingDays,
    Unit::CalendarDays,
    Unit::Days,
    Unit::Weeks,
    Unit::Months,
    Unit::Years,
];

/// The Russian accusative where it has a form of its own: "ждать 1 неделю".
const fn accusative(unit: Unit) -> &'static str {
    match unit {
        Unit::Minutes => "минуту",
        Unit::Weeks => "неделю",
        _ => "",
    }
}

/// Whether a form of a unit is Kazakh: the word itself or its genitive.
fn is_kazakh(unit: Unit, written: &str) -> bool {
    let (_, kazakh, _) = forms(unit);
    written
        .strip_prefix(kazakh)
        .is_some_and(|ending| matches!(ending, "" | "нің" | "дың"))
}

/// The languages that have this form of a unit, be it the right one or not.
fn languages_of(unit: Unit, written: &str) -> &'static [Lang] {
    let (russian, kazakh, _) = forms(unit);
    let begins_alike = kazakh.split(' ').next() == written.split(' ').next();
    match (written.is_ascii(), is_kazakh(unit, written) || begins_alike) {
        (true, _) => &[Lang::En],
        (false, true) if russian.contains(&written) => &[Lang::Ru, Lang::Kk],
        (false, true) => &[Lang::Kk],
        (false, false) => &[Lang::Ru],
    }
}

/// Reads a length of time written in any of the three languages, such as `3 рабочих дня`,
/// `10 күнтізбелік күн ішінде` or `within 2 hours`.
///
/// # Errors
/// None of the texts that are no length of time, or whose number exceeds four billion, are read.
#[must_use]
pub fn parse_duration(text: &str) -> Option<Duration> {
    let mut pairs = Grammar::parse(Rule::duration, text.trim()).ok()?;
    let pair = pairs.next()?;
    (pair.as_str().len() == text.trim().len()).then_some(())?;
    super::token::duration(pair).map(|(duration, _)| duration)
}

/// A length of time as acts print it, in the form that can be read: without the number in words in
/// brackets and without the ending of an ordinal behind the digits. None when it has neither.
///
/// ```
/// use reglament::syntax::printed_duration;
/// let plain = |text| printed_duration(text).unwrap_or_default();
/// assert_eq!(plain("3 (три) рабочих дня"), "3 рабочих дня");
/// assert_eq!(plain("в течение 3-х рабочих дней"), "в течение 3 рабочих дней");
/// assert_eq!(printed_duration("3 рабочих дня"), None);
/// ```
#[must_use]
pub fn printed_duration(text: &str) -> Option<String> {
    let first = text.find(|c: char| c.is_ascii_digit())?;
    let (before, text) = text.split_at(first);
    let end = text.find(|c: char| !c.is_ascii_digit())?;
    let (number, rest) = text.split_at(end);
    let words = printed_number(rest)?;
    Some(format!(
        "{before}{number} {}",
        rest.get(words..)?.trim_start()
    ))
}

/// The length of time that a text begins with, as written.
pub(super) fn leading_duration(text: &str) -> Option<String> {
    let pair = Grammar::parse(Rule::duration, text).ok()?.next()?;
    Some(pair.as_str().trim_end().to_owned())
}

/// How much of a text behind a number only prints the number again: the ending `-х`, the words in
/// brackets, or both. None when it does not.
pub(super) fn printed_number(rest: &str) -> Option<usize> {
    let ending = rest.strip_prefix('-').map_or(0, |letters| {
        let length = letters.find(|c: char| !c.is_alphabetic());
        length.unwrap_or(letters.len()) + 1
    });
    let after = rest.get(ending..)?;
    let bracket = after.trim_start().strip_prefix('(').and_then(|words| {
        let close = words.find(')')?;
        let said = words.get(..close)?.chars();
        let number = |c: char| c.is_alphabetic() || c == ' ' || c == '-';
        said.clone()
            .all(number)
            .then_some(after.len() - words.len() + close + 1)
    });
    match ending + bracket.unwrap_or(0) {
        0 | 1 => None,
        length => Some(length),
    }
}
