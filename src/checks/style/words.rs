//! The words of a file with their places: names wherever they stand, and quoted texts.

use crate::source::{Span, Spanned};
use crate::syntax::tree::{Event, Expr, FactType, File, Part, Statement, Target, Value};

/// Words as written: a name or the inside of a quoted text, with its exact place where that is
/// known.
#[derive(Clone, Copy, Debug)]
pub struct Written<'a> {
    /// The words.
    pub text: &'a str,
    /// Whether they are a name, which means something else with any other letter.
    pub is_name: bool,
    /// Where they stand, without quotes.
    pub exact: Option<Span>,
    /// Where the phrase around them stands.
    pub around: Span,
}

/// Visits everything written in a file, in its order.
pub fn visit<'a>(file: &'a File, see: &mut impl FnMut(Written<'a>)) {
    for statement in file.block.statements() {
        visit_statement(statement, see);
    }
}

fn visit_statement<'a>(statement: &'a Statement, see: &mut impl FnMut(Written<'a>)) {
    for part in &statement.parts {
        visit_part(part, see);
    }
    for child in statement.children() {
        visit_statement(child, see);
    }
}

fn visit_part<'a>(part: &'a Spanned<Part>, see: &mut impl FnMut(Written<'a>)) {
    let around = part.span;
    match &part.value {
        Part::Name(name) => see(ending(name, around)),
        Part::Names(names) => names.iter().for_each(|name| see(whole(name))),
        Part::Text(text) => see(quoted(text, around)),
        Part::Term(term) => {
            let from = term.from.as_ref();
            from.into_iter()
                .for_each(|from| event(&from.value, from.span, see));
        }
        Part::Event(own) => event(own, around, see),
        Part::Bound(bound) => event(&bound.event.value, bound.event.span, see),
        Part::Expr(own) => expr(own, see),
        Part::Target(own) => target(own, around, see),
        Part::Choice(value, to) => {
            see(whole(value));
            to.iter().for_each(|to| target(&to.value, to.span, see));
        }
        Part::FactType(FactType::OneOf(values)) => {
            values.iter().for_each(|value| see(whole(value)))
        }
        Part::Value(Value::Name(name)) => see(ending(name, around)),
        _ => {}
    }
}

fn event<'a>(event: &'a Event, around: Span, see: &mut impl FnMut(Written<'a>)) {
    if let Event::StartOf(name) | Event::EndOf(name) | Event::NoticeOf(name) | Event::Fact(name) =
        event
    {
        see(ending(name, around));
    }
}

fn expr<'a>(own: &'a Expr, see: &mut impl FnMut(Written<'a>)) {
    match own {
        Expr::Any(parts) | Expr::All(parts) => parts.iter().for_each(|part| expr(part, see)),
        Expr::Not(inner) => expr(inner, see),
        Expr::Test { facts, compared } => {
            facts.iter().for_each(|fact| see(whole(fact)));
            if let Some((_, value)) = compared
                && let Value::Name(name) = &value.value
            {
                see(ending(name, value.span));
            }
        }
    }
}

fn target<'a>(target: &'a Target, around: Span, see: &mut impl FnMut(Written<'a>)) {
    match target {
        Target::Next => {}
        Target::Name(name) => see(ending(name, around)),
        // Which quotes stand around it the tree does not say.
        Target::Silent(text) => see(Written {
            text,
            is_name: false,
            exact: None,
            around,
        }),
    }
}

fn whole(name: &Spanned<String>) -> Written<'_> {
    ending(&name.value, name.span)
}

/// A name that a phrase ends with.
fn ending(text: &str, around: Span) -> Written<'_> {
    let start = around.end.checked_sub(length(text));
    let exact = start.filter(|start| *start >= around.start);
    Written {
        text,
        is_name: true,
        exact: exact.map(|start| Span { start, ..around }),
        around,
    }
}

/// A text between quotes of one length.
fn quoted(text: &str, around: Span) -> Written<'_> {
    let quotes = (around.end - around.start).checked_sub(length(text));
    let exact = quotes.map(|quotes| Span {
        start: around.start + quotes / 2,
        end: around.end - quotes / 2,
        ..around
    });
    Written {
        text,
        is_name: false,
        exact,
        around,
    }
}

fn length(text: &str) -> u32 {
    u32::try_from(text.len()).unwrap_or(u32::MAX)
}
