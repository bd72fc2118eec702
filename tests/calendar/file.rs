//! What a calendar file may not say.

use reglament::calendar::{Calendar, CalendarError, ScheduleError, WeekSchedule};

use super::{KAZAKHSTAN, day, kazakhstan};

/// A small calendar with one line added.
fn with(line: &str) -> Result<Calendar, CalendarError> {
    Calendar::from_toml(&format!(
        r#"
name = "small"
title = {{ ru = "", kk = "", en = "" }}
coverage = {{ from = 2018-01-01, to = 2018-12-31 }}
weekly_rest = ["saturday", "sunday"]
[sources]
law = "a law"
[[holidays]]
name = {{ ru = "", kk = "", en = "New Year" }}
sources = ["law"]
days = [2018-01-01]
{line}
"#
    ))
}

fn holiday(days: &str) -> Result<Calendar, CalendarError> {
    with(&format!(
        "[[holidays]]\nname = {{ ru = \"\", kk = \"\", en = \"\" }}\nsources = [\"law\"]\n{days}"
    ))
}

fn transfer(off: &str, worked: &str) -> Result<Calendar, CalendarError> {
    with(&format!(
        "[[transfers]]\nact = \"P1\"\nsources = [\"law\"]\n\
         pairs = [{{ off = {off}, worked = {worked} }}]"
    ))
}

#[test]
fn contradictions_are_refused() {
    let error = |calendar: Result<Calendar, CalendarError>| calendar.expect_err("refused");
    let twice = error(holiday("days = [2018-01-01]"));
    assert_eq!(twice, CalendarError::Twice(day("2018-01-01")));
    let outside = error(holiday("days = [2019-01-01]"));
    assert_eq!(outside, CalendarError::Outside(day("2019-01-01")));
    let observed = error(holiday("days = []\nobserved = [2018-01-06]"));
    assert_eq!(observed, CalendarError::AlreadyOff(day("2018-01-06")));
    let off = error(transfer("2018-01-01", "2018-01-06"));
    assert_eq!(off, CalendarError::AlreadyOff(day("2018-01-01")));
    let worked = error(transfer("2018-01-02", "2018-01-03"));
    assert_eq!(worked, CalendarError::AlreadyWorked(day("2018-01-03")));
    assert!(transfer("2018-01-05", "2018-01-06").is_ok());
}

#[test]
fn the_form_is_checked() {
    let text = |line| matches!(with(line), Err(CalendarError::Toml(_)));
    assert!(text("colour = \"red\""));
    assert!(text("observed = [2018-01-01T10:00:00]"));
    assert!(text("observed = [2018-02-30]"));
    assert!(matches!(
        Calendar::from_toml(""),
        Err(CalendarError::Toml(_))
    ));
    let source = holiday("days = []").map(|_| ()).and(with(
        "[[transfers]]\nact = \"P1\"\nsources = [\"rumour\"]\npairs = []",
    ));
    assert!(matches!(source, Err(CalendarError::UnknownSource(name)) if name == "rumour"));
    for (from, to) in [("2018-01-02", "2018-01-01"), ("0001-01-01", "5999-12-31")] {
        let text = KAZAKHSTAN
            .replace("from = 2013-01-01", &format!("from = {from}"))
            .replace("to = 2027-12-31", &format!("to = {to}"));
        assert!(matches!(
            Calendar::from_toml(&text),
            Err(CalendarError::Coverage { .. })
        ));
    }
}

#[test]
fn impossible_schedules_are_refused() {
    let hours = |intervals: &[(u16, u16)]| WeekSchedule::weekdays(intervals).err();
    assert_eq!(
        hours(&[(600, 540)]),
        Some(ScheduleError::EndBeforeStart(600, 540))
    );
    assert_eq!(
        hours(&[(600, 600)]),
        Some(ScheduleError::EndBeforeStart(600, 600))
    );
    assert_eq!(
        hours(&[(600, 1441)]),
        Some(ScheduleError::PastMidnight(600, 1441))
    );
    assert_eq!(
        hours(&[(600, 700), (699, 800)]),
        Some(ScheduleError::Overlap(699, 800))
    );
    assert_eq!(hours(&[(700, 800), (600, 700)]), None);
    let text = ScheduleError::PastMidnight(600, 1441).to_string();
    assert_eq!(text, "the hours 10:00-24:01 go on after 24:00");
}

#[test]
fn the_national_office_hours_are_the_usual_ones() {
    assert_eq!(kazakhstan().office_hours(), &WeekSchedule::office());
}

/// The law, applied afresh: a holiday on a rest day gives the next working day off, except the
/// two religious ones. The lists of the file have to say the same.
#[test]
fn days_off_carried_over_follow_the_law() {
    let calendar = kazakhstan();
    let file = calendar.file();
    let holiday = |day| file.holidays.iter().any(|entry| entry.days.contains(&day));
    let (first, last) = calendar.coverage();
    let mut carried = Vec::new();
    for today in (first.0..=last.0).map(reglament::calendar::Day) {
        let of_today = file
            .holidays
            .iter()
            .find(|entry| entry.days.contains(&today));
        let Some(entry) = of_today.filter(|_| today.weekday() >= 5) else {
            continue;
        };
        if entry.name.en.starts_with("Kurban") || entry.name.en.starts_with("Orthodox") {
            continue;
        }
        let mut next = today;
        while next.weekday() >= 5 || holiday(next) || carried.contains(&next) {
            next = next.next();
        }
        carried.push(next);
    }
    let mut listed: Vec<_> = file
        .holidays
        .iter()
        .flat_map(|entry| &entry.observed)
        .collect();
    listed.sort();
    carried.sort();
    assert_eq!(carried.iter().collect::<Vec<_>>(), listed);
}
