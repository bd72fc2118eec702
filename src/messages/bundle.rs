//! The message files and their compiled form, one bundle a language.

use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

use super::texts::Texts;
use super::{Arg, Lang};

pub(super) type Bundle = FluentBundle<FluentResource>;

/// Each bundle is made when its language is first spoken, since a run speaks one language and
/// reading a message file is a good part of the time in which the program starts.
static RU: LazyLock<Bundle> = LazyLock::new(|| bundle(Lang::Ru, include_str!("ru.ftl")));
static KK: LazyLock<Bundle> = LazyLock::new(|| bundle(Lang::Kk, include_str!("kk.ftl")));
static EN: LazyLock<Bundle> = LazyLock::new(|| bundle(Lang::En, include_str!("en.ftl")));

/// Compiles one message file.
///
/// Mistakes in the file leave out the entries they stand in; a test holds the files to have none.
pub(super) fn bundle(lang: Lang, text: &str) -> Bundle {
    let tag = lang
        .code()
        .parse::<LanguageIdentifier>()
        .unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    // The marks that keep left-to-right and right-to-left apart would be visible in a terminal,
    // and none of the three languages needs them.
    bundle.set_use_isolating(false);
    let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(read, _)| read);
    bundle.add_resource_overriding(resource);
    bundle
}

/// The text of one message, or nothing when its texts do not hold it.
///
/// Without `texts` the message is one of the program's own files.
pub(super) fn text(
    texts: Option<&'static Texts>,
    lang: Lang,
    id: &str,
    args: &[(&'static str, Arg)],
) -> Option<String> {
    let bundle: &Bundle = match (texts, lang) {
        (Some(texts), _) => texts.bundle(lang),
        (None, Lang::Ru) => &RU,
        (None, Lang::Kk) => &KK,
        (None, Lang::En) => &EN,
    };
    let pattern = bundle.get_message(id)?.value()?;
    let values: FluentArgs<'_> = args
        .iter()
        .map(|(name, value)| (*name, value.fluent(lang)))
        .collect();
    let mut mistakes = Vec::new();
    Some(
        bundle
            .format_pattern(pattern, Some(&values), &mut mistakes)
            .into_owned(),
    )
}
