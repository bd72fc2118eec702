//! Days, moments and readings as text.

use proptest::prelude::*;
use reglament::calendar::{Day, Moment, ParseMomentError, Reading, StartPolicy};

use super::{at, day};

#[test]
fn four_forms_are_accepted() {
    let moment = day("2018-03-19").at(1000);
    for text in ["2018-03-19T16:40", "19.03.2018 16:40"] {
        assert_eq!(text.parse(), Ok(moment));
    }
    for text in ["2018-03-19", "19.03.2018"] {
        assert_eq!(text.parse(), Ok(day("2018-03-19").start()));
        assert_eq!(text.parse(), Ok(day("2018-03-19")));
    }
    assert_eq!(moment.to_string(), "2018-03-19T16:40");
}

#[test]
fn an_hour_below_ten_may_have_one_digit() {
    for text in ["2018-03-19T9:00", "19.03.2018 9:00", "2018-03-19T09:00"] {
        assert_eq!(text.parse(), Ok(day("2018-03-19").at(9 * 60)), "{text}");
    }
    assert_eq!("19.03.2018 0:05".parse(), Ok(day("2018-03-19").at(5)));
}

#[test]
fn days_and_times_that_do_not_exist_are_named_so() {
    let error = |text: &str| text.parse::<Moment>().expect_err("not a moment");
    for text in [
        "30.02.2018",
        "2018-13-01",
        "29.02.2019 10:00",
        "0000-01-01",
        "6000-01-01",
    ] {
        assert!(
            matches!(error(text), ParseMomentError::NoSuchDay(_)),
            "{text}"
        );
    }
    for text in ["2018-03-19T24:00", "19.03.2018 16:60"] {
        assert!(
            matches!(error(text), ParseMomentError::NoSuchTime(_)),
            "{text}"
        );
    }
}

#[test]
fn other_forms_are_refused() {
    let refused = [
        "",
        " ",
        "T",
        "2018",
        "2018-03",
        "2018-3-19",
        "19.3.2018",
        "18-03-19",
        "2018-03-19T",
        "2018-03-19T16",
        "2018-03-19T16:4",
        "2018-03-19T:40",
        "2018-03-19T016:40",
        "2018-03-19T+9:00",
        "2018-03-19T16:40:00",
        "2018-03-19 16:40",
        "19.03.2018T16:40",
        " 2018-03-19",
        "2018-03-19T16:40Z",
        "+018-03-19",
        "٢٠١٨-03-19",
        "2018.03.19",
        "19-03-2018",
        "tomorrow",
    ];
    for text in refused {
        let error = text.parse::<Moment>();
        assert!(
            matches!(error, Err(ParseMomentError::Form(_))),
            "{text}: {error:?}"
        );
    }
}

#[test]
fn readings_have_names() {
    let reading = |start, elapsed_hours| {
        Ok(Reading {
            start,
            elapsed_hours,
        })
    };
    let (next, event) = (StartPolicy::NextDay, StartPolicy::EventDay);
    assert_eq!("next-day".parse(), reading(next, false));
    assert_eq!("event-day".parse(), reading(event, false));
    assert_eq!("event-day,elapsed-hours".parse(), reading(event, true));
    assert_eq!("elapsed-hours".parse(), reading(next, true));
    for text in [
        "",
        "event",
        "event-day,",
        "elapsed-hours,event-day",
        "next-day,hours",
    ] {
        assert!(text.parse::<Reading>().is_err(), "{text}");
    }
    let event_elapsed: Reading = "event-day,elapsed-hours".parse().expect("a reading");
    assert_eq!(event_elapsed.to_string().parse(), Ok(event_elapsed));
}

#[test]
fn the_epoch_and_the_limits() {
    assert_eq!(day("2000-01-01"), Day(0));
    assert_eq!(at("2000-01-01"), Moment(0));
    assert_eq!(Day(0).weekday(), 5);
    assert_eq!(Day::MIN.ymd(), (1, 1, 1));
    assert_eq!(Day::MAX.ymd(), (5999, 12, 31));
    assert_eq!(Day::MAX.plus_days(1), None);
    assert_eq!(Day::MIN.minus_days(1), None);
    assert_eq!(Day::MAX.end().day(), Day::MAX);
    assert_eq!(Day::MIN.start().day(), Day::MIN);
}

proptest! {
    #[test]
    fn what_is_written_is_read_back(minutes in Day::MIN.start().0..=Day::MAX.end().0) {
        let moment = Moment(minutes);
        prop_assert_eq!(moment.to_string().parse(), Ok(moment));
        let (year, month, number) = moment.day().ymd();
        prop_assert_eq!(Day::from_ymd(year, month, number), Some(moment.day()));
    }

    #[test]
    fn no_text_panics(text in "\\PC{0,24}") {
        let _ = text.parse::<Moment>();
        let _ = text.parse::<Reading>();
    }
}
