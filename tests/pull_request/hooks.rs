//! The hooks of pre-commit, run as pre-commit runs them: the entry, the arguments, the staged files.

use serde_json::Value;

use crate::pasted::{self, text, yaml};
use crate::repository::{PATH, REGULATION, Repository, Run, edited, longer};

/// The hooks that the README's configuration uses, as this repository defines them.
fn used() -> Vec<(Value, Value)> {
    let defined = yaml(&pasted::file(".pre-commit-hooks.yaml"));
    let config = yaml(&pasted::block(".pre-commit-config.yaml"));
    let repo = &config["repos"][0];
    assert!(text(repo, "repo").ends_with("/reglament"));
    assert_eq!(text(repo, "rev"), format!("v{}", env!("CARGO_PKG_VERSION")));
    let hooks = repo["hooks"].as_array().expect("hooks").iter();
    let definition = |hook: &Value| {
        let mut all = defined.as_array().expect("a list of hooks").iter();
        let found = all.find(|defined| defined["id"] == hook["id"]);
        found.unwrap_or_else(|| panic!("no hook {hook}")).clone()
    };
    hooks.map(|hook| (hook.clone(), definition(hook))).collect()
}

/// Runs a hook on the staged files.
fn run(repository: &Repository, id: &str) -> Run {
    let hooks = used();
    let (hook, definition) = hooks
        .iter()
        .find(|(hook, _)| text(hook, "id") == id)
        .expect("the README uses it");
    let arguments = hook["args"].as_array().into_iter().flatten();
    let arguments: Vec<&str> = arguments.filter_map(Value::as_str).collect();
    let files = match definition["pass_filenames"].as_bool() {
        Some(false) => String::new(),
        _ => chosen(repository, text(definition, "files")),
    };
    repository.shell(&format!(
        "{} {} {}",
        text(definition, "entry"),
        arguments.join(" "),
        files
    ))
}

/// The staged files that a hook asks for.
fn chosen(repository: &Repository, pattern: &str) -> String {
    assert_eq!(pattern, r"\.rgl$", "the files below are chosen by it");
    let staged = ["diff", "--cached", "--name-only", "--diff-filter=ACMR"];
    let staged = repository.git(&staged);
    let files: Vec<&str> = staged
        .lines()
        .filter(|name| name.ends_with(".rgl"))
        .collect();
    assert!(!files.is_empty(), "pre-commit would run nothing");
    files.join(" ")
}

fn staged(regulation: &str) -> Repository {
    let repository = Repository::new();
    repository.write("notes.txt", "not a regulation");
    repository.write(PATH, regulation);
    repository.git(&["add", "--all"]);
    repository
}

#[test]
fn the_hooks_are_built_from_this_repository() {
    for (_, definition) in used() {
        assert_eq!(text(&definition, "language"), "rust");
        assert!(text(&definition, "entry").starts_with("reglament "));
        for key in ["name", "description"] {
            assert!(!text(&definition, key).is_empty());
        }
    }
}

#[test]
fn a_sound_file_passes_both() {
    let repository = staged(REGULATION);
    for id in ["reglament-fmt", "reglament-check"] {
        let run = run(&repository, id);
        assert_eq!(run.code, 0, "{id}: {}{}", run.out, run.err);
    }
    assert_eq!(repository.read(PATH), REGULATION);
}

#[test]
fn the_form_is_mended_in_the_file_which_pre_commit_takes_for_a_failure() {
    let repository = staged(&edited("    шаг проверка:", "  шаг   проверка:"));
    let run = run(&repository, "reglament-fmt");
    assert_eq!(run.code, 0, "{}{}", run.out, run.err);
    assert_eq!(repository.read(PATH), REGULATION);
    assert_eq!(
        repository.git(&["diff", "--name-only"]),
        format!("{PATH}\n")
    );
}

#[test]
fn a_file_that_cannot_be_read_fails_both_and_stays_as_it_is() {
    let broken = edited("шаг проверка: исполнитель,", "шаг проверка исполнитель,");
    let repository = staged(&broken);
    for id in ["reglament-fmt", "reglament-check"] {
        let run = run(&repository, id);
        assert_eq!(run.code, 1, "{id}: {}{}", run.out, run.err);
        let said = run.out + &run.err;
        assert!(said.contains("regulations/permit.rgl:39"), "{said}");
    }
    assert_eq!(repository.read(PATH), broken);
}

#[test]
fn a_change_that_the_project_does_not_allow_holds_the_commit_up() {
    let repository = staged(REGULATION);
    let diff = || run(&repository, "reglament-diff");
    let first = diff();
    assert_eq!(first.code, 0, "before the first commit: {}", first.err);
    assert!(first.out.contains("CS003"), "{}", first.out);
    repository.commit("first");
    assert_eq!(diff().code, 0);
    repository.write(PATH, &longer());
    assert_eq!(diff().code, 0, "nothing is demanded of changes yet");
    repository.write("reglament.toml", "[changes]\napplicant-worse = \"fail\"\n");
    let told = diff();
    assert_eq!(told.code, 1, "{}{}", told.out, told.err);
    assert!(told.out.contains("CT001"), "{}", told.out);
    repository.git(&["rm", "--quiet", "--force", PATH]);
    let told = diff();
    assert_eq!(told.code, 1, "{}{}", told.out, told.err);
}
