//! The action on repositories as GitHub would hand them over.

use serde_json::{Value, json};

use crate::expression::{filled, runs};
use crate::pasted::{self, text, yaml};
use crate::repository::{PATH, REGULATION, Repository, edited, longer};
use crate::runner::{Done, Event, Runner};

/// The program of this test, as the input names it.
const BINARY: (&str, &str) = ("binary", "reglament");

/// A repository with a pull request: its branch changes the regulation, and `main` has gone on
/// since with a regulation of its own.
fn origin(change: &str) -> Repository {
    let origin = Repository::with_regulation();
    origin.git(&["switch", "--quiet", "--create", "change"]);
    origin.write(PATH, change);
    origin.commit("change");
    origin.git(&["switch", "--quiet", "main"]);
    origin.write("regulations/other.rgl", &other());
    origin.commit("other");
    origin.git(&["switch", "--quiet", "--detach"]);
    origin.git(&["merge", "--quiet", "--no-ff", "-m", "merge", "change"]);
    origin.git(&["update-ref", "refs/pull/1/merge", "HEAD"]);
    origin.git(&["switch", "--quiet", "main"]);
    origin
}

fn other() -> String {
    REGULATION.replace("region/service-name", "region/other-name")
}

/// What `actions/checkout` makes of a pull request: the merge that GitHub has prepared, with all
/// branches when the whole history is asked for.
fn checked_out(origin: &Repository, whole: bool) -> Repository {
    let clone = Repository::new();
    let url = format!("file://{}", origin.directory().display());
    clone.git(&["remote", "add", "origin", &url]);
    let merge = "+refs/pull/1/merge:refs/remotes/pull/1/merge";
    match whole {
        true => clone.git(&[
            "fetch",
            "--quiet",
            "origin",
            "+refs/heads/*:refs/remotes/origin/*",
            merge,
        ]),
        false => clone.git(&["fetch", "--quiet", "--depth=1", "origin", merge]),
    };
    clone.git(&[
        "checkout",
        "--quiet",
        "--detach",
        "refs/remotes/pull/1/merge",
    ]);
    clone
}

fn pull_request(origin: &Repository) -> Event {
    let base = origin.git(&["rev-parse", "main"]);
    Event {
        payload: json!({ "pull_request": { "base": { "sha": base.trim() } } }),
        base_ref: "main",
    }
}

fn push(before: &str) -> Event {
    Event {
        payload: json!({ "before": before, "repository": { "default_branch": "main" } }),
        base_ref: "",
    }
}

/// The action in a repository after a push.
fn pushed(repository: &Repository, before: &str) -> Done {
    Runner::new(repository, push(before)).run(&[BINARY])
}

#[track_caller]
fn expect(done: &Done, failed: bool, changed: &str) {
    assert_eq!(done.failed(), failed, "{}", done.log);
    assert_eq!(done.outputs["changed"], changed, "{}", done.log);
}

/// The workflow of the README, step by step.
#[test]
fn the_workflow_of_the_readme_runs() {
    let workflow = yaml(&pasted::block(".github/workflows/regulations.yml"));
    assert!(workflow["on"].get("pull_request").is_some());
    let steps = workflow["jobs"]["reglament"]["steps"]
        .as_array()
        .expect("steps");
    let [checkout, action, upload] = steps.as_slice() else {
        panic!("{steps:?}");
    };
    assert_eq!(text(checkout, "uses"), "actions/checkout@v4");
    let version = concat!("OWNER/reglament@v", env!("CARGO_PKG_VERSION"));
    assert_eq!(text(action, "uses"), version);

    let origin = origin(&longer());
    let clone = checked_out(&origin, checkout["with"]["fetch-depth"] == json!(0));
    let runner = Runner::new(&clone, pull_request(&origin));
    let with = action["with"].as_object().expect("inputs");
    let with: Vec<(&str, &str)> = with
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str().expect("a text")))
        .collect();
    let done = runner.run(&with);
    expect(&done, false, "true");
    // What the program says of the change itself, without what `main` has gained since.
    let diff = |form: &str| {
        let words = "reglament diff --base origin/main regulations --lang ru --format";
        clone.shell(&format!("{words} {form}")).out
    };
    assert!(
        done.told().iter().any(|line| line.contains("CT001")),
        "{}",
        done.log
    );
    assert_eq!(done.told().join("\n"), diff("github").trim_end());
    let base = clone.git(&["rev-parse", "origin/main"]);
    let summary = done.summary.replace(base.trim(), "origin/main");
    assert_eq!(summary, diff("markdown"));

    let prefix = format!("steps.{}.outputs.", text(action, "id"));
    let names = |name: &str| {
        let output = name
            .strip_prefix(&prefix)
            .unwrap_or_else(|| panic!("no `{name}`"));
        done.outputs[output].clone()
    };
    assert!(runs(upload["if"].as_str(), false, &names));
    let report = filled(text(&upload["with"], "path"), &names);
    let report = std::fs::read_to_string(report).expect("the report is there");
    assert_eq!(report, done.summary);
    let sarif = std::fs::read_to_string(&done.outputs["sarif"]).expect("it is there");
    let sarif: Value = serde_json::from_str(&sarif).expect("JSON");
    let results = sarif["runs"][0]["results"].as_array().expect("results");
    assert_eq!(done.outputs["findings"], results.len().to_string());
}

#[test]
fn the_program_is_built_once_from_the_version_of_the_action() {
    let repository = Repository::with_regulation();
    let runner = Runner::new(&repository, push(""));
    for _ in 0..2 {
        expect(&runner.run(&[]), false, "true");
    }
    let calls = std::fs::read_to_string(runner.temp.path().join("cargo.txt")).expect("it ran");
    let temp = runner.temp.path().display();
    let root = env!("CARGO_MANIFEST_DIR");
    assert_eq!(
        calls,
        format!(
            "cargo install --locked --force --path {root} --root {temp}/reglament-program \
             --target-dir {temp}/reglament-target\n"
        )
    );
}

#[test]
fn the_cache_knows_the_program_by_what_it_is_built_from() {
    let repository = Repository::new();
    for name in [
        "Cargo.toml",
        "Cargo.lock",
        "build.rs",
        "grammar/a",
        "src/b",
        "regulations/c",
    ] {
        repository.write(name, name);
    }
    let script = format!("{}/action/key.sh", env!("CARGO_MANIFEST_DIR"));
    let key = || {
        repository.write("output.txt", "");
        let run = repository.shell(&format!(
            "GITHUB_ACTION_PATH=. GITHUB_OUTPUT=output.txt RUNNER_OS=Linux RUNNER_ARCH=X64 bash {script}"
        ));
        assert_eq!((run.code, run.err.as_str()), (0, ""));
        repository.read("output.txt")
    };
    let first = key();
    repository.write("README.md", "anything");
    assert_eq!(key(), first);
    repository.write("src/b", "other");
    assert_ne!(key(), first);
    repository.write("src/b", "src/b");
    repository.git(&["init", "--quiet"]);
    assert_eq!(key(), first);
    repository.write("src/d", "");
    assert_ne!(key(), first);
}

#[test]
fn a_pull_request_that_changes_no_regulation_says_so() {
    let origin = origin(REGULATION);
    let clone = checked_out(&origin, true);
    let done = Runner::new(&clone, pull_request(&origin)).run(&[BINARY, ("language", "en")]);
    expect(&done, false, "false");
    assert_eq!(done.told(), Vec::<&str>::new());
    assert!(
        done.summary.contains("The meaning has not changed."),
        "{}",
        done.summary
    );
}

#[test]
fn a_shallow_clone_fails_and_says_what_to_do() {
    let origin = origin(&longer());
    let clone = checked_out(&origin, false);
    let done = Runner::new(&clone, pull_request(&origin)).run(&[BINARY, ("language", "en")]);
    expect(&done, true, "");
    // The files themselves can be checked all the same.
    assert_eq!(
        (done.outcomes["check"], done.outcomes["diff"]),
        ("success", "failure")
    );
    let annotations = done.told().join("\n");
    assert!(
        annotations.starts_with("::error title=Reglament::"),
        "{annotations}"
    );
    assert!(annotations.contains("fetch-depth: 0"), "{annotations}");

    let pushed = Runner::new(&clone, push("")).run(&[BINARY]);
    expect(&pushed, true, "");
    assert!(pushed.log.contains("fetch-depth: 0"), "{}", pushed.log);
}

#[test]
fn a_clone_that_is_not_deep_enough_for_a_common_commit_says_so() {
    let origin = origin(&longer());
    let clone = checked_out(&origin, false);
    clone.git(&[
        "fetch",
        "--quiet",
        "--depth=1",
        "origin",
        "change:refs/remotes/origin/main",
    ]);
    let done = Runner::new(&clone, pull_request(&origin)).run(&[BINARY]);
    expect(&done, true, "");
    assert!(done.log.contains("fetch-depth: 0"), "{}", done.log);
}

/// The clone of a fork has the branch as it was when it was forked.
#[test]
fn what_the_branch_itself_has_gained_is_no_change_of_a_fork() {
    let origin = origin(&longer());
    let clone = checked_out(&origin, true);
    clone.git(&["update-ref", "refs/remotes/origin/main", "origin/main~1"]);
    let done = Runner::new(&clone, pull_request(&origin)).run(&[BINARY]);
    expect(&done, false, "true");
    assert!(
        done.summary.contains("region/service-name"),
        "{}",
        done.summary
    );
    assert!(
        !done.summary.contains("region/other-name"),
        "{}",
        done.summary
    );
}

#[test]
fn a_push_is_compared_with_what_was_there_before() {
    let repository = Repository::with_regulation();
    repository.write(PATH, &longer());
    let before = repository.commit("longer");
    repository.write("regulations/other.rgl", &other());
    repository.commit("other");
    let done = pushed(&repository, &before);
    expect(&done, false, "true");
    assert!(
        done.summary.contains("region/other-name"),
        "{}",
        done.summary
    );
    assert!(
        !done.summary.contains("region/service-name"),
        "{}",
        done.summary
    );
}

#[test]
fn a_first_commit_makes_everything_new() {
    let repository = Repository::with_regulation();
    let done = pushed(&repository, "0000000000000000000000000000000000000000");
    expect(&done, false, "true");
    assert!(
        done.summary.contains("region/service-name"),
        "{}",
        done.summary
    );
    // Nothing of this is left in the repository.
    assert_eq!(repository.git(&["status", "--porcelain"]), "");
    assert_eq!(repository.git(&["log", "--all", "--format=%s"]), "first\n");
}

#[test]
fn a_new_branch_is_compared_with_where_it_left_the_default_one() {
    let origin = origin(&longer());
    let clone = origin.cloned(&["--branch", "change"]);
    for before in [
        "0000000000000000000000000000000000000000",
        "1234567890123456789012345678901234567890",
    ] {
        let done = pushed(&clone, before);
        expect(&done, false, "true");
        assert!(
            done.summary.contains("region/service-name"),
            "{}",
            done.summary
        );
        assert!(
            !done.summary.contains("region/other-name"),
            "{}",
            done.summary
        );
    }
}

#[test]
fn a_run_without_any_change_named_looks_at_the_last_commit() {
    let repository = Repository::with_regulation();
    repository.write(PATH, &longer());
    repository.commit("longer");
    expect(&pushed(&repository, ""), false, "true");
    repository.commit("nothing");
    expect(&pushed(&repository, ""), false, "false");
}

#[test]
fn a_merge_queue_and_a_base_of_ones_own() {
    let repository = Repository::with_regulation();
    let first = repository.git(&["rev-parse", "HEAD"]);
    repository.write(PATH, &longer());
    repository.commit("longer");
    repository.commit("nothing");
    let queue = Event {
        payload: json!({ "merge_group": { "base_sha": first.trim() } }),
        base_ref: "",
    };
    expect(
        &Runner::new(&repository, queue).run(&[BINARY]),
        false,
        "true",
    );
    let own = |base| Runner::new(&repository, push("")).run(&[BINARY, ("base", base)]);
    expect(&own("HEAD~2"), false, "true");
    expect(&own("HEAD~1"), false, "false");
    let unknown = own("--no-such");
    expect(&unknown, true, "");
    assert!(unknown.log.contains("--no-such"), "{}", unknown.log);
}

#[test]
fn a_broken_file_fails_the_job_and_is_annotated() {
    let repository = Repository::with_regulation();
    repository.write(
        PATH,
        &edited("шаг проверка: исполнитель,", "шаг проверка исполнитель,"),
    );
    repository.commit("broken");
    let done = pushed(&repository, "");
    expect(&done, true, "");
    assert_eq!(
        (done.outcomes["check"], done.outcomes["diff"]),
        ("failure", "failure")
    );
    let annotations = done.annotations();
    assert!(
        annotations[0].starts_with("::error file=regulations/permit.rgl,line=39"),
        "{annotations:?}"
    );
    assert!(
        done.log.contains("новая сторона не читается"),
        "{}",
        done.log
    );
}

#[test]
fn findings_fail_the_job_when_they_are_denied() {
    let repository = Repository::new();
    let line = "  участник руководитель";
    let doubtful = format!("  участник комиссия \"комиссия\", коллегиальный орган  п. 7/4\n{line}");
    repository.write(PATH, &edited(line, &doubtful));
    repository.commit("first");
    let run = |deny| Runner::new(&repository, push("")).run(&[BINARY, ("deny-findings", deny)]);
    let allowed = run("false");
    expect(&allowed, false, "true");
    assert_ne!(allowed.outputs["findings"], "0", "{}", allowed.log);
    let denied = run("true");
    // The changes are told all the same.
    expect(&denied, true, "true");
    assert_eq!(denied.outputs["findings"], allowed.outputs["findings"]);
}

#[test]
fn a_program_that_is_not_there_is_named_and_nothing_more_is_tried() {
    let repository = Repository::with_regulation();
    let done = Runner::new(&repository, push("")).run(&[("binary", "no/such 100%")]);
    assert!(done.failed());
    let tried: Vec<&str> = done.outcomes.keys().map(String::as_str).collect();
    assert_eq!(tried, ["program"]);
    assert_eq!(
        done.annotations(),
        ["::error title=Reglament::there is no such program: no/such 100%25"]
    );
}

#[test]
fn inputs_are_words_and_never_commands() {
    let repository = Repository::new();
    let name = "regulations/$(touch pwned) `touch pwned`; a b.rgl";
    repository.write(name, REGULATION);
    repository.commit("first");
    let paths = format!("{name}\n\n");
    let done = Runner::new(&repository, push("")).run(&[BINARY, ("paths", &paths)]);
    expect(&done, false, "true");
    assert!(!repository.path("pwned").exists());
    let done = Runner::new(&repository, push("")).run(&[BINARY, ("paths", "--fix")]);
    assert!(done.failed());
    assert!(done.log.contains("--fix"), "{}", done.log);
}

#[test]
fn a_path_that_is_not_there_fails_the_job() {
    let repository = Repository::with_regulation();
    let done = Runner::new(&repository, push("")).run(&[BINARY, ("paths", "нет.rgl")]);
    expect(&done, true, "");
    assert_eq!(done.outputs["sarif"], "");
    let annotations = done.annotations();
    assert!(
        annotations.iter().any(|line| line.contains("нет.rgl")),
        "{annotations:?}"
    );
}

/// GitHub throws a summary of more than 1 MiB away.
#[test]
fn a_summary_that_is_too_long_is_cut_at_a_line() {
    let repository = Repository::with_regulation();
    let line = "| было | стало |\n";
    repository.write("tall", "#!/usr/bin/env bash\ncase \"$*\" in *markdown*) yes '| было | стало |' | head -n 60000 ;; esac\n");
    repository.shell("chmod +x tall");
    let runner = Runner::new(&repository, push(""));
    let done = runner.run(&[("binary", "./tall")]);
    expect(&done, false, "false");
    let whole = std::fs::read_to_string(&done.outputs["report"]).expect("it is there");
    assert_eq!(whole.len(), 60_000 * line.len());
    assert!(done.summary.len() < 1024 * 1024);
    let told = done
        .summary
        .strip_suffix("\n…\n")
        .expect("it says that more follows");
    assert_eq!(told, line.repeat(told.len() / line.len()));
}

#[test]
fn the_policy_fails_the_job_only_when_it_is_asked_for() {
    let repository = Repository::with_regulation();
    let fail = "[changes]\napplicant-worse = \"fail\"\n";
    repository.write("reglament.toml", fail);
    repository.write(PATH, &longer());
    repository.commit("longer");
    let run = |policy| Runner::new(&repository, push("")).run(&[BINARY, ("policy", policy)]);
    expect(&run("false"), false, "true");
    let failed = run("true");
    expect(&failed, true, "true");
    assert!(
        failed.summary.contains("так менять нельзя"),
        "{}",
        failed.summary
    );
    repository.write("reglament.toml", "");
    repository.git(&["commit", "--quiet", "--all", "--amend", "-m", "longer"]);
    expect(&run("true"), false, "true");
}
