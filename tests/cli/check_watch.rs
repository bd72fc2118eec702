//! `reglament check --watch`.

use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use crate::run::{SOUND, Scratch};

/// How long something may take on a machine that does much else.
const PATIENCE: Duration = Duration::from_secs(60);

/// A watching program, ended with the test.
struct Watch {
    child: Child,
    out: Receiver<String>,
    err: Receiver<String>,
}

impl Watch {
    fn start(scratch: &Scratch, words: &[&str]) -> Watch {
        let mut child = command(scratch, words).spawn().expect("it starts");
        let out = lines(child.stdout.take().expect("a stream"));
        let err = lines(child.stderr.take().expect("a stream"));
        Watch { child, out, err }
    }

    /// Waits for a result with these words, and for the program to wait again.
    #[track_caller]
    fn expect(&self, words: &str) {
        wait(&self.out, words);
        wait(&self.err, WAITING);
    }

    /// Waits for a complaint with these words, and for the program to wait again.
    #[track_caller]
    fn expect_complaint(&self, words: &str) {
        wait(&self.err, words);
        wait(&self.err, WAITING);
    }
}

/// The lines of a stream, as they come.
fn lines(stream: impl Read + Send + 'static) -> Receiver<String> {
    let (sender, lines) = channel();
    let mut read = BufReader::new(stream).lines().map_while(Result::ok);
    std::thread::spawn(move || read.try_for_each(|line| sender.send(line)));
    lines
}

/// Waits for a line with these words.
#[track_caller]
fn wait(lines: &Receiver<String>, words: &str) {
    let mut seen = Vec::new();
    loop {
        match lines.recv_timeout(PATIENCE) {
            Ok(line) if line.contains(words) => return,
            Ok(line) => seen.push(line),
            Err(error) => panic!("{error} waiting for «{words}» after {seen:#?}"),
        }
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn command(scratch: &Scratch, words: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_reglament"));
    command
        .current_dir(scratch.directory())
        .args(["check", "--watch", "--lang", "ru"])
        .args(words)
        .env(
            "REGLAMENT_CACHE_DIR",
            concat!(env!("CARGO_TARGET_TMPDIR"), "/cache"),
        )
        .env("NO_COLOR", "1")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

const WAITING: &str = "жду сохранения";

#[test]
fn a_saved_file_is_checked_again() {
    let scratch = Scratch::new();
    scratch.file("acts/a.rgl", SOUND);
    let watch = Watch::start(&scratch, &["acts"]);
    watch.expect("ошибок: 0");
    scratch.file(
        "acts/a.rgl",
        SOUND.replace("приём: канцелярия", "приём: канцеляия"),
    );
    watch.expect("ошибка[N001]");
    scratch.file("acts/a.rgl", "это не регламент {{{");
    watch.expect("ошибка[S006]");
    scratch.file("acts/b.rgl", SOUND);
    watch.expect("проверено файлов: 2");
    fs::remove_file(scratch.path("acts/a.rgl")).expect("it is there");
    watch.expect("проверено файлов: 1; ошибок: 0");
}

#[test]
fn a_deleted_file_is_waited_for() {
    let scratch = Scratch::new();
    let path = scratch.file("a.rgl", SOUND);
    let watch = Watch::start(&scratch, &["a.rgl"]);
    watch.expect("ошибок: 0");
    fs::remove_file(&path).expect("it is there");
    watch.expect_complaint("такого файла или каталога нет: a.rgl");
    // As editors save: written beside the file and moved into its place.
    scratch.file("a.tmp", SOUND);
    fs::rename(scratch.path("a.tmp"), &path).expect("it can be moved");
    watch.expect("ошибок: 0");
}

#[test]
fn the_settings_are_watched_too() {
    let scratch = Scratch::new();
    let doubtful = SOUND.replace("    исход", "    молчит \"о сроке\"\n    исход");
    scratch.file("acts/deep/a.rgl", doubtful);
    scratch.file("reglament.toml", "paths = ['acts/deep']\n");
    let watch = Watch::start(&scratch, &[]);
    watch.expect("примечание[Q001]");
    scratch.file(
        "reglament.toml",
        "paths = ['acts/deep']\n[levels]\nsilence = 'deny'\n",
    );
    watch.expect("ошибка[Q001]");
    scratch.file(
        "reglament.toml",
        "paths = ['acts/deep']\n[levels]\nsilense = 'deny'\n",
    );
    watch.expect_complaint("silense");
    scratch.file("reglament.toml", "paths = ['acts/deep']\n");
    watch.expect("примечание[Q001]");
}

#[test]
fn it_ends_quietly_when_nobody_reads_any_more() {
    let scratch = Scratch::new();
    scratch.file("a.rgl", SOUND);
    let mut child = command(&scratch, &["a.rgl"]).spawn().expect("it starts");
    let mut err = BufReader::new(child.stderr.take().expect("a stream"));
    let mut line = String::new();
    err.read_line(&mut line).expect("it is text");
    assert!(line.contains(WAITING), "{line}");
    drop(child.stdout.take());
    let started = Instant::now();
    let status = loop {
        scratch.file("a.rgl", SOUND);
        if let Some(status) = child.try_wait().expect("it can be asked") {
            break status;
        }
        if started.elapsed() > PATIENCE {
            let _ = child.kill();
            panic!("it goes on");
        }
        std::thread::sleep(Duration::from_millis(300));
    };
    assert_eq!(status.code(), Some(0));
    let rest: Vec<String> = err.lines().map_while(Result::ok).collect();
    assert!(rest.iter().all(|line| line.contains(WAITING)), "{rest:#?}");
}
