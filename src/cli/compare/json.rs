//! The comparison for programs. Sides are the keys `a`, `b` and so on, in the order of the command.

mod cells;
mod time;

use std::collections::BTreeMap;

use serde::Serialize;

use super::subjects::{Comparison, Shared};
use crate::cli::output;
use crate::compare::regions::{Compared, Finding};
use crate::messages::Lang;
use cells::{Cells, Fee, Ground, Outcome, Paper, Step, Total};
use time::{Ends, ends};

/// What each side has, by its letter.
type Sides<T> = BTreeMap<String, T>;

#[derive(Serialize)]
struct Document<'a> {
    #[serde(flatten)]
    sides: Sides<SideOf<'a>>,
    services: Vec<Service<'a>>,
    alone: Vec<Alone<'a>>,
    findings: Vec<FindingOf<'a>>,
}

#[derive(Serialize)]
struct SideOf<'a> {
    regulation: &'a str,
    service: Option<&'a str>,
    title: &'a str,
    language: &'static str,
}

#[derive(Serialize)]
struct Alone<'a> {
    side: String,
    service: &'a str,
}

#[derive(Serialize)]
struct Service<'a> {
    service: &'a str,
    /// The services by their full names.
    #[serde(flatten)]
    sides: Sides<String>,
    rows: Vec<Row<Step<'a>>>,
    documents: Vec<Row<Paper<'a>>>,
    fees: Vec<Row<Fee<'a>>>,
    /// Whether each side says that the service is free.
    free: Sides<bool>,
    grounds: Vec<Row<Ground<'a>>>,
    outcomes: Vec<Row<Outcome<'a>>>,
    deadlines: Vec<Row<Total<'a>>>,
    ends: Option<Ends>,
    findings: Vec<FindingOf<'a>>,
}

#[derive(Serialize)]
struct Row<T> {
    #[serde(flatten)]
    sides: Sides<Option<Cell<T>>>,
    differs: Vec<&'static str>,
}

/// What a side has in a row; what it has besides the first stands in `with`.
#[derive(Serialize)]
struct Cell<T> {
    #[serde(flatten)]
    first: T,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    with: Vec<T>,
}

#[derive(Serialize)]
struct FindingOf<'a> {
    code: &'static str,
    name: &'static str,
    sides: [String; 2],
    message: String,
    places: [Option<&'a str>; 2],
    cites: [&'a [String]; 2],
}

/// The document.
pub(super) fn document(all: &Comparison<'_>, lang: Lang) -> String {
    let subjects = all.subjects.iter().enumerate();
    let sides = subjects.map(|(at, subject)| {
        let side = SideOf {
            regulation: &subject.regulation.path,
            service: subject.service.as_deref(),
            title: &subject.regulation.title,
            language: subject.regulation.lang.code(),
        };
        (Comparison::letter(at), side)
    });
    let alone = all.alone.iter().map(|(side, service)| Alone {
        side: Comparison::letter(*side),
        service,
    });
    let letter = |side: usize| Comparison::letter(side);
    output::json(&Document {
        sides: sides.collect(),
        services: all.shared.iter().map(|own| service(own, lang)).collect(),
        alone: alone.collect(),
        findings: findings(&all.whole, &letter, lang),
    })
}

fn service<'a>(shared: &'a Shared<'_>, lang: Lang) -> Service<'a> {
    let beside = &shared.beside;
    let letter = |side: usize| {
        let subject = shared.subjects.get(side).copied().unwrap_or_default();
        Comparison::letter(subject)
    };
    let cells = Cells::new(shared, lang);
    let names = beside.sides.iter().enumerate();
    let free = names.clone().map(|(at, side)| (letter(at), side.is_free()));
    Service {
        service: shared.service,
        sides: names.map(|(at, side)| (letter(at), side.name())).collect(),
        rows: rows(&beside.steps, &letter, &|side, at| cells.step(side, at)),
        documents: rows(&beside.documents, &letter, &|side, at| {
            cells.paper(side, at)
        }),
        fees: rows(&beside.fees, &letter, &|side, at| cells.fee(side, at)),
        free: free.collect(),
        grounds: rows(&beside.grounds, &letter, &|side, at| cells.ground(side, at)),
        outcomes: rows(&beside.outcomes, &letter, &|side, at| {
            cells.outcome(side, at)
        }),
        deadlines: rows(&beside.totals, &letter, &|side, at| cells.total(side, at)),
        ends: beside.timing.as_ref().map(|timing| ends(timing, &letter)),
        findings: findings(&beside.findings, &letter, lang),
    }
}

fn rows<T>(
    rows: &[Compared],
    letter: &dyn Fn(usize) -> String,
    cell: &dyn Fn(usize, usize) -> Option<T>,
) -> Vec<Row<T>> {
    let row = |compared: &Compared| {
        let cells = compared.row.cells.iter().enumerate();
        let cells = cells.map(|(side, places)| {
            let mut own = places.iter().filter_map(|at| cell(side, *at));
            let first = own.next();
            let cell = first.map(|first| Cell {
                first,
                with: own.collect(),
            });
            (letter(side), cell)
        });
        Row {
            sides: cells.collect(),
            differs: compared.differs.iter().map(|own| own.code()).collect(),
        }
    };
    rows.iter().map(row).collect()
}

fn findings<'a>(
    found: &'a [Finding],
    letter: &dyn Fn(usize) -> String,
    lang: Lang,
) -> Vec<FindingOf<'a>> {
    let of = |finding: &'a Finding| {
        let sides = [&finding.said.old, &finding.said.new];
        FindingOf {
            code: finding.kind.code,
            name: finding.kind.name,
            sides: [letter(finding.sides.0), letter(finding.sides.1)],
            message: finding.message().text(lang),
            places: sides.map(|side| side.as_ref().map(|side| side.place.as_str())),
            cites: sides.map(|side| side.as_ref().map_or(&[][..], |side| &side.cites)),
        }
    };
    found.iter().map(of).collect()
}
