//! The examples of errors that keep a file from being read, in the other languages.
//!
//! The keywords of a file that can be read are put into another language by the formatter; one that
//! cannot be read, or whose form is what it shows, has to be written in each.

use crate::messages::Lang;

/// The file in which an error of form fires, written in a language; none where the formatter can
/// put the Russian one into it.
pub(in crate::checks) fn written_in(code: &str, lang: Lang) -> Option<&'static str> {
    let mut examples = EXAMPLES.iter();
    let own = examples.find(|(own, of, _)| *own == code && *of == lang);
    own.map(|(_, _, example)| *example)
}

/// A code, a language, and the example.
type Example = (&'static str, Lang, &'static str);

macro_rules! examples {
    ($($code:ident)*) => {
        &[
            $(
                (
                    stringify!($code),
                    Lang::Kk,
                    include_str!(concat!("../../../tests/checks/", stringify!($code), "/fires.kk.rgl")),
                ),
                (
                    stringify!($code),
                    Lang::En,
                    include_str!(concat!("../../../tests/checks/", stringify!($code), "/fires.en.rgl")),
                ),
            )*
        ]
    };
}

static EXAMPLES: &[Example] = examples! {
    S001 S002 S003 S004 S005 S006 S007 S008 S009 S010 S011 S012 S013 S014 S015 S016 S017 S018 S019 S024 S025 S026 S027 S028 Y004
};
