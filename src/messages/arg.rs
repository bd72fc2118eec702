//! The typed arguments of a message and how each language writes them.

use chrono::{NaiveDate, NaiveDateTime};
use fluent_bundle::FluentValue;

use super::{Lang, Message};

/// A value inside a message.
///
/// Arguments compare by meaning, so that a test can compare the reasons of a result without
/// comparing sentences.
///
/// ```
/// use reglament::messages::{Arg, Lang};
/// assert_eq!(Arg::date("2018-03-19").text(Lang::Ru), "19.03.2018");
/// assert_eq!(Arg::date("2018-03-19").text(Lang::En), "2018-03-19");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Arg {
    /// Words that stand the same in every language: a name, a clause, a piece of the source.
    Text(String),
    /// A whole number; it selects the plural form.
    Number(i64),
    /// A date, kept as `yyyy-mm-dd`.
    Date(String),
    /// A date with a time of day, kept as `yyyy-mm-ddThh:mm`.
    Moment(String),
    /// A message in the language of the one around it.
    Nested(Box<Message>),
    /// A message in a language of its own, whatever the language around it: what is to be typed
    /// into a file stands in the words of that file.
    In(Lang, Box<Message>),
    /// Several values, written with commas between them.
    List(Vec<Arg>),
    /// Something that has a name of its own in each language: Russian, Kazakh, English.
    Named(Box<[String; 3]>),
}

impl Arg {
    /// A date given as `yyyy-mm-dd`.
    pub fn date(iso: impl Into<String>) -> Self {
        Arg::Date(iso.into())
    }

    /// A moment given as `yyyy-mm-ddThh:mm`.
    pub fn moment(iso: impl Into<String>) -> Self {
        Arg::Moment(iso.into())
    }

    /// A list of anything that can be an argument.
    pub fn list<T: Into<Arg>>(items: impl IntoIterator<Item = T>) -> Self {
        Arg::List(items.into_iter().map(Into::into).collect())
    }

    /// Something with a name of its own in Russian, Kazakh and English.
    pub fn named(ru: &str, kk: &str, en: &str) -> Self {
        Arg::Named(Box::new([ru.to_owned(), kk.to_owned(), en.to_owned()]))
    }

    /// The value as people who read the language write it.
    ///
    /// A date that is not in the form that its variant asks for is shown as it was given.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        match self {
            Arg::Text(text) => text.clone(),
            Arg::Number(number) => number.to_string(),
            Arg::Date(iso) => date_text(iso, lang),
            Arg::Moment(iso) => moment_text(iso, lang),
            Arg::Nested(message) => message.text(lang),
            Arg::In(own, message) => message.text(*own),
            Arg::Named(names) => {
                let [ru, kk, en] = names.as_ref();
                match lang {
                    Lang::Ru => ru.clone(),
                    Lang::Kk => kk.clone(),
                    Lang::En => en.clone(),
                }
            }
            Arg::List(items) => items
                .iter()
                .map(|item| item.text(lang))
                .collect::<Vec<_>>()
                .join(", "),
        }
    }

    /// The value as Fluent takes it: only a number stays a number, since plurals depend on it.
    pub(super) fn fluent(&self, lang: Lang) -> FluentValue<'_> {
        match self {
            Arg::Text(text) => FluentValue::from(text.as_str()),
            Arg::Number(number) => FluentValue::from(*number),
            other => FluentValue::from(other.text(lang)),
        }
    }
}

/// Turns `2018-03-19` into `19.03.2018` for readers of Russian and Kazakh.
fn date_text(iso: &str, lang: Lang) -> String {
    let mut parts = iso.splitn(3, '-');
    match (lang, parts.next(), parts.next(), parts.next()) {
        (Lang::Ru | Lang::Kk, Some(year), Some(month), Some(day)) => {
            format!("{day}.{month}.{year}")
        }
        _ => iso.to_owned(),
    }
}

/// Turns `2018-03-19T16:40` into `19.03.2018 16:40`, or for English into `2018-03-19 16:40`.
fn moment_text(iso: &str, lang: Lang) -> String {
    match iso.split_once('T') {
        Some((date, time)) => format!("{} {time}", date_text(date, lang)),
        None => date_text(iso, lang),
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Arg::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Arg::Text(text)
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Arg::Text(text.clone())
    }
}

impl From<char> for Arg {
    fn from(letter: char) -> Self {
        Arg::Text(letter.to_string())
    }
}

impl From<Message> for Arg {
    fn from(message: Message) -> Self {
        Arg::Nested(Box::new(message))
    }
}

impl From<NaiveDate> for Arg {
    fn from(date: NaiveDate) -> Self {
        Arg::Date(date.format("%Y-%m-%d").to_string())
    }
}

impl From<NaiveDateTime> for Arg {
    fn from(moment: NaiveDateTime) -> Self {
        Arg::Moment(moment.format("%Y-%m-%dT%H:%M").to_string())
    }
}

impl<T: Into<Arg>> From<Vec<T>> for Arg {
    fn from(items: Vec<T>) -> Self {
        Arg::list(items)
    }
}

/// Whole numbers of the sizes in use; what does not fit is shown as the largest number that does.
macro_rules! arg_from_numbers {
    ($($number:ty),*) => {$(
        impl From<$number> for Arg {
            fn from(number: $number) -> Self {
                Arg::Number(i64::try_from(number).unwrap_or(i64::MAX))
            }
        }
    )*};
}

arg_from_numbers!(i32, i64, u8, u16, u32, u64, usize);
