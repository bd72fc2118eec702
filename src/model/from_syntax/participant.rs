//! Actors and channels.

use crate::model::participant::channel_place;
use crate::model::path;
use crate::model::{Actor, ActorId, ActorKind, Channel, ChannelId, Cited};
use crate::source::{Span, Spanned};
use crate::syntax::tree::{Kind, Statement};

use super::{Resolver, errors};

impl Resolver {
    pub(super) fn declare_actor(&mut self, statement: &Statement) {
        let Some(name) = statement.name() else { return };
        let id = name.value.to_owned();
        if self.regulation.actors.iter().any(|actor| actor.id == id) {
            let first = self.places.get(&path::actor(&id));
            self.errors
                .push(errors::duplicate("kind-actor", &id, name.span, first));
            return;
        }
        self.place(&path::actor(&id), name.span);
        let also = self.other_names(statement, &path::actor(&id), &id);
        let kind = statement
            .words()
            .find_map(actor_kind)
            .unwrap_or(ActorKind::Unit);
        let hours = statement
            .children()
            .find(|child| child.kind == Kind::OfficeHours);
        if let Some(hours) = hours {
            self.remarks(hours, &id);
        }
        let hours = hours.and_then(|child| self.schedule(child));
        let title = statement.text().to_owned();
        let cites = statement.cites.clone();
        self.regulation.actors.push(Actor {
            id,
            title,
            kind,
            also,
            hours,
            cites,
        });
    }

    pub(super) fn declare_channel(&mut self, statement: &Statement) {
        let Some(name) = statement.name() else { return };
        let id = name.value.to_owned();
        if self
            .regulation
            .channels
            .iter()
            .any(|channel| channel.id == id)
        {
            let first = self.places.get(&path::channel(&id));
            self.errors
                .push(errors::duplicate("kind-channel", &id, name.span, first));
            return;
        }
        let place = path::channel(&id);
        self.place(&place, name.span);
        let mut channel = Channel {
            also: self.other_names(statement, &place, &channel_place(&id)),
            id,
            title: statement.text().to_owned(),
            round_clock: false,
            intake: None,
            queue: None,
            counter: None,
            cites: statement.cites.clone(),
        };
        for child in statement.children() {
            let place = channel.place();
            let limit = child.duration().map(|length| Cited {
                value: (length.amount, length.unit),
                cites: child.cites.clone(),
            });
            match child.kind {
                Kind::RoundClock => channel.round_clock = true,
                Kind::IntakeHours => channel.intake = self.schedule(child),
                Kind::Queue => channel.queue = limit,
                Kind::Counter => channel.counter = limit,
                _ => {}
            }
            if child.kind != Kind::Also {
                self.remarks(child, &place);
            }
        }
        self.regulation.channels.push(channel);
    }

    /// Other names of an actor or a channel, with the remarks on them.
    fn other_names(
        &mut self,
        statement: &Statement,
        whole: &str,
        remarked: &str,
    ) -> Vec<Cited<String>> {
        let mut names = Vec::new();
        for child in statement
            .children()
            .filter(|child| child.kind == Kind::Also)
        {
            self.place(&path::also(whole, names.len()), child.span);
            self.remarks(child, remarked);
            names.push(Cited {
                value: child.text().to_owned(),
                cites: child.cites.clone(),
            });
        }
        names
    }

    /// The first applicant among the actors, who chooses the channel and brings the documents.
    pub(super) fn applicant(&self) -> Option<ActorId> {
        let mut actors = self.regulation.actors.iter();
        actors
            .position(|actor| actor.kind == ActorKind::Applicant)
            .map(ActorId::new)
    }

    /// The actor with this name; an unknown one is reported.
    pub(super) fn actor(&mut self, name: &str, span: Span) -> Option<ActorId> {
        let at = self
            .regulation
            .actors
            .iter()
            .position(|actor| actor.id == name);
        if at.is_none() {
            let known = self.regulation.actors.iter().map(|actor| actor.id.as_str());
            let error = errors::unknown_actor(name, span, known, self.regulation.lang);
            self.errors.push(error);
        }
        at.map(ActorId::new)
    }

    /// The channels with these names; unknown ones are reported.
    pub(super) fn channels_named(&mut self, names: &[Spanned<String>]) -> Vec<ChannelId> {
        names
            .iter()
            .filter_map(|name| self.channel(&name.value, name.span))
            .collect()
    }

    fn channel(&mut self, name: &str, span: Span) -> Option<ChannelId> {
        let at = self
            .regulation
            .channels
            .iter()
            .position(|channel| channel.id == name);
        if at.is_none() {
            let known = self
                .regulation
                .channels
                .iter()
                .map(|channel| channel.id.as_str());
            self.errors
                .push(errors::unknown("kind-channel", name, span, known));
        }
        at.map(ChannelId::new)
    }
}

fn actor_kind(word: &str) -> Option<ActorKind> {
    Some(match word {
        "applicant" => ActorKind::Applicant,
        "unit" => ActorKind::Unit,
        "official" => ActorKind::Official,
        "commission" => ActorKind::Commission,
        "agency" => ActorKind::Agency,
        "corporation" => ActorKind::Corporation,
        "system" => ActorKind::System,
        _ => return None,
    })
}
