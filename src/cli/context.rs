//! What every command needs to know about the run.

use std::path::PathBuf;

use super::output::Format;
use super::paragraph::paragraph;
use super::speech::Speech;
use crate::diagnostic::human::Style;
use crate::messages::Message;

/// The global options, settled.
#[derive(Clone, Debug)]
pub struct Context {
    /// Which language to speak.
    pub speech: Speech,
    /// How the result is to look.
    pub format: Format,
    /// Colour and width of human output on standard output.
    pub style: Style,
    /// The same for what stands on standard error.
    pub error_style: Style,
    /// The directory given by `--regulations`.
    pub regulations: Option<PathBuf>,
}

impl Context {
    /// The directory that holds the regulations when nothing else is said.
    #[must_use]
    pub fn regulations_directory(&self) -> PathBuf {
        self.regulations
            .clone()
            .unwrap_or_else(|| PathBuf::from("regulations"))
    }

    /// A message for standard error, as wide as that is.
    #[must_use]
    pub fn notice(&self, message: &Message) -> String {
        let text = message.text(self.speech.general());
        paragraph(&text, "", "  ", self.error_style.width)
    }
}
