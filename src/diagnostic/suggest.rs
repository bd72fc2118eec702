//! What was probably meant by a name that does not exist.

use super::{Fix, letters};
use crate::messages::{Arg, Message};
use crate::source::Span;

/// The known name that is most like the given one, if any is like it.
///
/// ```
/// use reglament::diagnostic::suggest::likely;
/// assert_eq!(likely("регистрацыя", &["регистрация", "выдача"]), Some("регистрация"));
/// assert_eq!(likely("оплата", &["регистрация", "выдача"]), None);
/// ```
#[must_use]
pub fn likely<'a>(name: &str, known: &[&'a str]) -> Option<&'a str> {
    /// Less alike than this, two names are different words.
    const ALIKE: f64 = 0.8;
    let looks = |name: &str| letters::fold(&name.to_lowercase());
    let given = looks(name);
    known
        .iter()
        .map(|candidate| (strsim::jaro_winkler(&given, &looks(candidate)), *candidate))
        .filter(|(likeness, _)| *likeness > ALIKE)
        .max_by(|left, right| left.0.total_cmp(&right.0))
        .map(|(_, candidate)| candidate)
}

/// The letters of the wrong alphabet, or the likely intended name, or else all the known ones;
/// nothing when none is known.
#[must_use]
pub fn help(name: &str, known: &[&str]) -> Option<Message> {
    if let Some(mixed) = known.iter().find_map(|known| letters::mixed(name, known)) {
        return Some(mixed);
    }
    match likely(name, known) {
        Some(likely) => Some(Message::new("name-did-you-mean").with("name", likely)),
        None if known.is_empty() => None,
        None => {
            let names = Arg::list(known.iter().copied());
            Some(Message::new("name-known-are").with("names", names))
        }
    }
}

/// The mend of a name whose letters belong to the wrong alphabet; nothing when the name looks like
/// none of the known ones, or like several.
#[must_use]
pub fn mend(name: &str, span: Span, known: &[&str]) -> Option<Fix> {
    let alike = |known: &&&str| letters::mixed(name, known).is_some();
    let mut alike: Vec<&str> = known.iter().filter(alike).copied().collect();
    alike.sort_unstable();
    alike.dedup();
    match alike.as_slice() {
        [right] => Some(Fix::replacing(span, *right)),
        _ => None,
    }
}
