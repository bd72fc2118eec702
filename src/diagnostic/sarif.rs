//! Findings as a SARIF log.
//!
//! Source: OASIS, Static Analysis Results Interchange Format (SARIF) Version 2.1.0. Columns count
//! characters (`unicodeCodePoints`), as everywhere in this program. A test holds the log against
//! the official schema.

use serde_json::{Value, json};

use super::Fix;
use super::listing::{Entry, Listing, Region, Rule, region, span_region};
use crate::messages::Message;
use crate::source::Sources;

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// The name under which fingerprints stand; a new way of making them needs a new name.
const FINGERPRINT: &str = "reglament/v1";

/// The whole log.
#[must_use]
pub fn render(listing: &Listing<'_>) -> Value {
    let rules: Vec<Value> = listing
        .rules
        .iter()
        .map(|rule| descriptor(rule, listing))
        .collect();
    let results: Vec<Value> = listing
        .entries
        .iter()
        .map(|entry| result(entry, listing))
        .collect();
    json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "reglament",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "language": listing.lang.code(),
                "rules": rules,
            }},
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    })
}

fn descriptor(rule: &Rule, listing: &Listing<'_>) -> Value {
    let say = |message: &Message| message.text(listing.lang);
    let (finds, law, mend) = (say(&rule.finds), say(&rule.law), say(&rule.mend));
    json!({
        "id": rule.code,
        "name": rule.name,
        "shortDescription": { "text": say(&rule.title) },
        "fullDescription": { "text": finds },
        "help": {
            "text": format!("{finds}\n\n{law}\n\n{mend}"),
            "markdown": format!("{finds}\n\n{law}\n\n{mend}"),
        },
        "defaultConfiguration": { "level": rule.level.code() },
        "properties": { "tags": [say(&rule.family)] },
    })
}

fn result(entry: &Entry<'_>, listing: &Listing<'_>) -> Value {
    let report = &entry.report;
    let found = report.diagnostic;
    let place = region(found, report.sources);
    let mut result = json!({
        "ruleId": found.code,
        "level": found.level.code(),
        "message": { "text": message(entry) },
        "locations": place.map(|place| location(place, &found.object)).into_iter().collect::<Vec<_>>(),
        "partialFingerprints": { FINGERPRINT: entry.fingerprint },
        "properties": { "cites": found.cites, "witness": found.witness },
    });
    let index = listing
        .rules
        .iter()
        .position(|rule| rule.code == found.code);
    if let (Some(index), Some(result)) = (index, result.as_object_mut()) {
        result.insert("ruleIndex".to_owned(), json!(index));
    }
    let related = related(entry);
    let fixes: Vec<Value> = found
        .fix
        .iter()
        .filter_map(|fix| mend(fix, entry))
        .collect();
    for (name, list) in [("relatedLocations", related), ("fixes", fixes)] {
        if let Some(result) = result.as_object_mut().filter(|_| !list.is_empty()) {
            result.insert(name.to_owned(), Value::Array(list));
        }
    }
    result
}

fn message(entry: &Entry<'_>) -> String {
    let help = entry.report.help_text();
    let text = entry.report.to_string();
    help.map_or_else(|| text.clone(), |help| format!("{text}\n{help}"))
}

/// The places that explain the finding, numbered.
fn related(entry: &Entry<'_>) -> Vec<Value> {
    let report = &entry.report;
    let labels = report.diagnostic.labels.iter();
    let said = labels.filter_map(|label| Some((label.span, label.message.as_ref()?)));
    said.enumerate()
        .filter_map(|(at, (span, said))| {
            let mut place = physical(span_region(span, report.sources)?);
            let text = said.text(report.lang);
            if let Some(place) = place.as_object_mut() {
                place.insert("id".to_owned(), json!(at + 1));
                place.insert("message".to_owned(), json!({ "text": text }));
            }
            Some(place)
        })
        .collect()
}

fn location(region: Region<'_>, object: &str) -> Value {
    let mut place = physical(region);
    if let Some(place) = place.as_object_mut().filter(|_| !object.is_empty()) {
        place.insert(
            "logicalLocations".to_owned(),
            json!([{ "fullyQualifiedName": object }]),
        );
    }
    place
}

fn physical(region: Region<'_>) -> Value {
    json!({ "physicalLocation": {
        "artifactLocation": { "uri": uri(region.file) },
        "region": lines(region),
    }})
}

fn lines(region: Region<'_>) -> Value {
    json!({
        "startLine": region.start.0,
        "startColumn": region.start.1,
        "endLine": region.end.0,
        "endColumn": region.end.1,
    })
}

fn mend(fix: &Fix, entry: &Entry<'_>) -> Option<Value> {
    let report = &entry.report;
    let sources: &Sources = report.sources;
    let file = report.position().map(|(file, _, _)| file)?;
    let replacements: Vec<Value> = fix
        .edits
        .iter()
        .filter_map(|edit| {
            let region = span_region(edit.span, sources)?;
            Some(json!({
                "deletedRegion": lines(region),
                "insertedContent": { "text": edit.text },
            }))
        })
        .collect();
    Some(json!({
        "description": { "text": fix.message.text(report.lang) },
        "artifactChanges": [{
            "artifactLocation": { "uri": uri(file) },
            "replacements": replacements,
        }],
    }))
}

/// A path as a relative reference: what a URI cannot hold is written in its bytes.
fn uri(path: &str) -> String {
    let path = path.replace('\\', "/");
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/-._~".contains(&byte);
    path.bytes()
        .map(|byte| match plain(byte) {
            true => char::from(byte).to_string(),
            false => format!("%{byte:02X}"),
        })
        .collect()
}
