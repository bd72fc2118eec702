//! How much findings matter in this project.

use std::collections::BTreeMap;

use serde::Serialize;

use super::check::Check;
use crate::diagnostic::{Diagnostic, Level};

/// What a project makes of a check's findings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub enum Setting {
    /// They are not told.
    Allow,
    /// They are told as notes.
    Note,
    /// They are told as warnings.
    Warn,
    /// They are told as errors and fail the run.
    Deny,
}

impl Setting {
    /// Every setting with its word.
    pub const ALL: [(&str, Setting); 4] = [
        ("allow", Setting::Allow),
        ("note", Setting::Note),
        ("warn", Setting::Warn),
        ("deny", Setting::Deny),
    ];

    /// The setting with this word.
    #[must_use]
    pub fn named(word: &str) -> Option<Setting> {
        let mut all = Setting::ALL.into_iter();
        all.find(|(own, _)| *own == word).map(|(_, own)| own)
    }

    /// The level at which a finding is told, if it is told at all.
    #[must_use]
    pub const fn level(self) -> Option<Level> {
        match self {
            Setting::Allow => None,
            Setting::Note => Some(Level::Note),
            Setting::Warn => Some(Level::Warning),
            Setting::Deny => Some(Level::Error),
        }
    }
}

/// The settings of a project, by the code of the check.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Levels {
    settings: BTreeMap<&'static str, Setting>,
}

impl Levels {
    /// Settles a check; returns whether it was settled already.
    pub fn set(&mut self, check: &'static Check, setting: Setting) -> bool {
        self.settings.insert(check.code, setting).is_some()
    }

    /// Whether the findings of a check are told.
    #[must_use]
    pub fn tells(&self, check: &Check) -> bool {
        let setting = self.settings.get(check.code);
        setting.is_none_or(|setting| setting.level().is_some())
    }

    /// Gives every finding of a check its settled level and leaves out what is allowed.
    ///
    /// Errors of form are no findings and stay errors.
    pub fn apply(&self, found: &mut Vec<Diagnostic>) {
        found.retain_mut(|found| match self.settings.get(found.code) {
            Some(setting) => {
                let level = setting.level();
                found.level = level.unwrap_or(found.level);
                level.is_some()
            }
            None => true,
        });
    }
}
