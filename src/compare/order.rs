//! Which of two lengths is the longer one.
//!
//! Lengths of one kind of unit compare by number. A working day against hours, or against calendar
//! days, does not: both are placed on the calendar, from every minute that it covers, and one is
//! longer only where it never ends earlier than the other. Nothing is tried by sample and nothing
//! is converted: the ends are exact functions of the beginning ([`Curve`]).

use std::cell::RefCell;
use std::collections::HashMap;

use crate::calendar::{Calendar, HoursTable, StartPolicy, Unit, WeekSchedule};
use crate::model::Amount;
use crate::timing::{Curve, Starts};

/// How a new length compares with an old one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Order {
    /// From no start does it end earlier, and from some it ends later.
    Longer,
    /// From no start does it end later, and from some it ends earlier.
    Shorter,
    /// From every start it ends at the same moment.
    Equal,
    /// From some starts it ends later, from others earlier; or nothing is at hand to tell: no
    /// calendar, or one that ends before both lengths do.
    Incomparable,
}

/// A length of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Length {
    /// How long.
    pub amount: Amount,
    /// Whether minutes and hours run by the clock.
    pub elapsed: bool,
}

/// What two lengths are counted by.
#[derive(Clone, Copy, Debug)]
pub struct Counting<'a> {
    /// The calendar, if one is at hand.
    pub calendar: Option<&'a Calendar>,
    /// The hours of who acts.
    pub hours: &'a WeekSchedule,
    /// Whether the day of the event is counted; both readings where nothing settles it.
    pub policy: Option<StartPolicy>,
}

/// Units of which one is a whole number of the other.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Measure {
    OfficeMinutes,
    ClockMinutes,
    WorkingDays,
    CalendarDays,
    Months,
}

impl Length {
    /// The length in the smallest unit of its kind.
    fn measured(self) -> (Measure, u64) {
        let minutes = match self.elapsed {
            true => Measure::ClockMinutes,
            false => Measure::OfficeMinutes,
        };
        match self.amount {
            Amount::SameDay => (Measure::WorkingDays, 0),
            Amount::Of(n, unit) => {
                let n = u64::from(n);
                match unit {
                    Unit::Minutes => (minutes, n),
                    Unit::Hours => (minutes, n * 60),
                    Unit::WorkingDays => (Measure::WorkingDays, n),
                    Unit::CalendarDays | Unit::Days => (Measure::CalendarDays, n),
                    Unit::Weeks => (Measure::CalendarDays, n * 7),
                    Unit::Months => (Measure::Months, n),
                    Unit::Years => (Measure::Months, n * 12),
                }
            }
        }
    }

    /// The end as a function of the beginning.
    fn curve(self, span: Starts, table: &HoursTable, policy: StartPolicy) -> Curve {
        Curve::identity(span).then(|from| match self.amount {
            Amount::SameDay => table.same_day_piece(from),
            Amount::Of(n, unit) => table.due_piece(from, n, unit, self.elapsed, policy),
        })
    }
}

/// What a comparison on the calendar rests on: both lengths, the hours and the reading.
type Question = (Length, Length, WeekSchedule, Option<StartPolicy>);

/// Comparisons on the calendar that have been made; a large act repeats few of them.
#[derive(Clone, Debug, Default)]
pub struct Orders {
    known: RefCell<HashMap<Question, Order>>,
}

impl Orders {
    /// How a new length compares with an old one.
    ///
    /// ```
    /// use reglament::calendar::{Calendar, StartPolicy, Unit, WeekSchedule};
    /// use reglament::compare::order::{Counting, Length, Order, Orders};
    /// use reglament::model::Amount;
    /// # let text = include_str!("../../regulations/calendars/kazakhstan.toml");
    /// let calendar = Calendar::from_toml(text)?;
    /// let hours = WeekSchedule::office();
    /// let by = Counting { calendar: Some(&calendar), hours: &hours, policy: None };
    /// let length = |n, unit| Length { amount: Amount::Of(n, unit), elapsed: false };
    /// let orders = Orders::default();
    /// let of = |old, new| orders.order(old, new, by);
    /// let five = length(5, Unit::WorkingDays);
    /// assert_eq!(of(five, length(6, Unit::WorkingDays)), Order::Longer);
    /// assert_eq!(of(five, length(30, Unit::CalendarDays)), Order::Longer);
    /// assert_eq!(of(five, length(7, Unit::CalendarDays)), Order::Incomparable);
    /// assert_eq!(of(length(1, Unit::Weeks), length(7, Unit::CalendarDays)), Order::Equal);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn order(&self, old: Length, new: Length, by: Counting<'_>) -> Order {
        let (one, before) = old.measured();
        let (other, after) = new.measured();
        if one == other {
            return match after.cmp(&before) {
                std::cmp::Ordering::Greater => Order::Longer,
                std::cmp::Ordering::Less => Order::Shorter,
                std::cmp::Ordering::Equal => Order::Equal,
            };
        }
        let Some(calendar) = by.calendar else {
            return Order::Incomparable;
        };
        let key = (old, new, by.hours.clone(), by.policy);
        if let Some(known) = self.known.borrow().get(&key) {
            return *known;
        }
        let found = on_calendar(old, new, calendar, by);
        self.known.borrow_mut().insert(key, found);
        found
    }
}

fn on_calendar(old: Length, new: Length, calendar: &Calendar, by: Counting<'_>) -> Order {
    let table = calendar.hours(by.hours);
    let (first, last) = calendar.coverage();
    let span = Starts {
        first: first.start(),
        end: last.end(),
    };
    let both = [StartPolicy::NextDay, StartPolicy::EventDay];
    let policies = both
        .into_iter()
        .filter(|one| by.policy.is_none_or(|own| own == *one));
    let orders = policies.map(|policy| {
        let before = old.curve(span, &table, policy);
        let after = new.curve(span, &table, policy);
        // From the starts at which one is no longer known it ends behind the last day, and so after
        // the other one.
        let (known, own) = (before.span().end, after.span().end);
        let later = own < known || !after.later_than(&before).is_empty();
        let earlier = known < own || !before.later_than(&after).is_empty();
        match (later, earlier) {
            (false, false) if own == span.first => Order::Incomparable,
            (true, false) => Order::Longer,
            (false, true) => Order::Shorter,
            (false, false) => Order::Equal,
            (true, true) => Order::Incomparable,
        }
    });
    orders.reduce(together).unwrap_or(Order::Incomparable)
}

/// What holds whichever of two readings is right.
fn together(one: Order, other: Order) -> Order {
    match (one, other) {
        (Order::Equal, other) => other,
        (one, Order::Equal) => one,
        (one, other) if one == other => one,
        _ => Order::Incomparable,
    }
}
