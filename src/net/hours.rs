//! Whose hours a step runs in.

use crate::calendar::WeekSchedule;
use crate::model::{ActorId, ActorKind, Channel, Regulation};

/// A schedule of a net.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct HoursId(pub usize);

/// A schedule for each channel of the regulation.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ByChannel(pub Vec<HoursId>);

impl ByChannel {
    /// The schedule for a channel; a regulation without channels has one for all.
    #[must_use]
    pub fn of(&self, channel: usize) -> HoursId {
        self.0
            .get(channel)
            .or(self.0.first())
            .copied()
            .unwrap_or(HoursId(0))
    }
}

/// Collects the different schedules of a net.
pub(super) struct Hours<'a> {
    regulation: &'a Regulation,
    pub schedules: Vec<WeekSchedule>,
    pub by_channel: Vec<ByChannel>,
}

impl<'a> Hours<'a> {
    pub(super) fn new(regulation: &'a Regulation) -> Self {
        Hours {
            regulation,
            schedules: Vec::new(),
            by_channel: Vec::new(),
        }
    }

    /// The id of a schedule; equal ones share it.
    pub(super) fn intern(&mut self, schedule: &WeekSchedule) -> HoursId {
        let known = self.schedules.iter().position(|known| known == schedule);
        HoursId(known.unwrap_or_else(|| {
            self.schedules.push(schedule.clone());
            self.schedules.len() - 1
        }))
    }

    /// The id of schedules by channel; equal ones share it.
    pub(super) fn each_channel(
        &mut self,
        of: impl Fn(&Self, Option<&Channel>) -> WeekSchedule,
    ) -> usize {
        let channels = &self.regulation.channels;
        let week: Vec<WeekSchedule> = match channels.is_empty() {
            true => vec![of(self, None)],
            false => channels
                .iter()
                .map(|channel| of(self, Some(channel)))
                .collect(),
        };
        let ids = ByChannel(week.iter().map(|schedule| self.intern(schedule)).collect());
        let known = self.by_channel.iter().position(|known| *known == ids);
        known.unwrap_or_else(|| {
            self.by_channel.push(ids);
            self.by_channel.len() - 1
        })
    }

    /// The provider's hours.
    pub(super) fn office(&self) -> WeekSchedule {
        let stated = self.regulation.office_hours.as_ref();
        stated.map_or_else(WeekSchedule::office, |hours| hours.value.clone())
    }

    /// When what was sent through a channel counts as received.
    pub(super) fn intake(&self, channel: Option<&Channel>) -> WeekSchedule {
        let own = channel.and_then(|channel| channel.intake.as_ref());
        let stated = own.or(self.regulation.intake_hours.as_ref());
        stated.map_or_else(WeekSchedule::intake, |hours| hours.value.clone())
    }

    /// When the applicant can act: at any hour through a portal, else in the hours of intake.
    pub(super) fn applicant(&self, channel: Option<&Channel>) -> WeekSchedule {
        match channel {
            Some(channel) if channel.round_clock => WeekSchedule::round_the_clock(),
            _ => self.intake(channel),
        }
    }

    /// When an actor can act.
    pub(super) fn actor(&self, id: ActorId, channel: Option<&Channel>) -> WeekSchedule {
        let Some(actor) = self.regulation.actors.get(id.index()) else {
            return self.office();
        };
        if let Some(own) = &actor.hours {
            return own.value.clone();
        }
        match actor.kind {
            ActorKind::Applicant => self.applicant(channel),
            ActorKind::System => WeekSchedule::round_the_clock(),
            _ => self.office(),
        }
    }

    /// The common hours of those who act together; the provider's when nobody is named.
    pub(super) fn actors(&self, ids: &[ActorId], channel: Option<&Channel>) -> WeekSchedule {
        let mut hours = ids.iter().map(|id| self.actor(*id, channel));
        let Some(first) = hours.next() else {
            return self.office();
        };
        hours.fold(first, |common, next| common.common_with(&next))
    }
}
