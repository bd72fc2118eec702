//! `reglament.toml`: how a project wants its regulations checked.

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::Deserialize;
use toml::Spanned;

use super::explain;
use super::failure::Failure;
use super::files;
use super::toml_text;
use crate::checks::{self, Levels, Setting};
use crate::compare::policy::{Demand, Policy, Rule};
use crate::diagnostic::suggest;
use crate::messages::{Lang, Message};

/// The name of the file.
pub const NAME: &str = "reglament.toml";

/// What the file may hold.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    language: Option<Spanned<String>>,
    #[serde(default)]
    paths: Vec<PathBuf>,
    baseline: Option<PathBuf>,
    #[serde(default)]
    proofs: bool,
    cache: Option<bool>,
    #[serde(default)]
    levels: BTreeMap<Spanned<String>, Spanned<String>>,
    #[serde(default)]
    changes: BTreeMap<Spanned<String>, Spanned<String>>,
    #[serde(default)]
    acknowledged: Vec<Spanned<Acknowledged>>,
}

/// A change that somebody has acknowledged.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Acknowledged {
    /// The identity of the change, as `diff` tells it.
    pub fingerprint: String,
    /// Why it is right.
    pub reason: String,
    /// Who says so.
    pub by: String,
}

/// A project's settings.
#[derive(Clone, Debug, Default)]
pub struct Config {
    /// The language to speak where neither the command line nor the environment says.
    pub language: Option<Lang>,
    /// What is checked when the command line names nothing.
    pub paths: Vec<PathBuf>,
    /// The file of known findings.
    pub baseline: Option<PathBuf>,
    /// Whether what needs a proof over the whole calendar is asked as well.
    pub proofs: bool,
    /// Whether nothing of what is found is held for the next run.
    pub uncached: bool,
    /// How much findings matter.
    pub levels: Levels,
    /// What is demanded of changes.
    pub changes: Policy,
    /// The changes that have been acknowledged.
    pub acknowledged: Vec<Acknowledged>,
}

/// The settings of the files of a run: each has those of the nearest `reglament.toml` above it.
#[derive(Debug, Default)]
pub struct Configs {
    read: HashMap<PathBuf, Arc<Config>>,
    /// The settings of the files in a directory, which all have the same.
    beside: HashMap<PathBuf, Arc<Config>>,
}

impl Configs {
    /// The settings for a file or a directory; the empty ones when no file above it has any.
    ///
    /// # Errors
    /// [`Failure`] when the nearest `reglament.toml` cannot be read or understood.
    pub fn of(&mut self, path: &Path) -> Result<Arc<Config>, Failure> {
        let Some(file) = files::upwards(path, NAME) else {
            return Ok(Arc::default());
        };
        if let Some(known) = self.read.get(&file) {
            return Ok(Arc::clone(known));
        }
        let config = Arc::new(read(&file)?);
        self.read.insert(file, Arc::clone(&config));
        Ok(config)
    }

    /// The settings for a file, which are those of the directory that it lies in.
    ///
    /// # Errors
    /// As [`Configs::of`].
    pub fn beside(&mut self, file: &Path) -> Result<Arc<Config>, Failure> {
        let directory = file.parent().unwrap_or(file);
        if let Some(known) = self.beside.get(directory) {
            return Ok(Arc::clone(known));
        }
        let config = self.of(&files::directory_of(file))?;
        self.beside
            .insert(directory.to_owned(), Arc::clone(&config));
        Ok(config)
    }
}

fn read(file: &Path) -> Result<Config, Failure> {
    let text = files::read_text(file)?;
    let place = Place { file, text: &text };
    let document: Document = toml::from_str(&text).map_err(|error| place.broken(&error))?;
    let beside = |path: PathBuf| {
        file.parent()
            .map_or_else(|| path.clone(), |own| own.join(&path))
    };
    let language = document.language.map(|word| place.language(&word));
    let mut levels = Levels::default();
    for (name, setting) in &document.levels {
        if levels.set(place.check(name)?, place.setting(setting)?) {
            let reason = Message::new("config-twice").with("given", name.get_ref());
            return Err(place.at(name.span().start, reason));
        }
    }
    let mut changes = Policy::default();
    for (name, demand) in &document.changes {
        if changes.set(place.rule(name)?, place.demand(demand)?) {
            let reason = Message::new("config-change-twice").with("given", name.get_ref());
            return Err(place.at(name.span().start, reason));
        }
    }
    let acknowledged = document.acknowledged.into_iter();
    let acknowledged = acknowledged.map(|own| place.acknowledged(own));
    Ok(Config {
        changes,
        acknowledged: acknowledged.collect::<Result<_, _>>()?,
        language: language.transpose()?,
        paths: document.paths.into_iter().map(beside).collect(),
        baseline: document.baseline.map(beside),
        proofs: document.proofs,
        uncached: document.cache == Some(false),
        levels,
    })
}

/// A configuration under reading, to say where it is wrong.
struct Place<'a> {
    file: &'a Path,
    text: &'a str,
}

impl Place<'_> {
    fn broken(&self, error: &toml::de::Error) -> Failure {
        let failure = self.failure(toml_text::reason(self.text, error));
        // "unknown field `a`, expected one of `b`, `c`"
        let mut named = error.message().split('`').skip(1).step_by(2);
        match named
            .next()
            .filter(|_| error.message().starts_with("unknown field"))
        {
            Some(given) => failure.maybe_help(suggest::help(given, &named.collect::<Vec<_>>())),
            None => failure,
        }
    }

    fn language(&self, word: &Spanned<String>) -> Result<Lang, Failure> {
        let unknown = |_| {
            let reason = Message::new("config-language").with("given", word.get_ref());
            let known = Lang::ALL.map(Lang::code);
            self.at(word.span().start, reason)
                .maybe_help(meant(word.get_ref(), &known))
        };
        word.get_ref().parse().map_err(unknown)
    }

    /// The check that a level is for; errors are no findings and have no level to set.
    fn check(&self, name: &Spanned<String>) -> Result<&'static checks::Check, Failure> {
        let start = name.span().start;
        let name = name.get_ref();
        let Some(check) = checks::named(name) else {
            let reason = Message::new("config-unknown-check").with("given", name);
            return Err(self.at(start, reason).help(explain::likely(name)));
        };
        if check.is_of_form() {
            let reason = Message::new("config-fixed-level").with("given", name);
            return Err(self.at(start, reason));
        }
        Ok(check)
    }

    fn setting(&self, word: &Spanned<String>) -> Result<Setting, Failure> {
        let unknown = || {
            let reason = Message::new("config-unknown-level").with("given", word.get_ref());
            let known = Setting::ALL.map(|(own, _)| own);
            self.at(word.span().start, reason)
                .maybe_help(meant(word.get_ref(), &known))
        };
        Setting::named(word.get_ref()).ok_or_else(unknown)
    }

    /// The changes that a demand is made of.
    fn rule(&self, name: &Spanned<String>) -> Result<Rule, Failure> {
        let unknown = || {
            let reason = Message::new("config-unknown-change").with("given", name.get_ref());
            let known: Vec<&str> = Rule::names().collect();
            let help = meant(name.get_ref(), &known);
            let help = help.unwrap_or_else(|| Message::new("config-unknown-change-help"));
            self.at(name.span().start, reason).help(help)
        };
        Rule::named(name.get_ref()).ok_or_else(unknown)
    }

    fn demand(&self, word: &Spanned<String>) -> Result<Demand, Failure> {
        let unknown = || {
            let reason = Message::new("config-unknown-demand").with("given", word.get_ref());
            let known = Demand::ALL.map(|(own, _)| own);
            self.at(word.span().start, reason)
                .maybe_help(meant(word.get_ref(), &known))
        };
        Demand::named(word.get_ref()).ok_or_else(unknown)
    }

    /// An acknowledgement; one without a reason or a name acknowledges nothing.
    fn acknowledged(&self, own: Spanned<Acknowledged>) -> Result<Acknowledged, Failure> {
        let start = own.span().start;
        let own = own.into_inner();
        let said = [&own.fingerprint, &own.reason, &own.by];
        let empty = said.into_iter().any(|text| text.trim().is_empty());
        match empty {
            true => Err(self.at(start, Message::new("config-empty-acknowledgement"))),
            false => Ok(own),
        }
    }

    fn at(&self, offset: usize, reason: Message) -> Failure {
        self.failure(toml_text::place(self.text, offset, reason))
    }

    fn failure(&self, reason: Message) -> Failure {
        let message = Message::new("config-wrong")
            .with("path", files::shown(self.file))
            .with("reason", reason);
        Failure::new("wrong-configuration", message)
    }
}

/// The word that was probably meant, where the complaint names all the right ones already.
fn meant(given: &str, known: &[&str]) -> Option<Message> {
    let likely = suggest::likely(given, known)?;
    Some(Message::new("name-did-you-mean").with("name", likely))
}
