//! Where the steps of a running service lead: what the checks of its flow ask again and again.

use std::collections::BTreeSet;

use rustc_hash::FxHashMap;

use crate::checks::ServiceFlow;
use crate::flow::Cases;
use crate::messages::Arg;
use crate::model::{
    Branch, Expr, FactId, OutcomeId, OutcomeKind, Service, Step, StepId, StepKind, Target, When,
    path,
};
use crate::net::{EntryId, Guard, NetStepId, NetWaitId, Terminal, Transition, Work};

/// By which of its ends a step is left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// A branch, by its place among the step's branches.
    Branch(usize),
    /// What is left when no branch is taken.
    Rest,
    /// A wait whose thing came, by its place among the step's waits.
    Met(usize),
    /// A wait whose thing did not come.
    Missed(usize),
}

/// One end of a step of a service, with the transition of the net that takes it.
#[derive(Clone, Copy, Debug)]
pub struct Exit<'a> {
    /// The transition.
    pub transition: usize,
    /// The step.
    pub id: StepId,
    /// The step itself.
    pub step: &'a Step,
    /// Which of its ends.
    pub by: By,
    /// Where it leads.
    pub target: &'a Target,
}

impl<'a> Exit<'a> {
    /// The path of the statement that leads there.
    pub fn path(&self, service: &Service) -> String {
        let own = &self.step.id;
        match self.by {
            By::Branch(at) => path::branch(&service.id, own, at),
            By::Met(at) | By::Missed(at) => match self.step.waits.get(at) {
                Some(wait) => path::wait(&service.id, own, &wait.id),
                None => path::step(&service.id, own),
            },
            By::Rest => path::step(&service.id, own),
        }
    }

    /// The clauses of the branch or wait, or of its step when it has none of its own.
    pub fn cites(&self) -> &'a [String] {
        let own: &[String] = match self.by {
            By::Branch(at) => self.branch_at(at).map_or(&[], |branch| &branch.cites),
            By::Met(at) | By::Missed(at) => {
                let wait = self.step.waits.get(at);
                wait.map_or(&[], |wait| &wait.cites)
            }
            By::Rest => &[],
        };
        if own.is_empty() {
            &self.step.cites
        } else {
            own
        }
    }

    /// The branch that it is, if it is one.
    pub fn branch(&self) -> Option<&'a Branch> {
        match self.by {
            By::Branch(at) => self.branch_at(at),
            _ => None,
        }
    }

    /// Whether it is taken on a condition, so that another end can be meant as well.
    pub fn is_conditional(&self) -> bool {
        let when = self.branch().map(|branch| &branch.when);
        matches!(when, Some(When::Decided(..) | When::Holds(_)))
    }

    fn branch_at(&self, at: usize) -> Option<&'a Branch> {
        self.step.branches.get(at)
    }
}

/// Every end of the steps of the service itself, in the order in which its net tries them; an end
/// that stays inside its step is none.
pub fn exits<'a>(flow: &ServiceFlow, service: &'a Service) -> Vec<Exit<'a>> {
    let mut branches: FxHashMap<NetStepId, usize> = FxHashMap::default();
    let mut returns: FxHashMap<NetStepId, usize> = FxHashMap::default();
    let next = |seen: &mut FxHashMap<NetStepId, usize>, step| {
        let count = seen.entry(step).or_insert(0);
        *count += 1;
        *count - 1
    };
    let mut found = Vec::new();
    for (at, transition) in flow.net.transitions.iter().enumerate() {
        let Some(net_step) = owner(flow, transition) else {
            continue;
        };
        let by = match transition.work {
            Work::Return(_) => Way::Returned(next(&mut returns, net_step)),
            Work::Await(wait) | Work::CutOff(_, wait) => Way::Waited(wait),
            _ => Way::Left(next(&mut branches, net_step)),
        };
        let Some(id) = own_step(flow, net_step) else {
            continue;
        };
        let Some(step) = service.step(id) else {
            continue;
        };
        if let Some((by, target)) = end(flow, step, transition, by) {
            found.push(Exit {
                transition: at,
                id,
                step,
                by,
                target,
            });
        }
    }
    found
}

/// How a transition leaves its step, before the model is asked which end that is.
enum Way {
    /// By the branch with this place among those that the net knows.
    Left(usize),
    /// By the called service's outcome with this place.
    Returned(usize),
    /// By a wait.
    Waited(NetWaitId),
}

fn end<'a>(
    flow: &ServiceFlow,
    step: &'a Step,
    transition: &Transition,
    way: Way,
) -> Option<(By, &'a Target)> {
    match way {
        Way::Left(nth) => ends(step).nth(nth),
        Way::Returned(nth) => {
            let ended = When::Ended(OutcomeId::new(nth));
            let mut branches = step.branches.iter().enumerate();
            let (at, branch) = branches.find(|(_, branch)| branch.when == ended)?;
            Some((By::Branch(at), &branch.target))
        }
        Way::Waited(wait) => {
            let index = flow.net.waits.get(wait.index())?.index;
            let wait = step.waits.get(index)?;
            match transition.guard {
                Guard::Missed(_) => Some((By::Missed(index), &wait.missed)),
                _ if wait.met == Target::Next => None,
                _ => Some((By::Met(index), &wait.met)),
            }
        }
    }
}

/// The ends behind a step's work in the order of its branches, up to the one that always holds.
fn ends(step: &Step) -> impl Iterator<Item = (By, &Target)> {
    let is_rule = matches!(step.kind, StepKind::DateRule(..) | StepKind::FactRule(_));
    let known = move |branch: &Branch| match branch.when {
        When::Ended(_) => false,
        When::Violated => is_rule,
        _ => true,
    };
    let otherwise = |branch: &Branch| branch.when == When::Otherwise;
    let upto = step.branches.iter().position(otherwise);
    let count = upto.map_or(step.branches.len(), |at| at + 1);
    let branches = step.branches.iter().enumerate().take(count);
    let branches = branches.filter(move |(_, branch)| known(branch));
    let branches = branches.map(|(at, branch)| (By::Branch(at), &branch.target));
    let nested = step.waits.iter().rev().filter(|wait| wait.nested);
    let met = nested
        .map(|wait| &wait.met)
        .find(|met| **met != Target::Next);
    let rest = (By::Rest, met.unwrap_or(&step.next));
    branches.chain(upto.is_none().then_some(rest))
}

/// The step of the net that a transition leaves, if it leaves one.
fn owner(flow: &ServiceFlow, transition: &Transition) -> Option<NetStepId> {
    match transition.work {
        Work::Return(step) | Work::CutOff(step, _) => Some(step),
        Work::Await(wait) => flow.net.waits.get(wait.index()).map(|wait| wait.step),
        _ => transition.of,
    }
}

/// The step of the service itself behind a step of its net; none inside a called service.
pub fn own_step(flow: &ServiceFlow, step: NetStepId) -> Option<StepId> {
    let step = flow.net.steps.get(step.index())?;
    (step.entry == EntryId::new(0)).then_some(step.step)
}

/// The cases that come to each step of the service itself, by the place of the step.
pub fn beginnings(flow: &ServiceFlow, service: &Service) -> Vec<Cases> {
    let mut begin = vec![Cases::NONE; service.steps.len()];
    for (at, transition) in flow.net.transitions.iter().enumerate() {
        if let Work::Begin(step) = transition.work
            && let Some(step) = own_step(flow, step)
            && let Some(slot) = begin.get_mut(step.index())
        {
            *slot = flow.firing(at);
        }
    }
    begin
}

/// The cases that come to an end of some kind.
pub fn ending(flow: &ServiceFlow, wanted: impl Fn(&Terminal) -> bool) -> Cases {
    let ends = flow.net.terminals.iter();
    let wanted = ends.filter(|(_, end)| wanted(end));
    flow.any(wanted.map(|(place, _)| flow.at(*place)))
}

/// The cases that come to any outcome.
pub fn with_outcome(flow: &ServiceFlow) -> Cases {
    ending(flow, |end| matches!(end, Terminal::Outcome(..)))
}

/// The cases that come to an outcome of a kind.
pub fn with_outcome_of(flow: &ServiceFlow, wanted: OutcomeKind) -> Cases {
    ending(
        flow,
        |end| matches!(end, Terminal::Outcome(_, kind) if *kind == wanted),
    )
}

/// A target by name, as the file writes it.
pub fn named(service: &Service, target: &Target) -> Arg {
    let name = match target {
        Target::Next => None,
        Target::Step(step) => service.step(*step).map(|step| &step.id),
        Target::Outcome(outcome) => {
            let outcome = service.outcomes.get(outcome.index());
            outcome.map(|outcome| &outcome.id)
        }
        Target::Silent(_) => return Arg::named("молчит", "үнсіз", "silent"),
    };
    name.map_or_else(|| Arg::named("дальше", "әрі қарай", "next"), Arg::from)
}

/// Whether the branches of a step, or whether it is done at all, hang on a fact.
pub fn asks_for(step: &Step, fact: FactId) -> bool {
    let branches = step
        .branches
        .iter()
        .filter_map(|branch| match &branch.when {
            When::Holds(expr) => Some(expr),
            _ => None,
        });
    let mut facts = BTreeSet::new();
    branches
        .chain(&step.only_if)
        .for_each(|expr| asked(expr, &mut facts));
    facts.contains(&fact)
}

/// Adds the facts for which a condition asks.
pub fn asked(expr: &Expr, into: &mut BTreeSet<FactId>) {
    match expr {
        Expr::Any(parts) | Expr::All(parts) => parts.iter().for_each(|part| asked(part, into)),
        Expr::Not(inner) => asked(inner, into),
        Expr::Test { facts, .. } => into.extend(facts),
        Expr::Complete => {}
    }
}
