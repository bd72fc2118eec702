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
    let mut wholes = Wholes {
        one,
        other,
        sides,
        found: Vec::new(),
    };
    wholes.services();
    wholes.hours();
    wholes.channels();
    wholes.duties();
    wholes.found
}

struct Wholes<'a> {
    one: &'a Regulation,
    other: &'a Regulation,
    sides: (usize, usize),
    found: Vec<Finding>,
}

impl Wholes<'_> {
    fn tell(
        &mut self,
        kind: &'static Kind,
        thing: Message,
        place: &str,
        [one, other]: [Option<Arg>; 2],
    ) {
        let mut said = Change::of(kind, thing, Touch::NOBODY);
        if let Some(value) = one {
            said = said.from(place, value, &[]);
        }
        if let Some(value) = other {
            said = said.to(place, value, &[]);
        }
        let sides = self.sides;
        self.found.push(Finding { kind, sides, said });
    }

    fn services(&mut self) {
        for (from, to, first) in [(self.one, self.other, true), (self.other, self.one, false)] {
            let missing = |id: &str| to.service(id).is_none();
            for service in from.services.iter().filter(|own| missing(&own.id)) {
                let name = Some(Arg::from(&service.id));
                let values = if first { [name, None] } else { [None, name] };
                self.tell(&kinds::PART, thing::service(service), &service.id, values);
            }
        }
    }

    fn hours(&mut self) {
        let week = |hours: &Option<Cited<WeekSchedule>>| {
            hours.as_ref().map(|hours| value::hours(&hours.value))
        };
        let (one, other) = (self.one, self.other);
        let office = [week(&one.office_hours), week(&other.office_hours)];
        let intake = [week(&one.intake_hours), week(&other.intake_hours)];
        for (place, values) in [(path::OFFICE_HOURS, office), (path::INTAKE_HOURS, intake)] {
            if values[0] != values[1] {
                self.tell(&kinds::NUMBER, thing::regulation(&one.path), place, values);
            }
        }
    }

    fn channels(&mut self) {
        for own in &self.one.channels {
            let mut others = self.other.channels.iter();
            let Some(other) = others.find(|other| other.id == own.id) else {
                continue;
            };
            let values = [limits(own), limits(other)];
            if values[0] != values[1] {
                let values = values.map(|limits| Some(value::list(limits.into_iter())));
                let place = path::channel(&own.id);
                self.tell(&kinds::NUMBER, thing::channel(own), &place, values);
            }
        }
    }

    fn duties(&mut self) {
        let duties = self.one.obligations.iter().zip(&self.other.obligations);
        for (own, other) in duties {
            let terms = [term(own), term(other)];
            if terms[0] != terms[1] {
                let words = |term: Option<Amount>| {
                    Some(value::or_unsaid(term.map(|own| own.message().into())))
                };
                let place = path::obligation(&own.id);
                self.tell(&kinds::NUMBER, thing::duty(own), &place, terms.map(words));
            }
        }
    }
}

/// The hours of a channel, the longest queue and the longest time at its counter.
fn limits(channel: &Channel) -> Vec<Arg> {
    let intake = channel.intake.as_ref();
    let hours = intake.map(|hours| value::hours(&hours.value));
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
