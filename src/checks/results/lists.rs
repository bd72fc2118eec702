//! The lists of results that an act prints, and the steps that they speak of.

use crate::checks::Subject;
use crate::checks::words::folded;
use crate::model::{ListLine, ListTarget, PrintedList, Service, ServiceId, StepId, StepKind};

/// A list of results that applies to a service.
#[derive(Clone, Copy, Debug)]
pub(super) struct Applying<'a> {
    /// Its place among the printed lists.
    pub at: usize,
    /// The list.
    pub list: &'a PrintedList,
}

/// The lists of results for a service: its own, and those printed for the whole regulation that
/// know at least one result of it.
pub(super) fn applying<'a>(
    subject: &Subject<'a>,
    id: ServiceId,
    service: &Service,
) -> Vec<Applying<'a>> {
    let lists = subject.regulation.lists.iter().enumerate();
    let lists = lists.filter(|(_, list)| list.kind == "of_results" && !list.lines.is_empty());
    lists
        .filter(|(_, list)| match list.service {
            Some(own) => own == id,
            None => list
                .lines
                .iter()
                .any(|line| made_at(id, service, line).is_some()),
        })
        .map(|(at, list)| Applying { at, list })
        .collect()
}

/// Where a service makes the result of a line: the step, and the place among its results.
pub(super) fn made_at(
    id: ServiceId,
    service: &Service,
    line: &ListLine,
) -> Option<(StepId, usize)> {
    let wanted = folded(&line.text);
    let place = |step: StepId| {
        let results = &service.step(step)?.results;
        results
            .iter()
            .position(|result| folded(&result.value) == wanted)
    };
    match line.of {
        Some(ListTarget::Step(own, step)) if own == id => {
            Some((step, place(step).unwrap_or_default()))
        }
        _ => {
            let steps = 0..service.steps.len();
            let mut steps = steps.map(StepId::new);
            steps.find_map(|step| Some((step, place(step)?)))
        }
    }
}

/// The clauses of a line: its own, or its number in the clause of its list.
pub(super) fn clauses(list: &PrintedList, line: &ListLine) -> Vec<String> {
    if !line.cites.is_empty() {
        return line.cites.clone();
    }
    let whole = list.cites.iter();
    whole
        .map(|whole| format!("{whole}/{}", line.number))
        .collect()
}

/// Whether a service only leads to others, which do the work.
pub(super) fn calls_others(service: &Service) -> bool {
    let mut steps = service.steps.iter();
    steps.any(|step| matches!(step.kind, StepKind::Call(_)))
}
