//! What is given about a case.

use crate::calendar::{Moment, Reading};

/// How quickly everybody works.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Pace {
    /// Every term is used to its end: the slowest lawful case.
    #[default]
    Limit,
    /// Nothing takes time but waiting for an opening: the quickest case.
    Instant,
}

/// When something that is waited for comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum EventTime {
    /// Not stated: it comes, at the last moment of its window, or at once at pace instant.
    #[default]
    Unstated,
    /// At this moment.
    At(Moment),
    /// Not within its window.
    Missed,
}

/// A case, ready to run: dense lists beside the ids of its net.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// When the application is sent.
    pub submitted: Moment,
    /// The channel, as a place in the regulation's list.
    pub channel: usize,
    /// The value of each fact of the regulation, defaults included; none where none is known.
    pub facts: Vec<Option<i64>>,
    /// For each wait of the net, when what is waited for comes.
    pub events: Vec<EventTime>,
    /// How quickly everybody works.
    pub pace: Pace,
    /// How disputed law is read.
    pub reading: Reading,
}
