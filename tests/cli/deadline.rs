//! `reglament deadline`.

use serde_json::Value;

use crate::run::{Run, Scratch, run, run_in};

fn deadline(words: &[&str]) -> Run {
    run(&[&["deadline"], words, &["--format", "json"]].concat())
}

fn elements(answer: &Run) -> Vec<Value> {
    answer.json().as_array().expect("a list").clone()
}

/// A few weeks with Nauryz in them, so that the tests are quick.
const SPRING: [&str; 4] = ["--from", "2018-03-01", "--to", "2018-04-30"];

#[test]
fn a_verdict_has_what_the_contract_names() {
    let service = "mangistau/foreign-labour-permit:issue";
    let answer = deadline(&[&[service][..], &SPRING].concat());
    assert_eq!(answer.code, 1, "{}", answer.err);
    let all = elements(&answer);
    let named: Vec<(&str, &str)> = all
        .iter()
        .map(|own| {
            let word = |key: &str| own[key].as_str().expect("a word");
            (word("deadline"), word("reading"))
        })
        .collect();
    assert_eq!(
        named,
        [
            ("срок-решения", "next-day"),
            ("передача/оплата", "next-day"),
            ("срок-решения", "event-day"),
            ("передача/оплата", "event-day"),
        ]
    );
    let total = &all[0];
    assert_eq!(total["service"], service);
    assert_eq!(total["starts_checked"], 61 * 1440);
    assert_eq!(total["verdict"], "depends");
    assert_eq!(total["if_applicant_quick"], "depends");
    // Through the portal at 18:11 the receipt is at once and the registration, 20 minutes in the
    // office's hours, ends the next morning: one working day is lost, and the seven are not kept.
    assert_eq!(total["first_late"], "2018-03-01T18:11");
    let worst = &total["worst"];
    let timeline = worst["timeline"].as_array().expect("a timeline");
    let step = timeline.iter().find(|step| step["step"] == "рассмотрение");
    assert_eq!(step.expect("the step")["end"], worst["ended"]);
    assert!(worst["ended"].as_str() > worst["due"].as_str());
}

#[test]
fn a_late_start_is_late_when_it_is_run_and_the_minute_before_is_not() {
    let service = "mangistau/foreign-labour-permit:issue";
    let kept = |submitted: &str| {
        let words = ["simulate", service, "--submitted", submitted];
        let more = ["--set", "channel=portal", "--format", "json"];
        run(&[&words[..], &more].concat()).json()["deadlines"][0]["kept"].clone()
    };
    assert_eq!(kept("2018-03-01T18:10"), true);
    assert_eq!(kept("2018-03-01T18:11"), false);
}

#[test]
fn the_command_of_every_worst_case_shows_it() {
    let answer = deadline(&[
        "mangistau/foreign-labour-permit",
        "north-kazakhstan/foreign-labour-permit",
        "akmola/foreign-labour-permit",
        "mia/labour-immigrant-permit",
        "--from",
        "2020-01-01",
        "--to",
        "2020-02-03",
    ]);
    let mut shown = 0;
    for own in elements(&answer) {
        let worst = &own["worst"];
        let (Some(command), true) = (worst["command"].as_str(), own["kind"] == "total") else {
            continue;
        };
        let words = shlex::split(command).expect("a command line");
        let words: Vec<&str> = words.iter().skip(1).map(String::as_str).collect();
        let report = run(&[&words[..], &["--format", "json"]].concat()).json();
        let deadlines = report["deadlines"].as_array().expect("deadlines");
        let found = deadlines.iter().find(|one| one["id"] == own["deadline"]);
        let found = found.unwrap_or_else(|| panic!("{command}: {report}"));
        assert_eq!(found["met"], worst["ended"], "{command}");
        assert_eq!(found["due"], worst["due"], "{command}");
        assert_eq!(found["kept"], own["verdict"] == "always", "{command}");
        shown += 1;
    }
    assert!(shown > 60, "only {shown} cases were shown");
}

#[test]
fn what_cannot_be_judged_is_said() {
    let none = deadline(&["akmola/unemployed-certificate:main"]);
    assert_eq!(none.code, 2);
    assert_eq!(none.json()["error"]["code"], "no-deadline");
    let unknown = deadline(&["zhitikara/labour-immigrant-permit:main"]);
    assert_eq!(unknown.code, 2);
    assert_eq!(unknown.json()["error"]["missing"][0], "--from");
    let service = "mangistau/foreign-labour-permit:reissue";
    for (from, to, code) in [
        ("2018-03-02", "2018-03-01", "empty-span"),
        ("2011-01-01", "2018-03-01", "outside-coverage"),
        ("2018-03-01", "2031-03-01", "outside-coverage"),
        ("2018-02-30", "2018-03-01", "bad-value"),
    ] {
        let answer = deadline(&[service, "--from", from, "--to", to]);
        assert_eq!(answer.code, 2, "{from} {to}");
        assert_eq!(answer.json()["error"]["code"], code, "{from} {to}");
    }
    let fact = deadline(&[service, "--set", "соответстви=да"]);
    assert_eq!(fact.json()["error"]["code"], "unknown-fact");
    let reading = deadline(&[service, "--reading", "some-day"]);
    assert_eq!(reading.json()["error"]["code"], "bad-value");
    let nothing = deadline(&["mangistau/nothing"]);
    assert_eq!(nothing.code, 2);
}

#[test]
fn a_fact_narrows_the_ways() {
    let service = "mangistau/foreign-labour-permit:issue";
    let office = ["--set", "channel=office"];
    let answer = deadline(&[&[service][..], &SPRING, &office].concat());
    let all = elements(&answer);
    assert!(all.iter().all(|own| own["verdict"] == "always"), "{all:?}");
    assert_eq!(answer.code, 0);
}

#[test]
fn the_page_for_people() {
    for lang in ["ru", "kk", "en"] {
        let words = [
            "deadline",
            "mangistau/foreign-labour-permit:issue",
            "--reading",
            "next-day",
            "--full",
            "--lang",
            lang,
        ];
        let answer = run(&[&words[..], &SPRING].concat());
        insta::assert_snapshot!(format!("deadline_{lang}"), answer.page());
    }
}

/// Where the moments of several waits could hang together, the answer says what was not asked.
#[test]
fn several_waits_that_stop_one_clock_are_told() {
    let text = |from: &str, excluding: &str| {
        format!(
            "language english, edition 1\n\
             regulation test/made \"made up\" {{\n\
             act resolution No. \"1\" dated 2015-01-10 {{ enters into force 2015-01-22 }}\n\
             calendar kazakhstan\n\
             office hours mon–fri 09:00–18:30, break 13:00–14:30\n\
             channel office \"office\"\n\
             actor citizen \"applicant\", applicant\n\
             actor clerk \"clerk\", official\n\
             service main \"made up\" {{\n\
             deadline total: 9 working days, from {from}, until end of s2, excluding {excluding}\n\
             step s0: clerk, 1 working day {{\n\
             first await w0 by citizen within 3 working days {{ missed -> silent \"no\" }}\n\
             }}\n\
             step s1: clerk, 1 working day {{\n\
             first await w1 by citizen within 3 working days {{ missed -> silent \"no\" }}\n\
             }}\n\
             step s2: clerk, 2 working days\n\
             outcome done: favourable \"done\"\n}}\n}}\n"
        )
    };
    for (from, excluding, told) in [
        ("submitted", "w0, w1", true),
        ("submitted", "w1", false),
        ("end of s0", "w1", true),
        ("end of s0", "w0", true),
    ] {
        let scratch = Scratch::new();
        scratch.file("made.rgl", text(from, excluding));
        let words = ["deadline", "made.rgl:main", "--lang", "en"];
        let words = [&words[..], &SPRING, &["--format", "json"]].concat();
        let answer = run_in(scratch.directory(), &words);
        let answers = elements(&answer);
        let total = answers.iter().find(|own| own["deadline"] == "total");
        let total = total.unwrap_or_else(|| panic!("{}", answer.err));
        assert_eq!(total["at_ends"], told, "{from}, {excluding}");
        let human = run_in(scratch.directory(), &words[..words.len() - 2]);
        let noticed = human.err.contains("several events on the way");
        assert_eq!(noticed, told, "{}", human.err);
    }
}
