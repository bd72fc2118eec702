//! Two versions with what of one is what of the other, as every file of this folder looks at them.

use super::matching::{InService, Matching};
use super::order::Orders;
use super::version::Version;
use crate::calendar::Day;
use crate::model::{FactId, Service, ServiceId, Step, StepId, path};

/// Two versions of a regulation, matched.
#[derive(Clone, Debug)]
pub struct Comparison<'a> {
    /// The old version.
    pub old: Version<'a>,
    /// The new version.
    pub new: Version<'a>,
    /// Which thing of the old version is which of the new one.
    pub matching: Matching,
    /// The day on which they are compared, from which a force that is over is told from one that is
    /// not; none where nobody says.
    pub today: Option<Day>,
    /// Lengths that have been compared on the calendar.
    pub orders: Orders,
}

/// A service in both versions.
#[derive(Clone, Copy, Debug)]
pub struct ServicePair<'a> {
    /// Its id in the old version.
    pub old_id: ServiceId,
    /// Its id in the new version.
    pub new_id: ServiceId,
    /// The old version.
    pub old: &'a Service,
    /// The new version.
    pub new: &'a Service,
}

/// A step in both versions.
#[derive(Clone, Copy, Debug)]
pub struct StepPair<'a> {
    /// Its service.
    pub service: ServicePair<'a>,
    /// Its id in the old version.
    pub old_id: StepId,
    /// Its id in the new version.
    pub new_id: StepId,
    /// The old version.
    pub old: &'a Step,
    /// The new version.
    pub new: &'a Step,
}

impl StepPair<'_> {
    /// The path of the step in the old version.
    #[must_use]
    pub fn old_place(&self) -> String {
        path::step(&self.service.old.id, &self.old.id)
    }

    /// The path of the step in the new version.
    #[must_use]
    pub fn new_place(&self) -> String {
        path::step(&self.service.new.id, &self.new.id)
    }
}

impl<'a> Comparison<'a> {
    /// Matches two versions.
    #[must_use]
    pub fn new(old: Version<'a>, new: Version<'a>) -> Self {
        Comparison {
            matching: Matching::new(old.regulation, new.regulation),
            old,
            new,
            today: None,
            orders: Orders::default(),
        }
    }

    /// The same on a day.
    #[must_use]
    pub fn on(self, today: Option<Day>) -> Self {
        Comparison { today, ..self }
    }

    /// The services that both versions have, in the order of the new one.
    pub fn services(&self) -> impl Iterator<Item = ServicePair<'a>> + '_ {
        let (old, new) = (self.old.regulation, self.new.regulation);
        let pairs = self.matching.services.both();
        pairs.filter_map(move |(from, to)| {
            Some(ServicePair {
                old_id: ServiceId::new(from),
                new_id: ServiceId::new(to),
                old: old.services.get(from)?,
                new: new.services.get(to)?,
            })
        })
    }

    /// What of a service is what in its other version.
    #[must_use]
    pub fn inside(&self, service: &ServicePair<'_>) -> &InService {
        static NOTHING: InService = InService::NOTHING;
        let inside = self.matching.inside.get(service.old_id.index());
        inside.unwrap_or(&NOTHING)
    }

    /// The steps that both versions of a service have, in the order of the new one.
    pub fn steps<'s>(
        &'s self,
        service: &ServicePair<'a>,
    ) -> impl Iterator<Item = StepPair<'a>> + use<'s, 'a> {
        let service = *service;
        let pairs = self.inside(&service).steps.both();
        pairs.filter_map(move |(from, to)| {
            Some(StepPair {
                service,
                old_id: StepId::new(from),
                new_id: StepId::new(to),
                old: service.old.steps.get(from)?,
                new: service.new.steps.get(to)?,
            })
        })
    }

    /// All steps that both versions have.
    pub fn all_steps(&self) -> impl Iterator<Item = StepPair<'a>> + '_ {
        self.services().flat_map(|service| self.steps(&service))
    }

    /// The name of a fact of the old version.
    #[must_use]
    pub fn old_fact(&self, id: FactId) -> &'a str {
        let fact = self.old.regulation.facts.get(id.index());
        fact.map_or("", |fact| fact.id.as_str())
    }

    /// The name of a fact of the new version.
    #[must_use]
    pub fn new_fact(&self, id: FactId) -> &'a str {
        let fact = self.new.regulation.facts.get(id.index());
        fact.map_or("", |fact| fact.id.as_str())
    }
}
