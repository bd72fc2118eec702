//! Total terms of a case that has run.

use crate::calendar::{HoursTable, Moment, OutOfCoverage, Reading, StartPolicy, Unit};
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
    due_with_pauses(table, term, case.reading, policy, from, pauses)
}

/// An excluded wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pause {
    /// When it was entered.
    pub entered: Moment,
    /// When what was waited for counted as received.
    pub ended: Moment,
}

/// When a total term ends: during an excluded wait its clock stands still.
///
/// Days still owed are the term less the counted days that closed before the wait; they run anew
/// from its end under the same policy. Minutes merely pause.
///
/// # Errors
/// When the calendar does not cover the end.
pub fn due_with_pauses(
    table: &HoursTable,
    term: NetTerm,
    reading: Reading,
    policy: StartPolicy,
    from: Moment,
    pauses: impl Iterator<Item = Pause>,
) -> Result<Moment, OutOfCoverage> {
    let Amount::Of(amount, unit) = term.amount else {
        return table.same_day(from);
    };
    let elapsed = term.elapsed || reading.elapsed_hours && unit == Unit::Hours;
    // Hours are owed by the minute, so that a pause loses nothing of a begun hour.
    let (mut owed, unit) = match unit {
        Unit::Hours => (amount.saturating_mul(60), Unit::Minutes),
        unit => (amount, unit),
    };
    let place = |from, owed| table.due(from, owed, unit, elapsed, policy);
    let mut begin = from;
    let mut due = place(begin, owed)?;
    for pause in pauses {
        if pause.entered < begin || pause.entered >= due {
            continue;
        }
        let spent = spent(table, begin, pause.entered, (unit, elapsed, policy))?;
        owed = owed.saturating_sub(spent);
        begin = pause.ended;
        due = if owed == 0 {
            begin
        } else {
            place(begin, owed)?
        };
    }
    Ok(due)
}

/// How many units of a term were used up between two moments.
fn spent(
    table: &HoursTable,
    from: Moment,
    to: Moment,
    (unit, elapsed, policy): (Unit, bool, StartPolicy),
) -> Result<u32, OutOfCoverage> {
    if unit.is_within_day() {
        return match elapsed {
            true => Ok(u32::try_from(to.0.saturating_sub(from.0)).unwrap_or(0)),
            false => table.open_minutes_between(from, to),
        };
    }
    // The number of whole units that had closed: terms grow with their number, so it is sought by
    // halving, without a walk over the days.
    let (mut low, mut high) = (0u32, 4096u32);
    while low < high {
        let middle = (low + high).div_ceil(2);
        match table.due(from, middle, unit, elapsed, policy) {
            Ok(end) if end <= to => low = middle,
            _ => high = middle - 1,
        }
    }
    Ok(low)
}
