//! The result for programs, as the command line's contract has it.

use serde::Serialize;

use super::Shown;
use crate::calendar::Moment;
use crate::case::{DeadlineReport, Reason, Report, StepReport};
use crate::cli::output;
use crate::cli::words::Length;
use crate::messages::Lang;

#[derive(Serialize)]
struct Document<'a> {
    service: String,
    edition: Option<&'a str>,
    submitted: String,
    received: String,
    received_by_provider: Option<String>,
    outcome: Option<Outcome<'a>>,
    ended: Option<String>,
    lower_bound: bool,
    stopped_at: Option<&'a str>,
    timeline: Vec<Step<'a>>,
    deadlines: Vec<Deadline<'a>>,
    silences: Vec<Entry<'a>>,
    assumptions: Vec<Entry<'a>>,
    notices: Vec<Entry<'a>>,
}

#[derive(Serialize)]
struct Outcome<'a> {
    id: &'a str,
    kind: &'static str,
    title: &'a str,
}

/// A step of the timeline.
#[derive(Serialize)]
pub struct Step<'a> {
    step: &'a str,
    service: &'a str,
    actors: &'a [String],
    start: String,
    end: String,
    due: Option<String>,
    terms: Vec<Term<'a>>,
    cites: &'a [String],
    because: Vec<Entry<'a>>,
    lower_bound: bool,
    open_ended: bool,
}

#[derive(Serialize)]
struct Term<'a> {
    #[serde(flatten)]
    length: Length,
    kind: &'static str,
    elapsed: bool,
    cites: &'a [String],
}

#[derive(Serialize)]
struct Deadline<'a> {
    id: &'a str,
    due: Option<String>,
    met: Option<String>,
    kept: Option<bool>,
    lower_bound: bool,
    cites: &'a [String],
}

#[derive(Serialize)]
struct Entry<'a> {
    code: &'static str,
    text: String,
    cites: &'a [String],
}

/// The document.
pub(super) fn document(shown: &Shown<'_>, lang: Lang) -> String {
    let report = shown.report;
    let outcome = report.outcome.as_ref();
    output::json(&Document {
        service: format!("{}:{}", shown.found.regulation.path, report.service),
        edition: report.edition.as_deref(),
        submitted: report.submitted.to_string(),
        received: report.received.to_string(),
        received_by_provider: text(report.received_by_provider),
        outcome: outcome.map(|(id, title, kind)| Outcome {
            id,
            kind: kind.code(),
            title,
        }),
        ended: text(report.ended),
        lower_bound: report.lower_bound,
        stopped_at: report.stopped_at.as_deref(),
        timeline: timeline(report, lang),
        deadlines: report.deadlines.iter().map(deadline).collect(),
        silences: entries(&report.silences, lang),
        assumptions: entries(&report.assumptions, lang),
        notices: entries(&report.notices, lang),
    })
}

/// The timeline of a case.
#[must_use]
pub fn timeline(report: &Report, lang: Lang) -> Vec<Step<'_>> {
    let steps = report.timeline.iter();
    steps.map(|step| self::step(step, lang)).collect()
}

fn text(moment: Option<Moment>) -> Option<String> {
    moment.map(|moment| moment.to_string())
}

fn entries(reasons: &[Reason], lang: Lang) -> Vec<Entry<'_>> {
    reasons.iter().map(|reason| entry(reason, lang)).collect()
}

fn entry(reason: &Reason, lang: Lang) -> Entry<'_> {
    Entry {
        code: reason.code(),
        text: reason.message.text(lang),
        cites: &reason.cites,
    }
}

fn step(step: &StepReport, lang: Lang) -> Step<'_> {
    let terms = step.terms.iter().map(|term| Term {
        length: term.amount.into(),
        kind: term.kind.code(),
        elapsed: term.elapsed,
        cites: &term.cites,
    });
    Step {
        step: &step.step,
        service: &step.service,
        actors: &step.actors,
        start: step.start.to_string(),
        end: step.end.to_string(),
        due: text(step.due),
        terms: terms.collect(),
        cites: &step.cites,
        because: entries(&step.because, lang),
        lower_bound: step.lower_bound,
        open_ended: step.open_ended,
    }
}

fn deadline(deadline: &DeadlineReport) -> Deadline<'_> {
    Deadline {
        id: &deadline.id,
        due: text(deadline.due),
        met: text(deadline.met),
        kept: deadline.kept,
        lower_bound: deadline.lower_bound,
        cites: &deadline.cites,
    }
}
