//! Texts that nobody wrote go through the whole program: reading, compiling, checking, formatting,
//! translating, mending and simulating. Whatever the text is, what `tests/fuzz/walk.rs` asserts
//! holds.
//!
//! `REGLAMENT_FUZZ_CASES=20000 REGLAMENT_FUZZ_SEED=$RANDOM cargo test --test fuzz -- --nocapture`
//! tries thousands, others each time.
//! A text that broke something once is kept in `tests/fuzz/found/` and tried again every time.

#![allow(clippy::disallowed_methods)]

#[path = "fuzz/change.rs"]
mod change;
#[path = "fuzz/make.rs"]
mod make;
#[path = "fuzz/walk.rs"]
mod walk;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

use change::{Change, change};
use make::{Size, regulation};
use proptest::prelude::*;
use proptest::test_runner::{TestError, TestRng, TestRunner};
use reglament::format::format;
use reglament::messages::Lang;
use reglament::source::Sources;
use reglament::syntax;
use walk::{Came, walk};

/// How many texts each test tries where nobody says: few enough for every day.
const CASES: u32 = 60;

fn cases() -> u32 {
    let asked = std::env::var("REGLAMENT_FUZZ_CASES");
    asked.ok().map_or(CASES, |asked| {
        asked.parse().expect("REGLAMENT_FUZZ_CASES is a number")
    })
}

fn collect(directory: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(directory).expect("a directory") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|ending| ending == "rgl") {
            files.push(path);
        }
    }
    files.sort();
}

/// The texts of the regulation files under a directory of the project, with their names.
fn texts(directory: &str) -> Vec<(PathBuf, String)> {
    let mut files = Vec::new();
    collect(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join(directory),
        &mut files,
    );
    let text = |path: PathBuf| {
        let text = fs::read_to_string(&path).expect("a text");
        (path, text)
    };
    files.into_iter().map(text).collect()
}

/// The same texts every time, so that nobody's change fails by chance; other ones, the same again
/// for each seed, where a seed is named.
fn runner(config: ProptestConfig) -> TestRunner {
    let mut hasher = DefaultHasher::new();
    std::env::var_os("REGLAMENT_FUZZ_SEED").hash(&mut hasher);
    let bytes = hasher.finish().to_le_bytes().repeat(4);
    let seeded = TestRng::from_seed(config.rng_algorithm, &bytes);
    TestRunner::new_with_rng(config, seeded)
}

/// Walks all texts of a strategy, and says how far they came.
fn try_all<S: Strategy>(name: &str, strategy: &S, text: impl Fn(&S::Value) -> String) {
    let config = ProptestConfig {
        cases: cases(),
        failure_persistence: None,
        max_shrink_iters: 400,
        ..ProptestConfig::default()
    };
    let came = RefCell::new(BTreeMap::<Came, usize>::new());
    let result = runner(config).run(strategy, |value| {
        let far = walk(&text(&value));
        *came.borrow_mut().entry(far).or_default() += 1;
        Ok(())
    });
    match result {
        Ok(()) => println!("{name}: {} texts came to {:?}", cases(), came.borrow()),
        Err(TestError::Fail(why, value)) => {
            panic!("{why}\nkeep this in tests/fuzz/found/:\n{}", text(&value));
        }
        Err(other) => panic!("{other}"),
    }
}

fn changed((text, changes): &(String, Vec<Change>)) -> String {
    changes
        .iter()
        .fold(text.clone(), |text, change| change.apply(&text))
}

fn any_of(
    texts: Vec<(PathBuf, String)>,
    changes: std::ops::Range<usize>,
) -> impl Strategy<Value = (String, Vec<Change>)> {
    let texts: Vec<String> = texts.into_iter().map(|(_, text)| text).collect();
    (
        prop::sample::select(texts),
        prop::collection::vec(change(), changes),
    )
}

/// A text in another language of keywords.
fn translated(text: &str, lang: Lang) -> String {
    let mut sources = Sources::new();
    let id = sources.add("made.rgl", text);
    format(
        &syntax::parse(sources.get(id).expect("it was added")).0,
        lang,
    )
}

#[test]
fn what_broke_once_holds_now() {
    for (path, text) in texts("tests/fuzz/found") {
        println!("{}", path.display());
        walk(&text);
    }
}

#[test]
fn small_files_with_changes() {
    let files = texts("tests/checks")
        .into_iter()
        .chain(texts("tests/format"))
        .collect();
    try_all("changed small files", &any_of(files, 1..3), changed);
}

#[test]
fn real_files_with_changes() {
    let files = texts("regulations");
    try_all("changed real files", &any_of(files, 1..5), changed);
}

#[test]
fn made_files() {
    let size = (1usize..4, 1usize..8).prop_map(|(services, steps)| Size {
        services,
        steps,
        words: 3,
    });
    let lang = prop::sample::select(Lang::ALL.to_vec());
    let changes = prop_oneof![2 => Just(Vec::new()), 1 => prop::collection::vec(change(), 1..4)];
    let text = |(seed, size, lang, changes): &(u64, Size, Lang, Vec<Change>)| {
        let text = translated(&regulation("test/made", *seed, *size), *lang);
        changed(&(text, changes.clone()))
    };
    try_all("made files", &(any::<u64>(), size, lang, changes), text);
}

/// What speed is measured with is as large as the real files, and no heap of errors.
#[test]
fn made_files_of_real_size_can_be_checked() {
    for seed in 0..3 {
        let text = regulation("test/made", seed, Size::REAL);
        let fits = (25_000..50_000).contains(&text.len());
        assert!(fits, "{} bytes", text.len());
        assert!(walk(&text) >= Came::Checked);
    }
}
