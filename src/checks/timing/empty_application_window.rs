//! A rule on dates that no day keeps.

use crate::calendar::Unit;
use crate::checks::{Check, Family, Find, Finding, Findings, StepAt, Subject};
use crate::diagnostic::Level;
use crate::messages::Texts;
use crate::model::{Event, RuleBound, Side, StepKind};

/// The check.
pub static CHECK: Check = Check {
    code: "T008",
    name: "empty-application-window",
    family: Family::Timing,
    level: Level::Warning,
    texts: Texts::new("T008", RU, KK, EN),
    example: include_str!("../../../tests/checks/T008/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = окно подачи пусто
message = правило «{ $rule }» не может соблюсти ни один день: самый ранний разрешённый день позже самого позднего
pair = правила «{ $rule }» и «{ $other }» вместе не может соблюсти ни один день
help = проверьте числа и слова «не ранее», «не позднее»; если они верны, право по акту неосуществимо
other = второе правило
finds = Границы одного правила о датах или двух правил, действующих в одном деле, не оставляют ни одного дня. Сравниваются только расстояния в одних единицах от одного события.
law = Условие, которое нельзя выполнить, лишает заявителя права, которое акт ему даёт.
mend = Исправьте число или сторону границы, если в тексте иначе.
";

const KK: &str = "
title = өтініш беру кезеңі бос
message = «{ $rule }» ережесін бірде-бір күн сақтай алмайды: рұқсат етілген ең ерте күн ең кеш күннен кейін
pair = «{ $rule }» мен «{ $other }» ережелерін бірге бірде-бір күн сақтай алмайды
help = сандар мен «ерте емес», «кеш емес» деген сөздерді тексеріңіз; дұрыс болса, актідегі құқықты жүзеге асыру мүмкін емес
other = екінші ереже
finds = Күн туралы бір ереженің немесе бір істе қолданылатын екі ереженің шектері бірде-бір күн қалдырмайды. Тек бір оқиғадан бір бірлікпен берілген арақашықтықтар салыстырылады.
law = Орындалмайтын шарт өтініш берушіні акт берген құқықтан айырады.
mend = Мәтінде басқаша болса, санды не шектің жағын түзетіңіз.
";

const EN: &str = "
title = empty window for applying
message = no day can keep the rule “{ $rule }”: the earliest day allowed is later than the latest
pair = no day can keep the rules “{ $rule }” and “{ $other }” together
help = look at the numbers and at “not before”, “not after”; if they are right, the right cannot be used
other = the other rule
finds = The bounds of one rule on dates, or of two that hold in one case, leave no day. Only distances in one unit from one event are compared.
law = A condition that cannot be met takes from the applicant the right that the act gives.
mend = Correct the number or the side of the bound if the text has it otherwise.
";

/// Days relative to an event, in one unit: the first that is allowed and the last.
struct Window {
    of: Event,
    unit: Unit,
    first: Option<i64>,
    last: Option<i64>,
}

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for (id, _) in subject.services() {
        let rules: Vec<(StepAt<'_>, &Event, &Vec<RuleBound>)> = subject
            .steps()
            .filter(|at| at.service_id == id)
            .filter_map(|at| match &at.step.kind {
                StepKind::DateRule(event, bounds) => Some((at, event, bounds)),
                _ => None,
            })
            .collect();
        for (place, (at, event, bounds)) in rules.iter().enumerate() {
            let finding = Finding::at(at.path()).with("rule", &at.step.id);
            let finding = finding.with("other", "").cites(&at.step.cites);
            if empty(bounds.iter()) {
                found.add(subject, finding);
                continue;
            }
            for (other, theirs, more) in rules.iter().skip(place + 1) {
                let both = theirs == event && !empty(more.iter()) && meet(subject, at, other);
                if both && empty(bounds.iter().chain(more.iter())) {
                    let finding = finding.clone().saying("pair").see(other.path(), "other");
                    let finding = finding.with("other", &other.step.id);
                    found.add(subject, finding.cites(&other.step.cites));
                }
            }
        }
    }
}

/// Whether one case can come to two rules.
fn meet(subject: &Subject<'_>, left: &StepAt<'_>, right: &StepAt<'_>) -> bool {
    let flow = subject.flow(left.service_id);
    flow.is_some_and(|flow| {
        !flow
            .all([flow.begins(left.id), flow.begins(right.id)])
            .is_empty()
    })
}

/// Whether bounds that are counted from one event in one unit leave no day.
pub(super) fn empty<'a>(bounds: impl Iterator<Item = &'a RuleBound>) -> bool {
    let mut windows: Vec<Window> = Vec::new();
    for bound in bounds {
        let (distance, unit) = in_days(bound.distance);
        let distance = if bound.before { -distance } else { distance };
        let (first, last) = match bound.side {
            // After an event a day is allowed when the whole distance has passed.
            Side::NotBefore => (Some(distance + i64::from(!bound.before)), None),
            Side::NotAfter => (None, Some(distance)),
            Side::Within => (Some(distance.min(0)), Some(distance.max(0))),
        };
        let known = windows
            .iter_mut()
            .find(|window| window.of == bound.event && window.unit == unit);
        match known {
            Some(window) => {
                window.first = window.first.max(first);
                window.last = [window.last, last].into_iter().flatten().min();
            }
            None => windows.push(Window {
                of: bound.event,
                unit,
                first,
                last,
            }),
        }
    }
    let crossed = |window: &Window| Some(window.first? > window.last?);
    windows.iter().any(|window| crossed(window) == Some(true))
}

/// A distance with weeks and days of no kind taken as what they are counted as: calendar days.
const fn in_days((amount, unit): (u32, Unit)) -> (i64, Unit) {
    match unit {
        Unit::Weeks => (amount as i64 * 7, Unit::CalendarDays),
        Unit::Days => (amount as i64, Unit::CalendarDays),
        unit => (amount as i64, unit),
    }
}
