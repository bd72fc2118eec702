//! Help, and complaints about the command line.

use unicode_width::UnicodeWidthStr;

use crate::run::{finish, program, run};

#[test]
fn help_speaks_three_languages() {
    for lang in ["ru", "kk", "en"] {
        insta::assert_snapshot!(
            format!("help_{lang}"),
            run(&["--help", "--lang", lang]).page()
        );
        let check = run(&["check", "--help", "--lang", lang]);
        insta::assert_snapshot!(format!("help_check_{lang}"), check.page());
    }
}

#[test]
fn help_can_be_asked_for_in_two_ways() {
    assert_eq!(run(&["help", "check"]).out, run(&["check", "--help"]).out);
    assert_eq!(run(&["help"]).out, run(&["--help"]).out);
}

#[test]
fn no_page_of_help_has_english_words_of_the_library() {
    for command in [
        "",
        "list",
        "new",
        "check",
        "fmt",
        "show",
        "calendar",
        "export",
        "completions",
        "man",
    ] {
        let words: Vec<&str> = [command, "--help"]
            .into_iter()
            .filter(|w| !w.is_empty())
            .collect();
        let page = run(&words);
        assert_eq!(page.code, 0);
        for english in ["Usage", "Options", "Print", "possible", "default"] {
            assert!(!page.out.contains(english), "{command}: {english}");
        }
    }
}

#[test]
fn the_language_follows_option_variable_and_locale() {
    let first = |set: &[(&str, &str)], words: &[&str]| {
        let mut command = program();
        let run = finish(
            command
                .envs(set.iter().copied())
                .args(words)
                .arg("frobnicate"),
        );
        assert_eq!(run.code, 2);
        run.err.split(':').next().unwrap_or_default().to_owned()
    };
    assert_eq!(first(&[], &[]), "ошибка");
    assert_eq!(first(&[("LANG", "kk_KZ.UTF-8")], &[]), "қате");
    assert_eq!(
        first(&[("LANG", "C"), ("LC_ALL", "en_US.UTF-8")], &[]),
        "error"
    );
    assert_eq!(
        first(&[("LANG", "kk_KZ"), ("REGLAMENT_LANG", "en")], &[]),
        "error"
    );
    assert_eq!(
        first(&[("REGLAMENT_LANG", "en")], &["--lang", "kk"]),
        "қате"
    );
    assert_eq!(first(&[("LANG", "de_DE.UTF-8")], &[]), "ошибка");
}

#[test]
fn complaints_about_the_command_line() {
    let lines: &[&[&str]] = &[
        &[],
        &["chek"],
        &["check", "--frmat", "json"],
        &["check", "--format", "xml"],
        &["check", "--format"],
        &["check", "--deny", "nothing"],
        &["check", "--lang", "de"],
        &["show"],
        &["show", "a", "b"],
        &["calendar"],
        &["calendar", "add", "--from", "2018-03-19"],
        &["completions", "csh"],
        &["list", "--color", "pink"],
    ];
    let mut page = String::new();
    for words in lines {
        let run = run(words);
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{words:?}");
        page += &format!("$ reglament {}\n{}", words.join(" "), run.err);
    }
    insta::assert_snapshot!(page);
}

#[test]
fn a_machine_gets_its_complaints_as_a_document() {
    let run = run(&["calendar", "add", "--format=json"]);
    assert_eq!(run.code, 2);
    let error = run.json()["error"].clone();
    assert_eq!(error["code"], "missing-argument");
    assert_eq!(error["missing"], serde_json::json!(["--from", "--term"]));
    assert!(run.err.contains("--from"));
}

#[test]
fn completions_and_manual() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let script = run(&["completions", shell]);
        assert_eq!(script.code, 0);
        assert!(script.out.contains("calendar"), "{shell}");
    }
    let manual = run(&["man", "--lang", "kk"]);
    assert_eq!(manual.code, 0);
    assert!(manual.out.contains(".SH \"АТАУЫ\""));
}

#[test]
fn the_version() {
    let version = run(&["--version"]);
    assert_eq!(
        version.out,
        format!("reglament {}\n", env!("CARGO_PKG_VERSION"))
    );
}

/// What does not fit beside its command stands under it, and a long command goes on below.
#[test]
fn no_page_of_help_is_wider_than_a_terminal() {
    let commands = [
        "",
        "calendar add",
        "check",
        "compare",
        "completions",
        "deadline",
        "diff",
        "explain",
        "export",
        "fmt",
        "git-diff",
        "list",
        "man",
        "new",
        "rules",
        "show",
        "simulate",
        "test",
    ];
    for lang in ["ru", "kk", "en"] {
        for command in commands {
            let words = command.split_whitespace();
            let words: Vec<_> = words.chain(["--help", "--lang", lang]).collect();
            let page = run(&words).out;
            let wide = page.lines().find(|line| line.width() > 80);
            assert_eq!(wide, None, "{command} in {lang}");
        }
    }
    let page = run(&["compare", "--help", "--lang", "en"]).out;
    assert!(page.contains("permit:issue \\\n    akmola/"), "{page}");
    let page = run(&["deadline", "--help", "--lang", "ru"]).out;
    assert!(page.contains("reglament deadline [УСЛУГА…] ["), "{page}");
}
