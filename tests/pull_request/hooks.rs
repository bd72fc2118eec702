//! The hooks of pre-commit, run as pre-commit runs them: the entry, the arguments, the staged files.

use serde_json::Value;

use crate::pasted::{self, text, yaml};
use crate::repository::{PATH, REGULATION, Repository, Run, edited};

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
    let pattern = text(definition, "files");
    assert_eq!(pattern, r"\.rgl$", "the files below are chosen by it");
    let staged = repository.git(&["diff", "--cached", "--name-only", "--diff-filter=ACMR"]);
    let files: Vec<&str> = staged
        .lines()
        .filter(|name| name.ends_with(".rgl"))
        .collect();
    assert!(!files.is_empty(), "pre-commit would run nothing");
    repository.shell(&format!(
        "{} {} {}",
        text(definition, "entry"),
        arguments.join(" "),
        files.join(" ")
    ))
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
