//! How much a diagnostic matters.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::messages::Message;

/// How much a diagnostic matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Level {
    /// The text cannot be used.
    Error,
    /// The text can be used, but something in it is probably wrong.
    Warning,
    /// Something worth knowing.
    Note,
}

impl Level {
    /// The name of the level in machine-readable output.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Level::Error => "error",
            Level::Warning => "warning",
            Level::Note => "note",
        }
    }

    /// The name of the level for people.
    #[must_use]
    pub const fn message(self) -> Message {
        match self {
            Level::Error => Message::new("level-error"),
            Level::Warning => Message::new("level-warning"),
            Level::Note => Message::new("level-note"),
        }
    }
}

impl fmt::Display for Level {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(self.code())
    }
}
