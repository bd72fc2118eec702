//! The changes for programs.

use serde::Serialize;

use super::compared::{Compared, Pair};
use super::judged::{Judged, Judgement};
use super::listed::fingerprints;
use super::told::{self, Place};
use super::{calendars, effects};
use crate::cli::output;
use crate::compare::{Change, Side};
use crate::messages::Lang;

#[derive(Serialize)]
struct Document<'a> {
    old: &'a str,
    new: &'a str,
    equal: bool,
    changes: Vec<Entry<'a>>,
    effects: Vec<effects::Entry<'a>>,
    calendars: Vec<calendars::Entry<'a>>,
    /// Acknowledgements that fit no change.
    #[serde(skip_serializing_if = "Option::is_none")]
    stale: Option<Vec<Stale<'a>>>,
}

#[derive(Serialize)]
struct Stale<'a> {
    fingerprint: &'a str,
    by: &'a str,
    reason: &'a str,
}

#[derive(Serialize)]
struct Entry<'a> {
    code: &'static str,
    name: &'static str,
    message: String,
    regulation: &'a str,
    service: Option<&'a str>,
    old: Option<Told<'a>>,
    new: Option<Told<'a>>,
    touches: Touches,
    adverse: bool,
    fingerprint: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    policy: Option<Policy<'a>>,
}

#[derive(Serialize)]
struct Policy<'a> {
    demand: &'static str,
    met: bool,
    by: Option<&'a str>,
    reason: Option<&'a str>,
}

impl<'a> Policy<'a> {
    fn of(judged: &'a Judged) -> Self {
        let known = judged.acknowledged.as_ref();
        Policy {
            demand: judged.demand.code(),
            met: judged.is_met(),
            by: known.map(|known| known.by.as_str()),
            reason: known.map(|known| known.reason.as_str()),
        }
    }
}

#[derive(Serialize)]
struct Told<'a> {
    place: &'a str,
    value: Option<String>,
    file: Option<&'a str>,
    line: Option<usize>,
    cites: &'a [String],
}

#[derive(Serialize)]
struct Touches {
    applicant: &'static str,
    executor: &'static str,
    under_way: bool,
    editorial: bool,
}

/// The whole document.
pub fn render(all: &Compared, judged: Option<&Judgement>, lang: Lang) -> String {
    output::json(&Document {
        old: &all.old_name,
        new: &all.new_name,
        equal: all.is_equal(),
        changes: all
            .changes()
            .zip(fingerprints(all))
            .enumerate()
            .map(|(at, ((pair, change), own))| Entry {
                policy: judged
                    .and_then(|judged| judged.changes.get(at))
                    .map(Policy::of),
                ..entry(all, pair, (change, own), lang)
            })
            .collect(),
        calendars: all
            .calendars
            .iter()
            .map(|own| calendars::entry(own, lang))
            .collect(),
        stale: judged.map(|judged| {
            let stale = judged.stale.iter().map(|own| Stale {
                fingerprint: &own.fingerprint,
                by: &own.by,
                reason: &own.reason,
            });
            stale.collect()
        }),
        effects: all
            .pairs
            .iter()
            .flat_map(|pair| {
                let effects = pair.effects.iter();
                effects.map(|own| effects::entry(&pair.regulation, own, lang))
            })
            .collect(),
    })
}

fn entry<'a>(
    all: &'a Compared,
    pair: &'a Pair,
    (change, fingerprint): (&'a Change, String),
    lang: Lang,
) -> Entry<'a> {
    let touch = change.touch;
    let old = told::old_place(all, pair, change);
    let new = told::new_place(all, pair, change);
    Entry {
        code: change.kind.code,
        name: change.kind.name,
        message: change.message().text(lang),
        regulation: &pair.regulation,
        service: change.service.as_deref(),
        old: change.old.as_ref().map(|side| said(side, old, lang)),
        new: change.new.as_ref().map(|side| said(side, new, lang)),
        touches: Touches {
            applicant: touch.applicant.code(),
            executor: touch.executor.code(),
            under_way: touch.under_way,
            editorial: touch.editorial,
        },
        adverse: change.adverse,
        fingerprint,
        policy: None,
    }
}

fn said<'a>(side: &'a Side, place: Option<Place<'a>>, lang: Lang) -> Told<'a> {
    Told {
        place: &side.place,
        value: side.value.as_ref().map(|value| value.text(lang)),
        line: place.as_ref().map(|place| place.line),
        file: place.map(|place| place.source.name.as_str()),
        cites: &side.cites,
    }
}
