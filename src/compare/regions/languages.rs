//! Language versions of one act: every number, unit, actor and branch that differs.
//!
//! A regulation of Kazakhstan is printed in Kazakh and in Russian, and both texts are the act. What
//! two regions may say differently, two versions of one act may not: here every difference is a
//! finding. Names are no difference, since each version names things in its language.

use super::{Beside, Side};
use crate::compare::change::Change;
use crate::compare::kind::Kind;
use crate::compare::kinds::languages as kinds;
use crate::compare::touch::Touch;
use crate::compare::{thing, value};
use crate::messages::{Arg, Message};
use crate::model::Regulation;

mod actors;
mod numbers;
mod steps;
mod whole;

pub use whole::whole;

/// Something that language versions of one act say differently.
#[derive(Clone, Debug)]
pub struct Finding {
    /// What kind of difference.
    pub kind: &'static Kind,
    /// The versions, by the places of their sides.
    pub sides: (usize, usize),
    /// What it is about and what both versions say; the first of them stands as the old one.
    pub said: Change,
}

impl Finding {
    /// The finding in a sentence.
    #[must_use]
    pub fn message(&self) -> Message {
        let value = |side: &Option<crate::compare::Side>| {
            let value = side.as_ref().and_then(|side| side.value.clone());
            value.unwrap_or_else(|| Message::new("value-nothing").into())
        };
        Message::new("languages-finding")
            .with("thing", self.said.thing.clone())
            .with("said", self.kind.text("said"))
            .with("one", value(&self.said.old))
            .with("other", value(&self.said.new))
    }
}

/// Whether two files are language versions of one act: they are in different languages, and have
/// one path or one act, by number and date, of one region.
#[must_use]
pub fn same_act(one: &Regulation, other: &Regulation) -> bool {
    let act = |regulation: &Regulation| {
        let act = regulation.act.as_ref()?;
        let region = regulation.region.as_ref().map(|region| region.id.clone());
        Some((act.kind, act.number.clone()?, act.date?, region))
    };
    let (left, right) = (act(one), act(other));
    let same = one.path == other.path || left.is_some() && left == right;
    one.lang != other.lang && same
}

/// What a version says in one place: the place, the value and the clauses.
struct Says<'a> {
    place: String,
    value: Option<Arg>,
    cites: &'a [String],
}

/// Two versions of one service.
struct Versions<'a, 'b> {
    beside: &'b Beside<'a>,
    sides: (usize, usize),
    one: Side<'a>,
    other: Side<'a>,
    found: Vec<Finding>,
}

pub(super) fn findings(beside: &Beside<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for (at, one) in beside.sides.iter().enumerate() {
        for (to, other) in beside.sides.iter().enumerate().skip(at + 1) {
            if !same_act(one.version.regulation, other.version.regulation) {
                continue;
            }
            let mut versions = Versions {
                beside,
                sides: (at, to),
                one: *one,
                other: *other,
                found: Vec::new(),
            };
            versions.steps();
            versions.lists();
            found.extend(versions.found);
        }
    }
    found
}

impl Versions<'_, '_> {
    fn tell(&mut self, kind: &'static Kind, thing: Message, one: Says<'_>, other: Says<'_>) {
        let mut said = Change::of(kind, thing, Touch::NOBODY).within(&self.one.service.id);
        if let Some(value) = one.value {
            said = said.from(one.place, value, one.cites);
        }
        if let Some(value) = other.value {
            said = said.to(other.place, value, other.cites);
        }
        self.found.push(Finding {
            kind,
            sides: self.sides,
            said,
        });
    }

    /// Documents, fees, grounds, outcomes and totals that one version alone has, and the numbers of those
    /// that both have.
    fn lists(&mut self) {
        let (left, right) = self.sides;
        for row in &self.beside.documents {
            let of = |side: usize| {
                let asked = self.beside.asked.get(side)?;
                asked.get(*row.row.cell(side).first()?)
            };
            let (one, other) = (of(left), of(right));
            let title = |asked: &super::Asked<'_>| thing::document(asked.document);
            match (one, other) {
                (Some(one), Some(other)) => {
                    let age = |asked: &super::Asked<'_>| asked.not_older();
                    let places = (one.document.title.clone(), other.document.title.clone());
                    let cites = (&one.document.cites[..], &other.document.cites[..]);
                    self.number((age(one), age(other)), title(one), places, cites);
                }
                (Some(own), None) | (None, Some(own)) => {
                    self.part(
                        title(own),
                        one.is_some(),
                        &own.document.title,
                        &own.document.cites,
                    );
                }
                (None, None) => {}
            }
        }
        for row in &self.beside.outcomes {
            let of = |side: usize, own: Side<'_>| {
                let at = row.row.cell(side).first()?;
                own.service.outcomes.get(*at).cloned()
            };
            let (one, other) = (of(left, self.one), of(right, self.other));
            if let (Some(own), None) | (None, Some(own)) = (&one, &other) {
                self.part(thing::outcome(own), one.is_some(), &own.id, &own.cites);
            }
        }
        for row in &self.beside.fees {
            let of = |side: usize, own: Side<'_>| {
                let at = row.row.cell(side).first()?;
                let place = self.beside.fees_of.get(side)?.get(*at)?;
                own.version.regulation.fees.get(*place).cloned()
            };
            let (one, other) = (of(left, self.one), of(right, self.other));
            if let (Some(own), None) | (None, Some(own)) = (&one, &other) {
                self.part(thing::fee(own), one.is_some(), &own.id, &own.cites);
            }
        }
        let (one, other) = (self.one.free(), self.other.free());
        if let (Some(cites), None) | (None, Some(cites)) = (one, other) {
            let service = self.one.service;
            self.part(thing::free(), one.is_some(), &service.id, cites);
        }
        for row in &self.beside.grounds {
            let of = |side: usize, own: Side<'_>| {
                let at = row.row.cell(side).first()?;
                let place = self.beside.grounds_of.get(side)?.get(*at)?;
                own.version.regulation.grounds.get(*place).cloned()
            };
            let (one, other) = (of(left, self.one), of(right, self.other));
            if let (Some(own), None) | (None, Some(own)) = (&one, &other) {
                self.part(thing::ground(own), one.is_some(), &own.id, &own.cites);
            }
        }
        self.totals();
    }

    /// Something that one version alone has; `first` when it is the first one.
    fn part(&mut self, thing: Message, first: bool, name: &str, cites: &[String]) {
        let has = Says {
            place: name.to_owned(),
            value: Some(Arg::from(name)),
            cites,
        };
        let lacks = Says {
            place: String::new(),
            value: None,
            cites: &[],
        };
        match first {
            true => self.tell(&kinds::PART, thing, has, lacks),
            false => self.tell(&kinds::PART, thing, lacks, has),
        }
    }

    fn totals(&mut self) {
        let (left, right) = self.sides;
        for row in &self.beside.totals {
            let of = |side: usize, own: Side<'_>| {
                let at = row.row.cell(side).first()?;
                own.service.deadlines.get(*at).cloned()
            };
            match (of(left, self.one), of(right, self.other)) {
                (Some(one), Some(other)) => {
                    let (left, right) = (self.one, self.other);
                    let length = |side: &Side<'_>, own| {
                        crate::compare::deadlines::length(&side.version, side.service, own)
                    };
                    let lengths = (length(&left, &one), length(&right, &other));
                    let places = (
                        crate::model::path::deadline(&left.service.id, &one.id),
                        crate::model::path::deadline(&right.service.id, &other.id),
                    );
                    let cites = (&one.cites[..], &other.cites[..]);
                    self.lengths(lengths, thing::deadline(&one), places, cites);
                }
                (Some(own), None) => self.part(thing::deadline(&own), true, &own.id, &own.cites),
                (None, Some(own)) => self.part(thing::deadline(&own), false, &own.id, &own.cites),
                (None, None) => {}
            }
        }
    }
}

fn names<'a>(names: impl Iterator<Item = &'a str>) -> Arg {
    value::list(names.map(Arg::from))
}
