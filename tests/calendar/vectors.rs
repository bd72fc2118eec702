//! Terms worked out by hand, from the project's page on time.

use reglament::calendar::{StartPolicy, Unit};

use super::{at, day, kazakhstan, office};

fn due_day(from: &str, n: u32, unit: Unit, policy: StartPolicy) -> String {
    let due = office()
        .due(at(from), n, unit, false, policy)
        .expect("inside the coverage");
    due.day().to_string()
}

#[test]
fn terms_whose_start_day_is_excluded() {
    let next = StartPolicy::NextDay;
    let working = |from, n| due_day(from, n, Unit::WorkingDays, next);
    assert_eq!(working("26.04.2018", 7), "2018-05-10");
    assert_eq!(working("27.12.2019", 7), "2020-01-10");
    assert_eq!(working("06.05.2020", 5), "2020-05-15");
    assert_eq!(working("27.08.2026", 5), "2026-09-03");
    assert_eq!(
        due_day("13.03.2015", 10, Unit::CalendarDays, next),
        "2015-03-26"
    );
    assert_eq!(due_day("13.03.2015", 10, Unit::Days, next), "2015-03-26");
}

#[test]
fn the_event_day_counts_itself() {
    let event = StartPolicy::EventDay;
    assert_eq!(
        due_day("26.04.2018", 7, Unit::WorkingDays, event),
        "2018-05-05"
    );
}

#[test]
fn three_days_and_four_days_are_seven_in_both_readings() {
    let office = office();
    for (policy, end) in [
        (StartPolicy::NextDay, "2018-04-11"),
        (StartPolicy::EventDay, "2018-04-10"),
    ] {
        let add = |from, n| {
            office
                .due(from, n, Unit::WorkingDays, false, policy)
                .expect("covered")
        };
        let start = at("02.04.2018 09:00");
        assert_eq!(add(start, 7).day(), day(end));
        assert_eq!(add(add(start, 3), 4), add(start, 7));
    }
}

/// A chain of office minutes and working days, written as the acts write it.
fn chain(from: &str, terms: &[(u32, Unit)]) -> Vec<String> {
    let office = office();
    let mut moment = at(from);
    let mut ends = Vec::new();
    for (n, unit) in terms {
        moment = office
            .due(moment, *n, *unit, false, StartPolicy::NextDay)
            .expect("covered");
        ends.push(moment.to_string());
    }
    ends
}

#[test]
fn a_permit_by_portal_in_north_kazakhstan() {
    let ends = chain(
        "19.03.2018 17:50",
        &[
            (20, Unit::Minutes),
            (60 + 60, Unit::Minutes),
            (2, Unit::Hours),
        ],
    );
    assert_eq!(
        ends,
        ["2018-03-19T18:10", "2018-03-20T10:40", "2018-03-20T12:40"]
    );
    let signed = chain("02.04.2018 18:30", &[(2, Unit::Hours), (20, Unit::Minutes)]);
    assert_eq!(signed, ["2018-04-03T11:00", "2018-04-03T11:20"]);
}

#[test]
fn a_permit_at_the_office_in_akmola() {
    let office = chain("25.12.2019 17:00", &[(20, Unit::Minutes), (1, Unit::Hours)]);
    assert_eq!(office, ["2019-12-25T17:20", "2019-12-25T18:20"]);
    // The signature falls on a Sunday that is worked in place of 3 January.
    let signed = chain("31.12.2019 18:30", &[(1, Unit::Hours), (20, Unit::Minutes)]);
    assert_eq!(signed, ["2020-01-05T10:00", "2020-01-05T10:20"]);
}

#[test]
fn nauryz_is_skipped_and_explained() {
    let skipped = kazakhstan().skipped(day("2018-03-20"), day("2018-03-24"));
    let days: Vec<String> = skipped
        .iter()
        .map(|skipped| skipped.day.to_string())
        .collect();
    assert_eq!(
        days,
        ["2018-03-21", "2018-03-22", "2018-03-23", "2018-03-24"]
    );
    assert_eq!(
        skipped.first().and_then(|first| first.name.as_deref()),
        Some("Nauryz")
    );
}
