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

/// Something that did not come as expected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mismatch {
    /// What: `outcome`, `ended`, or a step with its moment, such as `подписание end`.
    pub what: String,
    /// What the scenario expects.
    pub expected: String,
    /// What came instead; none when nothing did.
    pub got: Option<String>,
}

/// Compares a result with an expectation; no mismatch means that the scenario holds.
#[must_use]
pub fn check(expected: &Expectation, result: &Result<Report, CaseError>) -> Vec<Mismatch> {
    let mut found = Comparison::default();
    match result {
        Ok(report) => {
            found.text("error", expected.error.as_deref(), None);
            compare(expected, report, &mut found);
        }
        Err(error) => {
            found.text("error", expected.error.as_deref(), Some(error.code()));
            for what in expected.besides_error() {
                found.text(what, Some("…"), Some(error.code()));
            }
        }
    }
    found.list
}

fn compare(expected: &Expectation, report: &Report, found: &mut Comparison) {
    let outcome = report.outcome.as_ref();
    let stopped = report.stopped_at.as_deref();
    let id = outcome.map(|(id, _, _)| id.as_str());
    found.text("outcome", expected.outcome.as_deref(), id.or(stopped));
    let kind = outcome.map(|(_, _, kind)| kind.code());
    found.text("kind", expected.kind.as_deref(), kind);
    found.text("silence", expected.silence.as_deref(), stopped.or(id));
    found.moment("ended", expected.ended.as_deref(), report.ended);
    found.moment(
        "received",
        expected.received.as_deref(),
        Some(report.received),
    );
    for (name, step) in &expected.steps {
        // A step that comes round again is held to its last time.
        let got = report
            .timeline
            .iter()
            .rev()
            .find(|entry| entry.step == *name);
        if step.absent {
            let seen = got.map(|entry| entry.start.to_string());
            found.text(name, Some("—"), Some(seen.as_deref().unwrap_or("—")));
            continue;
        }
        let moment = |of: fn(&super::StepReport) -> Option<Moment>| got.and_then(of);
        found.moment(
            &format!("{name} start"),
            step.start.as_deref(),
            moment(|s| Some(s.start)),
        );
        found.moment(
            &format!("{name} end"),
            step.end.as_deref(),
            moment(|s| Some(s.end)),
        );
        found.moment(
            &format!("{name} due"),
            step.due.as_deref(),
            moment(|s| s.due),
        );
        if got.is_none() {
            found.text(name, Some(name), None);
        }
    }
    for (name, deadline) in &expected.deadlines {
        let got = report.deadlines.iter().find(|entry| entry.id == *name);
        found.moment(
            &format!("{name} due"),
            deadline.due.as_deref(),
            got.and_then(|d| d.due),
        );
        found.moment(
            &format!("{name} met"),
            deadline.met.as_deref(),
            got.and_then(|d| d.met),
        );
        if got.is_none() {
            found.text(name, Some(name), None);
        }
        let kept = got
            .and_then(|deadline| deadline.kept)
            .map(|kept| kept.to_string());
        let want = deadline.kept.map(|kept| kept.to_string());
        found.text(&format!("{name} kept"), want.as_deref(), kept.as_deref());
    }
}

#[derive(Default)]
struct Comparison {
    list: Vec<Mismatch>,
}

impl Comparison {
    fn text(&mut self, what: &str, expected: Option<&str>, got: Option<&str>) {
        let Some(expected) = expected else { return };
        if got != Some(expected) {
            self.list.push(Mismatch {
                what: what.to_owned(),
                expected: expected.to_owned(),
                got: got.map(str::to_owned),
            });
        }
    }

    /// Moments compare by what they mean, in whichever way they are written.
    fn moment(&mut self, what: &str, expected: Option<&str>, got: Option<Moment>) {
        let Some(text) = expected else { return };
        let wanted = text.parse::<Moment>().ok();
        if wanted.is_none() || wanted != got {
            self.list.push(Mismatch {
                what: what.to_owned(),
                expected: text.to_owned(),
                got: got.map(|moment| moment.to_string()),
            });
        }
    }
}
