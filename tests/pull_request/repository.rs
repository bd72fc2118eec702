//! Repositories made for a test, with the real git.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

/// A whole regulation in Russian, as `reglament new` writes it.
pub const REGULATION: &str = include_str!("../../src/cli/new/ru.rgl");

/// Where the tests keep it.
pub const PATH: &str = "regulations/permit.rgl";

/// The same with a step that takes a day longer.
pub fn longer() -> String {
    edited("3 рабочих дня", "4 рабочих дня")
}

/// The same with other words; the edit must be one.
pub fn edited(from: &str, to: &str) -> String {
    let text = REGULATION.replacen(from, to, 1);
    assert_ne!(text, REGULATION, "there is no “{from}”");
    text
}

/// What a run left behind.
pub struct Run {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Run {
    fn of(output: Output) -> Run {
        Run {
            code: output.status.code().expect("it ends by itself"),
            out: String::from_utf8(output.stdout).expect("the output is UTF-8"),
            err: String::from_utf8(output.stderr).expect("the output is UTF-8"),
        }
    }
}

/// A directory with a repository that knows nothing of the machine's settings.
pub struct Repository {
    directory: TempDir,
    /// The home of whoever works in it, with what the program holds for its next run.
    home: TempDir,
}

impl Repository {
    /// An empty one, on the branch `main`.
    pub fn new() -> Repository {
        let repository = Repository {
            directory: tempfile::tempdir().expect("there is room for a directory"),
            home: tempfile::tempdir().expect("there is room for a directory"),
        };
        repository.git(&["init", "--quiet", "--initial-branch=main"]);
        repository
    }

    /// One with a first commit that holds the regulation.
    pub fn with_regulation() -> Repository {
        let repository = Repository::new();
        repository.write(PATH, REGULATION);
        repository.commit("first");
        repository
    }

    /// A clone of it; the words are options of `git clone`.
    pub fn cloned(&self, words: &[&str]) -> Repository {
        let clone = Repository {
            directory: tempfile::tempdir().expect("there is room for a directory"),
            home: tempfile::tempdir().expect("there is room for a directory"),
        };
        let url = format!("file://{}", self.directory().display());
        clone.git(&[&["clone", "--quiet"], words, &[&url, "."]].concat());
        clone
    }

    pub fn directory(&self) -> &Path {
        self.directory.path()
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.directory().join(name)
    }

    pub fn write(&self, name: &str, text: &str) {
        let path = self.path(name);
        std::fs::create_dir_all(path.parent().expect("it lies in a directory")).expect("made");
        std::fs::write(path, text).expect("the file can be written");
    }

    pub fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.path(name)).expect("the file can be read")
    }

    /// Commits everything and returns the name of the commit.
    pub fn commit(&self, message: &str) -> String {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--allow-empty", "-m", message]);
        self.git(&["rev-parse", "HEAD"]).trim().to_owned()
    }

    /// What git prints when it succeeds, as it has to.
    #[track_caller]
    pub fn git(&self, words: &[&str]) -> String {
        let run = self.run(Command::new("git").args(words));
        assert_eq!(run.code, 0, "git {words:?}: {}{}", run.out, run.err);
        run.out
    }

    /// Runs a script as a shell does.
    pub fn shell(&self, script: &str) -> Run {
        self.run(Command::new("bash").args(["-c", script]))
    }

    /// Runs a command in the repository, with the program of this test on its path.
    pub fn run(&self, command: &mut Command) -> Run {
        let given: Vec<(OsString, OsString)> = command
            .get_envs()
            .filter_map(|(name, value)| Some((name.to_owned(), value?.to_owned())))
            .collect();
        let output = command
            .current_dir(self.directory())
            .env_clear()
            .env("PATH", path())
            .env("HOME", self.home.path())
            .env("LC_ALL", "C.UTF-8")
            .env("REGLAMENT_LANG", "ru")
            .env("GIT_CONFIG_GLOBAL", "/dev/null")
            .env("GIT_CONFIG_NOSYSTEM", "1")
            .envs(["AUTHOR", "COMMITTER"].into_iter().flat_map(|who| {
                [
                    (format!("GIT_{who}_NAME"), "Somebody"),
                    (format!("GIT_{who}_EMAIL"), "somebody@example.org"),
                    (format!("GIT_{who}_DATE"), "2018-03-15T12:00:00Z"),
                ]
            }))
            .envs(given)
            .output()
            .expect("it can be started");
        Run::of(output)
    }
}

/// The path of this machine with the directory of the program first.
fn path() -> OsString {
    let program = Path::new(env!("CARGO_BIN_EXE_reglament"));
    let own = program.parent().map(Path::to_owned);
    let known = std::env::var_os("PATH").unwrap_or_default();
    let all = own.into_iter().chain(std::env::split_paths(&known));
    std::env::join_paths(all).expect("no directory has a colon in its name")
}
