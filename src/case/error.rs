//! Why a case cannot be run.

use crate::calendar::{Day, Moment};
use crate::messages::{Arg, Message};
use crate::model::Fact;

/// Why a case cannot be run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CaseError {
    /// The regulation has no such service.
    UnknownService(String, Option<String>),
    /// The act is not in force on that day; the nearest day on which it is.
    NotInForce(Day, Day),
    /// The text does not say when the act is in force.
    ForceUnknown,
    /// The wording of that day is not in the file; the wording that is begins then.
    WordingUnknown(Day, Option<Day>),
    /// Facts that the way needs and the case lacks.
    Missing(Vec<Fact>),
    /// No such fact; the likely intended one.
    UnknownFact(String, Option<String>),
    /// A value that the fact cannot have.
    BadValue(String, String, Fact),
    /// No such event; the likely intended one.
    UnknownEvent(String, Option<String>),
    /// An event lies before the application was sent.
    EventBefore(String, Moment),
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
            CaseError::NotInForce(..) => "case-not-in-force",
            CaseError::ForceUnknown => "case-force-unknown",
            CaseError::WordingUnknown(..) => "case-wording-unknown",
            CaseError::Missing(_) => "case-fact-missing",
            CaseError::UnknownFact(..) => "case-fact-unknown",
            CaseError::BadValue(..) => "case-fact-type",
            CaseError::UnknownEvent(..) => "case-event-unknown",
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
            CaseError::NotInForce(day, nearest) => Message::new("case-not-in-force")
                .with("date", Arg::date(day.to_string()))
                .with("nearest", Arg::date(nearest.to_string())),
            CaseError::ForceUnknown => Message::new("case-force-unknown"),
            CaseError::WordingUnknown(day, _) => {
                Message::new("case-wording-unknown").with("date", Arg::date(day.to_string()))
            }
            CaseError::Missing(facts) => Message::new("case-fact-missing").with(
                "names",
                Arg::list(facts.iter().map(|fact| fact.id.as_str())),
            ),
            CaseError::UnknownFact(name, _) => Message::new("case-fact-unknown").with("name", name),
            CaseError::BadValue(name, value, fact) => Message::new("case-fact-type")
                .with("name", name)
                .with("value", value)
                .with("expected", fact.expected()),
            CaseError::UnknownEvent(name, _) => {
                Message::new("case-event-unknown").with("name", name)
            }
            CaseError::EventBefore(name, at) => Message::new("case-event-before")
                .with("name", name)
                .with("at", Arg::moment(at.to_string())),
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

    /// What to do about it.
    #[must_use]
    pub fn help(&self) -> Option<Message> {
        match self {
            CaseError::UnknownService(_, likely)
            | CaseError::UnknownFact(_, likely)
            | CaseError::UnknownEvent(_, likely) => likely
                .as_ref()
                .map(|name| Message::new("name-did-you-mean").with("name", name)),
            CaseError::NotInForce(..) | CaseError::ForceUnknown => {
                Some(Message::new("case-as-if-help"))
            }
            CaseError::WordingUnknown(_, Some(known)) => {
                Some(Message::new("case-wording-help").with("date", Arg::date(known.to_string())))
            }
            CaseError::Missing(_) => Some(Message::new("case-missing-help")),
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
