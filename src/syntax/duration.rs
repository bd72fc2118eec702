//! Lengths of time as people write them in the three languages.

use pest::Parser;

use super::grammar::{Grammar, Rule};
use super::tree::Duration;
use crate::calendar::Unit;
use crate::messages::Lang;

/// The words of a unit: Russian for 1, for 2 to 4 and for many, then Kazakh, then English for one
/// and for many.
const fn forms(unit: Unit) -> ([&'static str; 3], &'static str, [&'static str; 2]) {
    match unit {
        Unit::Minutes => (["минута", "минуты", "минут"], "минут", ["minute", "minutes"]),
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

fn russian_unit(duration: Duration) -> &'static str {
    let ([one, few, many], _, _) = forms(duration.unit);
    match (russian_plural(duration.amount), duration.within) {
        (0, true) => genitive(duration.unit),
        (0, false) => one,
        (1, false) => few,
        _ => many,
    }
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
    let amount = duration.amount;
    let (_, kazakh, [one, many]) = forms(duration.unit);
    match (lang, duration.within) {
        (Lang::Ru, true) => format!("в течение {amount} {}", russian_unit(duration)),
        (Lang::Ru, false) => format!("{amount} {}", russian_unit(duration)),
        (Lang::Kk, true) => format!("{amount} {kazakh} ішінде"),
        (Lang::Kk, false) => format!("{amount} {kazakh}"),
        (Lang::En, true) => format!("within {amount} {}", if amount == 1 { one } else { many }),
        (Lang::En, false) => format!("{amount} {}", if amount == 1 { one } else { many }),
    }
}

/// Whether the unit as written agrees with its number; Kazakh does not inflect it.
pub(super) fn agrees(duration: Duration, written: &str, lang: Lang) -> bool {
    if lang == Lang::Kk {
        return true;
    }
    let (russian, _, english) = forms(duration.unit);
    let accusative = match duration.unit {
        Unit::Minutes => "минуту",
        Unit::Weeks => "неделю",
        _ => "",
    };
    if russian.contains(&written) || written == genitive(duration.unit) || written == accusative {
        return written == russian_unit(duration)
            || written == accusative && russian_plural(duration.amount) == 0;
    }
    if written.is_ascii() && english.contains(&written) {
        return (duration.amount == 1) == (written == english[0]);
    }
    true
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
    super::phrase::duration(pair).map(|(duration, _)| duration)
}
