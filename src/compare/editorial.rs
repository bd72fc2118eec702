//! What touches the text alone: names, words, citations.

use super::Change;
use super::kinds::editorial as kinds;
use super::touch::Touch;
use crate::messages::Message;
use crate::model::Cited;

/// The places of a thing in the two versions.
pub(super) type Places = (String, String);

/// A thing that is called otherwise in the file.
pub(super) fn renamed(
    thing: Message,
    (old, new): (&str, &str),
    (old_place, new_place): Places,
) -> Option<Change> {
    let change = Change::of(&kinds::RENAMED, thing, Touch::EDITORIAL);
    (old != new).then(|| change.from(old_place, old, &[]).to(new_place, new, &[]))
}

/// A text that is worded otherwise. Whom other words touch, `touch` says; other marks and capitals
/// touch nobody.
pub(super) fn reworded(
    thing: Message,
    (old, new): (&str, &str),
    (old_place, new_place): Places,
    touch: Touch,
) -> Option<Change> {
    if old == new {
        return None;
    }
    let change = match respelled(old, new) {
        true => Change::of(&kinds::RESPELLED, thing, Touch::EDITORIAL),
        false => Change::of(&kinds::REWORDED, thing, touch),
    };
    Some(change.from(old_place, old, &[]).to(new_place, new, &[]))
}

/// Other names under which the act speaks of a thing; their order means nothing.
pub(super) fn also(
    thing: Message,
    (old, new): (&[Cited<String>], &[Cited<String>]),
    places: Places,
) -> Option<Change> {
    let names = |list: &[Cited<String>]| {
        let mut names: Vec<&str> = list.iter().map(|one| one.value.as_str()).collect();
        names.sort_unstable();
        names.join("; ")
    };
    reworded(thing, (&names(old), &names(new)), places, Touch::NOBODY)
}

/// A thing that other clauses state. The order in which they are named means nothing.
pub(super) fn cited(
    thing: Message,
    (old, new): (&[String], &[String]),
    (old_place, new_place): Places,
) -> Option<Change> {
    let sorted = |cites: &[String]| {
        let mut cites = cites.to_vec();
        cites.sort_unstable();
        cites.dedup();
        cites
    };
    let change = Change::of(&kinds::CITED, thing, Touch::EDITORIAL);
    (sorted(old) != sorted(new)).then(|| {
        let told = |cites: &[String]| super::value::list(cites.iter().map(Into::into));
        change
            .from(old_place, told(old), old)
            .to(new_place, told(new), new)
    })
}

/// Whether two texts are the same words, whatever their capitals and marks.
pub(super) fn respelled(old: &str, new: &str) -> bool {
    words(old).eq(words(new))
}

/// The letters and digits of a text, word by word, without capitals.
fn words(text: &str) -> impl Iterator<Item = String> + '_ {
    let parts = text.split(|letter: char| !letter.is_alphanumeric());
    let parts = parts.filter(|part| !part.is_empty());
    parts.map(|part| part.to_lowercase().replace('ё', "е"))
}
