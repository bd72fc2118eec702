//! How long the sides take, over the same starts, and whose steps make the difference.

use std::collections::{BTreeMap, BTreeSet};

use super::{Compared, Side};
use crate::calendar::{Calendar, Day, Moment, Reading};
use crate::flow::Choices;
use crate::model::{FactId, OutcomeKind};
use crate::net::{Clocks, EntryId, Net, NetEvent, Terminal, compile};
use crate::timing::{Curve, Lengths, Paces, Question, Setting, Starts, Way};

/// The starts over which sides are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The minutes of submission.
    pub starts: Starts,
    /// Whether all sides are in force in all of them, as far as their acts tell. Else the acts were
    /// never in force together, or one of them does not say when it is, and these are all minutes
    /// that the calendars cover.
    pub in_force: bool,
}

/// With what a case ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EndKind {
    /// An outcome that means this.
    Outcome(OutcomeKind),
    /// Where the act is silent.
    Silence,
}

/// How long cases of a side take that end alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EndLengths {
    /// With what they end.
    pub kind: EndKind,
    /// On the quickest way from each start, when nothing takes time but waiting for an opening.
    pub quickest: Lengths,
    /// On the slowest way from each start, when every term and window is used to its end.
    pub slowest: Lengths,
}

/// How long one side takes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SideEnds {
    /// By what the cases end with, the favourable ones first.
    pub ends: Vec<EndLengths>,
    /// Whether steps without a term lie on the ways, so that every moment may be later.
    pub lower_bound: bool,
    /// Dates that terms run from and that are taken to be the day of submission.
    pub assumed: BTreeSet<FactId>,
    /// Whether the service has more ways than can be followed, so that nothing is said of it.
    pub too_many_ways: bool,
}

/// What a row of steps does to a difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reason {
    /// The row; none for the time before the first step, until the application is received.
    pub row: Option<usize>,
    /// How many days of the calendar pass in it on the side that is later, and on the other one.
    pub days: (i32, i32),
}

/// A side that ends later than another from some starts, when everybody uses all time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Later {
    /// The side that ends later.
    pub side: usize,
    /// The other one.
    pub than: usize,
    /// From how many minutes of submission it does.
    pub starts: u64,
    /// Of how many.
    pub of: u64,
    /// The first start from which the difference is greatest.
    pub start: Moment,
    /// The ends from that start: of the later side, and of the other one.
    pub ends: (Moment, Moment),
    /// What makes the difference from that start, the most first.
    pub because: Vec<Reason>,
}

impl Later {
    /// By how many days of the calendar it is later at most.
    #[must_use]
    pub fn days(&self) -> i32 {
        self.ends.0.day().0 - self.ends.1.day().0
    }
}

/// How long the sides take.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timing {
    /// Over which starts.
    pub span: Span,
    /// The lengths of each side.
    pub sides: Vec<SideEnds>,
    /// The ends by which the sides are compared: the first that all of them have.
    pub by: Option<EndKind>,
    /// Which side ends later than which other one, by how many starts, the most first.
    pub later: Vec<Later>,
}

impl Timing {
    /// The side that ends later than another from more starts than the other way round.
    #[must_use]
    pub fn slower(&self, one: usize, other: usize) -> Option<usize> {
        let starts = |side, than| {
            let mut all = self.later.iter();
            let own = all.find(|own| own.side == side && own.than == than);
            own.map_or(0, |own| own.starts)
        };
        match starts(one, other).cmp(&starts(other, one)) {
            std::cmp::Ordering::Greater => Some(one),
            std::cmp::Ordering::Less => Some(other),
            std::cmp::Ordering::Equal => None,
        }
    }
}

const KINDS: [EndKind; 4] = [
    EndKind::Outcome(OutcomeKind::Favourable),
    EndKind::Outcome(OutcomeKind::Neutral),
    EndKind::Outcome(OutcomeKind::Refusal),
    EndKind::Silence,
];

/// The ways of one side and what its ends are.
struct Walked {
    net: Net,
    ways: Vec<(EndKind, Way)>,
    slowest: Vec<(EndKind, Curve)>,
    told: SideEnds,
}

pub(super) fn timing(sides: &[Side<'_>], steps: &[Compared]) -> Option<Timing> {
    let calendars: Option<Vec<&Calendar>> =
        sides.iter().map(|side| side.version.calendar).collect();
    let calendars = calendars?;
    let span = span(sides, &calendars)?;
    let walked: Option<Vec<Walked>> = sides
        .iter()
        .zip(calendars)
        .map(|(side, calendar)| walked(side, calendar, span.starts))
        .collect();
    let walked = walked?;
    let has = |own: &Walked, kind| own.slowest.iter().any(|(other, _)| *other == kind);
    let mut kinds = KINDS.into_iter();
    let by = kinds.find(|kind| walked.iter().all(|own| has(own, *kind)));
    let mut later: Vec<Later> = by.map_or_else(Vec::new, |by| all_later(&walked, by, steps));
    later.sort_by_key(|own| std::cmp::Reverse(own.starts));
    Some(Timing {
        span,
        by,
        later,
        sides: walked.into_iter().map(|own| own.told).collect(),
    })
}

/// The starts in which all acts are in force, else all that the calendars cover.
fn span(sides: &[Side<'_>], calendars: &[&Calendar]) -> Option<Span> {
    let covered = calendars.iter().map(|calendar| calendar.coverage());
    let (first, last) = covered.reduce(|one, other| (one.0.max(other.0), one.1.min(other.1)))?;
    let whole = Starts {
        first: first.start(),
        end: last.next().start(),
    };
    let forces = sides.iter().map(|side| {
        let force = side.version.regulation.force(Some(&side.service.id));
        let begins = force.from.earliest.or(force.from.latest)?;
        Some((begins, force.until.latest.or(force.until.earliest)))
    });
    let common = forces.reduce(|one, other| {
        let ((begins, ends), (own, until)) = (one?, other?);
        let earlier = |one: Day, other: Day| one.min(other);
        Some((
            begins.max(own),
            ends.map_or(until, |end| {
                Some(until.map_or(end, |until| earlier(end, until)))
            }),
        ))
    });
    let common = common.flatten().map(|(begins, ends)| Starts {
        first: begins.max(first).start(),
        end: ends.map_or(whole.end, |end| end.min(last.next()).start()),
    });
    let common = common.filter(|starts| starts.first < starts.end);
    let starts = common.unwrap_or(whole);
    (starts.first < starts.end).then_some(Span {
        starts,
        in_force: common.is_some(),
    })
}

fn walked(side: &Side<'_>, calendar: &Calendar, starts: Starts) -> Option<Walked> {
    let regulation = side.version.regulation;
    let net = compile(regulation, side.version.standard, side.id)?;
    let clocks = Clocks::new(&net, calendar);
    let facts = BTreeMap::new();
    let question = Question {
        regulation,
        net: &net,
        clocks: &clocks,
        span: starts,
        reading: Reading::default(),
        facts: &facts,
    };
    let mut choices = Choices::new(regulation, &net);
    let all = question.ways(&mut choices);
    let too_many_ways = all.is_err();
    let mut found = Found::default();
    for (channel, ways) in all.unwrap_or_default() {
        let instant = Setting {
            paces: Paces::INSTANT,
            ..question.setting(channel)
        };
        for way in ways {
            found.add(kind(&net, &way), way, &instant);
        }
    }
    let told = SideEnds {
        ends: found.lengths(calendar),
        lower_bound: found.ways.iter().any(|(_, way)| way.dates.lower_bound),
        assumed: assumed(&net),
        too_many_ways,
    };
    Some(Walked {
        told,
        slowest: found.slowest,
        ways: found.ways,
        net,
    })
}

/// What is found out way by way.
#[derive(Default)]
struct Found {
    ways: Vec<(EndKind, Way)>,
    quickest: Vec<(EndKind, Curve)>,
    slowest: Vec<(EndKind, Curve)>,
}

impl Found {
    fn add(&mut self, kind: EndKind, way: Way, instant: &Setting<'_>) {
        let quick = instant.ended(&way);
        if let (Some(quick), Some(slow)) = (
            quick.as_ref().and_then(|own| own.curve()),
            way.ended.curve(),
        ) {
            keep(&mut self.quickest, kind, quick, |known, own| {
                known.within(&own.later_than(known), own)
            });
            keep(&mut self.slowest, kind, slow, Curve::max);
            self.ways.push((kind, way));
        }
    }

    fn lengths(&self, calendar: &Calendar) -> Vec<EndLengths> {
        let of = |list: &[(EndKind, Curve)], kind| {
            let curve = list.iter().find(|(own, _)| *own == kind);
            curve.and_then(|(_, curve)| Lengths::of(curve, calendar))
        };
        let kinds = KINDS.into_iter();
        let lengths = kinds.filter_map(|kind| {
            Some(EndLengths {
                kind,
                quickest: of(&self.quickest, kind)?,
                slowest: of(&self.slowest, kind)?,
            })
        });
        lengths.collect()
    }
}

fn keep(
    list: &mut Vec<(EndKind, Curve)>,
    kind: EndKind,
    curve: &Curve,
    together: impl Fn(&Curve, &Curve) -> Curve,
) {
    match list.iter_mut().find(|(known, _)| *known == kind) {
        Some((_, known)) => *known = together(known, curve),
        None => list.push((kind, curve.clone())),
    }
}

fn kind(net: &Net, way: &Way) -> EndKind {
    match net.terminal(way.end) {
        Some(Terminal::Outcome(_, kind)) => EndKind::Outcome(*kind),
        _ => EndKind::Silence,
    }
}

/// Dates that terms run from.
fn assumed(net: &Net) -> BTreeSet<FactId> {
    let terms = net.steps.iter().flat_map(|step| &step.terms);
    let terms = terms.chain(net.waits.iter().map(|wait| &wait.window));
    let events = terms.filter_map(|term| term.from);
    let facts = events.filter_map(|event| match event {
        NetEvent::Fact(fact) => Some(fact),
        _ => None,
    });
    facts.collect()
}

fn all_later(walked: &[Walked], by: EndKind, steps: &[Compared]) -> Vec<Later> {
    let sides = 0..walked.len();
    let pairs = sides
        .clone()
        .flat_map(|side| sides.clone().map(move |than| (side, than)));
    let pairs = pairs.filter(|(side, than)| side != than);
    pairs
        .filter_map(|pair| later(walked, by, pair, steps))
        .collect()
}

fn later(
    walked: &[Walked],
    by: EndKind,
    (side, than): (usize, usize),
    steps: &[Compared],
) -> Option<Later> {
    let (own, other) = (walked.get(side)?, walked.get(than)?);
    let slowest = |walked: &Walked| {
        let mut all = walked.slowest.iter();
        all.find(|(kind, _)| *kind == by)
            .map(|(_, curve)| curve.clone())
    };
    let (one, two) = (slowest(own)?, slowest(other)?);
    let starts: u64 = one.later_than(&two).iter().map(|own| own.count()).sum();
    let of = one.span().count().min(two.span().count());
    let (_, start) = one.most_after(&two).filter(|_| starts > 0)?;
    Some(Later {
        side,
        than,
        starts,
        of,
        start,
        ends: (one.at(start)?, two.at(start)?),
        because: reasons((own, side), (other, than), by, start, steps),
    })
}

/// What the rows of steps do to a difference from one start.
fn reasons(
    (own, side): (&Walked, usize),
    (other, than): (&Walked, usize),
    by: EndKind,
    start: Moment,
    steps: &[Compared],
) -> Vec<Reason> {
    let one = days(own, side, by, start, steps);
    let two = days(other, than, by, start, steps);
    let rows: BTreeSet<Option<usize>> = one.keys().chain(two.keys()).copied().collect();
    let of = |days: &BTreeMap<Option<usize>, i32>, row| days.get(&row).copied().unwrap_or_default();
    let all = rows.into_iter().map(|row| Reason {
        row,
        days: (of(&one, row), of(&two, row)),
    });
    let mut all: Vec<Reason> = all.filter(|own| own.days.0 != own.days.1).collect();
    all.sort_by_key(|own| std::cmp::Reverse((own.days.0 - own.days.1).abs()));
    all
}

/// How many days pass in each row on the slowest way of a side from a start. A step that is a call
/// takes as long as what it calls.
fn days(
    walked: &Walked,
    side: usize,
    by: EndKind,
    start: Moment,
    steps: &[Compared],
) -> BTreeMap<Option<usize>, i32> {
    let ways = walked.ways.iter().filter(|(kind, _)| *kind == by);
    let ended = |way: &Way| way.ended.curve().and_then(|curve| curve.at(start));
    let mut found = BTreeMap::new();
    let Some((_, way)) = ways.max_by_key(|(_, way)| ended(way)) else {
        return found;
    };
    let own = EntryId::new(0);
    let mut first: Option<Moment> = None;
    for (at, step) in walked.net.steps.iter().enumerate() {
        let moment = |list: &[Option<crate::timing::Track>]| {
            let track = list.get(at).cloned().flatten()?;
            track.curve()?.at(start)
        };
        let both = moment(&way.dates.begun).zip(moment(&way.dates.ended));
        let Some((begun, end)) = both.filter(|_| step.entry == own) else {
            continue;
        };
        let of_row = |one: &Compared| one.row.cell(side).contains(&step.step.index());
        if let Some(row) = steps.iter().position(of_row) {
            *found.entry(Some(row)).or_default() += end.day().0 - begun.day().0;
        }
        first = Some(first.map_or(begun, |known| known.min(begun)));
    }
    if let Some(first) = first {
        found.insert(None, first.day().0 - start.day().0);
    }
    found
}
