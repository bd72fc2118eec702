//! A minute of local civil time.

use std::fmt;

use super::Day;

/// A minute of local civil time, counted in minutes since 2000-01-01T00:00.
///
/// There are no zones and no seconds. Midnight at the end of a day is written 23:59 wherever a
/// term ends with the day; minutes and hours run on from the minute as written.
///
/// ```
/// use reglament::calendar::Moment;
/// let moment: Moment = "19.03.2018 16:40".parse().expect("a readable moment");
/// assert_eq!(moment.to_string(), "2018-03-19T16:40");
/// assert_eq!(moment.minute_of_day(), 16 * 60 + 40);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Moment(pub i32);

impl Moment {
    /// The day in which the moment lies.
    #[inline]
    pub fn day(self) -> Day {
        Day(self.0.div_euclid(1440))
    }

    /// Minutes since 00:00 of that day, 0 to 1439.
    #[inline]
    pub fn minute_of_day(self) -> u16 {
        // A remainder of a division by 1440 always fits.
        self.0.rem_euclid(1440) as u16
    }

    /// The moment `minutes` later by the clock; `None` after the last supported day.
    pub fn plus_minutes(self, minutes: u64) -> Option<Moment> {
        let sum = i64::try_from(minutes)
            .ok()?
            .checked_add(i64::from(self.0))?;
        i32::try_from(sum)
            .ok()
            .map(Moment)
            .filter(|moment| moment.day() <= Day::MAX)
    }

    /// The moment `minutes` earlier by the clock; `None` before the first supported day.
    pub fn minus_minutes(self, minutes: u64) -> Option<Moment> {
        let sum = i64::from(self.0).checked_sub(i64::try_from(minutes).ok()?)?;
        i32::try_from(sum)
            .ok()
            .map(Moment)
            .filter(|moment| moment.day() >= Day::MIN)
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let minute = self.minute_of_day();
        write!(f, "{}T{:02}:{:02}", self.day(), minute / 60, minute % 60)
    }
}
