//! `reglament calendar add`.

use serde_json::json;

use crate::run::{Scratch, run, run_in};

fn add(from: &str, term: &str, more: &[&str]) -> crate::run::Run {
    let words = ["calendar", "add", "--from", from, "--term", term];
    run(&[&words[..], more].concat())
}

#[test]
fn the_test_vectors_in_three_languages() {
    let vectors = [
        ("26.04.2018", "7 working days", "2018-05-10T18:30"),
        ("2019-12-27", "7 рабочих дней", "2020-01-10T18:30"),
        ("2020-05-06", "5 жұмыс күні", "2020-05-15T18:30"),
        ("13.03.2015", "10 күнтізбелік күн", "2015-03-26T18:30"),
        ("2026-08-27", "в течение 5 рабочих дней", "2026-09-03T18:30"),
    ];
    for (from, term, due) in vectors {
        let answer = add(from, term, &["--format", "json"]);
        assert_eq!(answer.code, 0, "{}", answer.err);
        assert_eq!(answer.json()["due"], due, "{term} from {from}");
    }
}

#[test]
fn readings() {
    let due = |from, term, reading| {
        let answer = add(from, term, &["--reading", reading, "--format", "json"]).json();
        assert_eq!(answer["reading"], reading);
        answer["due"].clone()
    };
    assert_eq!(
        due("26.04.2018", "7 working days", "event-day"),
        "2018-05-05T18:30"
    );
    assert_eq!(
        due("19.03.2018 17:50", "1 hour", "next-day"),
        "2018-03-20T09:20"
    );
    assert_eq!(
        due("19.03.2018 17:50", "1 hour", "next-day,elapsed-hours"),
        "2018-03-19T18:50"
    );
}

#[test]
fn the_answer_for_people_and_for_machines() {
    let words = ["--lang", "en"];
    insta::assert_snapshot!(add("26.04.2018", "7 working days", &words).page());
    let words = ["--lang", "en", "--format", "json"];
    insta::assert_snapshot!(add("13.03.2015 10:00", "10 calendar days", &words).page());
}

#[test]
fn years_known_in_part_are_told() {
    let answer = add("2026-08-27", "5 working days", &["--format", "json"]);
    assert_eq!(answer.code, 0);
    assert!(!answer.err.is_empty());
    assert_eq!(answer.json()["notices"].as_array().map(Vec::len), Some(1));
}

#[test]
fn overlays_change_hours_and_not_days() {
    let add = |term| {
        let more = ["--calendar", "state-corporation", "--format", "json"];
        add("16.03.2018 19:30", term, &more).json()["due"].clone()
    };
    assert_eq!(add("1 hour"), "2018-03-17T09:30");
    assert_eq!(add("1 working day"), "2018-03-19T20:00");
}

#[test]
fn outside_the_calendar_nothing_is_guessed() {
    let cases = [
        ("2012-12-31", "1 working day", "outside-coverage"),
        ("2027-12-30", "5 working days", "outside-coverage"),
        ("2018-01-01", "1000000000 working days", "outside-coverage"),
        ("2018-01-01", "1000000000 years", "outside-coverage"),
        ("2018-01-01", "99999999999 working days", "bad-value"),
        ("2018-02-30", "1 working day", "bad-value"),
        ("2018-01-01", "three days", "bad-value"),
        ("tomorrow", "3 days", "bad-value"),
    ];
    for (from, term, code) in cases {
        let answer = add(from, term, &["--format", "json"]);
        assert_eq!(answer.code, 2, "{term} from {from}");
        assert_eq!(answer.json()["error"]["code"], code, "{term} from {from}");
    }
}

#[test]
fn calendars_are_found_by_name() {
    let unknown = add(
        "2018-01-05",
        "1 hour",
        &["--calendar", "kasakhstan", "--format", "json"],
    );
    assert_eq!(unknown.code, 2);
    assert_eq!(unknown.json()["error"]["code"], "unknown-calendar");
    assert!(unknown.err.contains("kazakhstan"));
    let scratch = Scratch::new();
    scratch.file("regulations/calendars/mine.toml", "name = 1");
    let words = [
        "calendar",
        "add",
        "--from",
        "2018-01-05",
        "--term",
        "1 hour",
    ];
    let wrong = run_in(
        scratch.directory(),
        &[&words[..], &["--calendar", "mine"]].concat(),
    );
    assert_eq!(wrong.code, 2);
    let built_in = run_in(scratch.directory(), &words);
    assert_eq!(built_in.code, 0, "{}", built_in.err);
}

#[test]
fn a_calendar_as_it_was_known() {
    let more = ["--as-of", "2018-01-01", "--format", "json"];
    let answer = add("2018-02-01", "1 working day", &more);
    assert_eq!(answer.json()["due"], json!("2018-02-02T18:30"));
}

#[test]
fn terms_as_acts_print_them() {
    for (printed, plain) in [
        ("3 (три) рабочих дня", "3 рабочих дня"),
        ("в течение 3-х рабочих дней", "3 рабочих дня"),
        ("15 (пятнадцать) минут", "15 минут"),
        ("3 (үш) жұмыс күні", "3 жұмыс күні"),
        ("3 (three) working days", "3 working days"),
    ] {
        let due = |term| add("13.03.2015 10:00", term, &["--format", "json"]).json();
        assert_eq!(due(printed), due(plain), "{printed}");
    }
    assert_eq!(add("13.03.2015", "3 (три 3) дня", &[]).code, 2);
}

#[test]
fn days_of_no_kind_are_taken_for_calendar_days_and_it_is_told() {
    let days = add("13.03.2015", "5 days", &["--lang", "en"]);
    assert!(
        days.out.contains("calendar days are assumed"),
        "{}",
        days.out
    );
    let notices = add("13.03.2015", "5 days", &["--format", "json"]).json()["notices"].clone();
    assert_eq!(notices.as_array().map(Vec::len), Some(1), "{notices}");
    let named = add("13.03.2015", "5 calendar days", &["--format", "json"]).json();
    assert_eq!(named["notices"].as_array().map(Vec::len), Some(0));
}

#[test]
fn a_term_of_nothing_is_refused() {
    let zero = add("13.03.2015", "0 working days", &["--lang", "en"]);
    assert_eq!(zero.code, 2);
    assert!(zero.err.contains("cannot be zero"), "{}", zero.err);
}
