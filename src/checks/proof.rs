//! What is proved about the dates of a service, for the checks that tell of it.

use std::collections::BTreeMap;

use crate::calendar::{Moment, Reading, StartPolicy};
use crate::diagnostic::Witness;
use crate::flow::{Choices, Example, Shown};
use crate::model::{FactId, Regulation, Service, ServiceId, StepId};
use crate::net::{self, Clocks, EntryId, Guard, Net, NetStepId, Run};
use crate::timing::{Clock, Contradiction, Fit, InForce, Judgement, Question};

use super::subject::Subject;

/// What is proved about the dates of a service.
#[derive(Debug)]
pub struct Proof {
    /// Its net.
    pub net: Net,
    /// The verdicts on its clocks: with the day of the trigger left out, and with it counted.
    pub verdicts: Vec<[Judgement; 2]>,
    /// What contradicts itself.
    pub contradictions: Vec<Contradiction>,
    /// The windows before dates.
    pub fits: Vec<Fit>,
    clocks: Clocks,
}

/// A case that a proof found.
#[derive(Clone, Copy, Debug)]
pub struct Found<'a> {
    /// When the application is sent.
    pub start: Moment,
    /// The channel.
    pub channel: usize,
    /// What is known of it.
    pub example: &'a Example,
    /// How disputed law is read.
    pub reading: Reading,
}

impl Proof {
    /// The proofs about a service over every minute of its force, or of the calendar where nobody
    /// says when it is in force.
    pub(super) fn of(subject: &Subject<'_>, service: ServiceId) -> Option<Proof> {
        let regulation = subject.regulation;
        let calendar = subject.calendar?;
        let own = regulation.services.get(service.index())?;
        let net = &subject.flow(service)?.net;
        let has_rules = has_rules(net);
        if !has_rules && Clock::all(net).is_empty() {
            return None;
        }
        let clocks = Clocks::new(net, calendar);
        let span = InForce::of(regulation, &own.id, calendar).starts(calendar)?;
        let facts = BTreeMap::new();
        let question = Question {
            regulation,
            net,
            clocks: &clocks,
            span,
            reading: read(StartPolicy::NextDay),
            facts: &facts,
        };
        let mut choices = Choices::new(regulation, net);
        let ways = question.ways(&mut choices).ok()?;
        let left_out = question.judge(&ways, &mut choices);
        let (contradictions, fits) = match has_rules {
            true => (
                question.contradictions(&ways),
                question.fits(&ways, &mut choices),
            ),
            false => Default::default(),
        };
        drop(ways);
        let question = Question {
            reading: read(StartPolicy::EventDay),
            ..question
        };
        let ways = question.ways(&mut choices).ok()?;
        let counted = question.judge(&ways, &mut choices);
        let both = left_out.into_iter().zip(counted);
        Some(Proof {
            net: net.clone(),
            verdicts: both
                .map(|(left_out, counted)| [left_out, counted])
                .collect(),
            contradictions,
            fits,
            clocks,
        })
    }

    /// The step of the service itself; none of a called service.
    #[must_use]
    pub fn own_step(&self, step: NetStepId) -> Option<StepId> {
        let step = self.net.steps.get(step.index())?;
        (step.entry == EntryId::new(0)).then_some(step.step)
    }

    /// A case that was found, in the words of the command line; none when no dates of facts near
    /// the bounds of its rules lead a case this way.
    #[must_use]
    pub fn witness(
        &self,
        subject: &Subject<'_>,
        service: ServiceId,
        found: Found<'_>,
    ) -> Option<Witness> {
        let regulation = subject.regulation;
        let own = regulation.services.get(service.index())?;
        let mut example = found.example.clone();
        let channel = i64::try_from(found.channel).ok()?;
        example.facts.insert(FactId::new(0), channel);
        if !self.runs_as_said(regulation, own, &example, found) {
            example = subject.dated(&self.net, own, &example, found.start)?;
        }
        let shown = Shown::new(regulation, &self.net, own, &example, found.start);
        let reading = Some(found.reading).filter(|reading| *reading != Reading::default());
        Some(Witness {
            service: format!("{}:{}", regulation.path, own.id),
            submitted: found.start.to_string(),
            set: shown.set,
            events: shown.events,
            reading: reading.map(|reading| reading.to_string()),
            as_if_in_force: !regulation
                .force(Some(&own.id))
                .is_certain_on(found.start.day()),
        })
    }

    /// Whether a case with the dates that it has breaks just the rules that it should.
    fn runs_as_said(
        &self,
        regulation: &Regulation,
        service: &Service,
        example: &Example,
        found: Found<'_>,
    ) -> bool {
        if example.broken.is_empty() {
            return true;
        }
        let mut case = Shown::case(regulation, &self.net, service, example, found.start);
        case.reading = found.reading;
        let mut run = Run::default();
        let ran = net::run(&self.net, &self.clocks, &case, &mut run);
        let mut rules = example.broken.iter();
        ran.is_ok() && rules.all(|(rule, broken)| run.fired.contains(rule) == *broken)
    }
}

fn read(start: StartPolicy) -> Reading {
    Reading {
        start,
        ..Reading::default()
    }
}

fn has_rules(net: &Net) -> bool {
    let mut guards = net.transitions.iter().map(|own| &own.guard);
    guards.any(|guard| matches!(guard, Guard::DatesBroken(..)))
}
