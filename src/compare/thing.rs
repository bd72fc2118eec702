//! What has changed, by its kind and its name.

use crate::messages::Message;
use crate::model::{
    Actor, Channel, Deadline, Document, Fact, Fee, Ground, Obligation, Outcome, Service, Step, Wait,
};

pub(super) fn regulation(path: &str) -> Message {
    Message::new("thing-regulation").with("name", path)
}

pub(super) fn act() -> Message {
    Message::new("thing-act")
}

pub(super) fn service(service: &Service) -> Message {
    Message::new("thing-service").with("name", &service.id)
}

pub(super) fn step(step: &Step) -> Message {
    Message::new("thing-step").with("name", &step.id)
}

pub(super) fn deadline(deadline: &Deadline) -> Message {
    Message::new("thing-total").with("name", &deadline.id)
}

pub(super) fn wait(step: &Step, wait: &Wait) -> Message {
    Message::new("thing-wait")
        .with("name", &wait.id)
        .with("step", &step.id)
}

pub(super) fn actor(actor: &Actor) -> Message {
    Message::new("thing-actor").with("name", &actor.id)
}

pub(super) fn channel(channel: &Channel) -> Message {
    Message::new("thing-channel").with("name", &channel.id)
}

pub(super) fn fact(fact: &Fact) -> Message {
    Message::new("thing-fact").with("name", &fact.id)
}

pub(super) fn ground(ground: &Ground) -> Message {
    Message::new("thing-ground").with("name", &ground.id)
}

pub(super) fn document(document: &Document) -> Message {
    Message::new("thing-document").with("name", &document.title)
}

pub(super) fn documents(id: &str) -> Message {
    Message::new("thing-documents").with("name", id)
}

pub(super) fn fee(fee: &Fee) -> Message {
    Message::new("thing-fee").with("name", &fee.id)
}

pub(super) fn free() -> Message {
    Message::new("thing-free")
}

pub(super) fn outcome(outcome: &Outcome) -> Message {
    Message::new("thing-outcome").with("name", &outcome.id)
}

pub(super) fn duty(duty: &Obligation) -> Message {
    Message::new("thing-duty").with("name", &duty.id)
}
