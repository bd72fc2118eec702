//! What a side says in a row of steps, in terms that other acts have as well.

use std::collections::BTreeSet;

use super::Side;
use crate::compare::align::{Role, Row, Weights, Words, papers};
use crate::compare::next::resolved;
use crate::model::{
    ActorId, Amount, Event, OutcomeId, Regulation, Service, Step, StepId, StepTerm, Target,
    TermKind, When,
};

/// From how much in common on, in hundredths, two results are one in other words.
const SAME_RESULT: u32 = 25;

/// From what a term is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum From {
    Start,
    Submitted,
    Received,
    /// The beginning of a step of this row; none where no row has it.
    Beginning(Option<usize>),
    /// The end of a step of this row, or the receipt of its notice.
    End(Option<usize>),
    Fact,
}

/// Where a step can lead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Leads {
    Outcome(&'static str),
    /// To a step other than the next one.
    Aside,
    Silence,
}

/// How long, whether by the clock, and from what.
pub(super) type Length = (Amount, bool, From);

/// What one side says.
#[derive(Clone, Debug)]
pub(super) struct Said {
    pub kind: &'static str,
    pub actors: BTreeSet<Role>,
    pub terms: Vec<Length>,
    pub waits: Vec<(Option<Role>, Option<Length>, bool)>,
    pub condition: bool,
    pub decides: bool,
    pub branches: BTreeSet<Leads>,
    pub papers: BTreeSet<(bool, &'static str)>,
    pub grounds: bool,
    results: Words,
}

impl Said {
    /// What a side says in these steps, which stand in one row.
    pub fn of(steps: &[&Step], (at, side): (usize, &Side<'_>), rows: &[Row]) -> Said {
        let regulation = side.version.regulation;
        let from = |event: Option<Event>| counted_from(event, at, rows);
        let length = |term: &StepTerm| (term.amount, term.elapsed, from(term.from));
        let all = || steps.iter().copied();
        let own = all().flat_map(|step| &step.terms);
        let own = own.filter(|term| !matches!(term.kind, TermKind::Window(_)));
        let waits = all().flat_map(|step| step.waits.iter().map(move |wait| (step, wait)));
        let results = all().flat_map(|step| &step.results);
        let results = results.map(|one| one.value.as_str());
        Said {
            kind: all().next().map_or("step", Step::code),
            actors: all()
                .flat_map(|step| &step.actors)
                .filter_map(|id| role(*id, regulation))
                .collect(),
            terms: own.map(length).collect(),
            waits: waits
                .map(|(step, wait)| {
                    let window = step.terms.get(wait.term).map(length);
                    (role(wait.by, regulation), window, wait.nested)
                })
                .collect(),
            condition: all().any(|step| step.only_if.is_some()),
            decides: all().any(|step| !step.decides.is_empty()),
            branches: all().flat_map(|step| leads(step, side.service)).collect(),
            papers: all()
                .flat_map(|step| both_papers(step, side.service))
                .collect(),
            grounds: all().any(|step| !step.grounds.is_empty()),
            results: Words::of(results, regulation.lang),
        }
    }
}

pub(super) fn role(id: ActorId, regulation: &Regulation) -> Option<Role> {
    regulation.actors.get(id.index()).map(Role::of)
}

/// From what a term of a side is counted, by the row of the step whose event it is.
pub(super) fn counted_from(event: Option<Event>, side: usize, rows: &[Row]) -> From {
    let row = |id: StepId| {
        let mut rows = rows.iter();
        rows.position(|row| row.cell(side).contains(&id.index()))
    };
    match event {
        None => From::Start,
        Some(Event::Submitted) => From::Submitted,
        Some(Event::Received) => From::Received,
        Some(Event::StartOf(id)) => From::Beginning(row(id)),
        Some(Event::EndOf(id) | Event::NoticeOf(id)) => From::End(row(id)),
        Some(Event::Fact(_)) => From::Fact,
    }
}

/// The papers that a step makes and hands over, by what their outcomes mean.
fn both_papers(step: &Step, service: &Service) -> Vec<(bool, &'static str)> {
    let made = papers(&step.makes, service).into_iter();
    let handed = papers(&step.hands_over, service).into_iter();
    let made = made.map(|kind| (false, kind));
    made.chain(handed.map(|kind| (true, kind))).collect()
}

/// Where a step can lead, other than to the next one.
fn leads(step: &Step, service: &Service) -> Vec<Leads> {
    let mut all = service.steps.iter();
    let id = all
        .position(|other| std::ptr::eq(other, step))
        .map(StepId::new);
    let outcome = |id: OutcomeId| {
        let outcome = service.outcomes.get(id.index());
        outcome.map(|outcome| Leads::Outcome(outcome.kind.code()))
    };
    let branches = step.branches.iter();
    let branches = branches.map(|branch| (&branch.target, !matches!(branch.when, When::Otherwise)));
    let waits = step.waits.iter();
    let waits = waits.flat_map(|wait| [(&wait.met, false), (&wait.missed, true)]);
    let next = std::iter::once((&step.next, false));
    let targets = branches.chain(waits).chain(next);
    let leads = targets.filter_map(|(target, chosen)| match target {
        Target::Step(_) => chosen.then_some(Leads::Aside),
        Target::Outcome(id) => outcome(*id),
        Target::Silent(_) => Some(Leads::Silence),
        // Behind the last step stands an outcome, whether the file says so or not.
        Target::Next => match resolved(service, id?, target) {
            Target::Outcome(id) => outcome(id),
            _ => None,
        },
    });
    leads.collect()
}

/// Whether sides of one language name other results, or one of them names none.
///
/// Across languages the words cannot be compared, and what the papers are is compared apart.
pub(super) fn results_differ(said: &[Said]) -> bool {
    let weights = Weights::of(said.iter().map(|own| &own.results));
    let differ = |one: &Said, other: &Said| match (one.results.is_empty(), other.results.is_empty())
    {
        (true, true) => false,
        (false, false) => {
            one.results.is_of_language(&other.results)
                && weights.likeness(&one.results, &other.results) < SAME_RESULT
        }
        _ => true,
    };
    let pairs = said.iter().enumerate();
    let mut pairs = pairs.flat_map(|(at, one)| said.iter().skip(at + 1).map(move |two| (one, two)));
    pairs.any(|(one, other)| differ(one, other))
}
