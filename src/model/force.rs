//! From when until when an act is in force, and in which wording.
//!
//! A day that the text leaves open is bounded, never guessed: an act that takes effect ten days
//! after an unknown publication has a first and a last possible first day.

use crate::calendar::{Day, Unit};
use crate::messages::{Arg, Message};

use super::{Act, Change, Publication, Registration, Regulation, StartOfForce};

/// The first and the last possible day of something; both none when nothing is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub struct Bounds {
    /// Not before this day.
    pub earliest: Option<Day>,
    /// Not after this day.
    pub latest: Option<Day>,
}

impl Bounds {
    /// The day itself, when it is known exactly.
    #[must_use]
    pub fn exact(self) -> Option<Day> {
        self.earliest.filter(|_| self.earliest == self.latest)
    }

    /// The day, or its bounds, in words.
    ///
    /// ```
    /// use reglament::messages::Lang;
    /// use reglament::model::Bounds;
    /// assert_eq!(Bounds::default().message().text(Lang::En), "unknown");
    /// ```
    #[must_use]
    pub fn message(self) -> Message {
        let day = |day: Day| Arg::date(day.to_string());
        match (self.earliest, self.latest) {
            (None, None) => Message::new("day-unknown"),
            (Some(first), Some(last)) if first == last => {
                Message::new("day-exact").with("date", day(first))
            }
            (Some(first), Some(last)) => Message::new("day-between")
                .with("from", day(first))
                .with("to", day(last)),
            (Some(first), None) => Message::new("day-not-before").with("date", day(first)),
            (None, Some(last)) => Message::new("day-not-after").with("date", day(last)),
        }
    }

    const fn on(day: Day) -> Bounds {
        Bounds {
            earliest: Some(day),
            latest: Some(day),
        }
    }
}

/// One wording of a service between two changes.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Edition {
    /// The number of the act that began it; the regulation's own act began the first.
    pub number: Option<String>,
    /// The first day on which it is in force.
    pub from: Bounds,
    /// Whether the file holds this wording.
    pub known: bool,
}

/// The whole time of force of a service.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Force {
    /// The first day in force.
    pub from: Bounds,
    /// The first day no longer in force; both bounds none when it was never repealed.
    pub until: Bounds,
    /// Its wordings, the oldest first.
    pub editions: Vec<Edition>,
}

impl Force {
    /// Whether the act is certainly in force on a day, in a wording that the file holds.
    #[must_use]
    pub fn is_certain_on(&self, day: Day) -> bool {
        let begun = |edition: &&Edition| edition.from.latest.is_some_and(|from| from <= day);
        let current = self.editions.iter().rev().find(begun);
        let ended = self.until.earliest.or(self.until.latest);
        current.is_some_and(|edition| edition.known) && ended.is_none_or(|ended| ended > day)
    }
}

impl Regulation {
    /// The time of force of a service of this regulation, or of the regulation as a whole.
    #[must_use]
    pub fn force(&self, service: Option<&str>) -> Force {
        self.act.as_ref().map_or_else(
            || Force {
                from: Bounds::default(),
                until: Bounds::default(),
                editions: Vec::new(),
            },
            |act| act.force(service),
        )
    }
}

impl Act {
    /// The time of force of a service of its regulation, or of the regulation as a whole.
    #[must_use]
    pub fn force(&self, service: Option<&str>) -> Force {
        let from = self.first_day();
        let mut editions = vec![Edition {
            number: self.number.clone(),
            from,
            known: true,
        }];
        for change in &self.amendments {
            let Some(services) = &change.new_wording else {
                continue;
            };
            let touched = services.is_empty()
                || service.is_some_and(|id| services.iter().any(|named| named == id));
            if !touched {
                continue;
            }
            for earlier in &mut editions {
                earlier.known = false;
            }
            editions.push(Edition {
                number: Some(change.number.clone()),
                from: change.first_day(),
                known: true,
            });
        }
        let until = self
            .repealed
            .as_ref()
            .map(Change::first_day)
            .unwrap_or_default();
        Force {
            from,
            until,
            editions,
        }
    }

    fn first_day(&self) -> Bounds {
        let registered = self.registered.as_ref();
        let valid = self
            .in_force
            .map(|start| start.day(self.date, registered, self.published));
        let effect = self
            .in_effect
            .map(|start| start.day(self.date, registered, self.published));
        // An act binds from its effect; validity alone counts only where no effect is stated.
        effect.or(valid).unwrap_or_default()
    }
}

impl Change {
    fn first_day(&self) -> Bounds {
        let start = self.in_effect.or(self.date.map(StartOfForce::On));
        start
            .map(|start| start.day(self.date, None, self.published))
            .unwrap_or_default()
    }
}

impl StartOfForce {
    fn day(
        self,
        date: Option<Day>,
        registered: Option<&Registration>,
        published: Option<Publication>,
    ) -> Bounds {
        let registration = registered.and_then(|registered| registered.date);
        let (first, last) = match published.map(Publication::bounds) {
            Some((first, last)) => (Some(first), Some(last)),
            // Nothing is published before it is adopted and registered.
            None => (registration.or(date), None),
        };
        match self {
            StartOfForce::On(day) => Bounds::on(day),
            StartOfForce::Registration => registration.map(Bounds::on).unwrap_or_default(),
            StartOfForce::Publication => Bounds {
                earliest: first,
                latest: last,
            },
            StartOfForce::AfterPublication(amount, unit) => {
                let passed = |day: Day| after(day, amount, unit);
                Bounds {
                    earliest: first.and_then(passed),
                    latest: last.and_then(passed),
                }
            }
        }
    }
}

/// The first day after so many units that follow a day ("по истечении n дней после дня…"); none
/// behind the supported years.
///
/// A month expires on the same number of the next one (Civil Code art. 174).
fn after(day: Day, amount: u32, unit: Unit) -> Option<Day> {
    let expired = match unit {
        Unit::CalendarDays | Unit::Days => day.plus_days(amount),
        Unit::Weeks => day.plus_days(amount.checked_mul(7)?),
        Unit::Months => day.plus_months(amount),
        Unit::Years => day.plus_months(amount.checked_mul(12)?),
        // The reader of a file refuses units that only a calendar of offices can count.
        Unit::Minutes | Unit::Hours | Unit::WorkingDays => None,
    };
    expired?.plus_days(1)
}
