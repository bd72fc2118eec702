//! The changes: each kind documented in three languages and shown by a pair of small regulations.
//!
//! `tests/diff/<code>/old.rgl` and `new.rgl` differ in one thing; what is told of them stands in the
//! snapshot. The same text in another form is told nothing of.

#![allow(clippy::disallowed_methods)]

#[path = "diff/directions.rs"]
mod directions;
#[path = "diff/form.rs"]
mod form;
#[path = "diff/mutations.rs"]
mod mutations;
#[path = "diff/pair.rs"]
mod pair;
#[path = "diff/texts.rs"]
mod texts;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;

use pair::{Pair, read};
use reglament::checks;
use reglament::compare::{Change, Family, Kind, kinds};
use reglament::messages::Lang;

#[test]
fn codes_and_names_are_unique_and_ordered() {
    let codes: Vec<&str> = kinds::pages().map(|kind| kind.code).collect();
    let unique: BTreeSet<&str> = codes.iter().copied().collect();
    assert_eq!(unique.len(), codes.len(), "a code stands twice");
    let names: BTreeSet<&str> = kinds::pages().map(|kind| kind.name).collect();
    assert_eq!(names.len(), codes.len(), "a name stands twice");
    for page in checks::pages() {
        assert!(!unique.contains(page.code), "{} is a check", page.code);
        assert!(!names.contains(page.name), "{} is a check", page.name);
    }
    let family = |kind: &Kind| Family::ALL.iter().position(|one| *one == kind.family);
    let order: Vec<_> = kinds::pages()
        .map(|kind| (family(kind), kind.code))
        .collect();
    assert!(order.is_sorted(), "{order:?}");
    for kind in kinds::pages() {
        assert!(
            kind.code.starts_with(kind.family.letters()),
            "{}",
            kind.code
        );
        let good = |c: char| c.is_ascii_lowercase() || c == '-';
        assert!(kind.name.chars().all(good), "{}", kind.name);
    }
}

/// What no two texts show; `tests/cli/diff.rs` moves the file.
const UNSHOWN: [&str; 1] = ["CS005"];

fn shown() -> impl Iterator<Item = &'static Kind> {
    let all = kinds::ALL.iter().copied();
    all.filter(|kind| !UNSHOWN.contains(&kind.code))
}

#[test]
fn every_kind_is_shown_by_its_pair() {
    let mut wrong = Vec::new();
    for kind in shown() {
        let told: Vec<&str> = pair(kind.code).changes().iter().map(code).collect();
        if !told.contains(&kind.code) {
            wrong.push(format!("{}: told {told:?}", kind.code));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_folder_belongs_to_a_kind() {
    let codes: BTreeSet<&str> = kinds::ALL.iter().map(|kind| kind.code).collect();
    for entry in fs::read_dir("tests/diff").expect("the folder is there") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            let name = path.file_name().expect("a name").to_string_lossy();
            assert!(codes.contains(&*name), "{name} belongs to no kind");
        }
    }
}

#[test]
fn every_kind_says_what_has_changed() {
    let mut page = String::new();
    for kind in shown() {
        let pair = pair(kind.code);
        writeln!(page, "── {} {}", kind.code, kind.name).expect("a string");
        for change in pair.changes() {
            write(&mut page, &pair, &change);
        }
    }
    insta::with_settings!({ snapshot_path => "snapshots", prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("diff__every_kind_says", page);
    });
}

fn write(page: &mut String, pair: &Pair, change: &Change) {
    let touch = change.touch;
    let mut whom = format!("{} {}", touch.applicant.code(), touch.executor.code());
    for (holds, word) in [
        (touch.under_way, " under-way"),
        (touch.editorial, " editorial"),
        (change.adverse, " adverse"),
    ] {
        if holds {
            whom += word;
        }
    }
    let line = |number: Option<usize>| number.map_or("–".to_owned(), |number| number.to_string());
    let (old, new) = pair.lines(change);
    let code = change.kind.code;
    let (old, new) = (line(old), line(new));
    writeln!(page, "{code} {old} → {new} [{whom}]").expect("a string");
    for lang in Lang::ALL {
        let said = change.whole_message().text(lang);
        writeln!(page, "    {said}").expect("a string");
    }
}

fn pair(code: &str) -> Pair {
    read(&format!("tests/diff/{code}"))
}

fn code(change: &Change) -> &'static str {
    change.kind.code
}
