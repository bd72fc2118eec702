//! The entry of a sheet: what a run has told of one file, and its outline.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::key::Key;
use super::told::{Range, places, ranges};
use crate::calendar::Day;
use crate::checks::Outline;
use crate::cli::check::sheet::{Held, Sheet};
use crate::diagnostic::listing::Counts;
use crate::messages::Lang;
use crate::source::SourceId;

#[derive(Serialize, Deserialize)]
struct Entry<'a> {
    said: Option<Lang>,
    outline: Option<Cow<'a, Outline>>,
    #[serde(borrow)]
    places: Vec<(&'a str, Range)>,
    counts: Counts,
    between: Key,
    on: Option<Day>,
}

/// The bytes of a sheet; none when it holds what an entry cannot.
///
/// The text comes first, so that it is there as soon as the rest is cut off, and the length of the
/// rest last.
pub fn write(held: &Held<'_>, source: SourceId) -> Option<Vec<u8>> {
    let entry = Entry {
        said: held.sheet.said,
        outline: held.outline.as_deref().map(Cow::Borrowed),
        places: ranges(&held.places, source)?,
        counts: held.sheet.counts,
        between: held.between,
        on: held.on,
    };
    let entry = postcard::to_allocvec(&entry).ok()?;
    let length = u32::try_from(entry.len()).ok()?;
    let text = &held.sheet.text;
    Some([text, &entry[..], &length.to_le_bytes()].concat())
}

/// The sheet of a text of this run.
pub fn read(mut bytes: Vec<u8>, source: SourceId) -> Option<Held<'static>> {
    let (rest, length) = bytes.split_last_chunk()?;
    let length = usize::try_from(u32::from_le_bytes(*length)).ok()?;
    let end = rest.len().checked_sub(length)?;
    let entry: Entry<'_> = postcard::from_bytes(rest.get(end..)?).ok()?;
    let (said, counts) = (entry.said, entry.counts);
    let (between, on) = (entry.between, entry.on);
    let outline = entry.outline.map(|own| Cow::Owned(own.into_owned()));
    let places = Cow::Owned(places(entry.places, source));
    bytes.truncate(end);
    let text = bytes;
    Some(Held {
        outline,
        places,
        sheet: Cow::Owned(Sheet { said, counts, text }),
        between,
        on,
    })
}
