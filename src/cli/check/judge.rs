//! Reading the files and asking the checks about each.

use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::{SystemTime, UNIX_EPOCH};

use super::Args;
use crate::calendar::Day;
use crate::checks::{self, Library as Acts, Subject, waivers};
use crate::cli::config::{Config, Configs};
use crate::cli::context::Context;
use crate::cli::explain;
use crate::cli::failure::Failure;
use crate::cli::files;
use crate::cli::gather::{Gathered, Unread};
use crate::cli::library::Library;
use crate::cli::links::Targets;
use crate::cli::load::{Loaded, load_all};
use crate::diagnostic::listing::{self, Entry};
use crate::diagnostic::{self, Diagnostic, Level, Report};
use crate::source::{SourceId, Sources};

/// All files of a run with their texts and with what was found in them.
pub struct Checked {
    pub sources: Sources,
    pub files: Vec<Loaded>,
    pub unread: Unread,
    /// The settings of each file.
    pub configs: Vec<Config>,
}

impl Checked {
    /// Reads and checks the files that the options name.
    ///
    /// # Errors
    /// [`Failure`] when nothing can be read or a configuration is wrong.
    pub fn of(args: &Args, context: &Context) -> Result<Checked, Failure> {
        let only = args.only.iter().map(|name| explain::named(name));
        let only = only.collect::<Result<Vec<_>, _>>()?;
        let mut configs = Configs::default();
        let library = Library::open(context)?;
        let gathered = gather(&paths(args, &mut configs)?, &library, context)?;
        let paths = gathered.files.iter().map(|(path, _)| configs.of(path));
        let settings = paths.collect::<Result<Vec<_>, _>>()?;
        let named = gathered.files.into_iter();
        let contents = named.map(|(path, content)| (files::shown(&path), content));
        let mut sources = Sources::new();
        let mut checked = Checked {
            files: load_all(&mut sources, contents.collect()),
            sources,
            unread: gathered.unread,
            configs: settings,
        };
        let targets = Targets::of(&library, &checked.files);
        let found = findings(&checked.files, &targets);
        let today = args.today.unwrap_or_else(today);
        let each = checked.files.iter_mut().zip(found).zip(&checked.configs);
        for ((file, mut found), config) in each {
            let regulation = file.regulation.as_ref();
            let path = regulation.map(|regulation| regulation.path.as_str());
            waivers::apply(path.unwrap_or_default(), &file.waivers, today, &mut found);
            config.levels.apply(&mut found);
            let told = |found: &Diagnostic| only.iter().any(|check| check.code == found.code);
            found.retain(|found| only.is_empty() || told(found));
            file.found.extend(found);
            diagnostic::sort(&mut file.found);
        }
        Ok(checked)
    }

    /// Everything found, each in the language in which it is told.
    pub fn entries(&self, context: &Context) -> Vec<Entry<'_>> {
        let files = self.files.iter().zip(&self.configs);
        listing::entries(files.flat_map(|(file, config)| {
            let speech = context.speech.or(config.language);
            let lang = speech.about_maybe(file.lang());
            let found = file.found.iter();
            found.map(move |found| Report::new(found, &self.sources, lang))
        }))
    }

    /// Whether anything found fails the run in any case.
    pub fn has_errors(&self) -> bool {
        let mut found = self.files.iter().flat_map(|file| &file.found);
        found.any(|found| found.level == Level::Error)
    }

    /// Whether nothing at all was found.
    pub fn is_clean(&self) -> bool {
        self.files.iter().all(|file| file.found.is_empty())
    }
}

/// The paths of the command line, else those of the configuration of the working directory.
///
/// # Errors
/// [`Failure`] when the configuration is wrong.
pub fn paths(args: &Args, configs: &mut Configs) -> Result<Vec<PathBuf>, Failure> {
    match args.paths.as_slice() {
        [] => Ok(configs.of(Path::new("."))?.paths),
        named => Ok(named.to_vec()),
    }
}

/// The day by the clock of the machine, as UTC has it: a waiver may run out some hours late.
#[allow(
    clippy::disallowed_methods,
    reason = "only the command line reads the clock"
)]
fn today() -> Day {
    const SECONDS: u64 = 24 * 60 * 60;
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    let days = since.map_or(0, |since| since.as_secs() / SECONDS);
    let days = u32::try_from(days).unwrap_or(u32::MAX);
    let epoch = Day::from_ymd(1970, 1, 1);
    epoch
        .and_then(|epoch| epoch.plus_days(days))
        .unwrap_or(Day(0))
}

/// Reads the files of the paths; where there is no such path, it may be the name of a regulation.
fn gather(paths: &[PathBuf], library: &Library, context: &Context) -> Result<Gathered, Failure> {
    let mut named = Vec::new();
    let mut others = Vec::new();
    for path in paths {
        let name = path.to_str().filter(|_| !files::exists(path));
        match name
            .map(|name| library.file_of(name))
            .transpose()?
            .flatten()
        {
            Some(file) => named.push(file),
            None => others.push(path.clone()),
        }
    }
    if others.is_empty() && !named.is_empty() {
        return Ok(Gathered::holding(named));
    }
    let mut gathered = Gathered::of(&others, context)?;
    gathered.files.extend(named);
    Ok(gathered)
}

/// What the checks find in each file; a file that cannot run is told its errors alone.
fn findings(files: &[Loaded], targets: &Targets) -> Vec<Vec<Diagnostic>> {
    let mut found = alone(files, targets);
    let subjects: Vec<Subject<'_>> = files
        .iter()
        .filter_map(|file| subject(file, targets))
        .collect();
    let across = checks::across(&Acts {
        subjects: &subjects,
    });
    let sources: Vec<SourceId> = files.iter().map(|file| file.source).collect();
    for finding in across {
        let source = finding.place().map(|place| place.source);
        let at = sources.iter().position(|own| Some(*own) == source);
        if let Some(own) = at.and_then(|at| found.get_mut(at)) {
            own.push(finding);
        }
    }
    found
}

/// What the checks find in each file by itself, as many files at once as there are processors.
fn alone(files: &[Loaded], targets: &Targets) -> Vec<Vec<Diagnostic>> {
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    let waiting = Mutex::new(files.iter().enumerate());
    let work = || {
        let mut done = Vec::new();
        loop {
            // The lock is given back before the file is looked at.
            let next = waiting.lock().ok().and_then(|mut waiting| waiting.next());
            let Some((at, file)) = next else {
                return done;
            };
            let mut found = targets.check(file);
            if let Some(subject) = subject(file, targets) {
                found.extend(checks::alone(&subject));
            }
            done.push((at, found));
        }
    };
    let mut done: Vec<(usize, Vec<Diagnostic>)> = std::thread::scope(|scope| {
        let handles: Vec<_> = (1..workers).map(|_| scope.spawn(work)).collect();
        let own = work();
        let others = handles.into_iter().filter_map(|handle| handle.join().ok());
        own.into_iter().chain(others.flatten()).collect()
    });
    done.sort_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, found)| found).collect()
}

/// A file as the checks see it, unless it cannot run.
fn subject<'a>(file: &'a Loaded, targets: &'a Targets) -> Option<Subject<'a>> {
    let regulation = file.regulation.as_ref().filter(|_| !file.has_errors())?;
    let standard = targets.standard_of(regulation);
    let tree = file.tree.as_ref()?;
    Some(Subject::new(regulation, &file.places, tree, standard))
}
