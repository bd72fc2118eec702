//! Overlays: the hours of an office, laid over those of a calendar.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::file::HoursEntry;
use super::{CalendarError, Names, WeekSchedule};

/// An overlay file as written.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OverlayFile {
    /// The name by which regulations refer to the overlay, in ASCII.
    pub name: String,
    /// The name of the calendar it refines.
    pub base: String,
    /// What the overlay is, in three languages.
    pub title: Names,
    /// What the short names of sources stand for.
    pub sources: BTreeMap<String, String>,
    /// What a reader should know.
    #[serde(default)]
    pub notes: Vec<String>,
    /// The hours it states; a weekday not named keeps the hours of the base.
    pub hours: Vec<HoursEntry>,
}

/// The half-open intervals of a day, in minutes.
pub(super) type Intervals = Vec<(u16, u16)>;

/// Hours of an office that refine those of a calendar. An overlay changes when somebody can act,
/// never which days count as working days of a term; its hours do not hold on holidays.
///
/// ```
/// use reglament::calendar::{Calendar, Overlay};
/// # let text = include_str!("../../regulations/calendars/kazakhstan.toml");
/// # let overlay = include_str!("../../regulations/calendars/migration-service.toml");
/// let service = Calendar::from_toml(text)?.with_overlay(&Overlay::from_toml(overlay)?)?;
/// let opening = service.office().next_open("06.04.2018 18:30".parse()?)?;
/// assert_eq!(opening.to_string(), "2018-04-07T09:00"); // a Saturday
/// assert!(!service.days().is_working(opening.day())?);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overlay {
    file: OverlayFile,
    hours: Vec<(u8, Intervals)>,
}

impl Overlay {
    /// Reads the text of an overlay file.
    ///
    /// # Errors
    /// [`CalendarError`] when the text is not an overlay or its hours are impossible.
    pub fn from_toml(text: &str) -> Result<Overlay, CalendarError> {
        let file: OverlayFile =
            toml::from_str(text).map_err(|error| CalendarError::Toml(error.to_string()))?;
        let hours = read_hours(&file.hours)?;
        let overlay = Overlay { file, hours };
        overlay.refine(&WeekSchedule::default())?;
        Ok(overlay)
    }

    /// The file it was read from.
    pub fn file(&self) -> &OverlayFile {
        &self.file
    }

    /// The base hours, with those of the weekdays the overlay names replaced.
    ///
    /// # Errors
    /// [`CalendarError::Schedule`] when its hours are impossible; one read by
    /// [`Overlay::from_toml`] has been checked for that.
    pub fn refine(&self, base: &WeekSchedule) -> Result<WeekSchedule, CalendarError> {
        let mut schedule = base.clone();
        for (weekday, intervals) in &self.hours {
            schedule = schedule.with_day(*weekday, intervals.clone())?;
        }
        Ok(schedule)
    }
}

/// The hours of each weekday that some entry names, each weekday once.
pub(super) fn read_hours(entries: &[HoursEntry]) -> Result<Vec<(u8, Intervals)>, CalendarError> {
    let mut hours: Vec<(u8, Intervals)> = Vec::new();
    for entry in entries {
        let intervals = entry.open.iter().map(|text| interval(text));
        let intervals = intervals.collect::<Result<Vec<_>, _>>()?;
        for day in &entry.days {
            if hours.iter().any(|(weekday, _)| *weekday == day.number()) {
                return Err(CalendarError::HoursTwice(format!("{day:?}").to_lowercase()));
            }
            hours.push((day.number(), intervals.clone()));
        }
    }
    Ok(hours)
}

/// Reads `09:00-13:00`; the end may be `24:00`.
fn interval(text: &str) -> Result<(u16, u16), CalendarError> {
    let read = || {
        let (start, end) = text.split_once('-')?;
        Some((minute(start)?, minute(end)?))
    };
    read().ok_or_else(|| CalendarError::Interval(text.to_owned()))
}

fn minute(text: &str) -> Option<u16> {
    let (hour, minute) = text.split_once(':')?;
    let two_digits = |text: &str| text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
    if !two_digits(hour) || !two_digits(minute) {
        return None;
    }
    let (hour, minute) = (hour.parse::<u16>().ok()?, minute.parse::<u16>().ok()?);
    (minute < 60 && hour * 60 + minute <= 1440).then_some(hour * 60 + minute)
}
