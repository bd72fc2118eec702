//! Running the program.

use std::path::{Path, PathBuf};

use assert_cmd::Command;
use serde_json::Value;

/// What a run left behind.
pub struct Run {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Run {
    /// Standard output as one JSON document.
    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.out)
            .unwrap_or_else(|error| panic!("{error}: {}\n{}", self.out, self.err))
    }

    /// Both streams and the code, for a snapshot.
    pub fn page(&self) -> String {
        format!(
            "code: {}\n── out ──\n{}── err ──\n{}",
            self.code, self.out, self.err
        )
    }
}

/// The program in an environment that says nothing, in the directory of the project.
pub fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_reglament"));
    command.current_dir(env!("CARGO_MANIFEST_DIR"));
    for name in ["REGLAMENT_LANG", "LC_ALL", "LC_MESSAGES", "LANG", "COLUMNS"] {
        command.env_remove(name);
    }
    // The tests write nothing into the caches of whoever runs them.
    command.env(
        "REGLAMENT_CACHE_DIR",
        concat!(env!("CARGO_TARGET_TMPDIR"), "/cache"),
    );
    command.env("NO_COLOR", "1");
    command
}

/// Runs the program with these words.
pub fn run(words: &[&str]) -> Run {
    finish(program().args(words))
}

/// Runs it in another directory.
pub fn run_in(directory: &Path, words: &[&str]) -> Run {
    finish(program().current_dir(directory).args(words))
}

/// Runs a command to its end.
pub fn finish(command: &mut Command) -> Run {
    let output = command.output().expect("the program can be started");
    Run {
        code: output.status.code().expect("the program ends by itself"),
        out: String::from_utf8(output.stdout).expect("the output is UTF-8"),
        err: String::from_utf8(output.stderr).expect("the output is UTF-8"),
    }
}

/// A file of the tests in a directory of its own.
pub struct Scratch {
    directory: tempfile::TempDir,
}

impl Scratch {
    pub fn new() -> Self {
        Scratch {
            directory: tempfile::tempdir().expect("there is room for a directory"),
        }
    }

    /// Writes a file and returns where.
    pub fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        std::fs::create_dir_all(path.parent().expect("the directory")).expect("it can be made");
        std::fs::write(&path, bytes).expect("the file can be written");
        path
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.directory.path().join(name)
    }

    pub fn directory(&self) -> &Path {
        self.directory.path()
    }
}

/// A regulation without mistakes.
pub const SOUND: &str = "язык русский, издание 1

регламент region/name \"Пример\" {
  участник гражданин \"гражданин\", заявитель
  участник канцелярия \"канцелярия\", подразделение  п. 7/1

  услуга main \"Услуга\" {
    шаг приём: канцелярия, 20 минут  п. 5/1 {
      затем -> выдано
    }

    исход выдано: положительный \"результат\"
  }
}
";
