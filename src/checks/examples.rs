//! The words of the examples in the other languages.
//!
//! An example is written once, in Russian; the formatter puts its keywords into another language,
//! and the table beside this file its names and its texts.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::messages::Lang;

/// Each name and text of the examples in Russian, with those of Kazakh and English.
static WORDS: LazyLock<HashMap<&'static str, [&'static str; 2]>> = LazyLock::new(|| {
    let lines = include_str!("examples.tsv").lines();
    let words = lines.filter_map(|line| {
        let mut columns = line.split('\t');
        let (russian, kazakh, english) = (columns.next()?, columns.next()?, columns.next()?);
        Some((russian, [kazakh, english]))
    });
    words.collect()
});

/// An example whose names and texts are those of a language; what the table does not hold stays.
///
/// ```
/// use reglament::checks::example_in_words;
/// use reglament::messages::Lang;
/// let line = "қадам приём: канцелярия, 20 минут // приём";
/// let kazakh = example_in_words(line, Lang::Kk);
/// assert_eq!(kazakh, "қадам қабылдау: кеңсе, 20 минут // приём");
/// ```
#[must_use]
pub fn example_in_words(example: &str, lang: Lang) -> String {
    let mut out = String::new();
    for line in example.split_inclusive('\n') {
        let (said, remark) = line.split_at(line.find("//").unwrap_or(line.len()));
        // Every second part of a line stands in quotation marks.
        for (at, part) in said.split('"').enumerate() {
            match at % 2 {
                0 if at > 0 => out.push('"'),
                0 => {}
                _ => {
                    out.push('"');
                    out += word(part, lang);
                    continue;
                }
            }
            names(part, lang, &mut out);
        }
        out += remark;
    }
    out
}

/// Writes what stands outside quotation marks, with its names in the language.
fn names(part: &str, lang: Lang, out: &mut String) {
    let mut rest = part;
    while let Some(letter) = rest.chars().next() {
        let in_name = |c: char| c.is_alphanumeric() || "-_".contains(c);
        let end = match in_name(letter) {
            true => rest.find(|c| !in_name(c)),
            false => rest.find(in_name),
        };
        let (piece, after) = rest.split_at(end.unwrap_or(rest.len()));
        *out += word(piece, lang);
        rest = after;
    }
}

/// A name or a text in a language.
fn word(russian: &str, lang: Lang) -> &str {
    match (lang, WORDS.get(russian)) {
        (Lang::Kk, Some([kazakh, _])) => kazakh,
        (Lang::En, Some([_, english])) => english,
        _ => russian,
    }
}
