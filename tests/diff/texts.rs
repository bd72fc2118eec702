//! The words of the kinds, in three languages.

use std::collections::BTreeSet;

use fluent_syntax::ast::Entry;
use reglament::compare::kinds;
use reglament::messages::Lang;

/// What every kind says.
const IDS: [&str; 3] = ["page", "said", "title"];

#[test]
fn every_kind_says_the_same_in_three_languages() {
    for kind in kinds::pages() {
        for lang in Lang::ALL {
            let text = kind.texts.source(lang);
            let resource = fluent_syntax::parser::parse(text)
                .unwrap_or_else(|(_, errors)| panic!("{} in {lang}: {errors:?}", kind.code));
            let messages = resource.body.iter().filter_map(|entry| match entry {
                Entry::Message(message) => Some(message.id.name),
                _ => None,
            });
            let ids: BTreeSet<&str> = messages.collect();
            assert_eq!(ids, BTreeSet::from(IDS), "{} in {lang}", kind.code);
            assert!(!text.contains('{'), "{} asks for a value", kind.code);
        }
    }
}

#[test]
fn no_two_kinds_have_one_title() {
    for lang in Lang::ALL {
        let mut titles = BTreeSet::new();
        for kind in kinds::pages() {
            let title = kind.text("title").text(lang);
            assert!(titles.insert(title.clone()), "{title}");
        }
    }
}
