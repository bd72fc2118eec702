//! The dates along a way are those of the net's own runner, for every way of every real service.

use proptest::prelude::*;

use super::real::{SERVICES, cases};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn a_way_has_the_dates_of_its_cases(
        service in 0..SERVICES.len(),
        starts in proptest::collection::vec(0i32..700 * 1440, 1..6),
        instant in any::<bool>(),
        event_day in any::<bool>(),
        elapsed in any::<bool>(),
    ) {
        cases(&SERVICES[service], &starts, instant, (event_day, elapsed))?;
    }
}
