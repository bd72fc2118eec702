//! When a list of documents applies.

use crate::checks::Subject;
use crate::checks::words::is_foreign;
use crate::flow::Space;
use crate::model::{
    ChannelId, Document, DocumentEntry, DocumentList, Expr, FactId, Operand, Operator, Regulation,
    RemarkKind, ServiceId, StepKind,
};

/// The documents of a list; those of which one is enough bear the name of their group.
pub(super) fn documents(list: &DocumentList) -> impl Iterator<Item = (Option<&str>, &Document)> {
    list.entries.iter().flat_map(|entry| {
        let (group, documents) = match entry {
            DocumentEntry::One(document) => (None, std::slice::from_ref(document)),
            DocumentEntry::AnyOf(name, documents) => (Some(name.as_str()), documents.as_slice()),
        };
        documents.iter().map(move |document| (group, document))
    })
}

/// The name of a document.
pub(super) fn name<'a>(regulation: &'a Regulation, document: &Document) -> &'a str {
    let fact = regulation.fact(document.fact);
    fact.map_or("", |fact| fact.id.as_str())
}

/// The channels through which a case comes to a service: its own, and those of its callers. None
/// where the service has none, so that every channel is as good.
pub(super) fn channels(regulation: &Regulation, service: ServiceId) -> Vec<ChannelId> {
    let mut open = vec![service];
    let mut seen = Vec::new();
    let mut channels = Vec::new();
    while let Some(at) = open.pop() {
        if seen.contains(&at) {
            continue;
        }
        seen.push(at);
        let own = regulation.services.get(at.index());
        channels.extend(own.into_iter().flat_map(|own| own.channels.iter().copied()));
        let others = regulation.services.iter().enumerate();
        let callers = others.filter(|(_, other)| {
            let mut steps = other.steps.iter();
            steps.any(|step| step.kind == StepKind::Call(at))
        });
        open.extend(callers.map(|(caller, _)| ServiceId::new(caller)));
    }
    channels.sort_unstable();
    channels.dedup();
    channels
}

/// The services that a list is for.
pub(super) fn services(regulation: &Regulation, list: &DocumentList) -> Vec<ServiceId> {
    if list.services.is_empty() {
        let all = 0..regulation.services.len();
        return all.map(ServiceId::new).collect();
    }
    list.services.clone()
}

/// Whether a list is for a service.
pub(super) fn is_for(list: &DocumentList, service: ServiceId) -> bool {
    list.services.is_empty() || list.services.contains(&service)
}

/// The condition that the case came through one of the channels.
pub(super) fn through(channels: &[ChannelId]) -> Option<Expr> {
    let one = |channel: &ChannelId| Expr::Test {
        facts: vec![FactId::new(0)],
        operator: Operator::Equal,
        with: Operand::Value(i64::try_from(channel.index()).unwrap_or(i64::MAX)),
    };
    (!channels.is_empty()).then(|| Expr::Any(channels.iter().map(one).collect()))
}

/// Whether some case keeps all conditions.
pub(super) fn possible(regulation: &Regulation, conditions: Vec<Expr>) -> bool {
    if conditions.is_empty() {
        return true;
    }
    let whole = Expr::All(conditions);
    let mut space = Space::of(regulation, &whole);
    let cases = space.cases(&whole);
    space.example(cases).is_some()
}

/// Whether the file marks that a list leaves documents to another act.
pub(in crate::checks) fn by_reference(subject: &Subject<'_>, list: &DocumentList) -> bool {
    let mut remarks = subject.regulation.remarks_of(RemarkKind::Silence);
    remarks.any(|remark| {
        belongs(&remark.place, &list.id) && remark.cites.iter().any(|cite| is_foreign(cite))
    })
}

/// Whether a remark with this place stands at the thing with this name.
pub(super) fn belongs(place: &str, name: &str) -> bool {
    let rest = place.strip_suffix(name);
    rest.is_some_and(|rest| rest.is_empty() || rest.ends_with(['/', ' ']))
}
