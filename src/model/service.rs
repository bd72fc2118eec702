//! Services and their flow.

use crate::calendar::Unit;

use super::{
    ActorId, Amount, AwaitedDocument, ChannelId, Cited, DayCount, Event, Expr, FactId, StepTerm, id,
};

id! {
    /// A service of a regulation.
    ServiceId
}

id! {
    /// A step of a service.
    StepId
}

id! {
    /// An outcome of a service.
    OutcomeId
}

id! {
    /// A wait of a step.
    WaitId
}

/// What an end means for the applicant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum OutcomeKind {
    /// The applicant has what was asked for.
    Favourable,
    /// It was refused.
    Refusal,
    /// Neither.
    Neutral,
}

impl OutcomeKind {
    /// The name in machine-readable output.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            OutcomeKind::Favourable => "favourable",
            OutcomeKind::Refusal => "refusal",
            OutcomeKind::Neutral => "neutral",
        }
    }
}

/// An end of a service.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Outcome {
    /// Its name.
    pub id: String,
    /// The official name of the result.
    pub title: String,
    /// What it means.
    pub kind: OutcomeKind,
    /// Where the act states it.
    pub cites: Vec<String>,
}

/// Where the flow goes on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum Target {
    /// The next element in the act's order.
    #[default]
    Next,
    /// A step of the same service.
    Step(StepId),
    /// An outcome of the same service.
    Outcome(OutcomeId),
    /// Nowhere: the act is silent, about this.
    Silent(String),
}

/// When a branch is taken.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum When {
    /// The fact has been decided so.
    Decided(FactId, i64),
    /// The condition holds.
    Holds(Expr),
    /// No branch before it was taken.
    Otherwise,
    /// The rule of the step is broken.
    Violated,
    /// The called service ended so.
    Ended(OutcomeId),
}

/// A branch at the end of a step; branches are tried in their order.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Branch {
    /// When it is taken.
    pub when: When,
    /// Where it leads.
    pub target: Target,
    /// Where the act states it.
    pub cites: Vec<String>,
}

/// A wait for somebody else.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Wait {
    /// The name of the event that is waited for.
    pub id: String,
    /// Who sends it.
    pub by: ActorId,
    /// Whether the window lies inside the term before it, and not before the step's own work.
    pub nested: bool,
    /// The place of its window among the step's terms.
    pub term: usize,
    /// What is waited for.
    pub documents: Vec<AwaitedDocument>,
    /// Who takes it in.
    pub taken_in: Vec<Cited<ActorId>>,
    /// Where a wait that is met leads.
    pub met: Target,
    /// Where a wait that is missed leads.
    pub missed: Target,
    /// Where the act states it.
    pub cites: Vec<String>,
}

/// Which side of a distance an event must lie on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Side {
    /// Not before that day.
    NotBefore,
    /// Not after that day.
    NotAfter,
    /// Between the event and that day.
    Within,
}

/// One bound of a date rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct RuleBound {
    /// Which side is bounded.
    pub side: Side,
    /// How far away.
    pub distance: (u32, Unit),
    /// Whether it is counted back from the event.
    pub before: bool,
    /// From which event.
    pub event: Event,
}

/// What a step is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum StepKind {
    /// Work, a wait, or both.
    Work,
    /// A check.
    Condition,
    /// The call of another service.
    Call(ServiceId),
    /// A rule on dates: the event and its bounds.
    DateRule(Event, Vec<RuleBound>),
    /// A rule on facts.
    FactRule(Expr),
}

/// What must have been done before a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Need {
    /// A step of the same service.
    Step(StepId),
    /// What a wait of a step of the same service is for.
    Wait(StepId, WaitId),
}

/// A step of a service.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Step {
    /// Its name.
    pub id: String,
    /// What it is.
    pub kind: StepKind,
    /// Who acts; empty when the act does not say.
    pub actors: Vec<ActorId>,
    /// The stage that it belongs to.
    pub stage: Option<String>,
    /// Its terms, in the order of the text.
    pub terms: Vec<StepTerm>,
    /// Its waits.
    pub waits: Vec<Wait>,
    /// It is left out unless this holds.
    pub only_if: Option<Expr>,
    /// Its branches, in order.
    pub branches: Vec<Branch>,
    /// What is decided in it, branch or no branch.
    pub decides: Vec<FactId>,
    /// Where it leads when no branch is taken.
    pub next: Target,
    /// What is done; several where clauses say it in different ways.
    pub actions: Vec<Cited<String>>,
    /// The results that start the next step.
    pub results: Vec<Cited<String>>,
    /// The outcomes whose papers are signed or formed in it.
    pub makes: Vec<Cited<OutcomeId>>,
    /// The outcomes whose papers the applicant gets in it.
    pub hands_over: Vec<Cited<OutcomeId>>,
    /// What it presupposes.
    pub needs: Vec<Cited<Need>>,
    /// Whether it is done only in the intake hours of the case's channel.
    pub in_intake: bool,
    /// The grounds on which it may refuse, as places in the regulation's list.
    pub grounds: Vec<usize>,
    /// Where the act states it.
    pub cites: Vec<String>,
}

impl Step {
    /// A step of which nothing is known yet but what it is.
    pub(super) const fn bare(kind: StepKind) -> Step {
        Step {
            id: String::new(),
            kind,
            actors: Vec::new(),
            stage: None,
            terms: Vec::new(),
            waits: Vec::new(),
            only_if: None,
            branches: Vec::new(),
            decides: Vec::new(),
            next: Target::Next,
            actions: Vec::new(),
            results: Vec::new(),
            makes: Vec::new(),
            hands_over: Vec::new(),
            needs: Vec::new(),
            in_intake: false,
            grounds: Vec::new(),
            cites: Vec::new(),
        }
    }
}

impl Step {
    /// What is done, in one text; none when the file does not say.
    #[must_use]
    pub fn action(&self) -> Option<String> {
        let actions: Vec<&str> = self.actions.iter().map(|one| one.value.as_str()).collect();
        (!actions.is_empty()).then(|| actions.join("; "))
    }

    /// The kind in machine-readable output.
    #[must_use]
    pub fn code(&self) -> &'static str {
        let only_windows = self.waits.len() == self.terms.len() && !self.waits.is_empty();
        match self.kind {
            StepKind::Work if only_windows => "wait",
            StepKind::Work => "step",
            StepKind::Call(_) => "call",
            _ => "condition",
        }
    }
}

/// The order of a service's steps.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Flow {
    /// A step.
    Step(StepId),
    /// Branches side by side, all of which are awaited; with the name of the fork.
    Parallel(String, Vec<Vec<Flow>>),
}

/// How long a total term is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DeadlineTerm {
    /// So long, as the file says.
    Stated(u32, Unit),
    /// As the standard says for the service of the same name.
    ByStandard,
}

/// A total term of a service.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Deadline {
    /// Its name.
    pub id: String,
    /// How long.
    pub term: DeadlineTerm,
    /// Whether minutes and hours run by the clock.
    pub elapsed: bool,
    /// From and to which event; none in a standard, which leaves that to the regulations.
    pub between: Option<(Event, Event)>,
    /// The names of the waits during which it stands still.
    pub excluding: Vec<String>,
    /// Where the act states it.
    pub cites: Vec<String>,
}

/// A duty outside the procedure.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Obligation {
    /// Its name.
    pub id: String,
    /// Whose it is.
    pub actor: Option<ActorId>,
    /// Until when.
    pub term: Option<(Amount, Option<Event>)>,
    /// What is to be done.
    pub text: String,
    /// Where the act states it.
    pub cites: Vec<String>,
}

/// A service.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Service {
    /// The ASCII id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The heading under which the act's lists print it.
    pub heading: Option<String>,
    /// The channels through which it can be asked for; the first is the default.
    pub channels: Vec<ChannelId>,
    /// The start policy that the act fixes for it.
    pub day_count: Option<DayCount>,
    /// Its total terms.
    pub deadlines: Vec<Deadline>,
    /// Its steps, in the act's order.
    pub steps: Vec<Step>,
    /// Their flow.
    pub flow: Vec<Flow>,
    /// Its outcomes, in order.
    pub outcomes: Vec<Outcome>,
    /// Its duties.
    pub obligations: Vec<Obligation>,
    /// What the act says instead of a procedure, if it has none.
    pub no_procedure: Option<String>,
    /// Where the act names it.
    pub cites: Vec<String>,
}

impl Service {
    /// The step with this id.
    #[must_use]
    pub fn step(&self, id: StepId) -> Option<&Step> {
        self.steps.get(id.index())
    }

    /// Where the flow ends when it runs past its last element.
    #[must_use]
    pub fn default_outcome(&self) -> Option<OutcomeId> {
        let of = |kind| {
            self.outcomes
                .iter()
                .position(|outcome| outcome.kind == kind)
        };
        of(OutcomeKind::Favourable)
            .or_else(|| of(OutcomeKind::Neutral))
            .map(OutcomeId::new)
    }
}
