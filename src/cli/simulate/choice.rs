//! Which of two values holds, when the options and a case file name the same thing.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use crate::case::Reason;
use crate::cli::failure::Failure;
use crate::messages::{Arg, Message};

/// Chooses an option before the case file, and keeps what was passed over.
#[derive(Debug, Default)]
pub(super) struct Choice {
    /// A notice for each value of the file that an option replaced with another.
    pub overridden: Vec<Reason>,
}

/// A value in words.
#[derive(Debug)]
pub(super) struct Told {
    /// The option or the key of the file that it stands behind.
    pub place: &'static str,
    /// The words.
    pub words: String,
}

/// A name, its value in words, and the value.
type Named<T> = Result<(String, String, T), Failure>;

impl Choice {
    /// The value of an option, else that of the file's key.
    pub(super) fn between(
        &mut self,
        option: &'static str,
        stated: Option<&String>,
        in_file: Option<String>,
    ) -> Option<Told> {
        if let (Some(stated), Some(in_file)) = (stated, &in_file)
            && stated != in_file
        {
            self.replaced(option, in_file, stated);
        }
        let told = |place, words| Told { place, words };
        let key = option.trim_start_matches('-');
        let stated = stated.map(|words| told(option, words.clone()));
        stated.or(in_file.map(|words| told(key, words)))
    }

    /// The values of the file with those of the options in their place.
    ///
    /// # Errors
    /// [`Failure`] when the file or the options give one name two values: nobody can say which of
    /// them is meant.
    pub(super) fn merge<T: PartialEq>(
        &mut self,
        option: &str,
        in_file: impl Iterator<Item = Named<T>>,
        options: impl Iterator<Item = Named<T>>,
    ) -> Result<BTreeMap<String, T>, Failure> {
        let mut merged = gather(option, in_file)?;
        for (name, (words, value)) in gather(option, options)? {
            if let Some((passed_over, other)) = merged.get(&name)
                && *other != value
                && *passed_over != words
            {
                self.replaced(format!("{option} {name}"), passed_over, &words);
            }
            merged.insert(name, (words, value));
        }
        let values = merged.into_iter().map(|(name, (_, value))| (name, value));
        Ok(values.collect())
    }

    /// Keeps that a value of the file does not hold.
    pub(super) fn replaced(&mut self, what: impl Into<Arg>, in_file: &str, taken: &str) {
        let message = Message::new("notice-overridden")
            .with("what", what)
            .with("file", in_file)
            .with("taken", taken);
        self.overridden.push(Reason::new(message));
    }
}

/// Named values by name, each name with a single value.
fn gather<T: PartialEq>(
    option: &str,
    list: impl Iterator<Item = Named<T>>,
) -> Result<BTreeMap<String, (String, T)>, Failure> {
    let mut gathered = BTreeMap::new();
    for named in list {
        let (name, words, value) = named?;
        match gathered.entry(name) {
            Entry::Vacant(place) => {
                place.insert((words, value));
            }
            Entry::Occupied(place) => {
                let (first, other) = place.get();
                if *other != value {
                    let message = Message::new("simulate-contradiction")
                        .with("option", option)
                        .with("name", place.key())
                        .with("first", first)
                        .with("second", words);
                    return Err(Failure::new("contradiction", message));
                }
            }
        }
    }
    Ok(gathered)
}
