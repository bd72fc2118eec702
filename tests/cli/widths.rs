//! Pages for people in terminals of every width.

use unicode_width::UnicodeWidthStr;

use crate::run::{Run, Scratch, finish, program};

fn at(width: usize, lang: &str, words: &[&str]) -> Run {
    let width = width.to_string();
    finish(
        program()
            .args(words)
            .args(["--lang", lang])
            .env("COLUMNS", width),
    )
}

#[test]
fn no_line_is_wider_than_the_terminal() {
    let pages: [&[&str]; 5] = [
        &["list"],
        &["show", "mangistau/foreign-labour-permit"],
        &["show", "akmola/unemployed-registration"],
        &["show", "kz/order-1142"],
        &[
            "calendar",
            "add",
            "--from",
            "26.04.2018",
            "--term",
            "7 working days",
        ],
    ];
    for width in [20, 40, 80, 120] {
        for lang in ["ru", "kk", "en"] {
            for words in pages {
                let page = at(width, lang, words);
                assert_eq!(page.code, 0, "{words:?} {lang} {width}: {}", page.err);
                let wide = page.out.lines().find(|line| line.width() > width);
                assert_eq!(wide, None, "{words:?} {lang} {width}");
            }
        }
    }
}

/// A note of `check` stays one line in a pipe; a terminal gets it broken between words.
#[test]
fn notes_are_broken_between_words_on_a_terminal() {
    let words = [
        "check",
        "--no-cache",
        "regulations/mangistau/foreign-labour-permit.rgl",
    ];
    let piped = finish(program().args(words).args(["--lang", "ru"]));
    let shown = at(60, "ru", &words);
    assert_eq!(piped.code, shown.code);
    let notes = |page: &str| {
        page.lines()
            .filter(|line| line.contains("примечание"))
            .count()
    };
    assert!(notes(&piped.out) > 10, "{}", piped.out);
    assert!(piped.out.lines().any(|line| line.width() > 200));
    assert!(shown.out.lines().any(|line| line.starts_with("    ")));
    let words_of = |page: &str| -> Vec<String> {
        let notes = page
            .lines()
            .skip_while(|line| !line.starts_with("regulations/"));
        notes
            .flat_map(str::split_whitespace)
            .map(str::to_owned)
            .collect()
    };
    assert_eq!(words_of(&piped.out), words_of(&shown.out));
}

/// A table where there is room; its names broken behind hyphens where there is little; a list where
/// there is none.
#[test]
fn tables_become_lists_where_they_would_be_unreadable() {
    for width in [120, 80, 40, 20] {
        let page = at(width, "ru", &["show", "mia/labour-immigrant-permit:main"]);
        let actors = page.out.split("\nФакты\n").next().unwrap_or_default();
        let actors = actors.split("\nУчастники\n").nth(1).unwrap_or_default();
        insta::assert_snapshot!(format!("actors_{width}"), actors);
    }
}

#[test]
fn a_scenario_that_does_not_hold_is_told_in_words() {
    let scratch = Scratch::new();
    let regulation = include_str!("../../regulations/mangistau/foreign-labour-permit.rgl");
    scratch.file("r.rgl", regulation);
    scratch.file(
        "r.scenarios.toml",
        r#"
[[scenario]]
name = "не то"
service = "issue"
submitted = "2018-03-15T17:20"
set = { channel = "office" }
[scenario.expect]
outcome = "отказано"
kind = "refusal"
ended = "2018-04-01"
[scenario.expect.steps]
"проверка" = { end = "2018-03-21T9:00", due = "2018-03-20T18:30" }
"уведомление" = { absent = true }
[scenario.expect.deadlines]
"срок-решения" = { kept = false }

[[scenario]]
name = "не действует"
service = "issue"
submitted = "2012-03-15T17:20"
[scenario.expect]
error = "case-fact-missing"
"#,
    );
    let path = scratch.path("r.rgl");
    let words = ["test", path.to_str().expect("UTF-8")];
    let mut page = String::new();
    for lang in ["ru", "kk", "en"] {
        let run = finish(
            program()
                .current_dir(scratch.directory())
                .args(["test", "r.rgl", "--lang", lang]),
        );
        assert_eq!(run.code, 1, "{}", run.err);
        assert!(run.out.lines().all(|line| line.width() <= 80));
        page += &run.out;
    }
    insta::assert_snapshot!(page);
    let narrow = at(20, "en", &words);
    assert_eq!(narrow.code, 1, "{}", narrow.err);
}
