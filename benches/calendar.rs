//! What one term costs: the tables of this crate beside the published crate `bdays`, which answers
//! the same question about working days from a cache of its own.
//!
//! Each bench goes through the same starts and divides by their number (`ItemsCount`), so the
//! figure to read is the rate: items per second.

use bdays::{HolidayCalendar, HolidayCalendarCache};
use chrono::NaiveDate;
use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use reglament::calendar::{Calendar, Day, DayKind, HoursTable, Moment, StartPolicy, Unit};

fn main() {
    divan::main();
}

/// How many starts one iteration goes through.
const STARTS: i32 = 4096;
/// A term of usual length, in working days.
const DAYS: u32 = 7;
/// Two hours of office time.
const MINUTES: u32 = 120;

fn calendar() -> Calendar {
    let text = include_str!("../regulations/calendars/kazakhstan.toml");
    Calendar::from_toml(text).expect("the national calendar is sound")
}

/// Starts at all times of day, spread over the years of the calendar in no order that a processor
/// could foresee.
fn starts() -> Vec<Moment> {
    let first = Day::from_ymd(2013, 1, 1).expect("the day exists").start().0;
    (0..STARTS)
        .map(|number| Moment(first + (number * 514_229).rem_euclid(7_600_000)))
        .collect()
}

fn each_start(bencher: Bencher, due: impl Fn(&HoursTable, Moment) -> Option<Moment> + Sync) {
    let (office, starts) = (calendar().office(), starts());
    bencher
        .counter(ItemsCount::new(starts.len()))
        .bench_local(|| {
            for start in &starts {
                black_box(due(&office, black_box(*start)));
            }
        });
}

#[divan::bench]
fn working_day_term(bencher: Bencher) {
    each_start(bencher, |office, start| {
        office
            .due(start, DAYS, Unit::WorkingDays, false, StartPolicy::NextDay)
            .ok()
    });
}

#[divan::bench]
fn working_day_term_event_day(bencher: Bencher) {
    each_start(bencher, |office, start| {
        office
            .due(start, DAYS, Unit::WorkingDays, false, StartPolicy::EventDay)
            .ok()
    });
}

#[divan::bench]
fn working_day_only(bencher: Bencher) {
    each_start(bencher, |office, start| {
        let days = office
            .days()
            .add_working_days(start.day(), false, DAYS, StartPolicy::NextDay);
        days.ok().map(Day::start)
    });
}

#[divan::bench]
fn calendar_day_term(bencher: Bencher) {
    each_start(bencher, |office, start| {
        office
            .due(start, DAYS, Unit::CalendarDays, false, StartPolicy::NextDay)
            .ok()
    });
}

#[divan::bench]
fn month_term(bencher: Bencher) {
    each_start(bencher, |office, start| {
        office
            .due(start, 1, Unit::Months, false, StartPolicy::NextDay)
            .ok()
    });
}

#[divan::bench]
fn office_minutes(bencher: Bencher) {
    each_start(bencher, |office, start| {
        office.add_minutes(start, MINUTES).ok()
    });
}

#[divan::bench]
fn next_open(bencher: Bencher) {
    each_start(bencher, |office, start| office.next_open(start).ok());
}

#[divan::bench]
fn reading_the_calendar() -> Calendar {
    calendar()
}

#[divan::bench]
fn making_an_hours_table(bencher: Bencher) {
    let calendar = calendar();
    let office = calendar.office_hours();
    bencher.bench_local(|| black_box(&calendar).hours(office));
}

/// The national calendar as `bdays` asks for it.
struct National(Calendar);

impl National {
    fn is_working(&self, date: NaiveDate) -> bool {
        let kind = Day::from_date(date).and_then(|day| self.0.kind(day));
        kind.is_some_and(DayKind::is_working)
    }
}

impl HolidayCalendar<NaiveDate> for National {
    fn is_holiday(&self, date: NaiveDate) -> bool {
        !self.is_working(date)
    }

    /// Asked in place of "a weekday that is no holiday", for weekends may be worked here.
    fn is_bday(&self, date: NaiveDate) -> bool {
        self.is_working(date)
    }
}

fn bdays_cache() -> (HolidayCalendarCache<NaiveDate>, Vec<NaiveDate>) {
    let date =
        |year, month, day| NaiveDate::from_ymd_opt(year, month, day).expect("the day exists");
    let cache =
        HolidayCalendarCache::new(National(calendar()), date(2013, 1, 1), date(2027, 12, 31));
    (
        cache,
        starts().iter().map(|start| start.day().to_date()).collect(),
    )
}

#[divan::bench]
fn bdays_working_day_only(bencher: Bencher) {
    let (cache, dates) = bdays_cache();
    bencher
        .counter(ItemsCount::new(dates.len()))
        .bench_local(|| {
            for date in &dates {
                black_box(cache.advance_bdays(black_box(*date), black_box(DAYS as i32)));
            }
        });
}
