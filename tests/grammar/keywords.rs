//! The keyword tables: three words each, every word read by its own rule.

use std::collections::{BTreeMap, BTreeSet};

use reglament::messages::Lang;
use reglament::source::Sources;
use reglament::syntax::{self, is_reserved};

use super::rules::{begins_with_words, is_word_rule, rules, spellings};

#[test]
fn every_keyword_has_three_words_and_the_table_has_every_keyword() {
    let table: BTreeMap<_, _> = syntax::keywords()
        .into_iter()
        .map(|words| (words.name, words))
        .collect();
    let mut named = BTreeSet::new();
    for (name, rule) in rules() {
        let Some(keyword) = name.strip_prefix("kw_") else {
            continue;
        };
        let words = spellings(&rule);
        assert!(
            words.len() >= 3,
            "{name} has no word in some language: {words:?}"
        );
        let entry = table
            .get(keyword)
            .unwrap_or_else(|| panic!("the table lacks {name}"));
        assert_eq!(
            Lang::ALL.map(|lang| entry.word(lang)).as_slice(),
            &words[..3],
            "{name}"
        );
        assert!(
            words
                .iter()
                .all(|word| word.trim() == word && !word.is_empty()),
            "{name}"
        );
        named.insert(keyword.to_owned());
    }
    assert_eq!(named.len(), table.len());
}

#[test]
fn every_word_is_read_to_its_end_by_its_own_rule() {
    for (name, rule) in rules().iter().filter(|(name, _)| is_word_rule(name)) {
        let words = spellings(rule);
        for (at, word) in words.iter().enumerate() {
            let taken = words
                .iter()
                .take(at)
                .find(|earlier| *earlier != word && begins_with_words(word, earlier));
            assert_eq!(
                taken, None,
                "{name}: the beginning of «{word}» is read before it"
            );
        }
    }
}

/// What a name is called in a small file, and what the reader says of it.
fn errors_of_name(name: &str) -> Vec<&'static str> {
    let text =
        format!("язык русский, издание 1\nрегламент a/b \"x\" {{\n  участник {name} \"x\"\n}}\n");
    let mut sources = Sources::new();
    let id = sources.add("a.rgl", text);
    let (_, errors) = syntax::parse(sources.get(id).expect("it was added"));
    errors.iter().map(|error| error.code).collect()
}

#[test]
fn no_keyword_of_any_language_can_be_a_name() {
    for words in syntax::keywords() {
        for lang in Lang::ALL {
            let word = words.word(lang);
            if word.contains([' ', '.', '№']) {
                continue;
            }
            assert!(is_reserved(word), "{word}");
            assert_eq!(errors_of_name(word), ["S013"], "{word}");
        }
    }
}

#[test]
fn a_name_may_begin_with_a_keyword() {
    for words in syntax::keywords() {
        for lang in Lang::ALL {
            let word = words.word(lang);
            if word.contains([' ', '.', '№']) {
                continue;
            }
            for name in [
                format!("{word}-имя"),
                format!("{word}_2"),
                format!("{word}ъә"),
            ] {
                let none: [&str; 0] = [];
                assert_eq!(errors_of_name(&name), none, "{name}");
            }
        }
    }
}

/// Places where a name stands beside keywords, with names that begin like them.
#[test]
fn names_that_begin_like_keywords_are_names_everywhere() {
    let text = "язык русский, издание 1\n\
        регламент a/b \"x\" {\n\
        \x20 канал office \"x\"\n\
        \x20 участник и-о \"x\"\n\
        \x20 факт не-подано: да или нет\n\
        \x20 факт канал-связи: одно из да-конечно | нет-2\n\
        \x20 услуга s {\n\
        \x20   шаг дальше-всех: и-о\n\
        \x20   условие у {\n\
        \x20     если не не-подано и канал-связи = да-конечно или не-подано -> дальше-всех\n\
        \x20     иначе -> молчит-акт\n\
        \x20   }\n\
        \x20   исход молчит-акт: нейтральный\n\
        \x20 }\n\
        }\n";
    let mut sources = Sources::new();
    let id = sources.add("a.rgl", text);
    let (file, errors) = syntax::parse(sources.get(id).expect("it was added"));
    assert!(errors.is_empty(), "{errors:?}");
    let compiled = reglament::model::compile(&file);
    assert!(compiled.errors.is_empty(), "{:?}", compiled.errors);
}
