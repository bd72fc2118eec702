//! Dates with the month as a word, which people write and the language does not have.

use crate::calendar::Day;

/// The beginnings of the months' names in Russian, Kazakh and English; each begins no other name.
const MONTHS: [[&str; 3]; 12] = [
    ["январ", "қаңтар", "january"],
    ["феврал", "ақпан", "february"],
    ["март", "наурыз", "march"],
    ["апрел", "сәуір", "april"],
    ["ма", "мамыр", "may"],
    ["июн", "маусым", "june"],
    ["июл", "шілде", "july"],
    ["август", "тамыз", "august"],
    ["сентябр", "қыркүйек", "september"],
    ["октябр", "қазан", "october"],
    ["ноябр", "қараша", "november"],
    ["декабр", "желтоқсан", "december"],
];

/// Words between the day and the year that say nothing of the date.
const BETWEEN: [&str; 3] = ["жылғы", "жылдың", "жылы"];

/// The date that a line begins with, as written and in figures: `15.03.2018` for `15 марта 2018`
/// and for `2018 жылғы 15 наурыз`; none for a day that does not exist.
pub(super) fn in_words(line: &str) -> Option<(&str, String)> {
    let words = line.split([' ', '\u{a0}', ',', '"', '«', '»']);
    let words: Vec<&str> = words
        .filter(|word| !word.is_empty() && !BETWEEN.contains(word))
        .take(3)
        .collect();
    let [first, second, third] = words.as_slice() else {
        return None;
    };
    let end = line.find(third)? + third.len();
    // "15 March 2018" and "2018 жылғы 15 наурыз".
    let (day, month, year) = match month(second) {
        Some(month) => (first, month, third),
        None => (second, month(third)?, first),
    };
    let (day, year) = (day.parse().ok()?, year.parse().ok()?);
    Day::from_ymd(year, month, day)?;
    Some((line.get(..end)?, format!("{day:02}.{month:02}.{year:04}")))
}

fn month(word: &str) -> Option<u32> {
    let word = word.to_lowercase();
    let begins = |names: &[&str; 3]| names.iter().any(|name| word.starts_with(name));
    // "мая" and "май" begin like "март" and "мамыр", which are longer.
    let longer = MONTHS.iter().zip(1u32..).filter(|(names, _)| begins(names));
    longer
        .max_by_key(|(names, _)| {
            names
                .iter()
                .filter(|name| word.starts_with(*name))
                .map(|name| name.len())
                .max()
        })
        .map(|(_, number)| number)
}
