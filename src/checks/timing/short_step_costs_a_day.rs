//! A step of minutes that begins only on the next morning.

use crate::calendar::{Unit, WeekSchedule};
use crate::checks::actors::who::own_terms;
use crate::checks::{Check, Family, Find, Finding, Findings, StepAt, Subject};
use crate::diagnostic::Level;
use crate::messages::Texts;
use crate::model::{Amount, Flow, Service, Step, StepId, StepKind, StepTerm, TermKind};

use super::{in_days, terms};

/// The check.
pub static CHECK: Check = Check {
    code: "T005",
    name: "short-step-costs-a-day",
    family: Family::Timing,
    level: Level::Note,
    texts: Texts::new("T005", RU, KK, EN),
    example: include_str!("../../../tests/checks/T005/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = короткий шаг ценой в день
message = «{ $step }» занимает { $term }, но начинается лишь наутро после срока в днях: минуты стоят рабочего дня
minutes = все сроки услуги «{ $service }» – вместе { $sum } – короче дня, но принятое под конец приёма она оканчивает лишь на следующий рабочий день
help = предложите включить короткое действие в срок в днях перед ним или считать его в тот же день
also = то же здесь
finds = Шаг в минутах или часах, перед которым по порядку стоит срок в днях или ожидание: тот кончается с закрытием, поэтому короткий шаг попадает на следующее утро. Также услуга, все сроки которой в минутах и не умещаются между концом приёма и концом работы.
law = Сроки в днях после такого шага считаются от нового дня, и общий срок становится на день короче, чем кажется по тексту.
mend = Файл верен; это следствие сроков акта.
";

const KK: &str = "
title = бір күнге түсетін қысқа қадам
message = «{ $step }» { $term } алады, бірақ күнмен берілген мерзімнен кейін тек келесі таңда басталады: минуттар бір жұмыс күніне түседі
minutes = «{ $service }» қызметінің барлық мерзімі – бәрі { $sum } – бір күннен қысқа, бірақ қабылдаудың соңында түскен өтініш тек келесі жұмыс күні аяқталады
help = қысқа әрекетті оның алдындағы күндік мерзімге қосуды немесе сол күні орындауды ұсыныңыз
also = мұнда да солай
finds = Минутпен не сағатпен берілген, алдында күндік мерзім не күту тұрған қадам: ол мерзім жұмыс күнінің соңында бітеді, сондықтан қысқа қадам келесі таңға қалады. Сондай-ақ барлық мерзімі минутпен берілген, бірақ қабылдаудың соңы мен жұмыстың соңы арасына сыймайтын қызмет.
law = Мұндай қадамнан кейінгі күндік мерзімдер жаңа күннен саналады, жалпы мерзім мәтіндегіден бір күн қысқарады.
mend = Файл дұрыс; бұл – акт мерзімдерінің салдары.
";

const EN: &str = "
title = short step that costs a day
message = “{ $step }” takes { $term } but begins only on the morning after a term in days: minutes that cost a working day
minutes = all terms of the service “{ $service }”, { $sum } together, are shorter than a day, but what is taken in late in the day it finishes on the next working day only
help = propose to make the short act part of the term in days before it, or to do it on the same day
also = the same here
finds = A step of minutes or hours that follows a term in days or a wait: that ends at closing, so the short step falls on the next morning. Also a service all of whose terms are in minutes and do not fit between the end of intake and the end of work.
law = Terms in days behind such a step run from a new day, and the total is a day shorter than the text seems to say.
mend = The file is right; this follows from the terms of the act.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let mut short = Vec::new();
    for (id, service) in subject.services() {
        let mut mornings = Vec::new();
        after_days(service, &service.flow, &mut mornings);
        let steps = subject.steps().filter(|at| at.service_id == id);
        short.extend(steps.filter(|at| mornings.contains(&at.id)));
        all_in_minutes(subject, service, found);
    }
    let places = short
        .iter()
        .map(|at: &StepAt<'_>| (at.path(), &at.step.cites[..]));
    let (Some(finding), Some(first)) = (Finding::over(places, "also"), short.first()) else {
        return;
    };
    let Some(term) = own(first.step).next() else {
        return;
    };
    let finding = finding.with("step", &first.step.id);
    found.add(subject, finding.with("term", term.amount.message()));
}

/// The own terms of a step.
fn own(step: &Step) -> impl Iterator<Item = &StepTerm> {
    let own = step.terms.iter();
    own.filter(|term| !matches!(term.kind, TermKind::Window(_)))
}

/// The short steps of a block that follow a term in days in the act's order, or that themselves
/// begin with a wait.
fn after_days(service: &Service, flow: &[Flow], into: &mut Vec<StepId>) {
    let mut evening = false;
    for element in flow {
        let id = match element {
            Flow::Step(id) => *id,
            Flow::Parallel(_, branches) => {
                for branch in branches {
                    after_days(service, branch, into);
                }
                evening = false;
                continue;
            }
        };
        let Some(step) = service.step(id) else {
            continue;
        };
        let waits = step.waits.iter().filter(|wait| !wait.nested);
        let waited = waits.filter_map(|wait| step.terms.get(wait.term));
        let waited = waited.into_iter().any(|window| in_days(window.amount));
        let within_day = |term: &StepTerm| !in_days(term.amount) && term.from.is_none();
        let short = own_terms(step) > 0 && own(step).all(within_day);
        if short && (evening || waited) {
            into.push(id);
        }
        evening = match step.kind {
            // Conditions and rules take no time.
            StepKind::Condition | StepKind::DateRule(..) | StepKind::FactRule(_) => evening,
            StepKind::Call(_) => false,
            StepKind::Work if step.terms.is_empty() => false,
            StepKind::Work => step.terms.last().is_some_and(|term| in_days(term.amount)),
        };
    }
}

/// Tells a service whose minutes do not fit behind the end of intake.
fn all_in_minutes(subject: &Subject<'_>, service: &Service, found: &mut Findings<'_>) {
    let amounts = terms(service).map(|term| minutes(term.amount));
    let Some(amounts) = amounts.collect::<Option<Vec<u64>>>() else {
        return;
    };
    let sum: u64 = amounts.iter().sum();
    let regulation = subject.regulation;
    let office = regulation.office_hours.as_ref();
    let office = office.map_or_else(WeekSchedule::office, |hours| hours.value.clone());
    let channel = service.channels.first();
    let channel = channel.and_then(|id| regulation.channels.get(id.index()));
    let intake = channel.and_then(|channel| channel.intake.as_ref());
    let intake = intake.or(regulation.intake_hours.as_ref());
    let intake = intake.map_or_else(WeekSchedule::intake, |hours| hours.value.clone());
    let Some(last) = intake.intervals(MONDAY).last().map(|(_, end)| *end) else {
        return;
    };
    let left = office.intervals(MONDAY).iter();
    let left = left.map(|(start, end)| u64::from(end.saturating_sub((*start).max(last))));
    if amounts.len() < 2 || sum <= left.sum() {
        return;
    }
    let sum = Amount::Of(u32::try_from(sum).unwrap_or(u32::MAX), Unit::Minutes);
    let finding = Finding::at(&service.id).saying("minutes");
    let finding = finding
        .with("service", &service.id)
        .with("sum", sum.message());
    let cites = service.steps.iter().map(|step| &step.cites);
    found.add(
        subject,
        cites.fold(finding, |finding, cites| finding.cites(cites)),
    );
}

/// A working day like most.
const MONDAY: u8 = 0;

/// The minutes of a term that is shorter than a day.
fn minutes(amount: Amount) -> Option<u64> {
    match amount {
        Amount::Of(n, Unit::Minutes) => Some(u64::from(n)),
        Amount::Of(n, Unit::Hours) => Some(u64::from(n) * 60),
        _ => None,
    }
}
