//! What the act leaves open, gathered from everywhere in the model, and what the file assumes.

use std::borrow::Cow;

use crate::messages::Message;
use crate::model::{self, Remark, RemarkKind, StepKind, Target};

use super::build::Source;
use super::document;

/// The remarks of one kind that the file writes as such, in its order.
pub fn written<'a>(source: Source<'a>, kind: RemarkKind) -> Vec<document::Remark<'a>> {
    let remarks = source
        .regulation
        .remarks_of(kind)
        .filter(|remark| concerns(source, remark));
    let remarks = remarks.map(|remark| document::Remark {
        place: remark.place.clone(),
        text: Cow::Borrowed(remark.text.as_str()),
        cites: &remark.cites,
    });
    remarks.collect()
}

/// Whether a remark is about the services shown, or about the regulation as a whole.
fn concerns(source: Source<'_>, remark: &Remark) -> bool {
    let Some(only) = source.only else { return true };
    let service = remark.place.split('/').next().unwrap_or_default();
    service == only || source.regulation.service(service).is_none()
}

/// Every silence: the written ones, then those in the flow of the services, then actors that the
/// act does not name.
pub fn silences(source: Source<'_>) -> Vec<document::Remark<'_>> {
    let mut found = written(source, RemarkKind::Silence);
    let written = found.len();
    for service in source.services() {
        let silent = service.no_procedure.as_deref();
        add(
            &mut found,
            silent.map(|text| remark(service.id.clone(), text, &service.cites)),
        );
        for step in &service.steps {
            of_step(service, step, &mut found);
        }
        for step in &service.steps {
            unnamed_actor(source, service, step, written, &mut found);
        }
    }
    found
}

fn of_step<'a>(
    service: &'a model::Service,
    step: &'a model::Step,
    found: &mut Vec<document::Remark<'a>>,
) {
    let place = || format!("{}/{}", service.id, step.id);
    for branch in &step.branches {
        let cites = if branch.cites.is_empty() {
            &step.cites
        } else {
            &branch.cites
        };
        add(
            found,
            silent(&branch.target).map(|text| remark(place(), text, cites)),
        );
    }
    add(
        found,
        silent(&step.next).map(|text| remark(place(), text, &step.cites)),
    );
    for wait in &step.waits {
        for target in [&wait.met, &wait.missed] {
            let place = format!("{}/{}", place(), wait.id);
            add(
                found,
                silent(target).map(|text| remark(place, text, &wait.cites)),
            );
        }
    }
}

/// A step of nobody is a silence of its own, unless the file has said so about the step.
fn unnamed_actor<'a>(
    source: Source<'a>,
    service: &'a model::Service,
    step: &'a model::Step,
    written: usize,
    found: &mut Vec<document::Remark<'a>>,
) {
    let acts = matches!(step.kind, StepKind::Work | StepKind::Condition);
    let waits = step.code() == "wait";
    let place = format!("{}/{}", service.id, step.id);
    let said = found.iter().take(written).any(|known| known.place == place);
    if !acts || waits || !step.actors.is_empty() || said {
        return;
    }
    let text = Message::new("silence-no-actor").text(source.lang);
    found.push(document::Remark {
        place,
        text: Cow::Owned(text),
        cites: &step.cites,
    });
}

fn silent(target: &Target) -> Option<&str> {
    match target {
        Target::Silent(text) => Some(text),
        _ => None,
    }
}

fn remark<'a>(place: String, text: &'a str, cites: &'a [String]) -> document::Remark<'a> {
    document::Remark {
        place,
        text: Cow::Borrowed(text),
        cites,
    }
}

fn add<'a>(found: &mut Vec<document::Remark<'a>>, remark: Option<document::Remark<'a>>) {
    if let Some(remark) = remark
        && !found.contains(&remark)
    {
        found.push(remark);
    }
}
