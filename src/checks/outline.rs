//! What is kept of a regulation to hold it against others.
//!
//! A look at ten thousand regulations together needs little of each: its act, its standard, its
//! hours of intake, and of its services how they count and who decides. The whole models would fill
//! the memory of most machines, and an outline can be held from one run to the next.

use serde::{Deserialize, Serialize};

use crate::calendar::WeekSchedule;
use crate::model::{
    Act, ActorKind, Cited, Force, Places, Regulation, Service, ServiceId, StandardRef,
};

use super::subject::Placed;
use super::timing::reaches_days;

/// A regulation or standard without what only a look at it alone needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outline {
    /// `<region>/<name>`.
    pub path: String,
    /// Whether it is a national standard and not a regulation.
    pub is_standard: bool,
    /// The act, if the file names it.
    pub act: Option<Act>,
    /// The standard that it relies on.
    pub standard: Option<StandardRef>,
    /// Whether the act fixes from which day terms are counted, for all its services.
    pub has_day_count: bool,
    /// The hours of intake of every channel that has any, by the id of the channel.
    pub intake: Vec<(String, Cited<WeekSchedule>)>,
    /// The services, in order.
    pub services: Vec<ServiceOutline>,
}

/// What is kept of a service.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServiceOutline {
    /// The ASCII id.
    pub id: String,
    /// Where the act states it.
    pub cites: Vec<String>,
    /// Whether the act fixes from which day its terms are counted.
    pub has_day_count: bool,
    /// Whether it, or a service that it calls, counts anything in days.
    pub reaches_days: bool,
    /// Whether a collegiate body takes a step of it.
    pub is_collegiate: bool,
}

impl Outline {
    /// What is kept of a regulation.
    #[must_use]
    pub fn of(regulation: &Regulation) -> Outline {
        let intake = regulation.channels.iter().filter_map(|channel| {
            let hours = channel.intake.as_ref();
            let hours = hours.or(regulation.intake_hours.as_ref())?;
            Some((channel.id.clone(), hours.clone()))
        });
        let services = regulation.services.iter().enumerate();
        let services = services.map(|(at, own)| ServiceOutline {
            id: own.id.clone(),
            cites: own.cites.clone(),
            has_day_count: own.day_count.is_some(),
            reaches_days: reaches_days(regulation, ServiceId::new(at)),
            is_collegiate: is_collegiate(regulation, own),
        });
        Outline {
            path: regulation.path.clone(),
            is_standard: regulation.is_standard,
            act: regulation.act.clone(),
            standard: regulation.standard.clone(),
            has_day_count: regulation.day_count.is_some(),
            intake: intake.collect(),
            services: services.collect(),
        }
    }

    /// The time of force of the regulation as a whole; none when the file names no act.
    #[must_use]
    pub fn force(&self) -> Option<Force> {
        self.act.as_ref().map(|act| act.force(None))
    }
}

/// Whether a collegiate body takes a step of the service.
fn is_collegiate(regulation: &Regulation, service: &Service) -> bool {
    let mut actors = service.steps.iter().flat_map(|step| &step.actors);
    actors.any(|id| {
        let actor = regulation.actors.get(id.index());
        actor.is_some_and(|actor| actor.kind == ActorKind::Commission)
    })
}

/// A regulation in outline, with the places of its things.
#[derive(Clone, Copy, Debug)]
pub struct Outlined<'a> {
    /// What is kept of it.
    pub outline: &'a Outline,
    /// Where its things stand.
    pub places: &'a Places,
}

impl Placed for Outlined<'_> {
    fn path(&self) -> &str {
        &self.outline.path
    }

    fn places(&self) -> &Places {
        self.places
    }
}

/// All regulations and standards of a run.
#[derive(Clone, Copy, Debug)]
pub struct Library<'a> {
    /// In the order of their files.
    pub outlines: &'a [Outlined<'a>],
}
