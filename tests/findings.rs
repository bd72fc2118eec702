//! The README's list of what the acts suffer from, held against what the program finds.
//!
//! With `UPDATE_README=1` the list is written anew instead of compared.

#![allow(clippy::disallowed_methods)]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

const PROGRAM: &str = env!("CARGO_BIN_EXE_reglament");
const BEGIN: &str = "<!-- findings -->\n";
const END: &str = "<!-- /findings -->\n";

/// What `reglament check --proofs` finds in all regulations, in English.
fn found() -> Value {
    let output = Command::new(PROGRAM)
        .args(["check", "--proofs", "--no-cache"])
        .args(["--format", "json", "--lang", "en"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("the program runs");
    serde_json::from_slice(&output.stdout).expect("one document")
}

/// The warnings of each file, a row each.
fn list(found: &Value) -> String {
    let mut files: BTreeMap<&str, Vec<&Value>> = BTreeMap::new();
    for finding in found["diagnostics"].as_array().expect("a list") {
        if finding["level"] == "warning" {
            let file = finding["file"].as_str().expect("a file");
            files.entry(file).or_default().push(finding);
        }
    }
    let mut text = String::new();
    for (file, findings) in files {
        write!(
            text,
            "### {file}\n\n| clauses | finding | shown by `reglament check --proofs` with |\n|---|---|---|\n"
        )
        .expect("a string takes all");
        for finding in findings {
            text += &row(finding);
        }
        text.push('\n');
    }
    text
}

fn row(finding: &Value) -> String {
    let cites = finding["cites"].as_array().expect("a list").iter();
    let cites: Vec<&str> = cites.filter_map(Value::as_str).collect();
    let said = finding["message"].as_str().expect("a text");
    let code = finding["code"].as_str().expect("a code");
    format!(
        "| {} | {} | `--only {code}` |\n",
        cites.join(", "),
        said.replace('|', "\\|")
    )
}

#[test]
fn the_readme_lists_what_the_acts_suffer_from() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let readme = fs::read_to_string(&path).expect("the README");
    let (before, rest) = readme.split_once(BEGIN).expect("the list begins");
    let (shown, after) = rest.split_once(END).expect("the list ends");
    let list = list(&found());
    assert!(list.len() > 1000, "something was found");
    if std::env::var_os("UPDATE_README").is_some() {
        let text = format!("{before}{BEGIN}{list}{END}{after}");
        fs::write(&path, text).expect("the README can be written");
        return;
    }
    assert_eq!(shown, list, "run with UPDATE_README=1 and read the change");
}
