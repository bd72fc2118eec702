//! Files that no person writes: they are told from real ones quickly, and nothing breaks.

use std::time::{Duration, Instant};

use reglament::messages::Lang;
use reglament::source::Sources;
use reglament::{format, model, syntax};

/// Far more than a debug build takes on a busy machine, far less than forever.
const PATIENCE: Duration = Duration::from_secs(60);

/// Puts a text through everything; returns the codes of what was said, in a small stack.
fn codes(text: String) -> Vec<&'static str> {
    let work = move || {
        let started = Instant::now();
        let mut sources = Sources::new();
        let id = sources.add("file.rgl", text);
        let (file, errors) = syntax::parse(sources.get(id).expect("it was added"));
        let compiled = model::compile(&file);
        let form = format::format(&file, Lang::Kk);
        let id = sources.add("form.rgl", form);
        let _ = syntax::parse(sources.get(id).expect("it was added"));
        assert!(
            started.elapsed() < PATIENCE,
            "it took {:?}",
            started.elapsed()
        );
        errors
            .iter()
            .chain(&compiled.errors)
            .map(|error| error.code)
            .collect()
    };
    // A thread of a program that uses the library may have no more than this.
    let thread = std::thread::Builder::new()
        .stack_size(1024 * 1024)
        .spawn(work);
    thread
        .expect("a thread starts")
        .join()
        .expect("nothing panics")
}

fn in_service(lines: &str) -> String {
    format!("язык русский, издание 1\nрегламент a/b \"x\" {{\nуслуга s {{\n{lines}\n}}\n}}\n")
}

#[test]
fn a_million_braces() {
    let opened = codes("{".repeat(1_000_000));
    assert!(opened.contains(&"S005") && opened.contains(&"S002"));
    let closed = codes("}".repeat(1_000_000));
    assert!(closed.contains(&"S003"));
    codes(in_service(&"этап э {\n".repeat(30_000)));
}

#[test]
fn a_million_brackets() {
    codes("(".repeat(1_000_000));
    let condition = format!("условие у {{\nесли {} -> ш\n}}", "(".repeat(1_000_000));
    assert!(codes(in_service(&condition)).contains(&"S005"));
    let closed = format!(
        "условие у {{\nесли {}ф{} -> ш\n}}",
        "(".repeat(17),
        ")".repeat(17)
    );
    assert!(codes(in_service(&closed)).contains(&"S005"));
    let allowed = format!(
        "условие у {{\nесли {}ф{} -> ш\n}}",
        "(".repeat(16),
        ")".repeat(16)
    );
    assert!(!codes(in_service(&allowed)).contains(&"S005"));
}

#[test]
fn brackets_behind_odd_quotation_marks_are_counted() {
    for text in ["\"«\"", "\"»\"", "«\"»", "\"«»«\""] {
        let document = format!("документ п {text}, если {}", "(".repeat(200_000));
        let file = format!(
            "язык русский, издание 1\nрегламент a/b \"x\" {{\nдокументы д {{\n{document}\n}}\n}}\n"
        );
        assert_eq!(codes(file), ["S005"], "{text}");
    }
}

#[test]
fn a_file_that_is_too_large_is_not_read() {
    assert_eq!(codes("а\n".repeat(2 * 1024 * 1024)), ["S020"]);
}

#[test]
fn four_megabytes_of_the_same() {
    for piece in ["«", "//", "ә", "("] {
        repeated(piece, 4 * 1024 * 1024);
    }
}

#[test]
fn much_of_the_same() {
    for piece in [
        "\"", "»", "/", " ", "п. 1, ", "\"x\" ", "\u{2028}", "\t", "\n", "\r", "\u{a0}",
        "\u{feff}", "a", "a ", "// ә\n", "«\"", "не ", "-", "->", "1", ":", "𐍈", "{", "}", "{}",
        "a{\n", "{\n}\n", "\"{\n", "\u{85}", "//{\n",
    ] {
        repeated(piece, 64 * 1024);
    }
}

/// Files of about a size that hold one piece again and again.
fn repeated(piece: &str, size: usize) {
    codes(piece.repeat(size / piece.len()));
    codes(in_service(&piece.repeat((size - 200) / piece.len())));
}

#[test]
fn very_many_wrong_lines() {
    for line in [
        "шаг\n",
        "шагг а\n",
        "неизвестно\n",
        "шаг а: 5\n",
        "акт\n",
        "шаг шаг\n",
        "}\n",
    ] {
        codes(in_service(&line.repeat(5_000)));
    }
}

#[test]
fn one_very_long_line() {
    let names = "ә, ".repeat(100_000);
    codes(in_service(&format!("каналы {names}ә")));
    let parts = "1 день, ".repeat(20_000);
    codes(in_service(&format!("шаг ш: {parts}1 день")));
    let choices = "а | ".repeat(30_000);
    codes(in_service(&format!("шаг ш {{\nрешение р: {choices}а\n}}")));
    let facts = "ф и не ф или ".repeat(10_000);
    codes(in_service(&format!("условие у {{\nесли {facts}ф -> ш\n}}")));
    let sum = "ф + ".repeat(30_000);
    codes(in_service(&format!("правило п: {sum}ф > 1")));
}
