//! The two versions of a service as they run.

use std::collections::BTreeMap;

use crate::calendar::{Calendar, Reading};
use crate::compare::comparison::ServicePair;
use crate::compare::version::{Version, same_days};
use crate::model::{FactId, Regulation, Service, ServiceId};
use crate::net::{self, Clocks, Net};
use crate::timing::{Question, Starts};

/// One version of a service, ready to be asked about its moments.
pub struct Side<'a> {
    pub regulation: &'a Regulation,
    pub service: &'a Service,
    pub calendar: &'a Calendar,
    pub net: Net,
    pub clocks: Clocks,
    /// No fact is known beforehand.
    facts: BTreeMap<FactId, i64>,
}

impl<'a> Side<'a> {
    fn new(version: Version<'a>, id: ServiceId, service: &'a Service) -> Option<Side<'a>> {
        let calendar = version.calendar?;
        let net = net::compile(version.regulation, version.standard, id)?;
        Some(Side {
            regulation: version.regulation,
            service,
            calendar,
            clocks: Clocks::new(&net, calendar),
            net,
            facts: BTreeMap::new(),
        })
    }

    /// Both versions of a service; none where one has no calendar or does not run.
    pub fn both(
        versions: (Version<'a>, Version<'a>),
        service: &ServicePair<'a>,
    ) -> Option<(Side<'a>, Side<'a>)> {
        let old = Side::new(versions.0, service.old_id, service.old)?;
        let new = Side::new(versions.1, service.new_id, service.new)?;
        Some((old, new))
    }

    /// Whether both are one and the same net over the same facts and days, so that nothing has to be
    /// asked.
    pub fn is_like(&self, other: &Side<'_>) -> bool {
        same_days(self.calendar, other.calendar)
            && self.net == other.net
            && self.regulation.facts == other.regulation.facts
    }

    /// The question about its moments.
    pub fn question(&self, span: Starts, reading: Reading) -> Question<'_> {
        Question {
            regulation: self.regulation,
            net: &self.net,
            clocks: &self.clocks,
            span,
            reading,
            facts: &self.facts,
        }
    }
}
