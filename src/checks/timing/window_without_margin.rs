//! A window as long as the term that it lies in.

use crate::calendar::Unit;
use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::Texts;
use crate::model::{Amount, path};

/// The check.
pub static CHECK: Check = Check {
    code: "T004",
    name: "window-without-margin",
    family: Family::Timing,
    level: Level::Warning,
    texts: Texts::new("T004", RU, KK, EN),
    example: include_str!("../../../tests/checks/T004/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = окно без запаса в сроке
message = «{ $wait }» ждут { $window } внутри срока { $term }: на собственное действие шага времени не остаётся
may = «{ $wait }» ждут { $window } внутри срока { $term }: в неделях без праздников окно может кончиться не раньше самого срока
help = предложите дать шагу срок длиннее окна или считать его от получения того, чего ждут
outer = срок, внутри которого лежит окно
finds = Окно ожидания, записанное «из них», не короче срока, внутри которого оно лежит. Одна единица сравнивается числом; разные – укладкой на неделю без праздников от каждого её дня, без пересчёта одной в другую.
law = Если ждать можно до последнего дня срока, исполнитель опоздает, как бы он ни спешил.
mend = Проверьте числа и единицы обоих сроков по тексту акта; если они верны, это изъян акта.
";

const KK: &str = "
title = мерзім ішінде қоры жоқ күту
message = «{ $wait }» { $term } мерзімінің ішінде { $window } күтіледі: қадамның өз әрекетіне уақыт қалмайды
may = «{ $wait }» { $term } мерзімінің ішінде { $window } күтіледі: мерекесіз аптада күту мерзімнің өзінен ерте бітпеуі мүмкін
help = қадамға күтуден ұзақ мерзім беруді немесе оны күткен нәрсе келген сәттен санауды ұсыныңыз
outer = күтуді қамтитын мерзім
finds = Мерзім ішінде берілген күту сол мерзімнен қысқа емес. Бірлігі бірдей болса, сандар салыстырылады; әртүрлі болса, біреуін екіншісіне айналдырмай, мерекесіз аптаның әр күнінен салып көріледі.
law = Мерзімнің соңғы күніне дейін күтуге болса, орындаушы қанша асықса да кешігеді.
mend = Екі мерзімнің саны мен бірлігін акт мәтінімен салыстырыңыз; дұрыс болса, бұл – актінің кемшілігі.
";

const EN: &str = "
title = window without a margin in its term
message = “{ $wait }” is awaited for { $window } inside a term of { $term }: no time is left for the step's own work
may = “{ $wait }” is awaited for { $window } inside a term of { $term }: in weeks without holidays the window can end no sooner than the term
help = propose a longer term for the step, or to count it from the arrival of what is awaited
outer = the term around the window
finds = A window written “of which” is not shorter than the term that it lies in. One unit is compared by number; different ones are laid on a week without holidays from each of its days, and never converted.
law = Whoever may be kept waiting to the last day of a term will be late, however quick.
mend = Compare both numbers and units with the text of the act; if they are right, the act is defective.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for at in subject.steps() {
        let nested = at.step.waits.iter().filter(|wait| wait.nested);
        for wait in nested {
            let around = wait.term.checked_sub(1);
            let terms = &at.step.terms;
            let window = terms.get(wait.term);
            let (Some(window), Some(outer)) = (window, around.and_then(|at| terms.get(at))) else {
                continue;
            };
            if window.from.is_some() && window.from != outer.from {
                continue;
            }
            let Some(said) = too_long(window.amount, outer.amount) else {
                continue;
            };
            let place = path::wait(&at.service.id, &at.step.id, &wait.id);
            let finding = Finding::at(place).saying(said).with("wait", &wait.id);
            let finding = finding.with("window", window.amount.message());
            let finding = finding.with("term", outer.amount.message());
            let outer_place = path::term(&at.service.id, &at.step.id, wait.term - 1);
            let finding = finding.see(outer_place, "outer");
            found.add(subject, finding.cites(&window.cites).cites(&outer.cites));
        }
    }
}

/// How to tell that a window does not fit into a term, if it does not.
fn too_long(window: Amount, term: Amount) -> Option<&'static str> {
    if let (Amount::Of(inner, own), Amount::Of(outer, around)) = (window, term)
        && (own == around || own.is_within_day() && around.is_within_day())
    {
        return (minutes(inner, own) >= minutes(outer, around)).then_some("message");
    }
    let late = |weekday| Some(end(weekday, window)? >= end(weekday, term)?);
    let weekdays: Option<Vec<bool>> = (0..7).map(late).collect();
    let weekdays = weekdays?;
    if weekdays.iter().all(|late| *late) {
        Some("message")
    } else {
        weekdays.contains(&true).then_some("may")
    }
}

/// A number that compares amounts of one unit, and minutes with hours.
const fn minutes(amount: u32, unit: Unit) -> u64 {
    match unit {
        Unit::Hours => amount as u64 * 60,
        _ => amount as u64,
    }
}

/// How many days after a weekday (0 is Monday) a term ends in weeks without holidays; none for what
/// is shorter than a day, or has no fixed number of days.
fn end(weekday: u64, term: Amount) -> Option<u64> {
    let Amount::Of(amount, unit) = term else {
        return None;
    };
    let amount = u64::from(amount);
    let days = match unit {
        Unit::WorkingDays => {
            let from_friday = weekday.saturating_sub(4);
            let counted = weekday.min(4) + amount;
            return Some((amount + counted / 5 * 2).saturating_sub(from_friday.min(2)));
        }
        Unit::CalendarDays | Unit::Days => amount,
        Unit::Weeks => amount * 7,
        Unit::Minutes | Unit::Hours | Unit::Months | Unit::Years => return None,
    };
    let rest = match (weekday + days) % 7 {
        5 => 2,
        6 => 1,
        _ => 0,
    };
    Some(days + rest)
}
