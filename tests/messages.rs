//! The message files against each other and against the program.

#![allow(clippy::disallowed_methods)]

#[path = "messages/calls.rs"]
mod calls;
#[path = "messages/files.rs"]
mod files;

use std::collections::BTreeSet;
use std::fmt::Write as _;

use reglament::messages::{Arg, Lang, Message};

/// Beginnings of ids that no text of the program holds whole, with the reason.
///
/// Empty: an id is written out wherever it is chosen, so that it can be searched for.
const MADE_UP_AT_RUN_TIME: &[(&str, &str)] = &[];

const TERMS: [&str; 8] = [
    "term-minutes",
    "term-hours",
    "term-working-days",
    "term-calendar-days",
    "term-days",
    "term-weeks",
    "term-months",
    "term-years",
];

#[test]
fn the_three_files_hold_the_same_messages() {
    let russian = files::read(Lang::Ru);
    for lang in [Lang::Kk, Lang::En] {
        let other = files::read(lang);
        let ids: BTreeSet<_> = russian.keys().collect();
        let other_ids: BTreeSet<_> = other.keys().collect();
        let differ: Vec<_> = ids.symmetric_difference(&other_ids).collect();
        assert!(
            differ.is_empty(),
            "in one of ru.ftl and {lang}.ftl only: {differ:?}"
        );
        for (id, patterns) in &russian {
            assert_eq!(
                patterns, &other[id],
                "variables of `{id}` in ru.ftl and {lang}.ftl"
            );
        }
    }
}

#[test]
fn the_messages_stand_in_the_same_order() {
    let ids = |lang| {
        let path = format!("{}/src/messages/{lang}.ftl", env!("CARGO_MANIFEST_DIR"));
        let text = std::fs::read_to_string(path).expect("every language has a file");
        let lines = text
            .lines()
            .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
        let ids = lines.filter_map(|line| Some(line.split_once(" =")?.0.to_owned()));
        ids.collect::<Vec<_>>()
    };
    assert_eq!(ids(Lang::Ru), ids(Lang::Kk));
    assert_eq!(ids(Lang::Ru), ids(Lang::En));
}

#[test]
fn every_message_of_the_program_is_in_the_files_with_its_variables() {
    let entries = files::read(Lang::Ru);
    let mut wrong = String::new();
    for calls::Call { file, id, args } in calls::read().calls {
        let Some(patterns) = entries.get(&id) else {
            writeln!(wrong, "{file}: no message `{id}`").expect("a string takes all");
            continue;
        };
        let needed: BTreeSet<_> = patterns.values().flatten().cloned().collect();
        let missing: Vec<_> = needed.difference(&args).collect();
        if !missing.is_empty() {
            writeln!(wrong, "{file}: `{id}` without {missing:?}").expect("a string takes all");
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

/// Beginnings that only ids have; other strings of the program may begin like the other ids.
const ONLY_IDS: [&str; 8] = [
    "assume-",
    "because-",
    "case-",
    "expected-",
    "kind-",
    "notice-",
    "silence-",
    "syntax-",
];

#[test]
fn every_id_of_the_program_is_in_the_files() {
    let entries = files::read(Lang::Ru);
    let strings = calls::read().strings;
    let ids = strings
        .iter()
        .filter(|text| ONLY_IDS.iter().any(|start| text.starts_with(start)));
    let unknown: Vec<_> = ids.filter(|id| !entries.contains_key(*id)).collect();
    assert!(unknown.is_empty(), "in no file of messages: {unknown:?}");
}

#[test]
fn every_message_of_the_files_is_in_the_program() {
    let strings = calls::read().strings;
    let entries = files::read(Lang::Ru);
    let made_up = |id: &str| {
        MADE_UP_AT_RUN_TIME
            .iter()
            .any(|(start, _)| id.starts_with(start))
    };
    let unused: Vec<_> = entries
        .keys()
        .filter(|id| !strings.contains(*id) && !made_up(id))
        .collect();
    assert!(unused.is_empty(), "said nowhere: {unused:#?}");
}

#[test]
fn numbers_and_words_agree() {
    let mut page = String::new();
    for lang in Lang::ALL {
        writeln!(page, "── {lang} ──").expect("a string takes all");
        for id in TERMS {
            let counts = [1, 2, 5, 11, 21, 22, 25, 101];
            let said = counts.map(|n| Message::new(id).with("n", n).text(lang));
            writeln!(page, "{}", said.join(" · ")).expect("a string takes all");
        }
    }
    insta::assert_snapshot!(page);
}

#[test]
fn arguments_are_written_as_the_language_writes_them() {
    let mut page = String::new();
    let term = Message::new("term-working-days").with("n", 7);
    let because = Message::new("because-term")
        .with("term", term)
        .with("from", Arg::moment("2018-03-20T10:40"))
        .with("due", Arg::moment("2018-03-29T18:30"));
    let holiday = Message::new("day-holiday").with("name", "Наурыз мейрамы");
    let day = |iso: &str| {
        Message::new("skipped-day")
            .with("date", Arg::date(iso))
            .with("reason", holiday.clone())
    };
    let days = vec![day("2018-03-21"), day("2018-03-22")];
    let skipped = Message::new("because-skipped-days")
        .with("n", 2)
        .with("days", days);
    for lang in Lang::ALL {
        let (because, skipped) = (because.text(lang), skipped.text(lang));
        writeln!(page, "{because}\n{skipped}\n").expect("a string takes all");
    }
    insta::assert_snapshot!(page);
}

#[test]
fn an_unknown_message_is_shown_by_its_id() {
    assert_eq!(
        Message::new("no-such-message").text(Lang::Kk),
        "no-such-message"
    );
}

#[test]
fn a_missing_argument_does_not_end_the_program() {
    assert!(
        Message::new("name-unknown")
            .text(Lang::Ru)
            .contains("$name")
    );
}

#[test]
fn languages_are_named_by_their_codes() {
    for lang in Lang::ALL {
        assert_eq!(lang.to_string().parse(), Ok(lang));
    }
    assert!("rus".parse::<Lang>().is_err());
}
