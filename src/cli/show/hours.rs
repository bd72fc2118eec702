//! The hours of the provider, of its channels and of those who have hours of their own.

use serde::Serialize;

use super::build::Source;
use super::human::Page;
use super::papers::{cited, keyword};
use crate::calendar::WeekSchedule;
use crate::messages::Lang;
use crate::model::Cited;

/// The names of the weekdays, as keywords are named.
const WEEKDAYS: [&str; 7] = [
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
];

/// Hours of somebody.
#[derive(Debug, Serialize)]
pub struct Hours<'a> {
    /// `office` or `intake`.
    pub kind: &'static str,
    /// The channel or actor whose hours they are; none for the provider.
    pub of: Option<&'a str>,
    pub days: Vec<Days>,
    pub cites: &'a [String],
}

/// Days that follow one another with the same hours.
#[derive(Debug, Serialize)]
pub struct Days {
    pub first: &'static str,
    pub last: &'static str,
    /// From when until when, as `09:00`.
    pub open: Vec<(String, String)>,
}

/// Every hours that the file states.
pub fn hours<'a>(source: Source<'a>) -> Vec<Hours<'a>> {
    let regulation = source.regulation;
    let own = [
        ("office", &regulation.office_hours),
        ("intake", &regulation.intake_hours),
    ];
    let own = own.into_iter().map(|(kind, hours)| (kind, None, hours));
    let channels = regulation.channels.iter();
    let channels = channels.map(|channel| ("intake", Some(channel.id.as_str()), &channel.intake));
    let actors = regulation.actors.iter();
    let actors = actors.map(|actor| ("office", Some(actor.id.as_str()), &actor.hours));
    let stated = |(kind, of, hours): (_, _, &'a Option<Cited<WeekSchedule>>)| {
        let hours = hours.as_ref()?;
        Some(Hours {
            kind,
            of,
            days: days(&hours.value),
            cites: &hours.cites,
        })
    };
    own.chain(channels)
        .chain(actors)
        .filter_map(stated)
        .collect()
}

fn days(week: &WeekSchedule) -> Vec<Days> {
    let mut days: Vec<Days> = Vec::new();
    let mut before: &[(u16, u16)] = &[];
    for (number, name) in (0..).zip(WEEKDAYS) {
        let open = week.intervals(number);
        match days.last_mut() {
            Some(last) if open == before && !open.is_empty() => last.last = name,
            _ if open.is_empty() => {}
            _ => days.push(Days {
                first: name,
                last: name,
                open: open
                    .iter()
                    .map(|(from, to)| (clock(*from), clock(*to)))
                    .collect(),
            }),
        }
        before = open;
    }
    days
}

fn clock(minute: u16) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

impl Page {
    /// The hours, a line each.
    pub(super) fn hours(&self, hours: &[Hours<'_>]) -> String {
        let line = |hours: &Hours<'_>| {
            let days: Vec<String> = hours
                .days
                .iter()
                .map(|days| days_words(days, self.lang))
                .collect();
            let of = hours.of.map(|of| format!("{of}: ")).unwrap_or_default();
            let text = format!("{of}{}{}", days.join("; "), cited(hours.cites));
            match hours.kind {
                "office" => self.line("show-office-hours", &text),
                _ => self.line("show-intake-hours", &text),
            }
        };
        hours.iter().map(line).collect()
    }
}

/// Days and hours as files in the language write them.
fn days_words(days: &Days, lang: Lang) -> String {
    let first = keyword(days.first, lang);
    let name = match days.first == days.last {
        true => first.to_owned(),
        false => format!("{first}–{}", keyword(days.last, lang)),
    };
    let times = match days.open.as_slice() {
        [(open, pause), (again, close)] => {
            format!("{open}–{close}, {} {pause}–{again}", keyword("break", lang))
        }
        open => {
            let times: Vec<_> = open
                .iter()
                .map(|(from, to)| format!("{from}–{to}"))
                .collect();
            times.join(", ")
        }
    };
    format!("{name} {times}")
}
