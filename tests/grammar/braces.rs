//! One brace too few or too many: it is told once, where it belongs, and nothing follows from it.

use reglament::diagnostic::Diagnostic;
use reglament::source::Sources;
use reglament::{model, syntax};

const KAZAKH: &str = include_str!("../../regulations/akmola/employment-referrals.rgl");
const RUSSIAN: &str = include_str!("../../regulations/mangistau/foreign-labour-permit.rgl");

/// Everything said of a text, names and all.
fn found(text: &str) -> Vec<Diagnostic> {
    let mut sources = Sources::new();
    let id = sources.add("file.rgl", text);
    let (file, mut errors) = syntax::parse(sources.get(id).expect("it was added"));
    errors.extend(model::compile(&file).errors);
    errors
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

/// The lines from the one that a block begins with to the one that it ends with, by its indents.
fn block_around(lines: &[&str], at: usize) -> (usize, usize) {
    let outside = |line: &&str| !line.trim().is_empty() && indent(line) <= indent(lines[at]);
    if lines[at].trim_start().starts_with('}') {
        let begin = lines[..at].iter().rposition(outside);
        (begin.expect("a block begins"), at)
    } else {
        let end = lines[at + 1..].iter().position(outside);
        (at, at + 1 + end.expect("a block ends"))
    }
}

/// How the texts fare that are made of a good one by spoiling one line each.
#[derive(Debug, Default, PartialEq)]
struct Tally {
    spoilt: usize,
    /// One error only, inside the block whose brace was spoilt.
    told_once_in_place: usize,
    most_errors: usize,
}

fn spoil(text: &str, spoilt: impl Fn(&str) -> Option<String>) -> Tally {
    let lines: Vec<&str> = text.lines().collect();
    let mut tally = Tally::default();
    for at in 0..lines.len() {
        let Some(line) = spoilt(lines[at]) else {
            continue;
        };
        let mut changed = lines.clone();
        changed[at] = &line;
        let changed = changed.join("\n");
        let found = found(&changed);
        let (begin, end) = block_around(&lines, at);
        let line_of = |error: &Diagnostic| {
            let place = error.place().expect("it has a place").start as usize;
            changed[..place].matches('\n').count()
        };
        let added = line.matches('\n').count();
        let in_place = |error: &Diagnostic| (begin..=end + added).contains(&line_of(error));
        tally.spoilt += 1;
        tally.told_once_in_place += usize::from(found.len() == 1 && found.iter().all(in_place));
        tally.most_errors = tally.most_errors.max(found.len());
    }
    tally
}

fn tally(spoilt: usize, told_once_in_place: usize, most_errors: usize) -> Tally {
    Tally {
        spoilt,
        told_once_in_place,
        most_errors,
    }
}

fn without_close(line: &str) -> Option<String> {
    (line.trim() == "}").then(String::new)
}

fn without_open(line: &str) -> Option<String> {
    line.trim_end().strip_suffix('{').map(str::to_owned)
}

fn doubled_close(line: &str) -> Option<String> {
    (line.trim() == "}").then(|| format!("{line}\n{line}"))
}

#[test]
fn the_regulations_are_good_as_they_are() {
    assert_eq!(found(KAZAKH), []);
    assert_eq!(found(RUSSIAN), []);
}

#[test]
fn a_closing_brace_left_out_is_told_once_in_its_block() {
    assert_eq!(
        [spoil(KAZAKH, without_close), spoil(RUSSIAN, without_close)],
        [tally(34, 34, 1), tally(81, 81, 1)]
    );
}

#[test]
fn an_opening_brace_left_out_is_told_once_in_its_block() {
    assert_eq!(
        [spoil(KAZAKH, without_open), spoil(RUSSIAN, without_open)],
        [tally(34, 34, 1), tally(81, 81, 1)]
    );
}

#[test]
fn a_closing_brace_too_many_is_told_once() {
    assert_eq!(
        [spoil(KAZAKH, doubled_close), spoil(RUSSIAN, doubled_close)],
        [tally(34, 34, 1), tally(81, 81, 1)]
    );
}

/// A file of one service with these lines in it.
fn service(lines: &str) -> String {
    format!(
        "язык русский, издание 1\nрегламент a/b \"x\" {{\n  участник отдел \"к\"\n  услуга s {{\n{lines}\n    исход готово: положительный\n  }}\n}}\n"
    )
}

fn codes(text: &str) -> Vec<&'static str> {
    found(text).iter().map(|error| error.code).collect()
}

#[test]
fn a_brace_that_closes_a_block_too_soon_is_taken_back() {
    let lines = "    шаг один: отдел {\n      действие \"а\"\n    }\n  }\n    шаг два: отдел {\n      действие \"б\"\n    }";
    assert_eq!(codes(&service(lines)), ["S003"]);
}

#[test]
fn tabs_and_wide_indents_are_indents() {
    for level in ["\t", "    ", "   "] {
        let lines = "    шаг один: отдел {\n      действие \"а\"\n    шаг два: отдел";
        assert_eq!(codes(&service(lines).replace("  ", level)), ["S002"]);
    }
}

#[test]
fn a_file_without_indents_is_told_of_without_a_guess() {
    let text = service("шаг один: отдел {\nдействие \"а\"\nшаг два: отдел");
    let flat: String = text
        .lines()
        .map(|line| line.trim().to_owned() + "\n")
        .collect();
    let found = found(&flat);
    let unclosed = found.iter().find(|error| error.code == "S002");
    assert_eq!(unclosed.expect("it is told").labels.len(), 1);
}

#[test]
fn braces_that_pair_off_are_right_whatever_the_indents() {
    let none: [&str; 0] = [];
    assert_eq!(
        codes(&service(
            "шаг один: отдел {\n            действие \"а\"\n }"
        )),
        none
    );
}
