//! What is asked of which services, and the answers.

use std::collections::{BTreeMap, BTreeSet};

use super::span::Wanted;
use crate::calendar::{Calendar, Day, Moment, Reading};
use crate::case::{self, Given, Prepared, Report};
use crate::cli::failure::Failure;
use crate::cli::simulate::refused;
use crate::diagnostic::Witness;
use crate::flow::{Choices, Example, Shown};
use crate::messages::Message;
use crate::model::{Deadline, FactId, Regulation, Service, Wait};
use crate::net::{Clocks, Entry, Net, NetEvent, NetStepId, NetWaitId, Terminal};
use crate::timing::{Change, Clock, Ends, Judgement, Question, Slack, Starts, Verdict, Way, Worst};

/// A service with everything that its verdicts need.
#[derive(Clone, Copy)]
pub(super) struct Asked<'a> {
    pub regulation: &'a Regulation,
    pub standard: Option<&'a Regulation>,
    pub calendar: &'a Calendar,
    pub service: &'a str,
    pub facts: &'a BTreeMap<FactId, i64>,
    pub wanted: &'a Wanted,
}

/// The verdict on one clock under one reading, ready to be shown.
pub(super) struct Answered {
    pub service: String,
    pub deadline: String,
    pub kind: Kind,
    pub cites: Vec<String>,
    pub judgement: Judgement,
    pub worst: Option<WorstCase>,
    pub slack: Vec<(String, Slack)>,
    pub changes: Vec<Change>,
}

/// What a verdict is about.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Total,
    Window,
}

impl Kind {
    pub(super) const fn code(self) -> &'static str {
        match self {
            Kind::Total => "total",
            Kind::Window => "window",
        }
    }
}

/// The worst case of a verdict as the program runs it.
pub(super) struct WorstCase {
    pub worst: Worst,
    /// The case as it is run, with the command that runs it; none when no dates of facts lead a
    /// case this way, so that it cannot be stated.
    pub report: Option<Report>,
    pub witness: Option<Witness>,
    /// Runs of days off without any one of which the clock would be kept in this case.
    pub to_blame: Vec<Vec<Day>>,
}

/// How long one way of a service takes.
pub(super) struct Length {
    pub end: Message,
    pub facts: Vec<(String, String)>,
    pub ends: Ends,
}

/// All that was found out about one service under one reading.
pub(super) struct Answers {
    pub service: String,
    pub reading: Reading,
    pub span: Starts,
    pub verdicts: Vec<Answered>,
    pub lengths: Vec<Length>,
    /// Dates that the answers needed and that were taken to be the day of sending.
    pub assumed: Vec<String>,
}

impl Asked<'_> {
    /// The service, as the command line names it.
    pub(super) fn name(&self) -> String {
        format!("{}:{}", self.regulation.path, self.service)
    }

    /// How much work the question is, compared with others.
    pub(super) fn size(&self) -> usize {
        let service = self.regulation.service(self.service);
        service.map_or(0, |(_, service)| service.steps.len())
    }

    /// Answers every question about the service under one reading.
    ///
    /// # Errors
    /// [`Failure`] when the span is not known or not covered, or when the service has too many ways.
    pub(super) fn answer(&self, reading: Reading) -> Result<Answers, Failure> {
        let regulation = self.regulation;
        let prepared = Prepared::new(regulation, self.standard, self.calendar, self.service)
            .map_err(|error| refused(&error))?;
        let span = self.wanted.span(regulation, self.service, self.calendar)?;
        let question = Question {
            regulation,
            net: &prepared.net,
            clocks: &prepared.clocks,
            span,
            reading,
            facts: self.facts,
        };
        let mut choices = Choices::new(regulation, &prepared.net);
        let ways = question.ways(&mut choices).map_err(|error| {
            let message = Message::new("deadline-too-many-ways").with("number", error.0);
            Failure::new("too-many-ways", message)
        })?;
        let judged = question.judge(&ways, &mut choices);
        let scene = Scene {
            asked: self,
            prepared: &prepared,
            question: &question,
            ways: &ways,
        };
        let verdicts = judged
            .into_iter()
            .filter_map(|judgement| scene.answered(judgement, &mut choices))
            .collect();
        let lengths = match self.wanted.full {
            true => scene.lengths(&mut choices),
            false => Vec::new(),
        };
        Ok(Answers {
            service: self.name(),
            reading,
            span,
            verdicts,
            lengths,
            assumed: scene.assumed(),
        })
    }
}

/// A service whose clocks have been judged.
struct Scene<'a> {
    asked: &'a Asked<'a>,
    prepared: &'a Prepared<'a>,
    question: &'a Question<'a>,
    ways: &'a [(usize, Vec<Way>)],
}

impl Scene<'_> {
    fn net(&self) -> &Net {
        &self.prepared.net
    }

    fn regulation(&self) -> &Regulation {
        self.prepared.regulation
    }

    fn own_service(&self) -> Option<&Service> {
        let services = &self.regulation().services;
        services.get(self.prepared.service.index())
    }

    fn answered(&self, judgement: Judgement, choices: &mut Choices) -> Option<Answered> {
        let (deadline, cites, kind) = self.names(judgement.clock)?;
        let wanted = self.asked.wanted;
        let slack = match wanted.full {
            true => self.question.slack(&judgement, self.ways, choices),
            false => Vec::new(),
        };
        let slack = slack.into_iter();
        let slack = slack.filter_map(|slack| Some((self.step_name(slack.step)?, slack)));
        let changes = match wanted.full {
            true => {
                let calendar = self.asked.calendar;
                self.question.changes(judgement.clock, self.ways, calendar)
            }
            false => Vec::new(),
        };
        Some(Answered {
            service: self.asked.name(),
            deadline,
            kind,
            cites,
            worst: self.worst(&judgement),
            slack: slack.collect(),
            changes,
            judgement,
        })
    }

    /// The name of a clock, its clauses, and what it is.
    fn names(&self, clock: Clock) -> Option<(String, Vec<String>, Kind)> {
        match clock {
            Clock::Total(at) => {
                let (entry, deadline) = self.deadline(at)?;
                let name = self.in_service(entry, &deadline.id)?;
                Some((name, deadline.cites.clone(), Kind::Total))
            }
            Clock::Window(wait) => {
                let (step, own) = self.wait(wait)?;
                let name = format!("{}/{}", self.step_name(step)?, own.id);
                Some((name, own.cites.clone(), Kind::Window))
            }
        }
    }

    fn deadline(&self, at: usize) -> Option<(&Entry, &Deadline)> {
        let deadline = self.net().deadlines.get(at)?;
        let entry = self.net().entries.get(deadline.entry.index())?;
        let service = self.regulation().services.get(entry.service.index())?;
        Some((entry, service.deadlines.get(deadline.index)?))
    }

    fn wait(&self, wait: NetWaitId) -> Option<(NetStepId, &Wait)> {
        let wait = self.net().waits.get(wait.index())?;
        let step = self.net().steps.get(wait.step.index())?;
        let entry = self.net().entries.get(step.entry.index())?;
        let service = self.regulation().services.get(entry.service.index())?;
        let own = service.step(step.step)?.waits.get(wait.index)?;
        Some((wait.step, own))
    }

    /// A name of a called service stands behind the id of that service.
    fn in_service(&self, entry: &Entry, name: &str) -> Option<String> {
        let service = self.regulation().services.get(entry.service.index())?;
        Some(match entry.call {
            None => name.to_owned(),
            Some(_) => format!("{}/{name}", service.id),
        })
    }

    fn step_name(&self, step: NetStepId) -> Option<String> {
        let step = self.net().steps.get(step.index())?;
        let entry = self.net().entries.get(step.entry.index())?;
        let service = self.regulation().services.get(entry.service.index())?;
        self.in_service(entry, &service.step(step.step)?.id)
    }

    fn worst(&self, judgement: &Judgement) -> Option<WorstCase> {
        let worst = judgement.worst.clone()?;
        let shown = self.shown(&worst.example, worst.channel, worst.start)?;
        let mut given = Given::at(worst.start);
        given.reading = judgement.reading;
        given.as_if_in_force = true;
        for (name, value) in &shown.set {
            let value = case::Setting::Text(value.clone());
            given.set.insert(name.clone(), value);
        }
        for (name, _) in &shown.events {
            given.events.insert(name.clone(), case::EventEntry::Missed);
        }
        let report = case::simulate(self.prepared, &given).ok();
        // What cannot be run to the same end is not offered as a proof.
        let report = report.filter(|report| self.shows(judgement.clock, &worst, report));
        let strict = Given {
            as_if_in_force: false,
            ..given
        };
        let witness = report.as_ref().map(|_| Witness {
            service: self.asked.name(),
            submitted: worst.start.to_string(),
            set: shown.set,
            events: shown.events,
            as_if_in_force: case::simulate(self.prepared, &strict).is_err(),
            reading: Some(judgement.reading)
                .filter(|reading| *reading != Reading::default())
                .map(|reading| reading.to_string()),
        });
        let to_blame = match judgement.verdict {
            Verdict::Always => Vec::new(),
            _ => self.to_blame(judgement, &worst),
        };
        Some(WorstCase {
            worst,
            report,
            witness,
            to_blame,
        })
    }

    /// Whether a case that was run comes to the moments of the worst case.
    fn shows(&self, clock: Clock, worst: &Worst, report: &Report) -> bool {
        match clock {
            Clock::Total(_) => {
                let name = self.names(clock).map(|(name, ..)| name);
                report.deadlines.iter().any(|own| {
                    Some(&own.id) == name.as_ref()
                        && own.met == Some(worst.ended)
                        && own.due == Some(worst.due)
                })
            }
            Clock::Window(wait) => {
                let step = self.wait(wait).and_then(|(step, _)| self.step_name(step));
                let mut steps = report.timeline.iter();
                steps.any(|own| Some(&own.step) == step.as_ref() && own.due == Some(worst.due))
            }
        }
    }

    /// A case of a way as it can be stated.
    fn shown(&self, example: &Example, channel: usize, start: Moment) -> Option<Shown> {
        let mut example = example.clone();
        let channel = i64::try_from(channel).ok()?;
        example.facts.insert(FactId::new(0), channel);
        let known = self.question.facts.iter();
        example
            .facts
            .extend(known.map(|(fact, value)| (*fact, *value)));
        let service = self.own_service()?;
        let net = self.net();
        Some(Shown::new(self.regulation(), net, service, &example, start))
    }

    /// What a way ends with, in words.
    fn end_of(&self, way: &Way) -> Message {
        let silent = || Message::new("deadline-ends-silent");
        match self.net().terminal(way.end) {
            Some(Terminal::Outcome(outcome, _)) => {
                let service = self.own_service();
                let outcome = service.and_then(|own| own.outcomes.get(outcome.index()));
                outcome.map_or_else(silent, |outcome| {
                    let title = match outcome.title.is_empty() {
                        true => &outcome.id,
                        false => &outcome.title,
                    };
                    Message::new("deadline-ends-outcome").with("outcome", title)
                })
            }
            Some(Terminal::Silence(Some(step), _)) => {
                let step = self.step_name(*step).unwrap_or_default();
                Message::new("deadline-ends-silent-after").with("step", step)
            }
            _ => silent(),
        }
    }

    /// The runs of days off without any one of which the worst case would keep the clock.
    fn to_blame(&self, judgement: &Judgement, worst: &Worst) -> Vec<Vec<Day>> {
        let calendar = self.asked.calendar;
        let runs = calendar.runs_off(worst.start.day(), worst.ended.day());
        let costs = |run: &Vec<Day>| {
            let calendar = calendar.as_if_worked(run);
            let clocks = Clocks::new(self.net(), &calendar);
            let question = Question {
                clocks: &clocks,
                span: Starts {
                    first: worst.start,
                    end: Moment(worst.start.0.saturating_add(1)),
                },
                ..*self.question
            };
            let judged = question.judge_one(judgement.clock);
            judged.is_ok_and(|judged| judged.verdict == Verdict::Always)
        };
        runs.into_iter().filter(costs).collect()
    }

    /// The dates that terms of the service run from and that nobody gave.
    fn assumed(&self) -> Vec<String> {
        let net = self.net();
        let steps = net.steps.iter().flat_map(|step| &step.terms);
        let windows = net.waits.iter().map(|wait| &wait.window);
        let events = steps.chain(windows).filter_map(|term| term.from);
        let events = events.chain(net.deadlines.iter().map(|deadline| deadline.from));
        let facts: BTreeSet<FactId> = events
            .filter_map(|event| match event {
                NetEvent::Fact(fact) => Some(fact),
                _ => None,
            })
            .filter(|fact| !self.question.facts.contains_key(fact))
            .collect();
        let facts = facts.into_iter();
        let facts = facts.filter_map(|fact| self.regulation().fact(fact));
        facts.map(|fact| fact.id.clone()).collect()
    }

    /// How long each way takes; ways that end in the same place and take as long stand together.
    fn lengths(&self, choices: &mut Choices) -> Vec<Length> {
        let mut lengths: Vec<Length> = Vec::new();
        for (channel, ways) in self.ways {
            for way in ways {
                let Some(ends) = self.question.ends(*channel, way, self.asked.calendar) else {
                    continue;
                };
                let end = self.end_of(way);
                if lengths.iter().any(|own| own.end == end && own.ends == ends) {
                    continue;
                }
                let start = self.question.span.first;
                let shown = choices
                    .space
                    .example(way.cases)
                    .and_then(|example| self.shown(&example, *channel, start))
                    .unwrap_or_default();
                let facts = shown.set.into_iter().chain(shown.events).collect();
                lengths.push(Length { end, facts, ends });
            }
        }
        lengths
    }
}
