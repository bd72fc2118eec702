//! The words of the checks, in three languages.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use reglament::checks::{self, Check};
use reglament::messages::Lang;

/// What every page says.
const PAGE: [&str; 4] = ["title", "finds", "law", "mend"];

/// What a check says of a finding; what is told of an error stands in the message files.
const SAID: [&str; 2] = ["message", "help"];

type Entries = BTreeMap<String, BTreeSet<String>>;

#[test]
fn every_check_says_the_same_in_three_languages() {
    for check in checks::pages() {
        let russian = entries(check, Lang::Ru);
        let said = SAID.iter().filter(|_| !check.is_of_form());
        for &id in PAGE.iter().chain(said) {
            assert!(russian.contains_key(id), "{} has no `{id}`", check.code);
        }
        for lang in [Lang::Kk, Lang::En] {
            assert_eq!(russian, entries(check, lang), "{} in {lang}", check.code);
        }
    }
}

/// «Тармақ» is a clause of the act and «бұтақ» a branch of the file, as the language's own keyword
/// calls it; one thing has one word.
#[test]
fn kazakh_has_one_word_for_one_thing() {
    for check in checks::pages() {
        let texts = |lang| {
            let lines = check.texts.source(lang).lines();
            lines
                .filter_map(|line| line.split_once(" = "))
                .collect::<BTreeMap<_, _>>()
        };
        let (russian, kazakh) = (texts(Lang::Ru), texts(Lang::Kk));
        for (id, said) in kazakh {
            let of = format!("`{id}` of {}: {said}", check.code);
            let has = |word: &str| said.to_lowercase().contains(word);
            let original = russian.get(id).copied().unwrap_or_default().to_lowercase();
            let clause = ["пункт", "норм", "списк", "ссыл"];
            if original.contains("ветв") && !clause.iter().any(|word| original.contains(word)) {
                assert!(!has("тарма"), "{of}");
            }
            for word in ["терезе", "қызметтік сөз", "команда", " атпен", " кілтімен"]
            {
                assert!(!has(word), "{of}");
            }
        }
    }
}

#[test]
fn pages_need_no_arguments() {
    for check in checks::pages() {
        let entries = entries(check, Lang::Ru);
        for id in PAGE {
            assert!(
                entries[id].is_empty(),
                "`{id}` of {} asks for a value",
                check.code
            );
        }
    }
}

/// The ids of a check's texts in a language, with the variables of each.
fn entries(check: &Check, lang: Lang) -> Entries {
    let text = check.texts.source(lang);
    let resource = fluent_syntax::parser::parse(text)
        .unwrap_or_else(|(_, errors)| panic!("{} in {lang}: {errors:?}", check.code));
    let messages = resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message),
        _ => None,
    });
    messages
        .map(|message| {
            let mut variables = BTreeSet::new();
            message
                .value
                .iter()
                .for_each(|value| collect(value, &mut variables));
            (message.id.name.to_owned(), variables)
        })
        .collect()
}

fn collect(pattern: &Pattern<&str>, into: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        match expression {
            Expression::Inline(inline) => variable(inline, into),
            Expression::Select { selector, variants } => {
                variable(selector, into);
                variants
                    .iter()
                    .for_each(|variant| collect(&variant.value, into));
            }
        }
    }
}

fn variable(inline: &InlineExpression<&str>, into: &mut BTreeSet<String>) {
    if let InlineExpression::VariableReference { id } = inline {
        into.insert(id.name.to_owned());
    }
}
