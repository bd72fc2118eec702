//! What proves a fee, where.

use super::scope;
use crate::model::{
    DocumentList, Event, Fee, Proof, Regulation, Service, ServiceId, Step, Wait, path,
};

/// The lists that ask for a document which proves a fee.
pub(super) fn lists<'a>(regulation: &'a Regulation, fee: &Fee) -> Vec<&'a DocumentList> {
    let proves = |list: &&DocumentList| {
        let mut documents = scope::documents(list);
        documents.any(|(group, document)| {
            let proof = Proof::Document(document.fact);
            group.is_none() && fee.proofs.iter().any(|own| own.value == proof)
        })
    };
    regulation.documents.iter().filter(proves).collect()
}

/// A wait that proves a fee.
#[derive(Clone, Copy, Debug)]
pub(super) struct ProvingWait<'a> {
    /// The service that waits.
    pub id: ServiceId,
    /// The service itself.
    pub service: &'a Service,
    /// The step that waits.
    pub step: &'a Step,
    /// The wait.
    pub wait: &'a Wait,
}

impl ProvingWait<'_> {
    /// Its path of names.
    pub(super) fn path(&self) -> String {
        path::wait(&self.service.id, &self.step.id, &self.wait.id)
    }

    /// Whether its window runs from something that happens in the service.
    pub(super) fn begins_inside(&self) -> bool {
        let term = self.step.terms.get(self.wait.term);
        term.and_then(|term| term.from).is_some_and(is_inside)
    }
}

/// Whether an event lies after the application.
pub(super) const fn is_inside(event: Event) -> bool {
    matches!(
        event,
        Event::StartOf(_) | Event::EndOf(_) | Event::NoticeOf(_)
    )
}

/// The waits that prove a fee.
pub(super) fn waits<'a>(regulation: &'a Regulation, fee: &Fee) -> Vec<ProvingWait<'a>> {
    let services = regulation.services.iter().enumerate();
    let steps = services.flat_map(|(at, service)| {
        let steps = service.steps.iter();
        steps.map(move |step| (ServiceId::new(at), service, step))
    });
    let all = steps.flat_map(|(id, service, step)| {
        let waits = step.waits.iter();
        waits.map(move |wait| ProvingWait {
            id,
            service,
            step,
            wait,
        })
    });
    all.filter(|own| {
        let mut proofs = fee.proofs.iter();
        proofs.any(|proof| matches!(&proof.value, Proof::Wait(name) if *name == own.wait.id))
    })
    .collect()
}
