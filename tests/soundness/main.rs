//! Soundness of workflow nets against its definition and against how the nets were made.

#![allow(clippy::disallowed_methods)]

#[path = "../fuzz/dice.rs"]
mod dice;
mod make;
mod naive;
mod written;

use std::collections::BTreeSet;

use dice::Dice;
use make::Plant;
use reglament::checks::{self, Subject};
use reglament::flow::{Soundness, soundness};
use reglament::net::Workflow;
use written::Slip;

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
        assert_eq!(
            found == Soundness::Sound,
            slip.is_none(),
            "{seed} {slip:?} {found:?}"
        );
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

/// Which check tells of which slip.
const TOLD_BY: [(Slip, &str); 7] = [
    (Slip::EarlyEnd, "F009"),
    (Slip::LeavesBranch, "F008"),
    (Slip::ChangesBranch, "F008"),
    (Slip::EntersBranch, "F016"),
    (Slip::ReturnsIntoBranch, "F016"),
    (Slip::EndlessLoop, "F006"),
    (Slip::Unreachable, "F001"),
];

/// The checks that tell of a service that is not sound, with the codes of what only may not end.
const UNSOUND: [&str; 5] = ["F001", "F006", "F008", "F009", "F016"];

#[test]
fn the_checks_tell_what_is_not_sound_and_nothing_else() {
    for seed in 0..NETS {
        let mut dice = Dice::new(seed);
        let size = size(&mut dice, seed).min(16);
        let (slip, code) = match TOLD_BY.get(dice.below(2 * TOLD_BY.len())) {
            Some((slip, code)) => (Some(*slip), Some(*code)),
            None => (None, None),
        };
        let text = written::text(&mut dice, size, slip);
        let (file, compiled) = written::compile(&text);
        let regulation = compiled.regulation.as_ref().expect("it compiles");
        let subject = Subject::new(regulation, &compiled.places, &file, None);
        let told = checks::alone(&subject).into_iter();
        let told: BTreeSet<&str> = told.map(|found| found.code).collect();
        let told: BTreeSet<&str> = told
            .into_iter()
            .filter(|own| UNSOUND.contains(own))
            .collect();
        let expected: BTreeSet<&str> = code.into_iter().collect();
        assert_eq!(told, expected, "{seed} {slip:?}\n{text}");
    }
}
