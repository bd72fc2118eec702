//! The message files as data.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
};
use reglament::messages::Lang;

/// The variables of every pattern: by id, then by attribute, the text itself under no name.
pub type Entries = BTreeMap<String, BTreeMap<String, BTreeSet<String>>>;

/// A pattern's variables, and the messages it takes in.
#[derive(Default)]
struct Found {
    variables: BTreeSet<String>,
    messages: BTreeSet<String>,
}

/// Reads the file of a language; a mistake in it ends the test.
pub fn read(lang: Lang) -> Entries {
    let path = format!("{}/src/messages/{lang}.ftl", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).expect("every language has a file");
    let file = fluent_syntax::parser::parse(text.as_str())
        .unwrap_or_else(|(_, mistakes)| panic!("{lang}.ftl: {mistakes:?}"));
    let mut entries = Entries::new();
    let mut taken_in = Vec::new();
    for entry in &file.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        let id = message.id.name.to_owned();
        let mut patterns = BTreeMap::new();
        let text = message.value.iter().map(|value| ("", value));
        let attributes = message
            .attributes
            .iter()
            .map(|each| (each.id.name, &each.value));
        for (name, pattern) in text.chain(attributes) {
            let found = variables(pattern);
            taken_in.extend(
                found
                    .messages
                    .into_iter()
                    .map(|from| (id.clone(), name, from)),
            );
            patterns.insert(name.to_owned(), found.variables);
        }
        let before = entries.insert(id, patterns);
        assert!(
            before.is_none(),
            "{lang}.ftl: `{}` stands twice",
            message.id.name
        );
    }
    for (id, name, from) in taken_in {
        let theirs = entries[&from][""].clone();
        entries
            .entry(id)
            .or_default()
            .entry(name.to_owned())
            .or_default()
            .extend(theirs);
    }
    entries
}

fn variables(pattern: &Pattern<&str>) -> Found {
    let mut found = Found::default();
    in_pattern(pattern, &mut found);
    found
}

fn in_pattern(pattern: &Pattern<&str>, found: &mut Found) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, found);
        }
    }
}

fn in_expression(expression: &Expression<&str>, found: &mut Found) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, found),
        Expression::Select { selector, variants } => {
            in_inline(selector, found);
            for variant in variants {
                in_pattern(&variant.value, found);
            }
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, found: &mut Found) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.variables.insert(id.name.to_owned());
        }
        InlineExpression::MessageReference { id, .. } => {
            found.messages.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => in_arguments(arguments, found),
        InlineExpression::Placeable { expression } => in_expression(expression, found),
        _ => {}
    }
}

fn in_arguments(arguments: &CallArguments<&str>, found: &mut Found) {
    for argument in &arguments.positional {
        in_inline(argument, found);
    }
}
