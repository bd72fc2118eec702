//! The verdicts for programs, as the command line's contract has them.

use serde::Serialize;

use super::asked::{Answered, Answers, Length, WorstCase};
use crate::cli::output;
use crate::cli::simulate::{Step, timeline};
use crate::cli::words::unit_code;
use crate::diagnostic::Witness;
use crate::messages::Lang;
use crate::timing::{Because, Change, Ends, Lengths, Slack, Starts, Verdict};

#[derive(Serialize)]
struct Document<'a> {
    service: &'a str,
    deadline: &'a str,
    kind: &'static str,
    reading: String,
    verdict: &'static str,
    if_applicant_quick: &'static str,
    from: String,
    to: String,
    starts_checked: u64,
    starts_late: u64,
    first_late: Option<String>,
    last_late: Option<String>,
    worst: Option<Worst<'a>>,
    lower_bound: bool,
    at_ends: bool,
    assumptions: Vec<String>,
    slack: Vec<Room<'a>>,
    due_changes: Vec<DueChange>,
    lengths: Vec<LengthOf<'a>>,
    cites: &'a [String],
}

#[derive(Serialize)]
struct Worst<'a> {
    start: String,
    from: String,
    due: String,
    ended: String,
    late_minutes: i64,
    timeline: Vec<Step<'a>>,
    witness: Option<&'a Witness>,
    command: Option<String>,
    days_off_to_blame: Vec<Vec<String>>,
}

#[derive(Serialize)]
struct Room<'a> {
    step: &'a str,
    units: Option<u32>,
    unit: &'static str,
    critical: bool,
}

#[derive(Serialize)]
struct DueChange {
    because: &'static str,
    off: Option<String>,
    worked: Option<String>,
    starts: u64,
    first: Option<String>,
    last: Option<String>,
}

#[derive(Serialize)]
struct LengthOf<'a> {
    end: String,
    set: &'a [(String, String)],
    quickest: Lengths,
    slowest: Lengths,
}

/// The document: one element for each clock and reading.
pub(super) fn document(answers: &[Answers], lang: Lang) -> String {
    let all = answers.iter().flat_map(|answer| {
        let verdicts = answer.verdicts.iter();
        verdicts.map(move |answered| element(answered, answer, lang))
    });
    output::json(&all.collect::<Vec<Document<'_>>>())
}

fn element<'a>(answered: &'a Answered, all: &'a Answers, lang: Lang) -> Document<'a> {
    let judgement = &answered.judgement;
    let late = &judgement.late;
    Document {
        service: &answered.service,
        deadline: &answered.deadline,
        kind: answered.kind.code(),
        reading: judgement.reading.to_string(),
        verdict: verdict_code(judgement.verdict),
        if_applicant_quick: verdict_code(judgement.if_applicant_quick),
        from: judgement.span.first.to_string(),
        to: last_minute(judgement.span),
        starts_checked: judgement.span.count(),
        starts_late: late.iter().map(|own| own.count()).sum(),
        first_late: late.first().map(|own| own.first.to_string()),
        last_late: late.last().map(|own| last_minute(*own)),
        worst: answered
            .worst
            .as_ref()
            .map(|worst| self::worst(worst, lang)),
        lower_bound: judgement.lower_bound,
        at_ends: judgement.at_ends,
        assumptions: all.assumed.clone(),
        slack: answered.slack.iter().map(room).collect(),
        due_changes: answered.changes.iter().map(change).collect(),
        lengths: all
            .lengths
            .iter()
            .map(|length| self::length(length, lang))
            .collect(),
        cites: &answered.cites,
    }
}

/// The word of the contract for a verdict.
pub(super) const fn verdict_code(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Always => "always",
        Verdict::Never => "never",
        Verdict::Depends => "depends",
    }
}

fn last_minute(starts: Starts) -> String {
    starts.last().to_string()
}

fn worst(case: &WorstCase, lang: Lang) -> Worst<'_> {
    let (due, ended) = (case.worst.due, case.worst.ended);
    let runs = case.to_blame.iter();
    let days = |run: &Vec<crate::calendar::Day>| run.iter().map(ToString::to_string).collect();
    Worst {
        start: case.worst.start.to_string(),
        from: case.worst.from.to_string(),
        due: due.to_string(),
        ended: ended.to_string(),
        late_minutes: (i64::from(ended.0) - i64::from(due.0)).max(0),
        timeline: case
            .report
            .as_ref()
            .map_or_else(Vec::new, |report| timeline(report, lang)),
        witness: case.witness.as_ref(),
        command: case.witness.as_ref().map(ToString::to_string),
        days_off_to_blame: runs.map(days).collect(),
    }
}

fn room((step, slack): &(String, Slack)) -> Room<'_> {
    Room {
        step,
        units: slack.units,
        unit: unit_code(slack.unit),
        critical: slack.is_critical(),
    }
}

fn change(change: &Change) -> DueChange {
    let pair = match change.because {
        Because::Reading => None,
        Because::Transfer(pair) => Some(pair),
    };
    DueChange {
        because: match change.because {
            Because::Reading => "reading",
            Because::Transfer(_) => "transfer",
        },
        off: pair.map(|pair| pair.off.to_string()),
        worked: pair.map(|pair| pair.worked.to_string()),
        starts: change.starts.iter().map(|own| own.count()).sum(),
        first: change.starts.first().map(|own| own.first.to_string()),
        last: change.starts.last().map(|own| last_minute(*own)),
    }
}

fn length(length: &Length, lang: Lang) -> LengthOf<'_> {
    let Ends { quickest, slowest } = length.ends;
    LengthOf {
        end: length.end.text(lang),
        set: &length.facts,
        quickest,
        slowest,
    }
}
