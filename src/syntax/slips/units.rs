//! What was meant by words behind a number that are no unit of time.

use crate::calendar::Unit;
use crate::messages::Lang;
use crate::syntax::duration::{UNITS, unit_behind};
use crate::syntax::tree::Duration;

/// What was meant: the whole length of time in its right form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::syntax) enum Likely {
    /// The words are the unit's own in forms that do not agree, such as `жұмыс күндер`.
    Form(String),
    /// They look like the unit's words, such as `рабочх дня`.
    Slip(String),
    /// They look like no unit, or like two.
    Nothing,
}

/// The beginnings that all forms of a word of a unit have.
const STEMS: [&[&str]; 23] = [
    &["минут"],
    &["час"],
    &["рабоч"],
    &["календарн"],
    &["день", "дн"],
    &["недел"],
    &["месяц"],
    &["год", "лет"],
    &["сағат"],
    &["жұмыс"],
    &["күнтізбелік"],
    &["күн"],
    &["апта"],
    &["ай"],
    &["жыл"],
    &["minute"],
    &["hour"],
    &["working"],
    &["calendar"],
    &["day"],
    &["week"],
    &["month"],
    &["year"],
];

/// Which word of a unit this is, whatever its form.
pub(super) fn stem(word: &str) -> Option<usize> {
    /// No ending of a noun or an adjective is longer.
    const ENDING: usize = 3;
    STEMS.iter().position(|stems| {
        let mut endings = stems.iter().filter_map(|stem| word.strip_prefix(stem));
        endings.any(|ending| {
            ending.chars().count() <= ENDING && ending.chars().all(char::is_alphabetic)
        })
    })
}

/// The words of units that a text consists of; none when it has another word.
fn stems(text: &str) -> Option<Vec<usize>> {
    text.split_whitespace().map(stem).collect()
}

/// What was meant by words behind a number that are no unit, such as `жұмыс күндер`: the words
/// themselves, and what they stand for.
pub(in crate::syntax) fn likely_unit<'a>(
    number: &str,
    before: &str,
    rest: &'a str,
    lang: Lang,
) -> (&'a str, Likely) {
    /// Less alike than this, two texts are different units; abbreviations are less alike than slips.
    const ALIKE: f64 = 0.72;
    let words = |count: usize| {
        let mut ends = rest.match_indices([' ', ',', '\u{a0}']);
        let end = ends.nth(count - 1).map_or(rest.len(), |(at, _)| at);
        rest.get(..end).unwrap_or(rest)
    };
    let Ok(amount) = number.parse() else {
        return (words(1), Likely::Nothing);
    };
    let likeness = |unit: Unit| {
        let within = false;
        let length = Duration {
            amount,
            unit,
            within,
        };
        let right = unit_behind(before, length, lang);
        let written = words(right.split(' ').count());
        (strsim::jaro_winkler(written, right), written, right)
    };
    let likely = UNITS.into_iter().map(likeness);
    let likely = likely
        .filter(|(likeness, written, right)| *likeness > ALIKE && !is_another_unit(written, right));
    match likely.max_by(|a, b| a.0.total_cmp(&b.0)) {
        Some((_, written, right)) => {
            let whole = format!("{amount} {right}");
            match stems(written).is_some_and(|written| Some(written) == stems(right)) {
                true => (written, Likely::Form(whole)),
                false => (written, Likely::Slip(whole)),
            }
        }
        None if stems(words(2)).is_some() => (words(2), Likely::Nothing),
        None => (words(1), Likely::Nothing),
    }
}

/// Whether a text has a word of a unit that is none of this unit's: a guess would change the term.
fn is_another_unit(written: &str, unit: &str) -> bool {
    let own = stems(unit).unwrap_or_default();
    let mut known = written.split_whitespace().filter_map(stem);
    known.any(|stem| !own.contains(&stem))
}
