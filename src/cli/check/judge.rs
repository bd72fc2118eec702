//! From what the checks find to what is told: waivers, levels and the order of reading.

use super::look::{self, Looked, Looker};
use super::run::{Asked, Run};
use super::sheet::{Form, Sheet};
use crate::checks::waivers;
use crate::cli::context::Context;
use crate::cli::workers;
use crate::diagnostic::{self, Diagnostic, Report};
use crate::messages::Lang;
use crate::source::SourceId;

/// All files of a run with what is told of them.
pub struct Checked {
    pub run: Run,
    /// In the order of the run's files.
    pub files: Vec<Judged>,
}

/// A file with what is told of it.
pub struct Judged {
    pub source: SourceId,
    /// The language that its first line names, if it does.
    pub said: Option<Lang>,
    /// The path of its regulation, where it has one.
    pub regulation: Option<String>,
    /// In the order of reading.
    pub found: Vec<Diagnostic>,
}

impl Judged {
    /// Whether anything told is an error.
    pub fn has_errors(&self) -> bool {
        diagnostic::has_errors(&self.found)
    }
}

impl Checked {
    /// Checks the files of a run.
    pub fn of(run: Run) -> Checked {
        let looker = Looker::new(&run);
        let mut looked = workers::each(
            &run.files,
            |asked| run.size(asked),
            |asked| looker.at(asked),
        );
        look::across(&mut looked);
        // Every text may be spoken of.
        workers::each(
            &run.files,
            |_| 1,
            |asked| {
                run.pending(asked);
            },
        );
        let files = run.files.iter().zip(looked);
        let files = files.map(|(asked, looked)| judge(&run, asked, looked));
        let files = files.collect();
        Checked { run, files }
    }

    /// The language in which each file's findings are told.
    pub fn langs(&self, context: &Context) -> Vec<Lang> {
        let files = self.run.files.iter().zip(&self.files);
        files
            .map(|(asked, own)| asked.lang(own.said, context))
            .collect()
    }

    /// The sheet of every file, in a form that goes file by file.
    pub fn sheets(&self, form: Form, context: &Context) -> Vec<Sheet> {
        let files: Vec<_> = self.files.iter().zip(self.langs(context)).collect();
        let size = |(file, _): &(&Judged, Lang)| file.found.len();
        workers::each(&files, size, |(file, lang)| {
            let sources = &self.run.sources;
            form.sheet(&file.found, file.said, sources, *lang)
        })
    }

    /// What is told of a file, in a language.
    pub fn reports<'a>(&'a self, file: &'a Judged, lang: Lang) -> impl Iterator<Item = Report<'a>> {
        let found = file.found.iter();
        found.map(move |found| Report::new(found, &self.run.sources, lang))
    }

    /// Everything told, in the order of the files and of their lines.
    pub fn found(&self) -> impl Iterator<Item = &Diagnostic> {
        self.files.iter().flat_map(|file| &file.found)
    }
}

/// What is told of a file.
pub fn judge(run: &Run, asked: &Asked, looked: Looked) -> Judged {
    let regulation = looked.outline.map(|outline| outline.path);
    let mut found = looked.found;
    let of = regulation.as_deref().unwrap_or_default();
    waivers::apply(of, &looked.waivers, run.today, &mut found);
    keep_told(run, asked, &mut found);
    let mut all = looked.errors;
    all.extend(found);
    diagnostic::sort(&mut all);
    Judged {
        source: looked.source,
        said: looked.said,
        regulation,
        found: all,
    }
}

/// Gives findings their settled levels and leaves out those that nobody has asked for.
pub fn keep_told(run: &Run, asked: &Asked, found: &mut Vec<Diagnostic>) {
    asked.config.levels.apply(found);
    let told = |found: &Diagnostic| run.only.iter().any(|check| check.code == found.code);
    found.retain(|found| run.only.is_empty() || told(found));
}
