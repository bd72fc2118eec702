//! The first line: the language of the file and the edition of the language.

use crate::messages::Lang;
use crate::syntax::keyword;
use crate::syntax::tree::{File, Token};

/// The edition of a file whose first line was missing.
const EDITION: &str = "1";

/// The first line in a language, with its remark and its line break.
pub(super) fn first_line(file: &File, lang: Lang) -> String {
    let name = match lang {
        Lang::Ru => "russian",
        Lang::Kk => "kazakh",
        Lang::En => "english",
    };
    let (language, name, edition) = (
        word("language", lang),
        word(name, lang),
        word("edition", lang),
    );
    let number = file.header.iter().rev().find_map(|token| match token {
        Token::Verbatim(number) => Some(number.as_str()),
        _ => None,
    });
    let number = number.unwrap_or(EDITION);
    let remark = file.header_comment.as_ref();
    let remark = remark
        .map(|remark| format!("  {remark}"))
        .unwrap_or_default();
    format!("{language} {name}, {edition} {number}{remark}\n")
}

/// The word of a keyword; the grammar has all that are asked for here.
fn word(name: &str, lang: Lang) -> &'static str {
    keyword(name).map_or("", |words| words.word(lang))
}
