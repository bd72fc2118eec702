//! What the act does not say and what the file assumes.

mod ends;

pub mod assumption;
pub mod path_ends_in_silence;
#[allow(
    clippy::module_inception,
    reason = "the family and its first check have the name of the same thing"
)]
pub mod silence;

use super::{Finding, Subject};
use crate::model::path;

/// A finding about a remark: known by what the remark is about, which stays the same when other
/// remarks come before it, and shown where the remark stands.
fn about(subject: &Subject<'_>, remark: usize) -> Finding {
    let place = path::remark(remark);
    let finding = Finding::at(format!("{} remark", subject.places.about(&place)));
    match subject.places.get(&place) {
        Some(span) => finding.on(span),
        None => finding,
    }
}
