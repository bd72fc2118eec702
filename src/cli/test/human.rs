//! What became of the scenarios, for people.

use super::Ran;
use crate::calendar::Moment;
use crate::case::{Aspect, Mismatch};
use crate::cli::help::say;
use crate::cli::paragraph::paragraph;
use crate::cli::table::Sheet;
use crate::messages::{Arg, Lang, Message};

/// What stands where nothing came.
const NOTHING: &str = "—";

/// Failures in full, everything else as a count.
pub fn page(ran: &[Ran], lang: Lang, width: usize) -> String {
    let failed: Vec<_> = ran
        .iter()
        .filter(|ran| !ran.mismatches.is_empty())
        .collect();
    let shown = failed.iter().map(|ran| scenario(ran, lang, width) + "\n");
    let summary = Message::new("test-summary")
        .with("passed", ran.len() - failed.len())
        .with("failed", failed.len());
    shown.collect::<String>() + &paragraph(&summary.text(lang), "", "  ", width)
}

/// A scenario that does not hold: where it stands, and a table of what did not come as expected.
fn scenario(ran: &Ran, lang: Lang, width: usize) -> String {
    let head = Message::new("test-failed").with("scenario", &ran.scenario);
    let mut text = paragraph(&head.text(lang), "", "  ", width);
    for (label, value) in [("test-file", &ran.file), ("kind-service", &ran.service)] {
        let line = format!("{}: {value}", say(lang, label));
        text += &paragraph(&line, "  ", "    ", width);
    }
    if let Some(reason) = &ran.instead {
        let line = Message::new("test-instead").with("reason", reason.clone());
        text += &paragraph(&line.text(lang), "  ", "    ", width);
    }
    let headings = ["test-step", "test-what", "test-expected", "test-got"];
    let mut sheet = Sheet::new(width, lang, &headings)
        .light()
        .with_whole_moments(&[2, 3], 16);
    // What a case that was not run does not come to is no news.
    let news = |wrong: &&Mismatch| wrong.aspect != Aspect::Reached;
    for wrong in ran.mismatches.iter().filter(news) {
        sheet.row(row(wrong, lang));
    }
    text + &sheet.text()
}

fn row(wrong: &Mismatch, lang: Lang) -> [String; 4] {
    let value = |text: &str| value(wrong.aspect, text, lang);
    let (expected, got) = match wrong.aspect {
        Aspect::Present => (say(lang, "value-yes"), say(lang, "value-no")),
        Aspect::Absent => {
            let seen = wrong.got.as_deref().map(|got| moment(got, lang));
            (say(lang, "value-no"), seen.unwrap_or_default())
        }
        _ => (
            value(&wrong.expected),
            wrong.got.as_deref().map_or(NOTHING.to_owned(), value),
        ),
    };
    [
        wrong.name.clone().unwrap_or_default(),
        say(lang, aspect(wrong.aspect)),
        expected,
        got,
    ]
}

const fn aspect(aspect: Aspect) -> &'static str {
    match aspect {
        Aspect::Error => "test-error",
        Aspect::Outcome => "kind-outcome",
        Aspect::Kind => "test-outcome-kind",
        Aspect::Silence => "test-silence",
        Aspect::Ended => "test-ended",
        Aspect::Received => "test-received",
        Aspect::Start => "table-start",
        Aspect::End => "table-end",
        Aspect::Due => "test-due",
        Aspect::Met => "test-met",
        Aspect::Kept => "test-kept",
        Aspect::Present | Aspect::Absent | Aspect::Reached => "test-present",
    }
}

/// A value for people; what a scenario file writes wrongly is shown as it stands.
fn value(aspect: Aspect, text: &str, lang: Lang) -> String {
    match aspect {
        Aspect::Ended
        | Aspect::Received
        | Aspect::Start
        | Aspect::End
        | Aspect::Due
        | Aspect::Met => moment(text, lang),
        Aspect::Kind => word(kind(text), text, lang),
        Aspect::Kept => word(yes_no(text), text, lang),
        Aspect::Error => word(error(text), text, lang),
        _ => text.to_owned(),
    }
}

fn word(id: Option<&'static str>, text: &str, lang: Lang) -> String {
    id.map_or_else(|| text.to_owned(), |id| say(lang, id))
}

fn moment(text: &str, lang: Lang) -> String {
    match text.parse::<Moment>() {
        Ok(moment) => Arg::moment(moment.to_string()).text(lang),
        Err(_) => text.to_owned(),
    }
}

fn kind(code: &str) -> Option<&'static str> {
    Some(match code {
        "favourable" => "outcome-favourable",
        "refusal" => "outcome-refusal",
        "neutral" => "outcome-neutral",
        _ => return None,
    })
}

fn yes_no(code: &str) -> Option<&'static str> {
    Some(match code {
        "true" => "value-yes",
        "false" => "value-no",
        _ => return None,
    })
}

/// An error of a case in words, without what it is about.
fn error(code: &str) -> Option<&'static str> {
    Some(match code {
        "case-service-unknown" => "error-service-unknown",
        "case-not-in-force" => "error-not-in-force",
        "case-force-unknown" => "case-force-unknown",
        "case-wording-unknown" => "error-wording-unknown",
        "case-fact-missing" => "error-fact-missing",
        "case-fact-unknown" => "error-fact-unknown",
        "case-fact-elsewhere" => "error-fact-elsewhere",
        "case-fact-type" => "error-fact-type",
        "case-event-unknown" => "error-event-unknown",
        "case-event-before" => "error-event-before",
        "case-settled-by-lists" => "error-settled-by-lists",
        "case-outside-coverage" => "error-outside-coverage",
        "case-missing-event" => "case-missing-event",
        "case-too-many-steps" => "error-too-many-steps",
        "case-stuck" => "case-stuck",
        _ => return None,
    })
}
