//! What statements mean: the names they resolve, the clauses and places that they keep.

#![allow(clippy::disallowed_methods)]

use reglament::calendar::Day;
use reglament::model::{
    self, Bounds, Cited, Compiled, ListTarget, Need, Proof, Regulation, Service, Step, path,
};
use reglament::source::Sources;
use reglament::syntax;

/// A text as compiled; nothing of it is unreadable.
fn compiled(text: &str) -> Compiled {
    let mut sources = Sources::new();
    let id = sources.add("a.rgl", text);
    let (file, errors) = syntax::parse(sources.get(id).expect("it was added"));
    assert!(errors.is_empty(), "{errors:#?}");
    model::compile(&file)
}

/// A regulation around the lines of one step and of its wait.
fn with_step(step: &str, wait: &str) -> Compiled {
    compiled(&format!(
        "язык русский, издание 1\n\
         регламент a/b \"x\" {{\n\
           участник фирма \"фирма\", заявитель\n\
           участник отдел \"отдел\"\n\
           услуга main {{\n\
             шаг приём: отдел, 1 день\n\
             шаг уплата {{\n\
               сначала ждать оплата от фирма 5 дней {{\n\
                 истекло -> отказано\n{wait}\n\
               }}\n\
             }}\n\
             шаг выдача: отдел, 1 день {{\n{step}\n}}\n\
             исход выдано: положительный \"разрешение\"\n\
             исход отказано: отказной \"отказ\"\n\
           }}\n\
         }}\n"
    ))
}

fn whole(compiled: &Compiled) -> &Regulation {
    assert!(compiled.errors.is_empty(), "{:#?}", compiled.errors);
    compiled.regulation.as_ref().expect("a regulation")
}

fn service(compiled: &Compiled) -> &Service {
    &whole(compiled).services[0]
}

fn step<'a>(compiled: &'a Compiled, id: &str) -> &'a Step {
    let mut steps = service(compiled).steps.iter();
    steps.find(|step| step.id == id).expect("the step")
}

/// The codes of the errors of a text, each with what it suggests.
fn complaints(compiled: &Compiled) -> Vec<(&str, String)> {
    let errors = compiled.errors.iter();
    errors
        .map(|error| (error.code, format!("{:?}", error.help)))
        .collect()
}

/// The values of lines, each with its clauses.
fn told<T: Copy>(lines: &[Cited<T>]) -> Vec<(T, &[String])> {
    lines
        .iter()
        .map(|line| (line.value, line.cites.as_slice()))
        .collect()
}

#[test]
fn a_step_says_which_papers_it_makes_and_hands_over() {
    let found = with_step(
        "создаёт выдано, отказано  п. 6\nвручает выдано  п. 7, 8",
        "",
    );
    let step = step(&found, "выдача");
    let name = |at: model::OutcomeId| service(&found).outcomes[at.index()].id.as_str();
    let made: Vec<&str> = step.makes.iter().map(|one| name(one.value)).collect();
    assert_eq!(made, ["выдано", "отказано"]);
    assert!(step.makes.iter().all(|one| one.cites == ["6"]));
    let [handed] = step.hands_over.as_slice() else {
        panic!("{:?}", step.hands_over)
    };
    assert_eq!((name(handed.value), handed.cites.len()), ("выдано", 2));
    for at in [
        path::makes("main", "выдача", 1),
        path::hands_over("main", "выдача", 0),
    ] {
        assert!(found.places.get(&at).is_some(), "{at}");
    }
}

#[test]
fn a_step_presupposes_steps_and_waits() {
    let found = with_step("нужно приём, оплата  п. 6", "");
    let service = service(&found);
    let needs = told(&step(&found, "выдача").needs);
    let (Need::Step(first), Need::Wait(second, wait)) = (needs[0].0, needs[1].0) else {
        panic!("{needs:?}")
    };
    assert_eq!(service.steps[first.index()].id, "приём");
    assert_eq!(
        service.steps[second.index()].waits[wait.index()].id,
        "оплата"
    );
    assert_eq!(needs[1].1, ["6"]);
    assert!(
        found
            .places
            .get(&path::needs("main", "выдача", 1))
            .is_some()
    );
}

#[test]
fn unknown_names_of_new_lines_are_reported_with_the_likely_one() {
    for (step, wait, likely) in [
        ("создаёт выданно", "", "выдано"),
        ("вручает отказанно", "", "отказано"),
        ("нужно оплат", "", "оплата"),
        ("", "принимает отдеу", "отдел"),
    ] {
        let found = with_step(step, wait);
        let [(code, help)] = complaints(&found).try_into().expect("one complaint");
        assert_eq!(code, "N001", "{step}{wait}");
        assert!(help.contains(likely), "{help}");
    }
}

#[test]
fn every_action_and_result_is_kept_with_its_clauses() {
    let found = with_step(
        "действие \"уведомляет и выдаёт\"  п. 5/4\nдействие \"выдаёт\"  п. 8/4\n\
         итог \"разрешение\"  п. 6/1\nитог \"запись\"  п. 6/2",
        "",
    );
    let step = step(&found, "выдача");
    let cites = |lines: &[Cited<String>]| -> Vec<String> {
        lines.iter().flat_map(|line| line.cites.clone()).collect()
    };
    assert_eq!(cites(&step.actions), ["5/4", "8/4"]);
    assert_eq!(cites(&step.results), ["6/1", "6/2"]);
    assert_eq!(
        step.action().as_deref(),
        Some("уведомляет и выдаёт; выдаёт")
    );
    for at in [
        path::step_action("main", "выдача", 1),
        path::step_result("main", "выдача", 1),
    ] {
        assert!(found.places.get(&at).is_some(), "{at}");
    }
}

#[test]
fn a_wait_says_what_is_waited_for_and_who_takes_it_in() {
    let found = with_step(
        "",
        "документ \"квитанция\", копия  п. 5/6\nпринимает отдел  п. 8/6",
    );
    let wait = &step(&found, "уплата").waits[0];
    let [document] = wait.documents.as_slice() else {
        panic!("{:?}", wait.documents)
    };
    assert_eq!(
        (document.title.as_str(), document.cites.as_slice()),
        ("квитанция", ["5/6".to_owned()].as_slice())
    );
    assert_eq!(document.forms, [model::DocumentForm::Copy]);
    let taker = wait.taken_in[0].value;
    assert_eq!(whole(&found).actors[taker.index()].id, "отдел");
    for at in [
        path::awaited_document("main", "уплата", "оплата", 0),
        path::taken_in("main", "уплата", "оплата", 0),
    ] {
        assert!(found.places.get(&at).is_some(), "{at}");
    }
}

const PAPERS: &str = "язык русский, издание 1\n\
регламент a/b \"x\" {\n\
  канал office \"канцелярия\" {\n\
    назван также \"окно\"  п. 1\n\
  }\n\
  участник фирма \"фирма\", заявитель\n\
  участник отдел \"отдел\" {\n\
    назван также \"бюро\"  п. 7\n\
    назван также \"сектор\"  п. 8\n\
  }\n\
  документы все {\n\
    документ квитанция \"квитанция\"\n\
  }\n\
  сбор пошлина: \"сбор\", для main, подтверждает квитанция, оплата  п. 6\n\
  список участников {\n\
    пункт 1 отдел \"отдел\"  п. 7/1\n\
  }\n\
  список итогов {\n\
    пункт 1 приём \"талон\"\n\
  }\n\
  услуга first {\n\
    шаг подача-дела: отдел\n\
    исход всё: нейтральный\n\
  }\n\
  услуга main {\n\
    список пунктов {\n\
      пункт 1 отдел \"отдел\"\n\
      пункт 2 приём \"приём\"\n\
      пункт 3 \"прочее\"\n\
    }\n\
    шаг приём: отдел {\n\
      сначала ждать оплата от фирма 5 дней {\n\
        истекло -> всё\n\
      }\n\
    }\n\
    исход всё: нейтральный\n\
  }\n\
}\n";

#[test]
fn an_actor_and_a_channel_keep_their_other_names() {
    let found = compiled(PAPERS);
    let regulation = whole(&found);
    let names = |lines: &[Cited<String>]| -> Vec<String> {
        lines.iter().map(|line| line.value.clone()).collect()
    };
    assert_eq!(names(&regulation.actors[1].also), ["бюро", "сектор"]);
    assert_eq!(regulation.actors[1].also[1].cites, ["8"]);
    assert_eq!(names(&regulation.channels[0].also), ["окно"]);
    let second = path::also(&path::actor("отдел"), 1);
    assert!(found.places.get(&second).is_some());
}

#[test]
fn a_fee_is_proved_by_documents_and_waits() {
    let found = compiled(PAPERS);
    let regulation = whole(&found);
    let fee = &regulation.fees[0];
    assert_eq!(fee.services.len(), 1);
    let [document, wait] = fee.proofs.as_slice() else {
        panic!("{:?}", fee.proofs)
    };
    let Proof::Document(fact) = document.value else {
        panic!("{document:?}")
    };
    assert_eq!(regulation.facts[fact.index()].id, "квитанция");
    assert_eq!(wait.value, Proof::Wait("оплата".to_owned()));
    assert_eq!(wait.cites, ["6"]);
    assert!(found.places.get(&path::proof("пошлина", 1)).is_some());
    let unknown = compiled(&PAPERS.replace("подтверждает квитанция", "подтверждает квитанции"));
    let [(code, help)] = complaints(&unknown).try_into().expect("one complaint");
    assert!(code == "N001" && help.contains("квитанция"), "{help}");
}

#[test]
fn the_lines_of_printed_lists_speak_of_actors_and_steps() {
    let found = compiled(PAPERS);
    let regulation = whole(&found);
    let spoken_of = |at: usize| -> Vec<&str> {
        let lines = regulation.lists[at].lines.iter();
        let name = |target: ListTarget| match target {
            ListTarget::Actor(id) => regulation.actors[id.index()].id.as_str(),
            ListTarget::Step(service, id) => {
                let service = &regulation.services[service.index()];
                service.steps[id.index()].id.as_str()
            }
        };
        lines.map(|line| line.of.map_or("—", name)).collect()
    };
    assert_eq!(spoken_of(0), ["отдел"]);
    assert_eq!(spoken_of(1), ["приём"]);
    assert_eq!(spoken_of(2), ["отдел", "приём", "—"]);
    assert_eq!(regulation.lists[0].lines[0].cites, ["7/1"]);
    for (was, is, likely) in [
        ("1 отдел \"отдел\"  п. 7/1", "1 отдле \"отдел\"", "отдел"),
        ("1 отдел \"отдел\"  п. 7/1", "1 приём \"отдел\"", "фирма"),
        ("1 приём \"талон\"", "1 отдел \"талон\"", "подача-дела"),
        ("2 приём \"приём\"", "2 приёмм \"приём\"", "приём"),
    ] {
        let unknown = compiled(&PAPERS.replace(was, is));
        let [(code, help)] = complaints(&unknown).try_into().expect("one complaint");
        assert!(code == "N001" && help.contains(likely), "{is}: {help}");
    }
}

#[test]
fn a_waiver_is_kept_beside_the_model_with_what_it_is_about() {
    let text = "language english, edition 1\n\
        regulation a/b \"x\" {\n\
          waive silence \"whole\", until 2027-01-01\n\
          act order No. \"1\" { amended order No. \"2\" dated 2018-01-01 { waive c0 \"change\" } }\n\
          provider \"x\" { waive c1 \"provider\" }\n\
          actor clerk \"clerk\" { office hours mon–fri 09:00–18:00 { waive c2 \"hours\" } }\n\
          fact f: yes or no { waive c3 \"fact\" }\n\
          list of units { item 1 clerk \"clerk\" { waive c4 \"line\" } }\n\
          service main {\n\
            heading \"x\" { waive c5 \"heading\" }\n\
            fact f: yes or no { waive c6 \"fact\" }\n\
            deadline d: 3 days, from submitted, until end of one { waive c7 \"deadline\" }\n\
            stage s {\n\
              waive c8 \"stage\"\n\
              step one: clerk, 1 day {\n\
                waive c9 \"step\"\n\
                of which await w by clerk 1 day { missed -> done { waive c10 \"missed\" } }\n\
                result \"x\" { waive c11 \"result\" }\n\
                decision d2: a | b -> done { waive c12 \"decision\" }\n\
              }\n\
              parallel p { branch b { step two: clerk { then -> done { waive c13 \"then\" } } } }\n\
            }\n\
            outcome done: neutral { waive c14 \"outcome\" }\n\
          }\n\
        }\n";
    let found = compiled(text);
    let regulation = whole(&found);
    assert!(regulation.remarks.is_empty());
    let first = &found.waivers[0];
    assert_eq!(
        (first.check.as_str(), first.reason.as_str()),
        ("silence", "whole")
    );
    assert_eq!(
        first.until.map(|day| day.to_string()).as_deref(),
        Some("2027-01-01")
    );
    let scopes = |check: &str| -> Vec<&str> {
        let own = found.waivers.iter().filter(|waiver| waiver.check == check);
        own.map(|waiver| waiver.scope.as_str()).collect()
    };
    for (check, right) in [
        ("silence", vec![""]),
        ("c0", vec!["act amendment 0"]),
        ("c1", vec!["provider"]),
        ("c2", vec!["actor clerk"]),
        ("c3", vec!["fact f"]),
        ("c4", vec!["list 0 line 0"]),
        ("c5", vec!["main"]),
        ("c6", vec!["fact f"]),
        ("c7", vec!["main/deadline d"]),
        ("c8", vec!["main/one", "main/parallel p", "main/two"]),
        ("c9", vec!["main/one"]),
        ("c10", vec!["main/one term 1", "main/one wait w"]),
        ("c11", vec!["main/one result 0"]),
        ("c12", vec!["fact d2", "main/one branch 0"]),
        ("c13", vec!["main/two"]),
        ("c14", vec!["main/done"]),
    ] {
        assert_eq!(scopes(check), right, "{check}");
    }
}

#[test]
fn force_begins_on_the_day_after_the_term_has_expired() {
    let force = |length: &str| {
        let text = format!(
            "язык русский, издание 1\n\
             регламент a/b \"x\" {{\n\
               акт постановление № \"1\" от 01.12.2015 {{\n\
                 вводится в действие по истечении {length} после опубликования\n\
                 опубликован между 31.12.2015 и 29.01.2016\n\
               }}\n\
               участник фирма \"фирма\", заявитель\n\
               услуга main {{\n\
                 шаг приём: фирма, 1 день\n\
                 исход выдано: положительный \"разрешение\"\n\
               }}\n\
             }}\n"
        );
        whole(&compiled(&text)).force(None).from
    };
    let between = |first: (i32, u32, u32), last: (i32, u32, u32)| Bounds {
        earliest: Day::from_ymd(first.0, first.1, first.2),
        latest: Day::from_ymd(last.0, last.1, last.2),
    };
    for (length, first, last) in [
        ("10 дней", (2016, 1, 11), (2016, 2, 9)),
        ("10 календарных дней", (2016, 1, 11), (2016, 2, 9)),
        ("2 недель", (2016, 1, 15), (2016, 2, 13)),
        ("1 месяца", (2016, 2, 1), (2016, 3, 1)),
        ("2 месяцев", (2016, 3, 1), (2016, 3, 30)),
        ("1 года", (2017, 1, 1), (2017, 1, 30)),
    ] {
        assert_eq!(force(length), between(first, last), "{length}");
    }
    // No day of force is invented where the years of the program end.
    assert_eq!(force("1500000 календарных дней"), Bounds::default());
    assert_eq!(force("4000000000 лет"), Bounds::default());
}
