//! One clock on one way: the starts from which it can be broken.

use super::clock::{Clock, Hands};
use super::dates::{Paces, Point, Setting, Variable};
use super::starts::union;
use super::{Curve, Starts, Track, Way};
use crate::calendar::Moment;

/// The tightest moment of a clock on a way, and by how many minutes it is late.
#[derive(Clone, Copy, Debug)]
pub(super) struct Tight {
    pub by: i64,
    pub start: Moment,
    pub from: Moment,
    pub due: Moment,
    pub ended: Moment,
}

/// What one way says about a clock.
pub(super) struct Found {
    pub late: Vec<Starts>,
    pub tightest: Option<Tight>,
    /// The first start whose dates the calendar does not know.
    pub known: Moment,
}

impl Found {
    /// Keeps the tighter of two moments.
    pub(super) fn tightest_of(&mut self, other: Option<Tight>) {
        let tighter = |other: &Tight| self.tightest.is_none_or(|own| other.by > own.by);
        if let Some(other) = other.filter(tighter) {
            self.tightest = Some(other);
        }
    }
}

/// One clock on one way.
pub(super) struct Pass<'a> {
    pub clock: Clock,
    pub setting: &'a Setting<'a>,
    pub way: &'a Way,
}

impl<'a> Pass<'a> {
    pub(super) const fn new(clock: Clock, setting: &'a Setting<'a>, way: &'a Way) -> Pass<'a> {
        Pass {
            clock,
            setting,
            way,
        }
    }

    /// The starts from which the clock can be broken on this way.
    ///
    /// When it begins at a moment that the start fixes, the slowest case decides. When it begins at
    /// an event that may itself come sooner or later, every moment at which that event can happen
    /// is asked about: a later beginning does not always leave less room.
    pub(super) fn late(&self) -> Option<Found> {
        let slowest = self.hands(Variable::Start, self.setting.paces, self.setting.span)?;
        if let Some(found) = self.paused(&slowest) {
            return Some(found);
        }
        if self.clock.begins_with_start(self.setting.net) {
            return fixed(&slowest);
        }
        let quickest = self.hands(Variable::Start, Paces::INSTANT, self.setting.span)?;
        let (from, first) = (slowest.from.curve()?, quickest.from.curve()?);
        match from == first {
            true => fixed(&slowest),
            false => self.moving(first, from),
        }
    }

    /// Whether several moments that may each come sooner or later are asked about at their ends
    /// only: see [`Judgement::at_ends`](super::Judgement::at_ends).
    pub(super) fn is_at_ends(&self) -> bool {
        let Clock::Total(at) = self.clock else {
            return false;
        };
        let net = self.setting.net;
        let Some(deadline) = net.deadlines.get(at) else {
            return false;
        };
        let waits = self.way.dates.waits.iter();
        let pauses = waits.filter(|done| deadline.excluding.contains(&done.wait));
        match pauses.count() {
            0 => false,
            1 => !self.clock.begins_with_start(net),
            _ => true,
        }
    }

    pub(super) fn hands(&self, variable: Variable, paces: Paces, span: Starts) -> Option<Hands> {
        let is_known =
            variable == Variable::Start && paces == Paces::LIMIT && self.setting.longer.is_none();
        if is_known {
            return self.clock.hands(self.setting, &self.way.dates);
        }
        let setting = Setting {
            variable,
            paces,
            span,
            ..self.setting.clone()
        };
        let dates = setting.along(self.way, &self.clock.events(setting.net))?;
        self.clock.hands(&setting, &dates)
    }

    /// The clock may begin at any moment between two that the start gives.
    fn moving(&self, first: &Curve, last: &Curve) -> Option<Found> {
        let point = self.clock.begins(self.setting.net)?;
        let range = Starts {
            first: first.range()?.first,
            end: last.range()?.end,
        };
        let paces = self.setting.paces;
        let own = self.hands(Variable::Event(point), paces, range)?;
        let (met, due) = (own.met.curve(), own.due.curve()?);
        let reach = Reachable { first, last };
        let mut late = Vec::new();
        let mut tightest = None;
        let mut known = first.span().end.min(last.span().end);
        if let Some(met) = met {
            late = reach.starts(&met.later_than(due));
            tightest = reach.tightest(met, due);
            known = known.min(last.first_reaching(met.span().end.min(due.span().end)));
        }
        // What happens without the event is late when the event comes as soon as it can.
        let beside = self.hands_without(point);
        if let Some(beside) = beside.as_ref().and_then(Track::curve) {
            let soonest = due_from(first, due);
            late = union(&late, &beside.later_than(&soonest));
            known = known.min(beside.span().end).min(soonest.span().end);
        }
        Some(Found {
            late,
            tightest,
            known,
        })
    }

    /// When what the clock bounds would have happened but for the event that begins the clock.
    fn hands_without(&self, point: Point) -> Option<Track> {
        let setting = Setting {
            variable: Variable::StartWithout(point),
            ..self.setting.clone()
        };
        let dates = setting.along(self.way, &self.clock.events(setting.net))?;
        match self.clock {
            Clock::Total(at) => setting.event(setting.net.deadlines.get(at)?.to, &dates),
            Clock::Window(_) => None,
        }
    }
}

/// A moment behind another one.
fn due_from(first: &Curve, due: &Curve) -> Curve {
    first.then(|moment| due.piece(moment))
}

pub(super) fn fixed(hands: &Hands) -> Option<Found> {
    let (from, due, met) = (hands.from.curve()?, hands.due.curve()?, hands.met.curve()?);
    let tightest = met.most_after(due).and_then(|(by, start)| {
        Some(Tight {
            by,
            start,
            from: from.at(start)?,
            due: due.at(start)?,
            ended: met.at(start)?,
        })
    });
    Some(Found {
        late: met.later_than(due),
        tightest,
        known: met.span().end.min(due.span().end),
    })
}

/// The moments at which an event can happen: from the first to the last that a start gives.
pub(super) struct Reachable<'a> {
    pub first: &'a Curve,
    pub last: &'a Curve,
}

impl Reachable<'_> {
    /// The starts from which the event can happen at one of some moments.
    pub(super) fn starts(&self, moments: &[Starts]) -> Vec<Starts> {
        let starts = moments.iter().map(|own| Starts {
            first: self.last.first_reaching(own.first),
            end: self.first.first_reaching(own.end),
        });
        let starts: Vec<Starts> = starts.filter(|own| own.first < own.end).collect();
        union(&starts, &[])
    }

    /// The moment of the event that leaves the least room, and the first start that leads to it.
    pub(super) fn tightest(&self, met: &Curve, due: &Curve) -> Option<Tight> {
        let mut tightest: Option<Tight> = None;
        for moments in self.first.up_to(self.last) {
            let (met, due) = (met.cut(moments), due.cut(moments));
            if let Some((by, from)) = met.most_after(&due)
                && tightest.is_none_or(|most| by > most.by)
            {
                tightest = Some(Tight {
                    by,
                    start: self.last.first_reaching(from),
                    from,
                    due: due.at(from)?,
                    ended: met.at(from)?,
                });
            }
        }
        tightest
    }
}
