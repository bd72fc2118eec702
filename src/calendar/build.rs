//! From a calendar file to a calendar.

use std::sync::{Arc, OnceLock};

use super::days::{DayKind, Days};
use super::file::CalendarFile;
use super::overlay::{Overlay, read_hours};
use super::{CalendarError, Day, DayTable, HoursTable, Names, WeekSchedule};

/// A calendar: the kind of every covered day, the names of holidays, the sources, and the office
/// hours assumed where nobody states any. Cheap to clone.
///
/// ```
/// use reglament::calendar::{Calendar, Moment, StartPolicy, Unit};
/// # let text = include_str!("../../regulations/calendars/kazakhstan.toml");
/// let calendar = Calendar::from_toml(text)?;
/// let office = calendar.office();
/// let from: Moment = "26.04.2018 10:00".parse()?;
/// let due = office.due(from, 7, Unit::WorkingDays, false, StartPolicy::NextDay)?;
/// assert_eq!(due.to_string(), "2018-05-10T18:30");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct Calendar {
    pub(super) file: Arc<CalendarFile>,
    pub(super) days: Arc<Days>,
    pub(super) table: Arc<DayTable>,
    pub(super) hours: WeekSchedule,
    /// The table of those hours, made when it is first asked for.
    pub(super) office: Arc<OnceLock<Arc<HoursTable>>>,
    pub(super) as_of: Option<Day>,
}

impl Calendar {
    /// Reads the text of a calendar file and builds the calendar as finally known.
    ///
    /// # Errors
    /// [`CalendarError`] when the text is not a calendar or contradicts itself.
    pub fn from_toml(text: &str) -> Result<Calendar, CalendarError> {
        Calendar::new(CalendarFile::from_toml(text)?)
    }

    /// Builds the calendar as finally known.
    ///
    /// # Errors
    /// [`CalendarError`] when the file contradicts itself: a day listed twice or outside the
    /// coverage, a transfer from a day that is not a working day or to one that is.
    pub fn new(file: CalendarFile) -> Result<Calendar, CalendarError> {
        let mut days = holidays(&file)?;
        for pair in file.transfers.iter().flat_map(|entry| &entry.pairs) {
            days.transfer(pair.off, pair.worked)?;
        }
        let mut hours = WeekSchedule::default();
        for (weekday, intervals) in read_hours(&file.hours)? {
            hours = hours.with_day(weekday, intervals)?;
        }
        let table = Arc::new(DayTable::new(&days, Vec::new()));
        Ok(Calendar {
            file: Arc::new(file),
            days: Arc::new(days),
            table,
            hours,
            office: Arc::default(),
            as_of: None,
        })
    }

    /// The same calendar with the office hours of an overlay; its days stay as they are.
    ///
    /// # Errors
    /// [`CalendarError::WrongBase`] when the overlay refines another calendar.
    pub fn with_overlay(&self, overlay: &Overlay) -> Result<Calendar, CalendarError> {
        let expected = &overlay.file().base;
        if *expected != self.file.name {
            let (expected, found) = (expected.clone(), self.file.name.clone());
            return Err(CalendarError::WrongBase { expected, found });
        }
        Ok(Calendar {
            hours: overlay.refine(&self.hours)?,
            office: Arc::default(),
            ..self.clone()
        })
    }

    /// The file it was built from, with sources and notes.
    pub fn file(&self) -> &CalendarFile {
        &self.file
    }

    /// The first and the last day it knows.
    pub fn coverage(&self) -> (Day, Day) {
        (self.days.first, self.days.last())
    }

    /// The kind of a day; `None` outside the coverage.
    pub fn kind(&self, day: Day) -> Option<DayKind> {
        self.days.get(day)
    }

    /// The name of the holiday on that day, or of the one whose day off it is.
    pub fn holiday_name(&self, day: Day) -> Option<&Names> {
        match self.kind(day)? {
            DayKind::Holiday(entry) | DayKind::Observed(entry) => self
                .file
                .holidays
                .get(usize::from(entry))
                .map(|entry| &entry.name),
            _ => None,
        }
    }

    /// Whether the day lies in a year that is known only in part: an answer that touches it needs
    /// a notice.
    pub fn is_partial(&self, day: Day) -> bool {
        self.file.partial.contains(&day.ymd().0)
    }

    /// What is unknown in the year of that day, where it is known only in part.
    pub fn partial_note(&self, day: Day) -> Option<&Names> {
        let year = day.ymd().0;
        self.file
            .partial_notes
            .iter()
            .find(|note| note.year == year)
            .map(|note| &note.note)
    }

    /// Whether the day is a holiday only by computation, not yet announced.
    pub fn is_estimated(&self, day: Day) -> bool {
        self.file
            .holidays
            .iter()
            .any(|entry| entry.estimated.contains(&day))
    }

    /// The hours assumed where an act states none; an overlay refines them.
    pub fn office_hours(&self) -> &WeekSchedule {
        &self.hours
    }

    /// The table of working days.
    pub fn days(&self) -> Arc<DayTable> {
        Arc::clone(&self.table)
    }

    /// The table of an actor with those hours. It is made once per actor and shared.
    pub fn hours(&self, schedule: &WeekSchedule) -> HoursTable {
        HoursTable::new(&self.days, Arc::clone(&self.table), schedule)
    }

    /// The table of an office with [`Calendar::office_hours`]; it is made once.
    pub fn office(&self) -> Arc<HoursTable> {
        let office = self
            .office
            .get_or_init(|| Arc::new(self.hours(&self.hours)));
        Arc::clone(office)
    }
}

/// Weekly rest, holidays and the days off carried over, without any transfer.
pub(super) fn holidays(file: &CalendarFile) -> Result<Days, CalendarError> {
    let mut days = Days::weeks(file)?;
    // A file cannot hold so many holidays that their number does not fit; further ones would only
    // lose their names.
    let numbered = || (0..=u16::MAX).zip(&file.holidays);
    for (number, entry) in numbered() {
        for day in &entry.days {
            days.holiday(*day, number)?;
        }
    }
    for (number, entry) in numbered() {
        for day in &entry.observed {
            days.observed(*day, number)?;
        }
    }
    Ok(days)
}
