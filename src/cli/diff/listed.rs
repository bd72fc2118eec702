//! The changes as diagnostics, for the faces that show findings beside a change of files.

use std::collections::{BTreeSet, HashMap};

use super::compared::{Compared, Pair};
use super::effects;
use super::judged::Judgement;
use super::told;
use crate::compare::{Applicant, Change, Family, kinds};
use crate::diagnostic::listing::{Entry, Listing, Rule, told_apart};
use crate::diagnostic::{Diagnostic, Level, Report};
use crate::messages::{Lang, Message};

/// The changes with the texts of both sides, and what they do to the dates of cases; a change of
/// which the settings demand more is an error.
pub fn listed<T>(
    all: &Compared,
    judged: Option<&Judgement>,
    lang: Lang,
    show: impl FnOnce(&Listing<'_>) -> T,
) -> T {
    let changes = all.changes().enumerate().map(|(at, (pair, change))| {
        let mut found = diagnostic(all, pair, change);
        let judged = judged.and_then(|judged| judged.changes.get(at));
        if judged.is_some_and(|own| !own.is_met()) {
            found.level = Level::Error;
        }
        found
    });
    let found = changes.zip(fingerprints(all)).chain(moments(all));
    let mut found: Vec<(Diagnostic, String)> = found.collect();
    // What a face tells of one file has to stand together.
    found.sort_by_key(|(found, _)| found.place().map(|place| (place.source, place.start)));
    let entries = found.iter().map(|(found, fingerprint)| Entry {
        report: Report::new(found, &all.sources, lang),
        fingerprint: fingerprint.clone(),
    });
    let codes: BTreeSet<&str> = found.iter().map(|(found, _)| found.code).collect();
    let kinds = kinds::pages().filter(|kind| codes.contains(kind.code));
    let files: BTreeSet<_> = found
        .iter()
        .filter_map(|(found, _)| Some(found.place()?.source))
        .collect();
    let files = files.into_iter().filter_map(|id| all.sources.get(id));
    show(&Listing {
        files: files.collect(),
        entries: entries.collect(),
        rules: kinds
            .map(|kind| Rule {
                code: kind.code,
                name: kind.name,
                level: Level::Note,
                family: kind.family.message(),
                title: kind.text("title"),
                finds: kind.text("title"),
                law: kind.text("page"),
                mend: match kind.family {
                    Family::Moments => Message::new("diff-mend-moments"),
                    _ => Message::new("diff-mend"),
                },
            })
            .collect(),
        lang,
        denied: false,
        command: "reglament diff",
    })
}

/// What has become of the cases of every service whose dates are not proved to be what they were,
/// at the service of the new version. Its identity is that of the service: what becomes of the cases
/// comes of all changes together.
fn moments(all: &Compared) -> impl Iterator<Item = (Diagnostic, String)> {
    let mut seen = HashMap::new();
    let pairs = all.pairs.iter();
    let moved = pairs.flat_map(|pair| {
        let effects = pair.effects.iter().filter(|own| !own.is_same());
        effects.map(move |own| (pair, own))
    });
    moved.map(move |(pair, own)| {
        let kind = &kinds::moments::MOVED;
        let mut found = Diagnostic::new(Level::Warning, kind.code, kind.name, kind.text("title"));
        found.object = format!("{}:{}", pair.regulation, own.service);
        let fingerprint = told_apart(found.fingerprint(), &mut seen);
        found.message = effects::in_one(own);
        found.witness = own.witness.clone().map(Box::new);
        let places = pair.new.as_ref().map(|file| &file.places);
        let found = match places.and_then(|places| places.nearest(&own.service)) {
            Some(place) => found.at(place),
            None => found,
        };
        (found, fingerprint)
    })
}

/// The identity of every change: the same as long as both sides say of its place what they say now,
/// whatever the line, the language and the other changes.
pub fn fingerprints(all: &Compared) -> Vec<String> {
    let mut seen = HashMap::new();
    let changes = all.changes();
    let bare = changes.map(|(pair, change)| bare(pair, change).fingerprint());
    bare.map(|own| told_apart(own, &mut seen)).collect()
}

fn bare(pair: &Pair, change: &Change) -> Diagnostic {
    let place = change.new.as_ref().or(change.old.as_ref());
    let place = place.map(|side| side.place.as_str()).unwrap_or_default();
    let kind = change.kind;
    let mut found = Diagnostic::new(level(change), kind.code, kind.name, change.whole_message());
    found.object = format!("{}:{place}", pair.regulation);
    found
}

fn level(change: &Change) -> Level {
    let serious =
        change.adverse || change.touch.under_way || change.touch.applicant == Applicant::Worse;
    match serious {
        true => Level::Warning,
        false => Level::Note,
    }
}

fn diagnostic(all: &Compared, pair: &Pair, change: &Change) -> Diagnostic {
    let mut found = bare(pair, change);
    let touch = told::touch(change);
    if !touch.is_empty() {
        found.message = Message::new("change-touching")
            .with("said", found.message)
            .with("whom", touch);
    }
    let sides = [&change.old, &change.new];
    for cite in sides.into_iter().flatten().flat_map(|side| &side.cites) {
        if !found.cites.contains(cite) {
            found.cites.push(cite.clone());
        }
    }
    let old = told::old_place(all, pair, change);
    let new = told::new_place(all, pair, change);
    // What is gone is shown where it is missing, since only the new files can be annotated.
    let missing = || told::around(all, pair, change);
    match (new.or_else(missing), old) {
        (Some(new), Some(old)) => found.at(new.span).see(old.span, Message::new("diff-was")),
        (Some(new), None) => found.at(new.span),
        (None, Some(old)) => found.at(old.span),
        (None, None) => found,
    }
}
