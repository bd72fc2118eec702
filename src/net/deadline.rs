//! Total terms of a case that has run.

use crate::calendar::{HoursTable, Moment, OutOfCoverage, Piece, Reading, StartPolicy, Unit};
use crate::model::Amount;

use super::policy::happened;
use super::{Case, Clocks, Net, NetDeadline, NetTerm, Run, WaitRun, policy};

/// What became of a total term.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DeadlineRun {
    /// Its place in the net's list.
    pub deadline: usize,
    /// When it began.
    pub from: Moment,
    /// When it ends; none when no act states how long it is.
    pub due: Option<Moment>,
    /// When what it bounds happened, if it did.
    pub met: Option<Moment>,
}

impl DeadlineRun {
    /// Whether the term was kept; none when that cannot be said.
    #[must_use]
    pub fn kept(&self) -> Option<bool> {
        Some(self.met? <= self.due?)
    }
}

/// The total terms that began in a run.
///
/// # Errors
/// When the calendar does not cover the end of one.
pub fn deadlines(
    net: &Net,
    clocks: &Clocks,
    case: &Case,
    run: &Run,
) -> Result<Vec<DeadlineRun>, OutOfCoverage> {
    let mut list = Vec::new();
    for (at, deadline) in net.deadlines.iter().enumerate() {
        let Some(from) = happened(case, run, deadline.from) else {
            continue;
        };
        let due = match deadline.term {
            Some(term) => Some(due(clocks, case, run, deadline, term, from)?),
            None => None,
        };
        list.push(DeadlineRun {
            deadline: at,
            from,
            due,
            met: happened(case, run, deadline.to),
        });
    }
    Ok(list)
}

fn due(
    clocks: &Clocks,
    case: &Case,
    run: &Run,
    deadline: &NetDeadline,
    term: NetTerm,
    from: Moment,
) -> Result<Moment, OutOfCoverage> {
    let excluded = |wait: &&WaitRun| deadline.excluding.contains(&wait.wait);
    let pauses = run.waits.iter().filter(excluded).map(|wait| Pause {
        entered: wait.trigger,
        ended: wait.received,
    });
    let policy = policy(term, from, case, run);
    let table = clocks.table(deadline.hours);
    Owing::new(table, term, case.reading, policy).due(from, pauses)
}

/// An excluded wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pause {
    /// When it was entered.
    pub entered: Moment,
    /// When what was waited for counted as received.
    pub ended: Moment,
}

/// A term whose clock stands still during some waits.
///
/// Days still owed are the term less the counted days that closed before the wait; they run anew
/// from its end under the same policy. Minutes merely pause.
#[derive(Clone, Copy, Debug)]
pub struct Owing<'a> {
    table: &'a HoursTable,
    amount: Amount,
    elapsed: bool,
    policy: StartPolicy,
}

impl<'a> Owing<'a> {
    /// A term in somebody's hours.
    #[must_use]
    pub fn new(
        table: &'a HoursTable,
        term: NetTerm,
        reading: Reading,
        policy: StartPolicy,
    ) -> Owing<'a> {
        let hours = matches!(term.amount, Amount::Of(_, Unit::Hours));
        Owing {
            table,
            amount: term.amount,
            elapsed: term.elapsed || reading.elapsed_hours && hours,
            policy,
        }
    }

    /// How much is owed at first. Hours are owed by the minute, so that a pause loses nothing of a
    /// begun hour; the same day is owed whole or not at all.
    fn whole(&self) -> Option<(u32, Unit)> {
        match self.amount {
            Amount::Of(amount, Unit::Hours) => Some((amount.saturating_mul(60), Unit::Minutes)),
            Amount::Of(amount, unit) => Some((amount, unit)),
            Amount::SameDay => None,
        }
    }

    /// When the term ends.
    ///
    /// # Errors
    /// When the calendar does not cover the end.
    pub fn due(
        &self,
        from: Moment,
        pauses: impl Iterator<Item = Pause>,
    ) -> Result<Moment, OutOfCoverage> {
        let Some((mut owed, unit)) = self.whole() else {
            return self.table.same_day(from);
        };
        let mut begin = from;
        let mut due = self.place(begin, owed, unit)?;
        for pause in pauses {
            if pause.entered < begin || pause.entered >= due {
                continue;
            }
            owed = owed.saturating_sub(self.spent(begin, pause.entered, unit)?);
            begin = pause.ended;
            due = match owed {
                0 => begin,
                owed => self.place(begin, owed, unit)?,
            };
        }
        Ok(due)
    }

    /// How much is owed when a first wait is entered; none when that does not stop the clock.
    ///
    /// # Errors
    /// When the calendar does not cover the end.
    pub fn left(&self, from: Moment, entered: Moment) -> Result<Option<u32>, OutOfCoverage> {
        let Some((owed, unit)) = self.whole() else {
            return Ok(None);
        };
        if entered < from || entered >= self.place(from, owed, unit)? {
            return Ok(None);
        }
        let spent = self.spent(from, entered, unit)?;
        Ok(Some(owed.saturating_sub(spent)))
    }

    /// When something owed is due, around the moment from which it runs.
    ///
    /// # Errors
    /// When the calendar does not cover the end.
    pub fn due_piece(&self, from: Moment, owed: u32) -> Result<Piece, OutOfCoverage> {
        match self.whole() {
            Some((_, unit)) => self
                .table
                .due_piece(from, owed, unit, self.elapsed, self.policy),
            None => self.table.same_day_piece(from),
        }
    }

    fn place(&self, from: Moment, owed: u32, unit: Unit) -> Result<Moment, OutOfCoverage> {
        self.table.due(from, owed, unit, self.elapsed, self.policy)
    }

    /// How many units of a term were used up between two moments.
    fn spent(&self, from: Moment, to: Moment, unit: Unit) -> Result<u32, OutOfCoverage> {
        if unit.is_within_day() {
            return match self.elapsed {
                true => Ok(u32::try_from(to.0.saturating_sub(from.0)).unwrap_or(0)),
                false => self.table.open_minutes_between(from, to),
            };
        }
        // The number of whole units that had closed: terms grow with their number, so it is sought
        // by halving, without a walk over the days.
        let (mut low, mut high) = (0u32, 4096u32);
        while low < high {
            let middle = (low + high).div_ceil(2);
            match self.place(from, middle, unit) {
                Ok(end) if end <= to => low = middle,
                _ => high = middle - 1,
            }
        }
        Ok(low)
    }
}
