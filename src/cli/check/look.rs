//! Asking the checks about every file, one by one and then all together.
//!
//! A file is checked as soon as it is read, and all but an outline of it is let go of then: the trees
//! and the models of ten thousand regulations would fill the memory of most machines.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::run::{Asked, Run};
use crate::checks::{self, Check, Layout, Library as Outlines, Outline, Outlined, Subject};
use crate::cli::links::Targets;
use crate::cli::load::Loaded;
use crate::cli::workers;
use crate::diagnostic::{self, Diagnostic};
use crate::format::format;
use crate::messages::Lang;
use crate::model::{Places, Waiver};
use crate::source::SourceId;

/// What a look at a file has given.
#[derive(Clone)]
pub struct Looked {
    pub source: SourceId,
    /// The language that its first line names, if it does.
    pub said: Option<Lang>,
    /// What is held against other files, where there is a model.
    pub outline: Option<Outline>,
    /// Where the things of the outline stand.
    pub places: Places,
    /// Findings that the file accepts.
    pub waivers: Vec<Waiver>,
    /// What is wrong with its form.
    pub errors: Vec<Diagnostic>,
    /// What the checks have found, before anything is waived.
    pub found: Vec<Diagnostic>,
}

impl Looked {
    /// The file as it is held against others; a file that cannot run is held against none.
    pub fn outlined(&self) -> Option<Outlined<'_>> {
        let outline = self.outline.as_ref()?;
        let sound = !diagnostic::has_errors(&self.errors);
        let places = &self.places;
        sound.then_some(Outlined { outline, places })
    }

    /// Whether all that was found speaks of this file alone, so that no other text has to be at
    /// hand when it is told.
    pub fn is_alone(&self) -> bool {
        let found = self.errors.iter().chain(&self.found);
        let mut labels = found.flat_map(|found| &found.labels);
        labels.all(|label| label.span.source == self.source)
    }
}

/// Looks at the files of a run, one by one.
pub struct Looker<'a> {
    run: &'a Run,
    /// What the files can lead to, read when the first of them is looked at.
    targets: OnceLock<Targets>,
}

impl<'a> Looker<'a> {
    /// Looks at the files of a run.
    pub const fn new(run: &'a Run) -> Self {
        Looker {
            run,
            targets: OnceLock::new(),
        }
    }

    /// What is found in a file by itself.
    ///
    /// Where what has been found is held, the file is read and checked only if that does not say
    /// already what is found in it.
    pub fn at(&self, asked: &Asked) -> Looked {
        let entries = self.run.entries.as_ref();
        let entries = entries.and_then(|entries| Some((entries, asked.key(entries)?)));
        let held = entries
            .as_ref()
            .and_then(|(entries, key)| entries.look(key, asked.source));
        held.unwrap_or_else(|| {
            let looked = self.anew(asked);
            // What was looked at is not the text of the key where the file has moved.
            if let Some((entries, key)) = entries.as_ref().filter(|_| !self.run.has_moved()) {
                entries.keep_look(key, &looked);
            }
            looked
        })
    }

    /// What the checks find in a file; one that cannot run is told its errors alone.
    fn anew(&self, asked: &Asked) -> Looked {
        let file = self.load(asked);
        let targets = self.targets();
        let mut found = targets.check(&file);
        let canonical = file.tree.as_ref().map(|tree| format(tree, tree.lang));
        let source = self.run.sources.get(file.source);
        if let (Some(subject), Some(canonical), Some(source)) =
            (subject(&file, targets), &canonical, source)
        {
            let text = &source.text;
            let subject = subject.proving(asked.proves);
            found.extend(checks::alone(&subject.laid_out(Layout { text, canonical })));
        }
        Looked {
            source: file.source,
            said: file.said,
            outline: file.regulation.as_ref().map(Outline::of),
            places: file.places.outline(),
            waivers: file.waivers,
            errors: file.found,
            found,
        }
    }

    fn load(&self, asked: &Asked) -> Loaded {
        self.run.pending(asked).load(&self.run.sources)
    }

    fn targets(&self) -> &Targets {
        self.targets.get_or_init(|| {
            let standards = self.run.files.iter().filter(|asked| asked.may_be_standard);
            let standards = standards.filter_map(|asked| self.load(asked).regulation);
            Targets::of(self.run.library.clone(), standards)
        })
    }
}

/// A file as the checks see it, unless it cannot run.
fn subject<'a>(file: &'a Loaded, targets: &'a Targets) -> Option<Subject<'a>> {
    let regulation = file.regulation.as_ref().filter(|_| !file.has_errors())?;
    let standard = targets.standard_of(regulation);
    let tree = file.tree.as_ref()?;
    let subject = Subject::new(regulation, &file.places, tree, standard);
    Some(subject.counted_by(targets.calendar_of(regulation)))
}

/// Adds to each file what the checks find that hold files against each other.
pub fn across(looked: &mut [Looked]) {
    let outlines: Vec<Outlined<'_>> = looked.iter().filter_map(Looked::outlined).collect();
    let mut found = between(&outlines);
    for own in looked {
        own.found
            .extend(found.remove(&own.source).unwrap_or_default());
    }
}

/// What the checks find that hold files against each other, by the file that it is told of.
pub fn between(outlines: &[Outlined<'_>]) -> HashMap<SourceId, Vec<Diagnostic>> {
    let checks: Vec<&Check> = checks::across().collect();
    let outlines = Outlines { outlines };
    let all = workers::each(&checks, |_| 1, |check| checks::between(check, &outlines));
    let mut found: HashMap<SourceId, Vec<Diagnostic>> = HashMap::new();
    for finding in all.into_iter().flatten() {
        if let Some(place) = finding.place() {
            found.entry(place.source).or_default().push(finding);
        }
    }
    found
}
