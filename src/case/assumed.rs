//! What the act does not say on the way of a case, and what was assumed instead.

use std::collections::BTreeSet;

use crate::calendar::Unit;
use crate::messages::{Arg, Message};
use crate::model::{
    Amount, Channel, DeadlineTerm, DocumentEntry, DocumentList, FactId, Regulation, Remark,
    RemarkKind, Service, Settled,
};
use crate::net::{EventTime, Facts, Guard, Terminal};

use super::simulate::Ran;
use super::{Reason, facts, values};

/// The silence that the case stopped at, then those that lie on its way.
pub(super) fn silences(ran: &Ran<'_>, terminal: Option<&Terminal>) -> Vec<Reason> {
    let mut list = Vec::new();
    if let Some(Terminal::Silence(step, text)) = terminal {
        let net = step.and_then(|step| ran.prepared.net.steps.get(step.index()));
        let entry = net.and_then(|net| ran.prepared.net.entries.get(net.entry.index()));
        let service =
            entry.and_then(|entry| ran.prepared.regulation.services.get(entry.service.index()));
        let cites = service
            .zip(net)
            .and_then(|(service, net)| service.step(net.step));
        let cites = cites.map(|step| step.cites.as_slice()).unwrap_or_default();
        let message = Message::new("silence-reached").with("place", text);
        list.push(Reason::citing(message, cites));
    }
    let stated = ran.prepared.regulation.remarks_of(RemarkKind::Silence);
    let mut places = places(ran);
    places.extend(used_places(ran));
    for remark in stated.filter(|remark| places.contains(&remark.place)) {
        let message = Message::new("silence-stated").with("text", &remark.text);
        list.push(Reason::citing(message, &remark.cites));
    }
    without_doubles(list)
}

/// The same reasons, each once, in the order in which they first come.
fn without_doubles(list: Vec<Reason>) -> Vec<Reason> {
    let mut kept: Vec<Reason> = Vec::new();
    for reason in list {
        if !kept.contains(&reason) {
            kept.push(reason);
        }
    }
    kept
}

/// Everything that the result rests on without the case or the act saying so.
pub(super) fn assumptions(ran: &Ran<'_>, force_uncertain: bool) -> Vec<Reason> {
    let mut list = ran.times.clone();
    list.extend(default_channel(ran));
    list.extend(default_facts(ran));
    list.extend(default_waits(ran));
    list.extend(unstated_days(ran));
    list.extend(usual_hours(ran.prepared.regulation));
    let mut places = places(ran);
    places.extend(GENERAL.map(str::to_owned));
    places.extend(force_uncertain.then(|| "act".to_owned()));
    places.extend(standard_place(ran));
    places.extend(used_places(ran));
    list.extend(stated(ran.prepared.regulation, &places));
    list.extend(by_standard(ran));
    without_doubles(list)
}

/// Statements about the whole regulation whose assumptions touch every case.
const GENERAL: [&str; 6] = [
    "",
    "office_hours",
    "intake_hours",
    "calendar",
    "day_count",
    "channels",
];

/// The paths of names of what the case went through.
fn places(ran: &Ran<'_>) -> BTreeSet<String> {
    let regulation = ran.prepared.regulation;
    let mut places = BTreeSet::new();
    for entry in &ran.prepared.net.entries {
        let at = ran
            .prepared
            .net
            .entries
            .iter()
            .position(|other| other == entry);
        let received = at.and_then(|at| ran.run.received.get(at).copied().flatten());
        if let (Some(_), Some(service)) = (received, regulation.services.get(entry.service.index()))
        {
            places.insert(service.id.clone());
            let deadlines = service.deadlines.iter();
            places.extend(deadlines.map(|deadline| format!("{}/{}", service.id, deadline.id)));
        }
    }
    for step in ran.timeline() {
        places.insert(step.place());
        places.extend(
            step.step
                .stage
                .as_ref()
                .map(|stage| format!("{}/{stage}", step.service.id)),
        );
        let actors = step.step.actors.iter();
        let actors = actors.filter_map(|id| regulation.actors.get(id.index()));
        places.extend(actors.map(|actor| actor.id.clone()));
    }
    let channel = regulation.channels.get(ran.facts.channel);
    places.extend(channel.map(Channel::place));
    if let Some(Terminal::Outcome(id, _)) = ran.prepared.net.terminal(ran.end.place) {
        let service = regulation.services.get(ran.prepared.service.index());
        let outcome = service.and_then(|service| service.outcomes.get(id.index()));
        let place = service
            .zip(outcome)
            .map(|(service, id)| format!("{}/{}", service.id, id.id));
        places.extend(place);
    }
    places
}

/// The services that the case went through, whose totals by the standard were therefore used.
fn by_standard_services<'a>(ran: &'a Ran<'_>) -> impl Iterator<Item = &'a Service> {
    ran.prepared.net.deadlines.iter().filter_map(|deadline| {
        let received = ran
            .run
            .received
            .get(deadline.entry.index())
            .copied()
            .flatten();
        let entry = ran
            .prepared
            .net
            .entries
            .get(deadline.entry.index())
            .filter(|_| received.is_some())?;
        let service = ran
            .prepared
            .regulation
            .services
            .get(entry.service.index())?;
        let stated = service.deadlines.get(deadline.index)?;
        (stated.term == DeadlineTerm::ByStandard).then_some(service)
    })
}

/// The place of the statement that names the standard, when one of its totals was used.
fn standard_place(ran: &Ran<'_>) -> Option<String> {
    by_standard_services(ran).next()?;
    ran.prepared
        .regulation
        .standard
        .as_ref()
        .map(|standard| standard.path.clone())
}

/// Whether a list is for a service that the case went through and for its channel.
fn applies(ran: &Ran<'_>, list: &DocumentList) -> bool {
    let received = |at: usize| ran.run.received.get(at).copied().flatten().is_some();
    let entries = ran.prepared.net.entries.iter().enumerate();
    let mut services = entries
        .filter(|(at, _)| received(*at))
        .map(|(_, entry)| entry.service);
    let service = list.services.is_empty() || services.any(|id| list.services.contains(&id));
    let mut channels = list.channels.iter();
    service && (list.channels.is_empty() || channels.any(|id| id.index() == ran.facts.channel))
}

/// The places of the facts and lists of documents that settled the way.
fn used_places(ran: &Ran<'_>) -> BTreeSet<String> {
    let regulation = ran.prepared.regulation;
    let used = used_facts(ran);
    let facts = used.iter().filter_map(|id| regulation.fact(*id));
    let mut places: BTreeSet<String> = facts.map(|fact| fact.id.clone()).collect();
    for list in regulation
        .documents
        .iter()
        .filter(|list| applies(ran, list))
    {
        let facts = list.entries.iter().flat_map(entry_facts);
        if facts.into_iter().any(|fact| used.contains(&fact)) {
            places.insert(list.id.clone());
        }
    }
    places
}

fn stated(regulation: &Regulation, places: &BTreeSet<String>) -> Vec<Reason> {
    let remarks = regulation.remarks_of(RemarkKind::Assumption);
    remarks
        .filter(|remark| places.contains(&remark.place))
        .map(assumed)
        .collect()
}

fn assumed(remark: &Remark) -> Reason {
    Reason::citing(
        Message::new("assume-stated").with("text", &remark.text),
        &remark.cites,
    )
}

fn default_channel(ran: &Ran<'_>) -> Option<Reason> {
    let given = ran.facts.given.first().copied().unwrap_or(false);
    let service = ran
        .prepared
        .regulation
        .services
        .get(ran.prepared.service.index())?;
    let channel = ran.prepared.regulation.channels.get(ran.facts.channel)?;
    (!given && service.channels.len() > 1)
        .then(|| Reason::new(Message::new("assume-channel").with("channel", &channel.id)))
}

/// The facts that settled a branch of the way and that the case did not give.
fn default_facts(ran: &Ran<'_>) -> Vec<Reason> {
    let used = used_facts(ran);
    let documents = documents(ran.prepared.regulation);
    let mut list = Vec::new();
    let mut assumed_documents = Vec::new();
    for id in used {
        let Some(fact) = ran.prepared.regulation.fact(id) else {
            continue;
        };
        let given = ran.facts.given.get(id.index()).copied().unwrap_or(false);
        let Some(value) = fact.favourable.filter(|_| !given && id.index() > 0) else {
            continue;
        };
        if documents.contains(&id) {
            assumed_documents.push(fact.id.as_str());
            continue;
        }
        let value = values::show(fact, value);
        let message = match fact.settled {
            Settled::Decided(_) => Message::new("assume-decision-favourable")
                .with("decision", &fact.id)
                .with("branch", value),
            _ => Message::new("assume-fact-favourable")
                .with("fact", &fact.id)
                .with("value", value),
        };
        list.push(Reason::citing(message, &fact.cites));
    }
    if !assumed_documents.is_empty() {
        let message = Message::new("assume-documents")
            .with("n", assumed_documents.len())
            .with("documents", Arg::list(assumed_documents));
        list.push(Reason::new(message));
    }
    list
}

fn documents(regulation: &Regulation) -> BTreeSet<FactId> {
    let entries = regulation.documents.iter().flat_map(|list| &list.entries);
    entries.flat_map(entry_facts).collect()
}

fn entry_facts(entry: &DocumentEntry) -> Vec<FactId> {
    match entry {
        DocumentEntry::One(document) => vec![document.fact],
        DocumentEntry::AnyOf(_, documents) => documents.iter().map(|one| one.fact).collect(),
    }
}

/// The facts that the guards on the way asked for.
fn used_facts(ran: &Ran<'_>) -> BTreeSet<FactId> {
    let net = &ran.prepared.net;
    let facts = Facts(&ran.case.facts);
    let mut used = BTreeSet::new();
    for fired in &ran.run.fired {
        let Some(transition) = net.transitions.get(*fired) else {
            continue;
        };
        let leaving = transition
            .inputs
            .iter()
            .filter_map(|place| net.leaving.get(place.index()));
        // The transitions before the one that fired were asked too, and said no.
        for tried in leaving.flatten().take_while(|tried| *tried <= fired) {
            if let Some(Guard::If(expr)) = net.transitions.get(*tried).map(|tried| &tried.guard) {
                facts.consult(expr, &mut used);
            }
        }
    }
    used
}

fn default_waits(ran: &Ran<'_>) -> Vec<Reason> {
    let unstated =
        ran.run.waits.iter().filter(|settled| {
            ran.case.events.get(settled.wait.index()) == Some(&EventTime::Unstated)
        });
    let named = unstated.map(|settled| {
        let name = facts::wait_name(
            ran.prepared.regulation,
            &ran.prepared.net,
            settled.wait.index(),
        );
        Reason::new(Message::new("assume-wait-met").with("wait", name))
    });
    named.collect()
}

/// The usual hours, where the file states none.
fn usual_hours(regulation: &Regulation) -> Option<Reason> {
    let stated = regulation.office_hours.is_some() && regulation.intake_hours.is_some();
    (!stated).then(|| Reason::new(Message::new("assume-hours")))
}

/// Days whose kind the act does not say.
fn unstated_days(ran: &Ran<'_>) -> Vec<Reason> {
    let mut list = Vec::new();
    for step in ran.timeline() {
        for term in &step.step.terms {
            if matches!(term.amount, Amount::Of(_, Unit::Days)) {
                let message =
                    Message::new("assume-calendar-days").with("term", term.amount.message());
                list.push(Reason::citing(message, &term.cites));
            }
        }
    }
    list
}

/// The assumptions of the standard whose total term was used.
fn by_standard(ran: &Ran<'_>) -> Vec<Reason> {
    let Some(standard) = ran.prepared.standard else {
        return Vec::new();
    };
    let mut places = BTreeSet::new();
    for service in by_standard_services(ran) {
        places.insert(String::new());
        places.insert(service.id.clone());
        let found = standard.service(&service.id).into_iter();
        let found = found.flat_map(|(_, found)| &found.deadlines);
        places.extend(found.map(|deadline| format!("{}/{}", service.id, deadline.id)));
    }
    let named = |reason: Reason| {
        let message = Message::new("assume-by-standard")
            .with("standard", &standard.path)
            .with("text", reason.message);
        Reason {
            message,
            cites: reason.cites,
        }
    };
    stated(standard, &places).into_iter().map(named).collect()
}
