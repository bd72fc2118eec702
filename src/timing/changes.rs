//! Due moments that do not stand fast: they hang on the reading, or on a transfer of a day off that
//! was not known when the clock began.

use super::clock::Clock;
use super::starts::union;
use super::verdict::Question;
use super::{Curve, Starts, Way};
use crate::calendar::{Calendar, Day, StartPolicy, TransferPair};
use crate::net::Clocks;

/// How many days before a transferred day its transfer can matter: longer than any term that a
/// procedure has.
const HORIZON: i32 = 200;

/// Why a due moment can be another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Because {
    /// The other start policy gives another day.
    Reading,
    /// A day off was exchanged for a rest day, and this was not known at the start, or the sources
    /// do not say when it became known.
    Transfer(TransferPair),
}

/// The starts for which a due moment can be another one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Why.
    pub because: Because,
    /// The starts.
    pub starts: Vec<Starts>,
}

impl Question<'_> {
    /// Where the due moment of a clock hangs on the reading, or on a transfer not yet known.
    ///
    /// A clock that begins with a later event is asked about at the slowest pace.
    #[must_use]
    pub fn changes(
        &self,
        clock: Clock,
        ways: &[(usize, Vec<Way>)],
        calendar: &Calendar,
    ) -> Vec<Change> {
        let mut changes = Vec::new();
        for (channel, ways) in ways {
            let Some(way) = ways
                .iter()
                .find(|way| self.due(clock, *channel, way).is_some())
            else {
                continue;
            };
            let mut seen = |because, starts: Vec<Starts>| add(&mut changes, because, &starts);
            let Some(due) = self.due(clock, *channel, way) else {
                continue;
            };
            if let Some(other) = self.under_other_policy().due(clock, *channel, way) {
                seen(Because::Reading, different(&due, &other));
            }
            for (pair, unaware) in transfers(calendar, self.span) {
                let Ok(foreseen) = calendar.as_if_not_transferred(pair) else {
                    continue;
                };
                let clocks = Clocks::new(self.net, &foreseen);
                let question = Question {
                    clocks: &clocks,
                    span: unaware,
                    ..*self
                };
                if let Some(foreseen) = question.due(clock, *channel, way) {
                    seen(
                        Because::Transfer(pair),
                        different(&due.cut(unaware), &foreseen),
                    );
                }
            }
        }
        changes.retain(|change| !change.starts.is_empty());
        changes
    }

    fn due(&self, clock: Clock, channel: usize, way: &Way) -> Option<Curve> {
        let setting = self.setting(channel);
        let dates = setting.along(way, &clock.events(self.net))?;
        clock.hands(&setting, &dates)?.due.curve().cloned()
    }

    fn under_other_policy(&self) -> Self {
        let mut other = *self;
        other.reading.start = match self.reading.start {
            StartPolicy::NextDay => StartPolicy::EventDay,
            StartPolicy::EventDay => StartPolicy::NextDay,
        };
        other
    }
}

fn add(changes: &mut Vec<Change>, because: Because, starts: &[Starts]) {
    match changes.iter_mut().find(|known| known.because == because) {
        Some(known) => known.starts = union(&known.starts, starts),
        None => changes.push(Change {
            because,
            starts: starts.to_vec(),
        }),
    }
}

/// The starts whose moments are not the same.
fn different(one: &Curve, two: &Curve) -> Vec<Starts> {
    union(&one.later_than(two), &two.later_than(one))
}

/// The transfers of a calendar that some start of a span could not know of, with these starts.
fn transfers(calendar: &Calendar, span: Starts) -> Vec<(TransferPair, Starts)> {
    let entries = calendar.file().transfers.iter();
    let pairs = entries.flat_map(|entry| {
        let known = entry.known_since.or(entry.known_by);
        entry.pairs.iter().map(move |pair| (*pair, known))
    });
    let unaware = pairs.map(|(pair, known)| {
        let happens = pair.off.min(pair.worked);
        let until = known.map_or(happens, |known| known.min(happens));
        let from = Day(happens.0.saturating_sub(HORIZON));
        let starts = Starts {
            first: from.start().max(span.first),
            end: until.start().min(span.end),
        };
        (pair, starts)
    });
    unaware
        .filter(|(_, starts)| starts.first < starts.end)
        .collect()
}
