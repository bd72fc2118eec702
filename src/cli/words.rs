//! Values of the model as programs and people read them.

use serde::{Serialize, Serializer};

use crate::calendar::Unit;
use crate::messages::{Lang, Message};
use crate::model::{Amount, TermKind};
use crate::syntax::{duration_words, tree::Duration};

/// The name of a unit in machine-readable output.
#[must_use]
pub const fn unit_code(unit: Unit) -> &'static str {
    match unit {
        Unit::Minutes => "minutes",
        Unit::Hours => "hours",
        Unit::WorkingDays => "working_days",
        Unit::CalendarDays => "calendar_days",
        Unit::Weeks => "weeks",
        Unit::Months => "months",
        Unit::Years => "years",
        Unit::Days => "days",
    }
}

/// A number with its unit, as `{"value": 3, "unit": "working_days"}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Length {
    /// How many; 0 is the same day.
    pub value: u32,
    /// Of what.
    #[serde(serialize_with = "unit")]
    pub unit: Unit,
}

fn unit<S: Serializer>(unit: &Unit, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(unit_code(*unit))
}

impl From<Amount> for Length {
    fn from(amount: Amount) -> Self {
        match amount {
            Amount::Of(value, unit) => Length { value, unit },
            // The working day in which the trigger lies, and none after it.
            Amount::SameDay => Length {
                value: 0,
                unit: Unit::WorkingDays,
            },
        }
    }
}

impl Length {
    /// The length as a file in the language writes it.
    #[must_use]
    pub fn words(self, lang: Lang, within: bool) -> String {
        if self.value == 0 && self.unit == Unit::WorkingDays {
            return Message::new("term-same-day").text(lang);
        }
        duration_words(
            Duration {
                amount: self.value,
                unit: self.unit,
                within,
            },
            lang,
        )
    }
}

/// Whether a kind of term is told with "within".
#[must_use]
pub const fn is_within(kind: TermKind) -> bool {
    !matches!(kind, TermKind::Takes)
}
