//! What has to be known of the sources when the program is built.

#![allow(clippy::disallowed_methods, reason = "it reads the sources")]

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

/// All that decides what a look at a file finds: the program, its grammar, the regulations and
/// calendars that are built in, and the libraries.
const SOURCES: [&str; 4] = ["src", "grammar", "regulations", "Cargo.lock"];

/// The regulations are built into the program; a new or changed one must build it again. What one
/// build has found is no answer of another one, so each build gets a name of its own.
fn main() -> io::Result<()> {
    let mut digest = Sha256::new();
    for source in SOURCES {
        println!("cargo::rerun-if-changed={source}");
        for file in files(Path::new(source))? {
            digest.update(file.to_string_lossy().as_bytes());
            digest.update([0]);
            digest.update(Sha256::digest(fs::read(&file)?));
        }
    }
    let name: String = digest.finalize().iter().map(hex).collect();
    println!("cargo::rustc-env=REGLAMENT_BUILD={name}");
    Ok(())
}

fn hex(byte: &u8) -> String {
    format!("{byte:02x}")
}

/// The files under a path, in the order of their names.
fn files(path: &Path) -> io::Result<Vec<PathBuf>> {
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let entries = fs::read_dir(path)?.map(|entry| Ok(entry?.path()));
    let mut entries = entries.collect::<io::Result<Vec<_>>>()?;
    entries.sort();
    let files: io::Result<Vec<_>> = entries.iter().map(|entry| files(entry)).collect();
    Ok(files?.concat())
}
