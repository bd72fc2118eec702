//! The mistakes that people make who have never programmed: each is told in words that say what to
//! do, and nothing else is told because of it.

use std::fmt::Write as _;

use reglament::diagnostic::human::{self, Style};
use reglament::diagnostic::{Report, sort};
use reglament::source::Sources;
use reglament::{model, syntax};

/// A text with numbered lines and below it all that is said of it, its names included.
fn page(text: &str) -> String {
    let mut page = String::new();
    for (number, line) in text.lines().enumerate() {
        writeln!(page, "{:3} {line}", number + 1).expect("a string takes all");
    }
    let mut sources = Sources::new();
    let id = sources.add("file.rgl", text);
    let (file, mut found) = syntax::parse(sources.get(id).expect("it was added"));
    found.extend(model::compile(&file).errors);
    sort(&mut found);
    for error in &found {
        let report = Report::new(error, &sources, file.lang);
        write!(page, "\n{}", human::render(&report, Style::default())).expect("it takes all");
    }
    page
}

#[test]
fn mistakes_of_a_russian_lawyer() {
    insta::assert_snapshot!(page(include_str!("mistakes-ru.rgl")));
}

#[test]
fn mistakes_of_a_kazakh_lawyer() {
    insta::assert_snapshot!(page(include_str!("mistakes-kk.rgl")));
}

#[test]
fn slips_of_a_lawyer_in_three_languages() {
    let pages = [
        include_str!("slips-ru.rgl"),
        include_str!("slips-kk.rgl"),
        include_str!("slips-en.rgl"),
    ];
    insta::assert_snapshot!(pages.map(page).join("────\n"));
}

#[test]
fn a_first_line_of_another_language_is_told_once() {
    let text = include_str!("../../regulations/mangistau/foreign-labour-permit.rgl");
    let (_, lines) = text.split_once('\n').expect("a file has lines");
    for (first, told) in [
        ("тіл қазақша, басылым 1", 1),
        ("language english, edition 1", 1),
        ("язык русский, издание 1", 0),
    ] {
        let mut sources = Sources::new();
        let id = sources.add("file.rgl", format!("{first}\n{lines}"));
        let (file, found) = syntax::parse(sources.get(id).expect("it was added"));
        assert_eq!(file.lang, reglament::messages::Lang::Ru);
        let codes: Vec<_> = found.iter().map(|found| found.code).collect();
        assert_eq!(codes, vec!["S015"; told], "{first}");
        let mut mends = found.iter().filter_map(|found| found.fix.as_ref());
        let right = |edit: &reglament::diagnostic::Edit| edit.text == "язык русский, издание 1";
        assert!(mends.all(|mend| mend.edits.iter().all(right)), "{first}");
    }
}

#[test]
fn a_forgotten_brace_in_three_languages() {
    let mut pages = String::new();
    for [first, regulation, actor, service, step, action, outcome] in [
        [
            "язык русский, издание 1",
            "регламент",
            "участник",
            "услуга",
            "шаг",
            "действие",
            "исход конец-дела: положительный",
        ],
        [
            "тіл қазақша, басылым 1",
            "регламент",
            "қатысушы",
            "қызмет",
            "қадам",
            "әрекет",
            "аяқталу іс-соңы: оң",
        ],
        [
            "language english, edition 1",
            "regulation",
            "actor",
            "service",
            "step",
            "action",
            "outcome done: favourable",
        ],
    ] {
        let good = format!(
            "{first}\n{regulation} a/b \"x\" {{\n  {actor} office \"x\"\n  {service} main {{\n    {step} first: office {{\n      {action} \"x\"\n    }}\n    {step} second: office\n    {outcome}\n  }}\n}}\n"
        );
        for spoilt in [
            good.replacen("    }\n", "", 1),
            good.replacen("first: office {", "first: office", 1),
            good.replacen("    }\n", "    }\n  }\n", 1),
            good.trim_end().trim_end_matches('}').to_owned(),
        ] {
            write!(pages, "────\n{}\n", page(&spoilt)).expect("a string takes all");
        }
    }
    insta::assert_snapshot!(pages);
}
