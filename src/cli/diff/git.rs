//! The old side as a git repository holds it, read with the program `git` and without a checkout.

use std::ffi::OsString;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::PathBuf;
use std::process::{Child, Command, Output, Stdio};

use super::sides::File;
use crate::cli::failure::Failure;
use crate::cli::files::{self, Content, ENDING, LARGEST};
use crate::messages::Message;

/// A repository and a revision of it.
pub struct Repository {
    top: PathBuf,
    revision: String,
    /// The same as the repository names it, whatever is committed meanwhile.
    commit: String,
}

impl Repository {
    /// The repository around the working directory, at a revision.
    ///
    /// # Errors
    /// [`Failure`] when git is not installed, when there is no repository, or when it does not have
    /// the revision: it may be shallow.
    pub fn open(revision: &str) -> Result<Repository, Failure> {
        let found = run(&["rev-parse", "--show-toplevel"], &[])?;
        if !found.status.success() {
            let message = Message::new("git-no-repository").with("reason", reason(&found));
            let help = Message::new("git-no-repository-help");
            return Err(Failure::new("no-repository", message).help(help));
        }
        let top = PathBuf::from(line(&found.stdout));
        let named = format!("{revision}^{{commit}}");
        let wanted = ["rev-parse", "--verify", "--quiet", "--end-of-options"];
        let commit = run(&wanted, &[named.into()])?;
        if !commit.status.success() {
            return Err(unknown(revision)?);
        }
        Ok(Repository {
            top,
            revision: revision.to_owned(),
            commit: line(&commit.stdout),
        })
    }

    /// The regulation files under some paths that differ from the revision: as they were, and as
    /// they are. Files that git does not follow yet are new.
    ///
    /// # Errors
    /// [`Failure`] when a path lies outside of the repository or is neither in it nor on the disk,
    /// or when a file cannot be read.
    pub fn changed(&self, paths: &[PathBuf]) -> Result<(Vec<File>, Vec<File>), Failure> {
        self.expect(paths)?;
        let of: Vec<OsString> = paths.iter().map(|path| path.clone().into()).collect();
        let tracked = [
            "diff",
            "--name-only",
            "--no-renames",
            "--no-ext-diff",
            "-z",
            &self.commit,
            "--",
        ];
        let tracked = names(&asked(&tracked, &of)?);
        // Unlike the others these are named from the working directory unless asked otherwise.
        let untracked = [
            "ls-files",
            "--others",
            "--exclude-standard",
            "--full-name",
            "-z",
            "--",
        ];
        // Without a path git would look no farther than the working directory.
        let everywhere = [OsString::from(&self.top)];
        let within = if of.is_empty() { &everywhere[..] } else { &of };
        let untracked = names(&asked(&untracked, within)?);
        let regulation = |name: &String| name.ends_with(&format!(".{ENDING}"));
        let mut all: Vec<String> = tracked
            .into_iter()
            .chain(untracked)
            .filter(regulation)
            .collect();
        all.sort();
        all.dedup();
        Ok((self.committed(&all)?, self.present(&all)?))
    }

    /// Holds every path to lie inside the repository and to be there on one side at least.
    fn expect(&self, paths: &[PathBuf]) -> Result<(), Failure> {
        for path in paths {
            let shown = files::shown(path);
            if let Some(whole) = files::whole(path)
                && files::whole(&self.top).is_some_and(|top| !whole.starts_with(top))
            {
                let message = Message::new("git-outside")
                    .with("path", shown)
                    .with("top", files::shown(&self.top));
                return Err(Failure::new("outside-repository", message));
            }
            if files::exists(path) {
                continue;
            }
            let tree = ["ls-tree", "-r", "--name-only", &self.commit, "--"];
            let held = asked(&tree, &[path.clone().into()])?;
            if held.is_empty() {
                let message = Message::new("git-no-path")
                    .with("path", shown)
                    .with("revision", &self.revision);
                return Err(Failure::new("no-such-path", message));
            }
        }
        Ok(())
    }

    /// The files as they are in the working tree, those that are there.
    fn present(&self, names: &[String]) -> Result<Vec<File>, Failure> {
        let mut found = Vec::new();
        for name in names {
            let path = self.top.join(name);
            if files::is_file(&path) {
                found.push(File {
                    key: name.clone(),
                    name: files::shown(&files::below_here(&path)),
                    content: files::read(&path)?,
                });
            }
        }
        Ok(found)
    }

    /// The files as the revision has them, those that it has: all with one run of git.
    fn committed(&self, names: &[String]) -> Result<Vec<File>, Failure> {
        if names.is_empty() {
            return Ok(Vec::new());
        }
        let mut child = command(&["cat-file", "--batch"], &[])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|_| missing())?;
        let wanted: String = names
            .iter()
            .map(|name| format!("{}:{name}\n", self.commit))
            .collect();
        let written = child.stdin.take().map(|mut input| {
            // Both pipes are finite: what is asked is written while the answers are read.
            std::thread::spawn(move || input.write_all(wanted.as_bytes()))
        });
        let found = self.answers(&mut child, names);
        if let Some(written) = written {
            // Git that ends before it has read everything is told below.
            let _ = written.join();
        }
        let ended = child.wait();
        match (found, ended.is_ok_and(|ended| ended.success())) {
            (Some(found), true) => Ok(found),
            _ => {
                let message = Message::new("git-failed")
                    .with("command", "cat-file")
                    .with("reason", "");
                Err(Failure::new("git-failed", message))
            }
        }
    }

    /// What `cat-file --batch` answers: for each name a line, and the bytes of what it has.
    fn answers(&self, child: &mut Child, names: &[String]) -> Option<Vec<File>> {
        let mut output = BufReader::new(child.stdout.take()?);
        let mut found = Vec::new();
        for name in names {
            let mut head = String::new();
            output.read_line(&mut head).ok()?;
            let mut words = head.trim_end().rsplitn(3, ' ');
            let (size, kind) = (words.next()?, words.next());
            if size == "missing" {
                continue;
            }
            let size: u64 = size.parse().ok()?;
            let mut bytes = Vec::new();
            let mut body = output.by_ref().take(size);
            body.by_ref()
                .take(LARGEST + 1)
                .read_to_end(&mut bytes)
                .ok()?;
            std::io::copy(&mut body, &mut std::io::sink()).ok()?;
            let mut end = [0];
            output.read_exact(&mut end).ok()?;
            if kind == Some("blob") {
                found.push(File {
                    key: name.clone(),
                    name: format!("{}:{name}", self.revision),
                    content: match size > LARGEST {
                        true => Content::TooLarge(size),
                        false => files::content(bytes),
                    },
                });
            }
        }
        Some(found)
    }
}

/// Git with these words; it answers in English, whatever the language of the machine, and takes
/// paths as they are.
fn command(words: &[&str], paths: &[OsString]) -> Command {
    let mut command = Command::new("git");
    command
        .arg("--literal-pathspecs")
        .args(words)
        .args(paths)
        .env("LC_ALL", "C")
        .stdin(Stdio::null());
    command
}

fn run(words: &[&str], paths: &[OsString]) -> Result<Output, Failure> {
    command(words, paths).output().map_err(|_| missing())
}

/// What git answers to a question that has to succeed.
fn asked(words: &[&str], paths: &[OsString]) -> Result<Vec<u8>, Failure> {
    let output = run(words, paths)?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let message = Message::new("git-failed")
        .with("command", words.first().copied().unwrap_or_default())
        .with("reason", reason(&output));
    Err(Failure::new("git-failed", message))
}

fn missing() -> Failure {
    let help = Message::new("git-missing-help");
    Failure::new("git-missing", Message::new("git-missing")).help(help)
}

/// A revision that the repository does not have; a shallow one may only not have it yet.
fn unknown(revision: &str) -> Result<Failure, Failure> {
    let shallow = run(&["rev-parse", "--is-shallow-repository"], &[])?;
    let shallow = line(&shallow.stdout) == "true";
    let message = Message::new("git-unknown-revision").with("revision", revision);
    let (code, help) = match shallow {
        true => ("shallow-repository", "git-shallow-help"),
        false => ("unknown-revision", "git-unknown-revision-help"),
    };
    Ok(Failure::new(code, message).help(Message::new(help)))
}

/// The first line of what git complains of.
fn reason(output: &Output) -> String {
    let text = line(&output.stderr);
    text.strip_prefix("fatal: ").unwrap_or(&text).to_owned()
}

fn line(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    text.lines().next().unwrap_or_default().to_owned()
}

/// Names that end with zero bytes; no file that can be a regulation has a line break in its name.
fn names(bytes: &[u8]) -> Vec<String> {
    let names = bytes.split(|byte| *byte == 0);
    let names = names.filter_map(|name| std::str::from_utf8(name).ok());
    let names = names.filter(|name| !name.is_empty() && !name.contains('\n'));
    names.map(str::to_owned).collect()
}
