//! What proves a fee, where.

use super::scope;
use crate::checks::flow::asks_for;
use crate::model::{
    DocumentList, Event, Fee, Proof, Regulation, Service, ServiceId, Step, StepKind, Wait, path,
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

/// A test, before other services are called, of the fact that a fee is paid.
#[derive(Clone, Debug)]
pub(super) struct ProvingTest<'a> {
    /// The service that asks.
    pub service: &'a Service,
    /// The step that asks.
    pub step: &'a Step,
    /// The services that are called later.
    pub called: Vec<ServiceId>,
}

impl ProvingTest<'_> {
    /// Its path of names.
    pub(super) fn path(&self) -> String {
        path::step(&self.service.id, &self.step.id)
    }
}

/// The tests of facts that prove a fee, before services that are called are applied to.
pub(super) fn tests<'a>(regulation: &'a Regulation, fee: &Fee) -> Vec<ProvingTest<'a>> {
    let asks = |step: &Step| {
        let mut proofs = fee.proofs.iter();
        proofs.any(|proof| matches!(proof.value, Proof::Fact(fact) if asks_for(step, fact)))
    };
    let mut tests = Vec::new();
    for service in &regulation.services {
        let steps = service.steps.iter().enumerate();
        for (at, step) in steps.filter(|(_, step)| asks(step)) {
            let later = service.steps.iter().skip(at + 1);
            let called = later.filter_map(|step| match step.kind {
                StepKind::Call(called) => Some(called),
                _ => None,
            });
            let called = called.collect();
            tests.push(ProvingTest {
                service,
                step,
                called,
            });
        }
    }
    tests
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
