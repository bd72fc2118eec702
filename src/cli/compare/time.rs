//! How long the sides take, in words.

use crate::calendar::{Moment, Unit};
use crate::compare::regions::{Beside, EndKind, Later, Reason, Timing};
use crate::messages::{Arg, Lang, Message};
use crate::model::{Amount, OutcomeKind};
use crate::timing::Spread;

/// How long the sides take.
#[derive(Default)]
pub(super) struct Time {
    pub title: String,
    /// Over which starts.
    pub span: String,
    /// What ends are meant, with the days of each side.
    pub rows: Vec<(String, Vec<String>)>,
    /// Who is later, with the steps that make the difference.
    pub later: Vec<(String, Vec<String>)>,
    /// What has to be known about the answer.
    pub notes: Vec<String>,
}

/// Makes the words.
struct Words<'a> {
    beside: &'a Beside<'a>,
    letter: &'a dyn Fn(usize) -> String,
    lang: Lang,
}

impl Time {
    pub(super) fn of(beside: &Beside<'_>, letter: &dyn Fn(usize) -> String, lang: Lang) -> Time {
        let words = Words {
            beside,
            letter,
            lang,
        };
        let title = words.say(Message::new("compare-time"));
        let Some(timing) = &beside.timing else {
            return Time {
                title,
                notes: vec![words.say(Message::new("compare-no-calendar"))],
                ..Time::default()
            };
        };
        let (first, last) = (timing.span.starts.first, timing.span.starts.last());
        let id = match timing.span.in_force {
            true => "compare-span-force",
            false => "compare-span-coverage",
        };
        let span = Message::new(id)
            .with("from", date(first))
            .with("to", date(last));
        Time {
            title,
            span: words.say(span),
            rows: words.rows(timing),
            later: words.later(timing),
            notes: words.notes(timing),
        }
    }
}

impl Words<'_> {
    fn say(&self, message: Message) -> String {
        message.text(self.lang)
    }

    /// A row for each kind of end and each pace: days of the calendar, the least, the middle and the
    /// most over all starts.
    fn rows(&self, timing: &Timing) -> Vec<(String, Vec<String>)> {
        let mut kinds: Vec<EndKind> = Vec::new();
        for end in timing.sides.iter().flat_map(|side| &side.ends) {
            if !kinds.contains(&end.kind) {
                kinds.push(end.kind);
            }
        }
        let days = |kind, slow: bool| {
            let sides = timing.sides.iter();
            let sides = sides.map(|side| {
                let end = side.ends.iter().find(|end| end.kind == kind);
                let lengths = end.map(|end| if slow { end.slowest } else { end.quickest });
                lengths.map_or_else(|| "—".to_owned(), |own| spread(own.calendar_days))
            });
            sides.collect::<Vec<_>>()
        };
        let mut rows = Vec::new();
        for kind in kinds {
            for slow in [false, true] {
                let id = if slow {
                    "compare-slowest"
                } else {
                    "compare-quickest"
                };
                let label = Message::new(id).with("end", end_words(kind));
                rows.push((self.say(label), days(kind, slow)));
            }
        }
        rows
    }

    fn later(&self, timing: &Timing) -> Vec<(String, Vec<String>)> {
        let Some(by) = timing.by else {
            return Vec::new();
        };
        if timing.later.is_empty() {
            let equal = Message::new("compare-equal").with("end", end_words(by));
            return vec![(self.say(equal), Vec::new())];
        }
        let later = timing.later.iter();
        later
            .map(|own| {
                let reasons = own.because.iter();
                let reasons = reasons.map(|reason| self.reason(own, *reason));
                (self.say(self.sentence(own, by)), reasons.collect())
            })
            .collect()
    }

    fn sentence(&self, later: &Later, by: EndKind) -> Message {
        Message::new("compare-later")
            .with("side", (self.letter)(later.side))
            .with("than", (self.letter)(later.than))
            .with("end", end_words(by))
            .with("share", self.share(later.starts, later.of))
            .with("start", moment(later.start))
            .with("own", moment(later.ends.0))
            .with("other", moment(later.ends.1))
    }

    /// A share of the starts in percent; less than a tenth of one is not nothing.
    fn share(&self, part: u64, all: u64) -> String {
        let tenths = (part * 1000).div_ceil(all.max(1));
        let comma = if self.lang == Lang::En { '.' } else { ',' };
        format!("{}{comma}{} %", tenths / 10, tenths % 10)
    }

    fn reason(&self, later: &Later, reason: Reason) -> String {
        let days = |days: i32| {
            let days = u32::try_from(days).unwrap_or_default();
            Arg::from(Amount::Of(days, Unit::CalendarDays).message())
        };
        let step = match reason.row {
            Some(row) => Arg::from(self.steps(row, later)),
            None => Message::new("compare-before-first").into(),
        };
        let message = Message::new("compare-reason")
            .with("step", step)
            .with("side", (self.letter)(later.side))
            .with("own", days(reason.days.0))
            .with("than", (self.letter)(later.than))
            .with("other", days(reason.days.1));
        self.say(message)
    }

    /// The steps of a row on both sides.
    fn steps(&self, row: usize, later: &Later) -> String {
        let names = |side: usize| -> Option<String> {
            let row = &self.beside.steps.get(row)?.row;
            let steps = &self.beside.sides.get(side)?.service.steps;
            let names = row.cell(side).iter().filter_map(|at| steps.get(*at));
            let names: Vec<&str> = names.map(|step| step.id.as_str()).collect();
            (!names.is_empty()).then(|| names.join(" + "))
        };
        match (names(later.side), names(later.than)) {
            (Some(own), Some(other)) if own != other => format!("{own} / {other}"),
            (own, other) => own.or(other).unwrap_or_default(),
        }
    }

    fn notes(&self, timing: &Timing) -> Vec<String> {
        let mut notes = vec![self.say(Message::new("compare-days-note"))];
        for (at, side) in timing.sides.iter().enumerate() {
            let letter = || (self.letter)(at);
            if side.too_many_ways {
                notes.push(self.say(Message::new("compare-too-many-ways").with("side", letter())));
            }
            if side.lower_bound {
                notes.push(self.say(Message::new("compare-lower-bound").with("side", letter())));
            }
            for fact in &side.assumed {
                let regulation = self.beside.sides.get(at).map(|own| own.version.regulation);
                let fact = regulation.and_then(|regulation| regulation.fact(*fact));
                if let Some(fact) = fact {
                    let message = Message::new("compare-fact-assumed")
                        .with("side", letter())
                        .with("fact", &fact.id);
                    notes.push(self.say(message));
                }
            }
        }
        if timing.by.is_none() {
            notes.push(self.say(Message::new("compare-no-common-end")));
        }
        notes
    }
}

fn end_words(kind: EndKind) -> Message {
    Message::new(match kind {
        EndKind::Outcome(OutcomeKind::Favourable) => "compare-end-favourable",
        EndKind::Outcome(OutcomeKind::Refusal) => "compare-end-refusal",
        EndKind::Outcome(OutcomeKind::Neutral) => "compare-end-neutral",
        EndKind::Silence => "compare-end-silence",
    })
}

fn spread(spread: Spread) -> String {
    format!("{} / {} / {}", spread.least, spread.median, spread.most)
}

fn date(moment: Moment) -> Arg {
    Arg::date(moment.day().to_string())
}

fn moment(moment: Moment) -> Arg {
    Arg::moment(moment.to_string())
}
