//! What a case is told about itself: the days that were not counted, the wording that was run, what
//! is wrong with what it gives.

use serde_json::Value;

use crate::run::{Run, Scratch, run, run_in};

const ISSUE: &str = "mangistau/foreign-labour-permit:issue";
const ZHITIKARA: &str = "zhitikara/labour-immigrant-permit";

/// A regulation in force since 2018 with one step of this term.
fn with_term(term: &str) -> Scratch {
    let scratch = Scratch::new();
    let text = format!(
        "язык русский, издание 1\nрегламент a/b \"x\" {{\n  акт приказ № \"1\" от 01.01.2018 {{\n    \
         вступает в силу 01.01.2018\n  }}\n  участник кто \"кто\", подразделение\n  услуга s \"x\" {{\n    \
         шаг ш: кто, {term}\n    исход да1: положительный \"д\"\n  }}\n}}\n"
    );
    scratch.file("a.rgl", text);
    scratch
}

fn simulate(words: &[&str]) -> Run {
    run(&[&["simulate", "--format", "json"], words].concat())
}

/// The codes of the reasons of the first step and the text of one of them.
fn because(report: &Value, code: &str) -> Option<String> {
    let because = report["timeline"][0]["because"].as_array()?;
    let found = because.iter().find(|reason| reason["code"] == code)?;
    Some(found["text"].as_str()?.to_owned())
}

#[test]
fn only_days_that_a_term_passes_over_are_told_as_not_counted() {
    for (term, skipped) in [
        // 15.04.2018 is a Sunday: only it is passed over, by the roll.
        ("1 месяц", Some("15.04.2018")),
        ("7 календарных дней", Some("22.03.2018")),
        ("1 неделя", Some("22.03.2018")),
        ("1 календарный день", None),
        ("5 рабочих дней", Some("17.03.2018")),
    ] {
        let scratch = with_term(term);
        let words = [
            "simulate",
            "a.rgl:s",
            "--submitted",
            "2018-03-15T10:00",
            "--format",
            "json",
        ];
        let report = run_in(scratch.directory(), &words).json();
        let told = because(&report, "because-skipped-days");
        match (&told, skipped) {
            (None, None) => {}
            (Some(told), Some(day)) => {
                assert!(told.contains(day), "{term}: {told}");
                let weekend = told.contains("17.03.2018");
                assert_eq!(weekend, term.contains("рабочих"), "{term}: {told}");
            }
            _ => panic!("{term}: {told:?}"),
        }
    }
}

#[test]
fn the_wording_that_was_run_is_named() {
    let words = [ISSUE, "--submitted", "2016-06-01", "--as-if-in-force"];
    let report = simulate(&words).json();
    assert_eq!(report["edition"], "103");
    let notice = report["notices"][0].clone();
    assert_eq!(notice["code"], "notice-wording-other");
    let text = notice["text"].as_str().expect("a text");
    assert!(
        text.contains("103") && text.contains("01.06.2016"),
        "{text}"
    );
}

#[test]
fn the_nearest_day_is_one_that_is_certain() {
    for (day, named) in [
        (
            "2015-03-15",
            &["11.01.2016", "с достоверностью", "редакция"][..],
        ),
        ("2026-01-12", &["06.04.2020", "с достоверностью"]),
    ] {
        let refused = simulate(&[ISSUE, "--submitted", day]);
        let error = refused.json()["error"].clone();
        assert_eq!(error["code"], "case-not-in-force");
        let message = error["message"].as_str().expect("a text");
        for words in named {
            assert!(message.contains(words), "{words}: {message}");
        }
        assert!(
            refused.err.lines().all(|line| line.chars().count() <= 80),
            "{}",
            refused.err
        );
    }
    let wording = simulate(&[ISSUE, "--submitted", "2016-06-01"]).json();
    let help = wording["error"]["help"]
        .as_str()
        .expect("a help")
        .to_owned();
    assert!(help.contains("достоверно"), "{help}");
}

#[test]
fn facts_of_other_services_and_unknown_ones_are_refused_all_at_once() {
    let other = [ISSUE, "--submitted", "2018-03-15", "--set", "вид=issue"];
    let other = simulate(&other).json();
    assert_eq!(other["error"]["code"], "case-fact-elsewhere", "{other}");
    let message = other["error"]["message"].as_str().expect("a text");
    assert!(message.contains("portal"), "{message}");
    // The service that calls another has the facts of both.
    let called = "mangistau/foreign-labour-permit:portal";
    let both = ["--set", "вид=issue", "--set", "протокол=выдать"];
    let words = [&[called, "--submitted", "2018-03-15"], &both[..]].concat();
    assert!(simulate(&words).code < 2);
    let words = ["--set", "протакол=выдать", "--set", "каналл=office"];
    let words = [&[ISSUE, "--submitted", "2018-03-15"], &words[..]].concat();
    let unknown = simulate(&words);
    for name in ["протакол", "каналл", "протокол"] {
        assert!(unknown.err.contains(name), "{name}: {}", unknown.err);
    }
}

#[test]
fn a_day_that_is_in_no_calendar_is_told_as_such() {
    let none = |answer: &Run| {
        assert_eq!(answer.code, 2, "{}", answer.out);
        assert!(answer.err.contains("нет такой даты"), "{}", answer.err);
    };
    none(&simulate(&[ISSUE, "--submitted", "2018-02-30"]));
    let event = ["--submitted", "2018-03-15", "--event", "оплата=30.02.2018"];
    none(&simulate(&[&[ISSUE], &event[..]].concat()));
    let words = [
        "calendar",
        "add",
        "--from",
        "2018-02-30",
        "--term",
        "1 день",
    ];
    none(&run(&words));
    let notice = format!("{ZHITIKARA}:termination-notice");
    let set = ["--as-if-in-force", "--set", "день-расторжения=2018-02-30"];
    let words = [&[notice.as_str(), "--submitted", "2018-03-15"], &set[..]].concat();
    none(&simulate(&words));
    let scratch = Scratch::new();
    for (text, key) in [
        ("submitted = '2018-02-30'\n", "submitted"),
        (
            "submitted = '2018-03-15'\n[events]\n'оплата' = '2018-02-30'\n",
            "events.оплата",
        ),
    ] {
        scratch.file("case.toml", format!("service = '{ISSUE}'\n{text}"));
        let answer = run_in(scratch.directory(), &["simulate", "--case", "case.toml"]);
        none(&answer);
        assert!(answer.err.contains(key), "{key}: {}", answer.err);
        assert!(!answer.err.contains("--"), "{}", answer.err);
    }
}

#[test]
fn what_is_wrong_with_a_case_file_is_named() {
    let scratch = Scratch::new();
    let said = |text: &str| {
        scratch.file("case.toml", text);
        let answer = run_in(scratch.directory(), &["simulate", "--case", "case.toml"]);
        assert_eq!(answer.code, 2, "{}", answer.out);
        // Lines are broken anywhere.
        answer.err.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    for (text, words) in [
        ("service = 5\n", &["«service»", "текст в кавычках"][..]),
        (
            "as_if_in_force = 'да'\n",
            &["«as_if_in_force»", "true или false"],
        ),
        ("set = 3\n", &["«set»", "таблица"]),
        ("[set]\n'протокол' = [1]\n", &["«протокол»", "дата"]),
        ("submited = 2018-03-15\n", &["«submited»", "«submitted»"]),
    ] {
        let said = said(text);
        for word in words {
            assert!(said.contains(word), "{word}: {said}");
        }
    }
    let large = said(&"# ".repeat(6 * 1024 * 1024));
    assert!(large.contains("слишком велик"), "{large}");
}

#[test]
fn an_event_before_the_application_is_told_before_the_calendar_is_asked() {
    let event = ["--submitted", "2018-03-15", "--event", "оплата=2010-01-01"];
    let early = simulate(&[&[ISSUE], &event[..]].concat()).json();
    assert_eq!(early["error"]["code"], "case-event-before");
}

#[test]
fn a_case_that_stops_inside_a_called_service_shows_the_call() {
    let portal = "mangistau/foreign-labour-permit:portal";
    let words = ["--set", "вид=issue", "--event", "оплата=missed"];
    let words = [&[portal, "--submitted", "2018-03-15"], &words[..]].concat();
    let report = simulate(&words).json();
    assert_eq!(report["stopped_at"], "issue/передача", "{report}");
    let timeline = report["timeline"].as_array().expect("a timeline");
    let call = timeline.iter().find(|step| step["step"] == "выдача");
    let call = call.expect("the call");
    assert_eq!(call["because"][0]["code"], "because-call-stopped");
}

#[test]
fn one_service_named_in_two_ways_is_no_conflict() {
    let scratch = Scratch::new();
    let path = format!(
        "{}/regulations/mangistau/foreign-labour-permit.rgl:issue",
        env!("CARGO_MANIFEST_DIR")
    );
    let text = format!("service = '{path}'\nsubmitted = '2018-03-15'\n");
    scratch.file("case.toml", text);
    let words = ["simulate", ISSUE, "--case", "case.toml", "--format", "json"];
    let report = run_in(scratch.directory(), &words).json();
    let notices = report["notices"].as_array().expect("a list");
    let overridden = |notice: &&Value| notice["code"] == "notice-overridden";
    assert_eq!(notices.iter().find(overridden), None);
}

#[test]
fn a_step_that_ends_after_its_term_says_why() {
    let service = "akmola/foreign-labour-permit:intra-reissue";
    let words = ["--submitted", "2018-12-25T17:00", "--reading"];
    let words = [&[service], &words[..], &["next-day,elapsed-hours"]].concat();
    let report = simulate(&words).json();
    let timeline = report["timeline"].as_array().expect("a timeline");
    let late = timeline.iter().filter(|step| {
        let due = step["due"].as_str();
        due.is_some_and(|due| step["end"].as_str().is_some_and(|end| end > due))
    });
    let mut found = 0;
    for step in late {
        let because = step["because"].as_array().expect("a list");
        let told = |reason: &Value| reason["code"] == "because-due-before-start";
        assert!(because.iter().any(told), "{step}");
        assert_eq!(step["start"], step["end"]);
        found += 1;
    }
    assert!(found > 0, "{report}");
}

#[test]
fn advice_on_a_file_is_in_the_words_of_the_file() {
    let scratch = with_term("20");
    let words = ["check", "a.rgl", "--lang", "en"];
    let answer = run_in(scratch.directory(), &words);
    assert!(answer.out.contains("name the unit"), "{}", answer.out);
    assert!(answer.out.contains("3 рабочих дня"), "{}", answer.out);
}

/// Nobody is sent from the end of an act's force to the end of the calendar.
#[test]
fn a_day_that_no_calendar_knows_is_not_advised_to_be_tried_all_the_same() {
    for (day, knows) in [("2014-01-10", true), ("2010-01-10", false)] {
        let refused = run(&["simulate", ISSUE, "--submitted", day, "--lang", "en"]);
        assert_eq!(refused.code, 2, "{}", refused.err);
        let told = refused.err.contains("not in force");
        assert!(told, "{day}: {}", refused.err);
        let tries = refused.err.contains("--as-if-in-force");
        assert_eq!(tries, knows, "{day}: {}", refused.err);
        assert_eq!(
            refused.err.contains("2027-12-31"),
            !knows,
            "{}",
            refused.err
        );
    }
    let beyond = [
        "simulate",
        ISSUE,
        "--submitted",
        "2010-01-10",
        "--as-if-in-force",
        "--lang",
        "en",
    ];
    let beyond = run(&beyond);
    assert!(beyond.err.contains("inside the calendar"), "{}", beyond.err);
}

/// An act of whose beginning nothing is known is not called out of force on the day before a later
/// wording of it may have begun.
#[test]
fn a_force_that_nobody_knows_is_not_denied() {
    let scratch = Scratch::new();
    let text = include_str!("../fuzz/found/later-wording-known.rgl");
    scratch.file("a.rgl", text);
    for (day, code) in [
        ("2016-06-01", Some("case-force-unknown")),
        ("2018-01-10", None),
    ] {
        let words = [
            "simulate",
            "a.rgl:main",
            "--submitted",
            day,
            "--format",
            "json",
        ];
        let answer = run_in(scratch.directory(), &words).json();
        assert_eq!(answer["error"]["code"].as_str(), code, "{day}: {answer}");
    }
}

/// A fact can be stated for the services that speak of it, and for no other.
#[test]
fn a_fact_of_another_service_is_stated_where_it_is_spoken_of() {
    let scratch = Scratch::new();
    let text = include_str!("../fuzz/found/fact-of-another-service.rgl");
    let end = text.rfind('}').expect("a brace");
    let third = "  услуга third \"третья\" {\n    шаг третий: канцелярия, 1 рабочий день\n    \
                 исход готово: нейтральный \"готово\"\n  }\n}\n";
    scratch.file("a.rgl", [&text[..end], third].concat());
    for (service, code) in [
        ("main", None),
        ("notice", None),
        ("third", Some("case-fact-elsewhere")),
    ] {
        let name = format!("a.rgl:{service}");
        let words = [
            "simulate",
            &name,
            "--submitted",
            "2018-03-15",
            "--set",
            "досрочно=нет",
        ];
        let words = [&words[..], &["--as-if-in-force", "--format", "json"]].concat();
        let answer = run_in(scratch.directory(), &words).json();
        assert_eq!(
            answer["error"]["code"].as_str(),
            code,
            "{service}: {answer}"
        );
    }
}

/// Time in a step without a term makes what is late later, and never kept, where the clock begins
/// with the application.
#[test]
fn what_is_surely_missed_is_not_told_as_perhaps_kept() {
    let scratch = Scratch::new();
    let text = "язык русский, издание 1\n\nрегламент a/b \"x\" {\n  \
        участник кто \"кто\", подразделение\n  услуга s \"x\" {\n    \
        предельный срок общий: 1 рабочий день, от подача, до конец второй\n    \
        шаг первый: кто\n    шаг второй: кто, 3 рабочих дня\n    \
        исход да1: положительный \"д\"\n  }\n}\n";
    scratch.file("a.rgl", text);
    let words = [
        "simulate",
        "a.rgl:s",
        "--submitted",
        "2018-03-14T10:00",
        "--as-if-in-force",
    ];
    let report = run_in(
        scratch.directory(),
        &[&words[..], &["--format", "json"]].concat(),
    )
    .json();
    let total = &report["deadlines"][0];
    assert_eq!(
        (&total["kept"], &total["lower_bound"]),
        (&Value::from(false), &Value::from(false))
    );
    assert_eq!(report["timeline"][0]["open_ended"], true);
}
