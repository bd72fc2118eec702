//! Channels, hours and the calendar.

use super::comparison::Comparison;
use super::kind::Kind;
use super::kinds::hours as kinds;
use super::order::{Counting, Length, Order};
use super::touch::{Applicant, Executor, Touch};
use super::{Change, editorial, thing, value};
use crate::calendar::{Unit, WeekSchedule};
use crate::messages::{Arg, Message};
use crate::model::{Amount, Channel, ChannelId, Cited, Regulation, path};

/// One may apply in more ways, or at more times.
const OPENED: Touch = Touch::of(Applicant::Better, Executor::Harder);
/// The contrary.
const CLOSED: Touch = Touch::of(Applicant::Worse, Executor::Easier);

pub(super) fn changes(all: &Comparison<'_>, found: &mut Vec<Change>) {
    calendar(all, found);
    hours(all, found);
    let (old, new) = (&all.old.regulation.channels, &all.new.regulation.channels);
    let pairs = &all.matching.channels;
    for channel in pairs.gone().filter_map(|at| old.get(at)) {
        let change = Change::of(&kinds::CLOSED, thing::channel(channel), CLOSED);
        found.push(change.from(path::channel(&channel.id), &channel.title, &channel.cites));
    }
    for channel in pairs.added().filter_map(|at| new.get(at)) {
        let change = Change::of(&kinds::OPENED, thing::channel(channel), OPENED);
        found.push(change.to(path::channel(&channel.id), &channel.title, &channel.cites));
    }
    for (from, to) in pairs.both() {
        if let Some((old, new)) = old.get(from).zip(new.get(to)) {
            of_channel(all, old, new, found);
        }
    }
    of_services(all, found);
}

/// The channels of each service; those of which the regulation tells are not told again.
fn of_services(all: &Comparison<'_>, found: &mut Vec<Change>) {
    for service in all.services() {
        let (old, new) = (&service.old.channels, &service.new.channels);
        let named = |regulation: &'_ Regulation, id: ChannelId| {
            regulation.channels.get(id.index()).cloned()
        };
        let closed = old.iter().filter(|id| {
            let kept = all.matching.channel(**id);
            kept.is_some_and(|kept| !new.contains(&kept))
        });
        for channel in closed.filter_map(|id| named(all.old.regulation, *id)) {
            let change = Change::of(&kinds::CLOSED, thing::channel(&channel), CLOSED);
            let change = change.was(&service.old.id, &service.old.cites);
            found.push(change.within(&service.new.id));
        }
        let before = |id: ChannelId| all.matching.channels.old_of(id.index()).map(ChannelId::new);
        let opened = new.iter().filter(|id| {
            let known = before(**id);
            known.is_some_and(|known| !old.contains(&known))
        });
        for channel in opened.filter_map(|id| named(all.new.regulation, *id)) {
            let change = Change::of(&kinds::OPENED, thing::channel(&channel), OPENED);
            let change = change.is(&service.new.id, &service.new.cites);
            found.push(change.within(&service.new.id));
        }
    }
}

fn of_channel(all: &Comparison<'_>, old: &Channel, new: &Channel, found: &mut Vec<Change>) {
    let places = || (path::channel(&old.id), path::channel(&new.id));
    let thing = || thing::channel(new);
    if old.round_clock != new.round_clock {
        let (kind, touch) = match new.round_clock {
            true => (&kinds::INTAKE_LONGER, Touch::applicant(Applicant::Better)),
            false => (&kinds::INTAKE_SHORTER, Touch::applicant(Applicant::Worse)),
        };
        let words = |own: bool| match own {
            true => Message::new("value-any-time"),
            false => Message::new("value-in-intake"),
        };
        let change = Change::of(kind, thing(), touch)
            .from(places().0, words(old.round_clock), &old.cites)
            .to(places().1, words(new.round_clock), &new.cites);
        found.push(change);
    }
    // What the regulation says for all channels is told of the regulation.
    if old.intake.is_some() || new.intake.is_some() {
        let intake = |channel: &Channel, regulation: &Regulation| {
            let stated = channel.intake.as_ref().or(regulation.intake_hours.as_ref());
            stated.cloned()
        };
        let old_hours = intake(old, all.old.regulation);
        let new_hours = intake(new, all.new.regulation);
        found.extend(of_intake(thing(), (&old_hours, &new_hours), places()));
    }
    waits(all, old, new, found);
    let text = [
        editorial::renamed(thing(), (&old.id, &new.id), places()),
        editorial::reworded(thing(), (&old.title, &new.title), places(), Touch::NOBODY),
        editorial::also(thing(), (&old.also, &new.also), places()),
        editorial::cited(thing(), (&old.cites, &new.cites), places()),
    ];
    found.extend(text.into_iter().flatten());
}

/// How long the queue and the counter may take.
fn waits(all: &Comparison<'_>, old: &Channel, new: &Channel, found: &mut Vec<Change>) {
    let parts = [
        ("value-queue", &old.queue, &new.queue),
        ("value-counter", &old.counter, &new.counter),
    ];
    for (id, before, after) in parts {
        let length = |own: &Option<Cited<(u32, Unit)>>| own.as_ref().map(|own| own.value);
        if length(before) == length(after) {
            continue;
        }
        let words = |own: &Option<Cited<(u32, Unit)>>| {
            let term = length(own).map(|(n, unit)| Arg::from(Amount::Of(n, unit).message()));
            Message::new(id).with("term", value::or_unsaid(term))
        };
        let cites = |own: &Option<Cited<(u32, Unit)>>| {
            let cites = own.as_ref().map(|own| own.cites.clone());
            cites.unwrap_or_default()
        };
        let usual = WeekSchedule::office();
        let by = Counting {
            calendar: all.new.calendar,
            hours: &usual,
            policy: None,
        };
        let measured = |(n, unit)| Length {
            amount: Amount::Of(n, unit),
            elapsed: false,
        };
        let touch = match (length(before), length(after)) {
            (Some(before), Some(after)) => {
                match all.orders.order(measured(before), measured(after), by) {
                    Order::Longer => CLOSED,
                    Order::Shorter => OPENED,
                    Order::Equal => Touch::EDITORIAL,
                    Order::Incomparable => Touch::EITHER,
                }
            }
            (Some(_), None) => CLOSED,
            (None, _) => OPENED,
        };
        let change = Change::of(&kinds::QUEUE, thing::channel(new), touch)
            .from(path::channel(&old.id), words(before), &cites(before))
            .to(path::channel(&new.id), words(after), &cites(after));
        found.push(change);
    }
}

type Hours = Option<Cited<WeekSchedule>>;

/// The hours that the regulation states for all, and those of actors.
fn hours(all: &Comparison<'_>, found: &mut Vec<Change>) {
    let (old, new) = (all.old.regulation, all.new.regulation);
    let thing = || thing::regulation(&new.path);
    let places = |path: &str| (path.to_owned(), path.to_owned());
    let work = (&old.office_hours, &new.office_hours);
    let usual = WeekSchedule::office();
    found.extend(of_work(
        thing(),
        work,
        Some(&usual),
        places(path::OFFICE_HOURS),
    ));
    let intake = (&old.intake_hours, &new.intake_hours);
    found.extend(of_intake(thing(), intake, places(path::INTAKE_HOURS)));
    for (from, to) in all.matching.actors.both() {
        let both = old.actors.get(from).zip(new.actors.get(to));
        let Some((old, new)) = both else { continue };
        let places = (path::actor(&old.id), path::actor(&new.id));
        let hours = (&old.hours, &new.hours);
        found.extend(of_work(thing::actor(new), hours, None, places));
    }
}

/// Hours in which somebody works; `usual` are those that hold where nothing is stated.
fn of_work(
    thing: Message,
    (old, new): (&Hours, &Hours),
    usual: Option<&WeekSchedule>,
    places: editorial::Places,
) -> Vec<Change> {
    let week = |hours: &Hours| {
        let stated = hours.as_ref().map(|hours| hours.value.clone());
        stated.or(usual.cloned())
    };
    let same = week(old) == week(new);
    told(&kinds::WORK, Touch::EITHER, same, thing, (old, new), places)
}

/// Hours in which something is taken in; those of an akimat hold where nothing is stated.
fn of_intake(
    thing: Message,
    (old, new): (&Hours, &Hours),
    places: editorial::Places,
) -> Vec<Change> {
    let week = |hours: &Hours| {
        let stated = hours.as_ref().map(|hours| hours.value.clone());
        stated.unwrap_or_else(WeekSchedule::intake)
    };
    let (before, after) = (week(old), week(new));
    let common = before.common_with(&after);
    let (kind, touch) = match (common == before, common == after) {
        (true, false) => (&kinds::INTAKE_LONGER, OPENED),
        (false, true) => (&kinds::INTAKE_SHORTER, CLOSED),
        _ => (&kinds::INTAKE, Touch::EITHER),
    };
    told(kind, touch, before == after, thing, (old, new), places)
}

fn told(
    kind: &'static Kind,
    touch: Touch,
    same: bool,
    thing: Message,
    (old, new): (&Hours, &Hours),
    places: editorial::Places,
) -> Vec<Change> {
    let cites = |hours: &Hours| {
        let cites = hours.as_ref().map(|hours| hours.cites.clone());
        cites.unwrap_or_default()
    };
    let words =
        |hours: &Hours| value::or_unsaid(hours.as_ref().map(|hours| value::hours(&hours.value)));
    if same {
        let cited = editorial::cited(thing, (&cites(old), &cites(new)), places);
        return cited.into_iter().collect();
    }
    let change = Change::of(kind, thing, touch)
        .from(places.0, words(old), &cites(old))
        .to(places.1, words(new), &cites(new));
    vec![change]
}

fn calendar(all: &Comparison<'_>, found: &mut Vec<Change>) {
    let (old, new) = (all.old.regulation, all.new.regulation);
    let thing = || thing::regulation(&new.path);
    if old.calendar != new.calendar {
        let change = Change::of(&kinds::CALENDAR, thing(), Touch::EITHER)
            .from("", &old.calendar, &[])
            .to("", &new.calendar, &[]);
        found.push(change);
    }
    let region = |regulation: &Regulation| {
        let region = regulation.region.as_ref();
        let parts = region.map(|region| {
            let zone = region.time_zone.as_ref().map(Arg::from);
            let named = [Arg::from(&region.id), Arg::from(&region.title)];
            Arg::List(named.into_iter().chain(zone).collect())
        });
        value::or_unsaid(parts)
    };
    let (before, after) = (region(old), region(new));
    if before != after {
        let change = Change::of(&kinds::CALENDAR, thing(), Touch::NOBODY)
            .from("", before, &[])
            .to("", after, &[]);
        found.push(change);
    }
}
