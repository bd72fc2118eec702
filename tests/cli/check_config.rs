//! `reglament.toml`: the settings of a project.

use crate::run::{Run, SOUND, Scratch, finish, program, run_in};

/// A regulation with an idle actor and a silence.
fn doubtful() -> String {
    let idle = "  участник комиссия \"комиссия\", коллегиальный орган\n\n  услуга";
    let text = SOUND.replacen("\n  услуга", idle, 1);
    text.replace("    исход", "    молчит \"о сроке\"\n    исход")
}

fn project(settings: &str) -> Scratch {
    let scratch = Scratch::new();
    scratch.file("reglament.toml", settings);
    scratch.file("acts/deep/a.rgl", doubtful());
    scratch
}

fn short(scratch: &Scratch) -> Run {
    let words = ["check", "acts", "--format", "short"];
    run_in(scratch.directory(), &[&words[..], &ONLY].concat())
}

/// The checks that are looked at; what others find in files this small does not matter.
const ONLY: [&str; 2] = ["--only", "A001,Q001"];

#[test]
fn levels_are_set_by_code_and_by_name() {
    let told = |settings: &str| {
        let run = short(&project(settings));
        assert_eq!(run.err, "");
        let level = |code: &str| {
            let line = run.out.lines().find(|line| line.contains(code));
            line.and_then(|line| line.split(' ').nth(1))
                .map(|word| word.split('[').next().unwrap_or_default().to_owned())
        };
        let of = |code: &str| level(code).unwrap_or_else(|| "-".to_owned());
        format!("{} {} {}", of("A001"), of("Q001"), run.code)
    };
    assert_eq!(told(""), "предупреждение примечание 0");
    assert_eq!(told("[levels]\nA001 = 'note'"), "примечание примечание 0");
    assert_eq!(
        told("[levels]\nactor-never-acts = 'allow'"),
        "- примечание 0"
    );
    assert_eq!(
        told("[levels]\nsilence = 'warn'"),
        "предупреждение предупреждение 0"
    );
    assert_eq!(told("[levels]\nq001 = 'deny'"), "предупреждение ошибка 1");
}

#[test]
fn the_settings_are_those_of_the_nearest_file_above_each() {
    let scratch = project("[levels]\nsilence = 'allow'");
    scratch.file(
        "acts/deep/reglament.toml",
        "[levels]\nactor-never-acts = 'allow'",
    );
    scratch.file(
        "acts/b.rgl",
        doubtful().replace("region/name", "region/other"),
    );
    let run = short(&scratch);
    let of = |file: &str| {
        let lines = run.out.lines().filter(|line| line.starts_with(file));
        lines.map(|line| line.contains("Q001")).collect::<Vec<_>>()
    };
    assert_eq!(of("acts/b.rgl"), [false], "{}", run.out);
    assert_eq!(of("acts/deep/a.rgl"), [true], "{}", run.out);
    // From another directory too.
    let elsewhere = Scratch::new();
    let path = scratch.path("acts/b.rgl");
    let words = ["check", path.to_str().expect("a path"), "--format", "short"];
    let run = run_in(elsewhere.directory(), &words);
    assert!(
        run.out.contains("A001") && !run.out.contains("Q001"),
        "{}",
        run.out
    );
}

#[test]
fn the_paths_of_the_settings_are_checked_where_none_are_named() {
    let scratch = project("paths = ['acts']");
    let files = |directory: &str, words: &[&str]| {
        let words = [&["check", "--format", "json"], words].concat();
        run_in(&scratch.path(directory), &words).json()["files"].clone()
    };
    assert_eq!(files("", &[]), serde_json::json!(["acts/deep/a.rgl"]));
    scratch.file("other/b.rgl", SOUND);
    assert_eq!(files("", &["other"]), serde_json::json!(["other/b.rgl"]));
    assert_eq!(files("other", &[]).as_array().map(Vec::len), Some(1));
    assert_eq!(files("acts/deep", &[]).as_array().map(Vec::len), Some(1));
}

#[test]
fn a_language_stands_behind_the_option_and_the_environment() {
    let scratch = project("language = 'kk'");
    let mut command = program();
    command
        .current_dir(scratch.directory())
        .args(["check", "acts"]);
    let told = finish(&mut command).out;
    assert!(
        told.contains("ескерту[A001]") && told.contains("тексерілген файл саны"),
        "{told}"
    );
    let told = finish(command.env("LANG", "ru_RU.UTF-8")).out;
    assert!(
        told.contains("ескерту[A001]"),
        "the settings are no locale: {told}"
    );
    let told = finish(command.env("REGLAMENT_LANG", "en")).out;
    assert!(
        told.contains("warning[A001]") && told.contains("files checked"),
        "{told}"
    );
    let told = finish(command.args(["--lang", "ru"])).out;
    assert!(told.contains("предупреждение[A001]"), "{told}");
}

#[test]
fn known_findings_of_the_settings_stand_behind_the_option() {
    let scratch = project("baseline = 'known.toml'");
    let check = |words: &[&str]| {
        let check = ["check", "acts", "--format", "short"];
        let words = [&check[..], &ONLY, words].concat();
        run_in(scratch.directory(), &words)
    };
    let both = ["--owner", "отдел", "--reason", "ждём"];
    assert_eq!(
        check(&[]).code,
        2,
        "the file of known findings is not there"
    );
    scratch.file("known.toml", "");
    check(&[&["--write-baseline", "known.toml"], &both[..]].concat());
    assert_eq!(check(&[]).out, "");
    scratch.file("none.toml", "");
    assert_eq!(check(&["--baseline", "none.toml"]).out.lines().count(), 2);
    let elsewhere = Scratch::new();
    let path = scratch.path("acts");
    let words = ["check", path.to_str().expect("a path"), "--format", "short"];
    let words = [&words[..], &ONLY].concat();
    assert_eq!(run_in(elsewhere.directory(), &words).out, "");
}

#[test]
fn wrong_settings_are_told_with_their_place_and_what_was_meant() {
    let mut page = String::new();
    for settings in [
        "langauge = 'ru'",
        "colour = true",
        "language = 'rus'",
        "language = 'deutsch'",
        "paths = 3",
        "[levels",
        "[levels]\nsilense = 'allow'",
        "[levels]\nA01 = 'allow'",
        "[levels]\nnothing-like-it = 'allow'",
        "[levels]\nsilence = 'alow'",
        "[levels]\nsilence = 'error'",
        "[levels]\nsilence = true",
        "[levels]\nS001 = 'allow'",
        "[levels]\nunknown-name = 'note'",
        "[levels]\nQ001 = 'note'\nsilence = 'allow'",
    ] {
        let run = short(&project(settings));
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{settings}");
        page += &format!("{settings}\n{}\n", run.err);
    }
    insta::assert_snapshot!(page);
}
