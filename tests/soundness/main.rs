//! Soundness of workflow nets against its definition and against how the nets were made.

#![allow(clippy::disallowed_methods)]

#[path = "../fuzz/dice.rs"]
mod dice;
mod make;
mod naive;
mod written;

use dice::Dice;
use make::Plant;
use reglament::flow::{Soundness, soundness};
use reglament::net::Workflow;

/// How many nets each test makes of each kind.
const NETS: u64 = 400;

/// Markings after which the definition is given up: it looks at every order of parallel work.
const MOST_MARKINGS: usize = 3_000;

/// A net of a size that grows with its number.
fn size(dice: &mut Dice, seed: u64) -> usize {
    2 + dice.below(4 + seed as usize / 20)
}

#[test]
fn what_is_made_sound_is_sound() {
    for seed in 0..NETS {
        let mut dice = Dice::new(seed);
        let size = size(&mut dice, seed);
        let net = make::sound(&mut dice, size);
        assert_eq!(soundness(&net), Soundness::Sound, "{seed}: {net:?}");
    }
}

#[test]
fn every_planted_fault_is_found() {
    for plant in Plant::ALL {
        for seed in 0..NETS {
            let mut dice = Dice::new(seed);
            let size = size(&mut dice, seed);
            let net = make::faulty(&mut dice, size, plant);
            let found = soundness(&net);
            assert!(
                matches!(found, Soundness::Unsound(_)),
                "{plant:?} {seed}: {found:?} {net:?}"
            );
        }
    }
}

#[test]
fn the_definition_says_the_same() {
    let mut compared = [0; 2];
    for seed in 0..NETS * 5 {
        let mut dice = Dice::new(seed);
        let size = 2 + dice.below(14);
        let net = match dice.below(4) {
            0 => make::sound(&mut dice, size),
            1 => {
                let plant = Plant::ALL[dice.below(Plant::ALL.len())];
                make::faulty(&mut dice, size, plant)
            }
            _ => make::torn(&mut dice, size),
        };
        if let Some(is_sound) = compare(&net, seed) {
            compared[usize::from(is_sound)] += 1;
        }
    }
    println!("unsound, sound: {compared:?}");
    assert!(compared.iter().all(|count| *count > NETS as usize));
}

#[test]
fn a_service_is_as_sound_as_it_was_written() {
    for seed in 0..NETS {
        let mut dice = Dice::new(seed);
        let size = size(&mut dice, seed).min(16);
        let (slip, net) = written::service(&mut dice, size);
        let workflow = Workflow::of(&net);
        let found = soundness(&workflow);
        assert_eq!(found == Soundness::Sound, slip.is_none(), "{seed} {slip:?} {found:?}");
        compare(&workflow, seed);
    }
}

/// Holds an answer against the definition's; says what both are.
fn compare(net: &Workflow, seed: u64) -> Option<bool> {
    let answer = naive::ask(net, MOST_MARKINGS)?;
    let found = soundness(net);
    assert_ne!(found, Soundness::Undecided, "{seed}");
    let is_sound = found == Soundness::Sound;
    // A place of a service holds one token, so a net that needs two on one is none of a service.
    let expected = answer.is_sound() && answer.is_safe;
    assert_eq!(is_sound, expected, "{seed}: {found:?} {answer:?} {net:?}");
    if let Soundness::Unsound(violations) = found {
        for violation in violations {
            assert!(
                naive::shows(net, &violation, &answer),
                "{seed}: {violation:?} {answer:?} {net:?}"
            );
        }
    }
    Some(is_sound)
}
