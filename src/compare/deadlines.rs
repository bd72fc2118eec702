//! Total terms of services and how days are counted.

use super::comparison::{Comparison, ServicePair};
use super::kinds::terms as kinds;
use super::order::Length;
use super::terms::{Kinds, compared, counting, hours};
use super::touch::{Applicant, Executor, Touch};
use super::version::Version;
use super::{Change, editorial, thing, value};
use crate::messages::{Arg, Message};
use crate::model::{Amount, DayCount, Deadline, DeadlineTerm, Event, Regulation, Service, path};
use crate::net::standard_term;

const KINDS: Kinds = Kinds {
    longer: &kinds::TOTAL_LONGER,
    shorter: &kinds::TOTAL_SHORTER,
    incomparable: &kinds::TOTAL_INCOMPARABLE,
    restated: &kinds::TOTAL_RESTATED,
};

pub(super) fn changes(all: &Comparison<'_>, found: &mut Vec<Change>) {
    for service in all.services() {
        let pairs = &all.inside(&service).deadlines;
        for at in pairs.gone() {
            let Some(gone) = service.old.deadlines.get(at) else {
                continue;
            };
            let touch = Touch::of(Applicant::Worse, Executor::Easier);
            let place = path::deadline(&service.old.id, &gone.id);
            let length = length_words(&all.old, service.old, gone);
            let change = Change::of(&kinds::TOTAL_REMOVED, thing::deadline(gone), touch);
            found.push(
                change
                    .from(place, length, &gone.cites)
                    .within(&service.new.id),
            );
        }
        for at in pairs.added() {
            let Some(added) = service.new.deadlines.get(at) else {
                continue;
            };
            let touch = Touch::of(Applicant::Better, Executor::Harder);
            let place = path::deadline(&service.new.id, &added.id);
            let length = length_words(&all.new, service.new, added);
            let change = Change::of(&kinds::TOTAL_ADDED, thing::deadline(added), touch);
            found.push(
                change
                    .to(place, length, &added.cites)
                    .within(&service.new.id),
            );
        }
        for (from, to) in pairs.both() {
            let both = service.old.deadlines.get(from);
            if let Some(both) = both.zip(service.new.deadlines.get(to)) {
                of_total(all, &service, both, found);
            }
        }
        day_count(all, Some(&service), found);
    }
    day_count(all, None, found);
}

/// How long a total is; none where its standard is not at hand or does not say.
pub(super) fn length(version: &Version<'_>, service: &Service, total: &Deadline) -> Option<Length> {
    let term = match total.term {
        DeadlineTerm::ByStandard => standard_term(version.standard, service, &total.id),
        stated @ DeadlineTerm::Stated(..) => Some(stated),
    };
    match term? {
        DeadlineTerm::Stated(amount, unit) => Some(Length {
            amount: Amount::Of(amount, unit),
            elapsed: total.elapsed,
        }),
        DeadlineTerm::ByStandard => None,
    }
}

pub(super) fn length_words(version: &Version<'_>, service: &Service, total: &Deadline) -> Arg {
    let known = length(version, service, total);
    let known = known.map(|known| value::length(known.amount, known.elapsed));
    match total.term {
        DeadlineTerm::ByStandard => Message::new("value-by-standard")
            .with("term", value::or_unsaid(known))
            .into(),
        DeadlineTerm::Stated(..) => value::or_unsaid(known),
    }
}

fn of_total(
    all: &Comparison<'_>,
    service: &ServicePair<'_>,
    (old, new): (&Deadline, &Deadline),
    found: &mut Vec<Change>,
) {
    let old_place = path::deadline(&service.old.id, &old.id);
    let new_place = path::deadline(&service.new.id, &new.id);
    let mut add = |kind, touch, before: Arg, after: Arg| {
        let change = Change::of(kind, thing::deadline(new), touch)
            .from(&old_place, before, &old.cites)
            .to(&new_place, after, &new.cites);
        found.push(change.within(&service.new.id));
    };
    let before = length(&all.old, service.old, old);
    let after = length(&all.new, service.new, new);
    let hours = hours(all.new.regulation, &[]);
    let kind = match (before, after) {
        (Some(before), Some(after)) => {
            let by = counting(all, service, &hours);
            compared(all, (before, after), by, &KINDS, false)
        }
        (None, None) => None,
        _ => Some((&kinds::TOTAL_INCOMPARABLE, Touch::EITHER)),
    };
    // The same length, once of the act and once of the standard, is the same promise.
    let other_source = std::mem::discriminant(&old.term) != std::mem::discriminant(&new.term);
    let kind = kind.or(other_source.then_some((&kinds::TOTAL_RESTATED, Touch::EDITORIAL)));
    if let Some((kind, touch)) = kind {
        let before = length_words(&all.old, service.old, old);
        add(
            kind,
            touch,
            before,
            length_words(&all.new, service.new, new),
        );
    }
    if !same_between(all, service, old, new) {
        let before = between(old, service.old, all.old.regulation);
        let after = between(new, service.new, all.new.regulation);
        add(&kinds::TOTAL_BETWEEN, Touch::EITHER, before, after);
    }
    let names = (old.id.as_str(), new.id.as_str());
    let places = (old_place, new_place);
    found.extend(
        editorial::renamed(thing::deadline(new), names, places.clone())
            .into_iter()
            .chain(editorial::cited(
                thing::deadline(new),
                (&old.cites, &new.cites),
                places,
            ))
            .map(|change| change.within(&service.new.id)),
    );
}

/// Whether two totals run between the same events and leave out the same waits.
fn same_between(
    all: &Comparison<'_>,
    service: &ServicePair<'_>,
    old: &Deadline,
    new: &Deadline,
) -> bool {
    let events = match (old.between, new.between) {
        (Some((from, to)), Some((other_from, other_to))) => {
            all.same_event(Some(service), from, other_from)
                && all.same_event(Some(service), to, other_to)
        }
        (None, None) => true,
        _ => false,
    };
    events && all.same_waits(service, &old.excluding, &new.excluding)
}

pub(super) fn between(total: &Deadline, service: &Service, regulation: &Regulation) -> Arg {
    let event = |event: Event| value::event(event, service, regulation);
    let Some((from, to)) = total.between else {
        return value::or_unsaid(None);
    };
    let message = Message::new("value-between")
        .with("from", event(from))
        .with("to", event(to));
    match total.excluding.is_empty() {
        true => message.into(),
        false => Message::new("value-without-waits")
            .with("between", message)
            .with("waits", total.excluding.clone())
            .into(),
    }
}

/// How the days of the whole regulation, or of one of its services, are counted.
fn day_count(all: &Comparison<'_>, service: Option<&ServicePair<'_>>, found: &mut Vec<Change>) {
    let (old, new) = match service {
        Some(service) => (&service.old.day_count, &service.new.day_count),
        None => (&all.old.regulation.day_count, &all.new.regulation.day_count),
    };
    let event = |count: &Option<DayCount>| count.as_ref().and_then(|count| count.from);
    let policy = |count: &Option<DayCount>| count.as_ref().map(|count| count.policy);
    let same_event = all.same_event_or_none(service, event(old), event(new));
    if policy(old) == policy(new) && same_event {
        return;
    }
    let id = |service: &Service| service.id.clone();
    let old_service = service.map(|service| service.old);
    let new_service = service.map(|service| service.new);
    let place = |service: Option<&Service>| path::day_count(service.map(id).as_deref());
    let cites = |count: &Option<DayCount>| {
        let cites = count.as_ref().map(|count| count.cites.clone());
        cites.unwrap_or_default()
    };
    let before = value::day_count(old.as_ref(), old_service, all.old.regulation);
    let after = value::day_count(new.as_ref(), new_service, all.new.regulation);
    let of = match new_service {
        Some(service) => thing::service(service),
        None => thing::regulation(&all.new.regulation.path),
    };
    let change = Change::of(&kinds::DAY_COUNT, of, Touch::EITHER)
        .from(place(old_service), before, &cites(old))
        .to(place(new_service), after, &cites(new));
    found.push(match new_service {
        Some(service) => change.within(&service.id),
        None => change,
    });
}
