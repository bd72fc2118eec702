//! Services by name, and calls that would never end.

use crate::model::{ServiceId, StepKind};
use crate::source::{Span, Spanned};

use super::{Resolver, errors};

/// Calls inside calls; the acts have one.
const DEEPEST_CALL: usize = 8;

/// Steps of a service with all copies of those that it calls; the real ones have about sixty.
const MOST_STEPS: usize = 5_000;

impl Resolver {
    /// The services with these names; unknown ones are reported.
    pub(super) fn services_named(&mut self, names: &[Spanned<String>]) -> Vec<ServiceId> {
        names
            .iter()
            .filter_map(|name| self.service_named(&name.value, name.span))
            .collect()
    }

    /// The service with this name; an unknown one is reported.
    pub(super) fn service_named(&mut self, name: &str, span: Span) -> Option<ServiceId> {
        let found = self.regulation.service(name).map(|(id, _)| id);
        if found.is_none() {
            let known = self
                .regulation
                .services
                .iter()
                .map(|service| service.id.as_str());
            self.errors
                .push(errors::unknown("kind-service", name, span, known));
        }
        found
    }

    /// Reports services that call themselves, directly or through others.
    ///
    /// Each circle is reported once, at the service that the file declares first.
    pub(super) fn reject_call_cycles(&mut self) {
        for start in 0..self.regulation.services.len() {
            let mut trail = vec![ServiceId::new(start)];
            if self.reaches(ServiceId::new(start), &mut trail) {
                let name = |id: &ServiceId| self.regulation.services.get(id.index());
                let names: Vec<String> = trail
                    .iter()
                    .filter_map(name)
                    .map(|service| service.id.clone())
                    .collect();
                let place = names.first().and_then(|name| self.places.get(name));
                self.errors
                    .extend(place.map(|span| errors::call_cycle(span, names)));
            }
        }
    }

    /// Reports calls that go deeper than a net is built, and services whose calls, copied out, would
    /// make a net that no one could run.
    ///
    /// Asked only when no calls go in a circle.
    pub(super) fn reject_huge_calls(&mut self) {
        let mut known = vec![None; self.regulation.services.len()];
        for at in 0..self.regulation.services.len() {
            let (depth, steps) = self.copied_out(ServiceId::new(at), &mut known);
            if depth <= DEEPEST_CALL && steps <= MOST_STEPS {
                continue;
            }
            let name = self
                .regulation
                .services
                .get(at)
                .map(|service| service.id.clone());
            let place = name.as_ref().and_then(|name| self.places.get(name));
            if let (Some(name), Some(place)) = (name, place) {
                self.errors
                    .push(errors::huge_calls(place, &name, DEEPEST_CALL, MOST_STEPS));
            }
        }
    }

    /// How deep the calls of a service go, and how many steps it has with all copies of those that
    /// it calls.
    fn copied_out(&self, id: ServiceId, known: &mut Vec<Option<(usize, usize)>>) -> (usize, usize) {
        if let Some(found) = known.get(id.index()).copied().flatten() {
            return found;
        }
        let Some(service) = self.regulation.services.get(id.index()) else {
            return (0, 0);
        };
        let (mut depth, mut steps) = (0, service.steps.len());
        for step in &service.steps {
            if let StepKind::Call(called) = step.kind {
                let (inner_depth, inner_steps) = self.copied_out(called, known);
                depth = depth.max(inner_depth + 1);
                steps = steps.saturating_add(inner_steps);
            }
        }
        if let Some(slot) = known.get_mut(id.index()) {
            *slot = Some((depth, steps));
        }
        (depth, steps)
    }

    /// Whether calls lead from the end of the trail back to its start through later services only.
    fn reaches(&self, start: ServiceId, trail: &mut Vec<ServiceId>) -> bool {
        let Some(last) = trail.last().copied() else {
            return false;
        };
        let Some(service) = self.regulation.services.get(last.index()) else {
            return false;
        };
        let called = service.steps.iter().filter_map(|step| match step.kind {
            StepKind::Call(called) => Some(called),
            _ => None,
        });
        for called in called {
            if called == start {
                return true;
            }
            if called > start && !trail.contains(&called) {
                trail.push(called);
                if self.reaches(start, trail) {
                    return true;
                }
                trail.pop();
            }
        }
        false
    }
}
