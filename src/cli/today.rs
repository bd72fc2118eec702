//! The clock of the machine.

use std::time::{SystemTime, UNIX_EPOCH};

use crate::calendar::Day;

/// The day by the clock of the machine, as UTC has it: what hangs on it may change some hours late.
#[allow(
    clippy::disallowed_methods,
    reason = "only the command line reads the clock"
)]
pub fn today() -> Day {
    const SECONDS: u64 = 24 * 60 * 60;
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    let days = since.map_or(0, |since| since.as_secs() / SECONDS);
    let days = u32::try_from(days).unwrap_or(u32::MAX);
    let epoch = Day::from_ymd(1970, 1, 1);
    epoch
        .and_then(|epoch| epoch.plus_days(days))
        .unwrap_or(Day(0))
}
