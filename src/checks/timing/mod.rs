//! Terms, windows and totals.

pub mod day_rule_in_sibling_only;
pub mod day_rule_without_days;
pub mod deadline_not_kept;
pub mod empty_application_window;
pub mod no_start_policy;
pub mod obligation_without_term;
pub mod one_window_for_two;
pub mod outside_the_calendar;
mod path_sum;
pub mod rule_without_consequence;
pub mod service_without_total;
pub mod short_step_costs_a_day;
pub mod step_without_term;
pub mod terms_contradict;
pub mod total_by_standard_only;
pub mod total_hangs_on_applicant;
pub mod total_rests_on_assumption;
pub mod total_without_margin;
pub mod unit_without_kind;
pub mod verdict_hangs_on_reading;
pub mod window_does_not_fit;
pub mod window_without_margin;

use std::collections::BTreeSet;

use crate::model::{
    Amount, Deadline, DeadlineTerm, Regulation, Service, ServiceId, StepKind, StepTerm,
};

/// Whether an amount is counted in days or longer units.
fn in_days(amount: Amount) -> bool {
    matches!(amount, Amount::Of(_, unit) if !unit.is_within_day())
}

/// All terms of the steps of a service, windows included.
fn terms(service: &Service) -> impl Iterator<Item = &StepTerm> {
    service.steps.iter().flat_map(|step| &step.terms)
}

/// Whether a service states a term in days, for a step or for the whole; what its standard states
/// for the whole is in days.
fn has_days(service: &Service) -> bool {
    service.deadlines.iter().any(total_in_days) || terms(service).any(|term| in_days(term.amount))
}

/// Whether a total is in days, as one that the standard states is.
fn total_in_days(total: &Deadline) -> bool {
    match total.term {
        DeadlineTerm::Stated(amount, unit) => in_days(Amount::Of(amount, unit)),
        DeadlineTerm::ByStandard => true,
    }
}

/// Whether a service calls others.
fn calls(service: &Service) -> bool {
    let mut steps = service.steps.iter();
    steps.any(|step| matches!(step.kind, StepKind::Call(_)))
}

/// Whether a service, or one that it calls, counts anything in days.
pub(super) fn reaches_days(regulation: &Regulation, from: ServiceId) -> bool {
    let (mut open, mut seen) = (vec![from], BTreeSet::new());
    while let Some(id) = open.pop() {
        let Some(service) = regulation.services.get(id.index()) else {
            continue;
        };
        if has_days(service) {
            return true;
        }
        for step in &service.steps {
            if let StepKind::Call(called) = step.kind
                && seen.insert(called)
            {
                open.push(called);
            }
        }
    }
    false
}

/// Whether a cite names a clause of the act itself, and no other act before it.
fn of_the_act(cite: &str) -> bool {
    cite.starts_with(|first: char| first.is_ascii_digit() || first == '¶')
}
