//! The verdicts for people: a table for each service, then what stands behind every line of it.

use super::asked::{Answered, Answers, Kind, Length, WorstCase};
use crate::calendar::{Day, Moment};
use crate::cli::failure::Failure;
use crate::cli::paragraph::paragraph;
use crate::cli::table::Sheet;
use crate::cli::words;
use crate::messages::{Arg, Lang, Message};
use crate::timing::{Because, Change, Slack, Spread, Verdict};

/// The page for standard output.
pub(super) fn page(answers: &[Answers], lang: Lang, width: usize) -> String {
    let page = Page { lang, width };
    let mut text = String::new();
    let mut last: Option<&str> = None;
    for group in answers.chunk_by(|one, two| one.service == two.service) {
        if last.is_some() {
            text += "\n";
        }
        text += &page.service(group);
        last = group.first().map(|answer| answer.service.as_str());
    }
    text
}

/// What goes to standard error: what the reader must know before trusting the verdicts.
pub(super) fn notices(answers: &[Answers], lang: Lang, width: usize) -> String {
    let label = Message::new("level-note").text(lang);
    let mut told: Vec<String> = Vec::new();
    for notice in answers.iter().flat_map(all_notices) {
        let line = paragraph(&format!("{label}: {}", notice.text(lang)), "", "  ", width);
        // Both readings say the same.
        if !told.contains(&line) {
            told.push(line);
        }
    }
    told.concat()
}

/// Which of several services could not be judged, and why.
pub(super) fn left_out(refused: &[(String, Failure)], lang: Lang, width: usize) -> String {
    let label = Message::new("level-note").text(lang);
    let mut told: Vec<String> = Vec::new();
    for (service, failure) in refused {
        let message = Message::new("deadline-left-out")
            .with("service", service)
            .with("reason", failure.message.clone());
        let line = format!("{label}: {}", message.text(lang));
        let line = paragraph(&line, "", "  ", width);
        if !told.contains(&line) {
            told.push(line);
        }
    }
    told.concat()
}

/// What has to be known about the answers for one service.
pub(super) fn all_notices(answers: &Answers) -> Vec<Message> {
    let bounded = answers.verdicts.iter();
    let bounded = bounded.filter(|answered| answered.judgement.lower_bound);
    let bounded = bounded.map(|answered| {
        Message::new("deadline-lower-bound")
            .with("service", &answered.service)
            .with("deadline", &answered.deadline)
    });
    let at_ends = answers.verdicts.iter();
    let at_ends = at_ends.filter(|answered| answered.judgement.at_ends);
    let at_ends = at_ends.map(|answered| {
        Message::new("deadline-at-ends")
            .with("service", &answered.service)
            .with("deadline", &answered.deadline)
    });
    let assumed = answers.assumed.iter();
    let assumed = assumed.map(|fact| Message::new("deadline-fact-assumed").with("fact", fact));
    bounded.chain(at_ends).chain(assumed).collect()
}

struct Page {
    lang: Lang,
    width: usize,
}

impl Page {
    fn service(&self, answers: &[Answers]) -> String {
        let Some(first) = answers.first() else {
            return String::new();
        };
        let head = Message::new("deadline-head")
            .with("service", &first.service)
            .with("from", moment(first.span.first))
            .with("to", moment(first.span.last()));
        let mut text = self.paragraph(&head, "", "");
        let verdicts: Vec<&Answered> = answers.iter().flat_map(|own| &own.verdicts).collect();
        if !verdicts.is_empty() {
            text += &self.table(&verdicts);
        }
        for answered in &verdicts {
            text += &self.behind(answered);
        }
        for answer in answers {
            text += &self.lengths(answer);
        }
        text
    }

    fn table(&self, verdicts: &[&Answered]) -> String {
        let headings = [
            "table-deadline",
            "table-reading",
            "table-kept",
            "table-kept-if-quick",
            "table-late-starts",
        ];
        let mut sheet = Sheet::new(self.width, self.lang, &headings).light();
        for answered in verdicts {
            let judgement = &answered.judgement;
            sheet.row([
                answered.deadline.clone(),
                judgement.reading.to_string(),
                self.text(&verdict(judgement.verdict)),
                self.text(&verdict(judgement.if_applicant_quick)),
                self.share(answered),
            ]);
        }
        sheet.text()
    }

    /// How many of the starts are late, in percent.
    fn share(&self, answered: &Answered) -> String {
        let judgement = &answered.judgement;
        let late: u64 = judgement.late.iter().map(|own| own.count()).sum();
        let all = judgement.span.count().max(1);
        // A tenth of a percent is the finest that a reader wants; less than that is not nothing.
        let tenths = (late * 1000).div_ceil(all);
        let comma = if self.lang == Lang::En { '.' } else { ',' };
        format!("{}{comma}{} %", tenths / 10, tenths % 10)
    }

    /// What stands behind a line of the table.
    fn behind(&self, answered: &Answered) -> String {
        let mut text = format!("\n{} · {}\n", answered.deadline, answered.judgement.reading);
        text += &self.list(&self.meaning(answered));
        if let Some(first) = answered.judgement.late.first() {
            let first = Message::new("deadline-first-late").with("at", moment(first.first));
            text += &self.list(&first);
        }
        if let Some(case) = &answered.worst {
            text += &self.worst(answered, case);
        }
        text += &self.changes(&answered.changes);
        if !answered.slack.is_empty() {
            text += &self.list(&Message::new("deadline-slack"));
            for slack in &answered.slack {
                text += &self.paragraph(&self.slack(slack), "    ", "      ");
            }
        }
        text
    }

    fn meaning(&self, answered: &Answered) -> Message {
        let judgement = &answered.judgement;
        let cites = answered.cites.join(", ");
        match (answered.kind, judgement.verdict) {
            (Kind::Total, Verdict::Always) => {
                Message::new("deadline-means-always").with("cites", cites)
            }
            (Kind::Total, Verdict::Never) => {
                Message::new("deadline-means-never").with("cites", cites)
            }
            (Kind::Total, Verdict::Depends) => {
                Message::new("deadline-means-depends").with("cites", cites)
            }
            (Kind::Window, Verdict::Always) => {
                Message::new("deadline-window-always").with("cites", cites)
            }
            (Kind::Window, Verdict::Never) => {
                Message::new("deadline-window-never").with("cites", cites)
            }
            (Kind::Window, Verdict::Depends) => {
                Message::new("deadline-window-depends").with("cites", cites)
            }
        }
    }

    fn worst(&self, answered: &Answered, case: &WorstCase) -> String {
        let worst = &case.worst;
        let message = match answered.judgement.verdict {
            Verdict::Always => Message::new("deadline-tightest")
                .with("start", moment(worst.start))
                .with("due", moment(worst.due))
                .with("ended", moment(worst.ended)),
            _ => Message::new("deadline-worst")
                .with("start", moment(worst.start))
                .with("due", moment(worst.due))
                .with("ended", moment(worst.ended)),
        };
        let mut text = self.list(&message);
        if !case.to_blame.is_empty() {
            let runs = case.to_blame.iter().map(|run| self.run(run));
            let blame = Message::new("deadline-to-blame").with("days", Arg::list(runs));
            text += &self.list(&blame);
        }
        if let Some(witness) = &case.witness {
            let command = Message::new("deadline-try").with("command", witness.to_string());
            text += &self.list(&command);
        }
        text
    }

    /// A run of days off: its first and its last day.
    fn run(&self, run: &[Day]) -> String {
        let day = |day: &Day| Arg::date(day.to_string()).text(self.lang);
        match run {
            [first, .., last] => format!("{}–{}", day(first), day(last)),
            _ => run.iter().map(day).collect(),
        }
    }

    fn changes(&self, changes: &[Change]) -> String {
        let mut text = String::new();
        let mut pairs = Vec::new();
        for change in changes {
            match (change.because, change.starts.first(), change.starts.last()) {
                (Because::Reading, Some(first), Some(last)) => {
                    let message = Message::new("deadline-changes-reading")
                        .with("from", moment(first.first))
                        .with("to", moment(last.last()));
                    text += &self.list(&message);
                }
                (Because::Transfer(pair), ..) => {
                    let day = |day: Day| Arg::date(day.to_string()).text(self.lang);
                    pairs.push(format!("{} → {}", day(pair.worked), day(pair.off)));
                }
                _ => {}
            }
        }
        if !pairs.is_empty() {
            let pairs = Arg::list(pairs);
            text += &self.list(&Message::new("deadline-changes-transfer").with("pairs", pairs));
        }
        text
    }

    fn slack(&self, (step, slack): &(String, Slack)) -> Message {
        let length = |value| {
            let unit = slack.unit;
            words::Length { value, unit }.words(self.lang, false)
        };
        match slack.units {
            Some(0) => Message::new("deadline-slack-none").with("step", step),
            Some(units) => Message::new("deadline-slack-units")
                .with("step", step)
                .with("units", length(units)),
            None => Message::new("deadline-slack-unbounded").with("step", step),
        }
    }

    fn lengths(&self, answer: &Answers) -> String {
        if answer.lengths.is_empty() {
            return String::new();
        }
        let head = Message::new("deadline-lengths").with("reading", answer.reading.to_string());
        let headings = [
            "table-end-of-case",
            "table-quickest",
            "table-slowest",
            "table-quickest-calendar",
            "table-slowest-calendar",
        ];
        let mut sheet = Sheet::new(self.width, self.lang, &headings)
            .light()
            .with_whole_moments(&[0], 24);
        for length in &answer.lengths {
            let (quick, slow) = (length.ends.quickest, length.ends.slowest);
            sheet.row([
                self.way(length),
                spread(quick.working_days),
                spread(slow.working_days),
                spread(quick.calendar_days),
                spread(slow.calendar_days),
            ]);
        }
        format!("\n{}{}", self.paragraph(&head, "", ""), sheet.text())
    }

    /// Where a way ends, and what leads there.
    fn way(&self, length: &Length) -> String {
        let facts = length.facts.iter();
        let facts: Vec<String> = facts
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        let end = self.text(&length.end);
        match facts.is_empty() {
            true => end,
            false => format!("{end}\n  {}", facts.join(", ")),
        }
    }

    fn text(&self, message: &Message) -> String {
        message.text(self.lang)
    }

    fn list(&self, message: &Message) -> String {
        self.paragraph(message, "  – ", "    ")
    }

    fn paragraph(&self, message: &Message, first: &str, rest: &str) -> String {
        paragraph(&self.text(message), first, rest, self.width)
    }
}

fn verdict(verdict: Verdict) -> Message {
    match verdict {
        Verdict::Always => Message::new("verdict-always"),
        Verdict::Never => Message::new("verdict-never"),
        Verdict::Depends => Message::new("verdict-depends"),
    }
}

/// The least, the middle and the most.
fn spread(spread: Spread) -> String {
    format!("{} / {} / {}", spread.least, spread.median, spread.most)
}

fn moment(moment: Moment) -> Arg {
    Arg::moment(moment.to_string())
}
