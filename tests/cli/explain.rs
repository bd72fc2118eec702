//! `reglament explain` and `reglament rules`.

use std::fs;

use unicode_width::UnicodeWidthStr;

use crate::run::{Scratch, finish, program, run, run_in};

/// Errors, checks and a kind of change; the first of these has no example.
const PAGES: [&str; 6] = ["S022", "S014", "N001", "F001", "Q001", "CT001"];

#[test]
fn six_pages_in_russian_and_kazakh() {
    for lang in ["ru", "kk"] {
        let pages = PAGES.map(|code| run(&["explain", code, "--lang", lang]).page());
        insta::assert_snapshot!(format!("explain_{lang}"), pages.join("\n"));
    }
}

#[test]
fn a_page_is_found_by_its_code_and_by_its_name() {
    let page = run(&["explain", "S001"]);
    assert_eq!(page.code, 0);
    assert_eq!(run(&["explain", "s001"]).out, page.out);
    assert_eq!(run(&["explain", "unclosed-string"]).out, page.out);
    for (name, likely) in [
        ("unclosed-strng", "unclosed-string"),
        ("actor-never-act", "actor-never-acts"),
        ("term-longr", "term-longer"),
    ] {
        let unknown = run(&["explain", name]);
        assert_eq!((unknown.code, unknown.out.as_str()), (2, ""));
        assert!(unknown.err.contains(likely), "{}", unknown.err);
    }
    let nothing = run(&["explain", "zzz", "--format", "json"]);
    assert_eq!(nothing.json()["error"]["code"], "unknown-check");
}

#[test]
fn the_written_pages_are_those_that_are_explained() {
    let scratch = Scratch::new();
    let written = run_in(scratch.directory(), &["rules", "--pages", "pages"]);
    assert_eq!(written.code, 0, "{}", written.err);
    let listed = |words: &[&str]| {
        let rules = run(words).json();
        let rules = rules.as_array().expect("a list").clone();
        let codes = rules.into_iter();
        codes.filter_map(|rule| rule["code"].as_str().map(str::to_owned))
    };
    let checks = listed(&["rules", "--format", "json"]);
    let changes = listed(&["rules", "--changes", "--format", "json"]);
    let codes: Vec<String> = checks.chain(changes).collect();
    assert!(codes.len() > 45, "{codes:?}");
    for lang in ["ru", "kk", "en"] {
        let folder = scratch.path(&format!("pages/{lang}"));
        assert_eq!(
            fs::read_dir(&folder).expect("it was made").count(),
            codes.len()
        );
        for code in &codes {
            let page = fs::read_to_string(folder.join(format!("{code}.md"))).expect("a page");
            assert!(page.starts_with(&format!("# {code} `")), "{page}");
        }
        for code in PAGES {
            let page = fs::read_to_string(folder.join(format!("{code}.md"))).expect("a page");
            let words = ["explain", code, "--format", "markdown", "--lang", lang];
            assert_eq!(run(&words).out, page, "{code} {lang}");
            same_text(code, lang, &page);
        }
    }
    // Written anew, nothing changes.
    run_in(scratch.directory(), &["rules", "--pages", "pages"]);
    let page = fs::read_to_string(scratch.path("pages/ru/F001.md")).expect("a page");
    assert_eq!(page, run(&["explain", "F001", "--format", "markdown"]).out);
}

/// The page for people has the words of the page in Markdown, whatever its marks are.
fn same_text(code: &str, lang: &str, markdown: &str) {
    let page = run(&["explain", code, "--lang", lang]).out;
    let words = |text: &str| -> Vec<String> {
        let text = text.replace("```", "").replace(['#', '`', '*', ':'], " ");
        text.split_whitespace().map(str::to_owned).collect()
    };
    assert_eq!(words(&page), words(markdown), "{code} {lang}");
}

#[test]
fn no_page_is_wider_than_the_terminal() {
    for lang in ["ru", "kk", "en"] {
        for words in [
            &["rules"][..],
            &["rules", "--changes"],
            &["explain", "S022"],
            &["explain", "CT001"],
        ] {
            let page = finish(
                program()
                    .args(words)
                    .args(["--lang", lang])
                    .env("COLUMNS", "80"),
            );
            let wide = page.out.lines().find(|line| line.width() > 80);
            assert_eq!(wide, None, "{words:?} {lang}");
            assert!(
                page.out.lines().all(|line| line.trim_end() == line),
                "{words:?} {lang}"
            );
        }
    }
}

#[test]
fn an_error_cannot_be_accepted_and_a_finding_can() {
    assert!(
        !run(&["explain", "S014", "--lang", "en"])
            .out
            .contains("[levels]")
    );
    assert!(
        run(&["explain", "F001", "--lang", "en"])
            .out
            .contains("[levels]")
    );
}

#[test]
fn completions_and_manual_know_the_new_words() {
    let script = run(&["completions", "bash"]).out;
    let manual = run(&["man"]).out.replace("\\-", "-");
    for word in [
        "explain",
        "rules",
        "--baseline",
        "--write-baseline",
        "--watch",
        "--fix",
        "--diff",
        "--pages",
    ] {
        assert!(script.contains(word), "completions: {word}");
    }
    for word in ["explain", "rules"] {
        assert!(manual.contains(word), "manual: {word}");
    }
    assert!(script.contains("sarif"), "the forms are completed");
}
