//! The shortest case whose result differs between two versions, run under both.

use super::meetings::{Meeting, Meetings};
use super::sides::Side;
use crate::calendar::Moment;
use crate::flow::{self, Example};
use crate::model::FactId;
use crate::net::{self, Run, Terminal};

/// A case that comes to different results under two versions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// When the application is sent.
    pub start: Moment,
    /// The facts of the case, by their names in the new version.
    pub set: Vec<(String, String)>,
    /// Its events, by their names in the new version.
    pub events: Vec<(String, String)>,
    /// When it ended under the old version, and with which outcome; none where the act is silent.
    pub old: (Moment, Option<String>),
    /// The same under the new version.
    pub new: (Moment, Option<String>),
}

/// The shortest of the cases that differ; each is run, and one that does not differ when it is run
/// is not offered.
pub fn shown(sides: (&Side<'_>, &Side<'_>), found: &Meetings) -> Option<Shown> {
    let mut best: Option<Shown> = None;
    for meeting in &found.differing {
        let Some(shown) = run(sides, found, meeting) else {
            continue;
        };
        if best.as_ref().is_none_or(|best| rank(&shown) < rank(best)) {
            best = Some(shown);
        }
    }
    best
}

/// Short cases first, and among them those that come to another outcome or move by the most.
fn rank(shown: &Shown) -> (usize, bool, i32) {
    let length = shown.set.len() + shown.events.len();
    let moved = shown.new.0.day().0 - shown.old.0.day().0;
    (length, shown.old.1 == shown.new.1, -moved.abs())
}

fn run(sides: (&Side<'_>, &Side<'_>), found: &Meetings, meeting: &Meeting) -> Option<Shown> {
    let shifts = [&meeting.later, &meeting.earlier].into_iter().flatten();
    let most = shifts.max_by_key(|shift| shift.days);
    let start = most.map_or(meeting.start, |shift| shift.start);
    at(sides, found, meeting, start)
}

/// The case of a meeting that is sent at a moment, if it differs when it is run.
pub fn at(
    (old, new): (&Side<'_>, &Side<'_>),
    found: &Meetings,
    meeting: &Meeting,
    start: Moment,
) -> Option<Shown> {
    let before = ended(old, &own(&found.old, meeting, meeting.channels.0), start)?;
    let example = own(&found.new, meeting, meeting.channels.1);
    let after = ended(new, &example, start)?;
    if before == after {
        return None;
    }
    let shown = flow::Shown::new(new.regulation, &new.net, new.service, &example, start);
    Some(Shown {
        start,
        set: shown.set,
        events: shown.events,
        old: before,
        new: after,
    })
}

/// The case of a meeting in the words of one version.
fn own(naming: &flow::Naming, meeting: &Meeting, channel: usize) -> Example {
    let mut example = naming.own(&meeting.example);
    let channel = i64::try_from(channel).unwrap_or_default();
    example.facts.insert(FactId::new(0), channel);
    example
}

/// When a case ends under one version, and with which outcome.
fn ended(side: &Side<'_>, example: &Example, start: Moment) -> Option<(Moment, Option<String>)> {
    let case = flow::Shown::case(side.regulation, &side.net, side.service, example, start);
    let mut run = Run::default();
    let end = net::run(&side.net, &side.clocks, &case, &mut run).ok()?;
    let outcome = match side.net.terminal(end.place)? {
        Terminal::Outcome(outcome, _) => {
            let outcome = side.service.outcomes.get(outcome.index())?;
            Some(outcome.id.clone())
        }
        Terminal::Silence(..) => None,
    };
    Some((end.at, outcome))
}
