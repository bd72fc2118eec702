//! The checks: each documented in three languages, each with a file in which it fires and one in
//! which it is silent.
//!
//! `tests/checks/<code>/fires.rgl` says in remarks at the ends of its lines which check fires there
//! (`// F001`, or `// F001:note` where it tells a note though it warns); in `silent.rgl` nothing of the check fires. Only the check of the folder is asked:
//! small files lack much that other checks look for. A check that holds regulations against each
//! other has further files beside them, `fires.2.rgl` and so on.
//!
//! The errors of form have pages and folders too; their files are given to the program as they are,
//! and nothing but the error may be told of them.

#![allow(clippy::disallowed_methods)]

#[path = "checks/errors.rs"]
mod errors;
#[path = "checks/fixture.rs"]
mod fixture;
#[path = "checks/said.rs"]
mod said;
#[path = "checks/texts.rs"]
mod texts;

#[path = "checks/witness.rs"]
mod witness;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use fixture::{Fixture, folder};
use reglament::checks::{self, ALL, Check, Find};
use reglament::messages::Lang;

#[test]
fn codes_and_names_are_unique_and_ordered() {
    let codes: Vec<&str> = checks::pages().map(|check| check.code).collect();
    let names: BTreeSet<&str> = checks::pages().map(|check| check.name).collect();
    let unique: BTreeSet<&str> = codes.iter().copied().collect();
    assert_eq!(unique.len(), codes.len(), "a code stands twice");
    assert_eq!(names.len(), codes.len(), "a name stands twice");
    for check in checks::pages() {
        assert!(
            check.code.starts_with(check.family.letter()),
            "{} does not begin with the letter of its family",
            check.code
        );
        let told = matches!(check.find, Find::Elsewhere);
        assert!(
            told || !check.is_of_form(),
            "{} looks for itself",
            check.code
        );
        let good = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        assert!(check.name.chars().all(good), "{}", check.name);
    }
    let errors = checks::pages().filter(|check| check.is_of_form());
    let errors: Vec<&str> = errors.map(|check| check.code).collect();
    let forms = errors.iter().take_while(|code| code.starts_with('S'));
    assert!(forms.is_sorted(), "{errors:?}");
    let names = errors.iter().skip_while(|code| code.starts_with('S'));
    assert!(names.is_sorted(), "{errors:?}");
}

#[test]
fn every_check_fires_exactly_where_its_file_says() {
    let mut wrong = Vec::new();
    for check in ALL {
        let fixture = Fixture::read(check, "fires");
        let (said, found) = (fixture.annotated(), fixture.found());
        if said.is_empty() {
            wrong.push(format!(
                "{}: fires.rgl says nowhere that it fires",
                check.code
            ));
        }
        if said != found {
            wrong.push(format!("{}: said {said:?}, found {found:?}", check.code));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// The examples are shown in the words of the page, names and texts too, and show the same there.
#[test]
fn every_example_fires_in_the_words_of_every_language() {
    let mut wrong = Vec::new();
    let shown = |check: &&&Check| check.code != "Y004";
    for check in ALL.iter().filter(shown) {
        for lang in [Lang::Kk, Lang::En] {
            let fixture = Fixture::read_in(check, "fires", lang);
            let (said, found) = (fixture.annotated(), fixture.found());
            if said != found {
                wrong.push(format!(
                    "{} in {lang}: said {said:?}, found {found:?}",
                    check.code
                ));
            }
            wrong.extend(
                fixture
                    .untranslated()
                    .into_iter()
                    .map(|word| format!("{} in {lang} has no words for «{word}»", check.code)),
            );
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_check_is_silent_where_nothing_is_wrong() {
    let mut wrong = Vec::new();
    for check in ALL {
        let found = Fixture::read(check, "silent").found();
        if !found.is_empty() {
            wrong.push(format!("{}: found {found:?}", check.code));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_folder_belongs_to_a_check() {
    let codes: BTreeSet<&str> = checks::pages().map(|check| check.code).collect();
    for entry in fs::read_dir(Path::new("tests/checks")).expect("the folder is there") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            let name = path
                .file_name()
                .expect("a name")
                .to_string_lossy()
                .into_owned();
            assert!(codes.contains(name.as_str()), "{name} belongs to no check");
            assert!(folder(&name).join("silent.rgl").is_file(), "{name}");
        }
    }
}
