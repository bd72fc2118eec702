//! `reglament diff --policy`: what a project demands of changes.

use std::fs;

use crate::run::{Run, Scratch, run_in};

const PAIR: &str = "tests/diff/CT001";

/// A directory with the two sides of a pair and with settings.
fn project(settings: &str) -> Scratch {
    let scratch = Scratch::new();
    for side in ["old", "new"] {
        let text = fs::read_to_string(format!("{PAIR}/{side}.rgl")).expect("it can be read");
        scratch.file(&format!("{side}/a.rgl"), text);
    }
    scratch.file("reglament.toml", settings);
    scratch
}

fn judged(scratch: &Scratch, more: &[&str]) -> Run {
    let mut words = vec!["diff", "old", "new", "--policy"];
    words.extend(["--today", "2026-11-22", "--lang", "ru"]);
    words.extend(more);
    run_in(scratch.directory(), &words)
}

/// The fingerprints of the changes that nobody has acknowledged.
fn open(scratch: &Scratch) -> Vec<String> {
    let told = judged(scratch, &["--format", "json"]).json();
    let changes = told["changes"].as_array().expect("a list").clone();
    let open = changes.iter().filter(|one| one["policy"]["met"] == false);
    let open = open.filter_map(|one| one["fingerprint"].as_str());
    open.map(str::to_owned).collect()
}

fn acknowledged(fingerprint: &str) -> String {
    format!(
        "[[acknowledged]]\nfingerprint = \"{fingerprint}\"\nreason = \"приказ 40\"\nby = \"А.\"\n"
    )
}

#[test]
fn what_nothing_is_said_of_is_free() {
    assert_eq!(judged(&project(""), &[]).code, 0);
    let harder = project("[changes]\nexecutor-harder = \"fail\"\n");
    assert_eq!(judged(&harder, &[]).code, 0, "it became easier");
    let fail = project("[changes]\napplicant-worse = \"fail\"\nterm-longer = \"free\"\n");
    assert_eq!(
        judged(&fail, &[]).code,
        0,
        "a kind is stronger than whom it touches"
    );
    let fail = project("[changes]\nCT001 = \"fail\"\n");
    let told = judged(&fail, &[]);
    assert_eq!(told.code, 1);
    assert!(told.out.contains("так менять нельзя"), "{}", told.out);
}

#[test]
fn an_acknowledgement_holds_as_long_as_the_place_stays() {
    let settings = "[changes]\napplicant-worse = \"acknowledge\"\n";
    let scratch = project(settings);
    let first = judged(&scratch, &[]);
    assert_eq!(first.code, 1);
    let prints = open(&scratch);
    let [print] = prints.as_slice() else {
        panic!("{prints:?}")
    };
    assert!(first.out.contains(print), "{}", first.out);
    let settings = format!("{settings}{}", acknowledged(print));
    scratch.file("reglament.toml", &settings);
    let told = judged(&scratch, &[]);
    assert_eq!(told.code, 0, "{}", told.out);
    assert!(told.out.contains("приказ 40"), "{}", told.out);
    // A later edit that leaves the place alone keeps it, one of the place does not.
    let new = scratch.path("new/a.rgl");
    let text = fs::read_to_string(&new).expect("it can be read");
    let elsewhere = text.replace("руководитель, 4 часа", "руководитель, 3 часа");
    fs::write(&new, format!("{elsewhere}// примечание\n")).expect("it can be written");
    assert_eq!(judged(&scratch, &[]).code, 0);
    fs::write(&new, text.replace("4 рабочих дня", "5 рабочих дней")).expect("it is written");
    assert_eq!(judged(&scratch, &[]).code, 1);
}

#[test]
fn an_acknowledgement_that_fits_no_change_is_told_and_decides_nothing() {
    let scratch = project(&acknowledged("0123456789abcdef"));
    for form in ["human", "json", "markdown", "html"] {
        let told = judged(&scratch, &["--format", form]);
        assert_eq!(told.code, 0, "{}", told.page());
        assert!(told.out.contains("0123456789abcdef"), "{}", told.out);
    }
    for form in ["github", "sarif", "junit"] {
        let told = judged(&scratch, &["--format", form]);
        assert_eq!(told.code, 0, "{}", told.page());
        assert!(told.err.contains("0123456789abcdef"), "{}", told.page());
    }
    // A part of a project does not tell of the rest.
    let words = ["diff", "old/a.rgl", "new/a.rgl", "--policy"];
    let told = run_in(scratch.directory(), &words);
    assert!(!told.out.contains("0123456789abcdef"), "{}", told.out);
    // Where nothing has changed at all, it fits nothing either.
    fs::copy(scratch.path("old/a.rgl"), scratch.path("new/a.rgl")).expect("it is written");
    let told = judged(&scratch, &[]);
    assert_eq!(told.code, 0, "{}", told.page());
    assert!(told.out.contains("0123456789abcdef"), "{}", told.out);
}

#[test]
fn machines_are_told_what_is_open() {
    let scratch = project("[changes]\napplicant-worse = \"acknowledge\"\n");
    let github = judged(&scratch, &["--format", "github"]).out;
    assert!(
        github.contains("::error file=new/a.rgl,line=49"),
        "{github}"
    );
    let junit = judged(&scratch, &["--format", "junit"]).out;
    assert!(junit.contains("failures=\"1\""), "{junit}");
    for form in ["markdown", "html"] {
        let page = judged(&scratch, &["--format", form]).out;
        assert!(page.contains("нужно подтверждение"), "{page}");
    }
}

#[test]
fn wrong_settings_are_told_with_their_place_and_what_was_meant() {
    for (settings, said) in [
        ("[changes]\nterm-longr = \"fail\"\n", "term-longer"),
        ("[changes]\napplicant-wors = \"fail\"\n", "applicant-worse"),
        ("[changes]\nzzz = \"fail\"\n", "rules --changes"),
        ("[changes]\nterm-longer = \"acknowlege\"\n", "acknowledge"),
        (
            "[changes]\nterm-longer = \"fail\"\nCT001 = \"free\"\n",
            "дважды",
        ),
        (
            "[[acknowledged]]\nfingerprint = \"a\"\nreason = \" \"\nby = \"b\"\n",
            "reason",
        ),
        ("[[acknowledged]]\nfingerprnt = \"a\"\n", "fingerprint"),
    ] {
        let told = judged(&project(settings), &[]);
        assert_eq!((told.code, told.out.as_str()), (2, ""), "{settings}");
        assert!(told.err.contains(said), "{}", told.err);
        assert!(told.err.contains("reglament.toml"), "{}", told.err);
    }
}
