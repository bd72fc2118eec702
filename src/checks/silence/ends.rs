//! The places where a case stops since the act is silent.

use std::collections::HashMap;

use crate::checks::flow::{By, Exit, exits};
use crate::checks::{ServiceFlow, Subject};
use crate::model::{Service, ServiceId, StepKind, Target};

/// One text of the act's silence at which cases stop, with all ways that lead to it.
#[derive(Debug)]
pub struct SilentEnd<'a> {
    /// What the act does not say.
    pub text: &'a str,
    /// The ways there, in the order of the file.
    pub ways: Vec<(ServiceId, &'a Service, Exit<'a>)>,
}

/// The silences at which some case stops, each text once.
///
/// A window that passes and a rule on dates are left to the checks of waits and of timing.
pub fn silent_ends<'a>(subject: &Subject<'a>) -> Vec<SilentEnd<'a>> {
    let mut known: HashMap<&'a str, usize> = HashMap::new();
    let mut found: Vec<SilentEnd<'a>> = Vec::new();
    for (id, service) in subject.services() {
        let Some(flow) = subject.flow(id) else {
            continue;
        };
        for exit in exits(flow, service) {
            let Target::Silent(text) = exit.target else {
                continue;
            };
            if belongs_elsewhere(&exit) || !is_taken(flow, &exit) {
                continue;
            }
            let at = *known.entry(text).or_insert(found.len());
            if at == found.len() {
                let ways = Vec::new();
                found.push(SilentEnd { text, ways });
            }
            if let Some(end) = found.get_mut(at) {
                end.ways.push((id, service, exit));
            }
        }
    }
    found
}

fn belongs_elsewhere(exit: &Exit<'_>) -> bool {
    matches!(exit.by, By::Missed(_)) || matches!(exit.step.kind, StepKind::DateRule(..))
}

fn is_taken(flow: &ServiceFlow, exit: &Exit<'_>) -> bool {
    flow.example(flow.firing(exit.transition)).is_some()
}
