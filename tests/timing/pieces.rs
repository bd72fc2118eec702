//! A piece says of every moment in it what the term says of that moment.

use proptest::prelude::*;
use reglament::calendar::{
    HoursTable, Moment, OutOfCoverage, Piece, StartPolicy, Unit, WeekSchedule,
};

use super::CALENDAR;

fn schedules() -> impl Strategy<Value = WeekSchedule> {
    let hours = proptest::collection::btree_set(0u16..=1440, 0..7).prop_map(|cuts| {
        let cuts: Vec<u16> = cuts.into_iter().collect();
        let pairs = cuts.chunks_exact(2);
        pairs.map(|pair| (pair[0], pair[1])).collect::<Vec<_>>()
    });
    let week = proptest::array::uniform7(hours).prop_map(|mut days| {
        days[2] = vec![(600, 700)];
        WeekSchedule::new(days).expect("sorted cuts make sound hours")
    });
    prop_oneof![
        4 => Just(WeekSchedule::office()),
        4 => week,
        1 => Just(WeekSchedule::round_the_clock())
    ]
}

fn terms() -> impl Strategy<Value = (Unit, u32, bool)> {
    prop_oneof![
        (Just(Unit::Minutes), 0u32..700, any::<bool>()),
        (Just(Unit::Hours), 0u32..30, any::<bool>()),
        (Just(Unit::WorkingDays), 0u32..30, Just(false)),
        (Just(Unit::CalendarDays), 0u32..40, Just(false)),
        (Just(Unit::Weeks), 0u32..5, Just(false)),
        (Just(Unit::Months), 0u32..4, Just(false)),
    ]
}

fn holds(
    from: Moment,
    piece: Piece,
    ask: impl Fn(Moment) -> Result<Moment, OutOfCoverage>,
) -> Result<(), TestCaseError> {
    prop_assert!(piece.until > from, "a piece holds at least its own moment");
    let last = (piece.until.0 - 1).min(from.0 + 3000);
    for moment in [from.0, from.0 + 1, from.0 + 7, last - 1, last] {
        if moment < from.0 || moment > last {
            continue;
        }
        let moved = if piece.rises { moment - from.0 } else { 0 };
        let asked = ask(Moment(moment)).expect("covered");
        prop_assert_eq!(
            asked,
            Moment(piece.value.0 + moved),
            "at {}",
            Moment(moment)
        );
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3000))]

    #[test]
    fn a_piece_is_the_term_itself(
        schedule in schedules(),
        from in 8_500_000i32..9_500_000,
        (unit, amount, elapsed) in terms(),
        event_day in any::<bool>(),
    ) {
        let table: HoursTable = CALENDAR.hours(&schedule);
        let policy = if event_day { StartPolicy::EventDay } else { StartPolicy::NextDay };
        let from = Moment(from);
        let piece = table.due_piece(from, amount, unit, elapsed, policy).expect("covered");
        holds(from, piece, |moment| table.due(moment, amount, unit, elapsed, policy))?;
        let piece = table.next_open_piece(from).expect("covered");
        holds(from, piece, |moment| table.next_open(moment))?;
        let piece = table.same_day_piece(from).expect("covered");
        holds(from, piece, |moment| table.same_day(moment))?;
    }
}
