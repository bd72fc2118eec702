//! Reading the files and asking the checks about each.

use std::collections::{BTreeMap, HashSet};
use std::path::{Path, PathBuf};

use super::Args;
use super::look::{self, Looked};
use crate::checks::{Check, waivers};
use crate::cli::config::{Config, Configs};
use crate::cli::context::Context;
use crate::cli::explain;
use crate::cli::failure::Failure;
use crate::cli::files::{self, Content};
use crate::cli::gather::{Gathered, Unread};
use crate::cli::library::Library;
use crate::cli::load::Loaded;
use crate::cli::today::today;
use crate::diagnostic::{self, Diagnostic, Level, Report};
use crate::messages::Lang;
use crate::model::Places;
use crate::source::Sources;

/// All files of a run with their texts and with what was found in them.
pub struct Checked {
    pub sources: Sources,
    pub files: Vec<Loaded>,
    pub unread: Unread,
    /// The settings of each file.
    pub configs: Vec<Config>,
    /// The path of each file's regulation, where it has one.
    pub regulations: Vec<Option<String>>,
    /// The files that were asked for proofs as well, by their names.
    pub proving: HashSet<String>,
    /// The checks whose findings alone are told; all where there is none.
    pub only: Vec<&'static Check>,
}

impl Checked {
    /// Reads and checks the files that the options name.
    ///
    /// # Errors
    /// [`Failure`] when nothing can be read or a configuration is wrong.
    pub fn of(args: &Args, context: &Context) -> Result<Checked, Failure> {
        Checked::with(args, context, &BTreeMap::new())
    }

    /// The same with some of the files, by their names as shown, taken to have other texts.
    ///
    /// # Errors
    /// As [`Checked::of`].
    pub fn with(
        args: &Args,
        context: &Context,
        texts: &BTreeMap<String, String>,
    ) -> Result<Checked, Failure> {
        let only = args.only.iter().map(|name| explain::named(name));
        let only = only.collect::<Result<Vec<_>, _>>()?;
        let mut configs = Configs::default();
        let library = Library::open(context)?;
        let gathered = gather(&paths(args, &mut configs)?, &library, context)?;
        let paths = gathered.files.iter().map(|(path, _)| configs.of(path));
        let settings = paths.collect::<Result<Vec<_>, _>>()?;
        let proofs = args.proofs || only.iter().any(|check| check.is_proving());
        let own = gathered.files.iter().zip(&settings);
        let proving = own.filter(|(_, config)| proofs || config.proofs);
        let proving: HashSet<String> = proving.map(|((path, _), _)| files::shown(path)).collect();
        let named = gathered.files.into_iter();
        let contents = named.map(|(path, content)| {
            let name = files::shown(&path);
            let text = texts.get(&name).cloned();
            (name, text.map_or(content, Content::Text))
        });
        let held = args.cache && !settings.iter().any(|config| config.uncached);
        let mut sources = Sources::new();
        let looked = look::at_all(&mut sources, contents, library, &proving, held);
        let today = args.today.unwrap_or_else(today);
        let mut files = Vec::with_capacity(looked.len());
        let mut regulations = Vec::new();
        for (
            Looked {
                mut file,
                mut found,
            },
            config,
        ) in looked.into_iter().zip(&settings)
        {
            // The findings say all that is asked later; the model itself is let go of.
            let path = file.regulation.take().map(|regulation| regulation.path);
            let of = path.as_deref().unwrap_or_default();
            waivers::apply(of, &file.waivers, today, &mut found);
            regulations.push(path);
            config.levels.apply(&mut found);
            let told = |found: &Diagnostic| only.iter().any(|check| check.code == found.code);
            found.retain(|found| only.is_empty() || told(found));
            file.found.extend(found);
            diagnostic::sort(&mut file.found);
            file.places = Places::default();
            files.push(file);
        }
        Ok(Checked {
            sources,
            files,
            unread: gathered.unread,
            configs: settings,
            regulations,
            proving,
            only,
        })
    }

    /// The language in which each file's findings are told.
    pub fn langs(&self, context: &Context) -> Vec<Lang> {
        let files = self.files.iter().zip(&self.configs);
        let langs = files.map(|(file, config)| {
            let speech = context.speech.or(config.language);
            speech.about_maybe(file.lang())
        });
        langs.collect()
    }

    /// What was found in a file, in a language.
    pub fn reports<'a>(&'a self, file: &'a Loaded, lang: Lang) -> impl Iterator<Item = Report<'a>> {
        let found = file.found.iter();
        found.map(move |found| Report::new(found, &self.sources, lang))
    }

    /// Everything found, in the order of the files and of their lines.
    pub fn found(&self) -> impl Iterator<Item = &Diagnostic> {
        self.files.iter().flat_map(|file| &file.found)
    }

    /// Whether anything found fails the run in any case.
    pub fn has_errors(&self) -> bool {
        self.found().any(|found| found.level == Level::Error)
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
