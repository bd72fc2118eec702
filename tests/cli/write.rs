//! `reglament new` and `reglament fmt`: what is written, and what never is.

use std::fs;

use crate::run::{SOUND, Scratch, finish, program, run_in};

#[test]
fn a_new_file_checks_in_its_canonical_form() {
    for lang in ["ru", "kk", "en"] {
        let scratch = Scratch::new();
        let words = ["new", "regulations/almaty/first.rgl", "--language", lang];
        let made = run_in(scratch.directory(), &words);
        assert_eq!(made.code, 0, "{}", made.err);
        // It shows how a silence is marked, which is noted and is nothing to be mended.
        let checked = run_in(scratch.directory(), &["check", "--format", "json"]);
        assert_eq!(checked.code, 0, "{}", checked.out);
        let loud = ["\"level\": \"error\"", "\"level\": \"warning\""];
        assert!(
            loud.iter().all(|level| !checked.out.contains(level)),
            "{}",
            checked.out
        );
        let canonical = run_in(scratch.directory(), &["fmt", "--check"]);
        assert_eq!(canonical.code, 0, "{}{}", canonical.out, canonical.err);
        let shown = run_in(scratch.directory(), &["show", "almaty/first:main"]);
        assert_eq!(shown.code, 0, "{}", shown.err);
        let words = [
            "simulate",
            "almaty/first:main",
            "--submitted",
            "2018-03-19T10:00",
        ];
        let case = run_in(scratch.directory(), &words);
        assert_eq!(case.code, 0, "{}{}", case.out, case.err);
        let commands = made.out.lines().skip(1).map(str::trim);
        assert!(commands.clone().count() > 1);
        for command in commands {
            let words: Vec<&str> = command.split(' ').skip(1).collect();
            let run = run_in(scratch.directory(), &words);
            assert_eq!(run.code, 0, "{command}: {}", run.err);
        }
    }
}

#[test]
fn a_new_file_never_takes_the_place_of_another() {
    let scratch = Scratch::new();
    let path = scratch.file("a.rgl", "mine");
    let made = run_in(scratch.directory(), &["new", "a.rgl"]);
    assert_eq!((made.code, made.out.as_str()), (2, ""));
    assert_eq!(fs::read_to_string(path).expect("it is there"), "mine");
    fs::create_dir(scratch.path("b.rgl")).expect("it can be made");
    // What is to be typed next holds together, and the file has the ending that `check` looks for.
    let spaced = run_in(scratch.directory(), &["new", "моя справка"]);
    assert!(
        spaced.out.contains("'моя справка.rgl:main'"),
        "{}",
        spaced.out
    );
    assert!(scratch.path("моя справка.rgl").exists());
    assert_eq!(run_in(scratch.directory(), &["new", "b.rgl"]).code, 2);
    assert_eq!(run_in(scratch.directory(), &["new", "a.rgl/c.rgl"]).code, 2);
}

/// The same regulation in another layout.
fn untidy() -> String {
    SOUND.replace("  ", "\t").replace("20 минут", "20   минут")
}

#[test]
fn files_are_brought_into_their_form() {
    let scratch = Scratch::new();
    let path = scratch.file("a.rgl", untidy());
    let check = run_in(scratch.directory(), &["fmt", "--check", "a.rgl"]);
    assert_eq!(check.code, 1);
    assert_eq!(fs::read_to_string(&path).expect("it is there"), untidy());
    assert_eq!(run_in(scratch.directory(), &["fmt", "a.rgl"]).code, 0);
    assert_eq!(fs::read_to_string(&path).expect("it is there"), SOUND);
    assert_eq!(
        run_in(scratch.directory(), &["fmt", "--check", "a.rgl"]).code,
        0
    );
    let left: Vec<_> = fs::read_dir(scratch.directory())
        .expect("a directory")
        .collect();
    assert_eq!(left.len(), 1, "nothing is left beside the file");
}

#[test]
fn another_language_and_back_is_the_same() {
    let scratch = Scratch::new();
    let path = scratch.file("a.rgl", SOUND);
    for lang in ["kk", "en", "ru"] {
        let done = run_in(scratch.directory(), &["fmt", "a.rgl", "--language", lang]);
        assert_eq!(done.code, 0, "{}", done.err);
        let same = fs::read_to_string(&path).expect("it is there") == SOUND;
        assert_eq!(same, lang == "ru");
    }
}

#[test]
fn what_cannot_be_read_stays_as_it_is() {
    let scratch = Scratch::new();
    let broken = untidy().replace("20   минут", "20");
    let path = scratch.file("a.rgl", &broken);
    let sound = scratch.file("b.rgl", untidy());
    let done = run_in(scratch.directory(), &["fmt", "."]);
    assert_eq!(done.code, 1);
    assert!(done.err.contains("a.rgl:8"), "{}", done.err);
    assert_eq!(fs::read_to_string(&path).expect("it is there"), broken);
    assert_eq!(fs::read_to_string(&sound).expect("it is there"), SOUND);
}

#[test]
fn standard_input_goes_to_standard_output() {
    let form = finish(program().args(["fmt", "-"]).write_stdin(untidy()));
    assert_eq!((form.code, form.out.as_str()), (0, SOUND));
    let broken = finish(program().args(["fmt", "-"]).write_stdin("шаг"));
    assert_eq!((broken.code, broken.out.as_str()), (1, ""));
    assert!(!broken.err.is_empty());
    let check = finish(
        program()
            .args(["fmt", "--check", "-"])
            .write_stdin(untidy()),
    );
    assert_eq!(check.code, 1);
    let bytes = finish(program().args(["fmt", "-"]).write_stdin([0xd0_u8, 0x28]));
    assert_eq!((bytes.code, bytes.out.as_str()), (1, ""));
}

#[cfg(unix)]
#[test]
fn links_and_permissions_stay() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let scratch = Scratch::new();
    let target = scratch.file("real/a.rgl", untidy());
    fs::set_permissions(&target, fs::Permissions::from_mode(0o640)).expect("it is ours");
    let link = scratch.path("link.rgl");
    symlink(&target, &link).expect("links are known here");
    assert_eq!(run_in(scratch.directory(), &["fmt", "link.rgl"]).code, 0);
    assert!(
        fs::symlink_metadata(&link)
            .expect("it is there")
            .is_symlink()
    );
    assert_eq!(fs::read_to_string(&target).expect("it is there"), SOUND);
    let mode = fs::metadata(&target)
        .expect("it is there")
        .permissions()
        .mode();
    assert_eq!(mode & 0o777, 0o640);

    fs::write(&target, untidy()).expect("it is ours");
    fs::set_permissions(&target, fs::Permissions::from_mode(0o440)).expect("it is ours");
    assert_eq!(run_in(scratch.directory(), &["fmt", "link.rgl"]).code, 2);
    assert_eq!(fs::read_to_string(&target).expect("it is there"), untidy());
}
