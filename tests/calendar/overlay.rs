//! Overlays: hours in which somebody can act, never working days.

use reglament::calendar::{CalendarError, Day, DayTable, Overlay, StartPolicy, Unit};

use super::{MIGRATION_SERVICE, STATE_CORPORATION, at, day, kazakhstan, overlaid};

#[test]
fn the_migration_service_opens_on_saturday_mornings() {
    let service = overlaid(MIGRATION_SERVICE).office();
    assert_eq!(
        service.next_open(at("2018-04-06T18:30")),
        Ok(at("2018-04-07T09:00"))
    );
    assert_eq!(
        service.add_minutes(at("2018-04-06T18:00"), 60),
        Ok(at("2018-04-07T09:30"))
    );
    assert_eq!(
        service.closing(day("2018-04-07")),
        Ok(at("2018-04-07T13:00"))
    );
    // Saturday 1 December 2018 is First President Day.
    assert_eq!(
        service.next_open(at("2018-12-01T09:00")),
        Ok(at("2018-12-04T09:00"))
    );
    // Saturday 5 May 2018 is worked in place of a Tuesday and has a Tuesday's hours.
    assert_eq!(
        service.closing(day("2018-05-05")),
        Ok(at("2018-05-05T18:30"))
    );
}

#[test]
fn the_state_corporation_works_six_days() {
    let corporation = overlaid(STATE_CORPORATION).office();
    assert_eq!(
        corporation.add_minutes(at("2018-04-06T13:00"), 7 * 60),
        Ok(at("2018-04-06T20:00"))
    );
    assert_eq!(
        corporation.add_minutes(at("2018-04-06T19:00"), 120),
        Ok(at("2018-04-07T10:00"))
    );
    // A working-day term ignores the Saturday, and ends at the Corporation's closing.
    let due =
        |n, unit| corporation.due(at("2018-04-06T10:00"), n, unit, false, StartPolicy::NextDay);
    assert_eq!(due(1, Unit::WorkingDays), Ok(at("2018-04-09T20:00")));
    assert_eq!(due(1, Unit::CalendarDays), Ok(at("2018-04-09T20:00")));
}

#[test]
fn common_hours_are_those_of_both() {
    let (service, corporation) = (overlaid(MIGRATION_SERVICE), overlaid(STATE_CORPORATION));
    let common = service
        .office_hours()
        .common_with(corporation.office_hours());
    assert_eq!(common.intervals(0), [(540, 780), (870, 1110)]);
    assert_eq!(common.intervals(5), [(540, 780)]);
    assert!(common.intervals(6).is_empty());
}

#[test]
fn an_overlay_is_laid_over_its_own_base_only() {
    let text = MIGRATION_SERVICE.replace("base = \"kazakhstan\"", "base = \"elsewhere\"");
    let overlay = Overlay::from_toml(&text).expect("the overlay is sound");
    let refused = kazakhstan().with_overlay(&overlay);
    assert!(matches!(refused, Err(CalendarError::WrongBase { .. })));
}

#[test]
fn impossible_hours_are_refused() {
    let with = |open: &str| Overlay::from_toml(&MIGRATION_SERVICE.replace("09:00-13:00\"", open));
    assert!(matches!(
        with("13:00-09:00\""),
        Err(CalendarError::Schedule(_))
    ));
    assert!(matches!(with("9-13\""), Err(CalendarError::Interval(_))));
    assert!(matches!(
        with("09:00-25:00\""),
        Err(CalendarError::Interval(_))
    ));
    assert!(matches!(
        with("09:00-13:00\", \"12:59-14:00\""),
        Err(CalendarError::Schedule(_))
    ));
    assert!(with("09:00-24:00\"").is_ok());
}

#[test]
fn an_overlay_moves_no_working_day() {
    let calendar = kazakhstan();
    let (first, last) = calendar.coverage();
    for overlay in [MIGRATION_SERVICE, STATE_CORPORATION] {
        let (refined, usual) = (overlaid(overlay).days(), calendar.days());
        for day in (first.0..=last.0).map(Day) {
            assert_eq!(refined.is_working(day), usual.is_working(day));
            let seventh =
                |days: &DayTable| days.add_working_days(day, false, 7, StartPolicy::NextDay);
            assert_eq!(seventh(&refined), seventh(&usual));
        }
    }
}
