//! A civil day as a number of days since 2000-01-01.

use std::fmt;

use chrono::{Datelike, Months, NaiveDate};

use super::Moment;

/// A civil day, counted in days since 2000-01-01 (which is day 0, a Saturday).
///
/// The days of the years 1 to 5999 are supported ([`Day::MIN`], [`Day::MAX`]): inside them every
/// minute fits a [`Moment`]. A number outside is treated as the nearest supported day.
///
/// ```
/// use reglament::calendar::Day;
/// let day = Day::from_ymd(2018, 3, 19).expect("the day exists");
/// assert_eq!(day.weekday(), 0);
/// assert_eq!(day.to_string(), "2018-03-19");
/// assert_eq!(Day::from_ymd(2018, 2, 30), None);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Day(pub i32);

/// chrono's number ("days from the common era") of 2000-01-01.
const EPOCH: i32 = 730_120;

impl Day {
    /// The first supported day, 0001-01-01.
    pub const MIN: Day = Day(-730_119);
    /// The last supported day, 5999-12-31.
    pub const MAX: Day = Day(1_460_969);

    /// The day of that year, month (1–12) and day of the month (1–31); `None` when there is no
    /// such day or its year is not between 1 and 5999.
    pub fn from_ymd(year: i32, month: u32, day: u32) -> Option<Day> {
        NaiveDate::from_ymd_opt(year, month, day).and_then(Day::from_date)
    }

    /// Year, month (1–12) and day of the month (1–31).
    pub fn ymd(self) -> (i32, u32, u32) {
        let date = self.to_date();
        (date.year(), date.month(), date.day())
    }

    /// The day of the week: 0 is Monday, 6 is Sunday.
    pub fn weekday(self) -> u8 {
        // Day 0 is a Saturday, number 5; the remainder of a division by 7 always fits.
        (i64::from(self.0) + 5).rem_euclid(7) as u8
    }

    /// 00:00 of the day.
    pub fn start(self) -> Moment {
        self.at(0)
    }

    /// A minute of the day, counted from 00:00; 1440 is 00:00 of the next day.
    pub fn at(self, minute_of_day: u16) -> Moment {
        Moment(
            self.0
                .saturating_mul(1440)
                .saturating_add(i32::from(minute_of_day)),
        )
    }

    /// 23:59, the way midnight at the end of a day is written.
    pub fn end(self) -> Moment {
        self.at(1439)
    }

    /// The next day; the last supported one is its own successor.
    pub fn next(self) -> Day {
        Day(self.0.saturating_add(1)).min(Day::MAX)
    }

    /// The day `days` later; `None` after [`Day::MAX`].
    pub fn plus_days(self, days: u32) -> Option<Day> {
        let day = i64::from(self.0) + i64::from(days);
        i32::try_from(day)
            .ok()
            .map(Day)
            .filter(|day| *day <= Day::MAX)
    }

    /// The day `days` earlier; `None` before [`Day::MIN`].
    pub fn minus_days(self, days: u32) -> Option<Day> {
        let day = i64::from(self.0) - i64::from(days);
        i32::try_from(day)
            .ok()
            .map(Day)
            .filter(|day| *day >= Day::MIN)
    }

    /// The same number of the month `months` later, or the last day of that month where it has no
    /// such number (Civil Code art. 174); `None` after [`Day::MAX`].
    ///
    /// ```
    /// use reglament::calendar::Day;
    /// let end_of_january = Day::from_ymd(2020, 1, 31).expect("the day exists");
    /// assert_eq!(end_of_january.plus_months(1), Day::from_ymd(2020, 2, 29));
    /// ```
    pub fn plus_months(self, months: u32) -> Option<Day> {
        self.to_date()
            .checked_add_months(Months::new(months))
            .and_then(Day::from_date)
    }

    /// The same number of the month `months` earlier, or the last day of that month where it has
    /// no such number; `None` before [`Day::MIN`].
    pub fn minus_months(self, months: u32) -> Option<Day> {
        self.to_date()
            .checked_sub_months(Months::new(months))
            .and_then(Day::from_date)
    }

    /// The day of a chrono date, when it is a supported one.
    pub fn from_date(date: NaiveDate) -> Option<Day> {
        let day = Day(date.num_days_from_ce() - EPOCH);
        (Day::MIN <= day && day <= Day::MAX).then_some(day)
    }

    /// The chrono date of this day.
    pub fn to_date(self) -> NaiveDate {
        let days = self.0.clamp(Day::MIN.0, Day::MAX.0) + EPOCH;
        // A clamped number always has a date, so the fallback is never taken.
        NaiveDate::from_num_days_from_ce_opt(days).unwrap_or_default()
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.ymd();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}
