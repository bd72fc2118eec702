//! What users paste from the README: its blocks with a name.

use std::path::Path;

use serde_json::Value;

/// The block with this name, as it stands there.
pub fn block(name: &str) -> String {
    let text = file("README.md");
    let opened = text
        .lines()
        .skip_while(|line| !line.starts_with("```") || !line.ends_with(&format!(" name={name}")));
    let lines: Vec<&str> = opened.skip(1).take_while(|line| *line != "```").collect();
    assert!(!lines.is_empty(), "the README has no block {name}");
    lines.join("\n") + "\n"
}

/// A file of the project.
pub fn file(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// A text as YAML.
pub fn yaml(text: &str) -> Value {
    serde_saphyr::from_str(text).unwrap_or_else(|error| panic!("{error}\n{text}"))
}

/// The text at a key.
pub fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key]
        .as_str()
        .unwrap_or_else(|| panic!("no text `{key}` in {value}"))
}
