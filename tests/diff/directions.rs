//! Edits of which it matters whom they touch, and some that are easily taken for no change.

use std::fs;

use reglament::compare::Change;

use crate::pair::Pair;

/// The small regulation that most pairs begin with.
fn small() -> String {
    fs::read_to_string("tests/diff/CT001/old.rgl").expect("it can be read")
}

fn edited(text: &str, from: &str, to: &str) -> String {
    assert!(text.contains(from), "there is no “{from}”");
    text.replacen(from, to, 1)
}

/// The codes of what has changed, each with what it means for the applicant.
fn told(old: &str, new: &str) -> Vec<(&'static str, &'static str)> {
    let of = |change: &Change| (change.kind.code, change.touch.applicant.code());
    Pair::of(old, new).changes().iter().map(of).collect()
}

#[test]
fn a_length_that_outlasts_the_calendar_is_longer_and_not_the_same() {
    let term = "проверка: исполнитель, 3 рабочих дня";
    let old = small();
    let far = edited(&old, term, "проверка: исполнитель, 100 лет");
    assert!(told(&old, &far).contains(&("CT001", "worse")));
    assert!(told(&far, &old).contains(&("CT002", "better")));
    // Of two that both outlast it nobody knows.
    let other = edited(&old, term, "проверка: исполнитель, 20000 рабочих дней");
    assert!(told(&far, &other).contains(&("CT003", "either")));
}

#[test]
fn a_term_that_binds_the_applicant_is_a_burden_and_not_a_promise() {
    let bound = edited(
        &small(),
        "регистрация: канцелярия,",
        "регистрация: гражданин,",
    );
    let free = edited(&bound, "гражданин, 20 минут", "гражданин");
    assert_eq!(told(&bound, &free), [("CT005", "better")]);
    assert!(told(&free, &bound).contains(&("CT004", "worse")));
}

#[test]
fn a_refusal_in_the_place_of_a_silence_is_no_better() {
    let refused = small();
    let silent = edited(
        &refused,
        "истекло -> отказано",
        "истекло -> молчит \"не сказано\"",
    );
    assert_eq!(told(&silent, &refused), [("CQ002", "either")]);
    assert_eq!(told(&refused, &silent), [("CQ001", "either")]);
    let issued = edited(&refused, "истекло -> отказано", "истекло -> выдано");
    assert_eq!(told(&silent, &issued), [("CQ002", "better")]);
}

#[test]
fn documents_that_stand_for_others_than_before_are_told() {
    let one = "    документ паспорт \"копия паспорта\", копия, не старше 6 месяцев  п. 4/2\n";
    let lines = |[first, second, third, fourth]: [&str; 4]| {
        let line = |name| format!("документ {name} \"{name}\", копия  п. 4/2");
        let [first, second, third, fourth] = [first, second, third, fourth].map(line);
        format!(
            "    одно из личность {{\n{first}\n{second}\n}}\n    одно из доход {{\n{third}\n{fourth}\n}}\n"
        )
    };
    let of = |names| edited(&small(), one, &lines(names));
    let old = of(["паспорт", "удостоверение", "справка-о-доходе", "выписка"]);
    let other = of(["паспорт", "справка-о-доходе", "удостоверение", "выписка"]);
    assert_eq!(told(&old, &other), [("CD006", "either"); 4]);
    let same = of(["удостоверение", "паспорт", "выписка", "справка-о-доходе"]);
    assert_eq!(told(&old, &same), []);
}

#[test]
fn what_is_waited_for_has_no_order() {
    let forms = |forms: &str| {
        let paper = "документ \"квитанция\", копия  п";
        edited(
            &small(),
            paper,
            &format!("документ \"квитанция\", {forms}  п"),
        )
    };
    assert_eq!(
        told(&forms("копия, оригинал"), &forms("оригинал, копия")),
        []
    );
    assert_eq!(
        told(&forms("копия"), &forms("оригинал")),
        [("CW015", "either")]
    );
}
