//! The result for people: a table of the steps, then why they lie where they do.

use super::Shown;
use crate::calendar::Moment;
use crate::case::{DeadlineReport, Reason, Report, StepReport};
use crate::cli::table::Sheet;
use crate::diagnostic::human::Style;
use crate::messages::{Arg, Lang, Message};
use crate::model::OutcomeKind;

/// The page for standard output.
pub(super) fn page(shown: &Shown<'_>, lang: Lang, style: Style) -> String {
    let report = shown.report;
    let mut text = head(shown, lang, style);
    text += &table(report, lang, style);
    text += &wrapped(&end(report, lang), "", style.width);
    text += &deadlines(report, lang, style.width);
    text += &reasons(report, lang, style.width);
    for (heading, list) in [
        (Message::new("simulate-given"), &report.given),
        (Message::new("simulate-silences"), &report.silences),
        (Message::new("simulate-assumptions"), &report.assumptions),
    ] {
        text += &section(&heading, list, lang, style.width);
    }
    text
}

/// What goes to standard error: what the reader must know before trusting the dates.
pub(super) fn notices(report: &Report, lang: Lang, width: usize) -> String {
    let label = Message::new("level-note").text(lang);
    let notices = report.notices.iter();
    notices
        .map(|notice| wrapped(&format!("{label}: {}", told(notice, lang)), "", width))
        .collect()
}

fn head(shown: &Shown<'_>, lang: Lang, style: Style) -> String {
    let regulation = &shown.found.regulation;
    let service = regulation
        .service(&shown.report.service)
        .map(|(_, service)| service);
    let title = service
        .map(|service| service.title.as_str())
        .filter(|title| !title.is_empty());
    let name = format!("{}:{}", regulation.path, shown.report.service);
    let line = match title {
        Some(title) => format!("{name} — {title}"),
        None => name,
    };
    let received = Message::new("simulate-received")
        .with("submitted", moment(shown.report.submitted))
        .with("received", moment(shown.report.received));
    let mut text = wrapped(&line, "", style.width);
    if let Some(edition) = &shown.report.edition {
        let edition = Message::new("simulate-edition").with("number", edition);
        text += &wrapped(&edition.text(lang), "", style.width);
    }
    text += &wrapped(&received.text(lang), "", style.width);
    if let Some(provider) = shown.report.received_by_provider {
        let provider = Message::new("simulate-received-provider").with("at", moment(provider));
        text += &wrapped(&provider.text(lang), "", style.width);
    }
    text
}

fn moment(moment: Moment) -> Arg {
    Arg::moment(moment.to_string())
}

fn shown(moment: Moment, lang: Lang) -> String {
    Arg::moment(moment.to_string()).text(lang)
}

/// The table; when each step must have ended stands among the reasons.
fn table(report: &Report, lang: Lang, style: Style) -> String {
    let headings = [
        "table-number",
        "table-step",
        "table-start",
        "table-end",
        "table-cites",
    ];
    let bounded = report.lower_bound;
    let mut sheet = Sheet::new(style.width, lang, &headings)
        .light()
        .with_whole_moments(&[2, 3], if bounded { 18 } else { 16 });
    for (at, step) in report.timeline.iter().enumerate() {
        sheet.row([
            (at + 1).to_string(),
            name_and_actors(step),
            at_least(step.start, step.lower_bound, lang),
            at_least(step.end, step.lower_bound || step.open_ended, lang),
            step.cites.join(", "),
        ]);
    }
    sheet.text()
}

/// The step with those who act on the line below it.
fn name_and_actors(step: &StepReport) -> String {
    match step.actors.is_empty() {
        true => step.step.clone(),
        false => format!("{}\n  {}", step.step, step.actors.join(", ")),
    }
}

/// A date in the table; one behind a step without a term is the earliest possible one.
fn at_least(moment: Moment, lower_bound: bool, lang: Lang) -> String {
    match lower_bound {
        true => format!("≥ {}", shown(moment, lang)),
        false => shown(moment, lang),
    }
}

/// The same in a sentence.
fn not_before(at: Moment, lower_bound: bool) -> Arg {
    match lower_bound {
        true => Arg::from(Message::new("simulate-not-before").with("at", moment(at))),
        false => moment(at),
    }
}

fn end(report: &Report, lang: Lang) -> String {
    let message = match (&report.outcome, report.ended) {
        (Some((id, title, kind)), Some(ended)) => {
            let title = if title.is_empty() { id } else { title };
            let ended = not_before(ended, report.lower_bound);
            match kind {
                OutcomeKind::Refusal => Message::new("simulate-refusal")
                    .with("outcome", title)
                    .with("ended", ended),
                OutcomeKind::Favourable | OutcomeKind::Neutral => Message::new("simulate-outcome")
                    .with("outcome", title)
                    .with("ended", ended),
            }
        }
        _ => Message::new("simulate-stopped")
            .with("place", report.stopped_at.clone().unwrap_or_default()),
    };
    message.text(lang)
}

fn deadlines(report: &Report, lang: Lang, width: usize) -> String {
    let lines = report
        .deadlines
        .iter()
        .map(|deadline| wrapped(&deadline_message(deadline).text(lang), "", width));
    lines.collect()
}

fn deadline_message(deadline: &DeadlineReport) -> Message {
    let Some(due) = deadline.due else {
        return Message::new("simulate-deadline-unknown").with("deadline", &deadline.id);
    };
    let due = moment(due);
    let Some((kept, met)) = deadline.kept.zip(deadline.met) else {
        return Message::new("simulate-deadline-open")
            .with("deadline", &deadline.id)
            .with("due", due);
    };
    let met = moment(met);
    // A verdict behind a step without a term holds for a case in which that step took no time.
    match (kept, deadline.lower_bound) {
        (true, false) => Message::new("simulate-deadline-kept")
            .with("deadline", &deadline.id)
            .with("due", due)
            .with("met", met),
        (true, true) => Message::new("simulate-deadline-kept-if")
            .with("deadline", &deadline.id)
            .with("due", due)
            .with("met", met),
        (false, false) => Message::new("simulate-deadline-missed")
            .with("deadline", &deadline.id)
            .with("due", due)
            .with("met", met),
        (false, true) => Message::new("simulate-deadline-missed-if")
            .with("deadline", &deadline.id)
            .with("due", due)
            .with("met", met),
    }
}

fn reasons(report: &Report, lang: Lang, width: usize) -> String {
    let mut text = String::new();
    for (at, step) in report.timeline.iter().enumerate() {
        let lines: Vec<String> = step
            .because
            .iter()
            .map(|reason| told(reason, lang))
            .collect();
        if lines.is_empty() {
            continue;
        }
        text += &format!(" {:>2} {}\n", at + 1, step.step);
        for line in lines {
            text += &wrapped(&line, "    ", width);
        }
    }
    match text.is_empty() {
        true => text,
        false => format!("\n{}\n{text}", Message::new("simulate-because").text(lang)),
    }
}

fn section(heading: &Message, list: &[Reason], lang: Lang, width: usize) -> String {
    if list.is_empty() {
        return String::new();
    }
    let mut text = format!("\n{}\n", heading.text(lang));
    for reason in list {
        text += &wrapped(&format!("– {}", told(reason, lang)), "  ", width);
    }
    text
}

/// A reason with its clauses.
fn told(reason: &Reason, lang: Lang) -> String {
    let text = reason.message.text(lang);
    if reason.cites.is_empty() {
        return text;
    }
    let cites = Message::new("cited").with("cites", reason.cites.join(", "));
    format!("{text} {}", cites.text(lang))
}

/// A paragraph cut to the width, with its further lines set in.
fn wrapped(text: &str, indent: &str, width: usize) -> String {
    let further = format!("{indent}  ");
    let options = textwrap::Options::new(width.max(20))
        .initial_indent(indent)
        .subsequent_indent(&further)
        // Dates, clauses and options are copied from here, so they stay in one piece.
        .word_separator(textwrap::WordSeparator::AsciiSpace)
        .word_splitter(textwrap::WordSplitter::NoHyphenation)
        .break_words(false);
    textwrap::fill(text, options) + "\n"
}
