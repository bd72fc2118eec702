//! `reglament check`.

use crate::run::{SOUND, Scratch, finish, program, run, run_in};

#[test]
fn the_regulations_of_the_project_are_sound() {
    let found = run(&["check", "--format", "json"]);
    let document = found.json();
    let diagnostics = document["diagnostics"].as_array().expect("a list");
    let errors: Vec<_> = diagnostics
        .iter()
        .filter(|each| each["level"] == "error")
        .collect();
    assert!(errors.is_empty(), "{errors:#?}");
    assert_eq!(found.code, 0);
    assert!(
        document["files"]
            .as_array()
            .is_some_and(|files| files.len() >= 13)
    );
}

#[test]
fn a_sound_file_passes() {
    let scratch = Scratch::new();
    let path = scratch.file("a.rgl", SOUND);
    let found = run(&["check", path.to_str().expect("a path")]);
    assert_eq!(found.code, 0, "{}", found.out);
}

/// A misspelt name and a calendar that does not exist.
fn broken() -> Scratch {
    let text = SOUND.replace("приём: канцелярия", "приём: канцеляия");
    let text = text.replace(
        "  участник гражданин",
        "  календарь kasakhstan\n  участник гражданин",
    );
    let scratch = Scratch::new();
    scratch.file("a.rgl", text);
    scratch
}

#[test]
fn the_three_forms_of_findings() {
    let scratch = broken();
    for format in ["human", "short", "json"] {
        let found = run_in(scratch.directory(), &["check", "a.rgl", "--format", format]);
        insta::assert_snapshot!(format!("findings_{format}"), found.page());
    }
}

#[test]
fn findings_are_told_in_the_language_of_the_file() {
    let scratch = broken();
    let mut command = program();
    command
        .current_dir(scratch.directory())
        .args(["check", "a.rgl", "--format", "short"]);
    assert!(
        finish(command.env("LANG", "en_US.UTF-8"))
            .out
            .contains("ошибка")
    );
    assert!(
        finish(command.env("REGLAMENT_LANG", "en"))
            .out
            .contains("error")
    );
    assert!(finish(command.args(["--lang", "kk"])).out.contains("қате"));
}

#[test]
fn findings_fail_only_when_denied() {
    // The numeral and the noun do not agree, which is a warning.
    let scratch = Scratch::new();
    scratch.file("a.rgl", SOUND.replace("20 минут", "20 минуты"));
    let words = ["check", "a.rgl", "--format", "short"];
    assert_eq!(run_in(scratch.directory(), &words).code, 0);
    let denied = run_in(
        scratch.directory(),
        &[&words[..], &["--deny", "findings"]].concat(),
    );
    assert_eq!(denied.code, 1, "{}", denied.out);
}

#[test]
fn directories_are_searched_and_colours_stay_away() {
    let scratch = Scratch::new();
    scratch.file("one/a.rgl", SOUND);
    scratch.file("two/deep/b.rgl", SOUND);
    scratch.file("two/c.txt", "nothing");
    let found = run_in(scratch.directory(), &["check", ".", "--format", "json"]);
    let files = found.json()["files"].clone();
    assert_eq!(files.as_array().map(Vec::len), Some(2), "{files}");
    let coloured = run_in(
        broken().directory(),
        &["check", "a.rgl", "--color", "always"],
    );
    assert!(coloured.out.contains('\u{1b}'));
    let plain = run_in(broken().directory(), &["check", "a.rgl"]);
    assert!(!plain.out.contains('\u{1b}'));
}
