//! One token as a language writes it.

use std::fmt::Write as _;

use crate::calendar::Day;
use crate::messages::Lang;
use crate::syntax::tree::Token;
use crate::syntax::{duration_words, duration_words_after};

/// Writes a token; the one before it can ask for a case.
pub(super) fn token(before: Option<&Token>, token: &Token, lang: Lang, out: &mut String) {
    match token {
        Token::Keyword(words) => out.push_str(words.word(lang)),
        Token::Duration(duration) => out.push_str(&match before {
            Some(Token::Keyword(words)) => duration_words_after(words, *duration, lang),
            _ => duration_words(*duration, lang),
        }),
        Token::Date(day) => date(*day, lang, out),
        Token::Verbatim(text) => out.push_str(text),
        Token::Mark(mark) => out.push_str(mark),
    }
}

/// Writes a day: `04.11.2015` in Russian and Kazakh, `2015-11-04` in English.
fn date(day: Day, lang: Lang, out: &mut String) {
    let (year, month, day) = day.ymd();
    // Writing into a string cannot fail.
    let _ = match lang {
        Lang::Ru | Lang::Kk => write!(out, "{day:02}.{month:02}.{year:04}"),
        Lang::En => write!(out, "{year:04}-{month:02}-{day:02}"),
    };
}
