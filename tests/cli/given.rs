//! What a case gives, and how `reglament simulate` takes it.

use serde_json::{Value, json};

use crate::run::{Run, Scratch, run, run_in};

const ISSUE: &str = "mangistau/foreign-labour-permit:issue";

fn simulate(service: &str, submitted: &str, more: &[&str]) -> Run {
    let words = ["simulate", service, "--format", "json", "--submitted"];
    run(&[&words[..], &[submitted], more].concat())
}

/// The codes of a list of reasons.
fn codes(list: &Value) -> Vec<&str> {
    let list = list.as_array().expect("a list").iter();
    list.filter_map(|entry| entry["code"].as_str()).collect()
}

/// The codes of the reasons of a step.
fn because(report: &Value, step: &str) -> Vec<String> {
    let timeline = report["timeline"].as_array().expect("a timeline");
    let found = timeline.iter().find(|entry| entry["step"] == step);
    let found = found.unwrap_or_else(|| panic!("no step {step}: {report}"));
    codes(&found["because"])
        .into_iter()
        .map(str::to_owned)
        .collect()
}

#[test]
fn a_day_without_a_time_is_the_opening_of_intake() {
    for (submitted, channel, taken, code) in [
        (
            "2018-03-19",
            "office",
            "2018-03-19T09:00",
            "assume-time-intake",
        ),
        (
            "19.03.2018",
            "portal",
            "2018-03-19T09:00",
            "assume-time-office",
        ),
        (
            "17.03.2018",
            "office",
            "2018-03-17T00:00",
            "assume-time-closed",
        ),
    ] {
        let channel = format!("channel={channel}");
        let report = simulate(ISSUE, submitted, &["--set", &channel]).json();
        assert_eq!(report["submitted"], taken);
        assert_eq!(codes(&report["assumptions"])[0], code);
        let text = report["assumptions"][0]["text"].as_str().expect("a text");
        assert!(text.contains(&taken[11..]), "{text}");
    }
    let exact = simulate(ISSUE, "2018-03-19T00:00", &[]).json();
    assert_eq!(exact["submitted"], "2018-03-19T00:00");
    assert_eq!(codes(&exact["assumptions"])[0], "assume-channel");
    let closed = simulate(ISSUE, "17.03.2018", &[]).json();
    assert_eq!(closed["received"], "2018-03-19T09:00");
    assert!(because(&closed, "регистрация").contains(&"because-received-day-off".to_owned()));
}

#[test]
fn an_event_on_a_day_comes_at_the_opening_of_that_day() {
    let day = simulate(ISSUE, "2018-03-15T17:20", &["--event", "оплата=10.04.2018"]).json();
    let minute = simulate(
        ISSUE,
        "2018-03-15T17:20",
        &["--event", "оплата=2018-04-10T09:00"],
    );
    assert_eq!(day["timeline"], minute.json()["timeline"]);
    assert_eq!(codes(&day["assumptions"])[0], "assume-time-intake");
    // On the day of the application it cannot have come before the application.
    let same = simulate(ISSUE, "2018-03-15T17:20", &["--event", "оплата=2018-03-15"]).json();
    assert_eq!(codes(&same["assumptions"])[0], "assume-time-of-submission");
}

#[test]
fn days_in_files_are_taken_as_on_the_command_line() {
    let scratch = Scratch::new();
    let case = |submitted: &str| {
        scratch.file(
            "case.toml",
            format!("service = '{ISSUE}'\nsubmitted = {submitted}\n"),
        );
        let words = ["simulate", "--case", "case.toml", "--format", "json"];
        run_in(scratch.directory(), &words).json()["submitted"].clone()
    };
    assert_eq!(case("2018-03-19"), "2018-03-19T09:00");
    assert_eq!(case("'19.03.2018'"), "2018-03-19T09:00");
    assert_eq!(case("2018-03-19T16:40:00"), "2018-03-19T16:40");
}

#[test]
fn two_values_for_one_name_are_refused_with_both() {
    for (words, both) in [
        (
            ["--set", "протокол=выдать", "--set", "протокол=отказать"],
            ["выдать", "отказать"],
        ),
        (
            ["--set", "channel=office", "--set", "канал=portal"],
            ["office", "portal"],
        ),
        (
            ["--event", "оплата=missed", "--event", "оплата=20.03.2018"],
            ["missed", "20.03.2018"],
        ),
    ] {
        let answer = simulate(ISSUE, "2018-03-15", &words);
        assert_eq!(answer.code, 2, "{words:?}");
        assert_eq!(answer.json()["error"]["code"], "contradiction");
        for value in both {
            assert!(answer.err.contains(value), "{value}: {}", answer.err);
        }
    }
    let same = [
        "--event",
        "оплата=2018-03-20",
        "--event",
        "оплата=20.03.2018",
    ];
    assert_eq!(simulate(ISSUE, "2018-03-15", &same).code, 0);
}

#[test]
fn what_the_command_line_replaces_in_a_case_file_is_told() {
    let scratch = Scratch::new();
    scratch.file(
        "case.toml",
        "service = 'reissue'\nsubmitted = 2018-03-15T17:20:00\npace = 'instant'\n\
         [set]\nchannel = 'office'\n",
    );
    let notices = |words: &[&str]| {
        let service = "mangistau/foreign-labour-permit";
        let known = ["--case", "case.toml", "--format", "json", "--lang", "en"];
        let words = [&["simulate"], words, &known].concat();
        let words: Vec<_> = words
            .iter()
            .map(|word| word.replace("…", service))
            .collect();
        let words: Vec<_> = words.iter().map(String::as_str).collect();
        let report = run_in(scratch.directory(), &words).json();
        let notices = report["notices"].as_array().expect("a list").clone();
        let replaced = notices
            .iter()
            .filter(|notice| notice["code"] == "notice-overridden");
        let texts = replaced.filter_map(|notice| notice["text"].as_str());
        texts.map(str::to_owned).collect::<Vec<_>>().join("\n")
    };
    assert_eq!(notices(&["…"]), "");
    assert_eq!(
        notices(&["…:reissue", "--set", "арна=office", "--pace", "instant"]),
        ""
    );
    let told = notices(&[
        "…:issue",
        "--set",
        "канал=portal",
        "--submitted",
        "16.03.2018",
    ]);
    for words in [
        "reissue",
        ":issue",
        "office",
        "portal",
        "16.03.2018",
        "2018-03-15T17:20",
    ] {
        assert!(told.contains(words), "{words}: {told}");
    }
}

#[test]
fn an_event_outside_its_window_is_told() {
    let notice = |event: &str| {
        let event = format!("оплата={event}");
        let report = simulate(
            ISSUE,
            "2018-03-15T17:20",
            &["--event", &event, "--lang", "en"],
        );
        let notices = report.json()["notices"].as_array().expect("a list").clone();
        let about = |notice: &&Value| {
            notice["code"]
                .as_str()
                .is_some_and(|code| code.starts_with("notice-event"))
        };
        notices
            .iter()
            .find(about)
            .cloned()
            .unwrap_or(json!({"text": ""}))
    };
    let late = notice("20.04.2018");
    assert_eq!(late["code"], "notice-event-late");
    let text = late["text"].as_str().expect("a text");
    assert!(
        text.contains("2018-04-20") && text.contains("2018-04-16 17:30"),
        "{text}"
    );
    let early = notice("20.03.2018 10:00");
    assert_eq!(early["code"], "notice-event-early");
    let text = early["text"].as_str().expect("a text");
    assert!(
        text.contains("2018-03-20 10:00") && text.contains("2018-04-02 09:15"),
        "{text}"
    );
    assert_eq!(notice("10.04.2018")["text"], "");
    assert_eq!(notice("02.04.2018")["text"], "");
    let words = ["--event", "оплата=02.04.2018", "--set", "протокол=отказать"];
    let refused = simulate(ISSUE, "2018-03-15T17:20", &words).json();
    assert!(
        codes(&refused["notices"]).contains(&"notice-event-idle"),
        "{refused}"
    );
}

#[test]
fn a_portal_receives_at_once_and_the_provider_by_the_rule() {
    let portal = "mangistau/foreign-labour-permit:portal";
    let report = simulate(portal, "17.03.2018 20:00", &["--set", "вид=issue"]).json();
    assert_eq!(report["received"], "2018-03-17T20:00");
    assert_eq!(report["received_by_provider"], "2018-03-19T09:00");
    assert_eq!(because(&report, "процесс-1")[0], "because-received-at-once");
    assert_eq!(because(&report, "условие-3")[0], "because-closed-day");
    assert_eq!(
        because(&report, "issue/регистрация")[0],
        "because-received-in-hours"
    );
    assert_eq!(because(&report, "выдача"), ["because-call"]);
    let office = simulate(ISSUE, "2018-03-17T20:00", &[]).json();
    assert_eq!(office["received_by_provider"], Value::Null);
}

#[test]
fn a_regulation_in_another_language_is_told() {
    let told = |lang: &str| {
        let report = simulate(ISSUE, "2018-03-15T17:20", &["--lang", lang]).json();
        codes(&report["notices"]).contains(&"notice-written-in-russian")
    };
    assert!(told("kk") && told("en") && !told("ru"));
}

#[test]
fn a_file_whose_language_is_not_known_is_spoken_of_in_the_readers() {
    let scratch = Scratch::new();
    scratch.file("broken.rgl", "языкк русский\nрегламент a/b \"x\" {\n}\n");
    for (lang, line) in [
        ("ru", "«язык русский, издание 1»"),
        ("kk", "«тіл қазақша, басылым 1»"),
        ("en", "“language english, edition 1”"),
    ] {
        let words = ["check", "broken.rgl", "--lang", lang];
        let answer = run_in(scratch.directory(), &words);
        assert!(
            answer.out.contains(line),
            "{lang}: {}{}",
            answer.out,
            answer.err
        );
    }
}
