//! Terms of steps and the events they run from.

use crate::calendar::{StartPolicy, Unit};
use crate::messages::Message;

use super::{FactId, StepId, WaitId};

/// How long something may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Amount {
    /// So many units.
    Of(u32, Unit),
    /// Until closing of the trigger's working day.
    SameDay,
}

impl Amount {
    /// The length in words.
    ///
    /// ```
    /// use reglament::calendar::Unit;
    /// use reglament::messages::Lang;
    /// use reglament::model::Amount;
    /// let three = Amount::Of(3, Unit::WorkingDays);
    /// assert_eq!(three.message().text(Lang::Ru), "3 рабочих дня");
    /// ```
    #[must_use]
    pub fn message(self) -> Message {
        match self {
            Amount::SameDay => Message::new("term-same-day"),
            Amount::Of(n, Unit::Minutes) => Message::new("term-minutes").with("n", n),
            Amount::Of(n, Unit::Hours) => Message::new("term-hours").with("n", n),
            Amount::Of(n, Unit::WorkingDays) => Message::new("term-working-days").with("n", n),
            Amount::Of(n, Unit::CalendarDays) => Message::new("term-calendar-days").with("n", n),
            Amount::Of(n, Unit::Days) => Message::new("term-days").with("n", n),
            Amount::Of(n, Unit::Weeks) => Message::new("term-weeks").with("n", n),
            Amount::Of(n, Unit::Months) => Message::new("term-months").with("n", n),
            Amount::Of(n, Unit::Years) => Message::new("term-years").with("n", n),
        }
    }
}

/// A moment of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Event {
    /// The application is sent.
    Submitted,
    /// The application is received.
    Received,
    /// A step begins.
    StartOf(StepId),
    /// A step has ended.
    EndOf(StepId),
    /// The notice that a step hands over has been received.
    NoticeOf(StepId),
    /// The date that a fact holds.
    Fact(FactId),
}

/// What kind of term a number is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TermKind {
    /// The step takes so long.
    Takes,
    /// The step is done within so long.
    Within,
    /// Somebody else has so long to send something.
    Window(WaitId),
}

impl TermKind {
    /// The name in machine-readable output.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            TermKind::Takes => "takes",
            TermKind::Within => "within",
            TermKind::Window(_) => "applicant_window",
        }
    }
}

/// Another value that another clause states for the same term.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Variant {
    /// The other value.
    pub amount: Amount,
    /// Whether that clause says "within".
    pub kind: TermKind,
    /// Which clause.
    pub cites: Vec<String>,
}

/// One term of a step.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct StepTerm {
    /// How long.
    pub amount: Amount,
    /// Whether minutes and hours run by the clock.
    pub elapsed: bool,
    /// What kind of term.
    pub kind: TermKind,
    /// The event it runs from, if not the start of its step.
    pub from: Option<Event>,
    /// Where the act states it.
    pub cites: Vec<String>,
    /// What other clauses state instead.
    pub variants: Vec<Variant>,
}

/// A start policy that the act fixes.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct DayCount {
    /// Whether the day of the event is counted.
    pub policy: StartPolicy,
    /// The event whose day the clause speaks of; none means every event.
    pub from: Option<Event>,
    /// Where the act says so.
    pub cites: Vec<String>,
}
