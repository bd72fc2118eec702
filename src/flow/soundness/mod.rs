//! Whether a service always comes to a proper end, whatever happens in it.
//!
//! *Soundness* is the classical one of workflow nets (W. M. P. van der Aalst, Verification of
//! Workflow Nets, ICATPN 1997), of the net in which each outcome and each silence of the act is an
//! end: a silence is where the act itself stops, so it is no dead end here.
//!
//! 1. *It can always end*: from whatever can be reached, an end can be reached.
//! 2. *Nothing is left running*: when an end is reached, nothing else goes on; nor is a step ever
//!    begun while the same case is still in it, since a place of the net holds one token.
//! 3. *Every step can happen*: each transition fires in some run.
//!
//! *Loops are fair*: a loop that a decision can leave is left at last, so a loop is a fault only if
//! nothing at all leads out of it. Each time a place is come to any of its ways can be taken.
//!
//! Guards take ways away, and among the ways from a place one is always open: the last one asks for
//! nothing. So of a net that is sound without its guards, no case of any facts gets stuck or leaves
//! work over: whatever it can reach the bare net reaches, and where the bare net can go on the case
//! can, since transitions that share a place need nothing but that place. Only two things are left
//! to be asked about the facts: which steps no case comes to, and which cases decide the same in
//! every round and so never leave a loop. Of a net that is not sound, [`torn`](super::torn()) says
//! in which cases of its facts it goes wrong.
//!
//! A net is first made smaller ([`reduction`]), which proves most nets sound without looking at a
//! marking; what resists is explored ([`exploration`]), so that every fault has a run that shows it.

mod clusters;
mod exploration;
mod faults;
mod reduction;

use crate::net::{PlaceId, Workflow};

/// Whether a workflow net is sound.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Soundness {
    /// It is.
    Sound,
    /// It is not: for each kind of fault the one that shows soonest, and every dead transition.
    Unsound(Vec<Violation>),
    /// There are more states than are looked at, and no fault in those that were.
    Undecided,
}

/// What makes a net unsound, with the run that shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// What is wrong.
    pub fault: Fault,
    /// The transitions of the [`Workflow`] that fire, from the beginning up to the fault; none for
    /// a transition that never does.
    pub run: Vec<usize>,
}

/// What is wrong with a net.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// No end can be reached any more; these places have tokens. Either nothing fires, or what does
    /// goes round for ever.
    NoWayOut(Vec<PlaceId>),
    /// An end is reached, and these places still have tokens.
    LeftOver(Vec<PlaceId>),
    /// A second token comes to this place.
    Twice(PlaceId),
    /// This transition never fires.
    Dead(usize),
}

/// Decides whether a workflow net is sound.
///
/// [`Workflow`] shows it at work.
#[must_use]
pub fn soundness(workflow: &Workflow) -> Soundness {
    if reduction::vanishes(workflow) {
        return Soundness::Sound;
    }
    faults::judge(workflow)
}
