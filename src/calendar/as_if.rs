//! A calendar in which some days off are worked, or not transferred, to see what they cost.

use std::sync::Arc;

use super::build::holidays;
use super::days::DayKind;
use super::{Calendar, CalendarError, Day, DayTable, TransferPair};

impl Calendar {
    /// The same calendar with some days as ordinary working days. A rest day has the hours of a
    /// Monday then; days that are worked anyway or not covered stay as they are.
    ///
    /// ```
    /// use reglament::calendar::Calendar;
    /// # let text = include_str!("../../regulations/calendars/kazakhstan.toml");
    /// let holiday = "09.05.2018".parse()?;
    /// let calendar = Calendar::from_toml(text)?;
    /// assert!(!calendar.days().is_working(holiday)?);
    /// assert!(calendar.as_if_worked(&[holiday]).days().is_working(holiday)?);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn as_if_worked(&self, off: &[Day]) -> Calendar {
        let mut days = (*self.days).clone();
        for day in off {
            days.make_working(*day);
        }
        let undetermined = self.table.undetermined().to_vec();
        let table = Arc::new(DayTable::new(&days, undetermined));
        Calendar {
            days: Arc::new(days),
            table,
            ..self.clone()
        }
    }

    /// The same calendar without one transfer of a day off: both days are what they were before it.
    ///
    /// # Errors
    /// [`CalendarError`] when what is left contradicts itself.
    pub fn as_if_not_transferred(&self, pair: TransferPair) -> Result<Calendar, CalendarError> {
        let mut days = holidays(&self.file)?;
        let pairs = self.file.transfers.iter().flat_map(|entry| &entry.pairs);
        for other in pairs.filter(|other| **other != pair) {
            days.transfer(other.off, other.worked)?;
        }
        let table = Arc::new(DayTable::new(&days, Vec::new()));
        Ok(Calendar {
            days: Arc::new(days),
            table,
            ..self.clone()
        })
    }

    /// The runs of days without work from `from` to `to`, both included, in order: a weekend with
    /// the holidays that touch it is one run.
    ///
    /// ```
    /// use reglament::calendar::Calendar;
    /// # let text = include_str!("../../regulations/calendars/kazakhstan.toml");
    /// let runs = Calendar::from_toml(text)?.runs_off("20.03.2018".parse()?, "26.03.2018".parse()?);
    /// assert_eq!(runs.len(), 1);
    /// assert_eq!(runs[0].len(), 5);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn runs_off(&self, from: Day, to: Day) -> Vec<Vec<Day>> {
        let mut runs: Vec<Vec<Day>> = Vec::new();
        for skipped in self.skipped(from, to) {
            let day = skipped.day;
            match runs.last_mut() {
                Some(run) if run.last().is_some_and(|last| last.next() == day) => run.push(day),
                _ => runs.push(vec![day]),
            }
        }
        runs
    }
}

/// What a day is once it is worked: rest days have no hours of their own to fall back on.
pub(super) fn worked(day: Day, kind: DayKind) -> DayKind {
    match kind {
        DayKind::Working | DayKind::WorkedFor(_) => kind,
        _ if day.weekday() < 5 => DayKind::Working,
        _ => DayKind::WorkedFor(Day(day.0 - i32::from(day.weekday()))),
    }
}
