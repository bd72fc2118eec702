//! From the tree of a file to its model: names become ids, phrases become meanings.
//!
//! Everything is declared first and resolved afterwards, so that the order of a file's statements
//! never matters to its names; every unknown name is reported, each with the likely intended one.

mod act;
mod calls;
mod declare;
mod documents;
mod errors;
mod expr;
mod flow;
mod general;
mod names;
mod participant;
mod schedule;
mod service;
mod step;
mod waits;
mod waivers;

use std::collections::BTreeMap;

use crate::diagnostic::Diagnostic;
use crate::source::Span;
use crate::syntax::tree::{File, Kind, Statement};

use super::{Places, Regulation, Remark, RemarkKind, Waiver, path};

/// A model with the places of its things, and what kept it from being complete.
#[derive(Clone, Debug)]
pub struct Compiled {
    /// The model; whole only when there are no errors.
    pub regulation: Option<Regulation>,
    /// Where its named things stand in the file.
    pub places: Places,
    /// Findings that the file accepts, in its order.
    pub waivers: Vec<Waiver>,
    /// Unknown names, doubled names and statements that lack what they need.
    pub errors: Vec<Diagnostic>,
}

/// Gives a file its meaning.
///
/// ```
/// use reglament::{model, source::Sources, syntax};
/// let mut sources = Sources::new();
/// let id = sources.add("a.rgl", "язык русский, издание 1\nрегламент a/b \"Пример\" {\n}\n");
/// let (file, _) = syntax::parse(sources.get(id).unwrap());
/// let compiled = model::compile(&file);
/// assert_eq!(compiled.regulation.unwrap().title, "Пример");
/// ```
#[must_use]
pub fn compile(file: &File) -> Compiled {
    let mut statements = file.block.statements();
    let Some(root) = statements.next() else {
        return Compiled {
            regulation: None,
            places: Places::default(),
            waivers: Vec::new(),
            errors: Vec::new(),
        };
    };
    let mut resolver = Resolver::new(general::empty(file.lang, root));
    for extra in statements {
        resolver.errors.push(errors::second_regulation(extra.span));
    }
    resolver.place("", root.span);
    resolver.declare(root);
    resolver.general(root);
    resolver.services(root);
    resolver.reject_call_cycles();
    if !resolver.errors.iter().any(|error| error.code == "N010") {
        resolver.reject_huge_calls();
    }
    let waivers = resolver.waivers(root);
    let Resolver {
        regulation,
        places,
        mut errors,
        ..
    } = resolver;
    errors.retain(|error| !errors::follows_from(error, &file.unread));
    crate::diagnostic::sort(&mut errors);
    Compiled {
        regulation: Some(regulation),
        places,
        waivers,
        errors,
    }
}

/// The model under construction.
struct Resolver {
    regulation: Regulation,
    places: Places,
    errors: Vec<Diagnostic>,
    /// The paths of names by where they stand.
    paths: BTreeMap<u32, Vec<String>>,
    /// Names of more than one kind of thing, collected when everything is declared.
    declared: names::Declared,
    /// The service whose names are being resolved.
    scope: Option<super::ServiceId>,
    /// The name of the step whose lines are being resolved.
    own_step: Option<String>,
}

impl Resolver {
    fn new(regulation: Regulation) -> Self {
        Resolver {
            regulation,
            places: Places::default(),
            errors: Vec::new(),
            paths: BTreeMap::new(),
            declared: names::Declared::default(),
            scope: None,
            own_step: None,
        }
    }

    /// Remembers where a named thing stands.
    fn place(&mut self, path: &str, span: Span) {
        self.places.insert(path, span);
        self.paths
            .entry(span.start)
            .or_default()
            .push(path.to_owned());
    }

    /// Collects the silences and assumptions of a statement's block under its path of names.
    fn remarks(&mut self, statement: &Statement, place: &str) {
        for child in statement.children() {
            self.remark(child, place);
        }
    }

    /// Takes a statement that is a silence or an assumption.
    fn remark(&mut self, statement: &Statement, place: &str) {
        let kind = match statement.kind {
            Kind::Silence => RemarkKind::Silence,
            Kind::Assumption => RemarkKind::Assumption,
            _ => return,
        };
        let at = self.regulation.remarks.len();
        self.place(&path::remark(at), statement.span);
        self.regulation.remarks.push(Remark {
            kind,
            place: place.to_owned(),
            text: statement.text().to_owned(),
            cites: statement.cites.clone(),
        });
    }
}
