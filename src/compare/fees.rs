//! Fees, and services without one.

use std::collections::BTreeSet;

use super::comparison::Comparison;
use super::kinds::documents as kinds;
use super::touch::{Applicant, Touch};
use super::{Change, editorial, thing, value};
use crate::messages::{Arg, Message};
use crate::model::{Fee, Proof, Regulation, ServiceId, path};

pub(super) fn changes(all: &Comparison<'_>, found: &mut Vec<Change>) {
    let (old, new) = (&all.old.regulation.fees, &all.new.regulation.fees);
    let pairs = &all.matching.fees;
    for fee in pairs.gone().filter_map(|at| old.get(at)) {
        let touch = Touch::applicant(Applicant::Better);
        let change = Change::of(&kinds::FEE_REMOVED, thing::fee(fee), touch);
        found.push(change.from(path::fee(&fee.id), &fee.text, &fee.cites));
    }
    for fee in pairs.added().filter_map(|at| new.get(at)) {
        let touch = Touch::applicant(Applicant::Worse);
        let change = Change::of(&kinds::FEE_ADDED, thing::fee(fee), touch);
        found.push(change.to(path::fee(&fee.id), &fee.text, &fee.cites));
    }
    for (from, to) in pairs.both() {
        if let Some((old, new)) = old.get(from).zip(new.get(to)) {
            of_fee(all, old, new, found);
        }
    }
    free(all, found);
}

fn of_fee(all: &Comparison<'_>, old: &Fee, new: &Fee, found: &mut Vec<Change>) {
    let places = || (path::fee(&old.id), path::fee(&new.id));
    let thing = || thing::fee(new);
    let payer = match (old.payer, new.payer) {
        (Some(old), Some(new)) => all.matching.actor(old) == Some(new),
        (None, None) => true,
        _ => false,
    };
    let services = matched(all, &old.services) == named(&new.services);
    let proofs = old.proofs.len() == new.proofs.len()
        && old.proofs.iter().all(|proof| {
            let mut others = new.proofs.iter();
            others.any(|other| same_proof(all, &proof.value, &other.value))
        });
    if !(payer && services && proofs && old.under == new.under) {
        let touch = Touch::applicant(Applicant::Either);
        let change = Change::of(&kinds::FEE, thing(), touch)
            .from(places().0, words(old, all.old.regulation), &old.cites)
            .to(places().1, words(new, all.new.regulation), &new.cites);
        found.push(change);
    }
    let touch = Touch::applicant(Applicant::Either);
    let text = [
        editorial::renamed(thing(), (&old.id, &new.id), places()),
        editorial::reworded(thing(), (&old.text, &new.text), places(), touch),
        editorial::cited(thing(), (&old.cites, &new.cites), places()),
    ];
    found.extend(text.into_iter().flatten());
}

fn same_proof(all: &Comparison<'_>, old: &Proof, new: &Proof) -> bool {
    match (old, new) {
        (Proof::Document(old), Proof::Document(new)) | (Proof::Fact(old), Proof::Fact(new)) => {
            all.matching.fact(*old) == Some(*new)
        }
        (Proof::Wait(old), Proof::Wait(new)) => {
            let mut services = all.services();
            let one = std::slice::from_ref::<String>;
            old == new || services.any(|service| all.same_waits(&service, one(old), one(new)))
        }
        _ => false,
    }
}

fn words(fee: &Fee, regulation: &Regulation) -> Arg {
    let payer = fee.payer.map(|payer| value::actors(&[payer], regulation));
    let proofs = fee.proofs.iter().map(|proof| match &proof.value {
        Proof::Document(id) | Proof::Fact(id) => {
            let fact = regulation.fact(*id);
            Arg::from(fact.map(|fact| fact.id.as_str()).unwrap_or_default())
        }
        Proof::Wait(name) => Arg::from(name),
    });
    Message::new("value-fee")
        .with("payer", value::or_unsaid(payer))
        .with("services", services(&fee.services, regulation))
        .with("under", value::or_unsaid(fee.under.as_ref().map(Arg::from)))
        .with("proofs", value::list(proofs))
        .into()
}

fn services(ids: &[ServiceId], regulation: &Regulation) -> Arg {
    let services = ids
        .iter()
        .filter_map(|id| regulation.services.get(id.index()));
    value::list(services.map(|service| Arg::from(&service.id)))
}

fn matched(all: &Comparison<'_>, services: &[ServiceId]) -> BTreeSet<Option<ServiceId>> {
    let services = services.iter();
    services.map(|id| all.matching.service(*id)).collect()
}

fn named(services: &[ServiceId]) -> BTreeSet<Option<ServiceId>> {
    services.iter().map(|id| Some(*id)).collect()
}

/// The services that the act says are free.
fn free(all: &Comparison<'_>, found: &mut Vec<Change>) {
    let every = |regulation: &Regulation| -> Vec<ServiceId> {
        let free = regulation.free.iter();
        free.flat_map(|free| free.value.clone()).collect()
    };
    let (old, new) = (every(all.old.regulation), every(all.new.regulation));
    let (before, after) = (matched(all, &old), named(&new));
    if before == after {
        return;
    }
    let touch = match (before.is_subset(&after), after.is_subset(&before)) {
        (true, _) => Applicant::Better,
        (_, true) => Applicant::Worse,
        _ => Applicant::Either,
    };
    let thing = thing::regulation(&all.new.regulation.path);
    let cites = |regulation: &Regulation| -> Vec<String> {
        let free = regulation.free.iter();
        free.flat_map(|free| free.cites.clone()).collect()
    };
    let change = Change::of(&kinds::FREE, thing, Touch::applicant(touch))
        .from(
            path::free(0),
            services(&old, all.old.regulation),
            &cites(all.old.regulation),
        )
        .to(
            path::free(0),
            services(&new, all.new.regulation),
            &cites(all.new.regulation),
        );
    found.push(change);
}
