//! The slow engine: no tables, no ranks, one day or one minute after another, straight from the
//! lists of the calendar file. The fast one has to agree with it everywhere.

use std::collections::{BTreeMap, BTreeSet};

use reglament::calendar::{CalendarFile, Day, Moment, StartPolicy, Unit, WeekSchedule};

pub struct Naive {
    rest: BTreeSet<u8>,
    off: BTreeSet<Day>,
    /// Days worked in place of another, and that other.
    worked: BTreeMap<Day, Day>,
    pub schedule: WeekSchedule,
}

impl Naive {
    pub fn new(text: &str, schedule: WeekSchedule) -> Naive {
        let file = CalendarFile::from_toml(text).expect("the calendar is sound");
        let mut off: BTreeSet<Day> = BTreeSet::new();
        for holiday in &file.holidays {
            off.extend(holiday.days.iter().chain(&holiday.observed));
        }
        let mut worked = BTreeMap::new();
        for pair in file.transfers.iter().flat_map(|transfer| &transfer.pairs) {
            off.remove(&pair.worked);
            off.insert(pair.off);
            worked.insert(pair.worked, pair.off);
        }
        let rest = file.weekly_rest.iter().map(|day| day.number()).collect();
        Naive {
            rest,
            off,
            worked,
            schedule,
        }
    }

    pub fn is_working(&self, day: Day) -> bool {
        let usual = !self.rest.contains(&day.weekday()) && !self.off.contains(&day);
        usual || self.worked.contains_key(&day)
    }

    fn hours(&self, day: Day) -> &[(u16, u16)] {
        if self.schedule.on_days_off() {
            return self.schedule.intervals(day.weekday());
        }
        match self.worked.get(&day) {
            Some(instead_of) => self.schedule.intervals(instead_of.weekday()),
            None if self.off.contains(&day) => &[],
            None => self.schedule.intervals(day.weekday()),
        }
    }

    pub fn is_open(&self, moment: Moment) -> bool {
        let minute = moment.minute_of_day();
        self.hours(moment.day())
            .iter()
            .any(|(start, end)| *start <= minute && minute < *end)
    }

    pub fn next_open(&self, mut moment: Moment) -> Moment {
        while !self.is_open(moment) {
            moment = Moment(moment.0 + 1);
        }
        moment
    }

    pub fn last_open_before(&self, moment: Moment) -> Moment {
        let mut moment = Moment(moment.0 - 1);
        while !self.is_open(moment) {
            moment = Moment(moment.0 - 1);
        }
        moment
    }

    pub fn add_minutes(&self, mut moment: Moment, n: u32) -> Moment {
        if n == 0 {
            return self.next_open(moment);
        }
        let mut left = n;
        while left > 0 {
            left -= u32::from(self.is_open(moment));
            moment = Moment(moment.0 + 1);
        }
        moment
    }

    pub fn roll(&self, mut day: Day) -> Day {
        while !self.is_working(day) {
            day = Day(day.0 + 1);
        }
        day
    }

    pub fn closing(&self, mut day: Day) -> Moment {
        loop {
            if let Some((_, end)) = self.hours(day).last() {
                return day.at((*end).min(1439));
            }
            day = Day(day.0 + 1);
        }
    }

    /// The first day counted.
    fn first(&self, from: Moment, policy: StartPolicy) -> Day {
        let day = from.day();
        let next = Day(day.0 + 1);
        if policy == StartPolicy::NextDay {
            return next;
        }
        if !self.is_working(day) {
            return self.roll(day);
        }
        let hours_left = self
            .hours(day)
            .last()
            .is_some_and(|(_, end)| from.minute_of_day() < (*end).min(1439));
        if hours_left { day } else { next }
    }

    fn working_days(&self, from: Moment, n: u32, policy: StartPolicy) -> Day {
        let mut day = self.first(from, policy);
        let mut left = n;
        loop {
            left -= u32::from(self.is_working(day));
            if left == 0 {
                return day;
            }
            day = Day(day.0 + 1);
        }
    }

    fn same_day(&self, from: Moment) -> Moment {
        let day = self.roll(from.day());
        let closing = self.closing(day);
        if from <= closing {
            closing
        } else {
            self.closing(self.roll(Day(day.0 + 1)))
        }
    }

    fn months(&self, day: Day, n: u32) -> Day {
        let (year, month, number) = day.ymd();
        let months = year * 12 + month as i32 - 1 + n as i32;
        let (year, month) = (months.div_euclid(12), months.rem_euclid(12) as u32 + 1);
        let found = (1..=number)
            .rev()
            .find_map(|number| Day::from_ymd(year, month, number));
        found.expect("every month has a first day")
    }

    pub fn due(
        &self,
        from: Moment,
        n: u32,
        unit: Unit,
        elapsed: bool,
        policy: StartPolicy,
    ) -> Moment {
        let per_hour = if unit == Unit::Hours { 60 } else { 1 };
        match unit {
            Unit::Minutes | Unit::Hours if elapsed => Moment(from.0 + (n * per_hour) as i32),
            Unit::Minutes | Unit::Hours => self.add_minutes(from, n * per_hour),
            _ if n == 0 => self.same_day(from),
            Unit::WorkingDays => self.closing(self.working_days(from, n, policy)),
            Unit::Months => self.closing(self.roll(self.months(from.day(), n))),
            Unit::Years => self.closing(self.roll(self.months(from.day(), n * 12))),
            Unit::Weeks | Unit::CalendarDays | Unit::Days => {
                let days = if unit == Unit::Weeks { n * 7 } else { n };
                let first = self.first(from, policy);
                self.closing(self.roll(Day(first.0 + days as i32 - 1)))
            }
        }
    }
}
