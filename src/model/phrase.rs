//! Conditions and events in words.

use crate::calendar::Day;
use crate::messages::{Arg, Message};

use super::{Event, Expr, Fact, FactId, FactType, Operand, Operator, Regulation, Service, StepId};

/// A condition in words.
#[must_use]
pub fn condition(expr: &Expr, regulation: &Regulation) -> Message {
    let within = |inner: &Expr| match inner {
        Expr::Any(list) | Expr::All(list) if list.len() > 1 => {
            Message::new("when-group").with("condition", condition(inner, regulation))
        }
        _ => condition(inner, regulation),
    };
    match expr {
        Expr::Any(list) => {
            let parts = list.iter().map(within);
            joined(parts, |left, right| {
                Message::new("when-or")
                    .with("left", left)
                    .with("right", right)
            })
        }
        Expr::All(list) => {
            let parts = list.iter().map(within);
            joined(parts, |left, right| {
                Message::new("when-and")
                    .with("left", left)
                    .with("right", right)
            })
        }
        Expr::Not(inner) => Message::new("when-not").with("condition", within(inner)),
        Expr::Complete => Message::new("when-complete"),
        Expr::Test {
            facts,
            operator,
            with,
        } => test(facts, *operator, *with, regulation),
    }
}

/// The list is as long as a file writes it, so it is joined from the left without recursion.
fn joined(
    parts: impl Iterator<Item = Message>,
    join: impl Fn(Message, Message) -> Message,
) -> Message {
    parts.reduce(join).unwrap_or(Message::new("when-otherwise"))
}

fn test(facts: &[FactId], operator: Operator, with: Operand, regulation: &Regulation) -> Message {
    let names = facts.iter().filter_map(|fact| regulation.fact(*fact));
    let names: Vec<&str> = names.map(|fact| fact.id.as_str()).collect();
    let first = facts.first().and_then(|fact| regulation.fact(*fact));
    let yes_no = first.is_some_and(|fact| fact.kind == FactType::YesNo);
    let name = Message::new("when-fact").with("name", names.join(" + "));
    match (operator, with) {
        (Operator::Equal, Operand::Value(1)) | (Operator::Unequal, Operand::Value(0)) if yes_no => {
            name
        }
        (Operator::Equal, Operand::Value(0)) | (Operator::Unequal, Operand::Value(1)) if yes_no => {
            Message::new("when-not").with("condition", name)
        }
        _ => {
            let value = match with {
                Operand::Fact(other) => regulation.fact(other).map(|fact| Arg::from(&fact.id)),
                Operand::Value(value) => first.map(|fact| value_words(fact, value)),
            };
            Message::new("when-compared")
                .with("name", names.join(" + "))
                .with("sign", operator.sign())
                .with("value", value.unwrap_or_else(|| Arg::from("")))
        }
    }
}

/// A value of a fact for people.
#[must_use]
pub fn value_words(fact: &Fact, value: i64) -> Arg {
    match &fact.kind {
        FactType::OneOf(names) => {
            let name = usize::try_from(value).ok().and_then(|at| names.get(at));
            name.map_or_else(|| Arg::from(value.to_string()), Arg::from)
        }
        FactType::Date => match i32::try_from(value) {
            Ok(number) => Arg::date(Day(number).to_string()),
            Err(_) => Arg::from(value.to_string()),
        },
        FactType::YesNo if value == 0 => Arg::from(Message::new("value-no")),
        FactType::YesNo => Arg::from(Message::new("value-yes")),
        _ => Arg::from(value.to_string()),
    }
}

/// A moment of a case, in the words of machine-readable output.
#[must_use]
pub fn event(event: Event, service: &Service, regulation: &Regulation) -> String {
    let step = |id: StepId| {
        service
            .step(id)
            .map(|step| step.id.as_str())
            .unwrap_or_default()
    };
    match event {
        Event::Submitted => "submitted".to_owned(),
        Event::Received => "received".to_owned(),
        Event::StartOf(id) => format!("start of {}", step(id)),
        Event::EndOf(id) => format!("end of {}", step(id)),
        Event::NoticeOf(id) => format!("notice of {}", step(id)),
        Event::Fact(id) => {
            let name = regulation
                .fact(id)
                .map(|fact| fact.id.as_str())
                .unwrap_or_default();
            format!("fact {name}")
        }
    }
}

/// A moment of a case for people.
#[must_use]
pub fn event_words(event: Event, service: &Service, regulation: &Regulation) -> Message {
    let step = |id: StepId| {
        service
            .step(id)
            .map(|step| step.id.clone())
            .unwrap_or_default()
    };
    match event {
        Event::Submitted => Message::new("event-submitted"),
        Event::Received => Message::new("event-received"),
        Event::StartOf(id) => Message::new("event-start").with("step", step(id)),
        Event::EndOf(id) => Message::new("event-end").with("step", step(id)),
        Event::NoticeOf(id) => Message::new("event-notice").with("step", step(id)),
        Event::Fact(id) => {
            let name = regulation
                .fact(id)
                .map(|fact| fact.id.clone())
                .unwrap_or_default();
            Message::new("event-fact").with("name", name)
        }
    }
}
