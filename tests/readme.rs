//! Runs what the READMEs show: every command of a `console` block, with the output below it.
//!
//! A block's first line may name the language of the messages and an exit code other than 0, as in
//! `console ru exit=1`. A command begins with `$ reglament`; the lines below it are its standard
//! output, then its standard error. Blocks `rgl name=PATH` and `toml name=PATH` are files: they
//! are written where they stand in the text, over what is there. One README is one directory. A
//! block `diff name=PATH` is an edit of a file of this repository, of which the directory gets a
//! copy, committed to git before the edit.
//!
//! With `UPDATE_README=1` the outputs in the READMEs are written anew instead of compared.

#![allow(clippy::disallowed_methods)]

use std::fs;
use std::path::Path;
use std::process::Command;

const PROGRAM: &str = env!("CARGO_BIN_EXE_reglament");

/// A fenced block: what stands behind its fence, and its lines.
struct Block {
    info: Vec<String>,
    lines: Vec<String>,
}

impl Block {
    fn is(&self, kind: &str) -> bool {
        self.info.first().is_some_and(|word| word == kind)
    }

    fn value(&self, name: &str) -> Option<&str> {
        self.info
            .iter()
            .find_map(|word| word.strip_prefix(name)?.strip_prefix('='))
    }

    fn lang(&self) -> Option<&str> {
        self.info
            .iter()
            .map(String::as_str)
            .find(|word| ["ru", "kk", "en"].contains(word))
    }
}

/// The text between blocks, and the blocks, in their order.
enum Part {
    Line(String),
    Block(Block),
}

fn parts(text: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut open: Option<Block> = None;
    for line in text.lines() {
        match (&mut open, line.strip_prefix("```")) {
            (None, Some(info)) => {
                let info = info.split_whitespace().map(str::to_owned).collect();
                open = Some(Block {
                    info,
                    lines: Vec::new(),
                });
            }
            (None, None) => parts.push(Part::Line(line.to_owned())),
            (Some(block), None) => block.lines.push(line.to_owned()),
            (Some(_), Some(_)) => parts.extend(open.take().map(Part::Block)),
        }
    }
    assert!(open.is_none(), "a block is not closed");
    parts
}

/// The words of a command line; double quotes keep words together.
fn words(line: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut quoted = false;
    for letter in line.chars() {
        match letter {
            '"' => quoted = !quoted,
            ' ' if !quoted => words.push(String::new()),
            letter => words.last_mut().unwrap().push(letter),
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// What a command prints, and its exit code.
fn run(line: &str, lang: Option<&str>, directory: &Path) -> (String, i32) {
    let words = words(line);
    assert_eq!(
        words.first().map(String::as_str),
        Some("reglament"),
        "{line}"
    );
    let mut command = Command::new(PROGRAM);
    command
        .args(&words[1..])
        .current_dir(directory)
        .env(
            "REGLAMENT_CACHE_DIR",
            concat!(env!("CARGO_TARGET_TMPDIR"), "/cache"),
        )
        .env("NO_COLOR", "1");
    for name in ["LANG", "LC_ALL", "LC_MESSAGES", "COLUMNS", "REGLAMENT_LANG"] {
        command.env_remove(name);
    }
    if let Some(lang) = lang {
        command.env("REGLAMENT_LANG", lang);
    }
    let output = command.output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let text = text + &String::from_utf8(output.stderr).unwrap();
    (text, output.status.code().unwrap())
}

/// The block as it should be: each command with what it prints now.
fn console(block: &Block, directory: &Path) -> Vec<String> {
    let expected = block.value("exit").map_or(0, |code| code.parse().unwrap());
    let mut lines = Vec::new();
    for line in block.lines.iter().filter(|line| line.starts_with("$ ")) {
        let (text, code) = run(&line[2..], block.lang(), directory);
        assert_eq!(code, expected, "{line}\n{text}");
        lines.push(line.clone());
        // Markdown may lose blanks at the end of a line, and nobody sees them.
        lines.extend(text.lines().map(|line| line.trim_end().to_owned()));
    }
    lines
}

/// Does what a README shows, as in the folder of a clone; returns how many commands it ran and how
/// the README should read.
fn follow(text: &str) -> (usize, String) {
    let directory = tempfile::tempdir().unwrap();
    let regulations = directory.path().join("regulations");
    copy(Path::new("regulations"), &regulations);
    let (mut commands, mut result) = (0, String::new());
    for part in parts(text) {
        let block = match part {
            Part::Line(line) => {
                // An edit is an example of its section; the next one tells of the real files.
                if line.starts_with("## ") {
                    copy(Path::new("regulations"), &regulations);
                }
                result += &format!("{line}\n");
                continue;
            }
            Part::Block(block) => block,
        };
        if let (true, Some(name)) = (block.is("rgl") || block.is("toml"), block.value("name")) {
            let path = directory.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, block.lines.join("\n") + "\n").unwrap();
        }
        if let (true, Some(name)) = (block.is("diff"), block.value("name")) {
            edit(directory.path(), name, &block.lines);
        }
        let lines = match block.is("console") {
            true => console(&block, directory.path()),
            false => block.lines.clone(),
        };
        commands += lines
            .iter()
            .filter(|line| block.is("console") && line.starts_with("$ "))
            .count();
        result += &format!("```{}\n", block.info.join(" "));
        lines.iter().for_each(|line| result += &format!("{line}\n"));
        result += "```\n";
    }
    (commands, result)
}

/// Commits the regulations of a directory and edits one of them: the first line that reads as one
/// with a minus gives way to the one with a plus below it.
fn edit(directory: &Path, name: &str, lines: &[String]) {
    for words in [
        &["init", "--quiet"][..],
        &["add", "regulations"],
        &["commit", "--quiet", "--message", "regulations"],
    ] {
        let identity = ["-c", "user.name=test", "-c", "user.email=test@localhost"];
        let mut git = Command::new("git");
        let git = git.args(identity).args(words).current_dir(directory);
        assert!(git.status().unwrap().success(), "git {words:?}");
    }
    let path = directory.join(name);
    let mut text = fs::read_to_string(&path).unwrap();
    for (was, now) in lines.iter().zip(lines.iter().skip(1)) {
        if let (Some(was), Some(now)) = (was.strip_prefix('-'), now.strip_prefix('+')) {
            assert!(text.contains(was), "{name} has no line {was}");
            text = text.replacen(was, now, 1);
        }
    }
    fs::write(path, text).unwrap();
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        match path.is_dir() {
            true => copy(&path, &target),
            false => drop(fs::copy(&path, &target).unwrap()),
        }
    }
}

fn hold(name: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    let text = fs::read_to_string(&path).unwrap();
    let (commands, right) = follow(&text);
    assert!(commands > 0, "{name} shows no command");
    if std::env::var_os("UPDATE_README").is_some() {
        return fs::write(path, right).unwrap();
    }
    let wrong = text
        .lines()
        .zip(right.lines())
        .position(|(shown, right)| shown != right);
    if let Some(at) = wrong {
        let shown: Vec<&str> = text.lines().skip(at).take(8).collect();
        let right: Vec<&str> = right.lines().skip(at).take(8).collect();
        panic!(
            "{name}, line {}: it shows\n{}\n\nand the program says\n{}\n\n\
             UPDATE_README=1 cargo test --test readme writes the outputs anew",
            at + 1,
            shown.join("\n"),
            right.join("\n")
        );
    }
    assert_eq!(text, right, "{name}");
}

#[test]
fn the_english_readme_shows_what_the_program_says() {
    hold("README.md");
}

#[test]
fn the_russian_readme_shows_what_the_program_says() {
    hold("README.ru.md");
}

#[test]
fn the_kazakh_readme_shows_what_the_program_says() {
    hold("README.kk.md");
}

/// The names in the first column of the table that begins with a heading.
fn first_column(text: &str, heading: &str) -> Vec<String> {
    let rows = text
        .lines()
        .skip_while(|line| !line.starts_with(heading))
        .skip(2);
    let rows = rows.take_while(|line| line.starts_with('|'));
    rows.filter_map(|row| Some(row.split('`').nth(1)?.to_owned()))
        .collect()
}

#[test]
fn the_readme_names_every_regulation() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (list, _) = run("reglament list --format json", Some("en"), root);
    let list: serde_json::Value = serde_json::from_str(&list).unwrap();
    let list = list.as_array().unwrap().iter();
    let names = list.map(|regulation| regulation["regulation"].as_str().unwrap().to_owned());
    let text = fs::read_to_string(root.join("README.md")).unwrap();
    assert_eq!(
        first_column(&text, "| regulation |"),
        names.collect::<Vec<_>>()
    );
}

#[test]
fn the_readme_names_every_command() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (help, _) = run("reglament --help", Some("en"), root);
    let commands = help.lines().skip_while(|line| *line != "Commands:").skip(1);
    let commands = commands.take_while(|line| !line.is_empty());
    let names: Vec<&str> = commands
        .filter_map(|line| line.split_whitespace().next())
        .collect();
    let text = fs::read_to_string(root.join("README.md")).unwrap();
    let shown = first_column(&text, "| command |");
    let shown: Vec<&str> = shown
        .iter()
        .filter_map(|call| call.split(' ').nth(1))
        .collect();
    assert_eq!(shown, names);
}
