//! What a run has found is held for the next one, and nobody can tell by what is said.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::SystemTime;

use proptest::prelude::*;

use crate::run::{Run, SOUND, Scratch, finish, program};

/// A project with files of its own and a place where what is found in them is held.
struct Project {
    files: Scratch,
    held: Scratch,
}

/// An entry and when it was written.
type Entries = BTreeMap<PathBuf, SystemTime>;

impl Project {
    /// A project with the regulations of this one.
    fn real() -> Project {
        let project = Project::empty();
        let from = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/regulations"));
        project.copy(from, "regulations");
        project
    }

    fn empty() -> Project {
        Project {
            files: Scratch::new(),
            held: Scratch::new(),
        }
    }

    fn copy(&self, from: &Path, to: &str) {
        for entry in fs::read_dir(from).expect("the folder is there") {
            let entry = entry.expect("an entry");
            let to = format!("{to}/{}", entry.file_name().to_string_lossy());
            match entry.path() {
                path if path.is_dir() => self.copy(&path, &to),
                path => {
                    self.files.file(&to, fs::read(path).expect("a file"));
                }
            }
        }
    }

    fn run(&self, words: &[&str]) -> Run {
        let mut program = program();
        let program = program.current_dir(self.files.directory());
        let program = program.env("REGLAMENT_CACHE_DIR", self.held.directory());
        // What is waived runs out on a day, and a test may run over midnight.
        finish(program.args(["check", "--today", "2026-11-22"]).args(words))
    }

    /// Holds a run to say what it says when nothing is held; gives what it says.
    #[track_caller]
    fn same(&self, words: &[&str]) -> String {
        let anew = self.run(&[words, &["--no-cache"]].concat()).page();
        assert!(self.run(words).page() == anew, "{words:?}");
        anew
    }

    fn entries(&self) -> Entries {
        let mut entries = Entries::new();
        let drawers = fs::read_dir(self.held.directory()).expect("the directory");
        for drawer in drawers {
            let drawer = drawer.expect("a drawer").path();
            for entry in fs::read_dir(drawer).expect("a directory") {
                let entry = entry.expect("an entry");
                let written = entry.metadata().and_then(|found| found.modified());
                entries.insert(entry.path(), written.expect("the system knows"));
            }
        }
        entries
    }

    fn change(&self, name: &str, change: impl FnOnce(String) -> String) {
        let path = self.files.path(name);
        let text = fs::read_to_string(&path).expect("a file");
        let changed = change(text.clone());
        assert_ne!(changed, text);
        fs::write(path, changed).expect("it can be written");
    }
}

const ACT: &str = "regulations/akmola/oralman-status.rgl";

#[test]
fn what_is_held_is_told_as_what_is_found() {
    let project = Project::real();
    // What holds files against each other, what is no regulation, and what has mends.
    for code in [
        "L010", "L011", "L013", "L016", "T018", "S001", "N001", "Y001", "Y003", "Y004",
    ] {
        let folder = format!("{}/tests/checks/{code}", env!("CARGO_MANIFEST_DIR"));
        project.copy(Path::new(&folder), &format!("checks/{code}"));
    }
    let all = &["regulations", "checks"];
    let json = [&all[..], &["--format", "json"]].concat();
    let anew = project.run(&[&json[..], &["--no-cache"]].concat()).page();
    assert!(project.entries().is_empty());
    assert!(project.run(&json).page() == anew, "cold");
    let entries = project.entries();
    assert!(entries.len() > 30, "{}", entries.len());
    assert!(project.run(&json).page() == anew, "warm");
    project.same(&["regulations", "--lang", "kk", "--full"]);
    // Mends, too, and the words of another language.
    project.same(&["checks/Y001", "checks/Y003", "checks/Y004", "--diff"]);
    assert!(project.entries().len() >= entries.len());
    let kept = project.entries();
    let again = entries
        .iter()
        .filter(|(path, written)| kept.get(*path) != Some(written));
    assert_eq!(again.count(), 0, "what is held is found again");
}

#[test]
fn a_changed_file_alone_is_looked_at() {
    let project = Project::real();
    project.same(&["--format", "json"]);
    let before = project.entries();
    project.change(ACT, |text| {
        text.replacen("30 минут", "40 минут", 1) + "\n\n"
    });
    project.same(&["--format", "json"]);
    let after = project.entries();
    assert_eq!(after.len(), before.len() + 1);
    assert!(
        before
            .iter()
            .all(|(path, written)| after.get(path) == Some(written))
    );
}

#[test]
fn a_copy_of_a_file_is_known_under_its_own_name() {
    let project = Project::empty();
    project.files.file("a.rgl", SOUND);
    project.same(&["a.rgl"]);
    project.files.file("other/b.rgl", SOUND);
    let said = project.same(&["a.rgl", "other/b.rgl", "--full"]);
    assert!(said.contains("other/b.rgl"));
    assert_eq!(project.entries().len(), 1);
}

#[test]
fn another_standard_or_calendar_is_another_question() {
    let project = Project::real();
    let first = project.same(&["regulations/akmola", "--format", "json"]);
    let files = project.entries().len();
    let standards = fs::read_dir(project.files.path("regulations/standards"));
    let standards = standards
        .expect("the folder")
        .map(|entry| entry.expect("one").path());
    for standard in standards {
        let text = fs::read_to_string(&standard).expect("a standard");
        fs::write(&standard, text + "\n// другой\n").expect("it can be written");
    }
    project.same(&["regulations/akmola", "--format", "json"]);
    let calendar = project.files.path("regulations/calendars/kazakhstan.toml");
    fs::write(calendar, "no calendar").expect("it can be written");
    project.same(&["regulations/akmola", "--format", "json"]);
    fs::remove_dir_all(project.files.path("regulations/standards")).expect("they are there");
    project.same(&["regulations/akmola", "--format", "json"]);
    project.copy(
        Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/regulations")),
        "regulations",
    );
    assert_eq!(
        project.same(&["regulations/akmola", "--format", "json"]),
        first
    );
    // Each of the four was asked anew, and the first one was known when it came back.
    assert_eq!(project.entries().len(), 4 * files);
}

#[test]
fn settings_are_applied_to_what_is_held() {
    let project = Project::real();
    project.same(&[]);
    project.same(&["--only", "Q001"]);
    project.same(&[ACT, "--proofs"]);
    project.same(&[ACT]);
    project
        .files
        .file("reglament.toml", "[levels]\nsilence = 'deny'\n");
    project.same(&[]);
    let known = [
        "--write-baseline",
        "known.toml",
        "--owner",
        "a",
        "--reason",
        "b",
    ];
    project.run(&known);
    project.same(&["--baseline", "known.toml"]);
}

#[test]
fn who_wants_nothing_held_gets_it() {
    let project = Project::real();
    project.run(&["--no-cache"]);
    assert!(project.entries().is_empty());
    project.files.file("reglament.toml", "cache = false\n");
    project.same(&[]);
    assert!(project.entries().is_empty());
}

#[test]
fn a_place_that_cannot_be_written_is_no_failure() {
    let mut project = Project::empty();
    project.files.file("a.rgl", SOUND);
    let place = project.held.file("file", "no directory");
    let anew = project.run(&["a.rgl", "--no-cache"]).page();
    let mut program = program();
    let program = program.current_dir(project.files.directory());
    let program = program.env("REGLAMENT_CACHE_DIR", place);
    let words = ["check", "--today", "2026-11-22", "a.rgl"];
    assert_eq!(finish(program.args(words)).page(), anew);
    project.held = Scratch::new();
}

#[test]
fn runs_at_once_do_each_other_no_harm() {
    let project = Project::real();
    let anew = project.run(&["--no-cache"]).page();
    thread::scope(|scope| {
        let runs: Vec<_> = (0..6)
            .map(|_| scope.spawn(|| project.run(&[]).page()))
            .collect();
        for run in runs {
            assert!(run.join().expect("it ends") == anew);
        }
    });
    project.same(&[]);
}

/// What can befall the bytes of an entry.
#[derive(Clone, Debug)]
enum Harm {
    Cut(prop::sample::Index),
    Overwritten(prop::sample::Index, Vec<u8>),
    Longer(Vec<u8>),
    Foreign(Vec<u8>),
    Exchanged(prop::sample::Index),
}

fn harm() -> impl Strategy<Value = Harm> {
    let at = any::<prop::sample::Index>;
    let bytes = || prop::collection::vec(any::<u8>(), 1..64);
    prop_oneof![
        at().prop_map(Harm::Cut),
        (at(), bytes()).prop_map(|(at, bytes)| Harm::Overwritten(at, bytes)),
        bytes().prop_map(Harm::Longer),
        bytes().prop_map(Harm::Foreign),
        at().prop_map(Harm::Exchanged),
    ]
}

fn befall(entries: &[PathBuf], at: usize, harm: Harm) {
    let mut bytes = fs::read(&entries[at]).expect("an entry");
    match harm {
        Harm::Cut(to) => bytes.truncate(to.index(bytes.len())),
        Harm::Overwritten(from, with) => {
            let from = from.index(bytes.len());
            for (old, new) in bytes[from..].iter_mut().zip(with) {
                *old = new;
            }
        }
        Harm::Longer(by) => bytes.extend(by),
        Harm::Foreign(other) => bytes = other,
        Harm::Exchanged(other) => {
            bytes = fs::read(&entries[other.index(entries.len())]).expect("an entry");
        }
    }
    fs::write(&entries[at], bytes).expect("it can be written");
}

#[test]
fn damage_is_never_told() {
    let project = Project::empty();
    for (at, minutes) in [20, 30, 40].into_iter().enumerate() {
        let text = SOUND.replace("20 минут", &format!("{minutes} минут"));
        project.files.file(&format!("{at}.rgl"), text);
    }
    let anew = project.run(&[".", "--no-cache", "--format", "json"]).page();
    let config = ProptestConfig {
        cases: 48,
        failure_persistence: None,
        ..ProptestConfig::default()
    };
    let harms = prop::collection::vec((any::<prop::sample::Index>(), harm()), 1..4);
    proptest!(config, |(harms in harms)| {
        project.run(&["."]);
        let entries: Vec<PathBuf> = project.entries().into_keys().collect();
        prop_assert_eq!(entries.len(), 3);
        for (at, harm) in harms {
            befall(&entries, at.index(entries.len()), harm);
        }
        prop_assert_eq!(project.run(&[".", "--format", "json"]).page(), anew.clone());
    });
}

/// A file that is too large or no text is told of by what it is, and an empty file by its text.
#[test]
fn what_could_not_be_read_is_not_taken_for_what_was() {
    let project = Project::empty();
    project.files.file("acts/large.rgl", "x".repeat(3_000_000));
    project.files.file("acts/broken.rgl", b"\xff\xfe");
    project.same(&["acts"]);
    project.files.file("acts/empty.rgl", "");
    let again = project.same(&["acts"]);
    assert!(again.contains("S008"), "{again}");
}
