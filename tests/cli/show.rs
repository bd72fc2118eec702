//! `reglament show`.

use serde_json::{Value, json};

use crate::run::{SOUND, Scratch, finish, program, run, run_in};

fn shown(name: &str) -> Value {
    let shown = run(&["show", name, "--format", "json"]);
    assert_eq!(shown.code, 0, "{}", shown.err);
    shown.json()
}

#[test]
fn every_regulation_has_every_key() {
    let list = run(&["list", "--format", "json"]).json();
    for entry in list.as_array().expect("a list") {
        let name = entry["regulation"].as_str().expect("a name");
        let document = shown(name);
        let has = |value: &Value, keys: &[&str]| {
            for key in keys {
                assert!(value.get(key).is_some(), "{name}: no `{key}` in {value}");
            }
        };
        has(
            &document,
            &[
                "regulation",
                "title",
                "language",
                "act",
                "force",
                "actors",
                "facts",
            ],
        );
        has(&document, &["services", "silences", "assumptions"]);
        has(
            &document["force"],
            &["from", "from_bounds", "until", "until_bounds"],
        );
        has(
            &document["act"],
            &["kind", "issuer", "number", "date", "registered", "repealed"],
        );
        let each = |list: &Value, keys: &[&str]| {
            list.as_array()
                .expect("a list")
                .iter()
                .for_each(|value| has(value, keys));
        };
        each(&document["actors"], &["id", "name", "kind"]);
        each(
            &document["facts"],
            &["id", "type", "values", "default", "by"],
        );
        each(&document["silences"], &["place", "text", "cites"]);
        each(&document["assumptions"], &["place", "text"]);
        for service in document["services"].as_array().expect("a list") {
            has(service, &["id", "title", "steps", "deadlines", "outcomes"]);
            each(
                &service["deadlines"],
                &["id", "term", "from", "to", "excluding", "cites"],
            );
            each(&service["outcomes"], &["id", "title", "kind"]);
            each(
                &service["steps"],
                &["id", "kind", "actors", "stage", "terms", "next"],
            );
            each(&service["steps"], &["join", "calls", "cites"]);
            for step in service["steps"].as_array().expect("a list") {
                let terms = [
                    "value", "unit", "kind", "from", "elapsed", "cites", "variants",
                ];
                each(&step["terms"], &terms);
                each(&step["next"], &["to", "when"]);
            }
        }
        assert_eq!(document["facts"][0]["id"], "channel");
    }
}

#[test]
fn the_permit_of_mangistau() {
    let document = shown("mangistau/foreign-labour-permit");
    assert_eq!(document["act"]["number"], "343");
    assert_eq!(
        document["act"]["registered"],
        json!({"number": "2903", "date": "2015-12-07"})
    );
    assert_eq!(
        document["act"]["repealed"],
        json!({"number": "49", "date": "2020-03-27"})
    );
    assert_eq!(document["force"]["from"], Value::Null);
    let issue = &document["services"][0];
    assert_eq!(issue["id"], "issue");
    assert_eq!(
        issue["deadlines"][0]["term"],
        json!({"value": 7, "unit": "working_days"})
    );
    assert_eq!(issue["deadlines"][0]["from"], "received");
    let handing = issue["steps"]
        .as_array()
        .expect("a list")
        .last()
        .expect("a step");
    let terms: Vec<_> = handing["terms"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|term| {
            (
                term["value"].clone(),
                term["kind"].clone(),
                term["cites"].clone(),
            )
        })
        .collect();
    let cites = json!(["5/6", "8/6"]);
    assert_eq!(
        terms,
        [
            (json!(11), json!("within"), cites.clone()),
            (json!(10), json!("applicant_window"), cites),
        ]
    );
}

#[test]
fn one_service_alone() {
    let document = shown("mangistau/foreign-labour-permit:issue");
    assert_eq!(document["services"].as_array().map(Vec::len), Some(1));
    let silences = document["silences"].as_array().expect("a list");
    assert!(!silences.iter().any(|each| {
        each["place"]
            .as_str()
            .is_some_and(|place| place.starts_with("extend"))
    }));
}

/// Parallel work, a rule, a decision, variants of a term, a step of nobody.
const FLOW: &str = "язык русский, издание 1

регламент region/name \"Пример\" {
  канал office \"канцелярия\"
  участник гражданин \"гражданин\", заявитель
  участник а \"а\", подразделение
  участник б \"б\", подразделение
  факт полно: да или нет, сообщает гражданин, благоприятно да \"полно\"
  факт людей: число, сообщает гражданин \"людей\"

  услуга main \"Услуга\" {
    предельный срок всё: 5 рабочих дней, от подача, до конец выдача, не считая ожиданий оплата  п. 1

    шаг приём: а, 20 минут  п. 1 {
      в другом пункте 20 минут  п. 2
      в другом пункте в течение 30 минут  п. 3
      если полно и (людей > 3 или не полно) -> отказано
      если не полно -> молчит \"что тогда\"
      иначе -> дальше
    }
    параллельно вместе {
      ветвь первая {
        шаг раз: а, 1 рабочий день {
          действие \"готовит\"  п. 3
          действие \"готовит и передаёт\"  п. 4
          в другом пункте в течение 1 рабочего дня  п. 4
        }
        шаг два: б, 1 рабочий день
      }
      ветвь вторая {
        шаг три: б, в тот же день
      }
    }
    шаг решение-по-делу: 2 рабочих дня {
      решение ответ: да-выдать | вернуть -> приём | отказать -> отказано
    }
    шаг выдача: б {
      сначала ждать оплата от гражданин в течение 5 рабочих дней {
        истекло -> отказано
      }
    }

    исход выдано: положительный \"результат\"
    исход отказано: отказной \"отказ\"
  }
}
";

#[test]
fn what_comes_after_what() {
    let scratch = Scratch::new();
    scratch.file("a.rgl", FLOW);
    let shown = run_in(scratch.directory(), &["show", "a.rgl", "--format", "json"]);
    assert_eq!(shown.code, 0, "{}", shown.err);
    insta::assert_snapshot!(shown.out);
}

#[test]
fn the_page_for_people() {
    let scratch = Scratch::new();
    scratch.file("a.rgl", FLOW);
    for lang in ["ru", "kk", "en"] {
        let shown = run_in(scratch.directory(), &["show", "a.rgl", "--lang", lang]);
        insta::assert_snapshot!(format!("page_{lang}"), shown.page());
    }
}

#[test]
fn the_page_fits_its_width() {
    let name = "north-kazakhstan/foreign-labour-permit";
    let page = finish(program().args(["show", name]).env("COLUMNS", "90"));
    assert_eq!(page.code, 0, "{}", page.err);
    let wide = page.out.lines().find(|line| line.chars().count() > 90);
    assert_eq!(wide, None);
}

#[test]
fn a_file_without_an_act_has_nulls() {
    let scratch = Scratch::new();
    scratch.file("a.rgl", SOUND);
    let document = run_in(scratch.directory(), &["show", "a.rgl", "--format", "json"]).json();
    assert_eq!(document["act"], Value::Null);
    let unknown = json!([null, null]);
    assert_eq!(document["force"]["from_bounds"], unknown);
    assert_eq!(document["force"]["until_bounds"], unknown);
}
