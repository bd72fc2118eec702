//! Which steps of one service are which of another, although both name and cut them differently.
//!
//! Two acts of two regions share no names, and of two languages no words. What is known of a step in
//! every act is what it does: who acts and in which role, what kind of step it is, what is decided,
//! signed, handed over and waited for, how long it may take, and the words of its action
//! ([`Traits`]). What two steps have in common is a number; the alignment of both orders with the
//! greatest sum is taken ([`beads`]), one step against several where one act cuts what the other has
//! in one piece. What then stands alone on both sides and is much alike is one step that the acts
//! have in different places of their orders.

mod beads;
mod notion;
mod role;
mod rows;
mod traits;
mod words;

pub use beads::{Bead, Cuts, NEVER, beads};
pub use notion::Notion;
pub use role::Role;
pub use rows::{Element, Lists, Row};
pub use traits::{Traits, papers};
pub use words::{Weights, Words};
