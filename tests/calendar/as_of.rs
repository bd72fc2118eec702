//! The calendar as it was known on an earlier day.

use reglament::calendar::{Calendar, Cause, Day, OutOfCoverage, StartPolicy, Unit, WeekSchedule};

use super::{at, day, kazakhstan};

fn as_of(text: &str) -> Calendar {
    kazakhstan()
        .as_of(day(text))
        .expect("the calendar stays sound")
}

fn cause<T: std::fmt::Debug>(result: Result<T, OutOfCoverage>) -> Cause {
    result.expect_err("the calendar does not know").cause
}

#[test]
fn a_dated_transfer_is_known_from_its_date_on() {
    // The order of 17 April 2024 moved the rest of Saturday 4 May to Wednesday 8 May.
    let working = |calendar: Calendar, text| calendar.days().is_working(day(text));
    assert_eq!(working(as_of("2024-04-16"), "2024-05-04"), Ok(false));
    assert_eq!(working(as_of("2024-04-16"), "2024-05-08"), Ok(true));
    assert_eq!(working(as_of("2024-04-17"), "2024-05-04"), Ok(true));
    assert_eq!(working(as_of("2024-04-17"), "2024-05-08"), Ok(false));
}

#[test]
fn an_answer_that_turns_on_an_unknown_transfer_changes() {
    let due = |calendar: Calendar| {
        let from = at("02.05.2024 10:00");
        calendar
            .office()
            .due(from, 2, Unit::WorkingDays, false, StartPolicy::NextDay)
    };
    assert_eq!(due(as_of("2024-04-17")), Ok(at("2024-05-04T18:30")));
    assert_eq!(due(as_of("2024-04-16")), Ok(at("2024-05-06T18:30")));
}

#[test]
fn an_undated_transfer_refuses_only_what_depends_on_it() {
    let calendar = as_of("2018-04-20");
    let office = calendar.office();
    let due = |from: &str, n, unit| office.due(at(from), n, unit, false, StartPolicy::NextDay);
    assert_eq!(
        due("20.04.2018", 5, Unit::WorkingDays),
        Ok(at("2018-04-27T18:30"))
    );
    let saturday = Cause::Undetermined(day("2018-04-28"));
    assert_eq!(cause(due("20.04.2018", 6, Unit::WorkingDays)), saturday);
    assert_eq!(cause(due("27.04.2018 18:00", 1, Unit::Hours)), saturday);
    assert_eq!(cause(due("20.04.2018", 8, Unit::CalendarDays)), saturday);
    assert_eq!(
        cause(calendar.days().is_working(day("2018-04-28"))),
        saturday
    );
    // Terms that pass no such day are answered, before and after it.
    assert_eq!(
        due("27.04.2018 17:00", 1, Unit::Hours),
        Ok(at("2018-04-27T18:00"))
    );
    assert_eq!(
        due("10.05.2018", 5, Unit::WorkingDays),
        Ok(at("2018-05-17T18:30"))
    );
    assert_eq!(
        due("20.04.2018", 26, Unit::CalendarDays),
        Ok(at("2018-05-16T18:30"))
    );
    let days = calendar.days();
    assert_eq!(
        days.working_days_between(day("2018-05-10"), day("2018-05-17")),
        Ok(5)
    );
    assert_eq!(
        cause(days.working_days_between(day("2018-04-20"), day("2018-05-17"))),
        saturday
    );
    assert_eq!(
        cause(days.working_days_before(day("2018-05-10"), 9)),
        saturday
    );
    assert_eq!(
        cause(office.last_open_before(at("2018-05-10T09:00"))),
        Cause::Undetermined(day("2018-05-08"))
    );
}

#[test]
fn a_transfer_is_known_once_its_first_day_has_come() {
    let days = as_of("2018-04-28").days();
    assert_eq!(days.is_working(day("2018-04-28")), Ok(true));
    assert_eq!(days.is_working(day("2018-04-30")), Ok(false));
    assert!(days.is_working(day("2018-05-05")).is_err());
}

#[test]
fn a_report_proves_knowledge_from_its_day_on() {
    assert_eq!(
        as_of("2013-12-07").days().is_working(day("2014-01-03")),
        Ok(false)
    );
    assert!(
        as_of("2013-12-06")
            .days()
            .is_working(day("2014-01-03"))
            .is_err()
    );
}

#[test]
fn days_of_a_later_law_are_outside() {
    let days = as_of("2022-09-28").days();
    assert_eq!(cause(days.is_working(day("2022-10-25"))), Cause::Start);
    assert_eq!(
        as_of("2022-09-29").days().is_working(day("2022-10-25")),
        Ok(false)
    );
    assert_eq!(as_of("2026-03-18").coverage(), kazakhstan().coverage());
    assert_eq!(as_of("2026-03-17").coverage().1, day("2026-08-29"));
}

#[test]
fn at_the_end_everything_is_known() {
    let (first, last) = kazakhstan().coverage();
    let (then, now) = (as_of("2027-12-31"), kazakhstan());
    let mut days = (first.0..=last.0).map(Day);
    assert!(days.all(|day| then.kind(day) == now.kind(day)));
}

#[test]
fn what_has_been_forgotten_is_not_learnt_again() {
    let twice = as_of("2024-04-16")
        .as_of(day("2026-01-01"))
        .expect("the calendar stays sound");
    assert_eq!(twice.known_as_of(), Some(day("2024-04-16")));
    assert_eq!(twice.days().is_working(day("2024-05-04")), Ok(false));
}

#[test]
fn a_portal_does_not_depend_on_transfers() {
    let portal = as_of("2018-04-20").hours(&WeekSchedule::round_the_clock());
    assert_eq!(
        portal.add_minutes(at("2018-04-27T00:00"), 2880),
        Ok(at("2018-04-29T00:00"))
    );
    assert_eq!(portal.is_open(at("2018-04-28T12:00")), Ok(true));
}
