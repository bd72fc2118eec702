//! What stands in the cells of the rows, for programs.

use serde::Serialize;

use crate::cli::compare::cells::proof_names;
use crate::cli::compare::subjects::Shared;
use crate::cli::show;
use crate::cli::words::Length;
use crate::compare::regions::Side;
use crate::messages::Lang;
use crate::model::{DeadlineTerm, phrase};
use crate::net::standard_term;

#[derive(Serialize)]
pub(super) struct Step<'a> {
    step: &'a str,
    #[serde(flatten)]
    of: show::Step<'a>,
    waits: Vec<&'a str>,
    results: Vec<&'a str>,
}

#[derive(Serialize)]
pub(super) struct Paper<'a> {
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
pub(super) struct Fee<'a> {
    fee: &'a str,
    text: &'a str,
    payer: Option<&'a str>,
    under: Option<&'a str>,
    proofs: Vec<&'a str>,
    cites: &'a [String],
}

#[derive(Serialize)]
pub(super) struct Ground<'a> {
    ground: &'a str,
    text: &'a str,
    cites: &'a [String],
}

#[derive(Serialize)]
pub(super) struct Outcome<'a> {
    outcome: &'a str,
    title: &'a str,
    kind: &'static str,
    cites: &'a [String],
}

#[derive(Serialize)]
pub(super) struct Total<'a> {
    deadline: &'a str,
    term: Option<Length>,
    by_standard: bool,
    from: Option<String>,
    to: Option<String>,
    excluding: &'a [String],
    cites: &'a [String],
}

/// The cells of a service.
pub(super) struct Cells<'a> {
    shared: &'a Shared<'a>,
    lang: Lang,
    steps: Vec<Vec<show::Step<'a>>>,
}

impl<'a> Cells<'a> {
    pub(super) fn new(shared: &'a Shared<'a>, lang: Lang) -> Cells<'a> {
        let sides = shared.beside.sides.iter();
        let steps = sides.map(|side| {
            let source = show::Source {
                regulation: side.version.regulation,
                standard: side.version.standard,
                lang,
                only: Some(&side.service.id),
            };
            show::steps(source, side.service)
        });
        Cells {
            shared,
            lang,
            steps: steps.collect(),
        }
    }

    fn side(&self, side: usize) -> Option<&'a Side<'a>> {
        self.shared.beside.sides.get(side)
    }

    pub(super) fn step(&self, side: usize, at: usize) -> Option<Step<'a>> {
        let step = self.side(side)?.service.steps.get(at)?;
        Some(Step {
            step: &step.id,
            of: self.steps.get(side)?.get(at)?.clone(),
            waits: step.waits.iter().map(|wait| wait.id.as_str()).collect(),
            results: step.results.iter().map(|one| one.value.as_str()).collect(),
        })
    }

    pub(super) fn paper(&self, side: usize, at: usize) -> Option<Paper<'a>> {
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

    pub(super) fn fee(&self, side: usize, at: usize) -> Option<Fee<'a>> {
        let place = *self.shared.beside.fees_of.get(side)?.get(at)?;
        let regulation = self.side(side)?.version.regulation;
        let fee = regulation.fees.get(place)?;
        let payer = fee.payer.and_then(|id| regulation.actors.get(id.index()));
        Some(Fee {
            fee: &fee.id,
            text: &fee.text,
            payer: payer.map(|payer| payer.id.as_str()),
            under: fee.under.as_deref(),
            proofs: proof_names(fee, regulation),
            cites: &fee.cites,
        })
    }

    pub(super) fn ground(&self, side: usize, at: usize) -> Option<Ground<'a>> {
        let place = *self.shared.beside.grounds_of.get(side)?.get(at)?;
        let ground = self.side(side)?.version.regulation.grounds.get(place)?;
        Some(Ground {
            ground: &ground.id,
            text: &ground.text,
            cites: &ground.cites,
        })
    }

    pub(super) fn outcome(&self, side: usize, at: usize) -> Option<Outcome<'a>> {
        let outcome = self.side(side)?.service.outcomes.get(at)?;
        Some(Outcome {
            outcome: &outcome.id,
            title: &outcome.title,
            kind: outcome.kind.code(),
            cites: &outcome.cites,
        })
    }

    pub(super) fn total(&self, side: usize, at: usize) -> Option<Total<'a>> {
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
