//! The calendar tables that a net runs on.

use std::sync::Arc;

use crate::calendar::{Calendar, HoursTable};

use super::{HoursId, Net};

/// One table for each schedule of a net, on one calendar.
#[derive(Clone, Debug)]
pub struct Clocks {
    tables: Vec<HoursTable>,
    office: Arc<HoursTable>,
}

impl Clocks {
    /// Builds the tables of a net on a calendar.
    #[must_use]
    pub fn new(net: &Net, calendar: &Calendar) -> Self {
        Clocks {
            tables: net
                .schedules
                .iter()
                .map(|schedule| calendar.hours(schedule))
                .collect(),
            office: calendar.office(),
        }
    }

    /// The table of a schedule.
    #[must_use]
    pub fn table(&self, id: HoursId) -> &HoursTable {
        // Ids come from the same net; the office is only there so that no id can fail.
        self.tables.get(id.0).unwrap_or(&self.office)
    }
}
