//! Hours, closings, months and the counts that never roll.

use reglament::calendar::{Day, DayReason, StartPolicy, Unit, WeekSchedule};

use super::{at, day, kazakhstan, office};

#[test]
fn minutes_end_at_the_break_and_go_on_after_it() {
    let office = office();
    let add = |from: &str, n| {
        office
            .add_minutes(at(from), n)
            .expect("covered")
            .to_string()
    };
    assert_eq!(add("19.03.2018 12:45", 15), "2018-03-19T13:00");
    assert_eq!(add("19.03.2018 13:00", 15), "2018-03-19T14:45");
    assert_eq!(add("20.03.2018 18:30", 1), "2018-03-26T09:01");
    assert_eq!(add("20.03.2018 18:29", 1), "2018-03-20T18:30");
    assert_eq!(add("20.03.2018 18:30", 0), "2018-03-26T09:00");
}

#[test]
fn closings_and_the_last_open_minute() {
    let office = office();
    let closing = |text| office.closing(day(text)).expect("covered").to_string();
    assert_eq!(closing("2018-03-19"), "2018-03-19T18:30");
    assert_eq!(closing("2018-03-24"), "2018-03-26T18:30");
    let last = |text| {
        office
            .last_open_before(at(text))
            .expect("covered")
            .to_string()
    };
    assert_eq!(last("26.03.2018 09:00"), "2018-03-20T18:29");
    assert_eq!(last("26.03.2018 14:30"), "2018-03-26T12:59");
    let before = |text| {
        office
            .hours_before(at(text), 24)
            .expect("covered")
            .to_string()
    };
    assert_eq!(before("27.03.2018 18:00"), "2018-03-26T18:00");
    assert_eq!(before("27.03.2018 18:30"), "2018-03-26T18:29");
    assert_eq!(before("26.03.2018 12:00"), "2018-03-20T18:29");
}

#[test]
fn a_portal_never_closes_and_writes_midnight_as_23_59() {
    let portal = kazakhstan().hours(&WeekSchedule::round_the_clock());
    assert_eq!(
        portal.next_open(at("2018-03-22T03:17")),
        Ok(at("2018-03-22T03:17"))
    );
    assert_eq!(
        portal.closing(day("2018-03-22")),
        Ok(at("2018-03-22T23:59"))
    );
    let due = portal.due(
        at("2018-03-20T10:00"),
        1,
        Unit::WorkingDays,
        false,
        StartPolicy::NextDay,
    );
    assert_eq!(due, Ok(at("2018-03-26T23:59")));
    // Minutes in a row lose nothing at midnight.
    assert_eq!(
        portal.add_minutes(at("2018-03-22T23:59"), 1),
        Ok(at("2018-03-23T00:00"))
    );
}

#[test]
fn elapsed_hours_run_day_and_night() {
    let due = office().due(
        at("20.03.2018 18:00"),
        5,
        Unit::Hours,
        true,
        StartPolicy::NextDay,
    );
    assert_eq!(due, Ok(at("2018-03-20T23:00")));
}

#[test]
fn a_worked_saturday_has_the_hours_of_the_day_it_replaces() {
    // 5 May 2018, a Saturday, is worked in place of Tuesday 8 May.
    let mut hours: [Vec<(u16, u16)>; 7] = Default::default();
    hours[1] = vec![(600, 720)];
    hours[5] = vec![(0, 60)];
    let table = kazakhstan().hours(&WeekSchedule::new(hours).expect("sound hours"));
    assert_eq!(table.closing(day("2018-05-05")), Ok(at("2018-05-05T12:00")));
    assert_eq!(table.is_open(at("2018-05-05T00:30")), Ok(false));
    assert_eq!(table.is_open(at("2018-05-12T00:30")), Ok(true));
    assert_eq!(table.is_open(at("2018-05-08T10:30")), Ok(false));
}

#[test]
fn months_end_on_the_last_day_of_a_short_month() {
    let office = office();
    for policy in [StartPolicy::NextDay, StartPolicy::EventDay] {
        let due = |from: &str, n, unit| {
            office
                .due(at(from), n, unit, false, policy)
                .expect("covered")
                .to_string()
        };
        assert_eq!(due("31.01.2020 10:00", 1, Unit::Months), "2020-03-02T18:30");
        assert_eq!(due("31.01.2019 10:00", 1, Unit::Months), "2019-02-28T18:30");
        assert_eq!(due("29.02.2016 10:00", 1, Unit::Years), "2017-02-28T18:30");
        assert_eq!(due("31.08.2017 10:00", 3, Unit::Months), "2017-11-30T18:30");
    }
}

#[test]
fn validities_and_look_backs_are_never_rolled() {
    let office = office();
    let next = StartPolicy::NextDay;
    let exact = |from: &str, n, unit| office.exact(at(from), n, unit, false, next);
    assert_eq!(
        exact("31.01.2020 10:00", 1, Unit::Months),
        Ok(at("2020-02-29T23:59"))
    );
    assert_eq!(
        exact("20.03.2018", 1, Unit::CalendarDays),
        Ok(at("2018-03-21T23:59"))
    );
    assert_eq!(
        exact("20.03.2018", 1, Unit::WorkingDays),
        Ok(at("2018-03-26T23:59"))
    );
    assert_eq!(
        exact("01.06.2027", 3, Unit::Years),
        Ok(at("2030-06-01T23:59"))
    );
    assert_eq!(office.before(day("2018-03-24"), 5), Ok(day("2018-03-19")));
    assert_eq!(
        office.after_expiry(day("2018-03-19"), 2),
        Ok(at("2018-03-22T00:00"))
    );
    assert_eq!(
        office.days().working_days_before(day("2018-03-26"), 2),
        Ok(day("2018-03-19"))
    );
}

#[test]
fn nothing_of_a_spent_day_is_counted() {
    let office = office();
    let due = |from: &str, n, unit, policy| office.due(at(from), n, unit, false, policy);
    let event = StartPolicy::EventDay;
    let (open, closed) = ("02.04.2018 18:29", "02.04.2018 18:30");
    assert_eq!(
        due(open, 1, Unit::WorkingDays, event),
        Ok(at("2018-04-02T18:30"))
    );
    assert_eq!(
        due(closed, 1, Unit::WorkingDays, event),
        Ok(at("2018-04-03T18:30"))
    );
    assert_eq!(
        due(open, 1, Unit::CalendarDays, event),
        Ok(at("2018-04-02T18:30"))
    );
    assert_eq!(
        due(closed, 1, Unit::CalendarDays, event),
        Ok(at("2018-04-03T18:30"))
    );
    // A trigger on a Saturday makes Monday the first day.
    assert_eq!(
        due("07.04.2018 10:00", 1, Unit::WorkingDays, event),
        Ok(at("2018-04-09T18:30"))
    );
    assert_eq!(
        due("07.04.2018 10:00", 2, Unit::CalendarDays, event),
        Ok(at("2018-04-10T18:30"))
    );
}

#[test]
fn the_same_day_ends_at_closing() {
    let office = office();
    let same = |text| office.same_day(at(text)).expect("covered").to_string();
    assert_eq!(same("20.03.2018 10:00"), "2018-03-20T18:30");
    assert_eq!(same("20.03.2018 18:30"), "2018-03-20T18:30");
    assert_eq!(same("20.03.2018 19:00"), "2018-03-26T18:30");
    assert_eq!(same("22.03.2018 10:00"), "2018-03-26T18:30");
}

#[test]
fn working_days_between_two_days() {
    let days = kazakhstan().days();
    assert_eq!(
        days.working_days_between(day("2018-04-26"), day("2018-05-10")),
        Ok(7)
    );
    assert_eq!(
        days.working_days_between(day("2018-05-10"), day("2018-04-26")),
        Ok(-7)
    );
    assert_eq!(
        days.working_days_between(day("2018-04-26"), day("2018-04-26")),
        Ok(0)
    );
}

#[test]
fn every_reason_of_a_day_off_is_told() {
    let calendar = kazakhstan();
    let reason = |text| {
        let skipped = calendar.skipped(day(text), day(text));
        skipped.first().map(|skipped| skipped.reason)
    };
    assert_eq!(reason("2018-05-06"), Some(DayReason::Weekend));
    assert_eq!(reason("2018-05-07"), Some(DayReason::Holiday));
    assert_eq!(reason("2018-12-18"), Some(DayReason::ObservedDayOff));
    let worked = day("2018-05-05");
    assert_eq!(
        reason("2018-05-08"),
        Some(DayReason::TransferredDayOff { worked })
    );
    assert_eq!(reason("2018-05-05"), None);
    let worked = calendar.worked_weekend(day("2018-04-26"), day("2018-05-10"));
    let pairs: Vec<(Day, Day)> = worked.iter().map(|day| (day.day, day.instead_of)).collect();
    assert_eq!(
        pairs,
        [
            (day("2018-04-28"), day("2018-04-30")),
            (day("2018-05-05"), day("2018-05-08")),
        ]
    );
}

#[test]
fn hours_by_the_clock_run_from_the_written_minute() {
    // Midnight at the end of a day is written 23:59 and nothing tells it from that minute itself,
    // so hours run from the minute that stands there.
    let office = office();
    let due = |from, n| {
        let due = office.due(at(from), n, Unit::Hours, true, StartPolicy::NextDay);
        due.expect("covered").to_string()
    };
    assert_eq!(due("19.03.2018 23:59", 2), "2018-03-20T01:59");
    assert_eq!(due("19.03.2018 23:59", 24), "2018-03-20T23:59");
}
