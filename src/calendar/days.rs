//! The kind of every covered day, as one array.

use super::as_if::worked;
use super::file::CalendarFile;
use super::{CalendarError, Day};

/// What a day is in a calendar. The numbers are indices into the file's list of holidays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DayKind {
    /// An ordinary working day.
    Working,
    /// A rest day worked in place of the day given, whose hours it has.
    WorkedFor(Day),
    /// The weekly rest.
    Weekend,
    /// A holiday or a religious day off.
    Holiday(u16),
    /// The day off of a holiday that fell on a rest day, carried to this day.
    Observed(u16),
    /// A working day made a day off; the day given is worked in its place.
    TransferredOff(Day),
}

impl DayKind {
    /// Whether the day counts as a working day of a term.
    pub fn is_working(self) -> bool {
        matches!(self, DayKind::Working | DayKind::WorkedFor(_))
    }
}

/// The kinds of the days from `first` on, one after another.
#[derive(Debug, Clone)]
pub(super) struct Days {
    pub(super) first: Day,
    kinds: Vec<DayKind>,
}

/// No calendar is longer, so that every count of its minutes fits 32 bits.
const LONGEST: i32 = 400 * 366;

impl Days {
    /// Working days and weekly rest of the covered days, before any holiday is known.
    pub(super) fn weeks(file: &CalendarFile) -> Result<Days, CalendarError> {
        let (first, last) = (file.coverage.from, file.coverage.to);
        if last < first || last.0 - first.0 > LONGEST {
            return Err(CalendarError::Coverage { first, last });
        }
        let rest = |day: Day| {
            file.weekly_rest
                .iter()
                .any(|rest| rest.number() == day.weekday())
        };
        let kind = |day| {
            if rest(day) {
                DayKind::Weekend
            } else {
                DayKind::Working
            }
        };
        let kinds = (first.0..=last.0).map(Day).map(kind).collect();
        Ok(Days { first, kinds })
    }

    /// The index of a covered day.
    pub(super) fn index(&self, day: Day) -> Option<usize> {
        let index = usize::try_from(i64::from(day.0) - i64::from(self.first.0)).ok()?;
        (index < self.kinds.len()).then_some(index)
    }

    /// The kind of a covered day.
    pub(super) fn get(&self, day: Day) -> Option<DayKind> {
        self.index(day)
            .and_then(|index| self.kinds.get(index))
            .copied()
    }

    /// The last covered day.
    pub(super) fn last(&self) -> Day {
        // At most `LONGEST` days are kept, which fits.
        Day(self.first.0 + self.kinds.len() as i32 - 1)
    }

    /// The kinds in the order of the days.
    pub(super) fn kinds(&self) -> &[DayKind] {
        &self.kinds
    }

    /// Makes a day a holiday, whatever it was in the week.
    pub(super) fn holiday(&mut self, day: Day, entry: u16) -> Result<(), CalendarError> {
        self.change(day, |kind| match kind {
            DayKind::Working | DayKind::Weekend => Ok(DayKind::Holiday(entry)),
            _ => Err(CalendarError::Twice(day)),
        })
    }

    /// Makes a working day the carried-over day off of a holiday.
    pub(super) fn observed(&mut self, day: Day, entry: u16) -> Result<(), CalendarError> {
        self.change(day, |kind| match kind {
            DayKind::Working => Ok(DayKind::Observed(entry)),
            DayKind::Observed(_) => Err(CalendarError::Twice(day)),
            _ => Err(CalendarError::AlreadyOff(day)),
        })
    }

    /// Makes `off` a day off and `worked` a working day in its place.
    pub(super) fn transfer(&mut self, off: Day, worked: Day) -> Result<(), CalendarError> {
        self.change(off, |kind| match kind {
            DayKind::Working => Ok(DayKind::TransferredOff(worked)),
            _ => Err(CalendarError::AlreadyOff(off)),
        })?;
        self.change(worked, |kind| match kind {
            DayKind::Working | DayKind::WorkedFor(_) => Err(CalendarError::AlreadyWorked(worked)),
            _ => Ok(DayKind::WorkedFor(off)),
        })
    }

    /// Makes a covered day a working day, whatever it was.
    pub(super) fn make_working(&mut self, day: Day) {
        let kind = self.index(day).and_then(|at| self.kinds.get_mut(at));
        if let Some(kind) = kind {
            *kind = worked(day, *kind);
        }
    }

    /// Forgets every day from `day` on; at least the first day stays.
    pub(super) fn cut(&mut self, day: Day) {
        let kept = i64::from(day.0) - i64::from(self.first.0);
        self.kinds
            .truncate(usize::try_from(kept).unwrap_or(0).max(1));
    }

    fn change(
        &mut self,
        day: Day,
        new: impl FnOnce(DayKind) -> Result<DayKind, CalendarError>,
    ) -> Result<(), CalendarError> {
        let index = self.index(day).ok_or(CalendarError::Outside(day))?;
        let kind = self
            .kinds
            .get_mut(index)
            .ok_or(CalendarError::Outside(day))?;
        *kind = new(*kind)?;
        Ok(())
    }
}
