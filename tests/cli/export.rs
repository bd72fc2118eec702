//! `reglament export`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use quick_xml::Reader;
use quick_xml::events::Event;

use crate::run::{Scratch, run, run_in};

/// Parallel work, a wait inside a term, a call, a decision, a silence: what has words of its own.
const SERVICE: &str = r#"язык русский, издание 1
регламент example/permit "Выдача <особого> разрешения" {
  участник гражданин "гражданин", заявитель
  участник орган "орган"
  факт полно: да или нет, благоприятно да "полно"

  услуга main "выдача" {
    шаг приём: орган, 20 минут {
      если не полно -> отказано
      иначе -> дальше
    }
    параллельно рассмотрение {
      ветвь своя {
        шаг проверка: орган, 1 рабочий день {
          сначала ждать оплата от гражданин в течение 10 рабочих дней {
            получено -> дальше
            истекло -> молчит "что дальше, не сказано"
          }
        }
      }
      ветвь чужая {
        вызов запрос: other
      }
    }
    исход выдано: положительный "разрешение"
    исход отказано: отказной "отказ"
  }

  услуга other "запрос" {
    шаг ответ: орган, 1 рабочий день
    исход дан-ответ: нейтральный "ответ"
  }
}
"#;

#[test]
fn a_service_becomes_a_net_that_others_read() {
    let scratch = Scratch::new();
    scratch.file("permit.rgl", SERVICE);
    let words = ["export", "permit.rgl:main", "--lang", "ru"];
    let exported = run_in(scratch.directory(), &words);
    assert_eq!(exported.code, 0, "{}", exported.err);
    insta::assert_snapshot!("export_pnml", exported.out);
    assert_eq!(run_in(scratch.directory(), &words).out, exported.out);
}

#[test]
fn a_file_is_written_and_written_again() {
    let scratch = Scratch::new();
    scratch.file("permit.rgl", SERVICE);
    let words = ["export", "permit.rgl:other", "--lang", "en"];
    let shown = run_in(scratch.directory(), &words);
    let words = [&words[..], &["--output", "nets/other.pnml"]].concat();
    for _ in 0..2 {
        let written = run_in(scratch.directory(), &words);
        assert_eq!(
            written.page(),
            "code: 0\n── out ──\nwritten: nets/other.pnml\n── err ──\n"
        );
        let text = fs::read_to_string(scratch.directory().join("nets/other.pnml"));
        assert_eq!(text.expect("it was written"), shown.out);
    }
}

#[test]
fn a_service_has_to_be_named_and_to_be_there() {
    let scratch = Scratch::new();
    scratch.file("permit.rgl", SERVICE);
    for (words, lang) in [
        (["export", "permit.rgl"], "ru"),
        (["export", "permit.rgl:mian"], "kk"),
        (["export", "nowhere/at-all"], "en"),
    ] {
        let words = [&words[..], &["--lang", lang]].concat();
        let refused = run_in(scratch.directory(), &words);
        assert_eq!((refused.code, refused.out.as_str()), (2, ""), "{words:?}");
        insta::assert_snapshot!(format!("export_refused_{lang}"), refused.err);
    }
}

#[test]
fn the_page_of_help_speaks_three_languages() {
    for lang in ["ru", "kk", "en"] {
        let help = run(&["export", "--help", "--lang", lang]);
        insta::assert_snapshot!(format!("help_export_{lang}"), help.page());
    }
}

/// The ids of a document's elements, by the names of the elements.
type Ids = BTreeMap<String, BTreeSet<String>>;

/// The ids of a document, and the ends of its arcs.
fn read(text: &str) -> (Ids, Vec<(String, String)>) {
    let mut reader = Reader::from_str(text);
    let mut ids = Ids::new();
    let mut arcs = Vec::new();
    loop {
        let element = match reader.read_event().expect("it is XML") {
            Event::Start(element) | Event::Empty(element) => element,
            Event::Eof => return (ids, arcs),
            _ => continue,
        };
        let value = |name: &str| {
            let found = element.try_get_attribute(name).expect("an attribute");
            found.map(|own| String::from_utf8_lossy(&own.value).into_owned())
        };
        let name = String::from_utf8_lossy(element.name().as_ref()).into_owned();
        if let Some(id) = value("id") {
            assert!(
                ids.entry(name).or_default().insert(id),
                "an id stands twice"
            );
        }
        arcs.extend(value("source").zip(value("target")));
    }
}

#[test]
fn every_service_has_one_source_and_one_sink() {
    let list = run(&["list", "--format", "json"]).json();
    let mut count = 0;
    for entry in list.as_array().expect("a list") {
        let name = entry["regulation"].as_str().expect("a name");
        for service in entry["services"].as_array().expect("services") {
            let service = service["id"].as_str().expect("an id");
            let exported = run(&["export", &format!("{name}:{service}")]);
            assert_eq!(exported.code, 0, "{}", exported.err);
            let (ids, arcs) = read(&exported.out);
            let (places, transitions) = (&ids["place"], &ids["transition"]);
            for (from, to) in &arcs {
                let forth = places.contains(from) && transitions.contains(to);
                let back = transitions.contains(from) && places.contains(to);
                assert!(forth || back, "{name}:{service}: {from} {to}");
            }
            let leaving: BTreeSet<&String> = arcs.iter().map(|(from, _)| from).collect();
            let sinks = places.iter().filter(|place| !leaving.contains(place));
            assert_eq!(sinks.count(), 1, "{name}:{service}");
            assert_eq!(exported.out.matches("<initialMarking>").count(), 1);
            count += 1;
        }
    }
    assert!(count > 20, "{count}");
}
