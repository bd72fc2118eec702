//! From the model of a service to its net; called services become copies of their own.

mod deadline;
mod documents;
mod step;

use crate::calendar::{StartPolicy, WeekSchedule};
use crate::model::{
    Event, Flow, OutcomeId, Regulation, Service, ServiceId, Step, StepId, StepKind, StepTerm,
    TermKind,
};

use super::hours::Hours;
use super::{
    Entry, EntryId, Guard, Net, NetEvent, NetStep, NetStepId, NetTerm, PlaceId, Terminal,
    Transition, Work,
};

pub use deadline::standard_term;

/// Services called by services; circles are errors of the model and never get here.
const DEEPEST_CALL: usize = 8;

/// Compiles a service; `standard` gives the total terms that the file leaves to it.
///
/// Returns none when the regulation has no such service.
#[must_use]
pub fn compile(
    regulation: &Regulation,
    standard: Option<&Regulation>,
    service: ServiceId,
) -> Option<Net> {
    let asked = regulation.services.get(service.index())?;
    let mut builder = Builder::new(regulation, standard);
    let source = builder.place();
    let outcomes = builder.service(service, None, source);
    for (at, place) in outcomes.into_iter().enumerate() {
        if let Some(outcome) = asked.outcomes.get(at) {
            let end = Terminal::Outcome(OutcomeId::new(at), outcome.kind);
            builder.net.terminals.push((place, end));
        }
    }
    Some(builder.finish(source))
}

/// A service under compilation.
struct Frame<'a> {
    service: &'a Service,
    id: ServiceId,
    entry: EntryId,
    /// The net's id of the service's first step; the others follow in order.
    first_step: usize,
    /// The place before each step.
    before: Vec<PlaceId>,
    /// The place of each outcome.
    outcomes: Vec<PlaceId>,
    /// The event of whose day alone a clause speaks: the service's own clause, else its caller's.
    day_of: Option<(NetEvent, StartPolicy)>,
    depth: usize,
}

impl Frame<'_> {
    fn net_step(&self, step: StepId) -> NetStepId {
        NetStepId::new(self.first_step + step.index())
    }

    fn event(&self, event: Event) -> NetEvent {
        match event {
            Event::Submitted => NetEvent::Submitted,
            Event::Received => NetEvent::Received(self.entry),
            Event::StartOf(step) => NetEvent::StartOf(self.net_step(step)),
            Event::EndOf(step) | Event::NoticeOf(step) => NetEvent::EndOf(self.net_step(step)),
            Event::Fact(fact) => NetEvent::Fact(fact),
        }
    }
}

/// What a called service has from its caller.
#[derive(Clone, Copy)]
struct Caller {
    call: NetStepId,
    day_of: Option<(NetEvent, StartPolicy)>,
    depth: usize,
}

/// A step under compilation.
struct StepFrame<'a> {
    step: &'a Step,
    id: NetStepId,
    /// Where the flow goes on in the act's order.
    next: PlaceId,
}

struct Builder<'a> {
    regulation: &'a Regulation,
    standard: Option<&'a Regulation>,
    hours: Hours<'a>,
    net: Net,
}

impl<'a> Builder<'a> {
    fn new(regulation: &'a Regulation, standard: Option<&'a Regulation>) -> Self {
        let mut hours = Hours::new(regulation);
        let office = hours.office();
        let office = hours.intern(&office);
        let intake = hours.each_channel(|hours, channel| hours.intake(channel));
        let applicant = hours.each_channel(|hours, channel| hours.applicant(channel));
        let net = Net {
            places: 0,
            transitions: Vec::new(),
            leaving: Vec::new(),
            source: PlaceId::new(0),
            terminals: Vec::new(),
            steps: Vec::new(),
            waits: Vec::new(),
            entries: Vec::new(),
            deadlines: Vec::new(),
            schedules: Vec::new(),
            by_channel: Vec::new(),
            intake,
            applicant,
            office,
            round_clock: regulation
                .channels
                .iter()
                .map(|channel| channel.round_clock)
                .collect(),
        };
        Builder {
            regulation,
            standard,
            hours,
            net,
        }
    }

    fn finish(self, source: PlaceId) -> Net {
        let mut net = self.net;
        net.source = source;
        net.schedules = self.hours.schedules;
        net.by_channel = self.hours.by_channel;
        net.leaving = vec![Vec::new(); net.places];
        for (at, transition) in net.transitions.iter().enumerate() {
            for place in &transition.inputs {
                if let Some(leaving) = net.leaving.get_mut(place.index()) {
                    leaving.push(at);
                }
            }
        }
        net
    }

    fn place(&mut self) -> PlaceId {
        self.net.places += 1;
        PlaceId::new(self.net.places - 1)
    }

    fn transition(&mut self, from: PlaceId, to: PlaceId, guard: Guard, work: Work) {
        let (inputs, outputs) = (vec![from], vec![to]);
        let of = None;
        self.net.transitions.push(Transition {
            inputs,
            outputs,
            guard,
            work,
            of,
        });
    }

    /// A branch behind a step.
    fn branch(&mut self, step: NetStepId, from: PlaceId, to: PlaceId, guard: Guard) {
        self.transition(from, to, guard, Work::Pass);
        if let Some(transition) = self.net.transitions.last_mut() {
            transition.of = Some(step);
        }
    }

    fn silence(&mut self, step: Option<NetStepId>, text: &str) -> PlaceId {
        let place = self.place();
        self.net
            .terminals
            .push((place, Terminal::Silence(step, text.to_owned())));
        place
    }

    /// Adds a copy of a service that begins at a place, and returns the places of its outcomes.
    fn service(&mut self, id: ServiceId, caller: Option<Caller>, begin: PlaceId) -> Vec<PlaceId> {
        let Some(service) = self.regulation.services.get(id.index()) else {
            return Vec::new();
        };
        let entry = EntryId::new(self.net.entries.len());
        let front = service
            .steps
            .iter()
            .any(|step| matches!(step.kind, StepKind::Call(_)));
        let call = caller.map(|caller| caller.call);
        self.net.entries.push(Entry {
            service: id,
            call,
            front,
        });
        let mut frame = Frame {
            service,
            id,
            entry,
            first_step: self.net.steps.len(),
            before: service.steps.iter().map(|_| self.place()).collect(),
            outcomes: service.outcomes.iter().map(|_| self.place()).collect(),
            day_of: None,
            depth: caller.map_or(0, |caller| caller.depth + 1),
        };
        frame.day_of = self
            .day_of(&frame)
            .or(caller.and_then(|caller| caller.day_of));
        for (at, step) in service.steps.iter().enumerate() {
            let step = self.net_step(&frame, StepId::new(at), step);
            self.net.steps.push(step);
        }
        let received = self.place();
        self.transition(begin, received, Guard::Always, Work::Receive(entry));
        let end = self.end_of_flow(&frame);
        self.sequence(&frame, &service.flow, received, end);
        for (index, deadline) in service.deadlines.iter().enumerate() {
            let deadline = self.deadline(&frame, index, deadline);
            self.net.deadlines.extend(deadline);
        }
        frame.outcomes
    }

    /// The place behind the last element of a service.
    fn end_of_flow(&mut self, frame: &Frame<'_>) -> PlaceId {
        if let Some(text) = &frame.service.no_procedure {
            return self.silence(None, text);
        }
        let outcome = frame.service.default_outcome();
        match outcome.and_then(|outcome| frame.outcomes.get(outcome.index())) {
            Some(place) => *place,
            None => self.silence(None, ""),
        }
    }

    fn net_step(&mut self, frame: &Frame<'_>, id: StepId, step: &Step) -> NetStep {
        let own = step
            .terms
            .iter()
            .filter(|term| !matches!(term.kind, TermKind::Window(_)));
        let terms = own.map(|term| self.term(frame, term)).collect();
        // What is nobody's work and has no term happens as soon as the flow comes to it.
        let at_once = step.actors.is_empty() && step.terms.is_empty();
        let hours = self.hours.each_channel(|hours, channel| {
            let actors = match at_once {
                true => WeekSchedule::round_the_clock(),
                false => hours.actors(&step.actors, channel),
            };
            match step.in_intake {
                true => actors.common_with(&hours.intake(channel)),
                false => actors,
            }
        });
        let works = step.kind == StepKind::Work;
        let open_ended = works && step.terms.is_empty() && step.waits.is_empty();
        NetStep {
            entry: frame.entry,
            step: id,
            terms,
            hours,
            open_ended,
        }
    }

    fn term(&self, frame: &Frame<'_>, term: &StepTerm) -> NetTerm {
        NetTerm {
            amount: term.amount,
            elapsed: term.elapsed,
            from: term.from.map(|event| frame.event(event)),
            policy: self.fixed_policy(frame),
            day_of: frame.day_of,
        }
    }

    /// The start policy that the act fixes for all terms: the service's statement before the
    /// regulation's.
    fn fixed_policy(&self, frame: &Frame<'_>) -> Option<StartPolicy> {
        let stated = [
            frame.service.day_count.as_ref(),
            self.regulation.day_count.as_ref(),
        ];
        let general = stated
            .into_iter()
            .flatten()
            .find(|count| count.from.is_none());
        general.map(|count| count.policy)
    }

    /// The clause about the day of one event, of the service or of the whole regulation.
    fn day_of(&self, frame: &Frame<'_>) -> Option<(NetEvent, StartPolicy)> {
        let stated = [
            frame.service.day_count.as_ref(),
            self.regulation.day_count.as_ref(),
        ];
        let about_one = stated
            .into_iter()
            .flatten()
            .find(|count| count.from.is_some())?;
        Some((frame.event(about_one.from?), about_one.policy))
    }

    /// Lays out a block between two places.
    fn sequence(&mut self, frame: &Frame<'_>, flow: &[Flow], begin: PlaceId, end: PlaceId) {
        let heads: Vec<PlaceId> = flow
            .iter()
            .map(|element| match element {
                Flow::Step(step) => frame.before.get(step.index()).copied().unwrap_or(end),
                Flow::Parallel(..) => self.place(),
            })
            .collect();
        let first = heads.first().copied().unwrap_or(end);
        self.transition(begin, first, Guard::Always, Work::Pass);
        for (at, element) in flow.iter().enumerate() {
            let next = heads.get(at + 1).copied().unwrap_or(end);
            match (element, heads.get(at)) {
                (Flow::Step(step), _) => self.step(frame, *step, next),
                (Flow::Parallel(_, branches), Some(head)) => {
                    self.parallel(frame, branches, *head, next);
                }
                _ => {}
            }
        }
    }

    /// All branches begin together; the flow goes on when all have ended.
    fn parallel(
        &mut self,
        frame: &Frame<'_>,
        branches: &[Vec<Flow>],
        begin: PlaceId,
        next: PlaceId,
    ) {
        let begins: Vec<PlaceId> = branches.iter().map(|_| self.place()).collect();
        let ends: Vec<PlaceId> = branches.iter().map(|_| self.place()).collect();
        self.net.transitions.push(Transition {
            inputs: vec![begin],
            outputs: begins.clone(),
            guard: Guard::Always,
            work: Work::Pass,
            of: None,
        });
        for ((branch, begin), end) in branches.iter().zip(&begins).zip(&ends) {
            self.sequence(frame, branch, *begin, *end);
        }
        self.net.transitions.push(Transition {
            inputs: ends,
            outputs: vec![next],
            guard: Guard::Always,
            work: Work::Pass,
            of: None,
        });
    }
}
