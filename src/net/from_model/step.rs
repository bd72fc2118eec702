//! One step: its waits, its work, its calls and its branches.

use crate::model::{
    ActorKind, Amount, Branch, Expr, OutcomeId, ServiceId, Step, StepId, StepKind, Target, Wait,
    When,
};

use super::super::{Guard, NetTerm, NetWait, NetWaitId, PlaceId, Work};
use super::documents::equals;
use super::{Builder, Caller, DEEPEST_CALL, Frame, StepFrame};

impl Builder<'_> {
    pub(super) fn step(&mut self, frame: &Frame<'_>, id: StepId, next: PlaceId) {
        let (Some(step), Some(before)) = (frame.service.step(id), frame.before.get(id.index()))
        else {
            return;
        };
        let at = StepFrame {
            step,
            id: frame.net_step(id),
            next,
        };
        let begun = self.place();
        match &step.only_if {
            Some(expr) => {
                let guard = Guard::If(self.complete(frame, expr));
                self.transition(*before, begun, guard, Work::Begin(at.id));
                self.transition(*before, next, Guard::Always, Work::Pass);
            }
            None => self.transition(*before, begun, Guard::Always, Work::Begin(at.id)),
        }
        let ready = self.first_waits(frame, &at, begun);
        if let StepKind::Call(called) = step.kind {
            return self.call(frame, &at, called, ready);
        }
        let done = self.place();
        let mut met = None;
        for (index, wait) in step
            .waits
            .iter()
            .enumerate()
            .filter(|(_, wait)| wait.nested)
        {
            let id = self.wait(frame, &at, index, wait);
            let missed = self.target(frame, &at, &wait.missed);
            self.transition(ready, missed, Guard::Missed(id), Work::CutOff(at.id, id));
            if wait.met != Target::Next {
                met = Some(self.target(frame, &at, &wait.met));
            }
        }
        self.transition(ready, done, Guard::Always, Work::Perform(at.id));
        self.branches(frame, &at, done, met);
    }

    /// Waits before the step's own work; returns the place from which the work begins.
    pub(super) fn first_waits(
        &mut self,
        frame: &Frame<'_>,
        at: &StepFrame<'_>,
        begun: PlaceId,
    ) -> PlaceId {
        let mut place = begun;
        for (index, wait) in at
            .step
            .waits
            .iter()
            .enumerate()
            .filter(|(_, wait)| !wait.nested)
        {
            let id = self.wait(frame, at, index, wait);
            let missed = self.target(frame, at, &wait.missed);
            self.transition(place, missed, Guard::Missed(id), Work::Await(id));
            let met = match wait.met {
                Target::Next => self.place(),
                ref target => self.target(frame, at, target),
            };
            self.transition(place, met, Guard::Always, Work::Await(id));
            place = met;
        }
        place
    }

    pub(super) fn wait(
        &mut self,
        frame: &Frame<'_>,
        at: &StepFrame<'_>,
        index: usize,
        wait: &Wait,
    ) -> NetWaitId {
        let window = at
            .step
            .terms
            .get(wait.term)
            .map(|term| self.term(frame, term));
        let window = window.unwrap_or(NetTerm {
            amount: Amount::SameDay,
            elapsed: false,
            from: None,
            policy: None,
            day_of: None,
        });
        let by_applicant = self
            .regulation
            .actors
            .get(wait.by.index())
            .is_some_and(|actor| actor.kind == ActorKind::Applicant);
        let closing = self
            .hours
            .each_channel(|hours, channel| hours.actor(wait.by, channel));
        self.net.waits.push(NetWait {
            step: at.id,
            index,
            nested: wait.nested,
            window,
            closing,
            by_applicant,
        });
        NetWaitId::new(self.net.waits.len() - 1)
    }

    pub(super) fn call(
        &mut self,
        frame: &Frame<'_>,
        at: &StepFrame<'_>,
        called: ServiceId,
        begin: PlaceId,
    ) {
        if frame.depth == DEEPEST_CALL {
            return;
        }
        let done = self.place();
        let caller = Caller {
            call: at.id,
            day_of: frame.day_of,
            depth: frame.depth,
        };
        let outcomes = self.service(called, Some(caller), begin);
        for (index, place) in outcomes.into_iter().enumerate() {
            let ended = When::Ended(OutcomeId::new(index));
            let stated = at.step.branches.iter().find(|branch| branch.when == ended);
            let target = match stated {
                Some(branch) => self.target(frame, at, &branch.target),
                None => done,
            };
            self.transition(place, target, Guard::Always, Work::Return(at.id));
        }
        self.branches(frame, at, done, None);
    }

    /// The branches behind a step, in order, then the way that is left.
    pub(super) fn branches(
        &mut self,
        frame: &Frame<'_>,
        at: &StepFrame<'_>,
        done: PlaceId,
        met: Option<PlaceId>,
    ) {
        for branch in &at.step.branches {
            let Some(guard) = self.guard(frame, at.step, branch) else {
                continue;
            };
            let target = self.target(frame, at, &branch.target);
            let last = guard == Guard::Always;
            self.branch(at.id, done, target, guard);
            if last {
                return;
            }
        }
        let rest = met.unwrap_or_else(|| self.target(frame, at, &at.step.next));
        self.branch(at.id, done, rest, Guard::Always);
    }

    pub(super) fn guard(&self, frame: &Frame<'_>, step: &Step, branch: &Branch) -> Option<Guard> {
        Some(match (&branch.when, &step.kind) {
            (When::Decided(fact, value), _) => Guard::If(equals(*fact, *value)),
            (When::Holds(expr), _) => Guard::If(self.complete(frame, expr)),
            (When::Otherwise, _) => Guard::Always,
            (When::Violated, StepKind::FactRule(expr)) => {
                Guard::If(Expr::Not(Box::new(self.complete(frame, expr))))
            }
            (When::Violated, StepKind::DateRule(subject, bounds)) => {
                let bounds = bounds
                    .iter()
                    .map(|bound| (*bound, frame.event(bound.event)));
                Guard::DatesBroken(frame.event(*subject), bounds.collect())
            }
            _ => return None,
        })
    }

    pub(super) fn target(
        &mut self,
        frame: &Frame<'_>,
        at: &StepFrame<'_>,
        target: &Target,
    ) -> PlaceId {
        match target {
            Target::Next => at.next,
            Target::Step(step) => frame.before.get(step.index()).copied().unwrap_or(at.next),
            Target::Outcome(outcome) => frame
                .outcomes
                .get(outcome.index())
                .copied()
                .unwrap_or(at.next),
            Target::Silent(text) => self.silence(Some(at.id), text),
        }
    }
}
