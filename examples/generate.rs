//! Makes regulations of real size, to measure how long checking many of them takes. They stand in
//! canonical form, as every regulation of this repository does.
//!
//! `cargo run --release --example generate -- DIRECTORY COUNT` writes `COUNT` files into a
//! directory that must not be there yet; the same count gives the same files everywhere.

#![allow(clippy::disallowed_methods)]

#[path = "../tests/fuzz/make.rs"]
mod make;

use std::error::Error;
use std::fs;
use std::path::Path;

use make::{Size, regulation};
use reglament::format;
use reglament::source::Sources;
use reglament::syntax;

fn main() -> Result<(), Box<dyn Error>> {
    let mut words = std::env::args().skip(1);
    let (Some(directory), Some(count)) = (words.next(), words.next()) else {
        return Err("usage: generate DIRECTORY COUNT".into());
    };
    let (directory, count) = (Path::new(&directory), count.parse::<u64>()?);
    fs::create_dir(directory)?;
    let mut bytes = 0;
    for at in 0..count {
        // As many files in a directory as a region has.
        let (region, name) = (format!("made-{}", at / 100), format!("service-{at}"));
        let text = canonical(regulation(&format!("{region}/{name}"), at, Size::REAL))?;
        fs::create_dir_all(directory.join(&region))?;
        fs::write(directory.join(&region).join(name + ".rgl"), &text)?;
        bytes += text.len();
    }
    println!("{count} files, {bytes} bytes");
    Ok(())
}

fn canonical(text: String) -> Result<String, Box<dyn Error>> {
    let mut sources = Sources::new();
    let id = sources.add("made.rgl", text);
    let source = sources.get(id).ok_or("the text was just added")?;
    let (file, errors) = syntax::parse(source);
    match errors.as_slice() {
        [] => Ok(format::format(&file, file.lang)),
        errors => Err(format!("{} errors in what was made", errors.len()).into()),
    }
}
