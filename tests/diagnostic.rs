//! Diagnostics as people and programs see them.

#![allow(clippy::disallowed_methods)]

use std::fmt::Write as _;

use miette::Diagnostic as _;
use proptest::prelude::*;
use reglament::diagnostic::human::Style;
use reglament::diagnostic::{Diagnostic, Level, Report, human, json, listing, short, sort};
use reglament::messages::{Lang, Message};
use reglament::source::{SourceId, Sources, Span};

const REGULATION: &str = "\
реттеу қазақстан {
  участник  кеңсе   \"көрсетілетін қызметті берушінің кеңсесі\"                   7/1-т.
  участник  комиссия \"комиссия по выдаче разрешений\"                          п. 7/3
  участник  кеңсе   \"канцелярия услугодателя, которая принимает заявления\"      п. 7/5

  шаг регистрация: кеңce, 20 минут                    п. 5/1, 8/1
}
";

/// The place of the `nth` occurrence of some words.
fn find(sources: &Sources, file: SourceId, words: &str, nth: usize) -> Span {
    let text = &sources.get(file).expect("the file was added").text;
    let (start, _) = text.match_indices(words).nth(nth).expect("it is there");
    Span {
        source: file,
        start: u32::try_from(start).expect("a small text"),
        end: u32::try_from(start + words.len()).expect("a small text"),
    }
}

/// An error with several labels in one file and one label in another.
fn duplicate() -> (Sources, Diagnostic) {
    let mut sources = Sources::new();
    let file = sources.add("regulations/mangistau/рұқсат.rgl", REGULATION);
    let standard = sources.add("regulations/standards/1142.rgl", "стандарт кеңсе\r\n");
    let name = || Message::new("kind-actor");
    let taken = Message::new("name-duplicate")
        .with("kind", name())
        .with("name", "кеңсе");
    let found = Diagnostic::error("N002", "duplicate-name", taken)
        .at(find(&sources, file, "кеңсе", 2))
        .see(
            find(&sources, file, "кеңсе", 0),
            Message::new("name-first-here"),
        )
        .see(
            find(&sources, file, "кеңce", 0),
            Message::new("name-other-letters"),
        )
        .see(
            find(&sources, standard, "кеңсе", 0),
            Message::new("name-first-here"),
        )
        .help(Message::new("name-known-are").with(
            "names",
            vec![
                "кеңсе",
                "комиссия",
                "заявитель",
                "басшы",
                "портал",
                "жұмыс-беруші",
                "орындаушы",
            ],
        ))
        .cites(["7/1", "7/5"]);
    (sources, found)
}

#[test]
fn a_duplicate_name_in_three_languages() {
    let (sources, found) = duplicate();
    let mut page = REGULATION.to_owned();
    for lang in Lang::ALL {
        let report = Report::new(&found, &sources, lang);
        let shown = human::render(&report, Style::default());
        let listed = short::render(&report);
        write!(page, "\n── {lang} ──\n{shown}\n{listed}\n").expect("a string takes all");
    }
    insta::assert_snapshot!(page);
}

#[test]
fn a_diagnostic_as_json() {
    let (sources, found) = duplicate();
    let listed = listing::entries([Report::new(&found, &sources, Lang::Kk)]);
    let entry = json::entry(listed.first().expect("one was listed"));
    insta::assert_snapshot!(serde_json::to_string_pretty(&entry).expect("plain data"));
}

#[test]
fn colour_only_when_asked() {
    let (sources, found) = duplicate();
    let report = Report::new(&found, &sources, Lang::Ru);
    let plain = human::render(&report, Style::default());
    let colored = human::render(
        &report,
        Style {
            color: true,
            width: 80,
            shown: false,
        },
    );
    assert!(!plain.contains('\u{1b}'));
    assert!(colored.contains('\u{1b}'));
}

#[test]
fn all_faces_agree_on_the_place() {
    let (sources, found) = duplicate();
    let report = Report::new(&found, &sources, Lang::Ru);
    assert_eq!(
        report.position(),
        Some(("regulations/mangistau/рұқсат.rgl", 4, 13))
    );
    assert!(short::render(&report).starts_with("regulations/mangistau/рұқсат.rgl:4:13: "));
    let shown = human::render(&report, Style::default());
    assert!(shown.contains("regulations/mangistau/рұқсат.rgl:4:13\n"));
    let place = found.place().expect("it has one");
    let place = (place.start as usize, (place.end - place.start) as usize).into();
    let source = report.source_code().expect("it has a text");
    let read = source.read_span(&place, 0, 0).expect("the place is inside");
    assert_eq!(
        (read.line(), read.column()),
        (3, 12),
        "miette counts from 0, in characters"
    );
}

#[test]
fn sentences_keep_to_the_width() {
    let (sources, mut found) = duplicate();
    found.message = Message::new("notice-disputed-start");
    for lang in Lang::ALL {
        let report = Report::new(&found, &sources, lang);
        let shown = human::render(&report, Style::default());
        let widest = shown.lines().map(|line| line.chars().count()).max();
        assert!(widest <= Some(80), "{shown}");
    }
}

#[test]
fn places_beside_the_text_and_on_foreign_line_breaks() {
    let mut page = String::new();
    for (text, start, end) in [
        ("", 0, 0),
        ("шаг\n", 7, 7),
        ("шаг\r\nсоңы\r\n", 8, 16),
        ("шаг", 1, 99),
    ] {
        let mut sources = Sources::new();
        let source = sources.add("a.rgl", text);
        let place = Span { source, start, end };
        let found = Diagnostic::warning("S001", "unexpected", Message::new("syntax-empty"));
        let found = found.at_saying(place, Message::new("expected-name"));
        let shown = human::render(&Report::new(&found, &sources, Lang::Kk), Style::default());
        write!(page, "{text:?} {start}..{end}\n{shown}\n").expect("a string takes all");
    }
    insta::assert_snapshot!(page);
}

#[test]
fn control_characters_do_not_reach_the_terminal() {
    let name = "а\u{1b}[2J\nб";
    let sources = Sources::new();
    let message = || Message::new("name-did-you-mean").with("name", name);
    let found = Diagnostic::note("N001", "unknown-name", message()).help(message());
    let report = Report::new(&found, &sources, Lang::Ru);
    assert!(!human::render(&report, Style::default()).contains('\u{1b}'));
    assert!(!short::render(&report).contains(char::is_control));
}

#[test]
fn diagnostics_stand_in_reading_order() {
    let mut sources = Sources::new();
    let first = sources.add("б.rgl", "один два");
    let second = sources.add("а.rgl", "три");
    let empty = || Message::new("syntax-empty");
    let at = |level, file, words| {
        Diagnostic::new(level, "S010", "empty", empty()).at(find(&sources, file, words, 0))
    };
    let mut list = vec![
        at(Level::Error, second, "три"),
        at(Level::Error, first, "два"),
        at(Level::Note, first, "один"),
        Diagnostic::error("S010", "empty", empty()),
    ];
    sort(&mut list);
    let places: Vec<_> = list
        .iter()
        .map(|found| found.place().map(|at| at.start))
        .collect();
    assert_eq!(places, [None, Some(0), Some(9), Some(0)]);
}

proptest! {
    /// The drawing library ends the program on a place that does not fit its text; this one must not.
    #[test]
    fn no_place_ends_the_program(
        text in "[ашқ\n\r\t ң€a]{0,40}",
        places in proptest::collection::vec((0u32..90, 0u32..90), 0..4),
    ) {
        let mut sources = Sources::new();
        let source = sources.add("a.rgl", text);
        let mut found = Diagnostic::error("S010", "empty", Message::new("syntax-empty"));
        for (start, end) in places {
            found = found.at_saying(Span { source, start, end }, Message::new("expected-name"));
        }
        let report = Report::new(&found, &sources, Lang::Kk);
        prop_assert!(human::render(&report, Style::default()).ends_with('\n'));
        prop_assert!(!short::render(&report).contains('\n'));
    }
}
