//! The ways of one side, and how long they take.

use std::collections::{BTreeMap, BTreeSet};

use super::{EndKind, EndLengths, KINDS, SideEnds};
use crate::calendar::{Calendar, Reading};
use crate::compare::regions::Side;
use crate::flow::Choices;
use crate::model::FactId;
use crate::net::{Clocks, Net, NetEvent, Terminal, compile};
use crate::timing::{Curve, Lengths, Paces, Question, Setting, Starts, Way};

/// The ways of one side and what its ends are.
pub(super) struct Walked {
    pub net: Net,
    pub ways: Vec<(EndKind, Way)>,
    pub slowest: Vec<(EndKind, Curve)>,
    pub told: SideEnds,
}

pub(super) fn walked(side: &Side<'_>, calendar: &Calendar, starts: Starts) -> Option<Walked> {
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
