//! A runner for the steps of `action.yml`: what GitHub does with them, without GitHub.

use std::collections::BTreeMap;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::Command;

use serde_json::Value;
use tempfile::TempDir;

use crate::expression::{filled, runs};
use crate::pasted::{self, text};
use crate::repository::Repository;

/// Stands in for cargo, which would build the program that is already there.
const CARGO: &str = r#"#!/usr/bin/env bash
set -euo pipefail
echo "cargo $*" >>"$RUNNER_TEMP/cargo.txt"
while [ "$1" != --root ]; do shift; done
mkdir -p "$2/bin"
cp "$(command -v reglament)" "$2/bin/reglament"
"#;

/// What GitHub says of the run.
#[derive(Default)]
pub struct Event {
    /// The payload of the event.
    pub payload: Value,
    /// The branch that a pull request goes to.
    pub base_ref: &'static str,
}

/// A machine that runs the action in a repository.
pub struct Runner<'a> {
    repository: &'a Repository,
    event: Event,
    /// The machine's own directory, which one run leaves to the next.
    pub temp: TempDir,
}

/// What the action has done.
#[derive(Debug, Default)]
pub struct Done {
    /// What the steps printed.
    pub log: String,
    /// The summary of the job.
    pub summary: String,
    /// The outputs of the action.
    pub outputs: BTreeMap<String, String>,
    /// How each step that ran has ended.
    pub outcomes: BTreeMap<String, &'static str>,
    /// The outputs of the steps.
    steps: BTreeMap<String, String>,
}

impl Done {
    pub fn failed(&self) -> bool {
        self.outcomes.values().any(|outcome| *outcome == "failure")
    }

    /// What is shown of the changes, and of what kept a step from running.
    pub fn told(&self) -> Vec<&str> {
        let findings = self.outputs["findings"].parse().unwrap_or_default();
        self.annotations().split_off(findings)
    }

    /// What is shown beside the change.
    pub fn annotations(&self) -> Vec<&str> {
        let lines = self.log.lines();
        lines.filter(|line| line.starts_with("::")).collect()
    }
}

impl<'a> Runner<'a> {
    pub fn new(repository: &'a Repository, event: Event) -> Runner<'a> {
        Runner {
            repository,
            event,
            temp: tempfile::tempdir().expect("there is room for a directory"),
        }
    }

    /// Runs the action with these inputs.
    pub fn run(&self, with: &[(&str, &str)]) -> Done {
        let action = pasted::yaml(&pasted::file("action.yml"));
        for (name, _) in with {
            assert!(action["inputs"].get(name).is_some(), "no input `{name}`");
        }
        let mut done = Done::default();
        for step in action["runs"]["steps"].as_array().expect("steps") {
            let names = |name: &str| self.name(name, &action, with, &done);
            let condition = step["if"].as_str();
            if !runs(condition, done.failed(), &names) {
                continue;
            }
            let keys = ["env", "with"]
                .into_iter()
                .flat_map(|key| entries(&step[key]));
            let filled = keys.map(|(key, value)| (key.to_owned(), filled(value, &names)));
            let given: BTreeMap<String, String> = filled.collect();
            let id = text(step, "id");
            match step["run"].as_str() {
                Some(script) => self.script(id, script, &given, &mut done),
                None => cache_without_an_entry(id, step, &given, &mut done),
            }
        }
        for (name, output) in action["outputs"].as_object().expect("outputs") {
            let names = |name: &str| self.name(name, &action, with, &done);
            let value = filled(text(output, "value"), &names);
            done.outputs.insert(name.clone(), value);
        }
        done
    }

    /// What a name in an expression stands for.
    fn name(&self, name: &str, action: &Value, with: &[(&str, &str)], done: &Done) -> String {
        if let Some(input) = name.strip_prefix("inputs.") {
            let given = with.iter().find(|(name, _)| *name == input);
            let default = || text(&action["inputs"][input], "default");
            return given.map_or_else(default, |(_, value)| value).to_owned();
        }
        if let Some(path) = name.strip_prefix("github.event.") {
            let found = path
                .split('.')
                .fold(&self.event.payload, |value, key| &value[key]);
            return found.as_str().unwrap_or_default().to_owned();
        }
        if let Some(step) = name
            .strip_prefix("steps.")
            .and_then(|name| name.strip_suffix(".outcome"))
        {
            return done
                .outcomes
                .get(step)
                .copied()
                .unwrap_or("skipped")
                .to_owned();
        }
        match name {
            "runner.temp" => self.temp.path().display().to_string(),
            output if output.starts_with("steps.") => {
                done.steps.get(output).cloned().unwrap_or_default()
            }
            other => panic!("GitHub has no `{other}`"),
        }
    }

    /// Runs the script of a step and takes in what it leaves behind.
    fn script(&self, id: &str, script: &str, env: &BTreeMap<String, String>, done: &mut Done) {
        let own = |name: &str| self.temp.path().join(name);
        std::fs::write(own("script.sh"), script).expect("written");
        std::fs::write(own("output.txt"), "").expect("written");
        std::fs::create_dir_all(own("tools")).expect("made");
        std::fs::write(own("tools/cargo"), CARGO).expect("written");
        let executable = std::fs::Permissions::from_mode(0o755);
        std::fs::set_permissions(own("tools/cargo"), executable).expect("set");
        let script = format!(
            "PATH=\"$RUNNER_TEMP/tools:$PATH\" exec bash --noprofile --norc -eo pipefail '{}'",
            own("script.sh").display()
        );
        let run = self.repository.run(
            Command::new("bash")
                .args(["-c", &script])
                .env("GITHUB_ACTION_PATH", env!("CARGO_MANIFEST_DIR"))
                .env("GITHUB_OUTPUT", own("output.txt"))
                .env("GITHUB_STEP_SUMMARY", own("summary.md"))
                .env("GITHUB_BASE_REF", self.event.base_ref)
                .env("RUNNER_TEMP", self.temp.path())
                .env("RUNNER_OS", "Linux")
                .env("RUNNER_ARCH", "X64")
                .envs(env),
        );
        done.log += &format!("{}{}", run.out, run.err);
        let outcome = if run.code == 0 { "success" } else { "failure" };
        done.outcomes.insert(id.to_owned(), outcome);
        for line in read(&own("output.txt")).lines() {
            let (name, value) = line.split_once('=').expect("an output has a value");
            done.steps
                .insert(format!("steps.{id}.outputs.{name}"), value.to_owned());
        }
        done.summary = read(&own("summary.md"));
    }
}

/// The cache is GitHub's own; a first run finds nothing in it.
fn cache_without_an_entry(
    id: &str,
    step: &Value,
    given: &BTreeMap<String, String>,
    done: &mut Done,
) {
    assert_eq!(text(step, "uses"), "actions/cache@v4");
    assert!(
        given["key"].starts_with("reglament-Linux-X64-"),
        "{given:?}"
    );
    assert!(given["path"].ends_with("/reglament-program"), "{given:?}");
    done.outcomes.insert(id.to_owned(), "success");
}

fn entries(map: &Value) -> impl Iterator<Item = (&str, &str)> {
    let map = map.as_object().into_iter().flatten();
    map.map(|(key, value)| (key.as_str(), value.as_str().expect("a text")))
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_default()
}
