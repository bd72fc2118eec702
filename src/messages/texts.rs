//! Texts that a part of the program brings itself, beside the message files.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::OnceLock;

use super::Lang;
use super::bundle::{self, Bundle};

/// Texts in the three languages, each in the format of Project Fluent.
///
/// A check keeps its words beside its code, so that one file holds all of it. Two texts are the
/// same when they have the same name.
///
/// ```
/// use reglament::messages::{Lang, Message, Texts};
///
/// static GREETING: Texts = Texts::new(
///     "greeting",
///     "hello = Здравствуйте, { $name }!",
///     "hello = Сәлеметсіз бе, { $name }!",
///     "hello = Good day, { $name }!",
/// );
/// let message = Message::of(&GREETING, "hello").with("name", "Айгүл");
/// assert_eq!(message.text(Lang::Kk), "Сәлеметсіз бе, Айгүл!");
/// ```
pub struct Texts {
    name: &'static str,
    sources: [&'static str; 3],
    compiled: [OnceLock<Bundle>; 3],
}

impl Texts {
    /// Texts under a name: Russian, Kazakh, English.
    #[must_use]
    pub const fn new(
        name: &'static str,
        ru: &'static str,
        kk: &'static str,
        en: &'static str,
    ) -> Self {
        Texts {
            name,
            sources: [ru, kk, en],
            compiled: [OnceLock::new(), OnceLock::new(), OnceLock::new()],
        }
    }

    /// The name, which is the code of the check whose words they are.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The text in a language as it stands in the program, for the tests that compare the three.
    #[must_use]
    pub const fn source(&self, lang: Lang) -> &'static str {
        let [ru, kk, en] = self.sources;
        match lang {
            Lang::Ru => ru,
            Lang::Kk => kk,
            Lang::En => en,
        }
    }

    /// The compiled texts of a language, compiled when the language is first spoken.
    pub(super) fn bundle(&self, lang: Lang) -> &Bundle {
        let [ru, kk, en] = &self.compiled;
        let slot = match lang {
            Lang::Ru => ru,
            Lang::Kk => kk,
            Lang::En => en,
        };
        slot.get_or_init(|| bundle::bundle(lang, self.source(lang)))
    }
}

impl fmt::Debug for Texts {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_tuple("Texts").field(&self.name).finish()
    }
}

impl PartialEq for Texts {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for Texts {}

impl Hash for Texts {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.name.hash(state);
    }
}
