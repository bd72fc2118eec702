//! What can be wrong with the names of a file and with what its statements need.

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, suggest};
use crate::messages::{Arg, Lang, Message};
use crate::source::Span;
use crate::syntax::looks_like_term;

/// The code of a name that nothing has.
const UNKNOWN: &str = "N001";

/// Whether an error only says that a name is unknown which a statement that could not be read may
/// declare.
pub(super) fn follows_from(error: &Diagnostic, unread: &BTreeSet<String>) -> bool {
    let name = error.message.arg("name");
    error.code == UNKNOWN && matches!(name, Some(Arg::Text(name)) if unread.contains(name))
}

/// A name that nothing in its scope has.
pub(super) fn unknown<'a>(
    kind: &'static str,
    name: &str,
    span: Span,
    known: impl IntoIterator<Item = &'a str>,
) -> Diagnostic {
    let message = Message::new("name-unknown")
        .with("kind", Message::new(kind))
        .with("name", name.to_owned());
    let known: Vec<&str> = known.into_iter().collect();
    let diagnostic = Diagnostic::error(UNKNOWN, "unknown-name", message)
        .at(span)
        .mended_by(suggest::mend(name, span, &known));
    match suggest::help(name, &known) {
        Some(help) => diagnostic.help(help),
        None => diagnostic,
    }
}

/// A name of no actor; what looks like a length of time was meant as one.
pub(super) fn unknown_actor<'a>(
    name: &str,
    span: Span,
    known: impl IntoIterator<Item = &'a str>,
    lang: Lang,
) -> Diagnostic {
    let found = unknown("kind-actor", name, span, known);
    match looks_like_term(name) {
        true => {
            found.help(Message::new("syntax-term-help").with("examples", typed(lang, "code-terms")))
        }
        false => found,
    }
}

/// A name of no step and no outcome of the service; the name of the step that leads there is no
/// guess, since it would make a circle of the step.
pub(super) fn unknown_target<'a>(
    name: &str,
    span: Span,
    known: impl IntoIterator<Item = &'a str>,
    own: Option<&str>,
) -> Diagnostic {
    let known: Vec<&str> = known.into_iter().collect();
    let found = unknown("kind-target", name, span, known.iter().copied());
    let is_own = own.is_some() && suggest::likely(name, &known) == own && found.fix.is_none();
    match is_own {
        true => found.help(Message::new("name-known-are").with("names", Arg::list(known))),
        false => found,
    }
}

pub(super) fn duplicate(
    kind: &'static str,
    name: &str,
    span: Span,
    first: Option<Span>,
) -> Diagnostic {
    let message = Message::new("name-duplicate")
        .with("kind", Message::new(kind))
        .with("name", name.to_owned());
    let diagnostic = Diagnostic::error("N002", "duplicate-name", message)
        .at(span)
        .help(Message::new("name-duplicate-help"));
    match first {
        Some(first) => diagnostic.see(first, Message::new("name-first-here")),
        None => diagnostic,
    }
}

pub(super) fn second_regulation(span: Span) -> Diagnostic {
    Diagnostic::error(
        "N003",
        "second-regulation",
        Message::new("name-second-regulation"),
    )
    .at(span)
}

/// What is to be typed, in the words of the file.
fn typed(lang: Lang, id: &'static str) -> Arg {
    Arg::In(lang, Message::new(id).into())
}

pub(super) fn wait_without_missed(span: Span, name: &str, lang: Lang) -> Diagnostic {
    let message = Message::new("name-wait-without-missed").with("name", name.to_owned());
    Diagnostic::error("N004", "wait-without-missed", message)
        .at(span)
        .help(
            Message::new("name-wait-without-missed-help")
                .with("target", typed(lang, "code-missed"))
                .with("silent", typed(lang, "code-missed-silent")),
        )
}

pub(super) fn nested_without_term(span: Span, name: &str) -> Diagnostic {
    let message = Message::new("name-nested-without-term").with("name", name.to_owned());
    Diagnostic::error("N005", "nested-wait-without-term", message).at(span)
}

pub(super) fn no_outcome(span: Span, name: &str) -> Diagnostic {
    let message = Message::new("name-no-outcome").with("name", name.to_owned());
    Diagnostic::error("N006", "service-without-outcome", message)
        .at(span)
        .help(Message::new("name-no-outcome-help"))
}

pub(super) fn rule_without_violated(span: Span, name: &str, lang: Lang) -> Diagnostic {
    let message = Message::new("name-rule-without-violated").with("name", name.to_owned());
    Diagnostic::error("N007", "rule-without-violated", message)
        .at(span)
        .help(
            Message::new("name-rule-without-violated-help")
                .with("target", typed(lang, "code-violated"))
                .with("silent", typed(lang, "code-violated-silent")),
        )
}

pub(super) fn bad_schedule(span: Span, lang: Lang) -> Diagnostic {
    Diagnostic::error(
        "N008",
        "impossible-hours",
        Message::new("name-bad-schedule"),
    )
    .at(span)
    .help(Message::new("name-bad-schedule-help").with("example", typed(lang, "code-schedule")))
}

/// A value that is not of its fact's type; `first` is where the fact is declared.
pub(super) fn value_type(span: Span, fact: &str, kind: Message, first: Option<Span>) -> Diagnostic {
    let message = Message::new("name-value-type")
        .with("name", fact.to_owned())
        .with("type", kind);
    let diagnostic = Diagnostic::error("N009", "wrong-type-of-value", message)
        .at(span)
        .help(Message::new("name-value-type-help"));
    match first {
        Some(first) => diagnostic.see(first, Message::new("name-declared-here")),
        None => diagnostic,
    }
}

pub(super) fn call_cycle(span: Span, names: Vec<String>) -> Diagnostic {
    let list = names.into_iter().map(Arg::from).collect();
    let message = Message::new("name-call-cycle").with("names", Arg::List(list));
    Diagnostic::error("N010", "cyclic-call", message)
        .at(span)
        .help(Message::new("name-call-cycle-help"))
}

pub(super) fn refusal_without_branch(span: Span, call: &str, outcome: &str) -> Diagnostic {
    let message = Message::new("name-refusal-without-branch")
        .with("name", call.to_owned())
        .with("outcome", outcome.to_owned());
    Diagnostic::error("N011", "refusal-without-branch", message)
        .at(span)
        .help(Message::new("name-refusal-without-branch-help").with("outcome", outcome.to_owned()))
}

pub(super) fn deadline_without_events(span: Span, name: &str) -> Diagnostic {
    let message = Message::new("name-deadline-without-events").with("name", name.to_owned());
    Diagnostic::error("N012", "deadline-without-events", message).at(span)
}

pub(super) fn dates_reversed(span: Span) -> Diagnostic {
    Diagnostic::error(
        "N013",
        "dates-reversed",
        Message::new("name-dates-reversed"),
    )
    .at(span)
}

pub(super) fn not_a_date(span: Span, name: &str) -> Diagnostic {
    let message = Message::new("name-not-a-date").with("name", name.to_owned());
    Diagnostic::error("N014", "fact-is-no-date", message).at(span)
}

pub(super) fn elsewhere_without_term(span: Span) -> Diagnostic {
    Diagnostic::error(
        "N015",
        "elsewhere-without-term",
        Message::new("name-elsewhere-without-term"),
    )
    .at(span)
}

pub(super) fn condition_without_branch(span: Span, name: &str, lang: Lang) -> Diagnostic {
    let message = Message::new("name-condition-without-branch").with("name", name.to_owned());
    Diagnostic::error("N016", "condition-without-branch", message)
        .at(span)
        .help(
            Message::new("name-condition-without-branch-help")
                .with("target", typed(lang, "code-else"))
                .with("silent", typed(lang, "code-else-silent")),
        )
}

pub(super) fn huge_calls(span: Span, name: &str, depth: usize, steps: usize) -> Diagnostic {
    let message = Message::new("name-huge-calls")
        .with("name", name.to_owned())
        .with("depth", depth)
        .with("steps", steps);
    Diagnostic::error("N017", "too-many-calls", message).at(span)
}
