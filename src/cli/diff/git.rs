//! The old side as a git repository holds it, read with the program `git` and without a checkout.

use std::ffi::OsString;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
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

/// A file that may differ from the revision.
struct Changed {
    name: PathBuf,
    /// The content that the revision has of it; none where it has no such file.
    old: Option<String>,
}

impl Repository {
    /// The repository around the working directory, at a revision. Before the first commit `HEAD`
    /// has no files.
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
        let named = format!("{revision}^{{commit}}");
        let wanted = ["rev-parse", "--verify", "--quiet", "--end-of-options"];
        let commit = run(&wanted, &[named.into()])?;
        let commit = match commit.status.success() {
            true => line(&commit.stdout),
            false if revision == "HEAD" && is_unborn()? => empty_tree()?,
            false => return Err(unknown(revision)?),
        };
        Ok(Repository {
            top: path(found.stdout.trim_ascii_end()),
            revision: revision.to_owned(),
            commit,
        })
    }

    /// The regulation files under some paths that differ from the revision: as they were, and as
    /// they are. Files that git does not follow yet are new. A link is no file of its own: what it
    /// leads to is compared where it stands.
    ///
    /// # Errors
    /// [`Failure`] when a path lies outside of the repository or is neither in it nor on the disk,
    /// or when a file cannot be read.
    pub fn changed(&self, paths: &[PathBuf]) -> Result<(Vec<File>, Vec<File>), Failure> {
        self.expect(paths)?;
        self.differing(paths, &format!(".{ENDING}"))
    }

    /// The calendars in a directory that differ from the revision; none where it lies outside of the
    /// repository.
    ///
    /// # Errors
    /// [`Failure`] when a file cannot be read.
    pub fn calendars(&self, directory: &Path) -> Result<(Vec<File>, Vec<File>), Failure> {
        let whole = files::whole(directory).zip(files::whole(&self.top));
        match whole.is_some_and(|(own, top)| own.starts_with(top)) {
            true => self.differing(&[directory.to_owned()], ".toml"),
            false => Ok((Vec::new(), Vec::new())),
        }
    }

    /// The files under some paths whose names end so and that differ, on both sides.
    fn differing(
        &self,
        paths: &[PathBuf],
        ending: &str,
    ) -> Result<(Vec<File>, Vec<File>), Failure> {
        let of: Vec<OsString> = paths.iter().map(|path| path.clone().into()).collect();
        let tracked = [
            "diff",
            "--raw",
            "--no-abbrev",
            "--no-renames",
            "--no-ext-diff",
            "-z",
            &self.commit,
            "--",
        ];
        let mut all = entries(&asked(&tracked, &of)?);
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
        let untracked = names(&asked(&untracked, within)?).into_iter();
        all.extend(untracked.map(|name| Changed { name, old: None }));
        let is_wanted = |name: &Path| {
            let name = name.as_os_str().as_encoded_bytes();
            name.ends_with(ending.as_bytes())
        };
        all.retain(|own| is_wanted(&own.name));
        // What a merge has left open is told more than once, and a file that was taken out of the
        // index alone is named by both.
        all.sort_by(|one, other| (&one.name, &other.old).cmp(&(&other.name, &one.old)));
        all.dedup_by(|one, other| one.name == other.name);
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
    fn present(&self, all: &[Changed]) -> Result<Vec<File>, Failure> {
        let mut found = Vec::new();
        for own in all {
            let path = self.top.join(&own.name);
            if files::is_file_itself(&path) {
                found.push(File {
                    key: files::shown(&own.name),
                    name: files::shown(&files::below_here(&path)),
                    content: files::read(&path)?,
                });
            }
        }
        Ok(found)
    }

    /// The files as the revision has them, those that it has: all with one run of git.
    fn committed(&self, all: &[Changed]) -> Result<Vec<File>, Failure> {
        let held = all.iter().filter_map(|own| Some((own, own.old.as_ref()?)));
        let held: Vec<(&Changed, &String)> = held.collect();
        if held.is_empty() {
            return Ok(Vec::new());
        }
        let mut child = command(&["cat-file", "--batch"], &[])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|_| missing())?;
        let wanted: String = held.iter().map(|(_, old)| format!("{old}\n")).collect();
        let written = child.stdin.take().map(|mut input| {
            // Both pipes are finite: what is asked is written while the answers are read.
            std::thread::spawn(move || input.write_all(wanted.as_bytes()))
        });
        let found = self.answers(&mut child, &held);
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

    /// What `cat-file --batch` answers: for each content a line that ends with its size, and its
    /// bytes; none when it does not have one.
    fn answers(&self, child: &mut Child, held: &[(&Changed, &String)]) -> Option<Vec<File>> {
        let mut output = BufReader::new(child.stdout.take()?);
        let mut found = Vec::new();
        for (own, _) in held {
            let mut head = String::new();
            output.read_line(&mut head).ok()?;
            let size: u64 = head.trim_end().rsplit(' ').next()?.parse().ok()?;
            let mut bytes = Vec::new();
            let mut body = output.by_ref().take(size);
            body.by_ref()
                .take(LARGEST + 1)
                .read_to_end(&mut bytes)
                .ok()?;
            std::io::copy(&mut body, &mut std::io::sink()).ok()?;
            let mut end = [0];
            output.read_exact(&mut end).ok()?;
            let key = files::shown(&own.name);
            found.push(File {
                name: format!("{}:{key}", self.revision),
                key,
                content: match size > LARGEST {
                    true => Content::TooLarge(size),
                    false => files::content(bytes),
                },
            });
        }
        Some(found)
    }
}

/// Git with these words; it answers in English, whatever the language of the machine, takes paths as
/// they are and names files from the top, whatever the settings.
fn command(words: &[&str], paths: &[OsString]) -> Command {
    let mut command = Command::new("git");
    command
        .arg("--literal-pathspecs")
        .args(["-c", "diff.relative=false"])
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

/// Whether the branch that is checked out has no commit yet.
fn is_unborn() -> Result<bool, Failure> {
    let branch = run(&["symbolic-ref", "--quiet", "HEAD"], &[])?;
    let named = line(&branch.stdout);
    let known = run(&["show-ref", "--verify", "--quiet"], &[named.into()])?;
    Ok(branch.status.success() && !known.status.success())
}

/// The name that the repository gives to a tree without files.
fn empty_tree() -> Result<String, Failure> {
    let tree = asked(&["hash-object", "-t", "tree", "--stdin"], &[])?;
    Ok(line(&tree))
}

/// What `diff --raw` tells of each file: `:`, the old and the new kind, the names of the old and of
/// the new content and a letter, then the path.
fn entries(bytes: &[u8]) -> Vec<Changed> {
    let mut parts = bytes.split(|byte| *byte == 0);
    let mut found = Vec::new();
    while let (Some(about), Some(name)) = (parts.next(), parts.next()) {
        let about = String::from_utf8_lossy(about);
        let mut words = about.split(' ');
        // Kinds that begin so are those of files; others are links and repositories within.
        let is_file = words.next().is_some_and(|kind| kind.starts_with(":100"));
        found.push(Changed {
            name: path(name),
            old: words.nth(1).filter(|_| is_file).map(str::to_owned),
        });
    }
    found
}

/// Names that end with zero bytes.
fn names(bytes: &[u8]) -> Vec<PathBuf> {
    let names = bytes.split(|byte| *byte == 0);
    let names = names.filter(|name| !name.is_empty());
    names.map(path).collect()
}

/// A path as git writes it: any bytes where the system takes any, else UTF-8.
#[cfg(unix)]
fn path(bytes: &[u8]) -> PathBuf {
    use std::os::unix::ffi::OsStrExt;
    PathBuf::from(std::ffi::OsStr::from_bytes(bytes))
}

/// The same where paths are text.
#[cfg(not(unix))]
fn path(bytes: &[u8]) -> PathBuf {
    PathBuf::from(String::from_utf8_lossy(bytes).into_owned())
}
