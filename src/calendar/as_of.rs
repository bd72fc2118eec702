//! A calendar as it was known on an earlier day.

use std::sync::Arc;

use super::build::holidays;
use super::file::{TransferEntry, TransferPair};
use super::{Calendar, CalendarError, Day, DayTable};

/// What was known of a transfer on a day.
enum Knowledge {
    Known,
    Unknown,
    /// The sources do not say.
    Undetermined,
}

impl Calendar {
    /// The calendar as it was known at the end of `day`.
    ///
    /// A transfer that became known later is left out: its day off is worked and its rest day is
    /// not. Where the sources do not date a transfer, a term that depends on it is refused with
    /// [`super::Cause::Undetermined`]; terms that do not pass its days are answered. Days to which
    /// a later change of the law applies are outside the coverage.
    ///
    /// ```
    /// use reglament::calendar::{Calendar, Day};
    /// # let text = include_str!("../../regulations/calendars/kazakhstan.toml");
    /// let saturday: Day = "04.05.2024".parse()?;
    /// let calendar = Calendar::from_toml(text)?;
    /// assert!(calendar.days().is_working(saturday)?);
    /// // The order that made it a working day is of 17 April.
    /// assert!(!calendar.as_of("16.04.2024".parse()?)?.days().is_working(saturday)?);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`CalendarError`] as for [`Calendar::new`].
    pub fn as_of(&self, day: Day) -> Result<Calendar, CalendarError> {
        // What has been forgotten once is not learnt again.
        let day = self.as_of.map_or(day, |earlier| earlier.min(day));
        let mut days = holidays(&self.file)?;
        let mut undetermined = Vec::new();
        for entry in &self.file.transfers {
            for pair in &entry.pairs {
                match knowledge(entry, *pair, day) {
                    Knowledge::Known => days.transfer(pair.off, pair.worked)?,
                    Knowledge::Unknown => {}
                    Knowledge::Undetermined => {
                        days.transfer(pair.off, pair.worked)?;
                        undetermined.extend([pair.off, pair.worked]);
                    }
                }
            }
        }
        let later = self
            .file
            .amendments
            .iter()
            .filter(|change| day < change.known_by);
        if let Some(first) = later.map(|change| change.first).min() {
            days.cut(first);
        }
        let table = Arc::new(DayTable::new(&days, undetermined));
        Ok(Calendar {
            days: Arc::new(days),
            table,
            office: Arc::default(),
            as_of: Some(day),
            ..self.clone()
        })
    }

    /// The day as of which the calendar is known; `None` for the final one.
    pub fn known_as_of(&self) -> Option<Day> {
        self.as_of
    }
}

fn knowledge(entry: &TransferEntry, pair: TransferPair, day: Day) -> Knowledge {
    // Once the first of the two days has come, the transfer has been carried out before everyone.
    let happened = pair.off.min(pair.worked) <= day;
    let known = entry
        .known_since
        .or(entry.known_by)
        .is_some_and(|since| since <= day);
    if happened || known {
        Knowledge::Known
    } else if entry.known_since.is_some() {
        Knowledge::Unknown
    } else {
        Knowledge::Undetermined
    }
}
