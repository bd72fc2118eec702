//! Names that more than one kind of thing may bear.

use std::collections::BTreeSet;

use crate::model::{
    ActorId, Cited, FactId, ListTarget, Need, OutcomeId, Proof, Service, ServiceId, StepId, WaitId,
    path,
};
use crate::source::Spanned;
use crate::syntax::tree::{Kind, Statement};

use super::{Resolver, errors};

/// A wait as declared.
struct DeclaredWait {
    service: ServiceId,
    step: StepId,
    wait: WaitId,
    name: String,
}

/// Names that are known before the flow is resolved.
#[derive(Default)]
pub(super) struct Declared {
    waits: Vec<DeclaredWait>,
    documents: BTreeSet<String>,
}

impl Resolver {
    /// Declares the waits of the step that was declared last.
    pub(super) fn declare_waits(&mut self, step: &Statement, service: ServiceId) {
        let Some(own) = self.regulation.services.get(service.index()) else {
            return;
        };
        let id = StepId::new(own.steps.len().saturating_sub(1));
        let waits = step
            .children()
            .filter(|child| matches!(child.kind, Kind::WaitNested | Kind::WaitFirst));
        for (at, name) in waits.filter_map(Statement::name).enumerate() {
            self.declared.waits.push(DeclaredWait {
                service,
                step: id,
                wait: WaitId::new(at),
                name: name.value.to_owned(),
            });
        }
    }

    /// Remembers that a fact is a document.
    pub(super) fn declare_document_name(&mut self, name: &str) {
        self.declared.documents.insert(name.to_owned());
    }

    /// The outcomes that a line of a step names.
    pub(super) fn outcomes_named(
        &mut self,
        statement: &Statement,
        service: ServiceId,
    ) -> Vec<Cited<OutcomeId>> {
        let names = statement.row().iter();
        let found = names.filter_map(|name| {
            let name = Spanned::new(name.value.as_str(), name.span);
            self.outcome(service, &name)
        });
        cited(found, &statement.cites)
    }

    /// The outcome of a service with this name; an unknown one is reported.
    pub(super) fn outcome(
        &mut self,
        service: ServiceId,
        name: &Spanned<&str>,
    ) -> Option<OutcomeId> {
        let found = self.outcome_named(service, name.value);
        if found.is_none() {
            let service = self.regulation.services.get(service.index());
            let outcomes = service.iter().flat_map(|service| &service.outcomes);
            let known = outcomes.map(|outcome| outcome.id.as_str());
            let error = errors::unknown("kind-outcome", name.value, name.span, known);
            self.errors.push(error);
        }
        found
    }

    /// The steps and waits that a line of a step presupposes.
    pub(super) fn needs_named(
        &mut self,
        statement: &Statement,
        service: ServiceId,
    ) -> Vec<Cited<Need>> {
        let names = statement.row().iter();
        let found = names.filter_map(|name| self.need(service, name));
        cited(found, &statement.cites)
    }

    fn need(&mut self, service: ServiceId, name: &Spanned<String>) -> Option<Need> {
        let own = self.regulation.services.get(service.index())?;
        let step = own.steps.iter().position(|step| step.id == name.value);
        let waits = self.declared.waits.iter();
        let mut waits = waits.filter(|wait| wait.service == service);
        let found = match step {
            Some(at) => Some(Need::Step(StepId::new(at))),
            None => waits
                .clone()
                .find(|wait| wait.name == name.value)
                .map(|wait| Need::Wait(wait.step, wait.wait)),
        };
        if found.is_none() {
            let steps = own.steps.iter().map(|step| step.id.as_str());
            let known = steps.chain(waits.by_ref().map(|wait| wait.name.as_str()));
            let error = errors::unknown("kind-need", &name.value, name.span, known);
            self.errors.push(error);
        }
        found
    }

    /// What proves the payment of a fee: every document, fact and wait with one of these names.
    pub(super) fn proofs_named(
        &mut self,
        fee: &str,
        names: &[Spanned<String>],
        cites: &[String],
    ) -> Vec<Cited<Proof>> {
        let mut proofs = Vec::new();
        for name in names {
            let first = proofs.len();
            let mut facts = self.regulation.facts.iter();
            let fact = facts.position(|fact| fact.id == name.value);
            let is_document = self.declared.documents.contains(&name.value);
            proofs.extend(fact.map(|at| match is_document {
                true => Proof::Document(FactId::new(at)),
                false => Proof::Fact(FactId::new(at)),
            }));
            let mut waits = self.declared.waits.iter();
            if waits.any(|wait| wait.name == name.value) {
                proofs.push(Proof::Wait(name.value.clone()));
            }
            for at in first..proofs.len() {
                self.place(&path::proof(fee, at), name.span);
            }
            if proofs.len() == first {
                self.unknown_proof(name);
            }
        }
        cited(proofs, cites)
    }

    fn unknown_proof(&mut self, name: &Spanned<String>) {
        let waits = self.declared.waits.iter().map(|wait| &wait.name);
        // Documents are facts; the channel of a case is one too, and proves nothing.
        let facts = self.regulation.facts.iter().skip(1);
        let known: BTreeSet<&str> = waits
            .chain(facts.map(|fact| &fact.id))
            .map(String::as_str)
            .collect();
        let error = errors::unknown("kind-proof", &name.value, name.span, known);
        self.errors.push(error);
    }

    /// What a line of a printed list speaks of: in a list of units an actor, in a list of results a
    /// step, in others a step or else an actor.
    pub(super) fn list_target(&mut self, list: &str, name: Spanned<&str>) -> Option<ListTarget> {
        let (units, results) = (list == "of_units", list == "of_results");
        let actors = self.regulation.actors.iter().map(|actor| &actor.id);
        let actor = actors.clone().position(|id| id == name.value);
        let actor = actor.map(|at| ListTarget::Actor(ActorId::new(at)));
        let found = match () {
            () if units => actor,
            () if results => self.step_of_list(name.value),
            () => self.step_of_list(name.value).or(actor),
        };
        if found.is_none() {
            let steps = self.regulation.services.iter().flat_map(|own| &own.steps);
            let steps = steps.map(|step| &step.id).filter(|_| !units);
            let known: BTreeSet<&str> = actors
                .filter(|_| !results)
                .chain(steps)
                .map(String::as_str)
                .collect();
            let kind = match () {
                () if units => "kind-actor",
                () if results => "kind-step",
                () => "kind-list-target",
            };
            let error = errors::unknown(kind, name.value, name.span, known);
            self.errors.push(error);
        }
        found
    }

    /// The step with this name of the list's service, else of the first that has one.
    fn step_of_list(&self, name: &str) -> Option<ListTarget> {
        let step_of = |(at, service): (usize, &Service)| {
            let step = service.steps.iter().position(|step| step.id == name)?;
            Some(ListTarget::Step(ServiceId::new(at), StepId::new(step)))
        };
        let mut services = self.regulation.services.iter().enumerate();
        let own = self.scope.and_then(|own| services.clone().nth(own.index()));
        own.and_then(step_of).or_else(|| services.find_map(step_of))
    }
}

/// Gives each value the clauses of its line.
fn cited<T>(values: impl IntoIterator<Item = T>, cites: &[String]) -> Vec<Cited<T>> {
    let values = values.into_iter();
    values
        .map(|value| Cited {
            value,
            cites: cites.to_vec(),
        })
        .collect()
}
