//! The pages of what keeps a file from being read or run.
//!
//! The errors are told by [`syntax`](crate::syntax), by [`model`](crate::model) and by the command
//! line, in the words of the message files; here they have what every check has, its page.

mod examples;
mod names;
mod syntax;

pub(super) use examples::written_in;

use crate::checks::Check;

/// Every error, by code: those of form, then those of names.
pub(super) fn all() -> impl Iterator<Item = &'static Check> {
    syntax::ERRORS.iter().chain(&names::ERRORS)
}

/// A table of errors: code, name, level, whether a small file can show it, and then in each
/// language what it is called, what it finds, why it matters and how to mend it.
macro_rules! errors {
    ($family:ident:
        $($code:ident $name:literal $level:ident $example:ident
            ru $ru_title:literal $ru_finds:literal $ru_law:literal $ru_mend:literal
            kk $kk_title:literal $kk_finds:literal $kk_law:literal $kk_mend:literal
            en $en_title:literal $en_finds:literal $en_law:literal $en_mend:literal
        )*
    ) => {
        [$(
            $crate::checks::Check {
                code: stringify!($code),
                name: $name,
                family: $crate::checks::Family::$family,
                level: $crate::diagnostic::Level::$level,
                texts: $crate::messages::Texts::new(
                    stringify!($code),
                    errors!(@text $ru_title, $ru_finds, $ru_law, $ru_mend),
                    errors!(@text $kk_title, $kk_finds, $kk_law, $kk_mend),
                    errors!(@text $en_title, $en_finds, $en_law, $en_mend),
                ),
                example: errors!(@$example $code),
                find: $crate::checks::Find::Elsewhere,
            },
        )*]
    };
    (@text $title:literal, $finds:literal, $law:literal, $mend:literal) => {
        concat!("title = ", $title, "\nfinds = ", $finds, "\nlaw = ", $law, "\nmend = ", $mend, "\n")
    };
    (@shown $code:ident) => {
        include_str!(concat!("../../../tests/checks/", stringify!($code), "/fires.rgl"))
    };
    (@unshown $code:ident) => {
        ""
    };
}
use errors;
