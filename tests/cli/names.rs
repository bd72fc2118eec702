//! How regulations, services and calendars are found by their names.

use crate::run::{SOUND, Scratch, run, run_in};

#[test]
fn a_path_may_be_given_wherever_a_name_may() {
    let scratch = Scratch::new();
    scratch.file("a.rgl", SOUND);
    for name in ["a.rgl", "./a.rgl", "a.rgl:main"] {
        let shown = run_in(scratch.directory(), &["show", name, "--format", "json"]);
        assert_eq!(shown.code, 0, "{}", shown.err);
        assert_eq!(shown.json()["regulation"], "region/name");
    }
}

#[test]
fn names_are_looked_up_in_the_directory_and_by_what_the_files_declare() {
    let scratch = Scratch::new();
    scratch.file("elsewhere/other.rgl", SOUND);
    let directory = scratch.directory().to_str().expect("a path");
    let shown = run(&["show", "region/name:main", "--regulations", directory]);
    assert_eq!(shown.code, 0, "{}", shown.err);
    let built_in = run_in(scratch.directory(), &["show", "akmola/oralman-status:main"]);
    assert_eq!(built_in.code, 0, "{}", built_in.err);
}

#[test]
fn unknown_names_come_with_the_likely_one() {
    let cases = [
        (
            "mangistau/foreign-labor-permit",
            "unknown-regulation",
            "mangistau/foreign-labour-permit",
        ),
        (
            "mangistau/foreign-labour-permit:isue",
            "unknown-service",
            "issue",
        ),
        ("akmola", "unknown-regulation", "akmola/"),
        ("../Cargo", "unknown-regulation", ""),
        ("", "unknown-regulation", ""),
        (":", "unknown-regulation", ""),
    ];
    for (name, code, likely) in cases {
        let shown = run(&["show", name, "--format", "json"]);
        assert_eq!(shown.code, 2, "{name}");
        assert_eq!(shown.json()["error"]["code"], code, "{name}");
        assert!(shown.err.contains(likely), "{}", shown.err);
    }
}

#[test]
fn a_directory_that_does_not_exist_is_told() {
    let list = run(&["list", "--regulations", "no/such/directory"]);
    assert_eq!(list.code, 2);
    assert!(list.err.contains("no/such/directory"));
}

#[test]
fn a_regulation_with_errors_is_not_shown() {
    let scratch = Scratch::new();
    scratch.file("a.rgl", SOUND.replace("-> выдано", "-> выдоно"));
    let shown = run_in(scratch.directory(), &["show", "a.rgl", "--format", "json"]);
    assert_eq!(shown.code, 1);
    assert_eq!(shown.json()["error"]["code"], "not-compiled");
    assert!(shown.err.contains("выдоно"));
    // Where something was to be run on it, nothing was.
    for words in [
        &["simulate", "a.rgl:main", "--submitted", "2018-03-15"][..],
        &["deadline", "a.rgl:main"],
        &["compare", "a.rgl:main", "a.rgl:main"],
        &["export", "a.rgl:main", "--format", "pnml"],
    ] {
        let run = run_in(scratch.directory(), words);
        assert_eq!(run.code, 2, "{words:?}: {}", run.err);
        assert!(run.err.contains("выдоно"), "{words:?}: {}", run.err);
    }
}
