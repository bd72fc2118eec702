//! Makes regulations of real size, to measure how long checking many of them takes.
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
        let text = regulation(&format!("{region}/{name}"), at, Size::REAL);
        fs::create_dir_all(directory.join(&region))?;
        fs::write(directory.join(&region).join(name + ".rgl"), &text)?;
        bytes += text.len();
    }
    println!("{count} files, {bytes} bytes");
    Ok(())
}
