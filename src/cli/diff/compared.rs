//! Both sides compiled, paired and compared.

use std::collections::BTreeMap;

use super::calendars;
use super::effects::{self, ServiceEffect};
use super::options::Args;
use super::sides::{File, Sides};
use crate::calendar::Day;
use crate::cli::context::Context;
use crate::cli::failure::{Failure, NOT_COMPILED};
use crate::cli::library::Library;
use crate::cli::links::Targets;
use crate::cli::load::{Loaded, Pending};
use crate::cli::today::today;
use crate::cli::workers;
use crate::compare::{self, Change, Comparison, Version};
use crate::diagnostic::{Report, human};
use crate::messages::{Lang, Message};
use crate::model::Regulation;
use crate::source::Sources;

/// One regulation on both sides, or on one.
pub struct Pair {
    /// `<region>/<name>`, as the new side has it.
    pub regulation: String,
    /// The old file; none when the regulation is new.
    pub old: Option<Loaded>,
    /// The new file; none when the regulation is gone.
    pub new: Option<Loaded>,
    /// What has changed.
    pub changes: Vec<Change>,
    /// What that does to the dates of cases, by service.
    pub effects: Vec<ServiceEffect>,
}

/// Everything that was compared.
pub struct Compared {
    /// The texts of both sides.
    pub sources: Sources,
    /// What the old side is shown as.
    pub old_name: String,
    /// What the new side is shown as.
    pub new_name: String,
    /// The calendars that differ.
    pub calendars: Vec<calendars::Changed>,
    /// The regulations, in the order of their names.
    pub pairs: Vec<Pair>,
}

/// A file that could be read, with what names it on both sides.
struct Read {
    key: String,
    loaded: Loaded,
}

impl Compared {
    /// Compares two sides.
    ///
    /// # Errors
    /// [`Failure`] with what was found in the files of a side that does not compile.
    pub fn of(
        sides: Sides,
        library: Library,
        args: &Args,
        context: &Context,
    ) -> Result<Compared, Failure> {
        let mut sources = Sources::new();
        let (old_name, new_name) = (sides.old_name, sides.new_name);
        let mut old = read(&mut sources, sides.old);
        let mut new = read(&mut sources, sides.new);
        expect_whole(&old, &sources, context, |path, n| {
            Message::new("diff-old-broken")
                .with("path", path)
                .with("n", n)
        })?;
        expect_whole(&new, &sources, context, |path, n| {
            Message::new("diff-new-broken")
                .with("path", path)
                .with("n", n)
        })?;
        relying(&library, &mut sources, &mut old, &mut new);
        let old_targets = Targets::of(library.clone(), standards(&old));
        let new_targets = Targets::of(library, standards(&new));
        let today = args.today.unwrap_or_else(today);
        let mut pairs: Vec<Pair> = paired(old, new, sides.same)
            .into_iter()
            .filter_map(|both| {
                let file = name(&both, &sources);
                compared(
                    both,
                    (&old_targets, &new_targets),
                    (today, sides.same),
                    &file,
                )
            })
            .collect();
        pairs.sort_by(|one, other| one.regulation.cmp(&other.regulation));
        Ok(Compared {
            sources,
            old_name,
            new_name,
            calendars: sides.calendars,
            pairs,
        })
    }

    /// All changes, with the regulation of each.
    pub fn changes(&self) -> impl Iterator<Item = (&Pair, &Change)> {
        let pairs = self.pairs.iter();
        pairs.flat_map(|pair| pair.changes.iter().map(move |change| (pair, change)))
    }

    /// Whether the meaning has stayed: nothing has changed but the text alone, it is proved that
    /// every case ends as before and when it did, and the days are what they were.
    pub fn is_equal(&self) -> bool {
        let mut effects = self.pairs.iter().flat_map(|pair| &pair.effects);
        self.changes().all(|(_, change)| change.touch.editorial)
            && effects.all(ServiceEffect::is_same)
            && !self.calendars.iter().any(calendars::Changed::moves_dates)
    }

    /// The language to speak of what was compared: that of the files when they all have one.
    pub fn lang(&self, context: &Context) -> Lang {
        let mut langs = self.pairs.iter().map(Pair::lang);
        let first = langs.next().flatten();
        let same = first.filter(|first| langs.all(|lang| lang == Some(*first)));
        context.speech.about_maybe(same)
    }
}

impl Pair {
    fn lang(&self) -> Option<Lang> {
        let file = self.new.as_ref().or(self.old.as_ref());
        file.and_then(Loaded::lang)
    }

    /// The changes by the service that they belong to, in their order; those of the whole
    /// regulation first. What a change does to the moments of a service's cases is told behind the
    /// changes of that service.
    pub fn groups(&self) -> Vec<(Option<&str>, Vec<&Change>)> {
        let mut groups: Vec<(Option<&str>, Vec<&Change>)> = Vec::new();
        for change in &self.changes {
            let service = change.service.as_deref();
            match groups.last_mut().filter(|(last, _)| *last == service) {
                Some((_, list)) => list.push(change),
                None => groups.push((service, vec![change])),
            }
        }
        // A change of the whole can be felt in a service of which nothing else is told.
        for own in self.effects.iter().filter(|own| !own.is_same()) {
            let service = Some(own.service.as_str());
            if !groups.iter().any(|(known, _)| *known == service) {
                groups.push((service, Vec::new()));
            }
        }
        groups
    }

    /// Whether there is anything to tell: a change, or dates that have moved without one.
    pub fn is_told(&self) -> bool {
        !self.changes.is_empty() || self.effects.iter().any(|own| !own.is_same())
    }

    /// What has become of the cases of a service.
    pub fn effect(&self, service: Option<&str>) -> Option<&ServiceEffect> {
        let mut effects = self.effects.iter();
        effects.find(|own| Some(own.service.as_str()) == service)
    }
}

fn read(sources: &mut Sources, files: Vec<File>) -> Vec<Read> {
    let (keys, contents): (Vec<_>, Vec<_>) = files
        .into_iter()
        .map(|file| (file.key, (file.name, file.content)))
        .unzip();
    let pending = contents.into_iter();
    let pending = pending.map(|(name, content)| Pending::add(sources, &name, content));
    let pending: Vec<Pending> = pending.collect();
    let sources = &*sources;
    let size = |one: &Pending| one.length(sources);
    let loaded = workers::each(&pending, size, |one| one.load(sources));
    let files = keys.into_iter().zip(loaded);
    files.map(|(key, loaded)| Read { key, loaded }).collect()
}

/// A side that does not compile is never "no change".
fn expect_whole(
    files: &[Read],
    sources: &Sources,
    context: &Context,
    said: fn(&str, usize) -> Message,
) -> Result<(), Failure> {
    let broken = files.iter().filter(|file| {
        let whole = file.loaded.regulation.is_some() && !file.loaded.has_errors();
        !whole
    });
    let broken: Vec<&Read> = broken.collect();
    let Some(first) = broken.first() else {
        return Ok(());
    };
    let mut details = String::new();
    for file in &broken {
        let lang = context.speech.about_maybe(file.loaded.lang());
        for found in &file.loaded.found {
            let report = Report::new(found, sources, lang);
            details += &format!("{}\n", human::render(&report, context.error_style));
        }
    }
    let source = sources.get(first.loaded.source);
    let name = source.map(|source| source.name.as_str());
    let message = said(name.unwrap_or_default(), broken.len());
    Err(Failure::new(NOT_COMPILED, message).details(details))
}

fn standards(files: &[Read]) -> impl Iterator<Item = Regulation> {
    let all = files
        .iter()
        .filter_map(|file| file.loaded.regulation.clone());
    let standards: Vec<_> = all.filter(|own| own.is_standard).collect();
    standards.into_iter()
}

/// Regulations that leave their totals to a standard which differs on the two sides have changed
/// with it, though their files have not.
fn relying(library: &Library, sources: &mut Sources, old: &mut Vec<Read>, new: &mut Vec<Read>) {
    let paths = |files: &[Read], of: fn(&Regulation) -> bool| -> Vec<String> {
        let all = files
            .iter()
            .filter_map(|file| file.loaded.regulation.as_ref());
        all.filter(|own| of(own))
            .map(|own| own.path.clone())
            .collect()
    };
    let mut changed = paths(old, |own| own.is_standard);
    changed.extend(paths(new, |own| own.is_standard));
    if changed.is_empty() {
        return;
    }
    let mut known = paths(old, |_| true);
    known.extend(paths(new, |_| true));
    let (all, _) = library.all(sources);
    for loaded in all {
        let relies = loaded.regulation.as_ref().is_some_and(|own| {
            let standard = own.standard.as_ref();
            let relies = standard.is_some_and(|standard| changed.contains(&standard.path));
            relies && !known.contains(&own.path) && !loaded.has_errors()
        });
        if relies {
            let source = sources.get(loaded.source);
            let key = source.map(|source| source.name.clone()).unwrap_or_default();
            old.push(Read {
                key: key.clone(),
                loaded: loaded.clone(),
            });
            new.push(Read { key, loaded });
        }
    }
}

type Both = (Option<Read>, Option<Read>);

/// Files of one regulation, then files of one name; two single files are one regulation in any case.
fn paired(old: Vec<Read>, new: Vec<Read>, same: bool) -> Vec<Both> {
    if same {
        let (mut old, mut new) = (old.into_iter(), new.into_iter());
        return vec![(old.next(), new.next())];
    }
    let path = |file: &Read| file.loaded.regulation.as_ref().map(|own| own.path.clone());
    let (mut pairs, old, new) = joined(old, new, path);
    let (more, old, new) = joined(old, new, |file| Some(file.key.clone()));
    pairs.extend(more);
    pairs.extend(old.into_iter().map(|old| (Some(old), None)));
    pairs.extend(new.into_iter().map(|new| (None, Some(new))));
    pairs
}

/// Pairs of files that a name is common to, and what is left of both sides.
fn joined(
    old: Vec<Read>,
    new: Vec<Read>,
    name: impl Fn(&Read) -> Option<String>,
) -> (Vec<Both>, Vec<Read>, Vec<Read>) {
    let (mut pairs, mut left, mut waiting) = (Vec::new(), Vec::new(), BTreeMap::new());
    let mut unnamed = Vec::new();
    for file in new {
        match name(&file).filter(|name| !waiting.contains_key(name)) {
            Some(name) => {
                waiting.insert(name, file);
            }
            None => unnamed.push(file),
        }
    }
    for file in old {
        match name(&file).and_then(|name| waiting.remove(&name)) {
            Some(other) => pairs.push((Some(file), Some(other))),
            None => left.push(file),
        }
    }
    unnamed.extend(waiting.into_values());
    (pairs, left, unnamed)
}

/// The name of the file that is there, the new one if it is.
fn name((old, new): &Both, sources: &Sources) -> String {
    let file = new.as_ref().or(old.as_ref());
    let source = file.and_then(|file| sources.get(file.loaded.source));
    source.map(|source| source.name.clone()).unwrap_or_default()
}

/// What has changed in a regulation; none of one that neither side has.
fn compared(
    (old, new): Both,
    (old_targets, new_targets): (&Targets, &Targets),
    (today, same): (Day, bool),
    file: &str,
) -> Option<Pair> {
    let version = |file: &'_ Option<Read>| file.as_ref()?.loaded.regulation.clone();
    let (before, after) = (version(&old), version(&new));
    let regulation = after.as_ref().or(before.as_ref())?.path.clone();
    let mut effects = Vec::new();
    let mut changes = match (&before, &after) {
        (Some(before), Some(after)) => {
            let old = Version::new(before)
                .by_standard(old_targets.standard_of(before))
                .counted_by(old_targets.calendar_of(before));
            let new = Version::new(after)
                .by_standard(new_targets.standard_of(after))
                .counted_by(new_targets.calendar_of(after));
            let all = Comparison::new(old, new).on(Some(today));
            let changes = compare::changes(&all);
            effects = effects::all(&all, &changes, file);
            changes
        }
        (Some(before), None) => vec![compare::regulation_removed(before)],
        (None, Some(after)) => vec![compare::regulation_added(after)],
        (None, None) => return None,
    };
    if let (Some(old), Some(new), Some(after), false) = (&old, &new, &after, same)
        && old.key != new.key
    {
        changes.insert(0, compare::file_moved(after, &old.key, &new.key));
    }
    Some(Pair {
        regulation,
        old: old.map(|file| file.loaded),
        new: new.map(|file| file.loaded),
        changes,
        effects,
    })
}
