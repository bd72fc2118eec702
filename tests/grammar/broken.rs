//! Broken files: all that is wrong is said at once, in the language of the file, in its place.

use std::fmt::Write as _;

use reglament::diagnostic::human::{self, Style};
use reglament::diagnostic::{Level, Report};
use reglament::messages::Arg;
use reglament::source::Sources;
use reglament::syntax;

/// A text with numbered lines and below it what the reader says.
fn page(text: &str) -> String {
    let mut page = String::new();
    for (number, line) in text.split_inclusive('\n').enumerate() {
        writeln!(
            page,
            "{:3} {}",
            number + 1,
            line.escape_debug().to_string().replace("\\\"", "\"")
        )
        .expect("a string takes all");
    }
    page + "\n" + &said(text)
}

fn said(text: &str) -> String {
    let mut sources = Sources::new();
    let id = sources.add("file.rgl", text);
    let (file, errors) = syntax::parse(sources.get(id).expect("it was added"));
    let show = |error| human::render(&Report::new(error, &sources, file.lang), Style::default());
    errors.iter().map(show).collect::<Vec<_>>().join("\n")
}

/// The codes of what the reader says, in the order of the text.
fn codes(text: &str) -> Vec<&'static str> {
    let mut sources = Sources::new();
    let id = sources.add("file.rgl", text);
    let (_, errors) = syntax::parse(sources.get(id).expect("it was added"));
    errors.iter().map(|error| error.code).collect()
}

#[test]
fn everything_wrong_in_russian() {
    insta::assert_snapshot!(page(include_str!("broken-ru.rgl")));
}

#[test]
fn everything_wrong_in_kazakh() {
    insta::assert_snapshot!(page(include_str!("broken-kk.rgl")));
}

#[test]
fn everything_wrong_in_english() {
    insta::assert_snapshot!(page(include_str!("broken-en.rgl")));
}

/// Each of these is wrong as a whole file.
const WHOLE_FILES: [(&str, &str); 17] = [
    ("an empty file", ""),
    ("blank lines and a remark", "\n  \n// ничего\n"),
    ("only a byte order mark", "\u{feff}"),
    ("only a first line", "язык русский, издание 1\n"),
    ("no first line, Russian", "регламент a/b \"Пример\" {\n}\n"),
    ("no first line, Kazakh", "регламент a/b \"Үлгі\" {\n}\n"),
    ("no first line, English", "regulation a/b \"x\" {\n}\n"),
    (
        "an unknown language",
        "язык узбекский, издание 1\nрегламент a/b \"x\" {\n}\n",
    ),
    (
        "an unknown edition, Russian",
        "язык русский, издание 2\nрегламент a/b \"x\" {\n}\n",
    ),
    (
        "an unknown edition, Kazakh",
        "тіл қазақша, басылым 2\nрегламент a/b \"x\" {\n}\n",
    ),
    (
        "an unknown edition, English",
        "language english, edition 2\nregulation a/b \"x\" {\n}\n",
    ),
    (
        "a block behind the first line",
        "язык русский, издание 1 {\nрегламент a/b \"x\" {\n}\n}\n",
    ),
    (
        "an unclosed brace",
        "тіл қазақша, басылым 1\nрегламент a/b \"Ү\" {\n  акт қаулы {\n}\n",
    ),
    (
        "a brace too many",
        "language english, edition 1\nregulation a/b \"x\" {\n}\n  }\n",
    ),
    (
        "a statement outside",
        "язык русский, издание 1\nуслуга main\n",
    ),
    (
        "two statements in one line",
        "язык русский, издание 1 регламент a/b \"x\" {\n}\n",
    ),
    ("zero bytes", "язык русский, издание 1\n\0"),
];

#[test]
fn files_that_are_wrong_as_a_whole() {
    let mut pages = String::new();
    for (name, text) in WHOLE_FILES {
        write!(pages, "──── {name}\n{}\n", page(text)).expect("a string takes all");
    }
    insta::assert_snapshot!(pages);
}

#[test]
fn line_ends_tabs_and_no_break_spaces_do_not_move_places() {
    let mut pages = String::new();
    for text in [
        "\u{feff}язык русский, издание 1\r\nрегламент a/b \"Ә\" {\r\n\tрэгион a \"x\"\r\n}\r\n",
        "язык\u{a0}русский, издание\u{a0}1\nрегламент a/b \"Ә\" {\n\u{a0}\u{a0}участник\u{a0}шаг \"x\"\n}\n",
    ] {
        write!(pages, "────\n{}\n", page(text)).expect("a string takes all");
    }
    insta::assert_snapshot!(pages);
}

#[test]
fn good_files_with_odd_blanks_are_good() {
    let lines = [
        "язык русский, издание 1",
        "регламент a/b \"Ә\" {",
        "\tучастник ә \"x\", подразделение п. Закон\u{a0}5",
        "  услуга s {",
        "    шаг ш: ә, 10\u{a0}дней",
        "  }",
        "}",
    ];
    for line_end in ["\n", "\r\n", "\r", "\u{2028}"] {
        let text = lines.join(line_end);
        assert!(codes(&text).is_empty(), "{line_end:?}: {}", said(&text));
        assert!(
            codes(&format!("\u{feff}{text}")).is_empty(),
            "{}",
            said(&text)
        );
    }
}

#[test]
fn a_thousand_million_days_are_a_term_and_a_million_millions_are_not() {
    let file = |days: &str| {
        format!(
            "язык русский, издание 1\nрегламент a/b \"x\" {{\nуслуга s {{\nшаг ш: {days} дней\n}}\n}}\n"
        )
    };
    let none: [&str; 0] = [];
    assert_eq!(codes(&file("1000000000")), none);
    assert_eq!(codes(&file("1000000000000")), ["S012"]);
    assert_eq!(codes(&file(&"9".repeat(100_000))), ["S012"]);
}

#[test]
fn the_forms_that_russian_asks_for_are_right() {
    for term in [
        "1 минута",
        "1 минуту",
        "21 час",
        "2 часа",
        "5 часов",
        "11 дней",
        "1 рабочий день",
        "в течение 1 рабочего дня",
        "в течение 3 рабочих дней",
        "в течение 1 года",
        "5 лет",
        "в течение 1 недели",
        "1 неделю",
        "22 календарных дня",
    ] {
        let text = format!(
            "язык русский, издание 1\nрегламент a/b \"x\" {{\nуслуга s {{\nшаг ш: {term}\n}}\n}}\n"
        );
        assert!(codes(&text).is_empty(), "{}", said(&text));
    }
    for (term, right) in [
        ("не старше 3 месяцев", true),
        ("не старше 3 месяца", false),
        ("не старше 1 месяца", true),
    ] {
        let text = format!(
            "язык русский, издание 1\nрегламент a/b \"x\" {{\nдокументы д {{\nдокумент п \"п\", {term}\n}}\n}}\n"
        );
        assert_eq!(codes(&text).is_empty(), right, "{}", said(&text));
    }
}

#[test]
fn warnings_do_not_stop_a_file_from_being_read() {
    let text = "язык русский, издание 1\nregulation a/b \"x\" {\nуслуга s {\nшаг ш: 3 рабочих дней\n}\n}\n";
    let mut sources = Sources::new();
    let id = sources.add("file.rgl", text);
    let (file, errors) = syntax::parse(sources.get(id).expect("it was added"));
    assert!(errors.iter().all(|error| error.level == Level::Warning));
    assert_eq!(errors.len(), 2);
    let compiled = reglament::model::compile(&file);
    assert_eq!(compiled.regulation.expect("it was read").services.len(), 1);
}

#[test]
fn what_was_expected_is_never_left_out() {
    let text = include_str!("../format/everything.rgl");
    let mut seen = 0;
    // One word is taken from every line at once: each line tells its own mistake.
    for taken in 0..16 {
        let without = |line: &str| {
            let words = line.split(' ').enumerate();
            let left = words.filter(|(at, word)| *at != taken || word.ends_with('{'));
            left.map(|(_, word)| word).collect::<Vec<_>>().join(" ")
        };
        let lines: Vec<String> = text.lines().map(without).collect();
        let commas = lines.join("\n").replace(" | ", ", ");
        for text in [lines.join("\n"), commas] {
            let mut sources = Sources::new();
            let id = sources.add("file.rgl", text);
            let (_, errors) = syntax::parse(sources.get(id).expect("it was added"));
            for error in errors {
                let expected = error.message.arg("expected");
                let none = matches!(expected, Some(Arg::List(list)) if list.is_empty());
                assert!(!none, "{error:?}");
                seen += usize::from(expected.is_some());
            }
        }
    }
    assert!(seen > 100, "{seen}");
}

#[test]
fn values_parted_by_commas_are_to_be_parted_by_bars() {
    let text =
        "язык русский, издание 1\nрегламент a/b \"x\" {\nфакт вид: одно из новый, старый\n}\n";
    assert_eq!(codes(text), ["S019"]);
    assert!(said(text).contains("чертой «|»"), "{}", said(text));
}

#[test]
fn terms_as_acts_print_them_are_told_with_their_mend() {
    for (printed, right) in [
        ("3 (три) рабочих дня", "3 рабочих дня"),
        ("в течение 3-х рабочих дней", "в течение 3 рабочих дней"),
        ("15 (пятнадцать) минут", "15 минут"),
        ("3 (үш) жұмыс күні", "3 жұмыс күні"),
    ] {
        let file = |term: &str| {
            format!(
                "язык русский, издание 1\nрегламент a/b \"x\" {{\nуслуга s {{\nшаг ш: {term}\n}}\n}}\n"
            )
        };
        let text = file(printed);
        let mut sources = Sources::new();
        let id = sources.add("file.rgl", text.clone());
        let (_, errors) = syntax::parse(sources.get(id).expect("it was added"));
        let [error] = errors.as_slice() else {
            panic!("{}", said(&text));
        };
        assert_eq!(error.code, "S026", "{}", said(&text));
        let short = right.trim_start_matches("в течение ");
        assert!(
            said(&text).contains(&format!("напишите: {short}")),
            "{}",
            said(&text)
        );
        let fix = error.fix.as_ref().expect("a mend");
        let mut mended = text.clone();
        for edit in &fix.edits {
            mended.replace_range(edit.span.start as usize..edit.span.end as usize, &edit.text);
        }
        assert_eq!(mended, file(right));
    }
}

#[test]
fn a_term_of_nothing_is_an_error() {
    let text =
        "язык русский, издание 1\nрегламент a/b \"x\" {\nуслуга s {\nшаг ш: 0 рабочих дней\n}\n}\n";
    assert_eq!(codes(text), ["S027"]);
}
