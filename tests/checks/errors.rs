//! The files of the errors of form, as the program judges them.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use reglament::checks;
use reglament::messages::Lang;
use reglament::source::Sources;
use reglament::syntax;
use serde_json::Value;

use crate::fixture::folder;

/// What no small file shows; `tests/cli/bad_input.rs` makes the files.
const UNSHOWN: [&str; 4] = ["S020", "S021", "S022", "S023"];

/// A code, its file and a line of it.
type Place = (String, String, u64);

#[test]
fn every_error_fires_exactly_where_its_file_says() {
    let (files, annotated) = files("fires");
    assert_eq!(found(&files), annotated);
}

#[test]
fn every_error_is_gone_from_the_mended_file() {
    let (files, annotated) = files("silent");
    assert_eq!(annotated, BTreeSet::new());
    assert_eq!(found(&files), BTreeSet::new());
}

/// A code that a file can be told of has a page, and a page has a code that is told.
#[test]
fn every_code_of_the_program_has_a_page() {
    let mut told = BTreeSet::new();
    for folder in ["src/syntax", "src/model", "src/cli"] {
        codes(&PathBuf::from(folder), &mut told);
    }
    let pages = checks::pages().filter(|check| check.is_of_form());
    let pages: BTreeSet<String> = pages.map(|check| check.code.to_owned()).collect();
    assert_eq!(told, pages);
}

#[test]
fn an_error_is_told_by_the_name_and_at_the_level_of_its_page() {
    let (files, _) = files("fires");
    for found in diagnostics(&files) {
        let code = found["code"].as_str().expect("a code");
        let page = checks::named(code).expect("every code has a page");
        assert_eq!(found["name"], page.name, "{code}");
        if page.is_of_form() {
            assert_eq!(found["level"], page.level.code(), "{code}");
        }
    }
}

#[test]
fn every_page_that_can_has_an_example() {
    for page in checks::pages() {
        assert_eq!(page.example.is_empty(), UNSHOWN.contains(&page.code));
    }
}

/// The keywords of a page are those of its language: the formatter writes them, or the file is
/// there in that language.
#[test]
fn every_example_is_written_in_the_language_of_the_page() {
    let first = [
        (Lang::Ru, "язык"),
        (Lang::Kk, "тіл"),
        (Lang::En, "language"),
    ];
    for page in checks::pages().filter(|page| !page.example.is_empty()) {
        for (lang, word) in first {
            let mut sources = Sources::new();
            let id = sources.add("a.rgl", page.example_in(lang));
            let (file, errors) = syntax::parse(sources.get(id).expect("it was added"));
            let known = ["S006", "S008"].contains(&page.code);
            let written = page.example_in(lang).starts_with(word);
            let read = errors.is_empty() && !file.header.is_empty();
            assert!(written || read || known, "{} in {lang}", page.code);
        }
    }
}

/// The files of all errors, and the places where their remarks say that they fire.
fn files(name: &str) -> (Vec<String>, BTreeSet<Place>) {
    let (mut files, mut places) = (Vec::new(), BTreeSet::new());
    let errors = checks::pages().filter(|check| check.is_of_form());
    for check in errors.filter(|check| !UNSHOWN.contains(&check.code)) {
        for ending in ["", ".2", ".kk", ".en"] {
            let path = folder(check.code).join(format!("{name}{ending}.rgl"));
            let Ok(text) = fs::read_to_string(&path) else {
                assert!(!ending.is_empty(), "{}", path.display());
                continue;
            };
            let path = path.display().to_string();
            for (line, text) in (1..).zip(text.lines()) {
                if text.ends_with(&format!("// {}", check.code)) {
                    places.insert((check.code.to_owned(), path.clone(), line));
                }
            }
            files.push(path);
        }
    }
    (files, places)
}

/// What the program says of the form of these files.
fn found(files: &[String]) -> BTreeSet<Place> {
    let place = |found: &Value| {
        let text = |key: &str| found[key].as_str().expect("a text").to_owned();
        let line = found["line"].as_u64().expect("a line");
        (text("code"), text("file"), line)
    };
    let places: BTreeSet<Place> = diagnostics(files).iter().map(place).collect();
    let form = |(code, ..): &Place| code.starts_with(['S', 'N']);
    places.into_iter().filter(form).collect()
}

/// All that the program says of these files.
fn diagnostics(files: &[String]) -> Vec<Value> {
    let output = Command::new(env!("CARGO_BIN_EXE_reglament"))
        .args(["check", "--no-cache", "--format", "json"])
        .args(files)
        .output()
        .expect("the program can be started");
    let document: Value = serde_json::from_slice(&output.stdout).expect("a document");
    document["diagnostics"].as_array().expect("a list").clone()
}

/// The codes that stand in the sources of a folder.
fn codes(folder: &PathBuf, into: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            codes(&path, into);
            continue;
        }
        let text = fs::read_to_string(&path).expect("a source file");
        let remark = |line: &&str| !line.trim_start().starts_with("//");
        for line in text.lines().filter(remark) {
            let quoted = line.split('"').skip(1).step_by(2);
            into.extend(quoted.filter(|text| is_code(text)).map(str::to_owned));
        }
    }
}

/// Whether a text is a code of the two families.
fn is_code(text: &str) -> bool {
    let mut letters = text.chars();
    let family = letters.next().is_some_and(|letter| "SN".contains(letter));
    family && text.len() == 4 && letters.all(|letter| letter.is_ascii_digit())
}
