//! `reglament git-diff`: what git calls to show a change of a regulation.
//!
//! Git has two uses for a program of its own: one that tells a change (`diff.NAME.command`), and
//! one that turns a file into the text to be compared (`diff.NAME.textconv`). Both are here. Git
//! takes every exit code but 0 for a broken program and stops, so a change is no reason for another.

use std::path::{Component, Path, PathBuf};

use anstyle::{AnsiColor, Style as Ansi};
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use similar::TextDiff;
use tempfile::TempDir;

use super::context::Context;
use super::diff;
use super::failure::Failure;
use super::files;
use super::fmt;
use super::help::{Pages, Subcommand, option, say};
use super::output::Answer;
use super::paragraph::paragraph;
use crate::diagnostic::human::Style;
use crate::messages::Message;

/// The command; git calls it, so the list of commands for people leaves it out.
pub const COMMAND: Subcommand = Subcommand {
    name: "git-diff",
    about: "help-git-diff",
    examples: "help-git-diff-examples",
    options,
    run: |matches, context| match matches.get_one::<PathBuf>("text") {
        Some(path) => Ok(text_of(path, context)),
        None => run(&Call::from(matches)?, context),
    },
};

fn options(command: Command, lang: Pages) -> Command {
    let words = Arg::new("words")
        .value_name(say(lang, "value-path"))
        .help(say(lang, "help-git-diff-words"))
        .value_parser(value_parser!(PathBuf))
        .action(ArgAction::Append);
    let text = option("text", lang, "value-file", "help-git-diff-text")
        .value_parser(value_parser!(PathBuf));
    command.hide(true).arg(words).arg(text)
}

/// A version of a file, as git hands it over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// Its path in the repository.
    pub path: PathBuf,
    /// Where git has put it for this call.
    pub file: PathBuf,
}

/// What git asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Call {
    /// Both versions; one of them is missing when the file is new, or gone.
    Changed(Option<Version>, Option<Version>),
    /// A merge has left more than two versions of the file.
    Unmerged(PathBuf),
}

impl Call {
    /// Takes the words that git gives: the path, then for each version a file, a name of its
    /// content and permissions, and of a renamed file its new path and a description of that.
    ///
    /// # Errors
    /// [`Failure`] when there are not as many words as git gives.
    pub fn from(matches: &ArgMatches) -> Result<Call, Failure> {
        let words = matches.get_many::<PathBuf>("words");
        let words: Vec<&Path> = words.into_iter().flatten().map(PathBuf::as_path).collect();
        match words.as_slice() {
            [path] => Ok(Call::Unmerged(path.to_path_buf())),
            [path, old, old_name, _, new, new_name, _, rest @ ..]
                if [0, 2].contains(&rest.len()) =>
            {
                let new_path = rest.first().unwrap_or(path);
                Ok(Call::Changed(
                    version(path, old, old_name),
                    version(new_path, new, new_name),
                ))
            }
            other => {
                let message = Message::new("git-diff-words").with("n", other.len());
                let help = Message::new("git-diff-words-help");
                Err(Failure::new("git-words", message).help(help))
            }
        }
    }
}

/// A version, unless its name says that there is none.
fn version(path: &Path, file: &Path, name: &Path) -> Option<Version> {
    (name != Path::new(".")).then(|| Version {
        path: path.to_owned(),
        file: file.to_owned(),
    })
}

/// Tells what has changed in a file: by meaning, or line by line where a version cannot be read.
///
/// # Errors
/// [`Failure`] when git's files cannot be read, or there is no room for a copy of them.
pub fn run(call: &Call, context: &Context) -> Result<Answer, Failure> {
    let lang = context.speech.general();
    let (old, new) = match call {
        Call::Changed(old, new) => (held(old.as_ref())?, held(new.as_ref())?),
        Call::Unmerged(path) => {
            let message = Message::new("git-diff-unmerged").with("path", files::shown(path));
            return Ok(Answer::good(message.text(lang) + "\n"));
        }
    };
    let sides = Sides {
        room: files::scratch()?,
        old,
        new,
    };
    let told = sides.meaning(context).unwrap_or_else(|failure| {
        let why = sides.named(&failure.message.text(lang));
        let say = |text: &str| paragraph(text, "", "  ", context.style.width);
        match sides.lines(context.style) {
            Some(lines) => {
                let message = Message::new("git-diff-as-text").with("reason", why);
                say(&message.text(lang)) + &lines
            }
            None => say(&why),
        }
    });
    let heading = sides.heading(context.style);
    Ok(Answer::good(format!("{heading}\n{told}\n")))
}

/// The file as text to be compared: in its canonical form, so that a change of form alone is none;
/// a file that cannot be read stands as it is.
fn text_of(path: &Path, context: &Context) -> Answer {
    let text = files::read_text(path);
    Answer::good(match text {
        Ok(text) => fmt::canonical_text(&text, context).unwrap_or(text),
        // Git would stop in the middle of a history if this were an error.
        Err(failure) => failure.message.text(context.speech.general()) + "\n",
    })
}

/// A version with its text.
struct Held {
    path: PathBuf,
    text: Result<String, Failure>,
}

fn held(version: Option<&Version>) -> Result<Option<Held>, Failure> {
    let read = |version: &Version| {
        let path = below(&version.path);
        let text = files::text(&path, files::read(&version.file)?);
        Ok(Held { path, text })
    };
    version.map(read).transpose()
}

/// A path that cannot lead out of the directory that it is put in; `git diff --no-index` compares
/// files from anywhere.
fn below(path: &Path) -> PathBuf {
    let parts = path.components();
    let parts = parts.filter(|part| matches!(part, Component::Normal(_)));
    parts.collect()
}

/// Both versions, and a directory to lay them out in.
///
/// Git puts them into files with names of its own. They are laid out under their own names, and
/// those are shown: that of the new version can be opened as it stands, that of the old one begins
/// with `a/` as everywhere in git.
struct Sides {
    room: TempDir,
    old: Option<Held>,
    new: Option<Held>,
}

impl Sides {
    /// The report of `reglament diff`.
    fn meaning(&self, context: &Context) -> Result<String, Failure> {
        let [old, new] = [(&self.old, "a"), (&self.new, "b")]
            .map(|(held, name)| laid_out(held.as_ref(), self.room.path().join(name)));
        let args = diff::Args {
            sides: diff::Sides::Paths(old?, new?),
            today: None,
            policy: false,
            case: None,
        };
        let report: Vec<u8> = diff::run(&args, context)?.result.flatten().collect();
        let report = String::from_utf8_lossy(&report).into_owned();
        Ok(self.named(&report))
    }

    /// A text with the names that the versions have in the repository.
    fn named(&self, text: &str) -> String {
        let room = files::shown(self.room.path());
        let text = text.replace(&format!("{room}/a/"), "a/");
        let mut text = text.replace(&format!("{room}/b/"), "");
        for held in [&self.old, &self.new].into_iter().flatten() {
            let own = as_regulation(&held.path);
            text = text.replace(&files::shown(&own), &files::shown(&held.path));
        }
        text
    }

    /// Git prints no heading of its own for a file that a program tells about.
    fn heading(&self, style: Style) -> String {
        let both = [&self.old, &self.new].into_iter().flatten();
        let mut paths: Vec<String> = both.map(|held| files::shown(&held.path)).collect();
        paths.dedup();
        painted(&paths.join(" → "), Ansi::new().bold(), style)
    }

    /// The lines that differ; none where a version is no text at all.
    fn lines(&self, style: Style) -> Option<String> {
        let text = |held: &Option<Held>| match held {
            Some(held) => held.text.clone().ok(),
            None => Some(String::new()),
        };
        let (old, new) = (text(&self.old)?, text(&self.new)?);
        let name = |held: &Option<Held>, side: &str| match held {
            Some(held) => format!("{side}/{}", files::shown(&held.path)),
            None => "/dev/null".to_owned(),
        };
        let diff = TextDiff::from_lines(old.as_str(), new.as_str());
        let mut unified = diff.unified_diff();
        unified.header(&name(&self.old, "a"), &name(&self.new, "b"));
        let text = unified.to_string();
        let lines = text.lines().map(|line| line_painted(line, style) + "\n");
        Some(lines.collect())
    }
}

/// The directory of a side with the version in it, if there is one.
fn laid_out(held: Option<&Held>, directory: PathBuf) -> Result<PathBuf, Failure> {
    files::make_directory(&directory)?;
    if let Some(held) = held {
        files::create(
            &directory.join(as_regulation(&held.path)),
            held.text.as_ref().map_err(Clone::clone)?,
        )?;
    }
    Ok(directory)
}

/// The path of a file that git takes for a regulation; it can have any name there, and regulations
/// are found by theirs.
fn as_regulation(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    let ending = format!(".{}", files::ENDING);
    if !name.as_encoded_bytes().ends_with(ending.as_bytes()) {
        name.push(ending);
    }
    name.into()
}

fn line_painted(line: &str, style: Style) -> String {
    let color = match line.chars().next() {
        Some('-') => AnsiColor::Red,
        Some('+') => AnsiColor::Green,
        Some('@') => AnsiColor::Cyan,
        _ => return line.to_owned(),
    };
    painted(line, Ansi::new().fg_color(Some(color.into())), style)
}

fn painted(text: &str, paint: Ansi, style: Style) -> String {
    match style.color {
        true => format!("{paint}{text}{paint:#}"),
        false => text.to_owned(),
    }
}
