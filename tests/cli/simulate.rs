//! `reglament simulate` and `reglament test`.

use std::time::Duration;

use serde_json::{Value, json};

use crate::run::{Run, Scratch, program, run, run_in};

fn simulate(service: &str, submitted: &str, more: &[&str]) -> Run {
    let words = [
        "simulate",
        service,
        "--submitted",
        submitted,
        "--format",
        "json",
    ];
    run(&[&words[..], more].concat())
}

/// The end of each step by name.
fn end(report: &Value, step: &str) -> Value {
    let timeline = report["timeline"].as_array().expect("a timeline");
    let found = timeline.iter().find(|entry| entry["step"] == step);
    found.unwrap_or_else(|| panic!("no step {step}: {report}"))["end"].clone()
}

#[test]
fn the_worked_case_of_mangistau() {
    let answer = simulate(
        "mangistau/foreign-labour-permit:issue",
        "15.03.2018 17:20",
        &[],
    );
    let report = answer.json();
    assert_eq!(answer.code, 0, "{}", answer.err);
    assert_eq!(report["submitted"], "2018-03-15T17:20");
    assert_eq!(report["received"], "2018-03-15T17:20");
    assert_eq!(
        report["outcome"],
        json!({"id": "выдано", "kind": "favourable",
        "title": "разрешение на привлечение иностранной рабочей силы"})
    );
    assert_eq!(report["ended"], "2018-04-17T18:30");
    for (step, moment) in [
        ("регистрация", "2018-03-15T17:40"),
        ("проверка", "2018-03-20T18:30"),
        ("рассмотрение", "2018-03-29T18:30"),
        ("уведомление", "2018-03-30T18:30"),
        ("подписание", "2018-04-02T09:15"),
        ("передача", "2018-04-17T18:30"),
    ] {
        assert_eq!(end(&report, step), moment, "{step}");
    }
    assert_eq!(report["deadlines"][0]["due"], "2018-03-29T18:30");
    assert_eq!(report["deadlines"][0]["kept"], true);
}

#[test]
fn the_worked_case_of_north_kazakhstan() {
    let service = "north-kazakhstan/foreign-labour-permit:intra-issue";
    let answer = simulate(service, "2018-03-19T17:50", &["--set", "channel=portal"]);
    let report = answer.json();
    assert_eq!(report["received"], "2018-03-19T17:50");
    assert_eq!(end(&report, "тіркеу"), "2018-03-20T10:40");
    assert_eq!(end(&report, "бұрыштама"), "2018-03-20T12:40");
    assert_eq!(end(&report, "қарау"), "2018-04-02T18:30");
    assert_eq!(end(&report, "қол-қою"), "2018-04-03T11:00");
    assert_eq!(report["ended"], "2018-04-03T11:20");
}

#[test]
fn the_worked_case_of_akmola() {
    let service = "akmola/foreign-labour-permit:intra-reissue";
    let report = simulate(service, "25.12.2019 17:00", &[]).json();
    let ends: Vec<&str> = report["timeline"]
        .as_array()
        .expect("a timeline")
        .iter()
        .filter_map(|step| step["end"].as_str())
        .collect();
    assert_eq!(
        ends,
        [
            "2019-12-25T17:20",
            "2019-12-25T18:20",
            "2019-12-31T18:30",
            "2020-01-05T10:00",
            "2020-01-05T10:20",
        ]
    );
}

#[test]
fn every_service_reaches_an_outcome_or_a_silence() {
    let list = run(&["list", "--format", "json"]).json();
    let mut services = 0;
    for regulation in list.as_array().expect("a list") {
        let path = regulation["regulation"].as_str().expect("a path");
        if path.starts_with("kz/") {
            continue;
        }
        for service in regulation["services"].as_array().expect("services") {
            let name = format!("{path}:{}", service["id"].as_str().expect("an id"));
            let submitted = "2019-09-02T10:00";
            let mut words = vec!["--as-if-in-force".to_owned()];
            let first = simulate(&name, submitted, &["--as-if-in-force"]);
            if first.code == 2 {
                let facts = first.json()["error"]["facts"].clone();
                for fact in facts
                    .as_array()
                    .unwrap_or_else(|| panic!("{name}: {}", first.out))
                {
                    let value = match fact["type"].as_str() {
                        Some("one-of") => fact["values"][0].as_str().expect("a value").to_owned(),
                        Some("date") => "2019-09-20".to_owned(),
                        Some("yes-no") => "да".to_owned(),
                        _ => "1".to_owned(),
                    };
                    words.push("--set".to_owned());
                    words.push(format!("{}={value}", fact["id"].as_str().expect("an id")));
                }
            }
            let words: Vec<&str> = words.iter().map(String::as_str).collect();
            let answer = simulate(&name, submitted, &words);
            let report = answer.json();
            let silent = report["outcome"].is_null() && report["ended"].is_null();
            let silences = report["silences"].as_array().map_or(0, Vec::len);
            assert!(answer.code < 2, "{name}: {}", answer.err);
            assert!(!silent || silences > 0, "{name}: {}", answer.out);
            services += 1;
        }
    }
    assert!(services >= 37, "{services}");
}

#[test]
fn an_act_that_is_not_in_force_names_the_nearest_day() {
    let service = "mangistau/foreign-labour-permit:issue";
    let answer = simulate(service, "2026-01-12", &[]);
    assert_eq!(answer.code, 2);
    assert_eq!(answer.json()["error"]["code"], "case-not-in-force");
    assert!(answer.err.contains("06.04.2020"), "{}", answer.err);
    assert!(answer.err.contains("--as-if-in-force"), "{}", answer.err);
    let all_the_same = simulate(service, "2026-01-12", &["--as-if-in-force"]);
    assert_eq!(all_the_same.code, 0);
    let notices = all_the_same.json()["notices"].clone();
    assert_eq!(notices[0]["code"], "notice-not-in-force", "{notices}");
    let wording = simulate(service, "2016-06-01", &[]);
    assert_eq!(wording.code, 2);
    assert_eq!(wording.json()["error"]["code"], "case-wording-unknown");
}

#[test]
fn missing_facts_are_asked_for_all_at_once() {
    let answer = simulate("mangistau/foreign-labour-permit:portal", "2018-03-15", &[]);
    assert_eq!(answer.code, 2);
    let error = answer.json()["error"].clone();
    assert_eq!(error["missing"], json!(["вид"]));
    assert_eq!(error["facts"][0]["values"][0], "issue");
    assert!(answer.err.contains("вид"), "{}", answer.err);
}

#[test]
fn unknown_facts_and_events_name_the_likely_ones() {
    let service = "mangistau/foreign-labour-permit:issue";
    for (words, code, likely) in [
        (
            ["--set", "протакол=выдать"],
            "case-fact-unknown",
            "протокол",
        ),
        (["--event", "аплата=missed"], "case-event-unknown", "оплата"),
    ] {
        let answer = simulate(service, "2018-03-15", &words);
        assert_eq!(answer.code, 2);
        assert_eq!(answer.json()["error"]["code"], code);
        assert!(answer.err.contains(likely), "{}", answer.err);
    }
    let wrong = simulate(service, "2018-03-15", &["--set", "протокол=никогда"]);
    assert_eq!(wrong.json()["error"]["code"], "case-fact-type");
    let early = simulate(service, "2018-03-15", &["--event", "оплата=2018-03-01"]);
    assert_eq!(early.json()["error"]["code"], "case-event-before");
}

/// A name like no other is answered with the names that there are, and a time that was parted from
/// its date with how to keep them together.
#[test]
fn what_is_nowhere_near_a_name_is_told_the_names() {
    let service = "mangistau/foreign-labour-permit:issue";
    let facts = run(&[
        "simulate",
        service,
        "--submitted",
        "15.03.2018",
        "--set",
        "щъ=1",
    ]);
    assert_eq!(facts.code, 2);
    assert!(facts.err.contains("«протокол»"), "{}", facts.err);
    let parted = run(&["simulate", service, "--submitted", "15.03.2018", "17:20"]);
    assert_eq!(parted.code, 2);
    assert!(
        parted.err.contains("\"15.03.2018 17:20\""),
        "{}",
        parted.err
    );
}

#[test]
fn a_missed_wait_stops_at_the_silence_of_the_act() {
    let service = "mangistau/foreign-labour-permit:issue";
    let answer = simulate(service, "2018-03-15T17:20", &["--event", "оплата=missed"]);
    let report = answer.json();
    assert_eq!(answer.code, 1);
    assert_eq!(report["outcome"], Value::Null);
    assert_eq!(report["ended"], Value::Null);
    assert_eq!(report["stopped_at"], "issue/передача");
    assert_eq!(end(&report, "передача"), "2018-04-16T17:30");
}

/// Steps for which the act states no term make every later date the earliest possible one: the end
/// of the case and the verdict on its total term as well as the dates of the steps.
#[test]
fn what_comes_after_a_step_without_a_term_is_not_certain() {
    let service = "zhitikara/labour-immigrant-permit:main";
    let case = ["--as-if-in-force", "--lang", "ru"];
    let report = simulate(service, "15.03.2019 09:00", &case).json();
    assert_eq!(report["lower_bound"], true);
    assert_eq!(report["deadlines"][0]["lower_bound"], true);
    let run = run(&[
        &["simulate", service, "--submitted", "15.03.2019 09:00"][..],
        &case,
    ]
    .concat());
    let said: Vec<&str> = run
        .out
        .lines()
        .skip_while(|line| !line.starts_with("Исход"))
        .collect();
    insta::assert_snapshot!(said[..4].join("\n") + "\n" + &run.err);
}

#[test]
fn a_page_in_each_language() {
    for lang in ["ru", "kk", "en"] {
        let answer = run(&[
            "simulate",
            "akmola/foreign-labour-permit:intra-reissue",
            "--submitted",
            "25.12.2019 17:00",
            "--lang",
            lang,
        ]);
        insta::assert_snapshot!(format!("timeline_{lang}"), answer.page());
    }
}

#[test]
fn a_case_file_and_options_that_go_before_it() {
    let scratch = Scratch::new();
    scratch.file(
        "case.toml",
        "service = 'mangistau/foreign-labour-permit:issue'\nsubmitted = 2018-03-15T17:20:00\n\
         pace = 'instant'\n[events]\nоплата = 'missed'\n"
            .replace("оплата", "\"оплата\""),
    );
    let from_file = run_in(scratch.directory(), &["simulate", "--case", "case.toml"]);
    assert_eq!(from_file.code, 1, "{}", from_file.err);
    let words = [
        "simulate",
        "--case",
        "case.toml",
        "--event",
        "оплата=2018-03-20",
    ];
    assert_eq!(run_in(scratch.directory(), &words).code, 0);
    scratch.file("wrong.toml", "submitted = [1]\n");
    let wrong = run_in(scratch.directory(), &["simulate", "--case", "wrong.toml"]);
    assert_eq!(wrong.code, 2);
    let said = wrong.err.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(said.contains("строка 1, столбец"), "{said}");
}

const CALLS: &str = "язык русский, издание 1\nрегламент a/b \"x\" {\n  акт приказ № \"1\" от \
     01.01.2018 {\n    вступает в силу 01.01.2018\n  }\n  канал office \"окно\"\n  участник кто \
     \"кто\", подразделение\n";

#[test]
fn a_tower_of_calls_is_refused_before_it_is_built() {
    let scratch = Scratch::new();
    let mut text = CALLS.to_owned();
    for service in 1..=6 {
        text += &format!("  услуга s{service} \"x\" {{\n");
        for call in 0..12 {
            text += &format!("    вызов в{call}: s{}\n", service + 1);
        }
        text += "    исход да1: положительный \"д\"\n  }\n";
    }
    text += "  услуга s7 \"x\" {\n    шаг я: кто, 1 минута\n    исход да1: положительный \"д\"\n  }\n}\n";
    scratch.file("tower.rgl", text);
    let words = [
        "simulate",
        "tower.rgl:s1",
        "--submitted",
        "2018-03-15T10:00",
    ];
    let mut command = program();
    command
        .current_dir(scratch.directory())
        .timeout(Duration::from_secs(20));
    let answer = crate::run::finish(command.args(words));
    assert_eq!(answer.code, 2, "{}", answer.err);
    assert!(answer.err.contains("N017"), "{}", answer.err);
}

#[test]
fn a_branch_that_jumps_back_out_ends() {
    let scratch = Scratch::new();
    let mut text =
        CALLS.to_owned() + "  услуга s \"x\" {\n    шаг н: кто, 1 минута\n    параллельно п {\n";
    for branch in 0..50 {
        text += &format!(
            "      ветвь в{branch} {{\n        шаг ш{branch}: кто, 1 минута {{\n          затем -> \
             н\n        }}\n      }}\n"
        );
    }
    text += "    }\n    исход да1: положительный \"д\"\n  }\n}\n";
    scratch.file("jump.rgl", text);
    let words = [
        "simulate",
        "jump.rgl:s",
        "--submitted",
        "2018-03-15T10:00",
        "--pace",
        "instant",
    ];
    let mut command = program();
    command
        .current_dir(scratch.directory())
        .timeout(Duration::from_secs(20));
    assert_eq!(crate::run::finish(command.args(words)).code, 2);
}

#[test]
fn scenarios_pass_fail_and_are_never_empty() {
    let scratch = Scratch::new();
    let regulation = CALLS.to_owned()
        + "  услуга s \"x\" {\n    шаг я: кто, 1 минута\n    исход да1: положительный \"д\"\n  }\n}\n";
    scratch.file("r.rgl", regulation);
    let scenario = |expect: &str| {
        format!(
            "[[scenario]]\nname = 'один'\nservice = 's'\nsubmitted = '2018-03-15T10:00'\n\
             [scenario.expect]\n{expect}\n"
        )
    };
    let test = |expect: &str| {
        scratch.file("r.scenarios.toml", scenario(expect));
        run_in(scratch.directory(), &["test", "r.rgl"])
    };
    assert_eq!(test("outcome = 'да1'\nended = '2018-03-15T10:01'").code, 0);
    let failed = test("ended = '2018-03-15T10:02'");
    assert_eq!(failed.code, 1);
    for word in [
        "r.scenarios.toml",
        "один",
        "15.03.2018 10:02",
        "15.03.2018 10:01",
    ] {
        assert!(failed.out.contains(word), "{word}: {}", failed.out);
    }
    assert_eq!(test("").code, 1);
    assert_eq!(test("error = 'case-not-in-force'\noutcome = 'да1'").code, 1);
    assert_eq!(
        test("[scenario.expect.steps.\"нет\"]\nabsent = true").code,
        1
    );
    assert_eq!(test("[scenario.expect.deadlines.\"нет\"]").code, 1);
    scratch.file("лишний.scenarios.toml", scenario("outcome = 'да1'"));
    let orphan = run_in(scratch.directory(), &["test", "."]);
    assert_eq!(orphan.code, 1);
    assert!(orphan.err.contains("лишний"), "{}", orphan.err);
}

#[test]
fn a_case_that_waits_for_what_never_begins_says_so() {
    let service = "tests/checks/F016/fires.rgl:main";
    let words = ["simulate", service, "--submitted", "2018-03-15T10:00"];
    let words = [&words[..], &["--set", "годно=нет", "--as-if-in-force"]].concat();
    for (lang, said) in [
        ("ru", "дело стоит: ждут параллельную работу"),
        ("kk", "қатар жұмыс күтіліп тұр"),
        ("en", "the case stands still"),
    ] {
        let stuck = run(&[&words[..], &["--lang", lang]].concat());
        assert_eq!(stuck.code, 2, "{}", stuck.out);
        let told = stuck.err.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(told.contains(said), "{told}");
    }
}
