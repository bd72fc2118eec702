//! Windows before a date, against the procedure that has to fit between them and that date.
//!
//! An act that takes applications in the last four days of a permit means the new one to be there
//! when the old one ends. Whether it can be is asked for every day on which the date can fall: the
//! first and the last minute that the rules on dates allow decide, since a later start never ends a
//! way earlier.

use std::collections::{BTreeMap, BTreeSet};

use super::verdict::Question;
use super::{Curve, Way};
use crate::calendar::{Day, Moment, StartPolicy};
use crate::flow::{Choices, Example};
use crate::model::{FactId, OutcomeKind, RuleBound};
use crate::net::{Allowed, Guard, Net, NetEvent, Terminal, allowed, rule_hours};

/// The days on which a date cannot be met from inside the windows before it.
#[derive(Clone, Debug)]
pub struct Fit {
    /// The rules that set the window, by the transitions that are taken when they are broken.
    pub rules: Vec<usize>,
    /// The dated fact before which it lies.
    pub fact: FactId,
    /// How many days the date was asked to fall on.
    pub asked: usize,
    /// The days by which nothing comes even of an application in the first minute.
    pub never: BTreeSet<Day>,
    /// The days by which nothing comes of an application in the last minute.
    pub late: BTreeSet<Day>,
    /// A case that shows it; none when the window always fits.
    pub shown: Option<Unfit>,
}

/// A case whose end comes too late for a date.
#[derive(Clone, Debug)]
pub struct Unfit {
    /// When the application is sent.
    pub start: Moment,
    /// When the case ends.
    pub ended: Moment,
    /// The channel.
    pub channel: usize,
    /// The way, with the date.
    pub example: Example,
}

/// A rule on when to apply, counted back from dates, by the transition taken when it is broken.
type Window<'n> = (usize, Vec<(&'n RuleBound, FactId)>);

impl Question<'_> {
    /// The windows before dated facts through which a way of the service has to go, when the case
    /// ends as was asked for and every term is used to its end.
    #[must_use]
    pub fn fits(&self, ways: &[(usize, Vec<Way>)], choices: &mut Choices) -> Vec<Fit> {
        let mut fits: BTreeMap<(Vec<usize>, FactId), Fit> = BTreeMap::new();
        for (channel, ways) in ways {
            for way in ways.iter().filter(|way| is_favourable(self.net, way)) {
                let Some(ended) = way.ended.curve() else {
                    continue;
                };
                for (rules, fact, bounds) in windows(self.net, way) {
                    let fit = fits.entry((rules.clone(), fact));
                    let fit = fit.or_insert_with(|| Fit::none(rules, fact));
                    if let Some(late) = self.judge_window(fit, *channel, &bounds, ended) {
                        let space = &mut choices.space;
                        let usual = space.most_usual(self.regulation, *channel, way.cases);
                        fit.show(late, *channel, space.example(usual));
                    }
                }
            }
        }
        fits.into_values().collect()
    }

    /// Adds what one way says about a window; gives the day and the case to show, if one is late.
    fn judge_window(
        &self,
        fit: &mut Fit,
        channel: usize,
        bounds: &[&RuleBound],
        ended: &Curve,
    ) -> Option<Late> {
        let hours = rule_hours(self.net, channel, NetEvent::Submitted);
        let table = self.clocks.table(hours);
        let (mut day, last) = table.days().coverage();
        let (mut asked, mut first_late, mut first_never) = (0, None, None);
        while day <= last {
            let date = day;
            day = day.next();
            // What is counted back does not hang on the reading.
            let policy = StartPolicy::NextDay;
            let each = bounds.iter();
            let each = each.map(|bound| allowed(bound, date.start(), table, policy).ok());
            let Some(window) = each.collect::<Option<Vec<Allowed>>>().and_then(common) else {
                continue;
            };
            let (first, last) = (window.first, window.last.unwrap_or(date.start()));
            if first.is_some_and(|first| first > last) {
                continue;
            }
            let Some(end) = ended.at(last) else {
                continue;
            };
            asked += 1;
            let late = |start, ended| Late { date, start, ended };
            if end.day() > date {
                fit.late.insert(date);
                first_late = first_late.or(Some(late(last, end)));
            }
            if let Some(first) = first
                && let Some(end) = ended.at(first).filter(|end| end.day() > date)
            {
                fit.never.insert(date);
                first_never = first_never.or(Some(late(first, end)));
            }
        }
        fit.asked = fit.asked.max(asked);
        first_never.or(first_late)
    }
}

/// A date by which a case does not end.
struct Late {
    date: Day,
    start: Moment,
    ended: Moment,
}

impl Fit {
    const fn none(rules: Vec<usize>, fact: FactId) -> Fit {
        Fit {
            rules,
            fact,
            asked: 0,
            never: BTreeSet::new(),
            late: BTreeSet::new(),
            shown: None,
        }
    }

    /// Keeps the case of the first way that shows what the window as a whole suffers from: a date
    /// that can never be kept, before one that is kept by who is early.
    fn show(&mut self, late: Late, channel: usize, example: Option<Example>) {
        let Some(mut example) = example else { return };
        let is_never = |day: i64| self.never.iter().any(|never| i64::from(never.0) == day);
        let day = i64::from(late.date.0);
        let shown = self.shown.as_ref();
        let shown = shown.and_then(|shown| shown.example.facts.get(&self.fact));
        if shown.is_some_and(|shown| is_never(*shown) || !is_never(day)) {
            return;
        }
        example.facts.insert(self.fact, day);
        self.shown = Some(Unfit {
            start: late.start,
            ended: late.ended,
            channel,
            example,
        });
    }
}

fn is_favourable(net: &Net, way: &Way) -> bool {
    let end = net.terminal(way.end);
    matches!(end, Some(Terminal::Outcome(_, OutcomeKind::Favourable)))
}

/// The moments that all of some bounds allow.
fn common(each: Vec<Allowed>) -> Option<Allowed> {
    each.into_iter().reduce(|one, two| Allowed {
        first: one.first.max(two.first),
        last: [one.last, two.last].into_iter().flatten().min(),
    })
}

/// For each dated fact, the rules that a way keeps and that count back from it to the application.
fn windows<'n>(net: &'n Net, way: &Way) -> Vec<(Vec<usize>, FactId, Vec<&'n RuleBound>)> {
    let mut windows: BTreeMap<FactId, (Vec<usize>, Vec<&RuleBound>)> = BTreeMap::new();
    for (at, bounds) in kept(net, way) {
        for (bound, fact) in bounds {
            let window = windows.entry(fact).or_default();
            if !window.0.contains(&at) {
                window.0.push(at);
            }
            window.1.push(bound);
        }
    }
    let windows = windows.into_iter();
    windows
        .map(|(fact, (rules, bounds))| (rules, fact, bounds))
        .collect()
}

/// The rules on when to apply that a way comes to and keeps.
fn kept<'n>(net: &'n Net, way: &Way) -> Vec<Window<'n>> {
    let rules = way.rules_kept(net).into_iter();
    let own = rules.filter_map(|at| match &net.transitions.get(at)?.guard {
        Guard::DatesBroken(NetEvent::Submitted, bounds) => {
            let back = bounds.iter().filter(|(bound, _)| bound.before);
            let dated = back.filter_map(|(bound, event)| match event {
                NetEvent::Fact(fact) => Some((bound, *fact)),
                _ => None,
            });
            Some((at, dated.collect()))
        }
        _ => None,
    });
    own.collect()
}
