//! Values of facts as people write them.

use crate::calendar::Moment;
use crate::model::{Fact, FactType};

use super::file::Setting;

const YES: [&str; 4] = ["да", "иә", "yes", "true"];
const NO: [&str; 4] = ["нет", "жоқ", "no", "false"];

/// The number that stands for a value of a fact; none when the fact cannot have the value.
#[must_use]
pub fn read(fact: &Fact, setting: &Setting) -> Option<i64> {
    match (&fact.kind, setting) {
        (FactType::YesNo, Setting::Flag(flag)) => Some(i64::from(*flag)),
        (FactType::YesNo, Setting::Text(text)) => yes_or_no(text),
        (FactType::OneOf(values), Setting::Text(text)) => {
            let at = values.iter().position(|value| value == text)?;
            i64::try_from(at).ok()
        }
        (FactType::Date, Setting::Text(text)) => date(text),
        (kind, Setting::Text(text)) if is_number(kind) => text
            .trim()
            .parse()
            .ok()
            .filter(|number| may_be(kind, *number)),
        (kind, Setting::Number(number)) if is_number(kind) => {
            Some(*number).filter(|number| may_be(kind, *number))
        }
        _ => None,
    }
}

fn is_number(kind: &FactType) -> bool {
    matches!(
        kind,
        FactType::Number | FactType::Money | FactType::Persons | FactType::Duration
    )
}

/// Whether a number can be a value of the type: persons, sums and lengths are never negative.
fn may_be(kind: &FactType, number: i64) -> bool {
    *kind == FactType::Number || number >= 0
}

fn yes_or_no(text: &str) -> Option<i64> {
    let text = text.trim().to_lowercase();
    let is = |list: [&str; 4]| list.contains(&text.as_str());
    if is(YES) {
        Some(1)
    } else if is(NO) {
        Some(0)
    } else {
        None
    }
}

fn date(text: &str) -> Option<i64> {
    let moment: Moment = text.trim().parse().ok()?;
    Some(i64::from(moment.day().0))
}

/// A value in words that a case can give back.
pub(super) fn show(fact: &Fact, value: i64) -> crate::messages::Arg {
    use crate::messages::{Arg, Message};
    match &fact.kind {
        FactType::YesNo | FactType::Complete => Arg::from(Message::new(if value == 0 {
            "value-no"
        } else {
            "value-yes"
        })),
        FactType::OneOf(values) => {
            let named = usize::try_from(value).ok().and_then(|at| values.get(at));
            Arg::from(named.cloned().unwrap_or_default())
        }
        FactType::Date => {
            let day = crate::calendar::Day(i32::try_from(value).unwrap_or(i32::MAX));
            Arg::date(day.to_string())
        }
        _ => Arg::from(value),
    }
}
