//! What is told of one file in a form that goes file by file, ready to be written.
//!
//! Making findings into text takes as long as finding them, and their text takes less room than they
//! do. So a run in such a form makes every file's findings into text as soon as they are found, and
//! holds the text for the next run.

use std::borrow::Cow;

use serde::Serialize;

use super::Args;
use super::cache::Key;
use crate::calendar::Day;
use crate::checks::Outline;
use crate::cli::context::Context;
use crate::cli::output::Format;
use crate::cli::paragraph::paragraph;
use crate::diagnostic::human::Style;
use crate::diagnostic::listing::Counts;
use crate::diagnostic::{Diagnostic, Level, Report, human, short};
use crate::messages::Lang;
use crate::model::Places;
use crate::source::Sources;

/// The forms that go file by file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Form {
    /// A line for each finding.
    Short,
    /// Errors and warnings with their excerpts; notes, of which a careful file has many, in a line
    /// each, unless all is asked for.
    People {
        /// Whether all is asked for.
        full: bool,
        /// How it is to look.
        style: Style,
    },
}

impl Form {
    /// The form that a run asks for, if it goes file by file.
    pub fn of(args: &Args, context: &Context) -> Option<Form> {
        match context.format {
            Format::Short => Some(Form::Short),
            Format::Human => Some(Form::People {
                full: args.full,
                style: context.style,
            }),
            _ => None,
        }
    }

    /// The sheet of findings of one file, which stand in the order of reading.
    pub fn sheet(
        self,
        found: &[Diagnostic],
        said: Option<Lang>,
        sources: &Sources,
        lang: Lang,
    ) -> Sheet {
        let say = |found| self.say(&Report::new(found, sources, lang));
        let (quiet, loud): (Vec<_>, Vec<_>) =
            found.iter().partition(|found| self.is_quiet(found.level));
        let mut text = loud.into_iter().map(say).collect::<String>();
        text.extend(quiet.iter().copied().map(say));
        if !quiet.is_empty() {
            text.push('\n');
        }
        text.shrink_to_fit();
        Sheet {
            said,
            counts: Counts::of(found),
            text: text.into_bytes(),
        }
    }

    /// One finding as text.
    fn say(self, report: &Report<'_>) -> String {
        match self {
            Form::Short => short::render(report) + "\n",
            Form::People { style, .. } if self.is_quiet(report.diagnostic.level) => {
                line(report, style)
            }
            Form::People { style, .. } => human::render(report, style) + "\n",
        }
    }

    /// Whether what is found at a level stands below the rest, in a line each.
    fn is_quiet(self, level: Level) -> bool {
        matches!(self, Form::People { full: false, .. }) && level == Level::Note
    }
}

/// A note in a line; on a terminal that is narrower, in as many as it needs, broken between words.
fn line(report: &Report<'_>, style: Style) -> String {
    let text = short::render(report);
    match style.shown {
        true => paragraph(&text, "", "    ", style.width),
        false => text + "\n",
    }
}

/// What is told of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// The language that the first line of the file names, if it does.
    pub said: Option<Lang>,
    /// How much is told.
    pub counts: Counts,
    /// The text, in UTF-8; nothing but writing it is left to be done, so what is held from an earlier
    /// run is not looked through again.
    pub text: Vec<u8>,
}

/// A sheet as it is held for the next run.
pub struct Held<'a> {
    /// What is held against other files, where the file can run.
    pub outline: Option<Cow<'a, Outline>>,
    /// Where the things of the outline stand.
    pub places: Cow<'a, Places>,
    pub sheet: Cow<'a, Sheet>,
    /// The digest of what was found across files, which stands in the sheet too.
    pub between: Key,
    /// The day on which the waivers of the file were judged, if it has any.
    pub on: Option<Day>,
}
