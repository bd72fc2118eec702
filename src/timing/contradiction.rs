//! Terms, windows, totals and rules on dates of one way that no dates keep together.
//!
//! The moments of a way are the points of a [`Network`]. How long a term lasts hangs on the day on
//! which it begins; in the network it is as long as it ever is in the years that the calendar
//! covers, and a rule leaves as much room as it ever does. So what contradicts itself here does so
//! whenever a case begins. That it can be kept on some days only is for the verdicts to say.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use super::dates::Setting;
use super::network::{BoundId, Network, TimePoint};
use super::verdict::Question;
use super::{Curve, Starts, Track, Way};
use crate::calendar::{HoursTable, Moment, StartPolicy};
use crate::flow::Cases;
use crate::model::RuleBound;
use crate::net::{
    Guard, HoursId, NetEvent, NetStepId, NetTerm, NetWaitId, PlaceId, Transition, Work, allowed,
    rule_hours,
};

/// Who states a bound.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Stated {
    /// A term of a step.
    Term(NetStepId),
    /// The window of a wait.
    Window(NetWaitId),
    /// A total term, by its place in the net's list.
    Total(usize),
    /// A rule on dates, by the transition that is taken when it is broken.
    Rule(usize),
}

/// What cannot be kept together, whenever a case begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contradiction {
    /// Who states it, in the order in which a case comes to them.
    pub stated: Vec<Stated>,
    /// How many minutes are lacking at the very least.
    pub lacking: i64,
    /// Whether it is proved that no contradiction of this way has fewer bounds.
    pub smallest: bool,
    /// The cases that go this way, and whose rules are all kept.
    pub cases: Cases,
}

impl Question<'_> {
    /// What contradicts itself on some way of the service.
    #[must_use]
    pub fn contradictions(&self, ways: &[(usize, Vec<Way>)]) -> Vec<Contradiction> {
        let mut found: Vec<Contradiction> = Vec::new();
        let mut asked = Known::default();
        for (channel, ways) in ways {
            let setting = self.setting(*channel);
            for way in ways {
                let mut draft = Draft::new(&setting, &mut asked);
                draft.follow(way);
                if let Some(own) = draft.contradiction(way.cases)
                    && !found.iter().any(|known| known.stated == own.stated)
                {
                    found.push(own);
                }
            }
        }
        found
    }
}

/// What has been asked of the calendar already.
#[derive(Default)]
struct Known {
    /// The most minutes that a term ever takes, by the hours in which it is counted; none when the
    /// calendar knows no end of it.
    widest: FxHashMap<(NetTerm, HoursId), Option<i64>>,
    /// The room that a bound leaves, by the hours of what it bounds, and whether it counts from the
    /// date of a fact.
    rooms: FxHashMap<(RuleBound, HoursId, bool), Room>,
}

/// The network of a way, as far as the way has been followed.
struct Draft<'a, 'w> {
    setting: &'a Setting<'a>,
    network: Network,
    stated: BTreeMap<BoundId, Stated>,
    events: FxHashMap<NetEvent, TimePoint>,
    tokens: FxHashMap<PlaceId, TimePoint>,
    waited: Vec<NetWaitId>,
    known: &'w mut Known,
}

impl<'a, 'w> Draft<'a, 'w> {
    fn new(setting: &'a Setting<'a>, known: &'w mut Known) -> Draft<'a, 'w> {
        let mut network = Network::default();
        let submitted = network.point();
        Draft {
            setting,
            network,
            stated: BTreeMap::new(),
            events: FxHashMap::from_iter([(NetEvent::Submitted, submitted)]),
            tokens: FxHashMap::from_iter([(setting.net.source, submitted)]),
            waited: Vec::new(),
            known,
        }
    }

    fn follow(&mut self, way: &Way) {
        let net = self.setting.net;
        let transitions = way.fired.iter().filter_map(|at| net.transitions.get(*at));
        for transition in transitions {
            let ready = self.joined(transition);
            let missed = matches!(transition.guard, Guard::Missed(_));
            let end = self.work(transition.work, missed, ready);
            for place in &transition.outputs {
                let later = match self.tokens.get(place).copied() {
                    Some(there) => self.after(&[there, end]),
                    None => end,
                };
                self.tokens.insert(*place, later);
            }
        }
        self.totals();
        for at in way.rules_kept(net) {
            if let Some(Guard::DatesBroken(subject, bounds)) =
                net.transitions.get(at).map(|own| &own.guard)
            {
                for (bound, event) in bounds {
                    self.rule(at, *subject, bound, *event);
                }
            }
        }
    }

    fn contradiction(&self, cases: Cases) -> Option<Contradiction> {
        let conflict = self.network.schedule().err()?;
        let stated = conflict.bounds.iter();
        let mut stated: Vec<Stated> = stated
            .filter_map(|bound| self.stated.get(bound).copied())
            .collect();
        // One rule can bound from both sides.
        stated.dedup();
        Some(Contradiction {
            stated,
            lacking: conflict.lacking,
            smallest: conflict.smallest,
            cases,
        })
    }

    /// The point at which everything that a transition waits for has happened.
    fn joined(&mut self, transition: &Transition) -> TimePoint {
        let inputs = transition.inputs.iter();
        let points: Vec<TimePoint> = inputs
            .filter_map(|place| self.tokens.remove(place))
            .collect();
        self.after(&points)
    }

    /// A point that comes before none of these.
    fn after(&mut self, points: &[TimePoint]) -> TimePoint {
        if let [only] = points {
            return *only;
        }
        let later = self.network.point();
        for point in points {
            self.network.in_order(*point, later);
        }
        later
    }

    fn next(&mut self, before: TimePoint) -> TimePoint {
        let next = self.network.point();
        self.network.in_order(before, next);
        next
    }

    fn happens(&mut self, event: NetEvent, point: TimePoint) -> TimePoint {
        self.events.insert(event, point);
        point
    }

    /// The point of an event that has happened; the date of a fact may lie anywhere.
    fn point_of(&mut self, event: NetEvent) -> Option<TimePoint> {
        match event {
            NetEvent::Fact(_) => {
                let network = &mut self.network;
                let fact = self.events.entry(event);
                Some(*fact.or_insert_with(|| network.point()))
            }
            _ => self.events.get(&event).copied(),
        }
    }

    fn work(&mut self, work: Work, missed: bool, ready: TimePoint) -> TimePoint {
        match work {
            Work::Pass => ready,
            Work::Receive(entry) => {
                let received = self.next(ready);
                self.happens(NetEvent::Received(entry), received)
            }
            Work::Begin(_) => ready,
            Work::Await(wait) => self.wait(wait, missed, ready),
            Work::Perform(step) => self.perform(step, ready),
            Work::Return(step) => self.happens(NetEvent::EndOf(step), ready),
            Work::CutOff(step, wait) => {
                let end = self.wait(wait, true, ready);
                self.happens(NetEvent::EndOf(step), end)
            }
        }
    }

    /// A wait; a window that passes in vain bounds nothing.
    fn wait(&mut self, id: NetWaitId, missed: bool, trigger: TimePoint) -> TimePoint {
        let end = self.next(trigger);
        self.waited.push(id);
        let net = self.setting.net;
        if let Some(wait) = net.waits.get(id.index()).filter(|_| !missed) {
            let closing = self.setting.hours(wait.closing);
            if let Some(due) = self.due(wait.window, closing, trigger, Stated::Window(id)) {
                self.network.in_order(end, due);
            }
        }
        end
    }

    fn perform(&mut self, id: NetStepId, ready: TimePoint) -> TimePoint {
        let start = self.next(ready);
        self.happens(NetEvent::StartOf(id), start);
        let mut end = self.next(start);
        let net = self.setting.net;
        if let Some(step) = net.steps.get(id.index()) {
            let hours = self.setting.hours(step.hours);
            let mut due = Some(ready);
            for term in &step.terms {
                due = due.and_then(|due| self.due(*term, hours, due, Stated::Term(id)));
            }
            if let Some(due) = due.filter(|_| !step.terms.is_empty()) {
                self.network.in_order(end, due);
            }
        }
        for (place, wait) in net.waits.iter().enumerate() {
            if wait.nested && wait.step == id {
                let inner = self.wait(NetWaitId::new(place), false, ready);
                end = self.after(&[end, inner]);
            }
        }
        self.happens(NetEvent::EndOf(id), end)
    }

    /// The point at which a term ends that begins with an event of its own or with a point.
    fn due(
        &mut self,
        term: NetTerm,
        hours: HoursId,
        trigger: TimePoint,
        by: Stated,
    ) -> Option<TimePoint> {
        let from = match term.from {
            Some(event) => self.point_of(event)?,
            None => trigger,
        };
        let most = self.widest(term, hours)?;
        let due = self.network.point();
        let bound = self.network.at_most(from, due, most);
        self.stated.insert(bound, by);
        Some(due)
    }

    /// The most minutes that a term ever takes, whatever the reading.
    fn widest(&mut self, term: NetTerm, hours: HoursId) -> Option<i64> {
        let setting = self.setting;
        *self.known.widest.entry((term, hours)).or_insert_with(|| {
            // Leaving the first day out never makes a term shorter.
            let left_out = StartPolicy::NextDay;
            let counted = |policy: Option<StartPolicy>| policy.is_some_and(|own| own != left_out);
            let day_of = term.day_of.map(|(_, own)| own);
            let may_leave_out = !counted(term.policy) || day_of == Some(left_out);
            let term = NetTerm {
                policy: may_leave_out.then_some(left_out).or(term.policy),
                day_of: None,
                ..term
            };
            // A term may begin long after the last application, so every day counts.
            let (first, last) = setting.table(hours).days().coverage();
            let starts = Curve::identity(Starts {
                first: first.start(),
                end: last.next().start(),
            });
            let from = Track::of(starts.clone());
            let due = setting.due(term, 0, &from, hours, &setting.nothing());
            due.curve()?.most_after(&starts).map(|(most, _)| most)
        })
    }

    /// The total terms whose clock never stands still on the way.
    fn totals(&mut self) {
        let net = self.setting.net;
        for (at, total) in net.deadlines.iter().enumerate() {
            let runs_on = |wait: &NetWaitId| !total.excluding.contains(wait);
            let term = total.term.filter(|_| self.waited.iter().all(runs_on));
            let (from, to) = (self.point_of(total.from), self.point_of(total.to));
            let (Some(term), Some(from), Some(to)) = (term, from, to) else {
                continue;
            };
            if let Some(most) = self.widest(term, total.hours) {
                let bound = self.network.at_most(from, to, most);
                self.stated.insert(bound, Stated::Total(at));
            }
        }
    }

    fn rule(&mut self, at: usize, subject: NetEvent, bound: &RuleBound, event: NetEvent) {
        let Some((subject_at, event_at)) = self.point_of(subject).zip(self.point_of(event)) else {
            return;
        };
        let room = self.room(subject, bound, event);
        if let Some(least) = room.least {
            let bound = self.network.at_least(event_at, subject_at, least);
            self.stated.insert(bound, Stated::Rule(at));
        }
        if let Some(most) = room.most {
            let bound = self.network.at_most(event_at, subject_at, most);
            self.stated.insert(bound, Stated::Rule(at));
        }
    }

    fn room(&mut self, subject: NetEvent, bound: &RuleBound, event: NetEvent) -> Room {
        let hours = rule_hours(self.setting.net, self.setting.channel, subject);
        let dated = matches!(event, NetEvent::Fact(_));
        let room = self.known.rooms.entry((*bound, hours, dated));
        *room.or_insert_with(|| Room::of(bound, self.setting.table(hours), dated))
    }
}

/// How early and how late after an event a rule allows another one, in minutes.
#[derive(Clone, Copy, Default)]
struct Room {
    least: Option<i64>,
    most: Option<i64>,
}

impl Room {
    /// The most room that a bound leaves on any day of the calendar, under either reading.
    fn of(bound: &RuleBound, table: &HoursTable, dated: bool) -> Room {
        let mut room = Room::default();
        let (mut day, last) = table.days().coverage();
        while day <= last {
            let first = day.start();
            // The date of a fact stands for the beginning of its day; another event may happen at
            // any minute of it.
            let latest = match dated {
                true => first,
                false => Moment(day.next().start().0 - 1),
            };
            for policy in [StartPolicy::NextDay, StartPolicy::EventDay] {
                let allowed = |event| allowed(bound, event, table, policy).ok();
                let least = allowed(first).and_then(|allowed| allowed.first);
                let most = allowed(latest).and_then(|allowed| allowed.last);
                room.least = [room.least, least.map(|least| minutes(latest, least))]
                    .into_iter()
                    .flatten()
                    .min();
                room.most = room.most.max(most.map(|most| minutes(first, most)));
            }
            day = day.next();
        }
        room
    }
}

fn minutes(from: Moment, to: Moment) -> i64 {
    i64::from(to.0) - i64::from(from.0)
}
