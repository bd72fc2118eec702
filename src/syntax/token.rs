//! Single tokens: what a rule's text stands for.

use pest::iterators::Pair;

use super::grammar::Rule;
use super::keywords;
use super::tree::{Duration, Expr, Operator};
use crate::calendar::{Day, Unit};

/// Rules that only group others; their parts belong to the statement itself.
pub(super) fn is_group(rule: Rule) -> bool {
    matches!(
        rule,
        Rule::act_kind
            | Rule::actor_kind
            | Rule::fact_mark
            | Rule::form_kind
            | Rule::scope
            | Rule::document_mark
            | Rule::document_form
            | Rule::fee_mark
            | Rule::part
            | Rule::outcome_kind
    )
}

pub(super) fn keyword(rule: Rule) -> Option<&'static keywords::Words> {
    keywords::of_rule(rule)
}

/// A length of time with its unit as written; none when the number is too large.
pub(super) fn duration(pair: Pair<'_, Rule>) -> Option<(Duration, &str)> {
    let (mut amount, mut unit, mut within) = (None, None, false);
    for part in pair.into_inner() {
        match part.as_rule() {
            Rule::number => amount = part.as_str().parse().ok(),
            Rule::unit => unit = part.into_inner().next(),
            _ => within = true,
        }
    }
    let unit = unit?;
    let kind = match unit.as_rule() {
        Rule::u_minutes => Unit::Minutes,
        Rule::u_hours => Unit::Hours,
        Rule::u_working_days => Unit::WorkingDays,
        Rule::u_calendar_days => Unit::CalendarDays,
        Rule::u_weeks => Unit::Weeks,
        Rule::u_months => Unit::Months,
        Rule::u_years => Unit::Years,
        _ => Unit::Days,
    };
    Some((
        Duration {
            amount: amount?,
            unit: kind,
            within,
        },
        unit.as_str(),
    ))
}

pub(super) fn weekday(pair: Pair<'_, Rule>) -> Option<u8> {
    Some(match pair.into_inner().next()?.as_rule() {
        Rule::kw_monday => 0,
        Rule::kw_tuesday => 1,
        Rule::kw_wednesday => 2,
        Rule::kw_thursday => 3,
        Rule::kw_friday => 4,
        Rule::kw_saturday => 5,
        _ => 6,
    })
}

pub(super) fn read_operator(text: &str) -> Operator {
    match text {
        "=" => Operator::Equal,
        "<" => Operator::Less,
        "<=" | "≤" => Operator::AtMost,
        ">" => Operator::Greater,
        ">=" | "≥" => Operator::AtLeast,
        _ => Operator::Unequal,
    }
}

pub(super) fn single_or(mut parts: Vec<Expr>, many: fn(Vec<Expr>) -> Expr) -> Expr {
    match parts.pop() {
        Some(only) if parts.is_empty() => only,
        Some(last) => {
            parts.push(last);
            many(parts)
        }
        None => many(parts),
    }
}

pub(super) fn read_date(text: &str) -> Option<Day> {
    let parts: Vec<&str> = text.split(['.', '-']).collect();
    let [a, b, c] = parts.as_slice() else {
        return None;
    };
    let (year, day) = if text.contains('.') { (c, a) } else { (a, c) };
    Day::from_ymd(year.parse().ok()?, b.parse().ok()?, day.parse().ok()?)
}

pub(super) fn read_time(text: &str) -> Option<u16> {
    let (hours, minutes) = text.split_once(':')?;
    let (hours, minutes): (u16, u16) = (hours.parse().ok()?, minutes.parse().ok()?);
    (minutes < 60 && (hours < 24 || hours == 24 && minutes == 0)).then_some(hours * 60 + minutes)
}

pub(super) fn format_time(minutes: u16) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

pub(super) fn unquote(text: &str) -> String {
    let mut chars = text.chars();
    chars.next();
    chars.next_back();
    chars.as_str().to_owned()
}

/// A clause with one blank between its words, so that cites compare by what they say.
pub(super) fn squeeze(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

pub(super) fn mark(rule: Rule, text: &str) -> Option<&'static str> {
    Some(match rule {
        Rule::colon => ":",
        Rule::comma => ",",
        Rule::semicolon => ";",
        Rule::bar => "|",
        Rule::arrow => "->",
        Rule::dash => "–",
        Rule::plus => "+",
        Rule::left => "(",
        Rule::right => ")",
        Rule::operator => match read_operator(text) {
            Operator::Equal => "=",
            Operator::Unequal => "≠",
            Operator::Less => "<",
            Operator::AtMost => "≤",
            Operator::Greater => ">",
            Operator::AtLeast => "≥",
        },
        _ => return None,
    })
}
