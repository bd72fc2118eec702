//! Why a term took as long as it did: the days off it passed. Asked after the answer, for people.

use super::days::DayKind;
use super::{Calendar, Day};

/// Why a day is not a working day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DayReason {
    /// The weekly rest.
    Weekend,
    /// A holiday or a religious day off.
    Holiday,
    /// The day off of a holiday that fell on a rest day.
    ObservedDayOff,
    /// A day off transferred from another day by an act.
    TransferredDayOff {
        /// The day worked in its place.
        worked: Day,
    },
}

/// A day that a term of working days passed over.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Skipped {
    /// The day.
    pub day: Day,
    /// Why it is not a working day.
    pub reason: DayReason,
    /// The English name of the holiday, where there is one; [`Calendar::holiday_name`] has the
    /// others.
    pub name: Option<String>,
}

/// A rest day that was worked, and so was counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct WorkedDay {
    /// The day.
    pub day: Day,
    /// The day off in whose place it is worked.
    pub instead_of: Day,
}

impl Calendar {
    /// The days from `from` to `to`, both included, that are not working days, in order. Days
    /// outside the coverage are left out. For a term that does not count the day of its trigger,
    /// `from` is the day after it.
    ///
    /// ```
    /// use reglament::calendar::{Calendar, DayReason};
    /// # let text = include_str!("../../regulations/calendars/kazakhstan.toml");
    /// let calendar = Calendar::from_toml(text)?;
    /// let skipped = calendar.skipped("08.05.2018".parse()?, "10.05.2018".parse()?);
    /// let reasons: Vec<DayReason> = skipped.iter().map(|day| day.reason).collect();
    /// let worked = "05.05.2018".parse()?;
    /// assert_eq!(reasons, [DayReason::TransferredDayOff { worked }, DayReason::Holiday]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn skipped(&self, from: Day, to: Day) -> Vec<Skipped> {
        let reason = |day| match self.kind(day)? {
            DayKind::Working | DayKind::WorkedFor(_) => None,
            DayKind::Weekend => Some(DayReason::Weekend),
            DayKind::Holiday(_) => Some(DayReason::Holiday),
            DayKind::Observed(_) => Some(DayReason::ObservedDayOff),
            DayKind::TransferredOff(worked) => Some(DayReason::TransferredDayOff { worked }),
        };
        let skipped = |day| {
            let name = self.holiday_name(day).map(|names| names.en.clone());
            reason(day).map(|reason| Skipped { day, reason, name })
        };
        self.covered(from, to).filter_map(skipped).collect()
    }

    /// The rest days from `from` to `to`, both included, that were worked in place of another day.
    pub fn worked_weekend(&self, from: Day, to: Day) -> Vec<WorkedDay> {
        let worked = |day| match self.kind(day)? {
            DayKind::WorkedFor(instead_of) => Some(WorkedDay { day, instead_of }),
            _ => None,
        };
        self.covered(from, to).filter_map(worked).collect()
    }

    /// The covered days of a range; a range of any length is cut to the coverage first.
    fn covered(&self, from: Day, to: Day) -> impl Iterator<Item = Day> {
        let (first, last) = self.coverage();
        (from.max(first).0..=to.min(last).0).map(Day)
    }
}
