//! Why a term took as long as it did: the days off it passed. Asked after the answer, for people.

use super::days::DayKind;
use super::{Calendar, Day, HoursTable, Moment, StartPolicy, Unit};

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

/// A term for doing something, with where it ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counted {
    /// Its trigger.
    pub from: Moment,
    /// When it is due.
    pub due: Moment,
    /// How many units it has.
    pub amount: u32,
    /// Their kind.
    pub unit: Unit,
    /// Whether minutes and hours run by the clock.
    pub elapsed: bool,
    /// Whether the day of the trigger is counted.
    pub policy: StartPolicy,
}

/// What a term passed on its way.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Passed {
    /// The days that it did not count.
    pub off: Vec<Skipped>,
    /// The rest days that were worked, and that it counted as working days.
    pub worked: Vec<WorkedDay>,
}

impl Calendar {
    /// The days that a term passed without counting them, and the worked rest days among the
    /// others. The hours are those of whoever acts, in which the term was counted.
    ///
    /// Working days pass over every day off; minutes and hours over those on which nobody is
    /// there, and by the clock over none. A term of calendar days or longer units counts every day:
    /// it passes only over those between its last day and the working day to which it rolls.
    ///
    /// ```
    /// use reglament::calendar::{Calendar, Counted, StartPolicy, Unit};
    /// # let text = include_str!("../../regulations/calendars/kazakhstan.toml");
    /// let calendar = Calendar::from_toml(text)?;
    /// let counted = |unit| -> Result<usize, Box<dyn std::error::Error>> {
    ///     let (from, policy) = ("13.03.2015".parse()?, StartPolicy::NextDay);
    ///     let due = calendar.office().due(from, 5, unit, false, policy)?;
    ///     let term = Counted { from, due, amount: 5, unit, elapsed: false, policy };
    ///     Ok(calendar.passed(&calendar.office(), &term).off.len())
    /// };
    /// assert_eq!((counted(Unit::WorkingDays)?, counted(Unit::CalendarDays)?), (2, 0));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn passed(&self, hours: &HoursTable, term: &Counted) -> Passed {
        let (from, last) = (term.from.day(), term.due.day());
        let first = match term.unit {
            unit if unit.is_within_day() && term.elapsed => return Passed::default(),
            Unit::WorkingDays | Unit::Minutes | Unit::Hours => from,
            _ if term.amount == 0 => from,
            unit => match hours.exact(term.from, term.amount, unit, false, term.policy) {
                Ok(exact) => exact.day(),
                Err(_) => return Passed::default(),
            },
        };
        let open = |day: &Day| {
            let minutes = hours.open_minutes_between(day.start(), day.end());
            minutes.is_ok_and(|minutes| minutes > 0)
        };
        let mut off = self.skipped(first, last);
        off.retain(|day| !(term.unit.is_within_day() && open(&day.day)));
        let worked = self.worked_weekend(first, last);
        Passed { off, worked }
    }

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
