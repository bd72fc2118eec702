//! What a run is asked about: its files as they lie there, and how each is to be judged.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};

use super::Args;
use super::cache::{self, Cache, Entries, Index, Key, Known};
use crate::calendar::Day;
use crate::checks::Check;
use crate::cli::config::{Config, Configs};
use crate::cli::context::Context;
use crate::cli::explain;
use crate::cli::failure::Failure;
use crate::cli::files::{self, Content, Stamp};
use crate::cli::gather::{Gathered, Unread};
use crate::cli::library::Library;
use crate::cli::load::Pending;
use crate::cli::today::today;
use crate::messages::Lang;
use crate::source::{SourceId, Sources};
use crate::syntax;

/// The files of a run with their settings; nothing is looked at yet.
pub struct Run {
    /// The texts that had to be read so far.
    pub sources: Sources,
    pub files: Vec<Asked>,
    pub unread: Unread,
    pub library: Library,
    /// What earlier runs have found, where that is held.
    pub entries: Option<Entries>,
    /// The checks whose findings alone are told; all where there is none.
    pub only: Vec<&'static Check>,
    /// The day on which waivers are judged to have run out.
    pub today: Day,
    /// Whether a file was found to be another one than when the run began.
    moved: AtomicBool,
}

/// A file of a run.
pub struct Asked {
    pub source: SourceId,
    /// Under which it is shown.
    pub name: String,
    pub config: Arc<Config>,
    /// Whether it is asked for proofs as well.
    pub proves: bool,
    /// Whether it may be a standard, which others are to be held against.
    pub may_be_standard: bool,
    path: PathBuf,
    /// What is known of its text, where what is found in it can be held.
    known: Option<Known>,
    pending: OnceLock<Pending>,
}

/// How texts are come by.
#[derive(Clone, Copy, Debug, Default)]
pub struct Reading<'a> {
    /// The texts that some files are taken to have, by their names as shown.
    pub texts: Option<&'a BTreeMap<String, String>>,
    /// Whether every file is read, though it has not been touched since an earlier run.
    pub anew: bool,
}

impl Run {
    /// Reads the files that the options name, as far as they have to be.
    ///
    /// # Errors
    /// [`Failure`] when nothing can be read or a configuration is wrong.
    pub fn of(args: &Args, context: &Context, reading: Reading<'_>) -> Result<Run, Failure> {
        let only = args.only.iter().map(|name| explain::named(name));
        let only = only.collect::<Result<Vec<_>, _>>()?;
        let mut configs = Configs::default();
        let library = Library::open(context)?;
        let paths = paths(args, &mut configs)?;
        let cache = args.cache.then(files::here).flatten();
        let cache = cache.and_then(|here| Cache::open(&here, paths.iter().map(PathBuf::as_path)));
        let index = cache.as_ref().filter(|_| !reading.anew);
        let index = index.map(Cache::index).unwrap_or_default();
        let meet = |path: &Path| Met::of(path, reading, cache.is_some().then_some(&index));
        let gathered = gather(&paths, &library, context, meet)?;
        let proofs = args.proofs || only.iter().any(|check| check.is_proving());
        let mut sources = Sources::new();
        let mut asked = Vec::with_capacity(gathered.files.len());
        let mut stamps = Vec::with_capacity(gathered.files.len());
        for (path, met) in gathered.files {
            let config = configs.beside(&path)?;
            let proves = proofs || config.proofs;
            stamps.push(met.stamp);
            asked.push(met.asked(path, config, proves, &mut sources));
        }
        let cache = cache.filter(|_| !asked.iter().any(|own| own.config.uncached));
        if let Some(cache) = &cache {
            let all = asked.iter().zip(stamps);
            let now: Index = all
                .filter_map(|(own, stamp)| Some((own.name.clone(), (stamp?, own.known?))))
                .collect();
            if now != index {
                cache.keep_index(&now);
            }
        }
        // What others rely on has to be known before they are looked at.
        let standards = asked.iter().filter(|own| own.may_be_standard);
        let standards = standards.filter_map(|own| own.known);
        let standards = standards.map(|known| known.digest);
        Ok(Run {
            entries: cache.map(|cache| cache.entries(&library, standards)),
            sources,
            files: asked,
            unread: gathered.unread,
            library,
            only,
            today: args.today.unwrap_or_else(today),
            moved: AtomicBool::new(false),
        })
    }

    /// The file, read now if it has not been before.
    pub fn pending<'a>(&self, asked: &'a Asked) -> &'a Pending {
        asked.pending.get_or_init(|| {
            let content = files::read(&asked.path);
            let is_known = |text: &str| {
                let own = asked.known.map(|known| known.digest);
                own == Some(cache::digest(text))
            };
            let text = match content {
                Ok(Content::Text(text)) if is_known(&text) => text,
                _ => {
                    self.moved.store(true, Ordering::Relaxed);
                    String::new()
                }
            };
            self.sources.fill(asked.source, asked.name.as_str(), text);
            Pending::Text(asked.source)
        })
    }

    /// How many bytes of a file have been read, by which work is shared out.
    pub fn size(&self, asked: &Asked) -> usize {
        let pending = asked.pending.get();
        pending.map_or(0, |pending| pending.length(&self.sources))
    }

    /// Whether a file was found to be another one than when the run began; what was told of it then
    /// is of no file.
    pub fn has_moved(&self) -> bool {
        self.moved.load(Ordering::Relaxed)
    }

    /// The file with an identity.
    pub fn file(&self, source: SourceId) -> Option<&Asked> {
        let at = self
            .files
            .binary_search_by_key(&source, |asked| asked.source);
        self.files.get(at.ok()?)
    }
}

impl Asked {
    /// The language in which the findings of the file are told, if it says to be in a language.
    pub fn lang(&self, said: Option<Lang>, context: &Context) -> Lang {
        let speech = context.speech.or(self.config.language);
        speech.about_maybe(said)
    }

    /// The key of what is found in the file, where that is held.
    pub fn key(&self, entries: &Entries) -> Option<Key> {
        Some(entries.key(&self.known?, self.proves))
    }

    /// The digest of its text, where what is found in it can be held.
    pub fn digest(&self) -> Option<Key> {
        self.known.map(|known| known.digest)
    }
}

/// A file as far as it had to be read.
struct Met {
    /// What it holds; none where that is known already.
    content: Option<Content>,
    known: Option<Known>,
    stamp: Option<Stamp>,
}

impl Met {
    /// Reads a file unless the index knows it, if there is one.
    fn of(path: &Path, reading: Reading<'_>, index: Option<&Index>) -> Result<Met, Failure> {
        let name = files::shown(path);
        if let Some(text) = reading.texts.and_then(|texts| texts.get(&name)) {
            return Ok(Met::read(Content::Text(text.clone()), index.is_some()));
        }
        // The stamp comes first: what is changed after it has another one.
        let stamp = index.and_then(|_| files::stamp(path));
        let known = stamp.and_then(|stamp| index?.known(&name, &stamp));
        if known.is_some() {
            let content = None;
            return Ok(Met {
                content,
                known,
                stamp,
            });
        }
        let met = Met::read(files::read(path)?, index.is_some());
        Ok(Met { stamp, ..met })
    }

    /// A file that has been read; its text is told by its digest where that is asked for.
    fn read(content: Content, digested: bool) -> Met {
        let known = match &content {
            Content::Text(text) if digested => Some(Known {
                digest: cache::digest(text),
                may_be_standard: syntax::may_be_standard(text),
            }),
            _ => None,
        };
        Met {
            content: Some(content),
            known,
            stamp: None,
        }
    }

    fn asked(
        self,
        path: PathBuf,
        config: Arc<Config>,
        proves: bool,
        sources: &mut Sources,
    ) -> Asked {
        let name = files::shown(&path);
        let source = sources.leave_room();
        let pending = self.content;
        let pending = pending.map(|own| Pending::of(sources, source, &name, own));
        let may_be_standard = match (self.known, &pending) {
            (Some(known), _) => known.may_be_standard,
            (None, Some(pending)) => pending.may_be_standard(sources),
            (None, None) => false,
        };
        Asked {
            source,
            name,
            config,
            proves,
            may_be_standard,
            path,
            known: self.known,
            pending: pending.map_or_else(OnceLock::new, OnceLock::from),
        }
    }
}

/// The paths of the command line, else those of the configuration of the working directory.
///
/// # Errors
/// [`Failure`] when the configuration is wrong.
pub fn paths(args: &Args, configs: &mut Configs) -> Result<Vec<PathBuf>, Failure> {
    match args.paths.as_slice() {
        [] => Ok(configs.of(Path::new("."))?.paths.clone()),
        named => Ok(named.to_vec()),
    }
}

/// Reads the files of the paths; where there is no such path, it may be the name of a regulation.
fn gather(
    paths: &[PathBuf],
    library: &Library,
    context: &Context,
    meet: impl Fn(&Path) -> Result<Met, Failure> + Sync,
) -> Result<Gathered<Met>, Failure> {
    let mut named = Vec::new();
    let mut others = Vec::new();
    for path in paths {
        let name = path.to_str().filter(|_| !files::exists(path));
        match name
            .map(|name| library.file_of(name))
            .transpose()?
            .flatten()
        {
            Some((file, content)) => named.push((file, Met::read(content, true))),
            None => others.push(path.clone()),
        }
    }
    if others.is_empty() && !named.is_empty() {
        return Ok(Gathered::holding(named));
    }
    let mut gathered = Gathered::by(&others, context, meet)?;
    gathered.files.extend(named);
    Ok(gathered)
}
