//! What a scenario expects, and how a result differs from it.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::calendar::Moment;

use super::{CaseError, Report};

/// What a scenario expects of a step.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StepExpectation {
    /// When it begins.
    pub start: Option<String>,
    /// When it ends.
    pub end: Option<String>,
    /// When it must have ended.
    pub due: Option<String>,
    /// Whether it is absent from the timeline.
    #[serde(default)]
    pub absent: bool,
}

/// What a scenario expects of a total term.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeadlineExpectation {
    /// When it ends.
    pub due: Option<String>,
    /// When what it bounds happens.
    pub met: Option<String>,
    /// Whether it is kept.
    pub kept: Option<bool>,
}

/// What a scenario expects of a case.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expectation {
    /// The name of the outcome.
    pub outcome: Option<String>,
    /// `favourable`, `refusal` or `neutral`.
    pub kind: Option<String>,
    /// When the case ends.
    pub ended: Option<String>,
    /// When the application is received.
    pub received: Option<String>,
    /// The place of the silence at which the case stops: `service/step`.
    pub silence: Option<String>,
    /// The code of the error with which the case is refused.
    pub error: Option<String>,
    /// Dates of steps, by name.
    #[serde(default)]
    pub steps: BTreeMap<String, StepExpectation>,
    /// Total terms, by name.
    #[serde(default)]
    pub deadlines: BTreeMap<String, DeadlineExpectation>,
}

impl Expectation {
    /// What is expected besides an error; a case that cannot be run has none of it.
    fn besides_error(&self) -> Vec<&str> {
        let single = [
            ("outcome", self.outcome.is_some()),
            ("kind", self.kind.is_some()),
            ("ended", self.ended.is_some()),
            ("received", self.received.is_some()),
            ("silence", self.silence.is_some()),
        ];
        let single = single
            .into_iter()
            .filter(|(_, given)| *given)
            .map(|(what, _)| what);
        let named = self
            .steps
            .keys()
            .chain(self.deadlines.keys())
            .map(String::as_str);
        single.chain(named).collect()
    }

    /// The names of steps that are expected to be absent, which a comparison alone cannot check.
    pub fn absent_steps(&self) -> impl Iterator<Item = &str> {
        let absent = self.steps.iter().filter(|(_, step)| step.absent);
        absent.map(|(name, _)| name.as_str())
    }

    /// Whether nothing at all is expected.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Expectation::default()
    }
}

/// What of a case is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aspect {
    /// The code of the error with which it is refused.
    Error,
    /// The outcome.
    Outcome,
    /// The kind of the outcome.
    Kind,
    /// The place of the silence at which it stops.
    Silence,
    /// When it ends.
    Ended,
    /// When the application is received.
    Received,
    /// When a step begins.
    Start,
    /// When a step ends.
    End,
    /// When a step must have ended, or when a total term ends.
    Due,
    /// When what a total term bounds happens.
    Met,
    /// Whether a total term is kept.
    Kept,
    /// That a step or a total term is there.
    Present,
    /// That a step is not there.
    Absent,
    /// That the case comes so far at all.
    Reached,
}

/// Something that did not come as expected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mismatch {
    /// What of the case.
    pub aspect: Aspect,
    /// The step or the total term, if it is one of it.
    pub name: Option<String>,
    /// What the scenario expects.
    pub expected: String,
    /// What came instead; none when nothing did.
    pub got: Option<String>,
}

impl Mismatch {
    /// What it is, for programs: `outcome`, `ended`, or a step with its moment, such as
    /// `подписание end`.
    #[must_use]
    pub fn what(&self) -> String {
        match (&self.name, self.aspect.code()) {
            (Some(name), Some(code)) => format!("{name} {code}"),
            (Some(name), None) => name.clone(),
            (None, code) => code.unwrap_or_default().to_owned(),
        }
    }
}

impl Aspect {
    /// Its name for programs; none where the name of the step says it all.
    const fn code(self) -> Option<&'static str> {
        Some(match self {
            Aspect::Error => "error",
            Aspect::Outcome => "outcome",
            Aspect::Kind => "kind",
            Aspect::Silence => "silence",
            Aspect::Ended => "ended",
            Aspect::Received => "received",
            Aspect::Start => "start",
            Aspect::End => "end",
            Aspect::Due => "due",
            Aspect::Met => "met",
            Aspect::Kept => "kept",
            Aspect::Present | Aspect::Absent | Aspect::Reached => return None,
        })
    }
}

/// Compares a result with an expectation; no mismatch means that the scenario holds.
#[must_use]
pub fn check(expected: &Expectation, result: &Result<Report, CaseError>) -> Vec<Mismatch> {
    let mut found = Comparison::default();
    match result {
        Ok(report) => {
            found.text(Aspect::Error, expected.error.as_deref(), None);
            compare(expected, report, &mut found);
        }
        Err(error) => {
            found.text(Aspect::Error, expected.error.as_deref(), Some(error.code()));
            for what in expected.besides_error() {
                found
                    .of(what)
                    .text(Aspect::Reached, Some("…"), Some(error.code()));
            }
        }
    }
    found.list
}

fn compare(expected: &Expectation, report: &Report, found: &mut Comparison) {
    let outcome = report.outcome.as_ref();
    let stopped = report.stopped_at.as_deref();
    let id = outcome.map(|(id, _, _)| id.as_str());
    found.text(Aspect::Outcome, expected.outcome.as_deref(), id.or(stopped));
    let kind = outcome.map(|(_, _, kind)| kind.code());
    found.text(Aspect::Kind, expected.kind.as_deref(), kind);
    found.text(Aspect::Silence, expected.silence.as_deref(), stopped.or(id));
    found.moment(Aspect::Ended, expected.ended.as_deref(), report.ended);
    let received = Some(report.received);
    found.moment(Aspect::Received, expected.received.as_deref(), received);
    for (name, step) in &expected.steps {
        compare_step(name, step, report, found.of(name));
    }
    for (name, deadline) in &expected.deadlines {
        compare_deadline(name, deadline, report, found.of(name));
    }
}

fn compare_step(name: &str, step: &StepExpectation, report: &Report, found: &mut Comparison) {
    // A step that comes round again is held to its last time.
    let mut timeline = report.timeline.iter().rev();
    let got = timeline.find(|entry| entry.step == name);
    if step.absent {
        let seen = got.map(|entry| entry.start.to_string());
        found.text(
            Aspect::Absent,
            Some("—"),
            Some(seen.as_deref().unwrap_or("—")),
        );
        return;
    }
    let moments = [
        (Aspect::Start, &step.start, got.map(|entry| entry.start)),
        (Aspect::End, &step.end, got.map(|entry| entry.end)),
        (Aspect::Due, &step.due, got.and_then(|entry| entry.due)),
    ];
    for (aspect, expected, got) in moments {
        found.moment(aspect, expected.as_deref(), got);
    }
    if got.is_none() {
        found.text(Aspect::Present, Some(name), None);
    }
}

fn compare_deadline(
    name: &str,
    deadline: &DeadlineExpectation,
    report: &Report,
    found: &mut Comparison,
) {
    let got = report.deadlines.iter().find(|entry| entry.id == name);
    let due = got.and_then(|deadline| deadline.due);
    found.moment(Aspect::Due, deadline.due.as_deref(), due);
    let met = got.and_then(|deadline| deadline.met);
    found.moment(Aspect::Met, deadline.met.as_deref(), met);
    if got.is_none() {
        found.text(Aspect::Present, Some(name), None);
    }
    let kept = got.and_then(|deadline| deadline.kept);
    let kept = kept.map(|kept| kept.to_string());
    let want = deadline.kept.map(|kept| kept.to_string());
    found.text(Aspect::Kept, want.as_deref(), kept.as_deref());
}

#[derive(Default)]
struct Comparison {
    /// The step or the total term that is compared, if it is one.
    name: Option<String>,
    list: Vec<Mismatch>,
}

impl Comparison {
    /// The same about a step or a total term.
    fn of(&mut self, name: &str) -> &mut Self {
        self.name = Some(name.to_owned());
        self
    }

    fn text(&mut self, aspect: Aspect, expected: Option<&str>, got: Option<&str>) {
        let Some(expected) = expected else { return };
        if got != Some(expected) {
            self.note(aspect, expected, got.map(str::to_owned));
        }
    }

    /// Moments compare by what they mean, in whichever way they are written.
    fn moment(&mut self, aspect: Aspect, expected: Option<&str>, got: Option<Moment>) {
        let Some(text) = expected else { return };
        let wanted = text.parse::<Moment>().ok();
        if wanted.is_none() || wanted != got {
            self.note(aspect, text, got.map(|moment| moment.to_string()));
        }
    }

    fn note(&mut self, aspect: Aspect, expected: &str, got: Option<String>) {
        self.list.push(Mismatch {
            aspect,
            name: self.name.clone(),
            expected: expected.to_owned(),
            got,
        });
    }
}
