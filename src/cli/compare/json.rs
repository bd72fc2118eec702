//! The comparison for programs. Sides are the keys `a`, `b` and so on, in the order of the command.

use std::collections::BTreeMap;

use serde::Serialize;

use super::subjects::{Comparison, Shared};
use crate::cli::output;
use crate::cli::show;
use crate::cli::words::Length;
use crate::compare::regions::{Compared, EndKind, Finding, Later, SideEnds, Timing};
use crate::messages::Lang;
use crate::model::{DeadlineTerm, phrase};
use crate::net::standard_term;
use crate::timing::{Lengths, Spread};

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
struct Step<'a> {
    step: &'a str,
    #[serde(flatten)]
    of: show::Step<'a>,
    waits: Vec<&'a str>,
    results: Vec<&'a str>,
}

#[derive(Serialize)]
struct Paper<'a> {
    document: &'a str,
    forms: Vec<&'static str>,
    channels: Vec<&'a str>,
    one_of: Option<&'a str>,
    conditions: Vec<String>,
    for_each: Option<&'a str>,
    not_older: Option<Length>,
    returned: bool,
    cites: Vec<&'a str>,
}

#[derive(Serialize)]
struct Ground<'a> {
    ground: &'a str,
    text: &'a str,
    cites: &'a [String],
}

#[derive(Serialize)]
struct Outcome<'a> {
    outcome: &'a str,
    title: &'a str,
    kind: &'static str,
    cites: &'a [String],
}

#[derive(Serialize)]
struct Total<'a> {
    deadline: &'a str,
    term: Option<Length>,
    by_standard: bool,
    from: Option<String>,
    to: Option<String>,
    excluding: &'a [String],
    cites: &'a [String],
}

#[derive(Serialize)]
struct Ends {
    from: String,
    to: String,
    in_force: bool,
    compared_by: Option<&'static str>,
    #[serde(flatten)]
    sides: Sides<SideLengths>,
    later: Vec<LaterOf>,
}

#[derive(Serialize)]
struct SideLengths {
    lengths: Vec<LengthOf>,
    lower_bound: bool,
    too_many_ways: bool,
}

#[derive(Serialize)]
struct LengthOf {
    end: &'static str,
    quickest: Days,
    slowest: Days,
}

#[derive(Serialize)]
struct Days {
    calendar_days: Numbers,
    working_days: Numbers,
}

#[derive(Serialize)]
struct Numbers {
    least: i32,
    median: i32,
    most: i32,
}

#[derive(Serialize)]
struct LaterOf {
    side: String,
    than: String,
    starts_later: u64,
    starts_checked: u64,
    start: String,
    ended: String,
    than_ended: String,
    days: i32,
    because: Vec<Because>,
}

#[derive(Serialize)]
struct Because {
    /// The row; null for the time before the first step.
    row: Option<usize>,
    days: i32,
    than_days: i32,
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
    let steps: Vec<Vec<show::Step<'_>>> = beside
        .sides
        .iter()
        .map(|side| {
            let source = show::Source {
                regulation: side.version.regulation,
                standard: side.version.standard,
                lang,
                only: Some(&side.service.id),
            };
            show::steps(source, side.service)
        })
        .collect();
    let cells = Cells {
        shared,
        lang,
        steps,
    };
    let names = beside.sides.iter().enumerate();
    Service {
        service: shared.service,
        sides: names.map(|(at, side)| (letter(at), side.name())).collect(),
        rows: rows(&beside.steps, &letter, &|side, at| cells.step(side, at)),
        documents: rows(&beside.documents, &letter, &|side, at| {
            cells.paper(side, at)
        }),
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

struct Cells<'a> {
    shared: &'a Shared<'a>,
    lang: Lang,
    steps: Vec<Vec<show::Step<'a>>>,
}

impl<'a> Cells<'a> {
    fn side(&self, side: usize) -> Option<&'a crate::compare::regions::Side<'a>> {
        self.shared.beside.sides.get(side)
    }

    fn step(&self, side: usize, at: usize) -> Option<Step<'a>> {
        let step = self.side(side)?.service.steps.get(at)?;
        Some(Step {
            step: &step.id,
            of: self.steps.get(side)?.get(at)?.clone(),
            waits: step.waits.iter().map(|wait| wait.id.as_str()).collect(),
            results: step.results.iter().map(|one| one.value.as_str()).collect(),
        })
    }

    fn paper(&self, side: usize, at: usize) -> Option<Paper<'a>> {
        let asked = self.shared.beside.asked.get(side)?.get(at)?;
        let regulation = self.side(side)?.version.regulation;
        let conditions = asked.conditions.iter().flatten();
        let conditions = conditions.map(|one| phrase::condition(one, regulation).text(self.lang));
        Some(Paper {
            document: &asked.document.title,
            forms: asked
                .forms
                .iter()
                .map(|form| show::form_code(*form))
                .collect(),
            channels: asked.channels.iter().copied().collect(),
            one_of: asked.one_of,
            conditions: conditions.collect(),
            for_each: asked.document.for_each.as_deref(),
            not_older: asked
                .not_older()
                .map(|(value, unit)| Length { value, unit }),
            returned: asked.document.returned,
            cites: asked.cites.clone(),
        })
    }

    fn ground(&self, side: usize, at: usize) -> Option<Ground<'a>> {
        let place = *self.shared.beside.grounds_of.get(side)?.get(at)?;
        let ground = self.side(side)?.version.regulation.grounds.get(place)?;
        Some(Ground {
            ground: &ground.id,
            text: &ground.text,
            cites: &ground.cites,
        })
    }

    fn outcome(&self, side: usize, at: usize) -> Option<Outcome<'a>> {
        let outcome = self.side(side)?.service.outcomes.get(at)?;
        Some(Outcome {
            outcome: &outcome.id,
            title: &outcome.title,
            kind: outcome.kind.code(),
            cites: &outcome.cites,
        })
    }

    fn total(&self, side: usize, at: usize) -> Option<Total<'a>> {
        let side = self.side(side)?;
        let total = side.service.deadlines.get(at)?;
        let stated = match total.term {
            DeadlineTerm::ByStandard => {
                standard_term(side.version.standard, side.service, &total.id)
            }
            stated @ DeadlineTerm::Stated(..) => Some(stated),
        };
        let event = |event| phrase::event(event, side.service, side.version.regulation);
        Some(Total {
            deadline: &total.id,
            term: match stated {
                Some(DeadlineTerm::Stated(value, unit)) => Some(Length { value, unit }),
                _ => None,
            },
            by_standard: total.term == DeadlineTerm::ByStandard,
            from: total.between.map(|(from, _)| event(from)),
            to: total.between.map(|(_, to)| event(to)),
            excluding: &total.excluding,
            cites: &total.cites,
        })
    }
}

fn ends(timing: &Timing, letter: &dyn Fn(usize) -> String) -> Ends {
    let sides = timing.sides.iter().enumerate();
    Ends {
        from: timing.span.starts.first.to_string(),
        to: timing.span.starts.last().to_string(),
        in_force: timing.span.in_force,
        compared_by: timing.by.map(end_code),
        sides: sides
            .map(|(at, side)| (letter(at), lengths(side)))
            .collect(),
        later: timing.later.iter().map(|own| later(own, letter)).collect(),
    }
}

const fn end_code(kind: EndKind) -> &'static str {
    match kind {
        EndKind::Outcome(kind) => kind.code(),
        EndKind::Silence => "silence",
    }
}

fn lengths(side: &SideEnds) -> SideLengths {
    let ends = side.ends.iter().map(|end| LengthOf {
        end: end_code(end.kind),
        quickest: days(end.quickest),
        slowest: days(end.slowest),
    });
    SideLengths {
        lengths: ends.collect(),
        lower_bound: side.lower_bound,
        too_many_ways: side.too_many_ways,
    }
}

fn days(lengths: Lengths) -> Days {
    let numbers = |spread: Spread| Numbers {
        least: spread.least,
        median: spread.median,
        most: spread.most,
    };
    Days {
        calendar_days: numbers(lengths.calendar_days),
        working_days: numbers(lengths.working_days),
    }
}

fn later(later: &Later, letter: &dyn Fn(usize) -> String) -> LaterOf {
    let because = later.because.iter().map(|reason| Because {
        row: reason.row,
        days: reason.days.0,
        than_days: reason.days.1,
    });
    LaterOf {
        side: letter(later.side),
        than: letter(later.than),
        starts_later: later.starts,
        starts_checked: later.of,
        start: later.start.to_string(),
        ended: later.ends.0.to_string(),
        than_ended: later.ends.1.to_string(),
        days: later.days(),
        because: because.collect(),
    }
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
