//! From what is given to an explained result.

use std::collections::BTreeMap;

use crate::calendar::{Calendar, Day, Moment, OutOfCoverage, Reading};
use crate::model::{Regulation, ServiceId};
use crate::net::{self, Case, Clocks, End, Net, Pace, Run, RunError, StepRun, Terminal};

use super::facts::CaseFacts;
use super::file::{EventEntry, Setting};
use super::{CaseError, Reason, Report, Stated, explain, facts, in_force, times};

/// What is given about a case.
#[derive(Clone, Debug)]
pub struct Given {
    /// When the application is sent.
    pub submitted: Stated,
    /// The facts of the case, by name.
    pub set: BTreeMap<String, Setting>,
    /// The events of the case, by name.
    pub events: BTreeMap<String, EventEntry>,
    /// How quickly everybody works.
    pub pace: Pace,
    /// How disputed law is read.
    pub reading: Reading,
    /// Whether to run a regulation that is not in force.
    pub as_if_in_force: bool,
}

impl Given {
    /// A case of which nothing is known but its moment.
    #[must_use]
    pub fn at(submitted: Moment) -> Self {
        Given {
            submitted: Stated::At(submitted),
            set: BTreeMap::new(),
            events: BTreeMap::new(),
            pace: Pace::Limit,
            reading: Reading::default(),
            as_if_in_force: false,
        }
    }
}

/// A service made ready for many cases.
#[derive(Clone, Debug)]
pub struct Prepared<'a> {
    /// The regulation of the service.
    pub regulation: &'a Regulation,
    /// The standard that it relies on, if it is at hand.
    pub standard: Option<&'a Regulation>,
    /// The service.
    pub service: ServiceId,
    /// Its net.
    pub net: Net,
    /// The tables of its hours.
    pub clocks: Clocks,
    /// The calendar behind them.
    pub calendar: &'a Calendar,
}

impl<'a> Prepared<'a> {
    /// Compiles a service by its id.
    ///
    /// # Errors
    /// [`CaseError::UnknownService`] when the regulation has no such service.
    pub fn new(
        regulation: &'a Regulation,
        standard: Option<&'a Regulation>,
        calendar: &'a Calendar,
        service: &str,
    ) -> Result<Self, CaseError> {
        let unknown = || {
            let known: Vec<&str> = regulation.services.iter().map(|s| s.id.as_str()).collect();
            CaseError::UnknownService(service.to_owned(), facts::likely(service, &known))
        };
        let (id, _) = regulation.service(service).ok_or_else(unknown)?;
        let net = net::compile(regulation, standard, id).ok_or_else(unknown)?;
        let clocks = Clocks::new(&net, calendar);
        Ok(Prepared {
            regulation,
            standard,
            service: id,
            net,
            clocks,
            calendar,
        })
    }
}

impl Prepared<'_> {
    /// Whether the calendar of the case covers a day.
    ///
    /// # Errors
    /// [`CaseError::OutsideCoverage`] when it does not.
    pub fn knows(&self, day: Day) -> Result<(), CaseError> {
        let (first, last) = self.calendar.coverage();
        let unknown = || CaseError::OutsideCoverage(self.regulation.calendar.clone(), first, last);
        (first..=last)
            .contains(&day)
            .then_some(())
            .ok_or_else(unknown)
    }

    /// Whether the service has a step of this name, as the timeline writes it.
    #[must_use]
    pub fn has_step(&self, name: &str) -> bool {
        let names = self.net.steps.iter().filter_map(|step| {
            let entry = self.net.entries.get(step.entry.index())?;
            let service = self.regulation.services.get(entry.service.index())?;
            let step = service.step(step.step)?;
            Some(match entry.call {
                None => step.id.clone(),
                Some(_) => format!("{}/{}", service.id, step.id),
            })
        });
        names.into_iter().any(|known| known == name)
    }
}

/// What was run: the case with its defaults, and its trace.
pub(super) struct Ran<'a> {
    pub prepared: &'a Prepared<'a>,
    pub given: &'a Given,
    pub facts: CaseFacts,
    /// What was taken for times that the case does not state.
    pub times: Vec<Reason>,
    pub case: Case,
    pub run: Run,
    pub end: End,
    /// The calls inside which the case stopped; they end where it does.
    pub unfinished: Vec<StepRun>,
}

/// Runs one case and explains it.
///
/// # Errors
/// [`CaseError`] says why the case cannot be run, with all missing facts at once.
pub fn simulate(prepared: &Prepared<'_>, given: &Given) -> Result<Report, CaseError> {
    let regulation = prepared.regulation;
    let service = regulation.services.get(prepared.service.index());
    let force = regulation.force(service.map(|service| service.id.as_str()));
    let facts = facts::read(regulation, &prepared.net, prepared.service, &given.set)?;
    facts::know_events(regulation, &prepared.net, &given.events)?;
    let notices = in_force::check(&force, given.submitted.day(), given.as_if_in_force)?;
    let times = times::read(prepared, facts.channel, given)?;
    let case = Case {
        submitted: times.submitted,
        channel: facts.channel,
        facts: facts.values.clone(),
        events: facts::events(regulation, &prepared.net, &times.events),
        pace: given.pace,
        reading: given.reading,
    };
    let missing = net::missing(&prepared.net, &case);
    if !missing.is_empty() {
        let named = missing
            .iter()
            .filter_map(|fact| regulation.fact(*fact))
            .cloned();
        return Err(CaseError::Missing(named.collect()));
    }
    let mut run = Run::default();
    let end = net::run(&prepared.net, &prepared.clocks, &case, &mut run)
        .map_err(|error| failure(prepared, error))?;
    let unfinished = unfinished(&prepared.net, &run, end);
    let ran = Ran {
        prepared,
        given,
        facts,
        times: times.assumed,
        case,
        run,
        end,
        unfinished,
    };
    explain::report(&ran, notices)
}

/// The calls that had begun and not returned when a case stopped at a silence.
fn unfinished(net: &Net, run: &Run, end: End) -> Vec<StepRun> {
    let stopped = matches!(net.terminal(end.place), Some(Terminal::Silence(..)));
    let calls = net.entries.iter().filter_map(|entry| entry.call);
    let open = calls.filter_map(|step| {
        let trigger = run.begun(step)?;
        let returned = |done: &StepRun| done.step == step && done.trigger == trigger;
        (!run.steps.iter().any(returned)).then_some(StepRun {
            step,
            trigger,
            start: trigger,
            end: end.at,
            due: None,
            cut_off: None,
        })
    });
    open.filter(|_| stopped).collect()
}

fn failure(prepared: &Prepared<'_>, error: RunError) -> CaseError {
    match error {
        RunError::OutOfCoverage(error) => outside(prepared, error),
        RunError::MissingFact(fact) => CaseError::Missing(
            prepared
                .regulation
                .fact(fact)
                .cloned()
                .into_iter()
                .collect(),
        ),
        RunError::MissingEvent(_) => CaseError::MissingEvent,
        RunError::TooManyFirings(limit) => CaseError::TooManySteps(limit),
        RunError::Stuck => CaseError::Stuck,
    }
}

pub(super) fn outside(prepared: &Prepared<'_>, error: OutOfCoverage) -> CaseError {
    CaseError::OutsideCoverage(
        prepared.regulation.calendar.clone(),
        error.first,
        error.last,
    )
}
