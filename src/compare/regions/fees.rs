//! The fees that are taken for the service of each side.

use super::differs::Differs;
use super::lists::{self, Named};
use super::said::role;
use super::{Compared, Side};
use crate::compare::align::{Role, Words};
use crate::model::{Fee, Proof};

/// What texts of fees have in common, in hundredths, below which they are different fees.
const LEAST: i32 = 30;

/// What a fee is, as far as sides can be compared: who pays, whether documents, waits and other facts
/// prove it, and whether it is said under which act.
type Own = (Option<Role>, [bool; 3], bool);

/// The fees that are taken for a service, by their places; one for no service in particular is taken
/// for all.
pub(super) fn taken(side: &Side<'_>) -> Vec<usize> {
    let fees = side.version.regulation.fees.iter().enumerate();
    let own = fees.filter(|(_, fee)| fee.services.is_empty() || fee.services.contains(&side.id));
    own.map(|(at, _)| at).collect()
}

pub(super) fn rows(sides: &[Side<'_>], taken: &[Vec<usize>]) -> Vec<Compared> {
    let of_side = |(side, places): (&Side<'_>, &Vec<usize>)| {
        let regulation = side.version.regulation;
        let fees = places.iter().filter_map(|at| regulation.fees.get(*at));
        let fees = fees.map(|fee| Named {
            id: fee.id.clone(),
            words: Words::of([fee.text.as_str()], regulation.lang),
            own: (
                fee.payer.and_then(|payer| role(payer, regulation)),
                proofs(fee),
                fee.under.is_some(),
            ),
        });
        fees.collect()
    };
    let lists: Vec<Vec<Named<Own>>> = sides.iter().zip(taken).map(of_side).collect();
    let rows = lists::rows(sides, &lists, |_, _, likeness| likeness - LEAST);
    lists::compared(rows, &lists, |found| {
        found.part(Differs::Actors, |own| own.0);
        found.part(Differs::Proofs, |own| own.1);
        found.part(Differs::Under, |own| own.2);
    })
}

/// Whether a document, a wait or another fact proves the payment.
fn proofs(fee: &Fee) -> [bool; 3] {
    let any = |is: fn(&Proof) -> bool| fee.proofs.iter().any(|proof| is(&proof.value));
    [
        any(|proof| matches!(proof, Proof::Document(_))),
        any(|proof| matches!(proof, Proof::Wait(_))),
        any(|proof| matches!(proof, Proof::Fact(_))),
    ]
}
