//! What a version says of a thing, as the value of a change.

use crate::calendar::{StartPolicy, WeekSchedule};
use crate::messages::{Arg, Message};
use crate::model::{
    ActorId, Amount, AwaitedDocument, DayCount, DocumentForm, Event, Regulation, Service, StepTerm,
    Target, TermKind, phrase,
};

/// A length.
pub(super) fn length(amount: Amount, elapsed: bool) -> Arg {
    let length = amount.message();
    match elapsed {
        true => Message::new("value-by-clock").with("term", length).into(),
        false => length.into(),
    }
}

/// A term of a step.
pub(super) fn term(term: &StepTerm) -> Arg {
    length(term.amount, term.elapsed)
}

/// How a term is stated.
pub(super) fn term_kind(term: &StepTerm) -> Arg {
    let id = match term.kind {
        TermKind::Takes => "value-takes",
        TermKind::Within | TermKind::Window(_) => "value-within",
    };
    Message::new(id).into()
}

/// What other clauses state for a term.
pub(super) fn variants(term: &StepTerm) -> Arg {
    let variants = term.variants.iter();
    list(variants.map(|one| Arg::from(one.amount.message())))
}

/// The event that a term runs from.
pub(super) fn event_or_start(
    event: Option<Event>,
    service: &Service,
    regulation: &Regulation,
) -> Arg {
    match event {
        Some(event) => self::event(event, service, regulation),
        None => Message::new("value-own-start").into(),
    }
}

/// A moment of a case.
pub(super) fn event(event: Event, service: &Service, regulation: &Regulation) -> Arg {
    phrase::event_words(event, service, regulation).into()
}

/// Where something leads.
pub(super) fn target(target: &Target, service: &Service) -> Arg {
    match target {
        Target::Next => Message::new("value-next").into(),
        Target::Step(id) => {
            let step = service.step(*id);
            let name = step.map(|step| step.id.as_str()).unwrap_or_default();
            Message::new("thing-step").with("name", name).into()
        }
        Target::Outcome(id) => {
            let outcome = service.outcomes.get(id.index());
            let name = outcome.map(|one| one.id.as_str()).unwrap_or_default();
            Message::new("thing-outcome").with("name", name).into()
        }
        Target::Silent(text) => Message::new("value-silent").with("text", text).into(),
    }
}

/// Actors by their names.
pub(super) fn actors(ids: &[ActorId], regulation: &Regulation) -> Arg {
    let actors = ids
        .iter()
        .filter_map(|id| regulation.actors.get(id.index()));
    list(actors.map(|actor| Arg::from(&actor.id)))
}

/// How days are counted.
pub(super) fn day_count(
    count: Option<&DayCount>,
    service: Option<&Service>,
    regulation: &Regulation,
) -> Arg {
    let Some(count) = count else {
        return Message::new("value-unsaid").into();
    };
    let policy = Message::new(match count.policy {
        StartPolicy::NextDay => "value-next-day",
        StartPolicy::EventDay => "value-event-day",
    });
    let service = service.or(regulation.services.first());
    match (count.from, service) {
        (Some(from), Some(service)) => Message::new("value-day-of")
            .with("policy", policy)
            .with("event", event(from, service, regulation))
            .into(),
        _ => policy.into(),
    }
}

/// Several values; "nothing" when there are none.
pub(super) fn list(values: impl Iterator<Item = Arg>) -> Arg {
    let values: Vec<Arg> = values.collect();
    match values.is_empty() {
        true => Message::new("value-nothing").into(),
        false => Arg::List(values),
    }
}

/// A value that may be unsaid.
pub(super) fn or_unsaid(value: Option<Arg>) -> Arg {
    value.unwrap_or_else(|| Message::new("value-unsaid").into())
}

const WEEKDAYS: [&str; 7] = [
    "weekday-monday",
    "weekday-tuesday",
    "weekday-wednesday",
    "weekday-thursday",
    "weekday-friday",
    "weekday-saturday",
    "weekday-sunday",
];

/// The forms in which a document is brought.
pub(super) fn forms(forms: &[DocumentForm]) -> Arg {
    list(forms.iter().map(|form| {
        Message::new(match form {
            DocumentForm::Original => "form-original",
            DocumentForm::Copy => "form-copy",
            DocumentForm::NotarisedCopy => "form-notarised-copy",
            DocumentForm::NotarisedTranslation => "form-notarised-translation",
            DocumentForm::ElectronicCopy => "form-electronic-copy",
            DocumentForm::ElectronicDocument => "form-electronic-document",
        })
        .into()
    }))
}

/// A document that is waited for.
pub(super) fn awaited(paper: &AwaitedDocument) -> Arg {
    match paper.forms.is_empty() {
        true => Arg::from(&paper.title),
        false => Message::new("value-paper")
            .with("title", &paper.title)
            .with("forms", forms(&paper.forms))
            .into(),
    }
}

/// Days from a first to a last one, and when it is open on them.
type Days<'a> = (&'static str, &'static str, &'a [(u16, u16)]);

/// Hours of a week: days that follow one another with the same hours are told together.
pub(super) fn hours(week: &WeekSchedule) -> Arg {
    let mut parts: Vec<Days<'_>> = Vec::new();
    let mut before: &[(u16, u16)] = &[];
    for (number, name) in (0..).zip(WEEKDAYS) {
        let open = week.intervals(number);
        match parts.last_mut() {
            Some(last) if open == before && !open.is_empty() => last.1 = name,
            _ if open.is_empty() => {}
            _ => parts.push((name, name, open)),
        }
        before = open;
    }
    let clock = |minute: u16| format!("{:02}:{:02}", minute / 60, minute % 60);
    list(parts.into_iter().map(|(first, last, open)| {
        let times = open.iter();
        let times = times.map(|(from, to)| Arg::from(format!("{}–{}", clock(*from), clock(*to))));
        let days = match first == last {
            true => Arg::from(Message::new(first)),
            false => Message::new("value-days")
                .with("first", Message::new(first))
                .with("last", Message::new(last))
                .into(),
        };
        Message::new("value-hours")
            .with("days", days)
            .with("times", Arg::List(times.collect()))
            .into()
    }))
}
