//! What holds for every file: the repository's own, changed ones, random ones.

use proptest::prelude::*;
use reglament::messages::Lang;
use reglament::syntax::tree::{Block, Item};
use reglament::{format, model, syntax};

use super::common::{EVERYTHING, Read, canonical, meaning, read, real_files};

/// Every remark of a file, in the order of the text; remarks end without blanks.
fn remarks(read: &Read) -> Vec<String> {
    fn of_block(block: &Block, into: &mut Vec<String>) {
        for item in &block.items {
            match item {
                Item::Comment(text) => into.push(text.clone()),
                Item::Statement(statement) => {
                    into.extend(statement.comment.clone());
                    statement
                        .block
                        .iter()
                        .for_each(|block| of_block(block, into));
                    into.extend(statement.closing_comment.clone());
                }
                Item::Blank => {}
            }
        }
    }
    let mut list = Vec::from_iter(read.file.header_comment.clone());
    of_block(&read.file.block, &mut list);
    list
}

/// The remarks of a text, found without the program's own reader.
fn remarks_of_text(text: &str) -> Vec<String> {
    let mut list = Vec::new();
    for line in text.split(['\n', '\r', '\u{2028}']) {
        let (mut at, mut end_of_string) = (0, None);
        while let Some(c) = line[at..].chars().next() {
            match (end_of_string, c) {
                (Some(end), _) if end == c => end_of_string = None,
                (Some(_), _) => {}
                (None, '"') => end_of_string = Some('"'),
                (None, '«') => end_of_string = Some('»'),
                (None, '/') if line[at..].starts_with("//") => {
                    list.push(line[at..].trim_end().to_owned());
                    break;
                }
                _ => {}
            }
            at += c.len_utf8();
        }
    }
    list.sort();
    list
}

/// All that the formatter promises of a file without errors.
fn check(text: &str) {
    let before = read(text);
    assert!(!before.has_errors(), "{}\nin\n{text}", before.shown());
    let own = before.file.lang;
    let form = format::format(&before.file, own);
    let after = read(&form);
    assert!(after.errors.is_empty(), "{}\nin\n{form}", after.shown());
    assert!(
        format::same_text(&before.file, &after.file),
        "{text}\n── became ──\n{form}"
    );
    assert_eq!(before.file.header, after.file.header);
    assert_eq!(
        format::format(&after.file, own),
        form,
        "the form of a form is itself"
    );
    assert_eq!(remarks(&before), remarks(&after));
    assert_eq!(
        remarks_of_text(text),
        remarks_of_text(&form),
        "remarks of\n{text}"
    );
    assert!(form.ends_with('\n') && !form.ends_with("\n\n"));
    assert!(!form.contains("\n\n\n") && !form.contains("{\n\n") && !form.contains(" \n"));
    let meant = meaning(&before.file);
    for first in Lang::ALL {
        let translated = format::format(&before.file, first);
        let read_again = read(&translated);
        assert!(
            read_again.errors.is_empty(),
            "{}\nin\n{translated}",
            read_again.shown()
        );
        assert!(
            format::same_text(&before.file, &read_again.file),
            "{form}\n──\n{translated}"
        );
        assert_eq!(read_again.file.lang, first);
        assert_eq!(meant, meaning(&read_again.file));
        for second in Lang::ALL {
            let there = format::format(&read_again.file, second);
            assert_eq!(
                canonical(&there, own),
                form,
                "{own} to {first} to {second} and back"
            );
        }
    }
}

#[test]
fn the_files_of_the_repository_keep_what_they_say() {
    for (path, text) in real_files() {
        println!("{}", path.display());
        check(&text);
    }
    check(EVERYTHING);
}

#[test]
fn the_files_of_the_repository_are_canonical() {
    for (path, text) in real_files() {
        let own = read(&text).file.lang;
        assert!(
            canonical(&text, own) == text,
            "{} is not canonical",
            path.display()
        );
    }
}

/// Anything goes through; what has no errors keeps its promises.
fn survive(text: &str) {
    let first = read(text);
    let compiled = model::compile(&first.file);
    for diagnostic in first.errors.iter().chain(&compiled.errors) {
        for label in &diagnostic.labels {
            let fits = text
                .get(label.span.start as usize..label.span.end as usize)
                .is_some();
            assert!(fits, "{diagnostic:?} is no place of\n{text}");
        }
    }
    for lang in Lang::ALL {
        let form = format::format(&first.file, lang);
        let again = read(&form);
        let _ = model::compile(&again.file);
    }
    if !first.has_errors() {
        check(text);
    }
}

/// One change of a text.
#[derive(Clone, Debug)]
enum Change {
    Remove { at: usize, length: usize },
    Insert { at: usize, what: String },
    Repeat { at: usize, length: usize },
    SwapLines { one: usize, other: usize },
    RemoveLine { at: usize },
}

impl Change {
    fn apply(&self, text: &str) -> String {
        let mut chars: Vec<char> = text.chars().collect();
        let place = |at: usize, len: usize| if len == 0 { 0 } else { at % len };
        match self {
            Change::Remove { at, length } => {
                let at = place(*at, chars.len());
                let end = (at + length).min(chars.len());
                chars.drain(at..end);
            }
            Change::Insert { at, what } => {
                let at = place(*at, chars.len());
                chars.splice(at..at, what.chars());
            }
            Change::Repeat { at, length } => {
                let at = place(*at, chars.len());
                let end = (at + length).min(chars.len());
                let piece = chars[at..end].to_vec();
                chars.splice(at..at, piece);
            }
            Change::SwapLines { one, other } => {
                let mut lines: Vec<&str> = text.split('\n').collect();
                let count = lines.len();
                lines.swap(one % count, other % count);
                return lines.join("\n");
            }
            Change::RemoveLine { at } => {
                let mut lines: Vec<&str> = text.split('\n').collect();
                lines.remove(at % lines.len());
                return lines.join("\n");
            }
        }
        chars.into_iter().collect()
    }
}

/// Pieces that mean something to the reader of files.
fn piece() -> impl Strategy<Value = String> {
    let words = syntax::keywords()
        .into_iter()
        .flat_map(|words| Lang::ALL.map(|l| words.word(l)));
    let words: Vec<String> = words.map(str::to_owned).collect();
    let marks = [
        "{",
        "}",
        "(",
        ")",
        "\"",
        "«",
        "»",
        "//",
        "/",
        ":",
        ",",
        ";",
        "|",
        "->",
        "→",
        "–",
        "-",
        "—",
        "+",
        "<",
        "=",
        "≥",
        "!=",
        "\n",
        "\r\n",
        "\r",
        "\t",
        "\u{a0}",
        "\u{feff}",
        "\u{2028}",
        " ",
        "\n\n\n",
        "  // слово",
        " // word\n",
        "{ }",
        "{}",
        " {\n",
        "0",
        "999999999999",
        "30.02.2016",
        "29.02.2016",
        "25:00",
        "9:00",
        "3 рабочих дня",
        "10 күнтізбелік күн ішінде",
        "1 day",
        "п. 5/3",
        "т. 1",
        "cl. ¶",
        "имя",
        "ә-1",
        "a/b",
        "\"x\"",
        "«x»",
        "\u{2003}",
        "\u{85}",
        "é",
    ];
    let marks: Vec<String> = marks.map(str::to_owned).to_vec();
    prop_oneof![
        2 => prop::sample::select(words).prop_map(|word| format!(" {word} ")),
        3 => prop::sample::select(marks),
        1 => any::<char>().prop_map(|c| c.to_string()),
    ]
}

fn change() -> impl Strategy<Value = Change> {
    let place = any::<usize>();
    prop_oneof![
        (place, 1usize..12).prop_map(|(at, length)| Change::Remove { at, length }),
        (place, piece()).prop_map(|(at, what)| Change::Insert { at, what }),
        (place, 1usize..80).prop_map(|(at, length)| Change::Repeat { at, length }),
        (place, place).prop_map(|(one, other)| Change::SwapLines { one, other }),
        place.prop_map(|at| Change::RemoveLine { at }),
    ]
}

/// A part of a file under its first line, small enough to try thousands.
fn window() -> impl Strategy<Value = String> {
    let texts: Vec<String> = real_files().into_iter().map(|(_, text)| text).collect();
    let texts: Vec<String> = texts.into_iter().chain([EVERYTHING.to_owned()]).collect();
    (prop::sample::select(texts), any::<usize>(), 1usize..40).prop_map(|(text, from, count)| {
        let lines: Vec<&str> = text.lines().collect();
        let from = from % lines.len();
        let part = lines
            .iter()
            .skip(from)
            .take(count)
            .copied()
            .collect::<Vec<_>>()
            .join("\n");
        format!("{}\n{part}\n", lines[0])
    })
}

/// Changes that only move what the language lets move.
fn blanks() -> impl Strategy<Value = Vec<(usize, &'static str)>> {
    let what = prop::sample::select(vec![
        "\n",
        "\n\n\n",
        " // слово\n",
        "\n// слово\n",
        "\r\n",
        "\t\n",
    ]);
    prop::collection::vec((any::<usize>(), what), 0..20)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    #[test]
    fn random_pieces_never_break_anything(
        first in prop::sample::select(vec!["", "язык русский, издание 1\n", "тіл қазақша, басылым 1\n"]),
        pieces in prop::collection::vec(piece(), 0..60),
    ) {
        survive(&format!("{first}{}", pieces.concat()));
    }

    #[test]
    fn random_text_never_breaks_anything(text in any::<String>()) {
        survive(&text);
    }

    #[test]
    fn changed_parts_of_files_never_break_anything(
        text in window(),
        changes in prop::collection::vec(change(), 0..6),
    ) {
        survive(&changes.iter().fold(text, |text, change| change.apply(&text)));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn changed_files_never_break_anything(changes in prop::collection::vec(change(), 1..4)) {
        survive(&changes.iter().fold(EVERYTHING.to_owned(), |text, change| change.apply(&text)));
    }

    /// Line ends of a good file may be moved apart and filled with remarks: the file stays good.
    #[test]
    fn layout_is_free(places in blanks()) {
        let lines: Vec<&str> = EVERYTHING.split_inclusive('\n').collect();
        let mut lines: Vec<String> = lines.into_iter().map(str::to_owned).collect();
        for (at, what) in places {
            let count = lines.len();
            let line = &mut lines[at % count];
            if !line.contains("//") {
                *line = format!("{}{what}", line.trim_end());
            }
        }
        check(&lines.concat());
    }
}
