//! Regulations and standards by their names.

use std::path::{Path, PathBuf};

use super::builtin;
use super::context::Context;
use super::failure::{Failure, NOT_COMPILED};
use super::files::{self, Content};
use super::gather::{Gathered, Unread};
use super::load::{Loaded, load};
use crate::diagnostic::{Report, human, suggest};
use crate::messages::{Arg, Message};
use crate::model::{Regulation, Service, ServiceId};
use crate::source::Sources;

/// Where names are looked up: a directory, or what is built into the program.
///
/// Standards and calendars that the directory lacks are taken from the program, so that a
/// directory with a single regulation is enough to work with.
#[derive(Clone, Debug)]
pub struct Library {
    pub(super) directory: Option<PathBuf>,
}

/// A regulation that was asked for by name or path.
#[derive(Clone, Debug)]
pub struct Found {
    /// The store that holds its text.
    pub sources: Sources,
    /// The file, as it was read.
    pub loaded: Loaded,
    /// The model; it has no errors.
    pub regulation: Regulation,
    /// The service that was named.
    pub service: Option<String>,
}

impl Found {
    /// The service that was named; a regulation with a single one needs no name.
    ///
    /// # Errors
    /// [`Failure`] when there are several, or none, and none was named.
    pub fn chosen(&self) -> Result<(ServiceId, &Service), Failure> {
        let services = &self.regulation.services;
        let name = match (&self.service, services.as_slice()) {
            (Some(name), _) => Some(name),
            (None, [only]) => Some(&only.id),
            _ => None,
        };
        name.and_then(|name| self.regulation.service(name))
            .ok_or_else(|| {
                let names = services.iter().map(|service| service.id.as_str());
                let known = Message::new("name-known-are").with("names", Arg::list(names));
                Failure::new("no-service", which_service(&self.regulation)).help(known)
            })
    }
}

/// The complaint that a service has to be named.
#[must_use]
pub fn which_service(regulation: &Regulation) -> Message {
    Message::new("simulate-which-service").with("regulation", &regulation.path)
}

impl Library {
    /// The library of a run: `--regulations`, else `./regulations`, else what is built in.
    ///
    /// # Errors
    /// [`Failure`] when the directory of the option does not exist.
    pub fn open(context: &Context) -> Result<Library, Failure> {
        if let Some(directory) = &context.regulations {
            files::expect_directory(directory)?;
            return Ok(Library {
                directory: Some(directory.clone()),
            });
        }
        let usual = context.regulations_directory();
        Ok(Library {
            directory: files::is_directory(&usual).then_some(usual),
        })
    }

    /// Every regulation and standard, as far as each could be read, in the order of their files.
    #[must_use]
    pub fn all(&self, sources: &mut Sources) -> (Vec<Loaded>, Unread) {
        match &self.directory {
            Some(directory) => load_directory(directory, sources),
            None => (load_built_in("", sources), Unread::default()),
        }
    }

    /// The regulation that a name or a path means, `<region>/<name>`, `<region>/<name>:<service>`
    /// or the same with a path.
    ///
    /// # Errors
    /// [`Failure`] when there is no such regulation or service, or when it does not compile.
    pub fn find(&self, address: &str, context: &Context) -> Result<Found, Failure> {
        let (name, service) = split(address);
        let mut sources = Sources::new();
        let loaded = self.load_named(name, &mut sources, context)?;
        let regulation = match &loaded.regulation {
            Some(regulation) if !loaded.has_errors() => regulation.clone(),
            _ => return Err(not_compiled(name, &loaded, &sources, context)),
        };
        if let Some(service) = service
            && regulation.service(service).is_none()
        {
            return Err(unknown_service(service, &regulation));
        }
        let service = service.map(str::to_owned);
        Ok(Found {
            sources,
            loaded,
            regulation,
            service,
        })
    }

    fn load_named(
        &self,
        name: &str,
        sources: &mut Sources,
        context: &Context,
    ) -> Result<Loaded, Failure> {
        let path = Path::new(name);
        if files::is_file(path) || name.ends_with(".rgl") {
            return Ok(load(sources, name, files::read(path)?));
        }
        if let Some(loaded) = self.load_file_of(name, sources)? {
            return Ok(loaded);
        }
        let (all, unread) = self.all(sources);
        let path_of = |loaded: &Loaded| loaded.regulation.as_ref().map(|found| found.path.clone());
        let known: Vec<String> = all.iter().filter_map(path_of).collect();
        match all
            .into_iter()
            .find(|loaded| path_of(loaded).as_deref() == Some(name))
        {
            Some(loaded) => Ok(loaded),
            None if files::is_directory(path) => files::read(path).and(Err(unknown(name, &known))),
            // It may stand in a file that could not be read.
            None => Err(unknown(name, &known).details(unread.text(context))),
        }
    }

    /// The file of the regulation with this name, which lies in the directory or is built in; none
    /// when there is none, or when the text is no name.
    ///
    /// # Errors
    /// [`Failure`] when the file cannot be read.
    pub fn file_of(&self, name: &str) -> Result<Option<(PathBuf, Content)>, Failure> {
        if !is_name(name) {
            return Ok(None);
        }
        let file = format!("{name}.{}", files::ENDING);
        let own = self
            .directory
            .as_ref()
            .map(|directory| directory.join(&file));
        match own.filter(|own| files::is_file(own)) {
            Some(own) => Ok(Some((own.clone(), files::read(&own)?))),
            None => Ok(builtin::file(&file).map(|text| (PathBuf::from(file), text))),
        }
    }

    /// The regulation whose file has its name, which spares the reading of all the others.
    fn load_file_of(&self, name: &str, sources: &mut Sources) -> Result<Option<Loaded>, Failure> {
        if !is_name(name) {
            return Ok(None);
        }
        let file = format!("{name}.{}", files::ENDING);
        let Some(directory) = &self.directory else {
            return Ok(builtin::file(&file).map(|text| load(sources, &file, text)));
        };
        let path = directory.join(&file);
        if !files::is_file(&path) {
            return Ok(None);
        }
        let loaded = load(sources, &files::shown(&path), files::read(&path)?);
        let other = loaded
            .regulation
            .as_ref()
            .is_some_and(|found| found.path != name);
        Ok((!other).then_some(loaded))
    }

    /// Every standard that can be read and compiles: those of the directory, then the built-in ones.
    #[must_use]
    pub fn standards(&self) -> Vec<Regulation> {
        let mut sources = Sources::new();
        let mut loaded = Vec::new();
        let own = self
            .directory
            .as_ref()
            .map(|directory| directory.join("standards"));
        if let Some(own) = own.filter(|own| files::is_directory(own)) {
            (loaded, _) = load_directory(&own, &mut sources);
        }
        loaded.extend(load_built_in("standards", &mut sources));
        let whole = loaded.into_iter().filter(|loaded| !loaded.has_errors());
        whole.filter_map(|loaded| loaded.regulation).collect()
    }

    /// The files of the directory that names in other files can lead to: its standards and its
    /// calendars, as far as they can be read. What is built in stands beside them.
    #[must_use]
    pub fn targets(&self) -> Vec<(PathBuf, Content)> {
        let Some(directory) = &self.directory else {
            return Vec::new();
        };
        let calendars = files::files_ending(&directory.join("calendars"), ".toml").files;
        let calendars = calendars.into_iter();
        let calendars = calendars.filter_map(|file| Some((files::read(&file).ok()?, file)));
        let mut targets = Gathered::under(&directory.join("standards")).files;
        targets.extend(calendars.map(|(content, file)| (file, content)));
        targets
    }

    /// The standard that a regulation relies on, if it relies on one that is known.
    ///
    /// # Errors
    /// [`Failure`] when there is no such standard.
    pub fn standard_of(&self, regulation: &Regulation) -> Result<Option<Regulation>, Failure> {
        let Some(named) = &regulation.standard else {
            return Ok(None);
        };
        let standards = self.standards();
        if let Some(found) = standards
            .iter()
            .find(|standard| standard.path == named.path)
        {
            return Ok(Some(found.clone()));
        }
        let mut known: Vec<&str> = standards.iter().map(|known| known.path.as_str()).collect();
        known.dedup();
        let message = Message::new("standard-missing").with("name", &named.path);
        Err(Failure::new("standard-missing", message)
            .maybe_help(suggest::help(&named.path, &known)))
    }
}

fn load_directory(directory: &Path, sources: &mut Sources) -> (Vec<Loaded>, Unread) {
    let gathered = Gathered::under(directory);
    let files = gathered.files.into_iter();
    let loaded = files.map(|(file, content)| load(sources, &files::shown(&file), content));
    (loaded.collect(), gathered.unread)
}

fn load_built_in(directory: &str, sources: &mut Sources) -> Vec<Loaded> {
    let files = builtin::regulations(directory);
    files
        .into_iter()
        .map(|(name, content)| load(sources, name, content))
        .collect()
}

/// Parts a service from the name or path before it. A colon before a slash belongs to a path.
fn split(address: &str) -> (&str, Option<&str>) {
    match address.rsplit_once(':') {
        Some((name, service)) if !name.is_empty() && !service.contains(['/', '\\', '.']) => {
            (name, Some(service))
        }
        _ => (address, None),
    }
}

/// Whether a text can be the name of a regulation, and so is no way out of the directory.
fn is_name(text: &str) -> bool {
    text.contains('/') && text.split('/').all(is_id)
}

/// Whether a text can be one part of a name.
pub(super) fn is_id(text: &str) -> bool {
    let plain = |letter: char| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_';
    !text.is_empty() && text.chars().all(plain)
}

fn unknown(name: &str, known: &[String]) -> Failure {
    let known: Vec<&str> = known.iter().map(String::as_str).collect();
    let message = Message::new("name-unknown")
        .with("kind", Message::new("kind-regulation"))
        .with("name", name);
    Failure::new("unknown-regulation", message).maybe_help(suggest::help(name, &known))
}

fn unknown_service(name: &str, regulation: &Regulation) -> Failure {
    let known: Vec<&str> = regulation
        .services
        .iter()
        .map(|known| known.id.as_str())
        .collect();
    let message = Message::new("name-unknown")
        .with("kind", Message::new("kind-service"))
        .with("name", name);
    Failure::new("unknown-service", message).maybe_help(suggest::help(name, &known))
}

fn not_compiled(name: &str, loaded: &Loaded, sources: &Sources, context: &Context) -> Failure {
    let lang = context.speech.about_maybe(loaded.lang());
    let shown = loaded
        .found
        .iter()
        .map(|found| human::render(&Report::new(found, sources, lang), context.error_style) + "\n");
    let message = Message::new("regulation-not-compiled").with("name", name);
    Failure::new(NOT_COMPILED, message).details(shown.collect())
}
