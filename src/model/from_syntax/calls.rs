//! Services by name, and calls that would never end.

use crate::model::{ServiceId, StepKind};
use crate::source::{Span, Spanned};

use super::{Resolver, errors};

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
