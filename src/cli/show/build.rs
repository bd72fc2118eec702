//! From the model to the document.

use crate::calendar::Day;
use crate::cli::words::Length;
use crate::messages::Lang;
use crate::model::{
    self, ActorId, DeadlineTerm, FactType, Regulation, RemarkKind, Settled, phrase,
};

use super::document::{Act, Actor, Deadline, Document, Fact, Numbered, Outcome, Service, Value};
use super::{hours, lists, papers, remarks, steps};

/// What a document is made from.
#[derive(Clone, Copy)]
pub struct Source<'a> {
    /// The regulation.
    pub regulation: &'a Regulation,
    /// The standard that it relies on.
    pub standard: Option<&'a Regulation>,
    /// The language of conditions in words.
    pub lang: Lang,
    /// The only service to show.
    pub only: Option<&'a str>,
}

impl<'a> Source<'a> {
    /// The whole document.
    pub fn document(self) -> Document<'a> {
        let regulation = self.regulation;
        Document {
            regulation: &regulation.path,
            is_standard: regulation.is_standard,
            title: &regulation.title,
            language: regulation.lang.code(),
            standard: regulation
                .standard
                .as_ref()
                .map(|standard| standard.path.as_str()),
            region: regulation.region.as_ref().map(|region| region.id.as_str()),
            provider: regulation
                .provider
                .as_ref()
                .map(|provider| provider.value.as_str()),
            calendar: &regulation.calendar,
            hours: hours::hours(self),
            act: regulation.act.as_ref().map(act),
            force: regulation.force(self.only).into(),
            actors: regulation.actors.iter().map(actor).collect(),
            facts: self.facts(),
            services: self
                .services()
                .map(|service| self.service(service))
                .collect(),
            documents: papers::lists(self),
            fees: papers::fees(self),
            grounds: papers::grounds(self),
            lists: lists::lists(self),
            silences: remarks::silences(self),
            assumptions: remarks::written(self, RemarkKind::Assumption),
        }
    }

    /// The services to show.
    pub fn services(self) -> impl Iterator<Item = &'a model::Service> {
        let services = self.regulation.services.iter();
        services.filter(move |service| self.only.is_none_or(|only| service.id == only))
    }

    /// The name of an actor.
    pub fn actor(self, id: ActorId) -> Option<&'a str> {
        self.regulation
            .actors
            .get(id.index())
            .map(|actor| actor.id.as_str())
    }

    fn facts(self) -> Vec<Fact<'a>> {
        let only = self
            .only
            .and_then(|only| self.regulation.service(only))
            .map(|(id, _)| id);
        let facts = self.regulation.facts.iter();
        let shown = |fact: &&model::Fact| {
            let own = |service| Some(service) == only;
            only.is_none() || fact.service.is_none_or(own) || fact.also.iter().copied().any(own)
        };
        facts.filter(shown).map(|fact| self.fact(fact)).collect()
    }

    fn fact(self, fact: &'a model::Fact) -> Fact<'a> {
        let by = match fact.settled {
            Settled::Stated(by) | Settled::Decided(by) => by.and_then(|by| self.actor(by)),
            Settled::Lists => None,
        };
        Fact {
            id: &fact.id,
            kind: fact.kind.code(),
            values: values(fact),
            default: self.default_of(fact),
            by,
            text: &fact.text,
            type_words: fact.kind.message(),
            cites: &fact.cites,
        }
    }

    /// The value that is taken when a case gives none. The channel is the first one of the service,
    /// so it is known here only where the services shown agree.
    fn default_of(self, fact: &'a model::Fact) -> Option<Value<'a>> {
        if fact.id != model::CHANNEL_FACT {
            return fact.favourable.and_then(|value| fact_value(fact, value));
        }
        let mut firsts = self.services().map(|service| service.channels.first());
        let first = firsts.next().flatten()?;
        let channel = self.regulation.channels.get(first.index())?;
        firsts
            .all(|other| other == Some(first))
            .then_some(Value::Name(&channel.id))
    }

    fn service(self, service: &'a model::Service) -> Service<'a> {
        let channels = service.channels.iter();
        let channels = channels.filter_map(|id| self.regulation.channels.get(id.index()));
        Service {
            id: &service.id,
            title: &service.title,
            channels: channels.map(|channel| channel.id.as_str()).collect(),
            steps: steps::of(self, service),
            deadlines: service
                .deadlines
                .iter()
                .map(|one| self.deadline(service, one))
                .collect(),
            outcomes: service.outcomes.iter().map(outcome).collect(),
        }
    }

    fn deadline(self, service: &'a model::Service, deadline: &'a model::Deadline) -> Deadline<'a> {
        let event = |event| phrase::event(event, service, self.regulation);
        let words = |event| phrase::event_words(event, service, self.regulation);
        Deadline {
            id: &deadline.id,
            term: self.total(service, deadline),
            from: deadline.between.map(|(from, _)| event(from)),
            to: deadline.between.map(|(_, to)| event(to)),
            between: deadline.between.map(|(from, to)| (words(from), words(to))),
            excluding: &deadline.excluding,
            cites: &deadline.cites,
        }
    }

    /// The length of a total term. The standard's one is that of the same name in the service of
    /// the same name, else the only one of that service.
    fn total(self, service: &model::Service, deadline: &model::Deadline) -> Option<Length> {
        let stated = |term| match term {
            DeadlineTerm::Stated(value, unit) => Some(Length { value, unit }),
            DeadlineTerm::ByStandard => None,
        };
        if deadline.term != DeadlineTerm::ByStandard {
            return stated(deadline.term);
        }
        let (_, same) = self.standard?.service(&service.id)?;
        let named = same.deadlines.iter().find(|other| other.id == deadline.id);
        let only = || match same.deadlines.as_slice() {
            [only] => Some(only),
            _ => None,
        };
        named.or_else(only).and_then(|other| stated(other.term))
    }
}

fn act(act: &model::Act) -> Act<'_> {
    let registered = act.registered.as_ref().map(|registered| Numbered {
        number: &registered.number,
        date: registered.date.map(|day| day.to_string()),
    });
    Act {
        kind: act.kind.code(),
        is: act.kind,
        issuer: act.issuer.as_deref(),
        number: act.number.as_deref(),
        date: act.date.map(|day| day.to_string()),
        registered,
        amended: act.amendments.iter().map(change).collect(),
        repealed: act.repealed.as_ref().map(change),
    }
}

fn change(change: &model::Change) -> Numbered<'_> {
    Numbered {
        number: &change.number,
        date: change.date.map(|day| day.to_string()),
    }
}

fn actor(actor: &model::Actor) -> Actor<'_> {
    Actor {
        id: &actor.id,
        name: &actor.title,
        kind: actor.kind.code(),
        is: actor.kind,
    }
}

fn outcome(outcome: &model::Outcome) -> Outcome<'_> {
    Outcome {
        id: &outcome.id,
        title: &outcome.title,
        kind: outcome.kind.code(),
        is: outcome.kind,
    }
}

/// The values that a fact can have, where they can be listed.
fn values(fact: &model::Fact) -> Vec<Value<'_>> {
    match &fact.kind {
        FactType::OneOf(names) => names.iter().map(|name| Value::Name(name)).collect(),
        FactType::YesNo | FactType::Complete => vec![Value::Flag(true), Value::Flag(false)],
        _ => Vec::new(),
    }
}

fn fact_value(fact: &model::Fact, value: i64) -> Option<Value<'_>> {
    Some(match &fact.kind {
        FactType::OneOf(names) => {
            Value::Name(usize::try_from(value).ok().and_then(|at| names.get(at))?)
        }
        FactType::YesNo | FactType::Complete => Value::Flag(value != 0),
        FactType::Date => Value::Date(Day(i32::try_from(value).ok()?).to_string()),
        _ => Value::Number(value),
    })
}
