//! Names that lead out of a file: the standard and the calendar of a regulation.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use super::library::Library;
use super::load::Loaded;
use crate::calendar::Calendar;
use crate::diagnostic::{Diagnostic, suggest};
use crate::messages::Message;
use crate::model::{DeadlineTerm, Regulation};
use crate::source::Span;
use crate::syntax::tree::{Kind, Statement};

/// What files can lead to.
pub struct Targets {
    /// The standards among the files at hand, which may lie outside the library, by their paths.
    own: BTreeMap<String, Regulation>,
    /// Those of the library. Reading it costs as much as reading the files, and mostly they hold it
    /// all, so it is read when a file first names a standard that is not among them.
    others: OnceLock<BTreeMap<String, Regulation>>,
    library: Library,
    calendars: Vec<String>,
    /// The calendars that can be read, read when a file is first counted by one.
    read: OnceLock<BTreeMap<String, Calendar>>,
}

impl Targets {
    /// What files at hand can lead to: those of them that are standards, and the library.
    #[must_use]
    pub fn of(library: Library, files: impl Iterator<Item = Regulation>) -> Targets {
        Targets {
            own: by_path(files.filter(|file| file.is_standard)),
            others: OnceLock::new(),
            calendars: library.calendar_names(),
            read: OnceLock::new(),
            library,
        }
    }

    /// The standard that a regulation relies on, if it is at hand.
    #[must_use]
    pub fn standard_of(&self, regulation: &Regulation) -> Option<&Regulation> {
        self.named(&regulation.standard.as_ref()?.path)
    }

    fn named(&self, path: &str) -> Option<&Regulation> {
        let own = self.own.get(path);
        own.or_else(|| self.others().get(path))
    }

    fn others(&self) -> &BTreeMap<String, Regulation> {
        let read = || by_path(self.library.standards().into_iter());
        self.others.get_or_init(read)
    }

    /// The calendar that a regulation is counted by, if it is at hand and sound.
    #[must_use]
    pub fn calendar_of(&self, regulation: &Regulation) -> Option<&Calendar> {
        let read = || {
            let names = self.calendars.iter();
            let read =
                names.filter_map(|name| Some((name.clone(), self.library.calendar(name).ok()?)));
            read.collect()
        };
        self.read.get_or_init(read).get(&regulation.calendar)
    }

    /// The names of a file that lead nowhere, and the terms that its standard does not state.
    #[must_use]
    pub fn check(&self, loaded: &Loaded) -> Vec<Diagnostic> {
        let root = loaded
            .tree
            .as_ref()
            .and_then(|tree| tree.block.statements().next());
        let (Some(root), Some(regulation)) = (root, &loaded.regulation) else {
            return Vec::new();
        };
        let mut found = Vec::new();
        for statement in root.children() {
            match statement.kind {
                Kind::UsesCalendar => found.extend(self.calendar(statement)),
                Kind::ReliesOn => found.extend(self.standard(statement)),
                _ => {}
            }
        }
        found.extend(self.terms(root, regulation));
        found
    }

    fn calendar(&self, statement: &Statement) -> Option<Diagnostic> {
        let name = statement.name()?;
        let known: Vec<&str> = self.calendars.iter().map(String::as_str).collect();
        let message = Message::new("kind-calendar");
        (!known.contains(&name.value)).then(|| unknown(message, name.value, name.span, &known))
    }

    fn standard(&self, statement: &Statement) -> Option<Diagnostic> {
        let name = statement.name()?;
        if self.named(name.value).is_some() {
            return None;
        }
        let known = self.own.keys().chain(self.others().keys());
        let known: BTreeSet<&str> = known.map(String::as_str).collect();
        let known: Vec<&str> = known.into_iter().collect();
        let kind = Message::new("kind-standard");
        Some(unknown(kind, name.value, name.span, &known))
    }

    /// Total terms that the standard is said to state and does not.
    fn terms(&self, root: &Statement, regulation: &Regulation) -> Vec<Diagnostic> {
        let standard = self.standard_of(regulation);
        // A standard that does not exist has been told of already.
        if regulation.standard.is_some() && standard.is_none() {
            return Vec::new();
        }
        let mut found = Vec::new();
        for service in root.children().filter(|child| child.kind == Kind::Service) {
            let id = service.name().map(|name| name.value).unwrap_or_default();
            let Some((_, model)) = regulation.service(id) else {
                continue;
            };
            let stated = standard
                .and_then(|standard| standard.service(id))
                .is_some_and(|(_, same)| !same.deadlines.is_empty());
            for deadline in service
                .children()
                .filter(|child| child.kind == Kind::Deadline)
            {
                let Some(name) = deadline.name() else {
                    continue;
                };
                let by_standard = model
                    .deadlines
                    .iter()
                    .any(|other| other.id == name.value && other.term == DeadlineTerm::ByStandard);
                if by_standard && !stated {
                    found.push(unstated(name.value, name.span));
                }
            }
        }
        found
    }
}

/// Regulations by their paths; the first of two that have the same one stands.
fn by_path(files: impl Iterator<Item = Regulation>) -> BTreeMap<String, Regulation> {
    let mut known = BTreeMap::new();
    for file in files {
        known.entry(file.path.clone()).or_insert(file);
    }
    known
}

fn unknown(kind: Message, name: &str, span: Span, known: &[&str]) -> Diagnostic {
    let message = Message::new("name-unknown")
        .with("kind", kind)
        .with("name", name);
    let found = Diagnostic::error("N001", "unknown-name", message)
        .at(span)
        .mended_by(suggest::mend(name, span, known));
    match suggest::help(name, known) {
        Some(help) => found.help(help),
        None => found,
    }
}

fn unstated(name: &str, span: Span) -> Diagnostic {
    let message = Message::new("name-not-in-standard").with("name", name);
    Diagnostic::warning("N030", "term-not-in-standard", message).at(span)
}
