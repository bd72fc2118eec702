//! `reglament list`.

use std::io::Read;
use std::process::{Command, Stdio};

use crate::run::{SOUND, Scratch, finish, program, run, run_in};

#[test]
fn every_regulation_with_its_services() {
    let list = run(&["list", "--format", "json"]);
    assert_eq!((list.code, list.err.as_str()), (0, ""));
    let list = list.json();
    let mut page = String::new();
    for entry in list.as_array().expect("a list") {
        let services = entry["services"].as_array().expect("a list");
        let ids: Vec<_> = services
            .iter()
            .filter_map(|service| service["id"].as_str())
            .collect();
        assert!(services.iter().all(|service| service["title"].is_string()));
        assert!(entry["title"].is_string());
        let force = &entry["force"];
        page += &format!(
            "{} {} {}\n  from {} {}\n  until {} {}\n",
            entry["regulation"],
            entry["language"],
            ids.join(" "),
            force["from"],
            force["from_bounds"],
            force["until"],
            force["until_bounds"],
        );
    }
    insta::assert_snapshot!(page);
}

#[test]
fn the_built_in_regulations_are_the_same() {
    let elsewhere = Scratch::new();
    let built_in = run_in(elsewhere.directory(), &["list", "--format", "json"]);
    assert_eq!(built_in.json(), run(&["list", "--format", "json"]).json());
}

#[test]
fn the_table_fits_its_width() {
    for width in [40, 80, 120] {
        let table = finish(program().arg("list").env("COLUMNS", width.to_string()));
        assert!(
            table.out.lines().all(|line| line.chars().count() <= width),
            "{width}"
        );
    }
}

#[test]
fn a_broken_file_is_named_and_left_out() {
    let scratch = Scratch::new();
    scratch.file("region/name.rgl", SOUND);
    scratch.file(
        "region/broken.rgl",
        "язык русский, издание 1\nрегламент region/broken {",
    );
    let directory = scratch.directory().to_str().expect("a path");
    let list = run(&["list", "--format", "json", "--regulations", directory]);
    assert_eq!(list.code, 0);
    assert_eq!(list.json().as_array().map(Vec::len), Some(1));
    assert!(list.err.contains("broken.rgl"));
}

#[test]
fn a_reader_that_goes_away_is_no_failure() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_reglament"))
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .args(["list", "--format", "json"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program can be started");
    drop(child.stdout.take());
    let mut said = String::new();
    let mut errors = child.stderr.take().expect("it is a pipe");
    errors
        .read_to_string(&mut said)
        .expect("the output is UTF-8");
    assert_eq!(child.wait().expect("it ends").code(), Some(0));
    assert_eq!(said, "");
}
