//! What the program says to people, in Russian, Kazakh and English.
//!
//! Everything inside the program carries a [`Message`]: an id and typed arguments. A language is
//! chosen only when the text is shown, so a result can be shown in any of them, and two results
//! can be compared without comparing sentences. The texts are in `ru.ftl`, `kk.ftl` and `en.ftl`
//! beside this file, in the format of [Project Fluent](https://projectfluent.org); a test holds
//! them to the same ids and the same variables, and the calls of [`Message::new`] to both.

mod arg;
mod args;
mod bundle;
mod lang;
mod texts;

pub use arg::Arg;
pub use args::Args;
pub use lang::{Lang, UnknownLang};
pub use texts::Texts;

/// Something to tell a person, before a language is chosen.
///
/// ```
/// use reglament::messages::{Lang, Message};
/// let term = Message::new("term-working-days").with("n", 3);
/// assert_eq!(term.text(Lang::Ru), "3 рабочих дня");
/// assert_eq!(term.text(Lang::Kk), "3 жұмыс күні");
/// assert_eq!(term.text(Lang::En), "3 working days");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Message {
    /// The entry of the message files, or of `texts`.
    pub id: &'static str,
    /// The texts that hold the entry, if a part of the program brings its own.
    pub texts: Option<&'static Texts>,
    /// The values of its variables, by name.
    pub args: Args,
}

impl Message {
    /// The message with this id and no arguments yet.
    #[must_use]
    pub const fn new(id: &'static str) -> Self {
        Message {
            id,
            texts: None,
            args: Args::NONE,
        }
    }

    /// The message with this id of texts that a part of the program brings itself.
    #[must_use]
    pub const fn of(texts: &'static Texts, id: &'static str) -> Self {
        Message {
            id,
            texts: Some(texts),
            args: Args::NONE,
        }
    }

    /// The message with one more argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push(name, value.into());
        self
    }

    /// The value of an argument, if the message has it.
    #[must_use]
    pub fn arg(&self, name: &str) -> Option<&Arg> {
        self.args
            .iter()
            .find(|(held, _)| *held == name)
            .map(|(_, value)| value)
    }

    /// The text in a language.
    ///
    /// An id that the message files do not hold is shown as it is: telling something about a
    /// failure must never become a failure itself.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        bundle::text(self.texts, lang, self.id, &self.args).unwrap_or_else(|| self.id.to_owned())
    }
}
