//! The languages that the program speaks.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A language of people's messages.
///
/// ```
/// use reglament::messages::Lang;
/// assert_eq!("kk".parse(), Ok(Lang::Kk));
/// assert_eq!(Lang::Kk.to_string(), "kk");
/// ```
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
pub enum Lang {
    /// Russian, which the program speaks when nobody says otherwise.
    #[default]
    Ru,
    /// Kazakh.
    Kk,
    /// English.
    En,
}

impl Lang {
    /// Every language, in the order in which they are listed to people.
    pub const ALL: [Lang; 3] = [Lang::Ru, Lang::Kk, Lang::En];

    /// The two letters of ISO 639-1 by which the language is named in options and in files.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Lang::Ru => "ru",
            Lang::Kk => "kk",
            Lang::En => "en",
        }
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(self.code())
    }
}

impl FromStr for Lang {
    type Err = UnknownLang;

    /// Reads the code of a language.
    ///
    /// # Errors
    /// [`UnknownLang`] for everything but `ru`, `kk` and `en`.
    fn from_str(code: &str) -> Result<Self, UnknownLang> {
        Lang::ALL
            .into_iter()
            .find(|lang| lang.code() == code)
            .ok_or_else(|| UnknownLang(code.to_owned()))
    }
}

/// A code that names none of the languages of the program; it holds what was given.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown language `{0}`: expected ru, kk or en")]
pub struct UnknownLang(pub String);
