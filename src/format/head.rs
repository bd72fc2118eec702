//! One statement: its tokens with the gaps between them.

use super::spelling;
use crate::messages::Lang;
use crate::syntax::tree::Token;

/// Writes the tokens of a head.
pub(super) fn head(tokens: &[Token], lang: Lang, out: &mut String) {
    let mut before: Option<&Token> = None;
    for token in tokens {
        out.push_str(before.map_or("", |before| gap(before, token)));
        spelling::token(before, token, lang, out);
        before = Some(token);
    }
}

/// What stands between two tokens.
fn gap(before: &Token, after: &Token) -> &'static str {
    match (before, after) {
        (_, Token::Keyword(words)) if words.name == "clause" => "  ",
        (_, Token::Mark(":" | "," | ";" | ")" | "–")) => "",
        (Token::Mark("(" | "–"), _) => "",
        _ => " ",
    }
}
