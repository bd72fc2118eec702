//! The act behind a regulation.

use serde::{Deserialize, Serialize};

use crate::calendar::{Day, Unit};

/// What kind of act it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ActKind {
    /// A resolution of an akimat.
    Resolution,
    /// An order of a ministry.
    Order,
    /// A law.
    Law,
    /// A newspaper's summary of one.
    Newspaper,
}

impl ActKind {
    /// The name in machine-readable output.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            ActKind::Resolution => "resolution",
            ActKind::Order => "order",
            ActKind::Law => "law",
            ActKind::Newspaper => "newspaper",
        }
    }
}

/// A number and a date under which an act is registered.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Registration {
    /// The number.
    pub number: String,
    /// The date, if the text gives it.
    pub date: Option<Day>,
    /// Who registered it.
    pub body: Option<String>,
}

/// The day of official publication.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Publication {
    /// Known.
    On(Day),
    /// Somewhere between two days, both included.
    Between(Day, Day),
}

impl Publication {
    /// The first and the last possible day.
    #[must_use]
    pub const fn bounds(self) -> (Day, Day) {
        match self {
            Publication::On(day) => (day, day),
            Publication::Between(first, last) => (first, last),
        }
    }
}

/// When an act becomes valid or takes effect.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum StartOfForce {
    /// On this day.
    On(Day),
    /// On the day of registration.
    Registration,
    /// On the day of publication.
    Publication,
    /// When so many units after the day of publication have passed.
    AfterPublication(u32, Unit),
}

/// Another act that this one names as its parent or ends.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Parent {
    /// Its kind.
    pub kind: ActKind,
    /// Its number.
    pub number: String,
    /// Its date, if the text gives it.
    pub date: Option<Day>,
    /// Its registration, if the text gives it.
    pub registered: Option<Registration>,
    /// Whether this act ends it, and does not only change it.
    pub ends: bool,
}

/// An act that changes or ends this one.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Change {
    /// Its kind.
    pub kind: ActKind,
    /// Its number.
    pub number: String,
    /// Its date.
    pub date: Option<Day>,
    /// What it changes, in our words.
    pub text: Option<String>,
    /// Its publication.
    pub published: Option<Publication>,
    /// When it takes effect; by its date when the text does not say.
    pub in_effect: Option<StartOfForce>,
    /// Whether it gives a new wording: of everything when the list is empty, else of these
    /// services; what they said before is then unknown.
    pub new_wording: Option<Vec<String>>,
    /// Whether the text in the file's language stays as it was.
    pub text_unchanged: bool,
    /// Where the text says so.
    pub cites: Vec<String>,
}

/// The act that holds a regulation.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Act {
    /// Its kind.
    pub kind: ActKind,
    /// Its number.
    pub number: Option<String>,
    /// Its date.
    pub date: Option<Day>,
    /// Its title, if it differs from the regulation's.
    pub title: Option<String>,
    /// Who adopted it.
    pub issuer: Option<String>,
    /// Its state registration.
    pub registered: Option<Registration>,
    /// When it becomes valid.
    pub in_force: Option<StartOfForce>,
    /// When it takes effect.
    pub in_effect: Option<StartOfForce>,
    /// Its publication.
    pub published: Option<Publication>,
    /// Acts that it changes or ends.
    pub parents: Vec<Parent>,
    /// Acts that changed it, in the order of the file.
    pub amendments: Vec<Change>,
    /// The act that ended it.
    pub repealed: Option<Change>,
}

/// The standard that a regulation relies on.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct StandardRef {
    /// The path of the standard's file.
    pub path: String,
    /// Kind, number and date under which the act cites it.
    pub cited: Option<(ActKind, String, Option<Day>)>,
    /// The title under which the act cites it.
    pub title: Option<String>,
    /// Where the act cites it.
    pub cites: Vec<String>,
}
