//! Whether a clock is kept, for every start at once.

use std::collections::BTreeMap;

use super::clock::Clock;
use super::dates::{Paces, Setting, Variable};
use super::pass::{Pass, Tight};
use super::starts::{self, before, count, days, union, without};
use super::{Starts, TooManyWays, Track, Way};
use crate::calendar::{Moment, Reading};
use crate::flow::{Choices, Example};
use crate::model::{FactId, Regulation};
use crate::net::{Clocks, Guard, Net, NetStepId};

/// The answer to "is it always kept?".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// From every start, on every way.
    Always,
    /// From no start: each has a way on which it is not.
    Never,
    /// From some starts.
    Depends,
}

impl Verdict {
    fn of(late: &[Starts], span: Starts) -> Verdict {
        match count(late) {
            0 => Verdict::Always,
            all if all == span.count() => Verdict::Never,
            _ => Verdict::Depends,
        }
    }
}

/// The case that comes closest to breaking a clock, or breaks it by the most.
#[derive(Clone, Debug)]
pub struct Worst {
    /// When the application is sent.
    pub start: Moment,
    /// When the clock begins.
    pub from: Moment,
    /// When it runs out.
    pub due: Moment,
    /// When what it bounds happens.
    pub ended: Moment,
    /// The channel.
    pub channel: usize,
    /// The way: facts, and waits that are missed.
    pub example: Example,
}

/// The verdict on one clock under one reading.
#[derive(Clone, Debug)]
pub struct Judgement {
    /// What has to be kept.
    pub clock: Clock,
    /// The reading.
    pub reading: Reading,
    /// Whether it is kept, whatever the applicant does inside the windows.
    pub verdict: Verdict,
    /// Whether it is kept when the applicant answers at once.
    pub if_applicant_quick: Verdict,
    /// The starts asked about: those of the span for which the calendar knows every date.
    pub span: Starts,
    /// The starts from which it can be broken.
    pub late: Vec<Starts>,
    /// The tightest case; none when no way comes to what it bounds.
    pub worst: Option<Worst>,
    /// Whether a step without a term lies before, so that nothing bounds the dates from above.
    pub lower_bound: bool,
    /// Whether moments that may each come sooner or later were not asked about together: on some
    /// way several waits stop the clock, or one does that itself begins with an event. What is
    /// late is late then, but starts from which only such a case is late are not among it.
    pub at_ends: bool,
}

impl Judgement {
    /// On how many of the days that were asked about it can be broken by what is sent then.
    #[must_use]
    pub fn late_days(&self) -> (u64, u64) {
        (days(&self.late), days(&[self.span]))
    }
}

/// Days of sending on which a clock can be broken under one version and not under another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NewlyLate {
    /// How many days have such a minute.
    pub days: u64,
    /// Of how many that were asked about under both.
    pub all: u64,
    /// The first such minute.
    pub first: Moment,
}

impl Judgement {
    /// The days of sending on which this clock can be broken and another could not; none without
    /// any.
    #[must_use]
    pub fn newly_late(&self, before: &Judgement) -> Option<NewlyLate> {
        let end = self.span.end.min(before.span.end);
        let own = without(&starts::before(&self.late, end), &before.late);
        let all = Starts { end, ..self.span };
        Some(NewlyLate {
            days: days(&own),
            all: days(&[all]),
            first: own.first()?.first,
        })
    }
}

/// A service whose clocks are judged.
#[derive(Clone, Copy, Debug)]
pub struct Question<'a> {
    /// The regulation of the service.
    pub regulation: &'a Regulation,
    /// The net of the service.
    pub net: &'a Net,
    /// The tables of its hours.
    pub clocks: &'a Clocks,
    /// The minutes of submission.
    pub span: Starts,
    /// How disputed law is read.
    pub reading: Reading,
    /// Facts that are known; a date that is not is taken to be the day of submission.
    pub facts: &'a BTreeMap<FactId, i64>,
}

impl<'a> Question<'a> {
    /// What is asked on one channel.
    #[must_use]
    pub fn setting(&self, channel: usize) -> Setting<'a> {
        Setting {
            net: self.net,
            clocks: self.clocks,
            channel,
            reading: self.reading,
            facts: self.facts,
            span: self.span,
            paces: Paces::LIMIT,
            variable: Variable::Start,
            longer: None,
        }
    }

    /// The channels that are asked about: those on which the service is open, or the known one, as
    /// places in the regulation's list.
    #[must_use]
    pub fn channels(&self) -> Vec<usize> {
        let asked = self.net.entries.first().map(|entry| entry.service.index());
        let service = asked.and_then(|asked| self.regulation.services.get(asked));
        let channels = service.map_or(&[][..], |service| &service.channels);
        let given = self.facts.get(&FactId::new(0)).copied();
        let is_asked =
            |channel: &usize| given.is_none_or(|given| i64::try_from(*channel) == Ok(given));
        let open: Vec<usize> = match channels.is_empty() {
            true => vec![0],
            false => channels.iter().map(|channel| channel.index()).collect(),
        };
        open.into_iter().filter(is_asked).collect()
    }

    /// Judges every clock of the service, over its ways.
    #[must_use]
    pub fn judge(&self, ways: &[(usize, Vec<Way>)], choices: &mut Choices) -> Vec<Judgement> {
        let clocks = Clock::all(self.net).into_iter();
        clocks
            .map(|clock| self.judged(clock, ways, choices, None))
            .collect()
    }

    /// Judges one clock of the service.
    ///
    /// # Errors
    /// [`TooManyWays`] when the service has more ways than can be followed.
    pub fn judge_one(&self, clock: Clock) -> Result<Judgement, TooManyWays> {
        let mut choices = Choices::new(self.regulation, self.net);
        let ways = self.ways(&mut choices)?;
        Ok(self.judged(clock, &ways, &mut choices, None))
    }

    /// The ways of the service, by channel.
    ///
    /// # Errors
    /// [`TooManyWays`] when there are more than can be followed.
    pub fn ways(&self, choices: &mut Choices) -> Result<Vec<(usize, Vec<Way>)>, TooManyWays> {
        let channels = self.channels().into_iter();
        channels
            .map(|channel| Ok((channel, self.setting(channel).ways(choices)?)))
            .collect()
    }

    /// Judges one clock over ways that are known, with the term of one step longer than the act
    /// has it.
    pub(super) fn judged(
        &self,
        clock: Clock,
        ways: &[(usize, Vec<Way>)],
        choices: &mut Choices,
        longer: Option<(NetStepId, u32)>,
    ) -> Judgement {
        let mut sum = Sum::new(self.span);
        for (channel, ways) in ways {
            let setting = Setting {
                longer,
                ..self.setting(*channel)
            };
            let mut known: Vec<Vec<Track>> = Vec::new();
            for way in ways {
                let Some(key) = clock.key(&setting, &way.dates) else {
                    continue;
                };
                if !known.iter().any(|other| same(other, &key)) {
                    self.add(&mut sum, clock, &setting, way, choices);
                    known.push(key);
                }
            }
        }
        sum.judgement(clock, self.reading)
    }

    fn add(
        &self,
        sum: &mut Sum,
        clock: Clock,
        setting: &Setting<'_>,
        way: &Way,
        choices: &mut Choices,
    ) {
        sum.lower_bound |= way.dates.lower_bound;
        let limit = Pass::new(clock, setting, way);
        sum.at_ends |= limit.is_at_ends();
        if let Some(found) = limit.late() {
            sum.known(found.known);
            sum.late = union(&sum.late, &found.late);
            if let Some(tight) = found.tightest
                && sum.tightest.as_ref().is_none_or(|most| tight.by > most.by)
            {
                let space = &mut choices.space;
                let usual = space.most_usual(self.regulation, setting.channel, way.cases);
                sum.worst = space.example(usual).map(|example| Worst {
                    start: tight.start,
                    from: tight.from,
                    due: tight.due,
                    ended: tight.ended,
                    channel: setting.channel,
                    example,
                });
                sum.tightest = Some(tight);
            }
        }
        if self.applicant_fails(way) {
            return;
        }
        let setting = Setting {
            paces: Paces::APPLICANT_QUICK,
            ..setting.clone()
        };
        if let Some(found) = Pass::new(clock, &setting, way).late() {
            sum.known(found.known);
            sum.late_though_quick = union(&sum.late_though_quick, &found.late);
        }
    }

    /// Whether the applicant lets a window pass on a way.
    fn applicant_fails(&self, way: &Way) -> bool {
        let transitions = way
            .fired
            .iter()
            .filter_map(|at| self.net.transitions.get(*at));
        let missed = transitions.filter_map(|transition| match transition.guard {
            Guard::Missed(wait) => self.net.waits.get(wait.index()),
            _ => None,
        });
        missed.into_iter().any(|wait| wait.by_applicant)
    }
}

fn same(one: &[Track], two: &[Track]) -> bool {
    one.len() == two.len() && one.iter().zip(two).all(|(one, two)| one.is_same(two))
}

/// What the ways together say about a clock.
struct Sum {
    span: Starts,
    late: Vec<Starts>,
    late_though_quick: Vec<Starts>,
    tightest: Option<Tight>,
    worst: Option<Worst>,
    lower_bound: bool,
    at_ends: bool,
}

impl Sum {
    const fn new(span: Starts) -> Sum {
        Sum {
            span,
            late: Vec::new(),
            late_though_quick: Vec::new(),
            tightest: None,
            worst: None,
            lower_bound: false,
            at_ends: false,
        }
    }

    /// Leaves out the starts for which the calendar does not know every date.
    fn known(&mut self, end: Moment) {
        self.span.end = self.span.end.min(end).max(self.span.first);
    }

    fn judgement(self, clock: Clock, reading: Reading) -> Judgement {
        let late = before(&self.late, self.span.end);
        let quick = before(&self.late_though_quick, self.span.end);
        Judgement {
            clock,
            reading,
            verdict: Verdict::of(&late, self.span),
            if_applicant_quick: Verdict::of(&quick, self.span),
            span: self.span,
            late,
            worst: self.worst,
            lower_bound: self.lower_bound,
            at_ends: self.at_ends,
        }
    }
}
