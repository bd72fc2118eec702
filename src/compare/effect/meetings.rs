//! The ways of two versions that some case goes in both.

use super::Shift;
use super::naming::Names;
use super::sides::Side;
use crate::calendar::{Moment, Reading};
use crate::compare::comparison::{Comparison, ServicePair};
use crate::flow::{Cases, Example, Joint, Naming};
use crate::model::{FactId, OutcomeId, ServiceId, StepId};
use crate::net::{EntryId, Net, PlaceId, Terminal};
use crate::timing::{Clock, Curve, Judgement, Paces, Starts, TooManyWays, Way};

/// A way of the old version and one of the new version whose results differ.
#[derive(Clone, Debug)]
pub struct Meeting {
    /// Whether they come to another outcome.
    pub other_outcome: bool,
    /// By how much the end comes later, at most.
    pub later: Option<Shift>,
    /// By how much it comes earlier, at most.
    pub earlier: Option<Shift>,
    /// Whether the end moves, and never to another day.
    pub within_day: bool,
    /// Whether the moment moves at which both come to a silence of the act.
    pub silence_moves: bool,
    /// A start for which the results differ.
    pub start: Moment,
    /// The channels of the old and of the new version.
    pub channels: (usize, usize),
    /// Cases that go both ways, in words of the space, with how unusual they are.
    pub example: Example,
}

/// The verdicts on the totals that a service states, by their places in its list.
pub type Totals = Vec<(usize, Judgement)>;

/// All pairs of ways that some case goes in both, under one reading at one pace.
pub struct Meetings {
    /// Those whose results differ.
    pub differing: Vec<Meeting>,
    /// Before which start all ends are known; from then on some lie behind the calendar.
    pub known_before: Moment,
    /// The verdicts on the totals of both versions, by their places in the service's list.
    pub judged: (Totals, Totals),
    /// What the old version calls what.
    pub old: Naming,
    /// What the new version calls what.
    pub new: Naming,
}

/// What is compared, and how.
struct Comparing<'a> {
    all: &'a Comparison<'a>,
    service: &'a ServicePair<'a>,
    old: &'a Side<'a>,
    new: &'a Side<'a>,
}

type Ways = Vec<(usize, Vec<Way>)>;

impl Meetings {
    /// Holds the ways of both versions against each other.
    ///
    /// # Errors
    /// [`TooManyWays`] when one version has more than can be followed.
    pub fn of(
        all: &Comparison<'_>,
        service: &ServicePair<'_>,
        (old, new): (&Side<'_>, &Side<'_>),
        (span, reading, paces): (Starts, Reading, Paces),
    ) -> Result<Meetings, TooManyWays> {
        let names = Names::new(all, service, (&old.net, &new.net));
        let first = (&old.net, names.old.clone());
        let second = (&new.net, names.new.clone());
        let mut joint = Joint::new(&names.facts, first, second);
        let ask = |side: &Side<'_>, joint: &mut Joint| {
            let question = side.question(span, reading);
            let channels = question.channels().into_iter();
            let ways: Result<Ways, TooManyWays> = channels
                .map(|channel| {
                    let mut setting = question.setting(channel);
                    setting.paces = paces;
                    Ok((channel, setting.ways(&mut joint.choices)?))
                })
                .collect();
            let ways = ways?;
            let judged = match paces == Paces::LIMIT {
                true => totals(&side.net, question.judge(&ways, &mut joint.choices)),
                false => Vec::new(),
            };
            Ok((ways, judged))
        };
        let (old_ways, old_judged) = ask(old, &mut joint)?;
        joint.turn();
        let (new_ways, new_judged) = ask(new, &mut joint)?;
        let comparing = Comparing {
            all,
            service,
            old,
            new,
        };
        let (differing, known) = comparing.differing(&names, &mut joint, &old_ways, &new_ways);
        Ok(Meetings {
            differing,
            known_before: known.unwrap_or(span.end),
            judged: (old_judged, new_judged),
            old: names.old,
            new: names.new,
        })
    }
}

/// The verdicts on the totals that the service itself states.
fn totals(net: &Net, judged: Vec<Judgement>) -> Totals {
    let judged = judged.into_iter();
    judged
        .filter_map(|judgement| match judgement.clock {
            Clock::Total(at) => {
                let total = net.deadlines.get(at)?;
                (total.entry == EntryId::new(0)).then_some((total.index, judgement))
            }
            Clock::Window(_) => None,
        })
        .collect()
}

impl Comparing<'_> {
    /// The pairs whose results differ, and before which start the ends of all pairs are known.
    fn differing(
        &self,
        names: &Names,
        joint: &mut Joint,
        old_ways: &Ways,
        new_ways: &Ways,
    ) -> (Vec<Meeting>, Option<Moment>) {
        let space = &mut joint.choices.space;
        let known = [names.old.domain(space), names.new.domain(space)];
        let domain = space.diagrams.and(known[0], known[1]);
        let (mut differing, mut known) = (Vec::new(), None);
        for (old_channel, old_ways) in old_ways {
            for (new_channel, new_ways) in new_ways {
                if !self.is_one_channel(names, *old_channel, *new_channel) {
                    continue;
                }
                for old in old_ways {
                    let own = joint.choices.space.diagrams.and(old.cases, domain);
                    for new in new_ways {
                        let space = &mut joint.choices.space;
                        let both = space.diagrams.and(own, new.cases);
                        if both == Cases::NONE {
                            continue;
                        }
                        let ends = [known, known_before(old, new)];
                        known = ends.into_iter().flatten().min();
                        let Some(mut meeting) = self.meeting(old, new) else {
                            continue;
                        };
                        let channel = value_of(&names.old, *old_channel);
                        let found = space.fewest_unusual(&names.facts, channel, both);
                        let Some(example) = found else {
                            continue;
                        };
                        meeting.channels = (*old_channel, *new_channel);
                        meeting.example = example;
                        differing.push(meeting);
                    }
                }
            }
        }
        (differing, known)
    }

    fn is_one_channel(&self, names: &Names, old: usize, new: usize) -> bool {
        value_of(&names.old, old) == value_of(&names.new, new)
    }

    /// How the results of two ways differ; none when they do not.
    fn meeting(&self, old: &Way, new: &Way) -> Option<Meeting> {
        let other_outcome = !self.is_same_end(old.end, new.end);
        let (before, after) = (old.ended.curve()?, new.ended.curve()?);
        let late = after.later_than(before);
        let early = before.later_than(after);
        let first = [late.first(), early.first()].into_iter().flatten().min();
        // Where one end is known and the other one lies behind the calendar they are not the same.
        let (known, own) = (before.span().end, after.span().end);
        let beyond = first.is_none() && !other_outcome && known != own;
        let start = match first {
            Some(first) => first.first,
            None if other_outcome => before.span().first,
            None if beyond => known.min(own),
            None => return None,
        };
        // The moments of two different outcomes are not one moment that moves, and where the act
        // falls silent nothing has ended.
        let end = self.new.net.terminal(new.end);
        let ended = !other_outcome && matches!(end, Some(Terminal::Outcome(..)));
        let moves = !other_outcome && first.is_some();
        let later = ended.then(|| shift(after, before, true)).flatten();
        let earlier = ended.then(|| shift(before, after, false)).flatten();
        Some(Meeting {
            other_outcome,
            within_day: ended && moves && later.is_none() && earlier.is_none(),
            silence_moves: !ended && moves,
            later,
            earlier,
            start,
            channels: (0, 0),
            example: Example::default(),
        })
    }

    /// Whether an end of the old net is the same as one of the new net.
    fn is_same_end(&self, old: PlaceId, new: PlaceId) -> bool {
        match (self.old.net.terminal(old), self.new.net.terminal(new)) {
            (Some(Terminal::Outcome(one, own)), Some(Terminal::Outcome(two, other))) => {
                own == other && self.outcome(*one) == Some(*two)
            }
            (Some(Terminal::Silence(one, _)), Some(Terminal::Silence(two, _))) => {
                let old = one.and_then(|step| place(&self.old.net, step.index()));
                let new = two.and_then(|step| place(&self.new.net, step.index()));
                match (old, new) {
                    (Some((service, step)), Some(other)) => self.step(service, step) == Some(other),
                    (None, None) => true,
                    _ => false,
                }
            }
            _ => false,
        }
    }

    fn outcome(&self, old: OutcomeId) -> Option<OutcomeId> {
        self.all.matching.outcome(self.service.old_id, old)
    }

    fn step(&self, service: ServiceId, step: StepId) -> Option<(ServiceId, StepId)> {
        let new = self.all.matching.service(service)?;
        Some((new, self.all.matching.step(service, step)?))
    }
}

/// Before which start the ends of two ways are both known.
fn known_before(old: &Way, new: &Way) -> Option<Moment> {
    let both = old.ended.curve().zip(new.ended.curve());
    both.map(|(old, new)| old.span().end.min(new.span().end))
}

/// The service and the step there of a step of a net.
fn place(net: &Net, step: usize) -> Option<(ServiceId, StepId)> {
    let step = net.steps.get(step)?;
    let entry = net.entries.get(step.entry.index())?;
    Some((entry.service, step.step))
}

/// The value of the common channel fact.
fn value_of(naming: &Naming, channel: usize) -> usize {
    let own = i64::try_from(channel).unwrap_or_default();
    let shared = naming.value(FactId::new(0), own);
    usize::try_from(shared).unwrap_or_default()
}

/// By how many days the first moment comes after the second at most, if it ever does; `new` says
/// whether the first one is the new version's.
fn shift(later: &Curve, earlier: &Curve, new: bool) -> Option<Shift> {
    let (days, start) = later
        .most_days_after(earlier)
        .filter(|(days, _)| *days > 0)?;
    let (later, earlier) = (later.at(start)?, earlier.at(start)?);
    let (old, new) = match new {
        true => (earlier, later),
        false => (later, earlier),
    };
    Some(Shift {
        days,
        start,
        old,
        new,
        case: None,
    })
}
