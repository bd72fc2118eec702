//! Why a case cannot be run.

use crate::calendar::{Day, ParseMomentError};
use crate::messages::{Arg, Message};
use crate::model::{Fact, FactType};

use super::Stated;

/// A name that means nothing, and the one that was probably meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unknown {
    /// The name as given.
    pub name: String,
    /// The likely one.
    pub likely: Option<String>,
}

/// Why a case cannot be run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CaseError {
    /// The regulation has no such service.
    UnknownService(String, Option<String>),
    /// The act is not yet in force on that day.
    NotYetInForce {
        /// The day.
        day: Day,
        /// The first day on which the force is certain and the wording known.
        nearest: Day,
        /// Since when it was certainly in force in an earlier, unknown wording.
        earlier: Option<Day>,
    },
    /// The act has lost its force by that day.
    NoLongerInForce {
        /// The day.
        day: Day,
        /// The last day on which the force is certain.
        last: Day,
    },
    /// The text does not say when the act is in force.
    ForceUnknown,
    /// The wording of that day is not in the file; from the second day on the one that is holds
    /// with certainty.
    WordingUnknown(Day, Option<Day>),
    /// Facts that the way needs and the case lacks.
    Missing(Vec<Fact>),
    /// No such facts, each with the likely intended one.
    UnknownFacts(Vec<Unknown>, Vec<String>),
    /// A fact of another service, which this one neither is nor calls.
    FactElsewhere {
        /// The name of the fact.
        name: String,
        /// The id of its service.
        service: String,
    },
    /// A value that the fact cannot have.
    BadValue(String, String, Fact),
    /// No such events, each with the likely intended one.
    UnknownEvents(Vec<Unknown>, Vec<String>),
    /// An event lies before the application was sent.
    EventBefore(String, Stated),
    /// A fact that the lists of documents decide was given.
    SettledByLists(String),
    /// The calendar does not know the days that the case needs.
    OutsideCoverage(String, Day, Day),
    /// A term runs from an event that has not happened.
    MissingEvent,
    /// The case goes round in a circle.
    TooManySteps(usize),
    /// No branch of a step can be taken.
    Stuck,
}

impl CaseError {
    /// The stable code for programs.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            CaseError::UnknownService(..) => "case-service-unknown",
            CaseError::NotYetInForce { .. } | CaseError::NoLongerInForce { .. } => {
                "case-not-in-force"
            }
            CaseError::ForceUnknown => "case-force-unknown",
            CaseError::WordingUnknown(..) => "case-wording-unknown",
            CaseError::Missing(_) => "case-fact-missing",
            CaseError::UnknownFacts(..) => "case-fact-unknown",
            CaseError::FactElsewhere { .. } => "case-fact-elsewhere",
            CaseError::BadValue(..) => "case-fact-type",
            CaseError::UnknownEvents(..) => "case-event-unknown",
            CaseError::EventBefore(..) => "case-event-before",
            CaseError::SettledByLists(_) => "case-settled-by-lists",
            CaseError::OutsideCoverage(..) => "case-outside-coverage",
            CaseError::MissingEvent => "case-missing-event",
            CaseError::TooManySteps(_) => "case-too-many-steps",
            CaseError::Stuck => "case-stuck",
        }
    }

    /// What is wrong.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            CaseError::UnknownService(name, _) => {
                Message::new("case-service-unknown").with("name", name)
            }
            CaseError::NotYetInForce {
                day,
                nearest,
                earlier,
            } => not_yet(*day, *nearest, *earlier),
            CaseError::NoLongerInForce { day, last } => Message::new("case-no-longer-in-force")
                .with("date", Arg::date(day.to_string()))
                .with("last", Arg::date(last.to_string())),
            CaseError::ForceUnknown => Message::new("case-force-unknown"),
            CaseError::WordingUnknown(day, _) => {
                Message::new("case-wording-unknown").with("date", Arg::date(day.to_string()))
            }
            CaseError::Missing(facts) => Message::new("case-fact-missing").with(
                "names",
                Arg::list(facts.iter().map(|fact| fact.id.as_str())),
            ),
            CaseError::UnknownFacts(unknown, _) => named("case-fact-unknown", unknown),
            CaseError::FactElsewhere { name, service } => Message::new("case-fact-elsewhere")
                .with("name", name)
                .with("service", service),
            CaseError::BadValue(name, value, fact) => bad_value(name, value, fact),
            CaseError::UnknownEvents(unknown, _) => named("case-event-unknown", unknown),
            CaseError::EventBefore(name, at) => Message::new("case-event-before")
                .with("name", name)
                .with("at", at.arg()),
            CaseError::SettledByLists(name) => {
                Message::new("case-settled-by-lists").with("name", name)
            }
            CaseError::OutsideCoverage(calendar, first, last) => {
                Message::new("case-outside-coverage")
                    .with("calendar", calendar)
                    .with("from", Arg::date(first.to_string()))
                    .with("to", Arg::date(last.to_string()))
            }
            CaseError::MissingEvent => Message::new("case-missing-event"),
            CaseError::TooManySteps(limit) => {
                Message::new("case-too-many-steps").with("limit", *limit)
            }
            CaseError::Stuck => Message::new("case-stuck"),
        }
    }

    /// Whether the act, or its known wording, is the obstacle.
    #[must_use]
    pub const fn is_of_force(&self) -> bool {
        matches!(
            self,
            CaseError::NotYetInForce { .. }
                | CaseError::NoLongerInForce { .. }
                | CaseError::ForceUnknown
                | CaseError::WordingUnknown(..)
        )
    }

    /// What to do about it.
    #[must_use]
    pub fn help(&self) -> Option<Message> {
        match self {
            CaseError::UnknownService(_, likely) => meant(likely.iter()),
            CaseError::UnknownFacts(unknown, known) | CaseError::UnknownEvents(unknown, known) => {
                let likely = unknown.iter().filter_map(|unknown| unknown.likely.as_ref());
                meant(likely).or_else(|| has(known))
            }
            CaseError::NotYetInForce { .. }
            | CaseError::NoLongerInForce { .. }
            | CaseError::ForceUnknown => Some(Message::new("case-as-if-help")),
            CaseError::WordingUnknown(_, Some(known)) => {
                Some(Message::new("case-wording-help").with("date", Arg::date(known.to_string())))
            }
            CaseError::Missing(_) => Some(Message::new("case-missing-help")),
            CaseError::OutsideCoverage(..) => Some(Message::new("case-coverage-help")),
            _ => None,
        }
    }

    /// The facts that are missing, with their types and values.
    #[must_use]
    pub fn missing(&self) -> &[Fact] {
        match self {
            CaseError::Missing(facts) => facts,
            _ => &[],
        }
    }
}

/// A date that no calendar has is told apart from a text that is no date.
fn bad_value(name: &str, value: &str, fact: &Fact) -> Message {
    let none = matches!(value.parse::<Stated>(), Err(ParseMomentError::NoSuchDay(_)));
    match none && fact.kind == FactType::Date {
        true => Message::new("case-fact-no-such-day")
            .with("name", name)
            .with("value", value),
        false => Message::new("case-fact-type")
            .with("name", name)
            .with("value", value)
            .with("expected", fact.expected()),
    }
}

fn not_yet(day: Day, nearest: Day, earlier: Option<Day>) -> Message {
    let (date, nearest) = (Arg::date(day.to_string()), Arg::date(nearest.to_string()));
    match earlier {
        Some(earlier) => Message::new("case-not-in-force-earlier")
            .with("date", date)
            .with("earlier", Arg::date(earlier.to_string()))
            .with("nearest", nearest),
        None => Message::new("case-not-in-force")
            .with("date", date)
            .with("nearest", nearest),
    }
}

/// A message on one or more names that mean nothing.
fn named(id: &'static str, unknown: &[Unknown]) -> Message {
    let names = unknown.iter().map(|unknown| quoted(&unknown.name));
    Message::new(id)
        .with("n", unknown.len())
        .with("names", Arg::list(names))
}

fn quoted(name: &str) -> Message {
    Message::new("quoted").with("name", name)
}

/// The names that there are.
fn has(known: &[String]) -> Option<Message> {
    let names = known.iter().map(|name| quoted(name));
    let message = Message::new("case-names-help").with("names", Arg::list(names));
    (!known.is_empty()).then_some(message)
}

/// The names that were probably meant, if any are known.
fn meant<'a>(likely: impl Iterator<Item = &'a String>) -> Option<Message> {
    let names: Vec<&str> = likely.map(String::as_str).collect();
    match names.as_slice() {
        [] => None,
        [one] => Some(Message::new("name-did-you-mean").with("name", *one)),
        _ => {
            let names = names.into_iter().map(quoted);
            Some(Message::new("names-did-you-mean").with("names", Arg::list(names)))
        }
    }
}
