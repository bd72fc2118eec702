//! The README's list of deadlines, held against what the program proves.
//!
//! With `UPDATE_README=1` the list is written anew instead of compared.

#![allow(clippy::disallowed_methods)]

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

const PROGRAM: &str = env!("CARGO_BIN_EXE_reglament");
const BEGIN: &str = "<!-- verdicts -->\n";
const END: &str = "<!-- /verdicts -->\n";

/// The acts whose force is known, and the one of which only the span can be given.
const ASKED: &[&[&str]] = &[
    &[
        "akmola/foreign-labour-permit",
        "mangistau/foreign-labour-permit",
        "mia/labour-immigrant-permit",
        "north-kazakhstan/foreign-labour-permit",
    ],
    &[
        "zhitikara/labour-immigrant-permit",
        "--from",
        "2019-01-01",
        "--to",
        "2020-12-31",
    ],
];

fn proved(words: &[&str]) -> Vec<Value> {
    let output = Command::new(PROGRAM)
        .arg("deadline")
        .args(words)
        .args(["--format", "json", "--lang", "en"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("the program runs");
    serde_json::from_slice(&output.stdout).expect("one document")
}

fn list() -> String {
    let mut text =
        "| service | deadline | reading | kept | late | first late | worst start: due, done |\n\
                    |---|---|---|---|---|---|---|\n"
            .to_owned();
    for asked in ASKED {
        for verdict in proved(asked) {
            // What a portal passes on is told at the service that does it.
            let own = verdict["deadline"]
                .as_str()
                .is_some_and(|name| !name.contains('/'));
            if verdict["kind"] == "total" && own {
                row(&mut text, &verdict);
            }
        }
    }
    text
}

fn row(text: &mut String, verdict: &Value) {
    let word = |value: &Value| {
        value
            .as_str()
            .map_or(String::new(), |own| own.replace('T', " "))
    };
    let number = |key: &str| verdict[key].as_u64().expect("a number");
    let tenths = (number("starts_late") * 1000).div_ceil(number("starts_checked"));
    let worst = &verdict["worst"];
    writeln!(
        text,
        "| {} | {} | {} | {} | {}.{} % | {} | {}: {}, {} |",
        word(&verdict["service"]),
        word(&verdict["deadline"]),
        word(&verdict["reading"]),
        word(&verdict["verdict"]),
        tenths / 10,
        tenths % 10,
        word(&verdict["first_late"]),
        word(&worst["start"]),
        word(&worst["due"]),
        word(&worst["ended"]),
    )
    .expect("a string takes all");
}

#[test]
fn the_readme_says_which_deadlines_are_kept() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let readme = fs::read_to_string(&path).expect("the README");
    let (before, rest) = readme.split_once(BEGIN).expect("the list begins");
    let (shown, after) = rest.split_once(END).expect("the list ends");
    let list = list();
    assert!(list.lines().count() > 30, "{list}");
    if std::env::var_os("UPDATE_README").is_some() {
        let text = format!("{before}{BEGIN}{list}{END}{after}");
        fs::write(&path, text).expect("the README can be written");
        return;
    }
    assert_eq!(shown, list, "run with UPDATE_README=1 and read the change");
}
