//! What the changes of a service do to the dates of its cases, in words and for programs.

use serde::Serialize;

use crate::calendar::Moment;
use crate::compare::effect::{Effect, Elsewhere, Lateness, Shift, Shown, Unknown, effect};
use crate::compare::{Change, Comparison, kinds};
use crate::diagnostic::Witness;
use crate::messages::{Arg, Lang, Message};
use crate::model::Service;
use crate::timing::NewlyLate;

/// What has become of the cases of a service.
pub struct ServiceEffect {
    /// The service, by its id in the new version.
    pub service: String,
    /// What was found out, or why nothing could be.
    pub effect: Result<Effect, Unknown>,
    /// The case whose result differs, as the new version runs it.
    pub witness: Option<Witness>,
    /// The cases that end later and earlier by the most.
    pub moved: [Option<Witness>; 2],
}

impl ServiceEffect {
    /// Whether every case is proved to end as before and when it did.
    pub fn is_same(&self) -> bool {
        matches!(&self.effect, Ok(effect) if effect.same)
    }
}

/// The effects on every service that both versions have. Nothing is asked where both say the very
/// same; where they do not, and yet no change has been told, it is the effect that proves them equal.
pub fn all(all: &Comparison<'_>, changes: &[Change], file: &str) -> Vec<ServiceEffect> {
    let is_one = changes.is_empty() && all.old.says_the_same(&all.new);
    if is_one || all.new.regulation.is_standard {
        return Vec::new();
    }
    let services = all.services();
    services
        .map(|pair| {
            let effect = effect(all, &pair);
            let found = effect.as_ref().ok();
            let run = |shown: &Shown| witness(all, pair.new, shown, file);
            let shown = found.and_then(|effect| effect.shown.as_ref()).map(run);
            let shifts = found.map(|effect| [&effect.later, &effect.earlier]);
            let moved = shifts.unwrap_or([&None, &None]);
            ServiceEffect {
                service: pair.new.id.clone(),
                witness: shown,
                moved: moved.map(|shift| shift.as_ref()?.case.as_ref().map(run)),
                effect,
            }
        })
        .collect()
}

fn witness(all: &Comparison<'_>, service: &Service, shown: &Shown, file: &str) -> Witness {
    let force = all.new.regulation.force(Some(&service.id));
    Witness {
        service: format!("{file}:{}", service.id),
        submitted: shown.start.to_string(),
        set: shown.set.clone(),
        events: shown.events.clone(),
        reading: None,
        as_if_in_force: !force.is_certain_on(shown.start.day()),
    }
}

/// The effect in sentences.
pub fn told(own: &ServiceEffect) -> Vec<Message> {
    let effect = match &own.effect {
        Ok(effect) => effect,
        Err(Unknown::NotRunnable) => return vec![Message::new("effect-not-runnable")],
        Err(Unknown::NoDays) => return vec![Message::new("effect-no-days")],
        Err(Unknown::TooManyWays) => return vec![Message::new("effect-too-many-ways")],
    };
    if effect.same {
        let span = effect.span.into_iter();
        return span
            .map(|span| {
                Message::new("effect-same")
                    .with("from", Arg::date(span.first.day().to_string()))
                    .with("to", Arg::date(span.last().day().to_string()))
            })
            .collect();
    }
    let mut told = Vec::new();
    let [later, earlier] = &own.moved;
    told.extend(effect.later.as_ref().map(|shift| {
        Message::new("effect-later")
            .with("days", shift.days)
            .with("start", moment(shift.start))
            .with("old", moment(shift.old))
            .with("new", moment(shift.new))
    }));
    told.extend(other(own, later));
    told.extend(effect.earlier.as_ref().map(|shift| {
        Message::new("effect-earlier")
            .with("days", shift.days)
            .with("start", moment(shift.start))
            .with("old", moment(shift.old))
            .with("new", moment(shift.new))
    }));
    told.extend(other(own, earlier));
    for lateness in &effect.lateness {
        late(lateness, &mut told);
    }
    if effect.other_outcome {
        told.push(Message::new("effect-other-outcome"));
    }
    if effect.silence_moves {
        told.push(Message::new("effect-silence-moves"));
    }
    let shifts = effect.later.is_some() || effect.earlier.is_some();
    if effect.within_day && !shifts {
        told.push(Message::new("effect-within-day"));
    }
    told.extend(effect.elsewhere.map(|differs| match differs {
        Elsewhere::Ends => Message::new("effect-elsewhere"),
        Elsewhere::Deadlines => Message::new("effect-elsewhere-late"),
    }));
    if shifts || !effect.lateness.is_empty() {
        told.push(Message::new("effect-usual"));
    }
    told.extend(
        effect
            .beyond
            .map(|start| Message::new("effect-beyond").with("start", moment(start))),
    );
    if let (Some(shown), Some(witness)) = (&effect.shown, &own.witness) {
        told.push(
            Message::new("effect-case")
                .with("old", ended(&shown.old))
                .with("new", ended(&shown.new))
                .with("command", witness.to_string()),
        );
    }
    told
}

/// The effect in one sentence.
pub fn in_one(own: &ServiceEffect) -> Message {
    let joined = told(own).into_iter().reduce(|one, other| {
        Message::new("effect-joined")
            .with("one", one)
            .with("other", other)
    });
    let kind = &kinds::moments::MOVED;
    Message::new("effect-of-service")
        .with(
            "thing",
            Message::new("thing-service").with("name", &own.service),
        )
        .with("what", kind.text("said"))
        .with("said", joined.unwrap_or_else(|| kind.text("title")))
}

/// The command that shows a shift, where another one than the shortest case's does.
fn other(own: &ServiceEffect, moved: &Option<Witness>) -> Option<Message> {
    let moved = moved.as_ref()?;
    let message = Message::new("effect-moved").with("command", moved.to_string());
    (own.witness.as_ref() != Some(moved)).then_some(message)
}

fn moment(moment: Moment) -> Arg {
    Arg::moment(moment.to_string())
}

fn late(lateness: &Lateness, told: &mut Vec<Message>) {
    told.extend(lateness.newly.as_ref().map(|late| {
        Message::new("effect-newly-late")
            .with("deadline", &lateness.deadline)
            .with("days", late.days)
            .with("all", late.all)
            .with("first", moment(late.first))
    }));
    told.extend(lateness.no_more.as_ref().map(|late| {
        Message::new("effect-no-more-late")
            .with("deadline", &lateness.deadline)
            .with("days", late.days)
            .with("all", late.all)
            .with("first", moment(late.first))
    }));
}

/// When a case ended, and how.
fn ended((at, outcome): &(Moment, Option<String>)) -> Message {
    match outcome {
        Some(outcome) => Message::new("effect-ended")
            .with("moment", moment(*at))
            .with("outcome", outcome),
        None => Message::new("effect-silent").with("moment", moment(*at)),
    }
}

/// An effect for programs.
#[derive(Serialize)]
pub struct Entry<'a> {
    regulation: &'a str,
    service: &'a str,
    same: bool,
    unknown: Option<&'static str>,
    from: Option<String>,
    to: Option<String>,
    later: Option<Moved>,
    earlier: Option<Moved>,
    lateness: Vec<Late<'a>>,
    other_outcome: bool,
    beyond: Option<String>,
    elsewhere: bool,
    case: Option<Case<'a>>,
    text: Vec<String>,
}

#[derive(Serialize)]
struct Moved {
    days: i32,
    start: String,
    old: String,
    new: String,
    command: Option<String>,
}

#[derive(Serialize)]
struct Late<'a> {
    deadline: &'a str,
    newly: Option<Days>,
    no_more: Option<Days>,
}

#[derive(Serialize)]
struct Days {
    days: u64,
    all: u64,
    first: String,
}

#[derive(Serialize)]
struct Case<'a> {
    #[serde(flatten)]
    witness: &'a Witness,
    command: String,
    old: End<'a>,
    new: End<'a>,
}

#[derive(Serialize)]
struct End<'a> {
    ended: String,
    outcome: Option<&'a str>,
}

/// An effect for programs.
pub fn entry<'a>(regulation: &'a str, own: &'a ServiceEffect, lang: Lang) -> Entry<'a> {
    let effect = own.effect.as_ref().ok();
    let span = effect.and_then(|effect| effect.span);
    let shown = effect.and_then(|effect| effect.shown.as_ref());
    let text = told(own).into_iter().map(|message| message.text(lang));
    Entry {
        regulation,
        service: &own.service,
        same: own.is_same(),
        unknown: own.effect.as_ref().err().map(|unknown| match unknown {
            Unknown::NotRunnable => "not-runnable",
            Unknown::NoDays => "no-days",
            Unknown::TooManyWays => "too-many-ways",
        }),
        from: span.map(|span| span.first.to_string()),
        to: span.map(|span| span.last().to_string()),
        later: effect
            .and_then(|effect| effect.later.as_ref())
            .map(|later| shift(later, &own.moved[0])),
        earlier: effect
            .and_then(|effect| effect.earlier.as_ref())
            .map(|earlier| shift(earlier, &own.moved[1])),
        lateness: effect.map_or_else(Vec::new, |effect| {
            effect.lateness.iter().map(days).collect()
        }),
        other_outcome: effect.is_some_and(|effect| effect.other_outcome),
        beyond: effect.and_then(|effect| Some(effect.beyond?.to_string())),
        elsewhere: effect.is_some_and(|effect| effect.elsewhere.is_some()),
        case: shown
            .zip(own.witness.as_ref())
            .map(|(shown, witness)| Case {
                witness,
                command: witness.to_string(),
                old: end(&shown.old),
                new: end(&shown.new),
            }),
        text: text.collect(),
    }
}

fn shift(shift: &Shift, moved: &Option<Witness>) -> Moved {
    Moved {
        command: moved.as_ref().map(Witness::to_string),
        days: shift.days,
        start: shift.start.to_string(),
        old: shift.old.to_string(),
        new: shift.new.to_string(),
    }
}

fn days(lateness: &Lateness) -> Late<'_> {
    let of = |late: &NewlyLate| Days {
        days: late.days,
        all: late.all,
        first: late.first.to_string(),
    };
    Late {
        deadline: &lateness.deadline,
        newly: lateness.newly.as_ref().map(of),
        no_more: lateness.no_more.as_ref().map(of),
    }
}

fn end((moment, outcome): &(Moment, Option<String>)) -> End<'_> {
    End {
        ended: moment.to_string(),
        outcome: outcome.as_deref(),
    }
}
