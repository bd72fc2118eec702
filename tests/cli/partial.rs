//! What cannot be read among what can: it is told, and the rest is gone on with.

use std::fs;

use crate::run::{Run, SOUND, Scratch, run_in};

const SCENARIO: &str = "[[scenario]]\nname = 'один'\nservice = 'main'\n\
    submitted = '2018-03-15T10:00'\nas_if_in_force = true\n[scenario.expect]\noutcome = 'выдано'\n";

/// Two sound regulations with a scenario, a directory with the name of a file, and bytes that are
/// no text.
fn mixed() -> Scratch {
    let scratch = Scratch::new();
    scratch.file("d/a.rgl", SOUND);
    scratch.file("d/a.scenarios.toml", SCENARIO);
    fs::create_dir(scratch.path("d/b.rgl")).expect("it can be made");
    scratch.file("d/c.rgl", [0xd0_u8, 0x28]);
    scratch.file("d/e.rgl", SOUND.replace("region/name", "region/other"));
    scratch.file("d/e.scenarios.toml", "this is no scenario");
    scratch
}

fn told(run: &Run, words: &[&str]) {
    for word in words {
        assert!(run.err.contains(word), "{word}: {}", run.err);
    }
}

#[test]
fn the_check_goes_on() {
    let scratch = mixed();
    let check = run_in(
        scratch.directory(),
        &["check", "d", "nowhere", "--lang", "en"],
    );
    assert_eq!(check.code, 2);
    told(&check, &["b.rgl", "nowhere"]);
    assert!(check.out.contains("c.rgl"), "{}", check.out);
    assert!(check.out.contains("files checked: 3"), "{}", check.out);
    let json = run_in(scratch.directory(), &["check", "d", "--format", "json"]).json();
    assert_eq!(json["files"].as_array().map(Vec::len), Some(3));
    assert_eq!(json["unread"][0]["code"], "is-a-directory");
    // With nothing left, it could not run.
    let none = run_in(
        scratch.directory(),
        &["check", "nowhere", "--format", "json"],
    );
    assert_eq!(
        (none.code, &none.json()["error"]["code"]),
        (2, &"no-such-path".into())
    );
}

#[test]
fn the_list_goes_on() {
    let scratch = mixed();
    let list = run_in(scratch.directory(), &["list", "--regulations", "d"]);
    assert_eq!(list.code, 2);
    told(&list, &["b.rgl", "c.rgl"]);
    assert!(list.out.contains("region/name") && list.out.contains("region/other"));
    let show = run_in(
        scratch.directory(),
        &["show", "region/other", "--regulations", "d"],
    );
    assert_eq!(show.code, 0, "{}", show.err);
}

#[test]
fn the_form_goes_on() {
    let scratch = mixed();
    let untidy = scratch.file("d/f.rgl", SOUND.replace("  ", "\t"));
    let done = run_in(scratch.directory(), &["fmt", "d", "--format", "json"]);
    assert_eq!(done.code, 2);
    told(&done, &["b.rgl", "c.rgl"]);
    let json = done.json();
    assert_eq!(json["changed"], serde_json::json!(["d/f.rgl"]));
    assert_eq!(json["unchanged"], serde_json::json!(["d/a.rgl", "d/e.rgl"]));
    assert_eq!(json["failed"], serde_json::json!(["d/c.rgl"]));
    assert_eq!(json["unread"][0]["code"], "is-a-directory");
    assert_eq!(fs::read_to_string(untidy).expect("it is there"), SOUND);
}

#[test]
fn the_scenarios_go_on() {
    let scratch = mixed();
    let test = run_in(scratch.directory(), &["test", "d", "--lang", "en"]);
    assert_eq!(test.code, 1);
    told(&test, &["e.scenarios.toml"]);
    assert_eq!(test.out, "scenarios that hold: 1, that do not: 0\n");
    fs::remove_file(scratch.path("d/e.scenarios.toml")).expect("it is there");
    fs::create_dir(scratch.path("d/e.scenarios.toml")).expect("it can be made");
    let test = run_in(scratch.directory(), &["test", "d"]);
    assert_eq!(test.code, 2, "{}", test.err);
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_nowhere_is_told() {
    let scratch = Scratch::new();
    scratch.file("d/a.rgl", SOUND);
    let link = scratch.path("d/b.rgl");
    std::os::unix::fs::symlink("nowhere", link).expect("links are known here");
    for words in [
        ["check", "d"].as_slice(),
        &["fmt", "d"],
        &["list", "--regulations", "d"],
    ] {
        let run = run_in(scratch.directory(), words);
        assert_eq!(run.code, 2, "{words:?}");
        told(&run, &["b.rgl"]);
        assert!(!run.out.is_empty(), "{words:?}");
    }
}

#[test]
fn an_empty_directory_is_told_by_every_command() {
    let scratch = Scratch::new();
    fs::create_dir(scratch.path("d")).expect("it can be made");
    let check = run_in(scratch.directory(), &["check", "d"]);
    let form = run_in(scratch.directory(), &["fmt", "d"]);
    assert_eq!((check.code, form.code), (2, 2));
    assert_eq!(check.err, form.err);
}

#[test]
fn what_an_earlier_run_left_is_in_nobodys_way() {
    let scratch = Scratch::new();
    let path = scratch.file("a.rgl", SOUND.replace("  ", "\t"));
    scratch.file(".a.rgl.1.tmp", "left");
    assert_eq!(run_in(scratch.directory(), &["fmt", "a.rgl"]).code, 0);
    assert_eq!(fs::read_to_string(path).expect("it is there"), SOUND);
    let left = fs::read_dir(scratch.directory())
        .expect("a directory")
        .count();
    assert_eq!(left, 2, "the old one and the file");
}

#[test]
fn standard_input_has_a_document_too() {
    let untidy = SOUND.replace("  ", "\t");
    let form = |words: &[&str], text: &str| {
        let mut program = crate::run::program();
        crate::run::finish(program.args(words).write_stdin(text))
    };
    let done = form(&["fmt", "-", "--format", "json"], &untidy);
    assert_eq!(done.code, 0);
    assert_eq!(done.json()["text"], SOUND);
    assert_eq!(done.json()["changed"], serde_json::json!(["-"]));
    let broken = form(&["fmt", "-", "--format", "json"], "шаг");
    assert_eq!(broken.code, 1);
    assert_eq!(broken.json()["failed"], serde_json::json!(["-"]));
    assert_eq!(form(&["fmt", "-", "a.rgl"], &untidy).code, 2);
}

#[cfg(target_os = "linux")]
#[test]
fn an_answer_that_cannot_be_written_is_an_error() {
    let full = fs::File::options().write(true).open("/dev/full");
    let program = std::process::Command::new(env!("CARGO_BIN_EXE_reglament"))
        .args(["list", "--lang", "en"])
        .stdout(full.expect("Linux has it"))
        .output()
        .expect("the program can be started");
    assert_eq!(program.status.code(), Some(2));
    let err = String::from_utf8(program.stderr).expect("the output is UTF-8");
    assert_eq!(
        err,
        "error: the result could not be written: the disk is full\n"
    );
}
