//! Conditions on the facts of a case.

use std::collections::BTreeSet;

use crate::model::{Expr, FactId, Operand};

use super::{Case, EventTime, Guard, Net, NetEvent, PlaceId, Work};

/// A condition met a fact that the case does not give.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unknown(pub FactId);

/// The facts of a case by id.
#[derive(Clone, Copy)]
pub struct Facts<'a>(pub &'a [Option<i64>]);

impl Facts<'_> {
    /// The value of a fact.
    ///
    /// # Errors
    /// The fact itself, when the case does not give it.
    pub fn value(self, fact: FactId) -> Result<i64, Unknown> {
        self.0
            .get(fact.index())
            .copied()
            .flatten()
            .ok_or(Unknown(fact))
    }

    /// Whether a condition holds.
    ///
    /// A part that settles the whole alone does so even when other parts are unknown, so that a
    /// case needs no fact that cannot change its way.
    ///
    /// # Errors
    /// A fact that decides and that the case does not give.
    pub fn holds(self, expr: &Expr) -> Result<bool, Unknown> {
        match expr {
            Expr::Any(parts) => self.settled(parts, true),
            Expr::All(parts) => self.settled(parts, false),
            Expr::Not(inner) => self.holds(inner).map(|holds| !holds),
            Expr::Test {
                facts,
                operator,
                with,
            } => {
                let mut left = 0i64;
                for fact in facts {
                    left = left.saturating_add(self.value(*fact)?);
                }
                let right = match with {
                    Operand::Value(value) => *value,
                    Operand::Fact(fact) => self.value(*fact)?,
                };
                Ok(operator.holds(left, right))
            }
            // The net's compiler has put the lists themselves in the place of this.
            Expr::Complete => Ok(true),
        }
    }

    /// Whether a condition holds, and which facts had to be asked to know it.
    ///
    /// Parts are asked in their order until one settles the whole. An unknown fact counts as no.
    pub fn consult(self, expr: &Expr, asked: &mut BTreeSet<FactId>) -> bool {
        match expr {
            Expr::Any(parts) => parts.iter().any(|part| self.consult(part, asked)),
            Expr::All(parts) => parts.iter().all(|part| self.consult(part, asked)),
            Expr::Not(inner) => !self.consult(inner, asked),
            Expr::Test { .. } | Expr::Complete => {
                mentioned(expr, asked);
                self.holds(expr).unwrap_or(false)
            }
        }
    }

    /// Whether one of the parts is as `wanted`; unknown parts count only when none is.
    fn settled(self, parts: &[Expr], wanted: bool) -> Result<bool, Unknown> {
        let mut unknown = None;
        for part in parts {
            match self.holds(part) {
                Ok(value) if value == wanted => return Ok(wanted),
                Ok(_) => {}
                Err(missing) => unknown = unknown.or(Some(missing)),
            }
        }
        unknown.map_or(Ok(!wanted), Err)
    }
}

/// The facts that a condition speaks of.
pub(super) fn mentioned(expr: &Expr, into: &mut BTreeSet<FactId>) {
    match expr {
        Expr::Any(parts) | Expr::All(parts) => parts.iter().for_each(|part| mentioned(part, into)),
        Expr::Not(inner) => mentioned(inner, into),
        Expr::Test { facts, with, .. } => {
            into.extend(facts);
            if let Operand::Fact(fact) = with {
                into.insert(*fact);
            }
        }
        Expr::Complete => {}
    }
}

/// The facts that some way of the case may need and that it does not give, in their order.
///
/// Ways are followed without the calendar: a condition that cannot be settled leads both ways.
#[must_use]
pub fn missing(net: &Net, case: &Case) -> Vec<FactId> {
    let mut missing = BTreeSet::new();
    let mut seen = vec![false; net.places];
    let mut open = vec![net.source];
    while let Some(place) = open.pop() {
        if std::mem::replace(seen.get_mut(place.index()).unwrap_or(&mut true), true) {
            continue;
        }
        open.extend(ways(net, case, place, &mut missing));
    }
    missing.into_iter().collect()
}

/// The places that may come after a place; facts that could not be found are added.
fn ways(net: &Net, case: &Case, place: PlaceId, missing: &mut BTreeSet<FactId>) -> Vec<PlaceId> {
    let facts = Facts(&case.facts);
    let mut next = Vec::new();
    let leaving = net.leaving.get(place.index()).into_iter().flatten();
    for transition in leaving.filter_map(|at| net.transitions.get(*at)) {
        needed_dates(net, transition.work, &transition.guard, facts, missing);
        let (may, must) = match &transition.guard {
            Guard::If(expr) => match facts.holds(expr) {
                Ok(holds) => (holds, holds),
                Err(_) => {
                    let mut named = BTreeSet::new();
                    mentioned(expr, &mut named);
                    missing.extend(named.into_iter().filter(|fact| facts.value(*fact).is_err()));
                    (true, false)
                }
            },
            Guard::Missed(wait) => match case.events.get(wait.index()) {
                Some(EventTime::Missed) => (true, true),
                Some(EventTime::At(_)) => (true, false),
                _ => (false, false),
            },
            Guard::DatesBroken(..) => (true, false),
            Guard::Always => (true, true),
        };
        if may {
            next.extend(&transition.outputs);
        }
        if must {
            break;
        }
    }
    next
}

/// The dated facts that a transition itself needs.
fn needed_dates(
    net: &Net,
    work: Work,
    guard: &Guard,
    facts: Facts<'_>,
    missing: &mut BTreeSet<FactId>,
) {
    let mut need = |event: Option<NetEvent>| {
        if let Some(NetEvent::Fact(fact)) = event
            && facts.value(fact).is_err()
        {
            missing.insert(fact);
        }
    };
    if let Guard::DatesBroken(subject, bounds) = guard {
        need(Some(*subject));
        bounds.iter().for_each(|(_, event)| need(Some(*event)));
    }
    match work {
        Work::Perform(step) => {
            let terms = net
                .steps
                .get(step.index())
                .into_iter()
                .flat_map(|step| &step.terms);
            terms.for_each(|term| need(term.from));
        }
        Work::Await(wait) => {
            need(
                net.waits
                    .get(wait.index())
                    .and_then(|wait| wait.window.from),
            );
        }
        _ => {}
    }
}
