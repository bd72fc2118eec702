//! Asking the checks about every file, one by one and then all together.
//!
//! A file is checked as soon as it is read, and all but an outline of it is let go of then: the trees
//! and the models of ten thousand regulations would fill the memory of most machines.

use std::collections::{HashMap, HashSet};

use super::cache::Cache;
use crate::checks::{self, Layout, Library as Acts, Subject};
use crate::cli::files::Content;
use crate::cli::library::Library;
use crate::cli::links::Targets;
use crate::cli::load::{self, Loaded, Pending};
use crate::cli::workers;
use crate::diagnostic::Diagnostic;
use crate::format::format;
use crate::source::{Source, SourceId, Sources};
use crate::syntax::tree;

/// A file with what the checks find in it.
pub struct Looked {
    /// The file in outline.
    pub file: Loaded,
    /// The findings, before anything is waived; errors of form stand in the file.
    pub found: Vec<Diagnostic>,
}

/// Reads and checks files, in their order; some are asked for proofs as well, by their names.
///
/// Where what has been found is held, files are read and checked only if that does not say already
/// what is found in them.
pub fn at_all(
    sources: &mut Sources,
    files: impl Iterator<Item = (String, Content)>,
    library: Library,
    proving: &HashSet<String>,
    held: bool,
) -> Vec<Looked> {
    let pending = load::all(sources, files);
    // What others rely on has to be known before they are looked at.
    let standards: Vec<&Pending> = pending
        .iter()
        .filter(|one| one.may_be_standard(sources))
        .collect();
    let texts = &*sources;
    let own = standards.iter();
    let own = own.filter_map(|one| texts.get(one.source()));
    let cache = held.then(|| Cache::open(&library, own)).flatten();
    let proves = |source: &Source| proving.contains(&source.name);
    let size = |one: &Pending| one.length(texts);
    let mut looked = workers::each(&pending, size, |one| {
        let source = one.text(texts)?;
        cache.as_ref()?.find(source, proves(source))
    });
    let missing = pending.iter().zip(&looked);
    let missing = missing.filter(|(_, looked)| looked.is_none());
    let missing: Vec<&Pending> = missing.map(|(one, _)| one).collect();
    if !missing.is_empty() {
        let standards = load::each(texts, &standards, |file| file.regulation);
        let targets = Targets::of(library, standards.into_iter().flatten());
        // What is found in a file that is no text, or too large, does not rest on what was read.
        let read = missing
            .iter()
            .filter_map(|one| Some(one.text(texts)?.name.as_str()));
        let read: HashSet<&str> = read.collect();
        let fresh = load::each(texts, &missing, |file| {
            let looked = alone(file, texts, &targets, proving);
            let source = texts.get(looked.file.source);
            let source = source.filter(|source| read.contains(source.name.as_str()));
            if let (Some(cache), Some(source)) = (&cache, source) {
                cache.keep(source, &looked, proves(source));
            }
            looked
        });
        let empty = looked.iter_mut().filter(|looked| looked.is_none());
        empty
            .zip(fresh)
            .for_each(|(empty, fresh)| *empty = Some(fresh));
    }
    let mut looked: Vec<Looked> = looked.into_iter().flatten().collect();
    across(&mut looked);
    looked
}

/// What the checks find in a file by itself; a file that cannot run is told its errors alone.
fn alone(file: Loaded, sources: &Sources, targets: &Targets, proving: &HashSet<String>) -> Looked {
    let mut found = targets.check(&file);
    let canonical = file.tree.as_ref().map(|tree| format(tree, tree.lang));
    let source = sources.get(file.source);
    if let (Some(subject), Some(canonical), Some(source)) =
        (subject(&file, targets), &canonical, source)
    {
        let text = &source.text;
        let subject = subject.proving(proving.contains(&source.name));
        found.extend(checks::alone(&subject.laid_out(Layout { text, canonical })));
    }
    found.shrink_to_fit();
    Looked {
        file: file.outline(),
        found,
    }
}

/// Adds to each file what the checks find that hold files against each other. Outlines are enough
/// for them, and they ask for no statements, standards or calendars.
fn across(looked: &mut [Looked]) {
    let statements = tree::File::default();
    let files = looked.iter().map(|looked| &looked.file);
    let sound = files.filter(|file| !file.has_errors());
    let subjects = sound.filter_map(|file| {
        let regulation = file.regulation.as_ref()?;
        Some(Subject::new(regulation, &file.places, &statements, None))
    });
    let subjects: Vec<Subject<'_>> = subjects.collect();
    let found = checks::across(&Acts {
        subjects: &subjects,
    });
    let files = looked.iter().enumerate();
    let files: HashMap<SourceId, usize> = files.map(|(at, own)| (own.file.source, at)).collect();
    for finding in found {
        let own = finding.place().and_then(|place| files.get(&place.source));
        if let Some(own) = own.and_then(|at| looked.get_mut(*at)) {
            // Few are found, and room for as many again would be as much as all that was found.
            own.found.reserve_exact(1);
            own.found.push(finding);
        }
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
