//! Known findings: `--baseline` and `--write-baseline`.

use std::collections::BTreeSet;
use std::fs;

use crate::run::{Run, Scratch, run_in};

const REAL: [&str; 2] = ["akmola/oralman-status", "mangistau/foreign-labour-permit"];

/// Two real regulations in a project of their own, with all their findings known.
fn known() -> Scratch {
    let scratch = Scratch::new();
    for name in REAL {
        let path = format!("{}/regulations/{name}.rgl", env!("CARGO_MANIFEST_DIR"));
        let text = fs::read_to_string(path).expect("a regulation");
        scratch.file(&format!("acts/{name}.rgl"), text);
    }
    scratch.file("reglament.toml", "paths = ['acts']\n");
    let written = write(&scratch, &[]);
    assert_eq!(written.code, 0, "{}", written.err);
    scratch
}

fn write(scratch: &Scratch, words: &[&str]) -> Run {
    let own = ["--write-baseline", "known.toml", "--owner", "отдел услуг"];
    check(
        scratch,
        &[&own[..], &["--reason", "ждём поправок"], words].concat(),
    )
}

fn check(scratch: &Scratch, words: &[&str]) -> Run {
    let words = [&["check", "--format", "json"], words].concat();
    run_in(scratch.directory(), &words)
}

/// What is found beside the known.
fn new(scratch: &Scratch, words: &[&str]) -> (usize, Run) {
    let own = ["--baseline", "known.toml", "--deny", "findings"];
    let run = check(scratch, &[&own[..], words].concat());
    let count = run.json()["diagnostics"].as_array().expect("a list").len();
    (count, run)
}

/// Does something to the text of the first file.
fn change(scratch: &Scratch, change: impl Fn(String) -> String) {
    let path = scratch.path(&format!("acts/{}.rgl", REAL[0]));
    let text = fs::read_to_string(&path).expect("a regulation");
    let changed = change(text.clone());
    assert_ne!(changed, text);
    fs::write(path, changed).expect("it can be written");
}

/// A service with a silence at its end.
fn with_silence(text: String) -> String {
    let last = text.trim_end().trim_end_matches('}').to_owned();
    last + "\n  үнсіз \"ешкім іздемеген нәрсе туралы\"\n}\n"
}

#[test]
fn all_findings_of_real_regulations_become_known() {
    let scratch = known();
    let found = check(&scratch, &[]).json();
    let found = found["diagnostics"].as_array().expect("a list").len();
    assert!(found > 5, "{found}");
    let text = fs::read_to_string(scratch.path("known.toml")).expect("it was written");
    assert_eq!(text.matches("[[finding]]").count(), found);
    let (count, run) = new(&scratch, &[]);
    assert_eq!((count, run.code), (0, 0), "{}", run.out);
    assert!(run.err.contains(&found.to_string()), "{}", run.err);
}

#[test]
fn only_new_findings_fail_the_run() {
    let scratch = known();
    change(&scratch, with_silence);
    let (count, run) = new(&scratch, &[]);
    assert_eq!((count, run.code), (1, 1), "{}", run.out);
    assert!(run.out.contains("ешкім іздемеген"), "{}", run.out);
}

#[test]
fn known_findings_stay_known_when_lines_move() {
    let scratch = known();
    change(&scratch, |text| text.replacen('\n', "\n\n// о файле\n", 1));
    let (count, run) = new(&scratch, &[]);
    assert_eq!((count, run.code), (0, 0), "{}", run.out);
}

/// A silence written before the others is new, and the others are not.
#[test]
fn known_findings_stay_known_when_another_comes_before_them() {
    let scratch = known();
    change(&scratch, |text| {
        let (head, rest) = text.split_once("{\n").expect("a regulation");
        format!("{head}{{\n  үнсіз \"ең біріншісі туралы\"\n{rest}")
    });
    let (count, run) = new(&scratch, &[]);
    assert_eq!((count, run.code), (1, 1), "{}", run.out);
}

#[test]
fn known_findings_stay_known_in_keywords_of_another_language() {
    let scratch = known();
    for language in ["kk", "en"] {
        let formed = run_in(
            scratch.directory(),
            &["fmt", "--language", language, "acts"],
        );
        assert_eq!(formed.code, 0, "{}", formed.err);
        let (count, run) = new(&scratch, &[]);
        assert_eq!((count, run.code), (0, 0), "{language}: {}", run.out);
    }
}

#[test]
fn known_findings_stay_known_in_messages_of_another_language() {
    let scratch = known();
    for language in ["kk", "en"] {
        let (count, run) = new(&scratch, &["--lang", language]);
        assert_eq!((count, run.code), (0, 0), "{language}: {}", run.out);
    }
}

#[test]
fn fingerprints_are_the_same_whatever_else_is_checked() {
    let scratch = known();
    let prints = |words: &[&str]| -> BTreeSet<String> {
        let found = check(&scratch, words).json();
        let found = found["diagnostics"].as_array().expect("a list").clone();
        let prints = found
            .iter()
            .map(|each| each["fingerprint"].as_str().map(str::to_owned));
        prints
            .collect::<Option<_>>()
            .expect("every one has a fingerprint")
    };
    let (all, one) = (prints(&[]), prints(&["acts/akmola"]));
    assert!(one.is_subset(&all) && one.len() < all.len());
}

#[test]
fn entries_of_findings_that_are_gone_are_told() {
    let scratch = known();
    scratch.file("acts/akmola/oralman-status.rgl", "");
    fs::remove_file(scratch.path("acts/akmola/oralman-status.rgl")).expect("it is there");
    let (_, run) = new(&scratch, &[]);
    assert!(run.err.contains("known.toml уже ничему"), "{}", run.err);
}

/// How many findings the file of known ones has.
fn entries(scratch: &Scratch) -> usize {
    let text = fs::read_to_string(scratch.path("known.toml")).expect("it was written");
    text.matches("[[finding]]").count()
}

/// A run over a part of the project knows nothing of the rest: it tells nothing of it and writes
/// nothing of it away. So does a run over a file that cannot be read.
#[test]
fn entries_of_what_was_not_looked_at_stay() {
    let scratch = known();
    let all = entries(&scratch);
    let (count, run) = new(&scratch, &["acts/akmola"]);
    assert_eq!(count, 0);
    assert!(!run.err.contains("уже ничему"), "{}", run.err);
    write(&scratch, &["acts/akmola"]);
    assert_eq!(entries(&scratch), all);
    change(&scratch, |text| {
        text.replacen("қызмет main", "қызмт main", 1)
    });
    let (_, run) = new(&scratch, &[]);
    assert!(!run.err.contains("уже ничему"), "{}", run.err);
}

/// What was not asked for, or is not told by the settings, may be there still: nothing is said of it,
/// and it is not written away.
#[test]
fn entries_of_checks_that_were_not_asked_stay() {
    let scratch = known();
    let all = entries(&scratch);
    let (_, run) = new(&scratch, &["--only", "silence"]);
    assert!(!run.err.contains("ничему"), "{}", run.err);
    write(&scratch, &["--only", "silence"]);
    assert_eq!(entries(&scratch), all);
    scratch.file(
        "reglament.toml",
        "paths = ['acts']\n[levels]\nsilence = 'allow'\n",
    );
    let (_, run) = new(&scratch, &[]);
    assert!(!run.err.contains("ничему"), "{}", run.err);
    write(&scratch, &[]);
    assert_eq!(entries(&scratch), all);
}

#[test]
fn what_an_entry_says_stays_when_the_file_is_written_anew() {
    let scratch = known();
    let path = scratch.path("known.toml");
    let text = fs::read_to_string(&path).expect("it was written");
    let text = text.replacen("ждём поправок", "спор с ведомством", 1);
    fs::write(&path, text).expect("it can be written");
    write(&scratch, &[]);
    let text = fs::read_to_string(&path).expect("it was written");
    assert_eq!(text.matches("спор с ведомством").count(), 1);
}

#[test]
fn errors_are_never_known() {
    let scratch = Scratch::new();
    scratch.file("acts/a.rgl", "язык русский, издание 1\n");
    let run = write(&scratch, &["acts"]);
    assert_eq!(run.code, 1, "{}", run.out);
    let text = fs::read_to_string(scratch.path("known.toml")).expect("it was written");
    assert!(!text.contains("fingerprint"), "{text}");
}

#[test]
fn an_entry_needs_somebody_and_a_reason() {
    let scratch = known();
    let whole = fs::read_to_string(scratch.path("known.toml")).expect("it was written");
    let mut page = String::new();
    for (words, other) in [
        ("owner = \"отдел услуг\"\n", ""),
        ("owner = \"отдел услуг\"\n", "owner = \" \"\n"),
        ("reason = \"ждём поправок\"\n", "reason = \"\"\n"),
        ("reason", "raeson"),
        ("[[finding]]", "[[findings]]"),
    ] {
        scratch.file("known.toml", whole.replacen(words, other, 1));
        let run = check(&scratch, &["--baseline", "known.toml"]);
        assert_eq!(run.code, 2, "{words}");
        assert!(run.json()["error"].is_object(), "{words}");
        page += &run.err;
    }
    insta::assert_snapshot!(page);
    for words in [["--owner", "я"], ["--reason", "так"]] {
        let run = check(
            &scratch,
            &[&["--write-baseline", "b.toml"], &words[..]].concat(),
        );
        assert_eq!(run.code, 2, "{words:?}");
    }
    let empty = [
        "--write-baseline",
        "b.toml",
        "--owner",
        " ",
        "--reason",
        "так",
    ];
    assert_eq!(check(&scratch, &empty).code, 2);
    assert!(!scratch.path("b.toml").exists());
}
