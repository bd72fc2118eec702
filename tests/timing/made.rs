//! Made-up procedures: as a text of the language, and as a list that a naive engine walks.

use std::cell::RefCell;
use std::collections::HashMap;

use proptest::prelude::*;
use reglament::calendar::{Moment, StartPolicy, Unit, WeekSchedule};

use super::KAZAKHSTAN;
use super::naive::Naive;

/// A term.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Term {
    pub amount: u32,
    pub unit: Unit,
}

impl Term {
    fn words(self) -> String {
        let unit = match self.unit {
            Unit::Minutes => "minutes",
            Unit::Hours => "hours",
            Unit::WorkingDays => "working days",
            Unit::CalendarDays => "calendar days",
            _ => unreachable!("not made"),
        };
        format!("{} {unit}", self.amount)
    }
}

/// A step of the office, perhaps behind a wait for the applicant.
#[derive(Clone, Debug)]
pub struct Step {
    pub term: Option<Term>,
    pub wait: Option<Term>,
}

/// What a clock begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum From {
    Submitted,
    Received,
    EndOf(usize),
}

/// A service with one total term.
#[derive(Clone, Debug)]
pub struct Made {
    pub steps: Vec<Step>,
    pub from: From,
    /// The step with whose end the term has to be kept.
    pub to: usize,
    pub total: Term,
    /// Whether the total term stands still during the wait of the step of that number.
    pub excluding: Option<usize>,
}

pub fn terms() -> impl Strategy<Value = Term> {
    prop_oneof![
        4 => (1u32..500).prop_map(|amount| Term { amount, unit: Unit::Minutes }),
        2 => (1u32..12).prop_map(|amount| Term { amount, unit: Unit::Hours }),
        4 => (1u32..4).prop_map(|amount| Term { amount, unit: Unit::WorkingDays }),
        2 => (1u32..6).prop_map(|amount| Term { amount, unit: Unit::CalendarDays }),
    ]
}

impl Made {
    /// The text of a file with the service.
    pub fn text(&self) -> String {
        let from = match self.from {
            From::Submitted => "submitted".to_owned(),
            From::Received => "received".to_owned(),
            From::EndOf(step) => format!("end of s{step}"),
        };
        let excluding = self
            .excluding
            .map_or(String::new(), |step| format!(", excluding w{step}"));
        let total = self.total.words();
        let mut text = format!(
            "language english, edition 1\n\
             regulation test/made \"made up\" {{\n\
             act resolution No. \"1\" dated 2015-01-10 {{ enters into force 2015-01-22 }}\n\
             calendar kazakhstan\n\
             office hours mon–fri 09:00–18:30, break 13:00–14:30\n\
             intake hours mon–fri 09:00–17:30, break 13:00–14:30\n\
             channel office \"office\"\n\
             actor citizen \"applicant\", applicant\n\
             actor clerk \"clerk\", official\n\
             service main \"made up\" {{\n\
             deadline total: {total}, from {from}, until end of s{}{excluding}\n",
            self.to
        );
        for (at, step) in self.steps.iter().enumerate() {
            let term = step
                .term
                .map_or(String::new(), |term| format!(", {}", term.words()));
            text += &format!("step s{at}: clerk{term} {{\n");
            if let Some(window) = step.wait {
                let window = window.words();
                text += &format!(
                    "first await w{at} by citizen within {window} {{ missed -> silent \"no\" }}\n"
                );
            }
            text += "}\n";
        }
        text + "outcome done: favourable \"done\"\n}\n}\n"
    }
}

/// An engine that walks minutes and days, and remembers what it has walked.
pub struct Walker {
    office: Naive,
    intake: Naive,
    /// For every minute from the first on, whether the office and the intake are open.
    open: [Vec<bool>; 2],
    first: Moment,
    pub policy: StartPolicy,
    known: RefCell<HashMap<(bool, Moment, Term), Moment>>,
    /// The last case that was walked: nights and days off lead to the same one.
    last: RefCell<Option<(Moment, bool, Answer, Walked)>>,
}

/// What a wait does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It comes with the last moment of its window.
    Last,
    /// It comes at once.
    Quick,
}

/// The moments of one case.
#[derive(Clone, Debug, Default)]
pub struct Walked {
    pub received: Option<Moment>,
    /// Trigger, start and end of each step.
    pub steps: Vec<(Moment, Moment, Moment)>,
    /// When each step's wait was entered and when it ended.
    pub waits: HashMap<usize, (Moment, Moment)>,
}

impl Walker {
    /// An engine for cases that begin at some moment or later, and end within two months.
    pub fn new(policy: StartPolicy, first: Moment) -> Walker {
        let hours = |open: &[(u16, u16)]| WeekSchedule::weekdays(open).expect("possible hours");
        let office = Naive::new(KAZAKHSTAN, hours(&[(540, 780), (870, 1110)]));
        let intake = Naive::new(KAZAKHSTAN, hours(&[(540, 780), (870, 1050)]));
        let minutes = |hours: &Naive| {
            let minutes = first.0..first.0 + 60 * 1440;
            minutes
                .map(|minute| hours.is_open(Moment(minute)))
                .collect()
        };
        Walker {
            open: [minutes(&office), minutes(&intake)],
            office,
            intake,
            first,
            policy,
            known: RefCell::default(),
            last: RefCell::default(),
        }
    }

    pub fn due(&self, intake: bool, from: Moment, term: Term) -> Moment {
        if let Some(known) = self.known.borrow().get(&(intake, from, term)) {
            return *known;
        }
        let hours = if intake { &self.intake } else { &self.office };
        let due = match term.unit {
            Unit::Minutes => self.pass(intake, from, term.amount),
            Unit::Hours => self.pass(intake, from, term.amount * 60),
            unit => hours.due(from, term.amount, unit, false, self.policy),
        };
        self.known.borrow_mut().insert((intake, from, term), due);
        due
    }

    fn is_open(&self, intake: bool, minute: Moment) -> bool {
        self.open[usize::from(intake)][(minute.0 - self.first.0) as usize]
    }

    fn next_open(&self, intake: bool, mut moment: Moment) -> Moment {
        while !self.is_open(intake, moment) {
            moment = Moment(moment.0 + 1);
        }
        moment
    }

    /// The moment when so many open minutes have passed.
    fn pass(&self, intake: bool, mut moment: Moment, mut left: u32) -> Moment {
        while left > 0 {
            left -= u32::from(self.is_open(intake, moment));
            moment = Moment(moment.0 + 1);
        }
        moment
    }

    /// The slowest or the quickest case, with an answer for every wait.
    pub fn walk(&self, made: &Made, start: Moment, slow: bool, answer: Answer) -> Walked {
        let received = self.next_open(true, start);
        if let Some((known, pace, given, walked)) = &*self.last.borrow()
            && (*known, *pace, *given) == (received, slow, answer)
        {
            return walked.clone();
        }
        let mut walked = Walked {
            received: Some(received),
            ..Walked::default()
        };
        self.go_on(made, 0, received, slow, answer, &mut walked);
        *self.last.borrow_mut() = Some((received, slow, answer, walked.clone()));
        walked
    }

    /// Goes on from a step that is entered at a moment.
    pub fn go_on(
        &self,
        made: &Made,
        first: usize,
        entered: Moment,
        slow: bool,
        answer: Answer,
        walked: &mut Walked,
    ) {
        let mut at = entered;
        for (number, step) in made.steps.iter().enumerate().skip(first) {
            let mut own = None;
            if let Some(window) = step.wait {
                let due = self.due(true, at, window);
                let came = match answer {
                    Answer::Last => due.max(at),
                    Answer::Quick => self.next_open(true, at).max(at),
                };
                own = Some((at, came));
                walked.waits.insert(number, (at, came));
                at = came;
            }
            let start = match (own, step.term) {
                (Some((entered, _)), None) => entered,
                _ => self.next_open(false, at),
            };
            let end = match step.term {
                Some(term) if slow => self.due(false, at, term).max(start),
                None if own.is_some() => at,
                _ => start,
            };
            walked.steps.push((at, start, end));
            at = end;
        }
    }

    /// When the total term ends that began at a moment, with the pause that it makes.
    pub fn total(&self, made: &Made, from: Moment, pause: Option<(Moment, Moment)>) -> Moment {
        let whole = self.due(false, from, made.total);
        let Some((entered, ended)) =
            pause.filter(|(entered, _)| from <= *entered && *entered < whole)
        else {
            return whole;
        };
        let mut term = made.total;
        if term.unit == Unit::Hours {
            term = Term {
                amount: term.amount * 60,
                unit: Unit::Minutes,
            };
        }
        let closed = |amount: &u32| {
            self.due(
                false,
                from,
                Term {
                    amount: *amount,
                    ..term
                },
            ) <= entered
        };
        let spent = match term.unit {
            Unit::Minutes => self.minutes(from, entered).min(term.amount),
            _ => (1..=term.amount).take_while(closed).count() as u32,
        };
        match term.amount - spent {
            0 => ended,
            owed => self.due(
                false,
                ended,
                Term {
                    amount: owed,
                    ..term
                },
            ),
        }
    }

    fn minutes(&self, from: Moment, to: Moment) -> u32 {
        (from.0..to.0)
            .filter(|minute| self.is_open(false, Moment(*minute)))
            .count() as u32
    }
}
