//! The machine-readable form of a compiled regulation. Unknown is null.

use super::hours::Hours;
use super::lists;
use super::papers::{Fee, Ground, List};
use serde::Serialize;

use crate::calendar::Day;
use crate::cli::words::Length;
use crate::messages::Message;
use crate::model;

/// A whole regulation.
#[derive(Debug, Serialize)]
pub struct Document<'a> {
    pub regulation: &'a str,
    #[serde(skip)]
    pub is_standard: bool,
    pub title: &'a str,
    pub language: &'static str,
    pub standard: Option<&'a str>,
    pub region: Option<&'a str>,
    pub provider: Option<&'a str>,
    pub calendar: &'a str,
    pub hours: Vec<Hours<'a>>,
    pub act: Option<Act<'a>>,
    pub force: Force,
    pub actors: Vec<Actor<'a>>,
    pub facts: Vec<Fact<'a>>,
    pub services: Vec<Service<'a>>,
    pub documents: Vec<List<'a>>,
    pub fees: Vec<Fee<'a>>,
    pub grounds: Vec<Ground<'a>>,
    pub lists: Vec<lists::List<'a>>,
    pub silences: Vec<Remark<'a>>,
    pub assumptions: Vec<Remark<'a>>,
}

/// The act behind it.
#[derive(Debug, Serialize)]
pub struct Act<'a> {
    pub kind: &'static str,
    #[serde(skip)]
    pub is: model::ActKind,
    pub issuer: Option<&'a str>,
    pub number: Option<&'a str>,
    pub date: Option<String>,
    pub registered: Option<Numbered<'a>>,
    pub amended: Vec<Numbered<'a>>,
    pub repealed: Option<Numbered<'a>>,
}

/// A number with a date.
#[derive(Debug, Serialize)]
pub struct Numbered<'a> {
    pub number: &'a str,
    pub date: Option<String>,
}

/// From when until when it is in force.
#[derive(Clone, Debug, Serialize)]
pub struct Force {
    pub from: Option<String>,
    pub from_bounds: [Option<String>; 2],
    pub until: Option<String>,
    pub until_bounds: [Option<String>; 2],
    /// The same for people.
    #[serde(skip)]
    pub bounds: (model::Bounds, model::Bounds),
}

impl From<model::Force> for Force {
    fn from(force: model::Force) -> Self {
        let text = |day: Option<Day>| day.map(|day| day.to_string());
        let pair = |bounds: model::Bounds| [text(bounds.earliest), text(bounds.latest)];
        Force {
            from: text(force.from.exact()),
            from_bounds: pair(force.from),
            until: text(force.until.exact()),
            until_bounds: pair(force.until),
            bounds: (force.from, force.until),
        }
    }
}

/// Somebody who acts.
#[derive(Debug, Serialize)]
pub struct Actor<'a> {
    pub id: &'a str,
    pub name: &'a str,
    pub kind: &'static str,
    #[serde(skip)]
    pub is: model::ActorKind,
}

/// A fact about a case.
#[derive(Debug, Serialize)]
pub struct Fact<'a> {
    pub id: &'a str,
    #[serde(rename = "type")]
    pub kind: &'static str,
    pub values: Vec<Value<'a>>,
    pub default: Option<Value<'a>>,
    pub by: Option<&'a str>,
    pub text: &'a str,
    /// The type in words.
    #[serde(skip)]
    pub type_words: Message,
    pub cites: &'a [String],
}

/// A value of a fact.
#[derive(Clone, Debug, Serialize)]
#[serde(untagged)]
pub enum Value<'a> {
    Flag(bool),
    Number(i64),
    Name(&'a str),
    Date(String),
}

/// A service.
#[derive(Debug, Serialize)]
pub struct Service<'a> {
    pub id: &'a str,
    pub title: &'a str,
    pub channels: Vec<&'a str>,
    pub steps: Vec<Step<'a>>,
    pub deadlines: Vec<Deadline<'a>>,
    pub outcomes: Vec<Outcome<'a>>,
}

/// A step of a service.
#[derive(Clone, Debug, Serialize)]
pub struct Step<'a> {
    pub id: &'a str,
    pub kind: &'static str,
    pub actors: Vec<&'a str>,
    pub stage: Option<&'a str>,
    pub only_if: Option<String>,
    pub action: Option<String>,
    pub terms: Vec<Term<'a>>,
    pub next: Vec<Next<'a>>,
    pub join: Option<&'static str>,
    pub calls: Option<&'a str>,
    pub cites: &'a [String],
}

/// A term of a step.
#[derive(Clone, Debug, Serialize)]
pub struct Term<'a> {
    #[serde(flatten)]
    pub length: Length,
    pub kind: &'static str,
    pub from: Option<String>,
    pub elapsed: bool,
    pub cites: Vec<&'a str>,
    pub variants: Vec<Variant<'a>>,
    /// The wait that a window belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wait: Option<&'a str>,
    /// Whether a window lies inside the term before it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nested: Option<bool>,
    #[serde(skip)]
    pub is: model::TermKind,
}

/// What another clause says instead.
#[derive(Clone, Debug, Serialize)]
pub struct Variant<'a> {
    #[serde(flatten)]
    pub length: Length,
    pub kind: &'static str,
    pub cites: Vec<&'a str>,
    #[serde(skip)]
    pub is: model::TermKind,
}

/// Where a step leads; nowhere when the act is silent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Next<'a> {
    pub to: Option<&'a str>,
    pub when: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub silent: Option<&'a str>,
}

/// A total term.
#[derive(Debug, Serialize)]
pub struct Deadline<'a> {
    pub id: &'a str,
    pub term: Option<Length>,
    pub from: Option<String>,
    pub to: Option<String>,
    /// Both events for people.
    #[serde(skip)]
    pub between: Option<(Message, Message)>,
    pub excluding: &'a [String],
    pub cites: &'a [String],
}

/// An end of a service.
#[derive(Debug, Serialize)]
pub struct Outcome<'a> {
    pub id: &'a str,
    pub title: &'a str,
    pub kind: &'static str,
    #[serde(skip)]
    pub is: model::OutcomeKind,
}

/// A silence or an assumption.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Remark<'a> {
    pub place: String,
    pub text: std::borrow::Cow<'a, str>,
    pub cites: &'a [String],
}
