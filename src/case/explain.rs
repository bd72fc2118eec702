//! From the trace of a case to its explained result.

mod opening;
mod passed;
mod reasons;
mod receipt;

pub(super) use reasons::{counts_days, moment};

use std::collections::BTreeSet;

use crate::calendar::Moment;
use crate::messages::Message;
use crate::model::{Service, Step};
use crate::net::{self, Entry, NetStep, NetStepId, StepRun, Terminal};

use super::file::EventEntry;
use super::simulate::{Ran, outside};
use super::values;
use super::{CaseError, DeadlineReport, Reason, Report, StepReport, assumed, in_force, notices};

/// A step of the trace with the model behind it.
pub(super) struct Traced<'a> {
    pub run: &'a StepRun,
    pub net: &'a NetStep,
    pub entry: &'a Entry,
    pub service: &'a Service,
    pub step: &'a Step,
}

impl<'a> Ran<'a> {
    /// The model behind a step of the trace.
    pub(super) fn traced(&'a self, run: &'a StepRun) -> Option<Traced<'a>> {
        let net = self.prepared.net.steps.get(run.step.index())?;
        let entry = self.prepared.net.entries.get(net.entry.index())?;
        let service = self
            .prepared
            .regulation
            .services
            .get(entry.service.index())?;
        Some(Traced {
            run,
            net,
            entry,
            service,
            step: service.step(net.step)?,
        })
    }

    /// The place of a step in the act's order: the steps of a called service stand behind the call.
    fn order(&self, id: NetStepId) -> Vec<usize> {
        let net = &self.prepared.net;
        let mut order = Vec::new();
        let mut next = Some(id);
        while let Some(step) = next.and_then(|id| net.steps.get(id.index())) {
            order.push(step.step.index());
            next = net
                .entries
                .get(step.entry.index())
                .and_then(|entry| entry.call);
        }
        order.reverse();
        order
    }

    /// The steps of the trace, by start, then in the act's order.
    pub(super) fn timeline(&'a self) -> Vec<Traced<'a>> {
        let mut steps: Vec<_> = self
            .run
            .steps
            .iter()
            .chain(&self.unfinished)
            .filter_map(|step| self.traced(step))
            .collect();
        steps.sort_by_key(|step| (step.run.start, self.order(step.run.step)));
        steps
    }

    /// The steps on the way for which the act states no term.
    pub(super) fn open_ended(&'a self) -> impl Iterator<Item = Traced<'a>> {
        let timeline = self.timeline().into_iter();
        timeline.filter(|step| step.net.open_ended)
    }
}

impl Traced<'_> {
    /// The name on the timeline: steps of a called service carry its id.
    pub(super) fn name(&self) -> String {
        match self.entry.call {
            None => self.step.id.clone(),
            Some(_) => format!("{}/{}", self.service.id, self.step.id),
        }
    }

    /// The path of names under which the file's remarks on the step are kept.
    pub(super) fn place(&self) -> String {
        format!("{}/{}", self.service.id, self.step.id)
    }
}

/// Explains a run.
pub(super) fn report(ran: &Ran<'_>, mut notices: Vec<Reason>) -> Result<Report, CaseError> {
    let prepared = ran.prepared;
    let service = prepared.regulation.services.get(prepared.service.index());
    let received = ran
        .run
        .received
        .first()
        .copied()
        .flatten()
        .unwrap_or(ran.case.submitted);
    let timeline = timeline(ran);
    let deadlines = net::deadlines(&prepared.net, &prepared.clocks, &ran.case, &ran.run)
        .map_err(|error| outside(prepared, error))?;
    let deadlines: Vec<_> = deadlines
        .iter()
        .filter_map(|deadline| deadline_report(ran, deadline))
        .collect();
    let terminal = prepared.net.terminal(ran.end.place);
    let outcome = match terminal {
        Some(Terminal::Outcome(id, kind)) => service
            .and_then(|service| service.outcomes.get(id.index()))
            .map(|outcome| (outcome.id.clone(), outcome.title.clone(), *kind)),
        _ => None,
    };
    notices.extend(notices::of(ran));
    let uncertain = notices.iter().any(in_force::is_uncertain);
    let id = service.map(|service| service.id.as_str());
    let edition = in_force::edition(&prepared.regulation.force(id));
    Ok(Report {
        edition,
        service: service
            .map(|service| service.id.clone())
            .unwrap_or_default(),
        submitted: ran.case.submitted,
        received,
        received_by_provider: received_by_provider(ran),
        stopped_at: stopped_at(ran, terminal),
        ended: outcome.is_some().then_some(ran.end.at),
        lower_bound: ran.open_ended().next().is_some(),
        outcome,
        given: given(ran),
        silences: assumed::silences(ran, terminal),
        assumptions: assumed::assumptions(ran, uncertain),
        timeline,
        deadlines,
        notices,
    })
}

/// When the first service that is called received what the service that was asked for passed on.
fn received_by_provider(ran: &Ran<'_>) -> Option<Moment> {
    let entries = ran.prepared.net.entries.iter().zip(&ran.run.received);
    let mut called = entries.filter(|(entry, _)| entry.call.is_some());
    called.find_map(|(_, received)| *received)
}

/// The facts and events that the case gives, by name.
fn given(ran: &Ran<'_>) -> Vec<Reason> {
    let facts = ran
        .facts
        .given
        .iter()
        .enumerate()
        .filter(|(_, given)| **given);
    let facts = facts.filter_map(|(at, _)| {
        let fact = ran.prepared.regulation.facts.get(at)?;
        let value = ran.case.facts.get(at).copied().flatten()?;
        let shown = values::show(fact, value);
        Some(
            Message::new("given-fact")
                .with("fact", &fact.id)
                .with("value", shown),
        )
    });
    let events = ran.given.events.iter().map(|(name, entry)| match entry {
        EventEntry::Missed => Message::new("given-missed").with("event", name),
        EventEntry::At(stated) => Message::new("given-event")
            .with("event", name)
            .with("at", stated.arg()),
    });
    facts.chain(events).map(Reason::new).collect()
}

/// The place of the silence at which a case stopped.
fn stopped_at(ran: &Ran<'_>, terminal: Option<&Terminal>) -> Option<String> {
    let Some(Terminal::Silence(step, _)) = terminal else {
        return None;
    };
    let at = step.and_then(|step| {
        let net = ran.prepared.net.steps.get(step.index())?;
        let entry = ran.prepared.net.entries.get(net.entry.index())?;
        let service = ran
            .prepared
            .regulation
            .services
            .get(entry.service.index())?;
        Some(format!("{}/{}", service.id, service.step(net.step)?.id))
    });
    let service = ran
        .prepared
        .regulation
        .services
        .get(ran.prepared.service.index());
    at.or_else(|| service.map(|service| service.id.clone()))
}

fn timeline(ran: &Ran<'_>) -> Vec<StepReport> {
    let mut open_ended = false;
    let mut reports = Vec::new();
    let mut begun = BTreeSet::new();
    for step in &ran.timeline() {
        let mut because = Vec::new();
        if begun.insert(step.net.entry.index()) {
            because.extend(receipt::of_service(ran, step));
        }
        for reason in reasons::of_step(ran, step) {
            // What two terms of a step have in common is told once.
            if !because.contains(&reason) {
                because.push(reason);
            }
        }
        let actors = step.step.actors.iter();
        let actors = actors.filter_map(|id| ran.prepared.regulation.actors.get(id.index()));
        reports.push(StepReport {
            step: step.name(),
            service: step.service.id.clone(),
            actors: actors.map(|actor| actor.id.clone()).collect(),
            action: step.step.action(),
            start: step.run.start,
            end: step.run.end,
            due: step.run.due,
            terms: step.step.terms.clone(),
            cites: step.step.cites.clone(),
            because,
            lower_bound: open_ended,
            open_ended: step.net.open_ended,
        });
        open_ended |= step.net.open_ended;
    }
    reports
}

fn deadline_report(ran: &Ran<'_>, run: &net::DeadlineRun) -> Option<DeadlineReport> {
    let deadline = ran.prepared.net.deadlines.get(run.deadline)?;
    let entry = ran.prepared.net.entries.get(deadline.entry.index())?;
    let service = ran
        .prepared
        .regulation
        .services
        .get(entry.service.index())?;
    let stated = service.deadlines.get(deadline.index)?;
    let id = match entry.call {
        None => stated.id.clone(),
        Some(_) => format!("{}/{}", service.id, stated.id),
    };
    let (due, met, kept) = (run.due, run.met, run.kept());
    let last = met.unwrap_or(run.from);
    // Time that such a step takes moves what is kept late, and never the other way; where it moves
    // the beginning as well, nothing is certain.
    let moves = !deadline.from.is_of_start();
    let lower_bound = ran.open_ended().any(|step| match kept {
        Some(false) => moves && step.run.end <= run.from,
        _ => step.run.end <= last,
    });
    Some(DeadlineReport {
        id,
        due,
        met,
        kept,
        lower_bound,
        cites: stated.cites.clone(),
    })
}
