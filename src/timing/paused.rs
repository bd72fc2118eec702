//! A total term whose clock stands still during a wait.
//!
//! What is waited for may come at any minute of its window, and an early answer does not always
//! leave more room: the days still owed run anew from it. So every moment of the window is asked
//! about. The wait is entered as late as it can be: entered sooner, with the same end, it only
//! leaves more days owed.

use super::clock::{Clock, Hands};
use super::dates::{Dates, Paces, Point, Setting, Variable, WaitDates};
use super::pass::{Found, Pass, Reachable, fixed};
use super::starts::{both, union};
use super::{Curve, Starts};
use crate::calendar::StartPolicy;
use crate::net::{NetDeadline, NetTerm, NetWaitId, Owing};

/// The rest of a term behind a wait: what is owed, and whether the first day counts; none when the
/// wait does not stop the clock.
type Rest = Option<(u32, StartPolicy)>;

impl Pass<'_> {
    /// The starts from which a total term with one excluded wait on the way can be broken; none
    /// when there is no such wait, when there are several, or when what the term bounds does not
    /// hang on it. Several excluded waits are each taken at the end of their windows, and the
    /// judgement says so.
    pub(super) fn paused(&self, slowest: &Hands) -> Option<Found> {
        let Clock::Total(at) = self.clock else {
            return None;
        };
        let deadline = self.setting.net.deadlines.get(at)?;
        let dates = self.dates(Variable::Start, self.setting.paces, self.setting.span)?;
        let wait = only_excluded(deadline, &dates)?;
        let quick = self.dates(Variable::Start, Paces::QUICK_ANSWERS, self.setting.span)?;
        let soonest = quick.waits.iter().find(|done| done.wait == wait.wait)?;
        let reach = Reachable {
            first: soonest.received.curve()?,
            last: wait.received.curve()?,
        };
        let moments = Starts {
            first: reach.first.range()?.first,
            end: reach.last.range()?.end,
        };
        let point = Variable::Event(Point::EndOf(wait.wait));
        let behind = self.dates(point, self.setting.paces, moments)?;
        let met = self.setting.event(deadline.to, &behind)?;
        let met = met.curve()?;
        let mut found = Found {
            late: Vec::new(),
            tightest: None,
            known: reach.last.first_reaching(met.span().end),
        };
        for (rest, starts) in self.rests(deadline, &dates, slowest, wait.wait)? {
            match rest {
                None => self.unpaused(slowest, &starts, &mut found)?,
                Some(rest) => {
                    let due = self.due_behind(deadline, deadline.term?, moments, rest);
                    let late = reach.starts(&met.later_than(&due));
                    found.late = union(&found.late, &both(&late, &starts));
                    found.tighten(&reach, &starts, met, &due);
                }
            }
        }
        Some(found)
    }

    /// What is owed when the wait is entered, and for which starts.
    fn rests(
        &self,
        deadline: &NetDeadline,
        dates: &Dates,
        slowest: &Hands,
        wait: NetWaitId,
    ) -> Option<Vec<(Rest, Vec<Starts>)>> {
        let term = deadline.term?;
        let done = dates.waits.iter().find(|done| done.wait == wait)?;
        let of = term
            .day_of
            .and_then(|(event, _)| self.setting.event(event, dates));
        let mut curves = vec![slowest.from.curve()?, done.trigger.curve()?];
        curves.extend(of.as_ref().and_then(|of| of.curve()));
        let table = self.setting.table(deadline.hours);
        let general = term.policy.unwrap_or(self.setting.reading.start);
        Some(Curve::sorted_by(&curves, |moments| {
            let [from, entered, of @ ..] = moments else {
                return None;
            };
            let stated = term
                .day_of
                .filter(|_| of.first().is_some_and(|of| of.day() == from.day()));
            let policy = stated.map_or(general, |(_, stated)| stated);
            let owing = Owing::new(table, term, self.setting.reading, policy);
            let owed = owing.left(*from, *entered).ok()?;
            Some(owed.map(|owed| (owed, policy)))
        }))
    }

    /// When what is owed behind a wait is due, as a function of the wait's end.
    fn due_behind(
        &self,
        deadline: &NetDeadline,
        term: NetTerm,
        moments: Starts,
        (owed, policy): (u32, StartPolicy),
    ) -> Curve {
        let table = self.setting.table(deadline.hours);
        let owing = Owing::new(table, term, self.setting.reading, policy);
        let end = Curve::identity(moments);
        match owed {
            0 => end,
            owed => end.then(|moment| owing.due_piece(moment, owed)),
        }
    }

    /// A wait that does not stop the clock is like any other: its last moment decides.
    fn unpaused(&self, slowest: &Hands, starts: &[Starts], found: &mut Found) -> Option<()> {
        let (due, met) = (slowest.due.curve()?, slowest.met.curve()?);
        found.late = union(&found.late, &both(&met.later_than(due), starts));
        for own in starts {
            let hands = slowest.cut(*own)?;
            found.tightest_of(fixed(&hands)?.tightest);
        }
        Some(())
    }

    fn dates(&self, variable: Variable, paces: Paces, span: Starts) -> Option<Dates> {
        let setting = Setting {
            variable,
            paces,
            span,
            ..self.setting.clone()
        };
        setting.along(self.way, &self.clock.events(setting.net))
    }
}

/// The excluded wait of a way, when there is exactly one.
fn only_excluded<'a>(deadline: &NetDeadline, dates: &'a Dates) -> Option<&'a WaitDates> {
    let excluded = |done: &&WaitDates| deadline.excluding.contains(&done.wait);
    let mut waits = dates.waits.iter().filter(excluded);
    match (waits.next(), waits.next()) {
        (Some(only), None) => Some(only),
        _ => None,
    }
}

impl Found {
    fn tighten(&mut self, reach: &Reachable<'_>, starts: &[Starts], met: &Curve, due: &Curve) {
        for own in starts {
            let (first, last) = (reach.first.cut(*own), reach.last.cut(*own));
            let reach = Reachable {
                first: &first,
                last: &last,
            };
            self.tightest_of(reach.tightest(met, due));
        }
    }
}
