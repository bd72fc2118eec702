//! Makes workflow nets and says which of them are sound, for another program to judge.
//!
//! `cargo run --example workflows -- DIRECTORY COUNT` writes `COUNT` nets as PNML into a directory
//! that must not be there yet, and `verdicts.csv` beside them; the same count gives the same nets
//! everywhere.

#![allow(clippy::disallowed_methods)]

#[path = "../tests/fuzz/dice.rs"]
mod dice;
#[path = "../tests/soundness/make.rs"]
mod make;
#[path = "../tests/soundness/written.rs"]
mod written;

use std::error::Error;
use std::fs;
use std::path::Path;

use dice::Dice;
use make::Plant;
use reglament::export::{Document, pnml};
use reglament::flow::{Soundness, soundness};
use reglament::net::Workflow;

fn main() -> Result<(), Box<dyn Error>> {
    let mut words = std::env::args().skip(1);
    let (Some(directory), Some(count)) = (words.next(), words.next()) else {
        return Err("usage: workflows DIRECTORY COUNT".into());
    };
    let (directory, count) = (Path::new(&directory), count.parse::<u64>()?);
    fs::create_dir(directory)?;
    let mut verdicts = "file,kind,verdict\n".to_owned();
    for at in 0..count {
        let (kind, workflow) = made(at);
        let title = format!("{kind} {at}");
        let document = Document {
            id: "made",
            title: &title,
            workflow: &workflow,
            labels: &[],
        };
        let name = format!("{at}.pnml");
        fs::write(directory.join(&name), pnml(&document)?)?;
        let verdict = match soundness(&workflow) {
            Soundness::Sound => "sound",
            Soundness::Unsound(_) => "unsound",
            Soundness::Undecided => "undecided",
        };
        verdicts += &format!("{name},{kind},{verdict}\n");
    }
    fs::write(directory.join("verdicts.csv"), verdicts)?;
    println!("{count} nets");
    Ok(())
}

/// The net with a number: of each four one is sound as it is made, one has a fault planted in it,
/// one is torn by chance, and one is that of a service that stands in a file.
fn made(at: u64) -> (String, Workflow) {
    let mut dice = Dice::new(at);
    let size = 2 + dice.below(14);
    match at % 4 {
        0 => ("sound".to_owned(), make::sound(&mut dice, size)),
        1 => {
            let plant = Plant::ALL[dice.below(Plant::ALL.len())];
            (format!("{plant:?}"), make::faulty(&mut dice, size, plant))
        }
        2 => ("torn".to_owned(), make::torn(&mut dice, size)),
        _ => {
            // Each step is several transitions.
            let (fault, net) = written::service(&mut dice, size / 3);
            let kind = fault.map_or("service".to_owned(), |fault| format!("service-{fault:?}"));
            (kind, Workflow::of(&net))
        }
    }
}
