//! Facts about a case and conditions on them.

use crate::calendar::Day;
use crate::messages::{Arg, Lang, Message};

use super::{ActorId, ServiceId, id};

id! {
    /// A fact of a regulation.
    FactId
}

/// The first fact of every regulation: the channel of the case.
pub const CHANNEL_FACT: &str = "channel";

/// The type of a fact; every value of a case is kept as a whole number.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum FactType {
    /// 0 is no, 1 is yes.
    YesNo,
    /// The place in this list.
    OneOf(Vec<String>),
    /// The number.
    Number,
    /// Days since 2000-01-01.
    Date,
    /// A length in months.
    Duration,
    /// Tenge.
    Money,
    /// How many persons.
    Persons,
    /// Yes when the documents of every list that applies are there; never given by the case.
    Complete,
}

/// Who settles a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Settled {
    /// The applicant, or another actor, states it.
    Stated(Option<ActorId>),
    /// An actor decides it.
    Decided(Option<ActorId>),
    /// The lists of documents settle it.
    Lists,
}

/// A fact about a case.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Fact {
    /// The name in the file.
    pub id: String,
    /// Its type.
    pub kind: FactType,
    /// Who settles it.
    pub settled: Settled,
    /// The favourable value, taken when the case does not give one.
    pub favourable: Option<i64>,
    /// What it means.
    pub text: String,
    /// The service that it belongs to, if it is declared inside one.
    pub service: Option<ServiceId>,
    /// The other services that speak of it.
    pub also: Vec<ServiceId>,
    /// Where the act speaks of it.
    pub cites: Vec<String>,
}

/// A comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Operator {
    /// Equal.
    Equal,
    /// Not equal.
    Unequal,
    /// Less.
    Less,
    /// Less or equal.
    AtMost,
    /// Greater.
    Greater,
    /// Greater or equal.
    AtLeast,
}

impl Operator {
    /// Whether the comparison holds.
    #[must_use]
    pub const fn holds(self, left: i64, right: i64) -> bool {
        match self {
            Operator::Equal => left == right,
            Operator::Unequal => left != right,
            Operator::Less => left < right,
            Operator::AtMost => left <= right,
            Operator::Greater => left > right,
            Operator::AtLeast => left >= right,
        }
    }

    /// The sign, as the language writes it.
    #[must_use]
    pub const fn sign(self) -> &'static str {
        match self {
            Operator::Equal => "=",
            Operator::Unequal => "≠",
            Operator::Less => "<",
            Operator::AtMost => "≤",
            Operator::Greater => ">",
            Operator::AtLeast => "≥",
        }
    }
}

/// The right side of a comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Operand {
    /// A value.
    Value(i64),
    /// Another fact.
    Fact(FactId),
}

/// A condition on facts.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Expr {
    /// One of these holds.
    Any(Vec<Expr>),
    /// All of these hold.
    All(Vec<Expr>),
    /// This does not hold.
    Not(Box<Expr>),
    /// The sum of the facts compares so.
    Test {
        /// The facts that are added up.
        facts: Vec<FactId>,
        /// How they are compared.
        operator: Operator,
        /// With what.
        with: Operand,
    },
    /// The documents of every list that applies are there.
    Complete,
}

impl Fact {
    /// What a value of the fact can be, in words: its type, and its values where they are a list.
    #[must_use]
    pub fn expected(&self) -> Message {
        match &self.kind {
            FactType::OneOf(values) => {
                let values = Arg::list(values.iter().map(String::as_str));
                Message::new("fact-one-of-values").with("values", values)
            }
            other => other.message(),
        }
    }

    /// A value as a case states it, in a language.
    #[must_use]
    pub fn value_in_words(&self, value: i64, lang: Lang) -> String {
        match &self.kind {
            FactType::YesNo | FactType::Complete => {
                let [yes, no] = match lang {
                    Lang::Ru => ["да", "нет"],
                    Lang::Kk => ["иә", "жоқ"],
                    Lang::En => ["yes", "no"],
                };
                if value == 0 { no } else { yes }.to_owned()
            }
            FactType::OneOf(values) => {
                let named = usize::try_from(value).ok().and_then(|at| values.get(at));
                named.cloned().unwrap_or_default()
            }
            FactType::Date => Day(i32::try_from(value).unwrap_or(i32::MAX)).to_string(),
            _ => value.to_string(),
        }
    }
}

impl FactType {
    /// The type in words.
    #[must_use]
    pub fn message(&self) -> Message {
        Message::new(match self {
            FactType::YesNo => "fact-type-yes-no",
            FactType::OneOf(_) => "fact-type-one-of",
            FactType::Number => "fact-type-number",
            FactType::Date => "fact-type-date",
            FactType::Duration => "fact-type-duration",
            FactType::Money => "fact-type-money",
            FactType::Persons => "fact-type-persons",
            FactType::Complete => "fact-type-complete",
        })
    }

    /// The name in machine-readable output.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            FactType::YesNo => "yes-no",
            FactType::OneOf(_) => "one-of",
            FactType::Number => "number",
            FactType::Date => "date",
            FactType::Duration => "duration",
            FactType::Money => "money",
            FactType::Persons => "persons",
            FactType::Complete => "complete",
        }
    }
}
