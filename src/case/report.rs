//! The explained result of a case, before a language is chosen.

use crate::calendar::Moment;
use crate::messages::Message;
use crate::model::{OutcomeKind, StepTerm};

/// Why something is as it is, or what has to be known about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// What it says; its id is the reason's stable code.
    pub message: Message,
    /// The clauses behind it.
    pub cites: Vec<String>,
}

impl Reason {
    /// A reason without clauses.
    #[must_use]
    pub const fn new(message: Message) -> Self {
        Reason {
            message,
            cites: Vec::new(),
        }
    }

    /// A reason with its clauses.
    #[must_use]
    pub fn citing(message: Message, cites: &[String]) -> Self {
        Reason {
            message,
            cites: cites.to_vec(),
        }
    }

    /// The stable code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        self.message.id
    }
}

/// A step on the timeline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepReport {
    /// Its name, with its service before it when that was called.
    pub step: String,
    /// The id of its service.
    pub service: String,
    /// The names of those who act.
    pub actors: Vec<String>,
    /// What is done.
    pub action: Option<String>,
    /// When it began.
    pub start: Moment,
    /// When it ended.
    pub end: Moment,
    /// When it must have ended.
    pub due: Option<Moment>,
    /// Its terms, in the order of the text.
    pub terms: Vec<StepTerm>,
    /// The clauses that state it.
    pub cites: Vec<String>,
    /// Why on these dates.
    pub because: Vec<Reason>,
    /// Whether a step without a term came before, so that its dates are lower bounds.
    pub lower_bound: bool,
    /// Whether it has no term itself, so that its end is a lower bound.
    pub open_ended: bool,
}

/// A total term on the timeline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeadlineReport {
    /// Its name, with its service before it when that was called.
    pub id: String,
    /// When it ends; none when no act says how long it is.
    pub due: Option<Moment>,
    /// When what it bounds happened.
    pub met: Option<Moment>,
    /// Whether it was kept.
    pub kept: Option<bool>,
    /// Whether a step without a term came before what it bounds or before its beginning, so that
    /// its dates are lower bounds, and whether it was kept is known only for a case in which such
    /// steps took no time.
    pub lower_bound: bool,
    /// The clauses that state it.
    pub cites: Vec<String>,
}

/// What became of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// The id of the service.
    pub service: String,
    /// The number of the act whose wording was run.
    pub edition: Option<String>,
    /// When the application was sent.
    pub submitted: Moment,
    /// When it counted as received.
    pub received: Moment,
    /// When the provider received it, where the service that was asked for only passes it on.
    pub received_by_provider: Option<Moment>,
    /// The outcome: name, title and kind; none when the case stopped at a silence.
    pub outcome: Option<(String, String, OutcomeKind)>,
    /// Where the case stopped at a silence.
    pub stopped_at: Option<String>,
    /// When it ended; none when it stopped at a silence.
    pub ended: Option<Moment>,
    /// Whether a step without a term came before the end, so that it is a lower bound.
    pub lower_bound: bool,
    /// What the case itself gives.
    pub given: Vec<Reason>,
    /// The steps, by start, then in the act's order.
    pub timeline: Vec<StepReport>,
    /// The total terms.
    pub deadlines: Vec<DeadlineReport>,
    /// What the act does not say on this way.
    pub silences: Vec<Reason>,
    /// What was assumed.
    pub assumptions: Vec<Reason>,
    /// What else has to be known.
    pub notices: Vec<Reason>,
}

impl Report {
    /// Whether the case ended as the applicant wished, or at least not against the applicant.
    #[must_use]
    pub fn is_favourable(&self) -> bool {
        self.outcome
            .as_ref()
            .is_some_and(|(_, _, kind)| *kind != OutcomeKind::Refusal)
    }
}
