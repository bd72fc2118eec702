//! What was probably meant by a name that does not exist.

use crate::messages::{Arg, Message};

/// The known name that is most like the given one, if any is like it.
#[must_use]
pub fn likely<'a>(name: &str, known: &[&'a str]) -> Option<&'a str> {
    /// Less alike than this, two names are different words.
    const ALIKE: f64 = 0.8;
    let lower = name.to_lowercase();
    known
        .iter()
        .map(|candidate| {
            (
                strsim::jaro_winkler(&lower, &candidate.to_lowercase()),
                *candidate,
            )
        })
        .filter(|(likeness, _)| *likeness > ALIKE)
        .max_by(|left, right| left.0.total_cmp(&right.0))
        .map(|(_, candidate)| candidate)
}

/// The likely intended name, or else all the known ones; nothing when none is known.
#[must_use]
pub fn help(name: &str, known: &[&str]) -> Option<Message> {
    match likely(name, known) {
        Some(likely) => Some(Message::new("name-did-you-mean").with("name", likely)),
        None if known.is_empty() => None,
        None => {
            let names = Arg::list(known.iter().copied());
            Some(Message::new("name-known-are").with("names", names))
        }
    }
}
