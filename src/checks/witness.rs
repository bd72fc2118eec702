//! A case that shows a finding, in the words of `reglament simulate`.

use crate::calendar::Day;
use crate::diagnostic::Witness;
use crate::flow::{Cases, Shown};
use crate::model::{Force, ServiceId};

use super::subject::Subject;

/// The day of a case whose act never says when it is in force.
const ANY_DAY: (i32, u32, u32) = (2018, 3, 15);

/// A time of day at which every office of the regulations takes papers.
const HOUR: u16 = 10 * 60;

impl Subject<'_> {
    /// A case of a set that the command line can run; none when the set has no case, or only cases
    /// that hang on a rule on dates which no dates of facts near its bounds break.
    pub fn witness(&self, service: ServiceId, cases: Cases) -> Option<Witness> {
        let flow = self.flow(service)?;
        let own = self.regulation.services.get(service.index())?;
        let channel = own.channels.first().map_or(0, |first| first.index());
        let cases = flow.most_usual(self.regulation, channel, cases);
        let mut example = flow.example(cases)?;
        let force = self.regulation.force(Some(&own.id));
        let (day, as_if_in_force) = day_in_force(&force);
        let submitted = day.at(HOUR);
        if example.broken.values().any(|broken| *broken) {
            example = self.dated(&flow.net, own, &example, submitted)?;
        }
        let shown = Shown::new(self.regulation, &flow.net, own, &example, submitted);
        Some(Witness {
            service: format!("{}:{}", self.regulation.path, own.id),
            submitted: submitted.to_string(),
            set: shown.set,
            events: shown.events,
            reading: None,
            as_if_in_force,
        })
    }
}

/// A day on which the known wording is certainly in force, and whether that had to be given up.
fn day_in_force(force: &Force) -> (Day, bool) {
    let known = force.editions.iter().rev().find(|edition| edition.known);
    let from = known.map_or(force.from, |edition| edition.from);
    let day = from.latest.or(from.earliest);
    let until = force.until.earliest.or(force.until.latest);
    match day {
        Some(day) => (day, until.is_some_and(|until| until <= day)),
        None => {
            let (year, month, number) = ANY_DAY;
            let day = Day::from_ymd(year, month, number).unwrap_or(Day(0));
            (day, true)
        }
    }
}
