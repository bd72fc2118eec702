//! A moment of a case as a function of another one: of its start, or of a later event.

use super::Starts;
use super::side_by_side::{Pairs, Stretch, Together, crossing};
use crate::calendar::{Cause, Moment, OutOfCoverage, Piece};

/// A function from the minutes of a span to moments, exact for every minute.
///
/// It is kept as the stretches between the minutes at which its course changes; every operation is
/// linear in their number and asks the calendar once for each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Curve {
    pub(super) stretches: Vec<Stretch>,
    pub(super) end: i32,
}

impl Curve {
    /// The function that gives every minute of a span itself.
    #[must_use]
    pub fn identity(span: Starts) -> Curve {
        Curve {
            stretches: vec![Stretch {
                from: span.first.0,
                value: span.first.0,
                rises: true,
            }],
            end: span.end.0.max(span.first.0),
        }
    }

    const fn begun() -> Curve {
        Curve {
            stretches: Vec::new(),
            end: i32::MIN,
        }
    }

    /// The span over which the function is known.
    #[must_use]
    pub fn span(&self) -> Starts {
        let first = self.stretches.first().map_or(self.end, |first| first.from);
        Starts {
            first: Moment(first),
            end: Moment(self.end),
        }
    }

    /// The value for a minute of the span.
    #[must_use]
    pub fn at(&self, start: Moment) -> Option<Moment> {
        let at = self.stretches.partition_point(|own| own.from <= start.0);
        let stretch = self.stretches.get(at.checked_sub(1)?)?;
        (start.0 < self.end).then(|| Moment(stretch.at(start.0)))
    }

    /// The function around one minute.
    ///
    /// # Errors
    /// The end of what is known, outside the span.
    pub(super) fn piece(&self, start: Moment) -> Result<Piece, OutOfCoverage> {
        let at = self.stretches.partition_point(|own| own.from <= start.0);
        let found = at.checked_sub(1).and_then(|at| self.stretches.get(at));
        let known = found.filter(|_| start.0 < self.end);
        let span = self.span();
        let own = known.ok_or(OutOfCoverage {
            first: span.first.day(),
            last: span.end.day(),
            cause: Cause::End,
        })?;
        let until = self.stretches.get(at).map_or(self.end, |next| next.from);
        Ok(Piece {
            value: Moment(own.at(start.0)),
            rises: own.rises,
            until: Moment(until),
        })
    }

    /// What comes of a second function behind this one; it ends where the calendar does.
    #[must_use]
    pub fn then(&self, next: impl Fn(Moment) -> Result<Piece, OutOfCoverage>) -> Curve {
        let mut curve = Curve::begun();
        // Two neighbours often lie in one piece of the next function: a day has one closing.
        let mut known: Option<(i32, Piece)> = None;
        for (stretch, end) in self.bounded() {
            let mut start = stretch.from;
            while start < end {
                let value = stretch.at(start);
                let piece = match known {
                    Some((from, piece)) if from <= value && value < piece.until.0 => {
                        at_later(piece, value - from)
                    }
                    _ => match next(Moment(value)) {
                        Ok(piece) => piece,
                        Err(_) => return curve.closed(start),
                    },
                };
                known = Some((value, piece));
                let left = piece.until.0.saturating_sub(value).max(1);
                let until = match stretch.rises {
                    true => end.min(start.saturating_add(left)),
                    false => end,
                };
                curve.push(start, piece.value.0, stretch.rises && piece.rises);
                start = until;
            }
        }
        curve.closed(self.end)
    }

    /// The later of two moments, over the span that both know.
    #[must_use]
    pub fn max(&self, other: &Curve) -> Curve {
        let mut curve = Curve::begun();
        let end = self.end.min(other.end);
        for (from, until, one, two) in Pairs::new(self, other) {
            let crossing = crossing(from, until, one, two);
            for (from, until) in [(from, crossing), (crossing, until)] {
                if from < until {
                    let (left, right) = (one.at(from), two.at(from));
                    let higher = left > right || left == right && one.rises;
                    let (value, of) = if higher { (left, one) } else { (right, two) };
                    curve.push(from, value, of.rises);
                }
            }
        }
        curve.closed(end)
    }

    /// The minutes in which this moment is later than another.
    #[must_use]
    pub fn later_than(&self, other: &Curve) -> Vec<Starts> {
        let mut late: Vec<Starts> = Vec::new();
        for (from, until, one, two) in Pairs::new(self, other) {
            let crossing = crossing(from, until, one, two);
            for (from, until) in [(from, crossing), (crossing, until)] {
                if from < until && one.at(from) > two.at(from) {
                    add(&mut late, from, until);
                }
            }
        }
        late
    }

    /// The greatest number of minutes by which this moment lies after another (below 0 when it is
    /// always earlier), and the first minute for which it does.
    #[must_use]
    pub fn most_after(&self, other: &Curve) -> Option<(i64, Moment)> {
        let mut most: Option<(i64, Moment)> = None;
        for (from, until, one, two) in Pairs::new(self, other) {
            for start in [from, until - 1] {
                let after = i64::from(one.at(start)) - i64::from(two.at(start));
                if most.is_none_or(|(known, _)| after > known) {
                    most = Some((after, Moment(start)));
                }
            }
        }
        most
    }

    /// The greatest number of days by which the day of this moment lies after that of another (below
    /// 0 when it is always earlier), and the first minute for which it does.
    #[must_use]
    pub fn most_days_after(&self, other: &Curve) -> Option<(i32, Moment)> {
        let mut most: Option<(i32, Moment)> = None;
        for (from, until, one, two) in Pairs::new(self, other) {
            let mut start = from;
            while start < until {
                let (left, right) = (Moment(one.at(start)), Moment(two.at(start)));
                let after = left.day().0 - right.day().0;
                if most.is_none_or(|(known, _)| after > known) {
                    most = Some((after, Moment(start)));
                }
                start = next_day(start, left, one.rises).min(next_day(start, right, two.rises));
            }
        }
        most
    }

    /// The minutes in which two moments lie on the same day.
    #[must_use]
    pub fn same_day(&self, other: &Curve) -> Vec<Starts> {
        let mut same = Vec::new();
        for (from, until, one, two) in Pairs::new(self, other) {
            let mut start = from;
            while start < until {
                let (left, right) = (Moment(one.at(start)), Moment(two.at(start)));
                let next = until
                    .min(next_day(start, left, one.rises))
                    .min(next_day(start, right, two.rises));
                if left.day() == right.day() {
                    add(&mut same, start, next);
                }
                start = next;
            }
        }
        same
    }

    /// This function within some minutes, and another outside of them.
    #[must_use]
    pub fn within(&self, minutes: &[Starts], outside: &Curve) -> Curve {
        let mut curve = Curve::begun();
        let end = self.end.min(outside.end);
        let mut minutes = minutes.iter().copied().peekable();
        for (from, until, one, two) in Pairs::new(self, outside) {
            let mut start = from;
            while start < until {
                while minutes.next_if(|own| own.end.0 <= start).is_some() {}
                let (of, next) = match minutes.peek() {
                    Some(own) if own.first.0 <= start => (one, own.end.0),
                    Some(own) => (two, own.first.0),
                    None => (two, until),
                };
                curve.push(start, of.at(start), of.rises);
                start = next.min(until);
            }
        }
        curve.closed(end)
    }

    /// What comes of several functions together, asked minute by minute where one of them moves.
    ///
    /// It is exact for whatever the functions are put together to, and slower than the others; it
    /// ends where `together` has no answer.
    #[must_use]
    pub fn of_all(curves: &[&Curve], together: impl Fn(&[Moment]) -> Option<Moment>) -> Curve {
        let mut curve = Curve::begun();
        for (from, until, moments) in Together::new(curves) {
            let Some(value) = together(&moments) else {
                return curve.closed(from);
            };
            curve.extend(from, value.0);
            curve.end = until;
        }
        let end = curve.end;
        curve.closed(end)
    }

    /// The minutes sorted by what several functions give together; those for which `kind` has no
    /// answer are left out.
    pub fn sorted_by<K: PartialEq>(
        curves: &[&Curve],
        kind: impl Fn(&[Moment]) -> Option<K>,
    ) -> Vec<(K, Vec<Starts>)> {
        let mut sorted: Vec<(K, Vec<Starts>)> = Vec::new();
        for (from, until, moments) in Together::new(curves) {
            let Some(kind) = kind(&moments) else {
                continue;
            };
            match sorted.iter_mut().find(|(known, _)| *known == kind) {
                Some((_, starts)) => add(starts, from, until),
                None => {
                    let mut starts = Vec::new();
                    add(&mut starts, from, until);
                    sorted.push((kind, starts));
                }
            }
        }
        sorted
    }

    /// The first minute of the span from which on a moment that never goes back is at least so
    /// late; the end of the span when it never is.
    #[must_use]
    pub fn first_reaching(&self, moment: Moment) -> Moment {
        let end = self.span().end;
        // Of the stretches that begin earlier only the last can still come so far.
        let after = self.stretches.partition_point(|own| own.value < moment.0);
        let next = self.stretches.get(after).map_or(end.0, |own| own.from);
        let before = after.checked_sub(1).and_then(|at| self.stretches.get(at));
        let within = before.filter(|own| own.rises).map(|own| {
            let reached = own.from.saturating_add(moment.0.saturating_sub(own.value));
            reached.max(own.from)
        });
        Moment(within.map_or(next, |reached| reached.min(next)))
    }

    /// The least and the greatest of its moments, when it never goes back.
    #[must_use]
    pub fn range(&self) -> Option<Starts> {
        let first = self.stretches.first()?.value;
        let last = self.stretches.last()?.at(self.end.checked_sub(1)?);
        Some(Starts {
            first: Moment(first),
            end: Moment(last.saturating_add(1)),
        })
    }

    /// The stretches as minutes, the value at their first minute and whether it moves along.
    pub fn stretches(&self) -> impl Iterator<Item = (Starts, Moment, bool)> + '_ {
        self.bounded().map(|(own, end)| {
            let starts = Starts {
                first: Moment(own.from),
                end: Moment(end),
            };
            (starts, Moment(own.value), own.rises)
        })
    }

    /// The same function over fewer minutes.
    #[must_use]
    pub fn cut(&self, span: Starts) -> Curve {
        let mut curve = Curve::begun();
        let end = self.end.min(span.end.0);
        let first = self
            .stretches
            .partition_point(|own| own.from <= span.first.0)
            .saturating_sub(1);
        let stretches = self.stretches.iter().skip(first);
        for stretch in stretches.take_while(|own| own.from < end) {
            let from = stretch.from.max(span.first.0);
            if from < end {
                curve.push(from, stretch.at(from), stretch.rises);
            }
        }
        curve.closed(end)
    }

    /// The moments between this function and a later one, over all minutes of the span.
    #[must_use]
    pub fn up_to(&self, later: &Curve) -> Vec<Starts> {
        let mut moments: Vec<Starts> = Vec::new();
        for (from, until, one, two) in Pairs::new(self, later) {
            let (first, end) = (one.at(from), two.at(until - 1).saturating_add(1));
            match moments.last_mut() {
                Some(last) if first <= last.end.0 => last.end = Moment(end.max(last.end.0)),
                _ => moments.push(Starts {
                    first: Moment(first),
                    end: Moment(end),
                }),
            }
        }
        moments
    }

    pub(super) fn rises_at(&self, start: i32) -> bool {
        let at = self.stretches.partition_point(|own| own.from <= start);
        let stretch = at.checked_sub(1).and_then(|at| self.stretches.get(at));
        stretch.is_some_and(|stretch| stretch.rises)
    }

    fn bounded(&self) -> impl Iterator<Item = (Stretch, i32)> + '_ {
        let ends = self.stretches.iter().skip(1).map(|next| next.from);
        self.stretches
            .iter()
            .copied()
            .zip(ends.chain(std::iter::once(self.end)))
    }

    /// Goes on with a stretch; one that only continues the last is joined to it.
    fn push(&mut self, from: i32, value: i32, rises: bool) {
        if let Some(last) = self.stretches.last()
            && last.rises == rises
            && last.at(from) == value
        {
            return;
        }
        self.stretches.push(Stretch { from, value, rises });
    }

    /// Goes on with one minute, of which nobody says whether it begins something that moves along.
    fn extend(&mut self, from: i32, value: i32) {
        if let Some(last) = self.stretches.last_mut()
            && !last.rises
            && last.from == from - 1
            && last.value == value - 1
        {
            last.rises = true;
        }
        let goes_on = self.stretches.last().map(|last| last.at(from) == value);
        if goes_on != Some(true) {
            self.push(from, value, false);
        }
    }

    fn closed(mut self, end: i32) -> Curve {
        self.end = self
            .stretches
            .first()
            .map_or(end, |first| end.max(first.from));
        self
    }
}

/// A piece at a later moment of it.
fn at_later(piece: Piece, later: i32) -> Piece {
    let value = match piece.rises {
        true => Moment(piece.value.0 + later),
        false => piece.value,
    };
    Piece { value, ..piece }
}

/// The first minute after `start` at which a value reaches another day.
fn next_day(start: i32, value: Moment, rises: bool) -> i32 {
    match rises {
        true => start.saturating_add(1440 - i32::from(value.minute_of_day())),
        false => i32::MAX,
    }
}

fn add(list: &mut Vec<Starts>, from: i32, until: i32) {
    match list.last_mut() {
        Some(last) if last.end.0 == from => last.end = Moment(until),
        _ => list.push(Starts {
            first: Moment(from),
            end: Moment(until),
        }),
    }
}
