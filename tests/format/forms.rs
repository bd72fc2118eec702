//! Fixtures: a text and its canonical form together.

use std::fmt::Write as _;

use reglament::messages::Lang;
use reglament::syntax::{self, tree::Token};

use super::common::{EVERYTHING, canonical, read};

#[test]
fn one_form_for_what_is_written_in_many_ways() {
    let text = "\u{feff}// перед первой строкой\r\n\r\n\r\nязык русский,издание 1 // за первой строкой\r\n\
                // сразу под ней\r\n\r\n\r\nрегламент a/b «Пример с \"кавычками\"» // у заголовка\r\n\
                { // за скобкой\r\n\r\n\r\n\t\tакт постановление № \"1\" от 2015-11-04 \
                п.  Постановление\u{a0}  4 ,5 { принял \"акимат\" }// за актом\r\n\r\n\r\n\r\n\
                часы работы пн - пт 9:00-18:30,перерыв 13:00—14:30 ;сб 9:00 - 13:00\r\n\
                часы приема пн–пт 09:00–12:00// вплотную\r\n   // на своей строке   \r\n\r\n}\r\n\r\n// в конце";
    insta::assert_snapshot!(canonical(text, Lang::Ru));
}

#[test]
fn marks_and_durations_take_one_form() {
    let text = "язык русский, издание 1\nрегламент a/b \"x\" {\nканал office \"к\"\nучастник к \"к\"\n\
                факт ф: да или нет\nфакт ч: число\nуслуга s {\nшаг ш: к, 1 минуту, 21 рабочий день {\n\
                если (не(ф)или ч+ч>=10 и ч!=3) → конец-дела\nиначе→дальше\n}\n\
                шаг г: к, в течение 1 рабочего дня , в течение 22 дней{}// пусто\nшаг е { // слово\n\n\n}\n\
                шаг д { }\nисход конец-дела: нейтральный\n}\n}";
    let mut page = String::new();
    for lang in Lang::ALL {
        writeln!(page, "── {lang} ──\n{}", canonical(text, lang)).expect("a string takes all");
    }
    insta::assert_snapshot!(page);
}

#[test]
fn every_keyword_in_three_languages() {
    let mut page = String::new();
    for lang in Lang::ALL {
        writeln!(page, "── {lang} ──\n{}", canonical(EVERYTHING, lang))
            .expect("a string takes all");
    }
    insta::assert_snapshot!(page);
}

#[test]
fn the_file_of_every_keyword_is_canonical_and_has_them_all() {
    assert_eq!(canonical(EVERYTHING, Lang::Ru), EVERYTHING);
    let read = read(EVERYTHING);
    let mut used: Vec<&str> = keywords_of(&read.file.header);
    let mut statements: Vec<_> = read.file.block.statements().collect();
    while let Some(statement) = statements.pop() {
        used.extend(keywords_of(&statement.tokens));
        statements.extend(statement.children());
    }
    // The first line names one language, and a file holds a regulation or a standard.
    used.extend(["kazakh", "english", "standard"]);
    for words in syntax::keywords() {
        assert!(
            used.contains(&words.name),
            "everything.rgl lacks `{}`",
            words.name
        );
    }
}

fn keywords_of(tokens: &[Token]) -> Vec<&'static str> {
    let keyword = |token: &Token| match token {
        Token::Keyword(words) => Some(words.name),
        _ => None,
    };
    tokens.iter().filter_map(keyword).collect()
}

#[test]
fn nothing_but_a_first_line_is_a_first_line() {
    for (text, form) in [
        ("", "язык русский, издание 1\n"),
        ("тіл қазақша, басылым 1\n\n\n", "тіл қазақша, басылым 1\n"),
        (
            "language english, edition 1 // x",
            "language english, edition 1  // x\n",
        ),
    ] {
        let read = read(text);
        assert_eq!(reglament::format::format(&read.file, read.file.lang), form);
    }
}
