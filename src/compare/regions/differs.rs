//! In what the sides of a row differ.

use crate::messages::Message;

/// One respect in which sides say different things.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Differs {
    /// A side has nothing of it.
    Missing,
    /// A side has several steps for it.
    Cut,
    /// It stands elsewhere in the order.
    Order,
    /// What kind of step, outcome or ground it is.
    Kind,
    /// Who acts, by role.
    Actors,
    /// How long, or counted from what.
    Terms,
    /// Who is waited for, or how long.
    Waits,
    /// Under what condition it is done or asked for.
    Condition,
    /// What is decided there.
    Decides,
    /// Where it can lead.
    Branches,
    /// The words of its results.
    Results,
    /// Which papers are made or handed over.
    Papers,
    /// Whether it can refuse on named grounds.
    Grounds,
    /// In what form a document is brought.
    Forms,
    /// Through which channels a document is asked for.
    Channels,
    /// How old a document may be, for whom it is brought, or whether it is given back.
    Particulars,
    /// Between which events a total runs.
    Between,
    /// What proves that a fee was paid.
    Proofs,
    /// Whether the act says under which other one a fee is taken.
    Under,
}

impl Differs {
    /// The name in machine-readable output.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Differs::Missing => "missing",
            Differs::Cut => "cut",
            Differs::Order => "order",
            Differs::Kind => "kind",
            Differs::Actors => "actors",
            Differs::Terms => "terms",
            Differs::Waits => "waits",
            Differs::Condition => "condition",
            Differs::Decides => "decides",
            Differs::Branches => "branches",
            Differs::Results => "results",
            Differs::Papers => "papers",
            Differs::Grounds => "grounds",
            Differs::Forms => "forms",
            Differs::Channels => "channels",
            Differs::Particulars => "particulars",
            Differs::Between => "between",
            Differs::Proofs => "proofs",
            Differs::Under => "under",
        }
    }

    /// The name for people.
    #[must_use]
    pub const fn message(self) -> Message {
        match self {
            Differs::Missing => Message::new("differs-missing"),
            Differs::Cut => Message::new("differs-cut"),
            Differs::Order => Message::new("differs-order"),
            Differs::Kind => Message::new("differs-kind"),
            Differs::Actors => Message::new("differs-actors"),
            Differs::Terms => Message::new("differs-terms"),
            Differs::Waits => Message::new("differs-waits"),
            Differs::Condition => Message::new("differs-condition"),
            Differs::Decides => Message::new("differs-decides"),
            Differs::Branches => Message::new("differs-branches"),
            Differs::Results => Message::new("differs-results"),
            Differs::Papers => Message::new("differs-papers"),
            Differs::Grounds => Message::new("differs-grounds"),
            Differs::Forms => Message::new("differs-forms"),
            Differs::Channels => Message::new("differs-channels"),
            Differs::Particulars => Message::new("differs-particulars"),
            Differs::Between => Message::new("differs-between"),
            Differs::Proofs => Message::new("differs-proofs"),
            Differs::Under => Message::new("differs-under"),
        }
    }
}

/// In what some sides differ, as far as their parts are compared one by one.
pub(super) struct Found<'a, T> {
    /// What the sides say, without those that have nothing.
    pub said: &'a [T],
    /// What has been found.
    pub differs: Vec<Differs>,
}

impl<T> Found<'_, T> {
    /// Compares one part of what the sides say.
    pub fn part<V: PartialEq>(&mut self, differs: Differs, part: impl Fn(&T) -> V) {
        let mut parts = self.said.iter().map(part);
        if let Some(first) = parts.next()
            && parts.any(|other| other != first)
        {
            self.differs.push(differs);
        }
    }
}
