//! Bad input gets a clear error and the right code, and never ends the program from inside.

use std::time::{Duration, Instant};

use crate::run::{SOUND, Scratch, run};

/// Checks a file with these bytes; gives the codes of the errors.
#[track_caller]
fn errors(bytes: impl AsRef<[u8]>) -> Vec<String> {
    let scratch = Scratch::new();
    let path = scratch.file("a.rgl", bytes);
    let started = Instant::now();
    let found = run(&[
        "check",
        path.to_str().expect("a readable path"),
        "--format",
        "json",
    ]);
    assert!(started.elapsed() < Duration::from_secs(60), "it hangs");
    assert_eq!(found.code, 1, "{}", found.err);
    assert_eq!(found.err, "");
    let found = found.json();
    let found = found["diagnostics"].as_array().expect("a list").clone();
    assert!(
        found
            .iter()
            .all(|each| each["message"].as_str().is_some_and(|m| m.len() < 2000))
    );
    found
        .iter()
        .map(|each| each["code"].as_str().expect("a code").to_owned())
        .collect()
}

#[test]
fn an_empty_file() {
    assert_eq!(errors(""), ["S008"]);
    assert_eq!(errors("\n\n  \n"), ["S008"]);
}

#[test]
fn bytes_that_are_no_text() {
    assert_eq!(errors(b"a\0b"), ["S021"]);
    assert_eq!(errors([0xff, 0xfe, 0x00, 0x41]), ["S022"]);
}

#[test]
fn broken_utf8_is_told_with_its_place() {
    let offset = SOUND.floor_char_boundary(60);
    let mut bytes = SOUND.as_bytes()[..offset].to_vec();
    bytes.extend([0xd0, b'x']);
    let scratch = Scratch::new();
    let path = scratch.file("a.rgl", bytes);
    let found = run(&[
        "check",
        path.to_str().expect("a readable path"),
        "--format",
        "json",
    ])
    .json();
    let found = &found["diagnostics"][0];
    assert_eq!(found["code"], "S022");
    assert!(
        found["message"]
            .as_str()
            .is_some_and(|text| text.contains(&offset.to_string()))
    );
    assert_eq!(found["line"], 3);
}

#[test]
fn ten_megabytes() {
    assert_eq!(errors(vec![b'a'; 10 * 1024 * 1024]), ["S020"]);
}

#[test]
fn a_million_nested_brackets() {
    for bracket in ["{", "(", "}", "\"", "{\n"] {
        assert!(!errors(bracket.repeat(1_000_000)).is_empty());
    }
    let inside = SOUND.replace("шаг приём", &format!("шаг {}", "(".repeat(1_000_000)));
    assert!(!errors(inside).is_empty());
}

#[test]
fn a_truncated_file_never_passes() {
    let text = SOUND.trim_end();
    for end in (60..text.len()).step_by(37) {
        let end = text.floor_char_boundary(end);
        assert!(!errors(&text[..end]).is_empty(), "{end}");
    }
}

#[test]
fn more_mistakes_than_anybody_reads_are_cut_short() {
    let found = errors(format!(
        "язык русский, издание 1\n{}",
        "x y z\n".repeat(20_000)
    ));
    assert_eq!(found.last().map(String::as_str), Some("S023"));
    assert!(found.len() < 1000);
}

#[test]
fn values_that_do_not_exist() {
    let day = SOUND.replace(
        "\n  участник гражданин",
        "\n  акт приказ № \"1\" от 30.02.2018\n  участник гражданин",
    );
    assert_eq!(errors(day), ["S010"]);
    let large = SOUND.replace("20 минут", "99999999999 минут");
    assert_eq!(errors(large), ["S012"]);
}

#[test]
fn services_that_call_each_other() {
    let calls = SOUND.replace("    шаг приём", "    вызов снова: main\n    шаг приём");
    assert!(errors(calls).contains(&"N010".to_owned()));
}

#[test]
fn what_is_not_there_cannot_be_checked() {
    let found = run(&["check", "no/such/file.rgl", "--format", "json"]);
    assert_eq!(found.code, 2);
    assert_eq!(found.json()["error"]["code"], "no-such-path");
    assert!(found.err.contains("no/such/file.rgl"));
}

#[test]
fn a_directory_without_regulations_cannot_be_checked() {
    let scratch = Scratch::new();
    let found = run(&["check", scratch.directory().to_str().expect("a path")]);
    assert_eq!((found.code, found.out.as_str()), (2, ""));
}

#[test]
fn a_directory_is_no_regulation() {
    let found = run(&["show", "regulations", "--format", "json"]);
    assert_eq!(found.code, 2);
    assert_eq!(found.json()["error"]["code"], "is-a-directory");
}
