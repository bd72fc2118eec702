//! From the model of a service to its net; called services become copies of their own.

use crate::calendar::{StartPolicy, WeekSchedule};
use crate::model::{
    Amount, Branch, Deadline, DeadlineTerm, DocumentEntry, DocumentList, Event, Expr, FactId, Flow,
    Operand, Operator, OutcomeId, Regulation, Service, ServiceId, Step, StepId, StepKind, StepTerm,
    Target, TermKind, Wait, When,
};

use super::hours::Hours;
use super::{
    Entry, EntryId, Guard, Net, NetDeadline, NetEvent, NetStep, NetStepId, NetTerm, NetWait,
    NetWaitId, PlaceId, Terminal, Transition, Work,
};

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
        self.net.transitions.push(Transition {
            inputs,
            outputs,
            guard,
            work,
        });
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
        });
        for ((branch, begin), end) in branches.iter().zip(&begins).zip(&ends) {
            self.sequence(frame, branch, *begin, *end);
        }
        self.net.transitions.push(Transition {
            inputs: ends,
            outputs: vec![next],
            guard: Guard::Always,
            work: Work::Pass,
        });
    }

    fn step(&mut self, frame: &Frame<'_>, id: StepId, next: PlaceId) {
        let (Some(step), Some(before)) = (frame.service.step(id), frame.before.get(id.index()))
        else {
            return;
        };
        let at = StepFrame {
            step,
            id: frame.net_step(id),
            next,
        };
        let begun = self.place();
        match &step.only_if {
            Some(expr) => {
                let guard = Guard::If(self.complete(frame, expr));
                self.transition(*before, begun, guard, Work::Begin(at.id));
                self.transition(*before, next, Guard::Always, Work::Pass);
            }
            None => self.transition(*before, begun, Guard::Always, Work::Begin(at.id)),
        }
        let ready = self.first_waits(frame, &at, begun);
        if let StepKind::Call(called) = step.kind {
            return self.call(frame, &at, called, ready);
        }
        let done = self.place();
        let mut met = None;
        for (index, wait) in step
            .waits
            .iter()
            .enumerate()
            .filter(|(_, wait)| wait.nested)
        {
            let id = self.wait(frame, &at, index, wait);
            let missed = self.target(frame, &at, &wait.missed);
            self.transition(ready, missed, Guard::Missed(id), Work::CutOff(at.id, id));
            if wait.met != Target::Next {
                met = Some(self.target(frame, &at, &wait.met));
            }
        }
        self.transition(ready, done, Guard::Always, Work::Perform(at.id));
        self.branches(frame, &at, done, met);
    }

    /// Waits before the step's own work; returns the place from which the work begins.
    fn first_waits(&mut self, frame: &Frame<'_>, at: &StepFrame<'_>, begun: PlaceId) -> PlaceId {
        let mut place = begun;
        for (index, wait) in at
            .step
            .waits
            .iter()
            .enumerate()
            .filter(|(_, wait)| !wait.nested)
        {
            let id = self.wait(frame, at, index, wait);
            let missed = self.target(frame, at, &wait.missed);
            self.transition(place, missed, Guard::Missed(id), Work::Await(id));
            let met = match wait.met {
                Target::Next => self.place(),
                ref target => self.target(frame, at, target),
            };
            self.transition(place, met, Guard::Always, Work::Await(id));
            place = met;
        }
        place
    }

    fn wait(
        &mut self,
        frame: &Frame<'_>,
        at: &StepFrame<'_>,
        index: usize,
        wait: &Wait,
    ) -> NetWaitId {
        let window = at
            .step
            .terms
            .get(wait.term)
            .map(|term| self.term(frame, term));
        let window = window.unwrap_or(NetTerm {
            amount: Amount::SameDay,
            elapsed: false,
            from: None,
            policy: None,
            day_of: None,
        });
        let by_applicant = self
            .regulation
            .actors
            .get(wait.by.index())
            .is_some_and(|actor| actor.kind == crate::model::ActorKind::Applicant);
        let closing = self
            .hours
            .each_channel(|hours, channel| hours.actor(wait.by, channel));
        self.net.waits.push(NetWait {
            step: at.id,
            index,
            nested: wait.nested,
            window,
            closing,
            by_applicant,
        });
        NetWaitId::new(self.net.waits.len() - 1)
    }

    fn call(&mut self, frame: &Frame<'_>, at: &StepFrame<'_>, called: ServiceId, begin: PlaceId) {
        if frame.depth == DEEPEST_CALL {
            return;
        }
        let done = self.place();
        let caller = Caller {
            call: at.id,
            day_of: frame.day_of,
            depth: frame.depth,
        };
        let outcomes = self.service(called, Some(caller), begin);
        for (index, place) in outcomes.into_iter().enumerate() {
            let ended = When::Ended(OutcomeId::new(index));
            let stated = at.step.branches.iter().find(|branch| branch.when == ended);
            let target = match stated {
                Some(branch) => self.target(frame, at, &branch.target),
                None => done,
            };
            self.transition(place, target, Guard::Always, Work::Return(at.id));
        }
        self.branches(frame, at, done, None);
    }

    /// The branches behind a step, in order, then the way that is left.
    fn branches(
        &mut self,
        frame: &Frame<'_>,
        at: &StepFrame<'_>,
        done: PlaceId,
        met: Option<PlaceId>,
    ) {
        for branch in &at.step.branches {
            let Some(guard) = self.guard(frame, at.step, branch) else {
                continue;
            };
            let target = self.target(frame, at, &branch.target);
            let last = guard == Guard::Always;
            self.transition(done, target, guard, Work::Pass);
            if last {
                return;
            }
        }
        let rest = met.unwrap_or_else(|| self.target(frame, at, &at.step.next));
        self.transition(done, rest, Guard::Always, Work::Pass);
    }

    fn guard(&self, frame: &Frame<'_>, step: &Step, branch: &Branch) -> Option<Guard> {
        Some(match (&branch.when, &step.kind) {
            (When::Decided(fact, value), _) => Guard::If(equals(*fact, *value)),
            (When::Holds(expr), _) => Guard::If(self.complete(frame, expr)),
            (When::Otherwise, _) => Guard::Always,
            (When::Violated, StepKind::FactRule(expr)) => {
                Guard::If(Expr::Not(Box::new(self.complete(frame, expr))))
            }
            (When::Violated, StepKind::DateRule(subject, bounds)) => {
                let bounds = bounds
                    .iter()
                    .map(|bound| (*bound, frame.event(bound.event)));
                Guard::DatesBroken(frame.event(*subject), bounds.collect())
            }
            _ => return None,
        })
    }

    fn target(&mut self, frame: &Frame<'_>, at: &StepFrame<'_>, target: &Target) -> PlaceId {
        match target {
            Target::Next => at.next,
            Target::Step(step) => frame.before.get(step.index()).copied().unwrap_or(at.next),
            Target::Outcome(outcome) => frame
                .outcomes
                .get(outcome.index())
                .copied()
                .unwrap_or(at.next),
            Target::Silent(text) => self.silence(Some(at.id), text),
        }
    }

    /// A condition with the lists of documents in the place of their completeness.
    fn complete(&self, frame: &Frame<'_>, expr: &Expr) -> Expr {
        let each = |parts: &[Expr]| {
            parts
                .iter()
                .map(|part| self.complete(frame, part))
                .collect()
        };
        match expr {
            Expr::Any(parts) => Expr::Any(each(parts)),
            Expr::All(parts) => Expr::All(each(parts)),
            Expr::Not(inner) => Expr::Not(Box::new(self.complete(frame, inner))),
            Expr::Test { .. } => expr.clone(),
            Expr::Complete => {
                let lists = self.regulation.documents.iter();
                let lists = lists
                    .filter(|list| list.services.is_empty() || list.services.contains(&frame.id));
                Expr::All(lists.map(list_is_complete).collect())
            }
        }
    }

    fn deadline(
        &self,
        frame: &Frame<'_>,
        index: usize,
        deadline: &Deadline,
    ) -> Option<NetDeadline> {
        let (from, to) = deadline.between?;
        let term = match deadline.term {
            DeadlineTerm::ByStandard => standard_term(self.standard, frame.service, &deadline.id),
            stated @ DeadlineTerm::Stated(..) => Some(stated),
        };
        let term = match term {
            Some(DeadlineTerm::Stated(amount, unit)) => Some(NetTerm {
                amount: Amount::Of(amount, unit),
                elapsed: deadline.elapsed,
                from: None,
                policy: self.fixed_policy(frame),
                day_of: frame.day_of,
            }),
            _ => None,
        };
        let excluding = self.waits_named(frame, &deadline.excluding);
        Some(NetDeadline {
            entry: frame.entry,
            index,
            term,
            from: frame.event(from),
            to: frame.event(to),
            excluding,
            hours: self.net.office,
        })
    }

    fn waits_named(&self, frame: &Frame<'_>, names: &[String]) -> Vec<NetWaitId> {
        let named = |wait: &NetWait| {
            let step = self.net.steps.get(wait.step.index())?;
            (step.entry == frame.entry).then_some(())?;
            let id = &frame.service.step(step.step)?.waits.get(wait.index)?.id;
            names.contains(id).then_some(())
        };
        let waits = self.net.waits.iter().enumerate();
        waits
            .filter(|(_, wait)| named(wait).is_some())
            .map(|(at, _)| NetWaitId::new(at))
            .collect()
    }
}

/// The total term of a standard's service: the one with the same name, else its only one.
#[must_use]
pub fn standard_term(
    standard: Option<&Regulation>,
    service: &Service,
    name: &str,
) -> Option<DeadlineTerm> {
    let (_, service) = standard?.service(&service.id)?;
    let same = service
        .deadlines
        .iter()
        .find(|deadline| deadline.id == name);
    let found = same.or(match service.deadlines.as_slice() {
        [only] => Some(only),
        _ => None,
    })?;
    Some(found.term)
}

fn equals(fact: FactId, value: i64) -> Expr {
    Expr::Test {
        facts: vec![fact],
        operator: Operator::Equal,
        with: Operand::Value(value),
    }
}

/// A list is complete when it does not apply, or when every line of it is there.
fn list_is_complete(list: &DocumentList) -> Expr {
    let mut alternatives = Vec::new();
    if !list.channels.is_empty() {
        let channel = FactId::new(0);
        let same = list
            .channels
            .iter()
            .map(|id| equals(channel, i64::try_from(id.index()).unwrap_or(i64::MAX)));
        alternatives.push(Expr::Not(Box::new(Expr::Any(same.collect()))));
    }
    alternatives.extend(list.only_if.clone().map(|expr| Expr::Not(Box::new(expr))));
    alternatives.push(Expr::All(list.entries.iter().map(entry_is_there).collect()));
    Expr::Any(alternatives)
}

/// A document is there, or is not asked for; of several, one is enough.
fn entry_is_there(entry: &DocumentEntry) -> Expr {
    let asked = |condition: &Option<Expr>, fact: FactId| match condition {
        Some(condition) => Expr::Any(vec![
            Expr::Not(Box::new(condition.clone())),
            equals(fact, 1),
        ]),
        None => equals(fact, 1),
    };
    match entry {
        DocumentEntry::One(document) => asked(&document.only_if, document.fact),
        DocumentEntry::AnyOf(_, documents) => Expr::Any(
            documents
                .iter()
                .map(|one| asked(&one.only_if, one.fact))
                .collect(),
        ),
    }
}
