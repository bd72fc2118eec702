//! The tables against the naive engine, and the laws that every count keeps.

use std::sync::LazyLock;

use proptest::prelude::*;
use reglament::calendar::{Day, Moment, StartPolicy, Unit, WeekSchedule};

use super::naive::Naive;
use super::{KAZAKHSTAN, kazakhstan, office};

static NAIVE: LazyLock<Naive> = LazyLock::new(|| Naive::new(KAZAKHSTAN, WeekSchedule::office()));

/// Moments of the coverage that leave room for a term of about two years.
fn moments() -> impl Strategy<Value = Moment> {
    let (first, last) = kazakhstan().coverage();
    (first.start().0..last.start().0 - 800 * 1440).prop_map(Moment)
}

fn policies() -> impl Strategy<Value = StartPolicy> {
    prop_oneof![Just(StartPolicy::NextDay), Just(StartPolicy::EventDay)]
}

/// A unit with an amount of it that stays within two years.
fn terms() -> impl Strategy<Value = (Unit, u32)> {
    prop_oneof![
        (Just(Unit::Minutes), 0u32..3000),
        (Just(Unit::Hours), 0u32..60),
        (Just(Unit::WorkingDays), 0u32..250),
        (Just(Unit::CalendarDays), 0u32..400),
        (Just(Unit::Days), 0u32..400),
        (Just(Unit::Weeks), 0u32..60),
        (Just(Unit::Months), 0u32..24),
        (Just(Unit::Years), 0u32..2),
    ]
}

/// Hours of a day: the minutes between pairs of sorted, different cuts.
fn hours() -> impl Strategy<Value = Vec<(u16, u16)>> {
    proptest::collection::btree_set(0u16..=1440, 0..7).prop_map(|cuts| {
        let cuts: Vec<u16> = cuts.into_iter().collect();
        cuts.chunks_exact(2)
            .map(|pair| (pair[0], pair[1]))
            .collect()
    })
}

/// Any hours of a week in which somebody acts at least on Wednesday.
fn schedules() -> impl Strategy<Value = WeekSchedule> {
    let week = proptest::array::uniform7(hours()).prop_map(|mut days| {
        days[2] = vec![(600, 700)];
        WeekSchedule::new(days).expect("sorted cuts make sound hours")
    });
    prop_oneof![8 => week, 1 => Just(WeekSchedule::round_the_clock())]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn office_terms_agree_with_the_naive_engine(
        from in moments(), (unit, n) in terms(), elapsed: bool, policy in policies(),
    ) {
        let fast = office().due(from, n, unit, elapsed, policy);
        prop_assert_eq!(fast, Ok(NAIVE.due(from, n, unit, elapsed, policy)));
    }

    #[test]
    fn a_later_start_is_never_due_earlier(
        from in moments(), later in 0i32..3000, (unit, n) in terms(), policy in policies(),
    ) {
        let due = |from| office().due(from, n, unit, false, policy).expect("covered");
        prop_assert!(due(from) <= due(Moment(from.0 + later)));
    }

    #[test]
    fn a_longer_term_is_never_due_earlier(
        from in moments(), (unit, n) in terms(), elapsed: bool, policy in policies(),
    ) {
        let due = |n| office().due(from, n, unit, elapsed, policy).expect("covered");
        prop_assert!(due(n) <= due(n + 1));
        prop_assert!(from <= due(n));
    }

    #[test]
    fn terms_in_a_row_add_up(
        from in moments(), first in 1u32..60, second in 1u32..60, policy in policies(),
    ) {
        for unit in [Unit::WorkingDays, Unit::Minutes, Unit::Hours] {
            let due = |from, n| office().due(from, n, unit, false, policy).expect("covered");
            prop_assert_eq!(due(due(from, first), second), due(from, first + second));
        }
    }

    #[test]
    fn counting_and_adding_undo_each_other(from in moments(), n in 1u32..250) {
        let days = office().days();
        let due = days.add_working_days(from.day(), false, n, StartPolicy::NextDay).expect("covered");
        prop_assert_eq!(days.working_days_between(from.day(), due), Ok(n as i32));
        let back = days.working_days_before(due, n - 1).expect("covered");
        prop_assert_eq!(back, days.next_working_day_at_or_after(from.day().next()).expect("covered"));
        let minutes = office().add_minutes(from, n).expect("covered");
        prop_assert_eq!(office().open_minutes_between(from, minutes), Ok(n));
        prop_assert_eq!(office().next_open(from), office().add_minutes(from, 1).map(|m| Moment(m.0 - 1)));
    }

    #[test]
    fn working_days_agree_day_by_day(offset in 0i32..5478) {
        let day = Day(kazakhstan().coverage().0.0 + offset);
        prop_assert_eq!(office().days().is_working(day), Ok(NAIVE.is_working(day)));
        let off = kazakhstan().skipped(day, day).is_empty();
        prop_assert_eq!(off, NAIVE.is_working(day));
    }
}

proptest! {
    // A schedule of its own takes a whole table each time.
    #![proptest_config(ProptestConfig::with_cases(120))]

    #[test]
    fn any_hours_agree_with_the_naive_engine(
        schedule in schedules(), from in moments(), (unit, n) in terms(), policy in policies(),
    ) {
        let table = kazakhstan().hours(&schedule);
        let naive = Naive::new(KAZAKHSTAN, schedule);
        let n = n.min(500);
        prop_assert_eq!(table.due(from, n, unit, false, policy), Ok(naive.due(from, n, unit, false, policy)));
        prop_assert_eq!(table.next_open(from), Ok(naive.next_open(from)));
        prop_assert_eq!(table.closing(from.day()), Ok(naive.closing(from.day())));
        prop_assert_eq!(table.is_open(from), Ok(naive.is_open(from)));
        let late = Moment(from.0 + 40 * 1440);
        prop_assert_eq!(table.last_open_before(late), Ok(naive.last_open_before(late)));
        for later in [1, 17, 1440, 5000] {
            let due = |from| table.due(from, n, unit, false, policy).expect("covered");
            prop_assert!(due(from) <= due(Moment(from.0 + later)));
        }
    }
}
