//! Terms as functions of the moment from which they run.
//!
//! Between two points at which something opens, closes or a day begins, the end of a term either
//! stays where it is or moves along with its beginning, minute by minute. So a term is known for
//! *every* moment of a calendar from its values at those points alone; [`Piece`] says for one
//! moment what the value is, which of the two it does, and up to where.

use super::{Day, HoursTable, Moment, OutOfCoverage, StartPolicy, Unit};

/// A function of a moment, around one moment: what it gives there, and up to where it goes on so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Piece {
    /// The value at the moment that was asked for.
    pub value: Moment,
    /// Whether the value moves along with the moment; else it stays the same.
    pub rises: bool,
    /// The first moment after the one asked for at which this need not hold any more.
    pub until: Moment,
}

impl Piece {
    const fn constant(value: Moment, until: Moment) -> Piece {
        Piece {
            value,
            rises: false,
            until,
        }
    }

    const fn rising(value: Moment, until: Moment) -> Piece {
        Piece {
            value,
            rises: true,
            until,
        }
    }
}

impl HoursTable {
    /// [`HoursTable::next_open`] around a moment.
    ///
    /// ```
    /// use reglament::calendar::{Calendar, Moment};
    /// # let text = include_str!("../../regulations/calendars/kazakhstan.toml");
    /// let office = Calendar::from_toml(text)?.office();
    /// let night: Moment = "19.03.2018 20:00".parse()?;
    /// let piece = office.next_open_piece(night)?;
    /// assert_eq!(piece.value.to_string(), "2018-03-20T09:00");
    /// assert!(!piece.rises);
    /// assert_eq!(piece.until, piece.value);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// As [`HoursTable::next_open`].
    pub fn next_open_piece(&self, from: Moment) -> Result<Piece, OutOfCoverage> {
        let open = self.next_open(from)?;
        Ok(match open == from {
            true => Piece::rising(from, self.interval_end(from)?),
            false => Piece::constant(open, open),
        })
    }

    /// [`HoursTable::due`] around a trigger.
    ///
    /// # Errors
    /// As [`HoursTable::due`].
    pub fn due_piece(
        &self,
        from: Moment,
        amount: u32,
        unit: Unit,
        elapsed: bool,
        policy: StartPolicy,
    ) -> Result<Piece, OutOfCoverage> {
        match unit {
            Unit::Minutes | Unit::Hours if elapsed => {
                let value = self.due(from, amount, unit, true, policy)?;
                // A later end may lie on a day that the calendar does not cover.
                Ok(Piece::rising(
                    value,
                    shifted(from, value, end_of(value.day())),
                ))
            }
            Unit::Minutes => self.add_minutes_piece(from, amount),
            Unit::Hours => self.add_minutes_piece(from, amount.saturating_mul(60)),
            _ if amount == 0 => self.same_day_piece(from),
            _ => {
                let value = self.due(from, amount, unit, elapsed, policy)?;
                let until = match policy {
                    StartPolicy::EventDay => self.end_of_count(from)?,
                    StartPolicy::NextDay => end_of(from.day()),
                };
                Ok(Piece::constant(value, until))
            }
        }
    }

    /// [`HoursTable::same_day`] around a trigger.
    ///
    /// # Errors
    /// As [`HoursTable::same_day`].
    pub fn same_day_piece(&self, from: Moment) -> Result<Piece, OutOfCoverage> {
        let value = self.same_day(from)?;
        let end = end_of(from.day());
        // The closing minute itself still belongs to the day that closes.
        let until = if from <= value {
            end.min(Moment(value.0 + 1))
        } else {
            end
        };
        Ok(Piece::constant(value, until))
    }

    fn add_minutes_piece(&self, from: Moment, n: u32) -> Result<Piece, OutOfCoverage> {
        if n == 0 {
            return self.next_open_piece(from);
        }
        let value = self.add_minutes(from, n)?;
        let open = self.next_open(from)?;
        if open > from {
            return Ok(Piece::constant(value, open));
        }
        // The last minute used is the one before the end; the end moves on until that minute
        // would leave the interval that it lies in.
        let last = self.interval_end(Moment(value.0 - 1))?;
        let until = shifted(from, value, Moment(last.0 + 1));
        Ok(Piece::rising(value, until.min(self.interval_end(from)?)))
    }

    /// The end of the open interval in which an open minute lies.
    fn interval_end(&self, open: Moment) -> Result<Moment, OutOfCoverage> {
        let index = self.table.index(open.day())?;
        let beyond = || self.beyond(index);
        let day = self.days.get(index).ok_or_else(beyond)?;
        let of_day = self.open.get(day.slot as usize..).unwrap_or_default();
        let after = of_day.iter().position(|next| next.start > open);
        let after = after.ok_or_else(beyond)? + day.slot as usize;
        let opening = after.checked_sub(1).and_then(|at| self.open.get(at));
        let (opening, next) = (opening.ok_or_else(beyond)?, self.open.get(after));
        let all = self.days.last().map_or(0, |end| end.before);
        let passed = next.map_or(all, |next| next.before).min(all);
        // Both count the minutes of at most 400 years.
        Ok(Moment(opening.start.0 + (passed - opening.before) as i32))
    }

    /// Up to when a trigger counts as the same one with `event-day`: the closing of its day while
    /// something is left of it, else the day's end.
    fn end_of_count(&self, from: Moment) -> Result<Moment, OutOfCoverage> {
        let (index, minute) = self.table.minute_index(from)?;
        let closing = self.closing_minutes.get(index).copied().unwrap_or(0);
        Ok(match minute < closing {
            true => from.day().at(closing),
            false => end_of(from.day()),
        })
    }
}

/// The first minute after a day.
fn end_of(day: Day) -> Moment {
    Moment(day.start().0.saturating_add(1440))
}

/// The moment at which a value that moves along reaches a bound.
fn shifted(from: Moment, value: Moment, bound: Moment) -> Moment {
    Moment(from.0.saturating_add(bound.0.saturating_sub(value.0)))
}
