//! What is still demanded of the changes, for people.

use super::compared::Compared;
use super::judged::{Judged, Judgement};
use crate::cli::paragraph::paragraph;
use crate::compare::Change;
use crate::compare::policy::Demand;
use crate::diagnostic::markdown::cell;
use crate::messages::{Lang, Message};

/// The demands in lines of a terminal; nothing where the settings were not asked.
pub fn human(all: &Compared, judged: Option<&Judgement>, lang: Lang, width: usize) -> String {
    let lines = lines(all, judged);
    let lines = lines.iter();
    let told = lines.map(|line| paragraph(&line.text(lang), "", "    ", width));
    told.collect()
}

/// The demands as a list of a page.
pub fn markdown(all: &Compared, judged: Option<&Judgement>, lang: Lang) -> String {
    let lines = lines(all, judged);
    let items: String = lines
        .iter()
        .map(|line| format!("* {}\n", cell(&line.text(lang))))
        .collect();
    match items.is_empty() {
        true => items,
        false => format!("\n{items}"),
    }
}

/// The acknowledgements that fit no change.
pub fn stale(judged: &Judgement) -> impl Iterator<Item = Message> + '_ {
    judged.stale.iter().map(|own| {
        Message::new("policy-stale")
            .with("fingerprint", &own.fingerprint)
            .with("by", &own.by)
            .with("reason", &own.reason)
    })
}

/// A line for each change of which something is or was demanded and for each acknowledgement that
/// fits none, and one that says what comes of it.
pub fn lines(all: &Compared, judged: Option<&Judgement>) -> Vec<Message> {
    let Some(judged) = judged else {
        return Vec::new();
    };
    let changes = all.changes().zip(&judged.changes);
    let mut lines: Vec<Message> = changes
        .filter_map(|((_, change), own)| line(change, own))
        .collect();
    lines.extend(stale(judged));
    let open = judged.changes.iter().filter(|own| !own.is_met()).count();
    lines.push(match open {
        0 => Message::new("policy-met"),
        _ => Message::new("policy-open").with("n", open),
    });
    lines
}

fn line(change: &Change, own: &Judged) -> Option<Message> {
    let (said, code) = (change.whole_message(), change.kind.code);
    match (own.demand, &own.acknowledged) {
        (Demand::Free, _) => None,
        (Demand::Fail, _) => Some(
            Message::new("policy-fail")
                .with("code", code)
                .with("said", said),
        ),
        (Demand::Acknowledge, Some(known)) => Some(
            Message::new("policy-acknowledged")
                .with("code", code)
                .with("said", said)
                .with("by", &known.by)
                .with("reason", &known.reason),
        ),
        (Demand::Acknowledge, None) => Some(
            Message::new("policy-acknowledge")
                .with("code", code)
                .with("said", said)
                .with("fingerprint", &own.fingerprint),
        ),
    }
}
