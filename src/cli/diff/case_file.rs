//! The shortest case whose result differs, as a case file that `simulate --case` runs.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Serialize;

use super::compared::Compared;
use super::effects::ServiceEffect;
use crate::cli::failure::Failure;
use crate::cli::files;
use crate::diagnostic::{Witness, quoted};
use crate::messages::{Lang, Message};

/// A case file; its facts are told by their names in the new version.
#[derive(Serialize)]
struct CaseFile<'a> {
    service: &'a str,
    submitted: &'a str,
    as_if_in_force: bool,
    set: BTreeMap<&'a str, &'a str>,
    events: BTreeMap<&'a str, &'a str>,
}

/// Writes the shortest case of all services, and says so, or that there is none.
///
/// # Errors
/// [`Failure`] when the file cannot be written.
pub fn write(all: &Compared, file: &Path, lang: Lang) -> Result<String, Failure> {
    let effects = all.pairs.iter().flat_map(|pair| &pair.effects);
    let cases = effects.filter_map(|own| Some((own, own.witness.as_ref()?)));
    let shortest = cases.min_by_key(|(_, case)| case.set.len() + case.events.len());
    let Some((own, case)) = shortest else {
        let message = Message::new("diff-no-case");
        return Ok(format!("{}\n", message.text(lang)));
    };
    files::put(file, &text(own, case))?;
    let message = Message::new("diff-case-written").with("path", quoted(&files::shown(file)));
    Ok(format!("{}\n", message.text(lang)))
}

fn text(own: &ServiceEffect, case: &Witness) -> String {
    let file = CaseFile {
        service: &own.service,
        submitted: &case.submitted,
        as_if_in_force: case.as_if_in_force,
        set: case.set.iter().map(words).collect(),
        events: case.events.iter().map(words).collect(),
    };
    toml::to_string(&file).unwrap_or_default()
}

fn words((name, value): &(String, String)) -> (&str, &str) {
    (name, value)
}
