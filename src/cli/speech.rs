//! Which language to speak.

use crate::messages::Lang;

/// The languages that were asked for, by how strongly they were asked for.
///
/// The option `--lang` comes first, then the environment variable `REGLAMENT_LANG`, then the
/// language of the file that is spoken of, then the locale, then Russian.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Speech {
    /// The language of the option or of the variable.
    pub asked: Option<Lang>,
    /// The language of the locale, if it is one of the program's.
    pub locale: Option<Lang>,
}

impl Speech {
    /// The language of everything that is not about one file.
    #[must_use]
    pub fn general(self) -> Lang {
        self.asked.or(self.locale).unwrap_or_default()
    }

    /// The same, with a language to fall back on that the project's configuration asks for.
    #[must_use]
    pub fn or(self, configured: Option<Lang>) -> Speech {
        Speech {
            asked: self.asked.or(configured),
            ..self
        }
    }

    /// The language of what is said about a file.
    #[must_use]
    pub fn about(self, file: Lang) -> Lang {
        self.asked.unwrap_or(file)
    }

    /// The language of what is said about a file whose language may be unknown.
    #[must_use]
    pub fn about_maybe(self, file: Option<Lang>) -> Lang {
        file.map_or_else(|| self.general(), |file| self.about(file))
    }

    /// Reads the words of a command line and the environment, before anything else is read.
    ///
    /// An unknown language is passed over here, so that the complaint about it has a language.
    pub fn find<'a>(
        words: impl IntoIterator<Item = &'a str>,
        variable: impl Fn(&str) -> Option<String>,
    ) -> Speech {
        let asked = option(words, "--lang").and_then(|code| code.parse().ok());
        let asked = asked.or_else(|| variable("REGLAMENT_LANG")?.trim().parse().ok());
        Speech {
            asked,
            locale: locale(variable),
        }
    }
}

/// The last value that an option is given on a command line, as `--option value` or
/// `--option=value`.
pub fn option<'a>(words: impl IntoIterator<Item = &'a str>, name: &str) -> Option<&'a str> {
    let mut found = None;
    let mut words = words.into_iter();
    while let Some(word) = words.next() {
        if word == "--" {
            break;
        }
        match word.strip_prefix(name) {
            Some("") => found = words.next(),
            Some(rest) => found = rest.strip_prefix('=').or(found),
            None => {}
        }
    }
    found
}

/// The language of the locale; the first variable that is set decides, as in every program.
fn locale(variable: impl Fn(&str) -> Option<String>) -> Option<Lang> {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"];
    let value = names
        .into_iter()
        .filter_map(variable)
        .find(|value| !value.is_empty())?;
    value.split(['_', '.', '-', '@']).next()?.parse().ok()
}
