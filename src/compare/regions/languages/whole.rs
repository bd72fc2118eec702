//! What versions of one act say outside of their services.

use super::{Finding, same_act};
use crate::calendar::WeekSchedule;
use crate::compare::change::Change;
use crate::compare::kind::Kind;
use crate::compare::kinds::languages as kinds;
use crate::compare::touch::Touch;
use crate::compare::{thing, value};
use crate::messages::{Arg, Message};
use crate::model::{Amount, Channel, Cited, Obligation, Regulation, path};

/// The findings about the regulations as wholes: hours, channels and duties, and services that one
/// version alone has; nothing unless they are language versions of one act.
#[must_use]
pub fn whole(one: &Regulation, other: &Regulation, sides: (usize, usize)) -> Vec<Finding> {
    if !same_act(one, other) {
        return Vec::new();
    }
    let mut found = Vec::new();
    let mut tell =
        |kind: &'static Kind, thing: Message, place: String, values: [Option<Arg>; 2]| {
            let mut said = Change::of(kind, thing, Touch::NOBODY);
            let [left, right] = values;
            if let Some(value) = left {
                said = said.from(place.clone(), value, &[]);
            }
            if let Some(value) = right {
                said = said.to(place, value, &[]);
            }
            found.push(Finding { kind, sides, said });
        };
    for (from, to) in [(one, other), (other, one)] {
        for service in &from.services {
            if to.service(&service.id).is_none() {
                let name = Some(Arg::from(&service.id));
                let values = match std::ptr::eq(from, one) {
                    true => [name, None],
                    false => [None, name],
                };
                let place = service.id.clone();
                tell(&kinds::PART, thing::service(service), place, values);
            }
        }
    }
    let week = |hours: &Option<Cited<WeekSchedule>>| {
        hours.as_ref().map(|hours| value::hours(&hours.value))
    };
    let hours = [
        (
            path::OFFICE_HOURS,
            week(&one.office_hours),
            week(&other.office_hours),
        ),
        (
            path::INTAKE_HOURS,
            week(&one.intake_hours),
            week(&other.intake_hours),
        ),
    ];
    for (place, left, right) in hours {
        if left != right {
            let thing = thing::regulation(&one.path);
            tell(&kinds::NUMBER, thing, place.to_owned(), [left, right]);
        }
    }
    for (left, right) in one.channels.iter().filter_map(|own| {
        let mut others = other.channels.iter();
        Some((own, others.find(|other| other.id == own.id)?))
    }) {
        let (own, its) = (limits(left), limits(right));
        if own != its {
            let place = path::channel(&left.id);
            let values = [
                Some(value::list(own.into_iter())),
                Some(value::list(its.into_iter())),
            ];
            tell(&kinds::NUMBER, thing::channel(left), place, values);
        }
    }
    let duties = one.obligations.iter().zip(&other.obligations);
    for (left, right) in duties {
        if term(left) != term(right) {
            let place = path::obligation(&left.id);
            let words = |duty| Some(value::or_unsaid(term(duty).map(|own| own.message().into())));
            tell(
                &kinds::NUMBER,
                thing::duty(left),
                place,
                [words(left), words(right)],
            );
        }
    }
    found
}

/// The hours of a channel, the longest queue and the longest time at its counter.
fn limits(channel: &Channel) -> Vec<Arg> {
    let hours = channel
        .intake
        .as_ref()
        .map(|hours| value::hours(&hours.value));
    let limits = channel.queue.iter().chain(&channel.counter);
    let limits = limits.map(|limit| {
        let (n, unit) = limit.value;
        Arg::from(Amount::Of(n, unit).message())
    });
    hours.into_iter().chain(limits).collect()
}

fn term(duty: &Obligation) -> Option<Amount> {
    duty.term.map(|(amount, _)| amount)
}
