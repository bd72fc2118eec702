//! The act: what it is, which acts changed or ended it, when it is in force, its standard.

use super::comparison::Comparison;
use super::kinds::acts as kinds;
use super::matching::Pairs;
use super::touch::Touch;
use super::{Change, editorial, thing, value};
use crate::calendar::Day;
use crate::messages::{Arg, Message};
use crate::model::{
    self, Act, ActKind, Amount, Bounds, Publication, Registration, StandardRef, StartOfForce, path,
};

pub(super) fn changes(all: &Comparison<'_>, found: &mut Vec<Change>) {
    let (old, new) = (&all.old.regulation.act, &all.new.regulation.act);
    let same_force = force(all, found);
    let told = |act: &Option<Act>| act.as_ref().map(|act| parts(act, same_force));
    let (before, after) = (told(old), told(new));
    if before != after {
        let (before, after) = (before.unwrap_or_default(), after.unwrap_or_default());
        let change = Change::of(&kinds::ACT, thing::act(), Touch::NOBODY)
            .from(path::ACT, without(&before, &after), &[])
            .to(path::ACT, without(&after, &before), &[]);
        found.push(change);
    }
    amendments(list(old), list(new), found);
    repeal(old.as_ref(), new.as_ref(), found);
    standard(all, found);
}

fn list(act: &Option<Act>) -> &[model::Change] {
    act.as_ref().map_or(&[], |act| &act.amendments)
}

/// The values of one list that another one lacks; all of them when it lacks none.
fn without(own: &[Arg], other: &[Arg]) -> Arg {
    let differ = own.iter().filter(|value| !other.contains(value));
    value::list(differ.cloned())
}

/// The time of force; tells whether it has stayed.
fn force(all: &Comparison<'_>, found: &mut Vec<Change>) -> bool {
    let force = |version: &super::Version<'_>| version.regulation.force(None);
    let (old, new) = (force(&all.old), force(&all.new));
    let both_named = all.old.regulation.act.is_some() && all.new.regulation.act.is_some();
    if old.from == new.from || !both_named {
        return true;
    }
    let told = |from: Bounds| Message::new("value-force-from").with("day", from.message());
    let change = Change::of(&kinds::FORCE, thing::act(), Touch::EITHER)
        .from(path::ACT, told(old.from), &[])
        .to(path::ACT, told(new.from), &[]);
    found.push(change);
    false
}

/// What is said of an act, part by part; when it takes effect only where that is not told already.
fn parts(act: &Act, with_effect: bool) -> Vec<Arg> {
    let number = act.number.as_deref().unwrap_or_default();
    let mut parts: Vec<Arg> = vec![named(act.kind, number, act.date).into()];
    parts.extend(act.title.iter().map(Arg::from));
    parts.extend(act.issuer.iter().map(Arg::from));
    parts.extend(act.registered.as_ref().map(registered));
    if with_effect {
        let starts = [act.in_force, act.in_effect];
        parts.extend(starts.into_iter().flatten().map(start));
        parts.extend(act.published.map(published));
    }
    for parent in &act.parents {
        let id = match parent.ends {
            true => "value-ends-act",
            false => "value-changes-act",
        };
        let other = named(parent.kind, &parent.number, parent.date);
        parts.push(Message::new(id).with("act", other).into());
        parts.extend(parent.registered.as_ref().map(registered));
    }
    parts
}

/// An act by its kind, number and date.
fn named(kind: ActKind, number: &str, date: Option<Day>) -> Message {
    let kind = Message::new(match kind {
        ActKind::Resolution => "act-resolution",
        ActKind::Order => "act-order",
        ActKind::Law => "act-law",
        ActKind::Newspaper => "act-newspaper",
    });
    match date {
        None if number.is_empty() => kind,
        Some(date) => Message::new("value-act-dated")
            .with("kind", kind)
            .with("number", number)
            .with("date", Arg::date(date.to_string())),
        None => Message::new("value-act")
            .with("kind", kind)
            .with("number", number),
    }
}

fn registered(registration: &Registration) -> Arg {
    let date = registration.date.map(|day| Arg::date(day.to_string()));
    let body = registration.body.as_ref().map(Arg::from);
    let parts = std::iter::once(Arg::from(&registration.number));
    let parts = parts.chain(date).chain(body);
    Message::new("value-registered")
        .with("parts", Arg::List(parts.collect()))
        .into()
}

fn start(start: StartOfForce) -> Arg {
    match start {
        StartOfForce::On(day) => Arg::date(day.to_string()),
        StartOfForce::Registration => Message::new("value-on-registration").into(),
        StartOfForce::Publication => Message::new("value-on-publication").into(),
        StartOfForce::AfterPublication(n, unit) => Message::new("value-after-publication")
            .with("term", Amount::Of(n, unit).message())
            .into(),
    }
}

fn published(publication: Publication) -> Arg {
    let (earliest, latest) = publication.bounds();
    let bounds = Bounds {
        earliest: Some(earliest),
        latest: Some(latest),
    };
    Message::new("value-published")
        .with("day", bounds.message())
        .into()
}

/// Which amending act is which: those of one number and date, then of one number.
pub(super) fn amendment_pairs(old: &[model::Change], new: &[model::Change]) -> Pairs {
    let mut pairs = Pairs::none(old.len(), new.len());
    pairs.join_alike(2, |left, right| {
        let both = old.get(left).zip(new.get(right));
        both.map_or(0, |(one, other)| {
            2 * u32::from(one.number == other.number) + u32::from(one.date == other.date)
        })
    });
    pairs
}

fn amendments(old: &[model::Change], new: &[model::Change], found: &mut Vec<Change>) {
    let pairs = amendment_pairs(old, new);
    for at in pairs.gone() {
        let Some(gone) = old.get(at) else { continue };
        let act = named(gone.kind, &gone.number, gone.date);
        let change = Change::of(&kinds::NOT_AMENDED, thing::act(), Touch::NOBODY);
        found.push(change.from(path::amendment(at), act, &gone.cites));
    }
    for at in pairs.added() {
        let Some(added) = new.get(at) else { continue };
        let act = named(added.kind, &added.number, added.date);
        let change = Change::of(&kinds::AMENDED, thing::act(), Touch::NOBODY);
        found.push(change.to(path::amendment(at), act, &added.cites));
    }
    for (from, to) in pairs.both() {
        if let Some(both) = old.get(from).zip(new.get(to)) {
            let places = (path::amendment(from), path::amendment(to));
            found.extend(of_change(both, places));
        }
    }
}

/// One amending or repealing act that both versions name.
fn of_change(
    (old, new): (&model::Change, &model::Change),
    places: editorial::Places,
) -> Vec<Change> {
    let mut found = Vec::new();
    let (before, after) = (details(old), details(new));
    if before != after {
        let change = Change::of(&kinds::AMENDED_OTHERWISE, thing::act(), Touch::EITHER)
            .from(&places.0, without(&before, &after), &old.cites)
            .to(&places.1, without(&after, &before), &new.cites);
        found.push(change);
    }
    let texts = [&old.text, &new.text].map(|text| text.as_deref().unwrap_or_default());
    let act = || named(new.kind, &new.number, new.date);
    let [before, after] = texts;
    let places = || places.clone();
    found.extend(editorial::reworded(
        act(),
        (before, after),
        places(),
        Touch::NOBODY,
    ));
    found.extend(editorial::cited(act(), (&old.cites, &new.cites), places()));
    found
}

fn details(change: &model::Change) -> Vec<Arg> {
    let mut parts: Vec<Arg> = vec![named(change.kind, &change.number, change.date).into()];
    parts.extend(change.in_effect.map(start));
    parts.extend(change.published.map(published));
    if let Some(services) = &change.new_wording {
        let services = services.iter().map(Arg::from);
        parts.push(match services.len() {
            0 => Message::new("value-new-wording").into(),
            _ => Message::new("value-new-wording-of")
                .with("services", Arg::List(services.collect()))
                .into(),
        });
    }
    if change.text_unchanged {
        parts.push(Message::new("value-text-unchanged").into());
    }
    parts
}

fn repeal(old: Option<&Act>, new: Option<&Act>, found: &mut Vec<Change>) {
    let of = |act: Option<&'_ Act>| act.and_then(|act| act.repealed.clone());
    let told = |own: &model::Change| named(own.kind, &own.number, own.date);
    match (of(old), of(new)) {
        (None, Some(new)) => {
            let touch = Touch::EITHER.and_under_way();
            let change = Change::of(&kinds::REPEALED, thing::act(), touch);
            found.push(change.to(path::REPEAL, told(&new), &new.cites));
        }
        (Some(old), None) => {
            let change = Change::of(&kinds::NOT_REPEALED, thing::act(), Touch::EITHER);
            found.push(change.from(path::REPEAL, told(&old), &old.cites));
        }
        (Some(old), Some(new)) => {
            let places = (path::REPEAL.to_owned(), path::REPEAL.to_owned());
            found.extend(of_change((&old, &new), places));
        }
        (None, None) => {}
    }
}

fn standard(all: &Comparison<'_>, found: &mut Vec<Change>) {
    let (old, new) = (&all.old.regulation.standard, &all.new.regulation.standard);
    let parts = |standard: &Option<StandardRef>| -> Vec<Arg> {
        let Some(standard) = standard else {
            return Vec::new();
        };
        let cited = standard.cited.as_ref();
        let cited = cited.map(|(kind, number, date)| Arg::from(named(*kind, number, *date)));
        let path = std::iter::once(Arg::from(&standard.path));
        let title = standard.title.as_ref().map(Arg::from);
        path.chain(cited).chain(title).collect()
    };
    let cites = |standard: &Option<StandardRef>| {
        let cites = standard.as_ref().map(|own| own.cites.clone());
        cites.unwrap_or_default()
    };
    let (before, after) = (parts(old), parts(new));
    let thing = || thing::regulation(&all.new.regulation.path);
    if before != after {
        let change = Change::of(&kinds::STANDARD, thing(), Touch::EITHER)
            .from(path::STANDARD, without(&before, &after), &cites(old))
            .to(path::STANDARD, without(&after, &before), &cites(new));
        found.push(change);
    }
    let places = (path::STANDARD.to_owned(), path::STANDARD.to_owned());
    let thing = Message::new("thing-standard");
    found.extend(editorial::cited(thing, (&cites(old), &cites(new)), places));
}
