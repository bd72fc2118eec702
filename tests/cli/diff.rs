//! `reglament diff`: what a change means.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::run::{Run, SOUND, Scratch, run, run_in};

const PAIR: &str = "tests/diff/CT001";
const REGULATION: &str = "regulations/mangistau/foreign-labour-permit.rgl";

/// The pair of a kind, in words for the program.
fn compared(code: &str, more: &[&str]) -> Run {
    let sides = ["old", "new"].map(|side| format!("tests/diff/{code}/{side}.rgl"));
    let [old, new] = &sides;
    let mut words = vec!["diff", old, new, "--today", "2026-11-22"];
    words.extend(more);
    run(&words)
}

/// Runs git in a directory, with a name and without the settings of the machine.
fn git(directory: &Path, words: &[&str]) {
    let done = Command::new("git")
        .current_dir(directory)
        .args(["-c", "user.name=t", "-c", "user.email=t@example.org"])
        .args(words)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_SYSTEM", "/dev/null")
        .output()
        .expect("git is there");
    let said = String::from_utf8_lossy(&done.stderr);
    assert!(done.status.success(), "{words:?}: {said}");
}

/// What `diff --base HEAD` tells in a directory of a repository.
fn since_head(directory: &Path) -> Run {
    run_in(directory, &["diff", "--base", "HEAD", "--lang", "en"])
}

/// A repository with one real regulation in it.
fn repository() -> Scratch {
    let scratch = Scratch::new();
    let text = fs::read_to_string(REGULATION).expect("it can be read");
    scratch.file("regulations/mangistau/foreign-labour-permit.rgl", text);
    let small = fs::read_to_string(format!("{PAIR}/old.rgl")).expect("it can be read");
    scratch.file("regulations/example/note.rgl", small);
    git(scratch.directory(), &["init", "-q", "-b", "main"]);
    git(scratch.directory(), &["add", "."]);
    git(scratch.directory(), &["commit", "-q", "-m", "first"]);
    scratch
}

fn edit(scratch: &Scratch, name: &str, old: &str, new: &str) {
    let path = scratch.path(name);
    let text = fs::read_to_string(&path).expect("it can be read");
    assert!(text.contains(old), "{old}");
    fs::write(path, text.replacen(old, new, 1)).expect("it can be written");
}

#[test]
fn the_case_that_is_written_ends_otherwise_under_both_versions() {
    let scratch = Scratch::new();
    let file = scratch.path("case.toml");
    let file = file.to_str().expect("a name");
    let told = compared("CT001", &["--case", file, "--lang", "en"]);
    assert!(
        told.page().contains("the case was written to"),
        "{}",
        told.page()
    );
    let ended = |side: &str| {
        let service = format!("tests/diff/CT001/{side}.rgl:main");
        run(&["simulate", &service, "--case", file, "--format", "json"]).page()
    };
    let [old, new] = ["old", "new"].map(ended);
    assert!(old.contains("\"ended\""), "{old}");
    assert_ne!(old, new);
}

#[test]
fn every_form_tells_the_same_change() {
    for lang in ["ru", "kk", "en"] {
        let page = compared("CT001", &["--lang", lang]).page();
        insta::assert_snapshot!(format!("diff_human_{lang}"), page);
    }
    for form in ["json", "markdown", "html", "sarif", "github", "junit"] {
        let page = compared("CT001", &["--lang", "ru", "--format", form]).page();
        let page = page.replace(env!("CARGO_PKG_VERSION"), "VERSION");
        insta::assert_snapshot!(format!("diff_{form}"), page);
    }
}

#[test]
fn the_exit_code_says_whether_the_meaning_has_changed() {
    let old = format!("{PAIR}/old.rgl");
    assert_eq!(run(&["diff", &old, &old]).code, 0);
    assert_eq!(compared("CT001", &[]).code, 1);
    let renamed = compared("CE001", &["--format", "json"]);
    assert_eq!(renamed.code, 0, "a name is a matter of the file");
    assert_eq!(renamed.json()["equal"], true);
    assert_eq!(renamed.json()["changes"][0]["touches"]["editorial"], true);
}

#[test]
fn a_document_names_both_places_and_whom_it_touches() {
    let told = compared("CT001", &["--format", "json", "--lang", "ru"]).json();
    let changes = told["changes"].as_array().expect("a list");
    let change = changes.iter().find(|one| one["code"] == "CT001");
    let change = change.expect("the term is longer");
    assert_eq!(change["old"]["value"], "3 рабочих дня");
    assert_eq!(change["new"]["value"], "4 рабочих дня");
    assert_eq!(change["old"]["file"], format!("{PAIR}/old.rgl"));
    assert_eq!(change["new"]["line"], 49);
    assert_eq!(change["touches"]["applicant"], "worse");
    assert_eq!(change["adverse"], true);
}

#[test]
fn a_side_that_does_not_compile_is_never_no_change() {
    let scratch = Scratch::new();
    let good = fs::read_to_string(format!("{PAIR}/old.rgl")).expect("it can be read");
    let bad = good.replace("3 рабочих дня", "3 рабочих");
    let good = scratch.file("good.rgl", good).display().to_string();
    let bad = scratch.file("bad.rgl", bad).display().to_string();
    for (old, new, side) in [(&bad, &good, "старая"), (&good, &bad, "новая")] {
        let told = run(&["diff", old, new, "--lang", "ru"]);
        assert_eq!((told.code, told.out.as_str()), (2, ""));
        assert!(told.err.contains("bad.rgl:49"), "{}", told.err);
        assert!(told.err.contains(side), "{}", told.err);
    }
    let told = run(&["diff", &bad, &bad, "--format", "json"]);
    assert_eq!(told.code, 2);
    assert_eq!(told.json()["error"]["code"], "not-compiled");
}

#[test]
fn the_old_side_is_read_from_git() {
    let scratch = repository();
    let name = "regulations/mangistau/foreign-labour-permit.rgl";
    let same = run_in(scratch.directory(), &["diff", "--base", "main"]);
    assert_eq!(same.code, 0, "{}", same.err);
    edit(
        &scratch,
        name,
        "исполнитель, 3 рабочих дня",
        "исполнитель, 4 рабочих дня",
    );
    for (directory, words) in [
        ("", &["diff", "--base", "HEAD"][..]),
        ("regulations/mangistau", &["diff", "--base", "main"]),
        ("", &["diff", "--base", "main", "regulations"]),
        ("", &["diff", "--base", "main", name]),
    ] {
        let mut words = words.to_vec();
        words.extend(["--format", "json", "--today", "2019-01-01"]);
        let told = run_in(&scratch.path(directory), &words);
        assert_eq!(told.code, 1, "{}", told.err);
        let document = told.json();
        let changes = document["changes"].as_array().expect("a list");
        let codes: Vec<&str> = changes
            .iter()
            .filter_map(|one| one["code"].as_str())
            .collect();
        assert_eq!(codes, ["CL011", "CT001"], "{words:?}");
        let old = changes[1]["old"]["file"].as_str().expect("a name");
        assert!(old.ends_with(&format!(":{name}")), "{old}");
    }
    let other = ["diff", "--base", "main", "regulations/example"];
    assert_eq!(run_in(scratch.directory(), &other).code, 0);
}

#[test]
fn files_that_come_and_go_and_move_are_told() {
    let scratch = repository();
    let codes = |scratch: &Scratch| -> Vec<String> {
        let words = ["diff", "--base", "main", "--format", "json"];
        let told = run_in(scratch.directory(), &words);
        let changes = told.json()["changes"].as_array().expect("a list").clone();
        let codes = changes.iter().filter_map(|one| one["code"].as_str());
        codes.map(str::to_owned).collect()
    };
    let note = scratch.path("regulations/example/note.rgl");
    let moved = scratch.path("regulations/example/other-name.rgl");
    fs::rename(&note, &moved).expect("it can be moved");
    assert_eq!(codes(&scratch), ["CS005"]);
    fs::remove_file(&moved).expect("it can be removed");
    assert_eq!(codes(&scratch), ["CS004"]);
    let text = fs::read_to_string(format!("{PAIR}/old.rgl")).expect("it can be read");
    scratch.file("regulations/example/note.rgl", &text);
    let new = text.replace("example/note", "example/copy");
    scratch.file("regulations/example/copy.rgl", new);
    assert_eq!(
        codes(&scratch),
        ["CS003"],
        "a file that git does not follow yet is new"
    );
}

#[test]
fn two_directories_are_paired_by_their_regulations() {
    let scratch = Scratch::new();
    let old = fs::read_to_string(format!("{PAIR}/old.rgl")).expect("it can be read");
    let new = fs::read_to_string(format!("{PAIR}/new.rgl")).expect("it can be read");
    scratch.file("a/note.rgl", &old);
    scratch.file("b/renamed.rgl", &new);
    let words = ["diff", "a", "b", "--format", "json"];
    let told = run_in(scratch.directory(), &words).json();
    let changes = told["changes"].as_array().expect("a list").clone();
    let codes: Vec<&str> = changes
        .iter()
        .filter_map(|one| one["code"].as_str())
        .collect();
    assert_eq!(codes, ["CS005", "CL011", "CT001"]);
}

#[test]
fn a_standard_changes_the_regulations_that_leave_their_totals_to_it() {
    let scratch = repository();
    let text = fs::read_to_string("regulations/standards/order-1142.rgl").expect("it is there");
    scratch.file("regulations/standards/order-1142.rgl", text);
    git(scratch.directory(), &["add", "."]);
    git(scratch.directory(), &["commit", "-q", "-m", "standard"]);
    let name = "regulations/standards/order-1142.rgl";
    edit(&scratch, name, "7 рабочих дней", "9 рабочих дней");
    let words = ["diff", "--base", "main", "--format", "json"];
    let told = run_in(scratch.directory(), &words).json();
    let changes = told["changes"].as_array().expect("a list").clone();
    let longer = changes.iter().filter(|one| one["code"] == "CT011");
    let of: Vec<&str> = longer
        .filter_map(|one| one["regulation"].as_str())
        .collect();
    assert!(of.contains(&"kz/order-1142"), "{of:?}");
    assert!(of.contains(&"mangistau/foreign-labour-permit"), "{of:?}");
}

#[test]
fn a_calendar_that_has_changed_is_told_day_by_day() {
    let scratch = repository();
    let name = "regulations/calendars/kazakhstan.toml";
    let text = fs::read_to_string(name).expect("it can be read");
    scratch.file(name, &text);
    git(scratch.directory(), &["add", "."]);
    git(scratch.directory(), &["commit", "-q", "-m", "calendar"]);
    edit(
        &scratch,
        name,
        "{ off = 2024-05-08, worked = 2024-05-04 },",
        "",
    );
    for form in ["human", "markdown", "html", "json"] {
        let words = ["diff", "--base", "HEAD", "--lang", "en", "--format", form];
        let told = run_in(scratch.directory(), &words);
        assert_eq!(told.code, 1, "{}", told.page());
        for day in ["2024-05-08", "2024-05-04"] {
            assert!(told.out.contains(day), "{}", told.page());
        }
    }
    let words = ["diff", "--base", "HEAD", "--format", "github"];
    let told = run_in(scratch.directory(), &words);
    assert!(told.err.contains("kazakhstan.toml"), "{}", told.page());
    // Directories hold calendars too.
    scratch.file("old/calendars/kazakhstan.toml", &text);
    scratch.file("new/calendars/kazakhstan.toml", &text);
    assert_eq!(run_in(scratch.directory(), &["diff", "old", "new"]).code, 0);
    let more = text.replace("Kurban Ait is computed", "Kurban Ait is but computed");
    scratch.file("new/calendars/kazakhstan.toml", &more);
    let told = run_in(scratch.directory(), &["diff", "old", "new", "--lang", "en"]);
    assert_eq!(told.code, 0, "{}", told.page());
    assert!(told.out.contains("sources or notes"), "{}", told.page());
    scratch.file("new/calendars/kazakhstan.toml", "name = 3");
    assert_eq!(run_in(scratch.directory(), &["diff", "old", "new"]).code, 2);
}

/// Where the calendar does not know every end, no greatest shift is told of all cases, and nothing
/// is said to end as before.
#[test]
fn nothing_is_said_of_ends_that_no_calendar_knows() {
    let old = fs::read_to_string(format!("{PAIR}/old.rgl")).expect("it can be read");
    let told = |old: &str, new: &str| {
        let scratch = Scratch::new();
        scratch.file("old.rgl", old);
        scratch.file("new.rgl", new);
        let words = ["diff", "old.rgl", "new.rgl", "--lang", "en"];
        run_in(scratch.directory(), &words).out
    };
    let conditional = "руководитель, 1 рабочий день";
    assert!(old.contains(conditional) && old.contains("исполнитель, 3 рабочих дня"));
    let far = old.replace(conditional, "руководитель, 100 лет");
    let mixed = far.replace("исполнитель, 3 рабочих дня", "исполнитель, 5 рабочих дней");
    let out = told(&old, &mixed);
    assert!(out.contains("the end of some cases filed from"), "{out}");
    let always = old.replace("исполнитель, 3 рабочих дня", "исполнитель, 100 лет");
    let hours = always.replace("пн–пт 09:00–18:30", "пн–пт 10:00–18:30");
    let out = told(&always, &hours);
    assert!(!out.contains("ends as before"), "{out}");
}

/// A side without the file is counted by the calendar that is built in.
#[test]
fn a_calendar_in_the_place_of_the_built_in_one_is_compared_with_it() {
    let scratch = Scratch::new();
    let text = fs::read_to_string("regulations/calendars/kazakhstan.toml").expect("it is there");
    let less = text.replace("{ off = 2024-05-08, worked = 2024-05-04 },", "");
    scratch.file("old/a.rgl", SOUND);
    scratch.file("new/a.rgl", SOUND);
    for (old, new, code) in [
        (None, Some(&text), 0),
        (None, Some(&less), 1),
        (Some(&less), None, 1),
    ] {
        for (side, file) in [("old", old), ("new", new)] {
            let _ = fs::remove_dir_all(scratch.path(&format!("{side}/calendars")));
            if let Some(file) = file {
                scratch.file(&format!("{side}/calendars/kazakhstan.toml"), file);
            }
        }
        let told = run_in(scratch.directory(), &["diff", "old", "new", "--lang", "en"]);
        assert_eq!(told.code, code, "{}", told.page());
        assert_eq!(
            told.out.contains("2024-05-08"),
            code == 1,
            "{}",
            told.page()
        );
    }
}

#[test]
fn what_git_cannot_answer_is_told_with_its_remedy() {
    let scratch = repository();
    let empty = Scratch::new();
    let told = |directory: &Path, words: &[&str]| {
        let run = run_in(directory, words);
        assert_eq!(run.code, 2, "{words:?}: {}", run.out);
        run.json()["error"]["code"]
            .as_str()
            .expect("a code")
            .to_owned()
    };
    let ask = |revision: &'static str| ["diff", "--base", revision, "--format", "json"];
    let here = scratch.directory();
    assert_eq!(told(empty.directory(), &ask("main")), "no-repository");
    assert_eq!(told(here, &ask("no-such")), "unknown-revision");
    let option = ["diff", "--base=--all", "--format", "json"];
    assert_eq!(told(here, &option), "unknown-revision");
    let outside = ["diff", "--base", "main", "/tmp", "--format", "json"];
    assert_eq!(told(here, &outside), "outside-repository");
    let nothing = ["diff", "--base", "main", "nothing.rgl", "--format", "json"];
    assert_eq!(told(here, &nothing), "no-such-path");
    edit(
        &scratch,
        "regulations/example/note.rgl",
        "20 минут",
        "30 минут",
    );
    git(here, &["commit", "-q", "-a", "-m", "second"]);
    let source = format!("file://{}", here.display());
    let words = ["clone", "-q", "--depth", "1", &source, "shallow"];
    git(empty.directory(), &words);
    let shallow = empty.path("shallow");
    assert_eq!(told(&shallow, &ask("HEAD~1")), "shallow-repository");
    let without = crate::run::program()
        .current_dir(here)
        .args(ask("main"))
        .env("PATH", "")
        .output()
        .expect("the program can be started");
    assert_eq!(without.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&without.stdout).contains("git-missing"));
}

#[test]
fn before_the_first_commit_everything_is_new() {
    let scratch = Scratch::new();
    git(scratch.directory(), &["init", "-q", "-b", "main"]);
    let small = fs::read_to_string(format!("{PAIR}/old.rgl")).expect("it can be read");
    scratch.file("regulations/example/note.rgl", small);
    let told = since_head(scratch.directory());
    assert_eq!(told.code, 1, "{}", told.err);
    assert!(told.page().contains("CS003"), "{}", told.page());
    // Another revision is unknown all the same.
    let other = run_in(scratch.directory(), &["diff", "--base", "main"]);
    assert_eq!(other.code, 2);
}

#[test]
fn settings_of_git_hide_no_change() {
    let scratch = repository();
    git(scratch.directory(), &["config", "diff.relative", "true"]);
    edit(
        &scratch,
        "regulations/example/note.rgl",
        "3 рабочих",
        "5 рабочих",
    );
    let told = since_head(&scratch.path("regulations/mangistau"));
    assert_eq!(told.code, 1, "{}", told.err);
    assert!(told.page().contains("CT001"), "{}", told.page());
}

#[cfg(unix)]
#[test]
fn a_link_is_compared_where_it_leads_to() {
    use std::os::unix::fs::symlink;
    let scratch = repository();
    let link = scratch.path("regulations/link.rgl");
    symlink("example/note.rgl", &link).expect("a link");
    git(scratch.directory(), &["add", "."]);
    git(scratch.directory(), &["commit", "-q", "-m", "link"]);
    fs::remove_file(&link).expect("it was there");
    symlink("mangistau/foreign-labour-permit.rgl", &link).expect("a link");
    let told = since_head(scratch.directory());
    assert_eq!(told.code, 0, "{}{}", told.page(), told.err);
    edit(
        &scratch,
        "regulations/example/note.rgl",
        "3 рабочих",
        "5 рабочих",
    );
    let told = since_head(scratch.directory());
    assert_eq!(told.code, 1, "{}", told.err);
    assert_eq!(told.page().matches("CT001").count(), 2, "{}", told.page());
}

// The file systems of other machines take no such name.
#[cfg(target_os = "linux")]
#[test]
fn a_file_whose_name_is_no_text_is_compared_as_well() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    let scratch = repository();
    let small = fs::read_to_string(format!("{PAIR}/old.rgl")).expect("it can be read");
    let names: [&[u8]; 2] = [b"\xff\xfe.rgl", b"two\nlines.rgl"];
    for (at, name) in names.into_iter().enumerate() {
        let own = small.replace("example/note", &format!("example/odd{at}"));
        let path = scratch.directory().join(OsStr::from_bytes(name));
        fs::write(&path, &own).expect("it can be written");
        let told = since_head(scratch.directory()).page();
        assert!(told.contains(&format!("example/odd{at}")), "{told}");
        git(scratch.directory(), &["add", "."]);
        git(scratch.directory(), &["commit", "-q", "-m", "odd"]);
        fs::write(&path, own.replace("3 рабочих", "5 рабочих")).expect("it can be written");
        let told = since_head(scratch.directory());
        assert_eq!(told.code, 1, "{}", told.err);
        assert!(told.page().contains("CT001"), "{}", told.page());
    }
    let directory = scratch.directory().to_str().expect("a name");
    let whole = run(&["check", directory, "--format", "json"]).json();
    assert_eq!(whole["files"].as_array().map(Vec::len), Some(4));
}

#[test]
fn two_sides_are_needed() {
    for words in [&["diff"][..], &["diff", PAIR], &["diff", PAIR, PAIR, PAIR]] {
        let told = run(words);
        assert_eq!((told.code, told.out.as_str()), (2, ""));
        assert!(told.err.contains("--base"), "{}", told.err);
    }
    let nothing = run(&["diff", "no-such.rgl", PAIR, "--format", "json"]);
    assert_eq!(nothing.code, 2);
    assert_eq!(nothing.json()["error"]["code"], "no-such-path");
}

#[test]
fn a_file_is_not_held_against_a_directory_nor_the_input_against_itself() {
    let file = format!("{PAIR}/old.rgl");
    for words in [[&file, PAIR], [PAIR, &file], ["-", "-"], ["-", PAIR]] {
        let told = run(&["diff", words[0], words[1], "--format", "json"]);
        assert_eq!(told.code, 2, "{words:?}: {}", told.page());
        assert_eq!(told.json()["error"]["code"], "two-sides", "{words:?}");
    }
}

#[test]
fn a_page_needs_nothing_from_elsewhere() {
    let page = compared("CT001", &["--format", "html", "--lang", "kk"]).out;
    for foreign in ["<script", "http", "src=", "@import", "url("] {
        assert!(!page.contains(foreign), "{foreign}");
    }
    assert!(page.contains("lang=\"kk\""));
    assert!(page.contains("<title>Регламенттерде не өзгерді</title>"));
}

/// Every moment that is told can be had from `simulate` with the command beside it.
#[test]
fn what_has_moved_is_shown_by_a_case() {
    let scratch = Scratch::new();
    let made = |name: &str| {
        let run = run_in(scratch.directory(), &["new", name, "--language", "ru"]);
        assert_eq!(run.code, 0, "{}", run.err);
    };
    made("old.rgl");
    made("new.rgl");
    edit(&scratch, "new.rgl", "3 рабочих дня", "4 рабочих дня");
    edit(&scratch, "new.rgl", "15 минут", "1 час");
    let told = run_in(
        scratch.directory(),
        &["diff", "old.rgl", "new.rgl", "--format", "json"],
    );
    let told = told.json();
    let later = &told["effects"][0]["later"];
    let command = later["command"].as_str().expect("a command");
    let mut ended = Vec::new();
    for side in ["old.rgl:", "new.rgl:"] {
        let own = command.replace("new.rgl:", side);
        let words: Vec<&str> = own.split(' ').skip(1).collect();
        let run = run_in(
            scratch.directory(),
            &[&words[..], &["--format", "json"]].concat(),
        );
        ended.push(run.json()["ended"].clone());
    }
    assert_eq!(ended, [later["old"].clone(), later["new"].clone()]);
}

/// With a service its silences and assumptions go: that is told once, and not at the lines of the
/// services that stay.
#[test]
fn a_service_that_goes_takes_its_remarks_along() {
    let file = "regulations/mangistau/foreign-labour-permit.rgl";
    let text = fs::read_to_string(file).expect("it can be read");
    let without = |text: &str, begins: &str, ends: &str| {
        let from = text.find(begins).expect("it is there");
        let length = text[from..].find(ends).expect("it ends");
        format!("{}{}", &text[..from], &text[from + length..])
    };
    let less = without(&text, "  услуга intra-reissue ", "  услуга intra-extend ");
    let call = "    вызов перевод-переоформление";
    let less = without(&less, call, "    вызов перевод-продление");
    let less = less.replace(" | intra-reissue", "");
    let scratch = Scratch::new();
    scratch.file("old.rgl", &text);
    scratch.file("new.rgl", &less);
    let words = [
        "diff", "old.rgl", "new.rgl", "--lang", "en", "--format", "json",
    ];
    let told = run_in(scratch.directory(), &words);
    assert_eq!(told.code, 1, "{}", told.page());
    let told = told.json();
    let changes = told["changes"].as_array().expect("a list");
    let code = |code: &str| changes.iter().filter(|one| one["code"] == code).count();
    assert_eq!(code("CS002"), 1, "{changes:#?}");
    assert_eq!(code("CQ001") + code("CQ002"), 0, "{changes:#?}");
}
