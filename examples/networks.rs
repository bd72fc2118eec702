//! Makes temporal networks and says which of them can be kept, for another program to judge.
//!
//! `cargo run --example networks -- FILE COUNT` writes `COUNT` networks as JSON into a file that
//! must not be there yet; the same count gives the same networks everywhere.

#![allow(clippy::disallowed_methods)]

#[path = "../tests/fuzz/dice.rs"]
mod dice;
#[path = "../tests/network/make.rs"]
mod make;

use std::error::Error;
use std::fs::File;

use dice::Dice;
use reglament::timing::{Bound, Network};
use serde_json::{Value, json};

fn main() -> Result<(), Box<dyn Error>> {
    let mut words = std::env::args().skip(1);
    let (Some(file), Some(count)) = (words.next(), words.next()) else {
        return Err("usage: networks FILE COUNT".into());
    };
    let file = File::create_new(file)?;
    let networks: Vec<Value> = (0..count.parse::<u64>()?)
        .map(|seed| {
            let mut dice = Dice::new(seed);
            let steps = 1 + dice.below(5);
            told(&make::network(&mut dice, steps))
        })
        .collect();
    serde_json::to_writer(file, &networks)?;
    println!("{} networks", networks.len());
    Ok(())
}

fn told(network: &Network) -> Value {
    let bound = |bound: &Bound| {
        json!({
            "from": bound.from.index(),
            "to": bound.to.index(),
            "most": bound.most,
            "stated": bound.stated,
        })
    };
    let bounds: Vec<Value> = network.bounds().iter().map(bound).collect();
    let conflict = network.schedule().err().map(|conflict| {
        let places = conflict.bounds.iter().map(|bound| bound.index());
        places.collect::<Vec<usize>>()
    });
    json!({ "bounds": bounds, "conflict": conflict })
}
