//! What a run has found is held for the next one, and nobody can tell by what is said.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, SystemTime};

use proptest::prelude::*;
use twox_hash::XxHash3_128;

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

    /// What has been found in files.
    fn looks(&self) -> Entries {
        let of_look = |path: &PathBuf| path.extension().is_some_and(|ending| ending == "look");
        let entries = self.entries().into_iter();
        entries.filter(|(path, _)| of_look(path)).collect()
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
    let entries = project.looks();
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
    let before = project.looks();
    project.change(ACT, |text| {
        text.replacen("30 минут", "40 минут", 1) + "\n\n"
    });
    project.same(&["--format", "json"]);
    let after = project.looks();
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
    assert_eq!(project.looks().len(), 1);
}

#[test]
fn another_standard_or_calendar_is_another_question() {
    let project = Project::real();
    let first = project.same(&["regulations/akmola", "--format", "json"]);
    let files = project.looks().len();
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
    assert_eq!(project.looks().len(), 4 * files);
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
    let words: [&[&str]; 2] = [&["."], &[".", "--format", "json"]];
    let anew = words.map(|words| project.run(&[words, &["--no-cache"]].concat()).page());
    let config = ProptestConfig {
        cases: 48,
        failure_persistence: None,
        ..ProptestConfig::default()
    };
    let harms = prop::collection::vec((any::<prop::sample::Index>(), harm()), 1..4);
    proptest!(config, |(harms in harms)| {
        project.run(&["."]);
        let entries: Vec<PathBuf> = project.entries().into_keys().collect();
        prop_assert_eq!(project.looks().len(), 3);
        prop_assert!(entries.len() >= 6);
        for (at, harm) in harms {
            befall(&entries, at.index(entries.len()), harm);
        }
        for (words, anew) in words.iter().zip(&anew) {
            prop_assert_eq!(&project.run(words).page(), anew);
        }
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

/// How long a file must have been left alone before its stamp is trusted.
const SETTLING: Duration = Duration::from_secs(4);

#[test]
fn a_file_that_was_changed_is_read_whatever_its_time_and_length_say() {
    let project = Project::empty();
    let path = project.files.file("a.rgl", SOUND);
    let times = fs::metadata(&path).and_then(|found| found.modified());
    let times = times.expect("the system knows");
    thread::sleep(SETTLING);
    project.same(&["a.rgl", "--full"]);
    project.same(&["a.rgl", "--full"]);
    project.change("a.rgl", |text| {
        text.replacen("приём: канцелярия", "приём: канцелярии", 1)
    });
    let file = fs::File::options().write(true).open(&path).expect("a file");
    file.set_modified(times).expect("it can be set");
    let said = project.same(&["a.rgl", "--full"]);
    assert!(said.contains("N001"), "{said}");
}

#[test]
fn findings_between_files_are_told_of_the_files_as_they_are() {
    let project = Project::empty();
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/checks/L011");
    project.copy(Path::new(folder), "acts");
    thread::sleep(SETTLING);
    let first = project.same(&["acts", "--full"]);
    assert!(first.contains("L011"), "{first}");
    assert_eq!(project.same(&["acts", "--full"]), first);
    // The other file moves by a line; the one that is told of it does not change.
    project.change("acts/fires.2.rgl", |text| text.replacen('\n', "\n\n\n", 1));
    project.same(&["acts", "--full"]);
    fs::remove_file(project.files.path("acts/fires.2.rgl")).expect("it is there");
    project.same(&["acts", "--full"]);
}

/// Where the index is wrong about a text, as it would be if the file were changed while the run looks
/// at it, all files are read before anything is told.
#[test]
fn a_text_that_is_not_the_known_one_is_read_anew() {
    let project = Project::empty();
    project.files.file("a.rgl", SOUND);
    thread::sleep(SETTLING);
    let anew = project.same(&["a.rgl"]);
    let entries = project.entries().into_keys();
    let (index, others): (Vec<_>, Vec<_>) =
        entries.partition(|path| path.extension().is_some_and(|ending| ending == "index"));
    for other in others {
        fs::remove_file(other).expect("it is there");
    }
    let [index] = index.as_slice() else {
        panic!("{index:?}");
    };
    let mut bytes = fs::read(index).expect("an index");
    bytes.truncate(bytes.len() - 16);
    let other = SOUND.replace("20 минут", "40 минут");
    let [digest, wrong] = [SOUND, &other].map(|text| blake3::hash(text.as_bytes()));
    let at = bytes
        .windows(32)
        .position(|own| own == digest.as_bytes())
        .expect("the digest of the text");
    bytes[at..at + 32].copy_from_slice(wrong.as_bytes());
    let checksum = XxHash3_128::oneshot(&bytes);
    bytes.extend(checksum.to_le_bytes());
    fs::write(index, bytes).expect("it can be written");
    assert_eq!(project.run(&["a.rgl"]).page(), anew);
    project.same(&["a.rgl", "--format", "json"]);
    // Nothing of it is held for the text that was taken for its own.
    project.files.file("a.rgl", &other);
    project.same(&["a.rgl"]);
    project.same(&["a.rgl", "--format", "json"]);
}
