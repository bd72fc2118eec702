//! The forms of the result of `reglament check`.

use std::collections::BTreeSet;

use quick_xml::Reader;
use quick_xml::events::Event;
use serde_json::Value;

use crate::run::{Run, SOUND, Scratch, run_in};

const FORMS: [&str; 9] = [
    "human", "short", "plain", "json", "sarif", "github", "gitlab", "junit", "markdown",
];

/// A warning of form, a finding, a note; what XML, Markdown and commands write differently.
const RUSSIAN: &str = r#"язык русский, издание 1

регламент region/name "Пример" {
  участник гражданин "гражданин", заявитель
  участник канцелярия "канцелярия", подразделение  п. 7/1
  участник комиссия "комиссия", коллегиальный орган  п. 7/2

  услуга main "Услуга" {
    шаг приём: канцелярия, 20 минуты  п. 5/1 {
      затем -> выдано
    }
    исход выдано: положительный "результат"
    молчит "в срок, не более 100% | <сколько> & *кому*: об этом"
  }
}
"#;

/// The same in Kazakh, without the slip.
const KAZAKH: &str = r#"тіл қазақша, басылым 1

регламент region/other "Үлгі" {
  қатысушы азамат "азамат", өтініш беруші
  қатысушы кеңсе "кеңсе", бөлімше  т. 7/1
  қатысушы комиссия "комиссия", алқалы орган  т. 7/2

  қызмет main "Қызмет" {
    қадам қабылдау: кеңсе, 20 минут  т. 5/1 {
      содан кейін -> берілді
    }
    аяқталу берілді: оң "нәтиже"
    үнсіз "мерзім туралы"
  }
}
"#;

/// The two files, and one whose actor has two Latin letters.
fn scratch() -> Scratch {
    let scratch = Scratch::new();
    scratch.file("d/ru.rgl", RUSSIAN);
    scratch.file("d/kk.rgl", KAZAKH);
    let broken = KAZAKH.replace("region/other", "region/broken");
    scratch.file(
        "d/қате 1.rgl",
        broken.replace("қабылдау: кеңсе", "қабылдау: кеңce"),
    );
    scratch
}

fn check(scratch: &Scratch, words: &[&str]) -> Run {
    // What other checks find in files this small is not looked at here.
    let only = ["--only", "A001,Q001,V001,V002,V003,Y001"];
    run_in(
        scratch.directory(),
        &[&["check"], words, only.as_slice()].concat(),
    )
}

#[test]
fn every_form_of_the_same_findings() {
    let scratch = scratch();
    for form in FORMS {
        let run = check(&scratch, &["d", "--format", form]);
        insta::assert_snapshot!(format!("form_{form}"), run.page());
    }
}

#[test]
fn every_form_in_kazakh() {
    let scratch = scratch();
    for form in ["human", "short", "plain", "github", "junit", "markdown"] {
        let words = ["d/kk.rgl", "--format", form, "--lang", "kk"];
        insta::assert_snapshot!(format!("form_kk_{form}"), check(&scratch, &words).page());
    }
}

#[test]
fn the_exit_code_is_the_same_in_every_form() {
    let scratch = scratch();
    scratch.file("sound.rgl", SOUND);
    for form in FORMS {
        let code = |words: &[&str]| check(&scratch, &[words, &["--format", form]].concat()).code;
        assert_eq!(code(&["sound.rgl"]), 0, "{form}");
        assert_eq!(code(&["sound.rgl", "--deny", "findings"]), 0, "{form}");
        assert_eq!(code(&["d/ru.rgl"]), 0, "{form}");
        assert_eq!(code(&["d/ru.rgl", "--deny", "findings"]), 1, "{form}");
        assert_eq!(code(&["d"]), 1, "{form}");
        assert_eq!(code(&["nowhere"]), 2, "{form}");
        assert_eq!(code(&["d", "--baseline", "nowhere"]), 2, "{form}");
    }
}

#[test]
fn a_program_is_told_as_a_document_why_nothing_was_checked() {
    let scratch = scratch();
    for form in ["json", "sarif", "gitlab", "junit"] {
        let words: [&[&str]; 3] = [&["nowhere"], &["d", "--baseline", "nowhere"], &["--wrong"]];
        for words in words {
            let run = check(&scratch, &[words, &["--format", form]].concat());
            assert_eq!(run.code, 2, "{form} {words:?}");
            let document = run.json();
            let keys: Vec<&String> = document.as_object().expect("a map").keys().collect();
            assert_eq!(keys, ["error"], "{form} {words:?}");
            let message = document["error"]["message"].as_str().expect("a message");
            assert!(run.err.contains(message), "{form} {words:?}: {}", run.err);
        }
    }
    for form in ["human", "short", "plain", "github", "markdown"] {
        let run = check(&scratch, &["nowhere", "--format", form]);
        assert_eq!(run.out, "", "{form}");
        assert!(run.err.contains("nowhere"), "{form}");
    }
}

#[test]
fn sarif_is_what_its_schema_says() {
    // A pattern of the official schema has a bracket too many, which makes it no pattern.
    let schema = include_str!("../schemas/sarif-2.1.0.json").replace("{2}]?$", "{2}$");
    let schema: Value = serde_json::from_str(&schema).expect("the schema is a document");
    let schema = jsonschema::validator_for(&schema).expect("the schema is one");
    let scratch = scratch();
    for path in ["d", "d/ru.rgl"] {
        let log = check(&scratch, &[path, "--format", "sarif"]).json();
        let wrong: Vec<String> = schema
            .iter_errors(&log)
            .map(|error| format!("{}: {error}", error.instance_path()))
            .collect();
        assert!(wrong.is_empty(), "{wrong:#?}");
    }
    // The schema is no empty one.
    assert!(!schema.is_valid(&serde_json::json!({ "version": "2.1.0" })));
}

#[test]
fn every_result_of_sarif_has_its_rule_and_its_place() {
    let log = check(&scratch(), &["d", "--format", "sarif"]).json();
    let rules = log["runs"][0]["tool"]["driver"]["rules"].clone();
    let results = log["runs"][0]["results"]
        .as_array()
        .expect("a list")
        .clone();
    assert!(results.len() >= 5, "{results:#?}");
    for result in &results {
        let rule = result["ruleIndex"].as_u64().expect("an index");
        let rule = usize::try_from(rule).expect("a small one");
        assert_eq!(rules[rule]["id"], result["ruleId"]);
        let place = &result["locations"][0]["physicalLocation"];
        assert!(place["region"]["startLine"].is_u64(), "{result:#}");
        let uri = place["artifactLocation"]["uri"].as_str().expect("a text");
        assert!(uri.is_ascii() && !uri.contains(' '), "{uri}");
    }
    let mended = results.iter().filter(|result| result["fixes"].is_array());
    assert_eq!(mended.count(), 2, "the slip and the letters");
}

#[test]
fn gitlab_gets_the_fields_that_it_asks_for() {
    let list = check(&scratch(), &["d", "--format", "gitlab"]).json();
    let list = list.as_array().expect("a list").clone();
    let mut fingerprints = BTreeSet::new();
    for issue in &list {
        assert!(
            issue["description"]
                .as_str()
                .is_some_and(|text| !text.is_empty())
        );
        assert!(issue["check_name"].is_string());
        assert!(
            issue["location"]["path"]
                .as_str()
                .is_some_and(|path| path.starts_with("d/"))
        );
        assert!(
            issue["location"]["lines"]["begin"]
                .as_u64()
                .is_some_and(|line| line > 0)
        );
        let severity = issue["severity"].as_str().expect("a text");
        assert!(["info", "minor", "major", "critical", "blocker"].contains(&severity));
        fingerprints.insert(issue["fingerprint"].as_str().expect("a text").to_owned());
    }
    assert_eq!(fingerprints.len(), list.len(), "a fingerprint stands twice");
}

/// The attributes of every element of a name.
fn elements(document: &str, name: &str) -> Vec<Vec<(String, String)>> {
    let mut reader = Reader::from_str(document);
    reader.config_mut().check_end_names = true;
    let mut found = Vec::new();
    loop {
        match reader.read_event().expect("well-formed XML") {
            Event::Eof => return found,
            Event::Start(element) | Event::Empty(element) => {
                let attributes = element.attributes().map(|attribute| {
                    let attribute = attribute.expect("a well-formed attribute");
                    let key = String::from_utf8_lossy(attribute.key.as_ref()).into_owned();
                    (key, String::from_utf8_lossy(&attribute.value).into_owned())
                });
                let attributes = attributes.collect();
                if element.name().as_ref() == name.as_bytes() {
                    found.push(attributes);
                }
            }
            _ => {}
        }
    }
}

#[test]
fn junit_counts_what_fails_the_run() {
    let scratch = scratch();
    scratch.file("sound.rgl", SOUND);
    let failures = |words: &[&str]| {
        let run = check(&scratch, &[words, &["--format", "junit"]].concat());
        let suites = elements(&run.out, "testsuites");
        let cases = elements(&run.out, "testcase").len();
        let told = elements(&run.out, "failure").len();
        let count = |name: &str| {
            let value = suites[0].iter().find(|(key, _)| key == name);
            value
                .expect("it is counted")
                .1
                .parse::<usize>()
                .expect("a number")
        };
        assert_eq!(
            (count("tests"), count("failures")),
            (cases, told),
            "{}",
            run.out
        );
        told
    };
    assert_eq!(failures(&["sound.rgl"]), 0);
    assert_eq!(failures(&["d/ru.rgl"]), 0);
    assert_eq!(failures(&["d/ru.rgl", "--deny", "findings"]), 3);
    assert_eq!(failures(&["d"]), 1);
}

#[test]
fn github_gets_one_command_a_line() {
    let run = check(&scratch(), &["d", "--format", "github"]);
    assert!(run.out.lines().count() >= 5);
    for line in run.out.lines() {
        let commands = ["::error file=", "::warning file=", "::notice file="];
        assert!(
            commands.iter().any(|command| line.starts_with(command)),
            "{line}"
        );
    }
    assert!(run.out.contains("100%25 | <сколько>"), "{}", run.out);
}
