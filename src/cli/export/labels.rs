//! The words at the transitions of a service's net.

use crate::export::Label;
use crate::messages::{Lang, Message};
use crate::model::{Regulation, Service, phrase};
use crate::net::{EntryId, Guard, Net, NetStepId, NetWaitId, Terminal, Transition, Work};

/// A label for each transition of the workflow net: those of the net, then its ends.
pub fn of(regulation: &Regulation, net: &Net, lang: Lang) -> Vec<Label> {
    let words = Words {
        regulation,
        net,
        lang,
    };
    let transitions = net.transitions.iter().enumerate();
    let transitions = transitions.map(|(at, own)| Label {
        name: words.name(own),
        guard: words.guard(at, own),
    });
    let ends = net.terminals.iter().map(|(_, end)| Label {
        name: Some(words.end(end)),
        guard: None,
    });
    transitions.chain(ends).collect()
}

struct Words<'a> {
    regulation: &'a Regulation,
    net: &'a Net,
    lang: Lang,
}

impl<'a> Words<'a> {
    /// What people see happen when a transition fires.
    fn name(&self, transition: &Transition) -> Option<String> {
        match transition.work {
            Work::Perform(step) | Work::Return(step) => self.step(step),
            Work::Await(wait) | Work::CutOff(_, wait) => {
                let name = self.wait(wait)?;
                match transition.guard {
                    Guard::Missed(_) => Some(self.say(self.missed(name))),
                    _ => Some(name),
                }
            }
            Work::Pass | Work::Receive(_) | Work::Begin(_) => None,
        }
    }

    /// When a transition fires: its own condition, or what is left by those before it.
    fn guard(&self, at: usize, transition: &Transition) -> Option<String> {
        let message = match &transition.guard {
            Guard::If(expr) => {
                return Some(phrase::condition(expr, self.regulation).text(self.lang));
            }
            Guard::DatesBroken(..) => Message::new("when-violated"),
            Guard::Missed(wait) => self.missed(self.wait(*wait)?),
            Guard::Always if let Work::Await(wait) = transition.work => {
                Message::new("when-met").with("name", self.wait(wait)?)
            }
            Guard::Always => {
                let first = transition.inputs.first()?;
                let beside = self.net.leaving.get(first.index())?;
                beside.iter().any(|other| *other < at).then_some(())?;
                Message::new("when-otherwise")
            }
        };
        Some(self.say(message))
    }

    fn missed(&self, wait: String) -> Message {
        Message::new("when-missed").with("name", wait)
    }

    fn end(&self, end: &Terminal) -> String {
        let own = match end {
            Terminal::Outcome(outcome, _) => {
                let service = self.service(EntryId::new(0));
                let outcome = service.and_then(|service| service.outcomes.get(outcome.index()));
                outcome.map(|outcome| outcome.id.clone())
            }
            Terminal::Silence(..) => None,
        };
        own.unwrap_or_else(|| self.say(Message::new("deadline-ends-silent")))
    }

    fn service(&self, entry: EntryId) -> Option<&'a Service> {
        let entry = self.net.entries.get(entry.index())?;
        self.regulation.services.get(entry.service.index())
    }

    /// A step by its name; one of a called service with that service before it.
    fn step(&self, step: NetStepId) -> Option<String> {
        let own = self.net.steps.get(step.index())?;
        let service = self.service(own.entry)?;
        let name = &service.step(own.step)?.id;
        Some(self.within(own.entry, service, name))
    }

    fn wait(&self, wait: NetWaitId) -> Option<String> {
        let wait = self.net.waits.get(wait.index())?;
        let own = self.net.steps.get(wait.step.index())?;
        let service = self.service(own.entry)?;
        let name = &service.step(own.step)?.waits.get(wait.index)?.id;
        Some(self.within(own.entry, service, name))
    }

    fn within(&self, entry: EntryId, service: &Service, name: &str) -> String {
        match entry == EntryId::new(0) {
            true => name.to_owned(),
            false => format!("{}/{name}", service.id),
        }
    }

    fn say(&self, message: Message) -> String {
        message.text(self.lang)
    }
}
