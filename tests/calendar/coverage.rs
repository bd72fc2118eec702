//! Refusals: outside the coverage, at its edges, and for absurd amounts.

use proptest::prelude::*;
use reglament::calendar::{Cause, Day, HoursTable, Moment, StartPolicy, Unit, WeekSchedule};

use super::{at, day, kazakhstan, office};

const UNITS: [Unit; 8] = [
    Unit::Minutes,
    Unit::Hours,
    Unit::WorkingDays,
    Unit::CalendarDays,
    Unit::Weeks,
    Unit::Months,
    Unit::Years,
    Unit::Days,
];
const POLICIES: [StartPolicy; 2] = [StartPolicy::NextDay, StartPolicy::EventDay];

/// Every way of counting `n` from `from`.
fn every_due(table: &HoursTable, from: Moment, n: u32) -> Vec<Result<Moment, Cause>> {
    let mut answers = Vec::new();
    for unit in UNITS {
        for policy in POLICIES {
            for elapsed in [false, true] {
                let due = table.due(from, n, unit, elapsed, policy);
                answers.push(due.map_err(|refused| refused.cause));
            }
        }
    }
    answers
}

#[test]
fn a_start_outside_is_refused() {
    let office = office();
    for from in [
        "2012-12-31T23:59",
        "2028-01-01T00:00",
        "0001-01-01",
        "5999-12-31",
    ] {
        for n in [0, 1, 1_000_000_000] {
            for answer in every_due(office, at(from), n) {
                assert_eq!(answer, Err(Cause::Start), "{n} from {from}");
            }
        }
    }
}

#[test]
fn absurd_amounts_are_refused_without_overflow() {
    let office = office();
    for from in ["2013-01-01", "2018-03-19T16:40", "2027-12-31T18:00"] {
        for n in [1_000_000_000, 2_000_000_000, u32::MAX] {
            for answer in every_due(office, at(from), n) {
                assert_eq!(answer, Err(Cause::End), "{n} from {from}");
            }
            let days = office.days();
            let of_day = at(from).day();
            assert!(
                days.add_calendar_days(of_day, n, StartPolicy::NextDay)
                    .is_err()
            );
            assert!(days.add_months(of_day, n).is_err());
            assert!(days.before(of_day, n).is_err());
            assert!(days.after_expiry(of_day, n).is_err());
            assert!(days.working_days_before(of_day, n).is_err());
            assert!(office.hours_before(at(from), n).is_err());
        }
    }
}

#[test]
fn the_edges_of_the_coverage() {
    let office = office();
    let due = |from: &str, n, unit| {
        let due = office.due(at(from), n, unit, false, StartPolicy::NextDay);
        due.map_err(|refused| refused.cause)
    };
    // 31 December 2027 is a Friday.
    assert_eq!(
        due("30.12.2027 10:00", 1, Unit::WorkingDays),
        Ok(at("2027-12-31T18:30"))
    );
    assert_eq!(
        due("31.12.2027 10:00", 1, Unit::WorkingDays),
        Err(Cause::End)
    );
    assert_eq!(
        due("31.12.2027 17:30", 1, Unit::Hours),
        Ok(at("2027-12-31T18:30"))
    );
    assert_eq!(due("31.12.2027 17:31", 1, Unit::Hours), Err(Cause::End));
    assert_eq!(due("31.12.2027 18:30", 0, Unit::Minutes), Err(Cause::End));
    assert_eq!(
        due("31.12.2027 18:31", 0, Unit::WorkingDays),
        Err(Cause::End)
    );
    assert_eq!(due("01.12.2027 10:00", 1, Unit::Months), Err(Cause::End));
    assert!(office.last_open_before(at("2013-01-03T09:00")).is_err());
    assert_eq!(
        office.last_open_before(at("2013-01-03T09:01")),
        Ok(at("2013-01-03T09:00"))
    );
}

#[test]
fn the_refusal_says_what_is_covered() {
    let due = office().due(
        at("31.12.2027"),
        1,
        Unit::WorkingDays,
        false,
        StartPolicy::NextDay,
    );
    let refused = due.expect_err("outside");
    let text = "the end lies outside the calendar's years, 2013-01-01 to 2027-12-31";
    assert_eq!(refused.to_string(), text);
}

#[test]
fn an_actor_without_hours_never_acts() {
    let nobody = kazakhstan().hours(&WeekSchedule::default());
    assert!(nobody.next_open(at("2018-03-19")).is_err());
    assert!(nobody.closing(day("2018-03-19")).is_err());
    for unit in [
        Unit::Minutes,
        Unit::WorkingDays,
        Unit::CalendarDays,
        Unit::Months,
    ] {
        let due = nobody.due(at("2018-03-19"), 1, unit, false, StartPolicy::NextDay);
        assert_eq!(due.map_err(|refused| refused.cause), Err(Cause::End));
    }
}

#[test]
fn partial_years_and_estimates_are_told() {
    let calendar = kazakhstan();
    assert!(!calendar.is_partial(day("2025-12-31")));
    for text in ["2026-01-01", "2027-12-31"] {
        assert!(calendar.is_partial(day(text)));
        assert!(calendar.partial_note(day(text)).is_some());
    }
    assert!(calendar.is_estimated(day("2027-05-16")));
    assert!(!calendar.is_estimated(day("2026-05-27")));
}

proptest! {
    /// Nothing panics, whatever day, minute or amount is asked.
    #[test]
    fn no_input_panics(day in any::<i32>(), minute in any::<i32>(), n in any::<u32>()) {
        let (day, moment) = (Day(day), Moment(minute));
        let office = office();
        let days = office.days();
        let _ = (day.ymd(), day.weekday(), day.to_string(), moment.to_string(), day.end());
        let _ = (day.next(), day.plus_days(n), day.minus_days(n), day.minus_months(n));
        let _ = every_due(office, moment, n);
        let _ = every_due(office, day.start(), n);
        let _ = (days.roll(day), days.is_working(day), days.working_days_between(day, moment.day()));
        let _ = (days.working_days_before(day, n), days.before(day, n), days.after_expiry(day, n));
        let _ = (office.closing(day), office.same_day(moment), office.is_open(moment));
        let _ = (office.last_open_before(moment), office.hours_before(moment, n));
        let _ = office.open_minutes_between(moment, day.start());
        for unit in UNITS {
            let _ = office.exact(moment, n, unit, n % 2 == 0, StartPolicy::EventDay);
        }
        let calendar = kazakhstan();
        let _ = (calendar.is_partial(day), calendar.holiday_name(day), calendar.kind(day));
        let _ = calendar.skipped(day, moment.day()).len();
    }
}
