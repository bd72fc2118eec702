//! The folders of the library import only what the architecture allows them.

#![allow(clippy::disallowed_methods)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Which folder, or file, may import which. `model/from_syntax` alone may see the tree.
const TABLE: &[(&str, &[&str])] = &[
    ("source", &[]),
    ("calendar", &[]),
    ("messages", &[]),
    ("diagnostic", &["source", "messages"]),
    ("syntax", &["source", "diagnostic", "messages", "calendar"]),
    (
        "model/from_syntax",
        &[
            "source",
            "diagnostic",
            "messages",
            "calendar",
            "syntax",
            "model",
        ],
    ),
    ("model", &["source", "diagnostic", "messages", "calendar"]),
    ("net", &["model", "calendar"]),
    ("flow", &["net", "model", "calendar"]),
    ("timing", &["flow", "net", "model", "calendar"]),
    ("export", &["model", "net", "diagnostic"]),
    (
        "checks",
        &[
            "flow",
            "timing",
            "net",
            "model",
            "calendar",
            "diagnostic",
            "messages",
            "source",
            "syntax",
        ],
    ),
    (
        "compare",
        &["timing", "flow", "net", "model", "calendar", "messages"],
    ),
    ("case", &["net", "model", "calendar", "messages"]),
    ("format", &["syntax", "messages", "calendar"]),
    (
        "cli",
        &[
            "source",
            "diagnostic",
            "messages",
            "calendar",
            "syntax",
            "model",
            "net",
            "case",
            "format",
            "flow",
            "timing",
            "export",
            "checks",
            "compare",
        ],
    ),
];

fn sources(dir: &Path, into: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(dir).expect("the folder is there") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            sources(&path, into);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            into.push(path);
        }
    }
}

/// The row of a file: the longest entry that its path begins with.
fn row(path: &str) -> Option<(&'static str, &'static [&'static str])> {
    let rows = TABLE.iter().filter(|(folder, _)| {
        path.strip_prefix(folder)
            .is_some_and(|rest| rest.starts_with('/') || rest == ".rs")
    });
    rows.max_by_key(|(folder, _)| folder.len()).copied()
}

/// The folders that a source text names after `crate::`, remarks left out.
fn imports(text: &str) -> BTreeSet<String> {
    let code = text
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"));
    let mut found = BTreeSet::new();
    for line in code {
        for part in line.split("crate::").skip(1) {
            let name: String = part
                .chars()
                .take_while(|c| c.is_ascii_alphanumeric() || *c == '_')
                .collect();
            found.insert(name);
        }
    }
    found
}

#[test]
fn every_import_is_in_the_table() {
    let mut files = Vec::new();
    sources(Path::new("src"), &mut files);
    let mut wrong = Vec::new();
    for file in &files {
        let text = fs::read_to_string(file).expect("a source file");
        let path = file
            .strip_prefix("src")
            .expect("it lies there")
            .display()
            .to_string();
        if path == "lib.rs" || path == "main.rs" {
            continue;
        }
        let Some((folder, allowed)) = row(&path) else {
            wrong.push(format!("{path}: not in the table"));
            continue;
        };
        let own = folder.split('/').next().unwrap_or(folder);
        for name in imports(&text) {
            if name != own && !allowed.contains(&name.as_str()) {
                wrong.push(format!("{path}: imports {name}"));
            }
        }
    }
    assert!(files.len() > 50, "the source files were found");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn only_the_syntax_knows_the_grammars_rules() {
    let mut files = Vec::new();
    sources(Path::new("src"), &mut files);
    for file in files.iter().filter(|file| !file.starts_with("src/syntax")) {
        let text = fs::read_to_string(file).expect("a source file");
        assert!(!text.contains("pest::"), "{} names pest", file.display());
    }
}

#[test]
fn no_file_has_grown_past_what_a_reader_takes_in() {
    let mut files = Vec::new();
    sources(Path::new("src"), &mut files);
    for file in files {
        let lines = fs::read_to_string(&file)
            .expect("a source file")
            .lines()
            .count();
        assert!(lines <= 600, "{} has {lines} lines", file.display());
    }
}
