//! The weekly hours in which an actor can act.

use serde::{Deserialize, Serialize};

/// Minutes in a day; 1440 is midnight at its end.
const DAY: u16 = 1440;

/// Hours in which somebody can act: for each weekday half-open intervals of minutes of the day.
/// At 13:00 a break from 13:00 has begun, at 18:30 an office open until 18:30 is closed.
///
/// ```
/// use reglament::calendar::WeekSchedule;
/// let office = WeekSchedule::office();
/// assert_eq!(office.intervals(0), [(540, 780), (870, 1110)]);
/// assert!(office.intervals(6).is_empty());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub struct WeekSchedule {
    days: [Vec<(u16, u16)>; 7],
    on_days_off: bool,
}

/// Why hours of a week are impossible.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum ScheduleError {
    /// The interval ends before or when it begins.
    #[error("the hours {} end before they begin", clock(*.0, *.1))]
    EndBeforeStart(u16, u16),
    /// The interval goes on after 24:00.
    #[error("the hours {} go on after 24:00", clock(*.0, *.1))]
    PastMidnight(u16, u16),
    /// The interval begins before the one ahead of it has ended.
    #[error("the hours {} overlap the ones before them", clock(*.0, *.1))]
    Overlap(u16, u16),
}

fn clock(start: u16, end: u16) -> String {
    format!(
        "{:02}:{:02}-{:02}:{:02}",
        start / 60,
        start % 60,
        end / 60,
        end % 60
    )
}

impl WeekSchedule {
    /// Hours by weekday, Monday first, each interval as (first minute, minute after the last).
    ///
    /// The order within a day does not matter.
    ///
    /// # Errors
    /// [`ScheduleError`] when an interval is empty, passes 24:00 or overlaps another.
    pub fn new(mut days: [Vec<(u16, u16)>; 7]) -> Result<WeekSchedule, ScheduleError> {
        for intervals in &mut days {
            intervals.sort_unstable();
            let mut free_from = 0;
            for &(start, end) in intervals.iter() {
                check(start, end, free_from)?;
                free_from = end;
            }
        }
        Ok(WeekSchedule {
            days,
            on_days_off: false,
        })
    }

    /// The same hours from Monday to Friday, none on Saturday and Sunday.
    ///
    /// # Errors
    /// As [`WeekSchedule::new`].
    pub fn weekdays(intervals: &[(u16, u16)]) -> Result<WeekSchedule, ScheduleError> {
        WeekSchedule::new(std::array::from_fn(|weekday| match weekday {
            0..5 => intervals.to_vec(),
            _ => Vec::new(),
        }))
    }

    /// The usual hours of an akimat: Monday to Friday 09:00–18:30, break 13:00–14:30. Where an act
    /// states no hours they are an assumption.
    pub fn office() -> WeekSchedule {
        WeekSchedule::on_weekdays(540, 1110)
    }

    /// The usual hours in which an akimat takes papers: Monday to Friday 09:00–17:30, break
    /// 13:00–14:30.
    pub fn intake() -> WeekSchedule {
        WeekSchedule::on_weekdays(540, 1050)
    }

    fn on_weekdays(open: u16, close: u16) -> WeekSchedule {
        let day = vec![(open, 780), (870, close)];
        let none = Vec::new;
        let days = [
            day.clone(),
            day.clone(),
            day.clone(),
            day.clone(),
            day,
            none(),
            none(),
        ];
        WeekSchedule {
            days,
            on_days_off: false,
        }
    }

    /// Day and night, on every day of the year, as a portal.
    pub fn round_the_clock() -> WeekSchedule {
        let days = std::array::from_fn(|_| vec![(0, DAY)]);
        WeekSchedule {
            days,
            on_days_off: true,
        }
    }

    /// The intervals of a weekday (0 is Monday), in order; none for a number over 6.
    pub fn intervals(&self, weekday: u8) -> &[(u16, u16)] {
        self.days
            .get(usize::from(weekday))
            .map_or(&[], Vec::as_slice)
    }

    /// Whether the hours hold on holidays and other days off too, as those of a portal do.
    pub fn on_days_off(&self) -> bool {
        self.on_days_off
    }

    /// The hours that both schedules have: those in which several actors act together.
    pub fn common_with(&self, other: &WeekSchedule) -> WeekSchedule {
        let days = std::array::from_fn(|weekday| {
            let theirs = other.intervals(weekday as u8);
            self.intervals(weekday as u8)
                .iter()
                .flat_map(|ours| common(*ours, theirs))
                .collect()
        });
        WeekSchedule {
            days,
            on_days_off: self.on_days_off && other.on_days_off,
        }
    }

    /// The same hours, with those of one weekday (0 is Monday) replaced.
    ///
    /// # Errors
    /// As [`WeekSchedule::new`].
    pub fn with_day(
        &self,
        weekday: u8,
        intervals: Vec<(u16, u16)>,
    ) -> Result<WeekSchedule, ScheduleError> {
        let mut days = self.days.clone();
        if let Some(day) = days.get_mut(usize::from(weekday)) {
            *day = intervals;
        }
        let on_days_off = self.on_days_off;
        WeekSchedule::new(days).map(|schedule| WeekSchedule {
            on_days_off,
            ..schedule
        })
    }
}

fn check(start: u16, end: u16, free_from: u16) -> Result<(), ScheduleError> {
    if end <= start {
        return Err(ScheduleError::EndBeforeStart(start, end));
    }
    if end > DAY {
        return Err(ScheduleError::PastMidnight(start, end));
    }
    if start < free_from {
        return Err(ScheduleError::Overlap(start, end));
    }
    Ok(())
}

/// The parts of one interval that lie in any of the others.
fn common((start, end): (u16, u16), others: &[(u16, u16)]) -> Vec<(u16, u16)> {
    let parts = others
        .iter()
        .map(|(from, to)| (start.max(*from), end.min(*to)));
    parts.filter(|(from, to)| from < to).collect()
}
