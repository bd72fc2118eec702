//! Work that may take any time.

use crate::checks::actors::who::works;
use crate::checks::{Check, Family, Find, Finding, Findings, StepAt, Subject};
use crate::diagnostic::Level;
use crate::messages::{Arg, Texts};
use crate::model::{ActorKind, Service, Step, StepKind};

use super::{calls, terms};

/// The check.
pub static CHECK: Check = Check {
    code: "T001",
    name: "step-without-term",
    family: Family::Timing,
    level: Level::Warning,
    texts: Texts::new("T001", RU, KK, EN),
    example: include_str!("../../../tests/checks/T001/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = шаг без срока
message = в услуге «{ $service }» без срока { $n ->
        [one] шаг: { $steps }
       *[other] шаги: { $steps }
    }
none = в услуге «{ $service }» ни у одного шага нет срока
systems = в услуге «{ $service }» действуют одни системы или неназванные исполнители, и срока нет ни у одного шага
help = предложите назвать срок; пока его нет, всякая дата после такого шага известна лишь как «не раньше»
also = здесь срока тоже нет
finds = Шаг, который исполняет не только заявитель и не только системы, не имеет ни срока, ни ожидания. Если срока нет ни у одного шага услуги, в счёт идут и проверки, которые делают люди, а если людей в ней нет — действия систем; тогда это замечание. Приём у работника Государственной корпорации ограничен предельным временем обслуживания, если оно названо.
law = Действие без срока нельзя просрочить: ни жалоба, ни контроль за ним невозможны, а общий срок не на что опереть (Закон о государственных услугах).
mend = Если акт называет срок в другом месте, запишите его у шага; иначе файл верен.
";

const KK: &str = "
title = мерзімі жоқ қадам
message = «{ $service }» қызметінде мерзімі жоқ { $n ->
        [one] қадам: { $steps }
       *[other] қадамдар: { $steps }
    }
none = «{ $service }» қызметінің бірде-бір қадамында мерзім жоқ
systems = «{ $service }» қызметінде тек жүйелер немесе аталмаған орындаушылар әрекет етеді, бірде-бір қадамда мерзім жоқ
help = мерзімді атауды ұсыныңыз; ол болмайынша, мұндай қадамнан кейінгі кез келген күн тек «бұдан ерте емес» деп белгілі
also = мұнда да мерзім жоқ
finds = Тек өтініш беруші немесе тек жүйелер орындамайтын қадамның мерзімі де, күтуі де жоқ. Қызметтің бірде-бір қадамында мерзім болмаса, адамдар жасайтын тексерулер де, ал онда адам болмаса, жүйелердің әрекеттері есепке алынады; соңғысы — ескертпе. Мемлекеттік корпорация қызметкерінің қабылдауы, қызмет көрсетудің ең ұзақ уақыты аталса, сонымен шектеледі.
law = Мерзімі жоқ әрекетті кешіктіру мүмкін емес: оған шағым да, бақылау да жоқ, ал жалпы мерзім сүйенетін ештеңе қалмайды («Мемлекеттік көрсетілетін қызметтер туралы» Заң).
mend = Акт мерзімді басқа жерде атаса, оны қадамға жазыңыз; болмаса, файл дұрыс.
";

const EN: &str = "
title = step without a term
message = in the service “{ $service }” there is no term for { $n ->
        [one] the step { $steps }
       *[other] the steps { $steps }
    }
none = in the service “{ $service }” no step has a term
systems = in the service “{ $service }” only systems or unnamed actors act, and no step has a term
help = propose to set a term; without it every date behind such a step is known only as “not before”
also = no term here either
finds = A step that is not the applicant's alone and not done by systems alone has neither a term nor a wait. If no step of a service has a term, tests made by people count as well, and where there are no people the work of systems, as a note. Intake by a worker of the State Corporation is bounded by the longest time at the counter where that is stated.
law = Work without a term cannot be late: no complaint and no control reach it, and nothing carries the total term (Law on State Services).
mend = If the act states the term elsewhere, write it at the step; otherwise the file is right.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for (id, service) in subject.services() {
        let none = terms(service).next().is_none();
        let steps: Vec<StepAt<'_>> = subject
            .steps()
            .filter(|at| at.service_id == id && at.step.terms.is_empty())
            .collect();
        let at_counter = at_counter(subject, service);
        let of = |side: Side| -> Vec<StepAt<'_>> {
            let own = steps.iter().filter(|at| at.id.index() >= at_counter);
            let own = own.filter(|at| counts(at.step, none && side == Side::People));
            own.filter(|at| self::side(subject, at.step) == side)
                .copied()
                .collect()
        };
        let (people, unnamed, systems) = (of(Side::People), of(Side::Unnamed), of(Side::Systems));
        // Who answers for an act without an actor is asked elsewhere; beside a called procedure
        // with people of its own it is a system's.
        let idle = none && people.is_empty() && (unnamed.is_empty() || calls(service));
        let open = if idle {
            [unnamed, systems]
        } else {
            [people, unnamed]
        }
        .concat();
        if let Some(finding) = finding(service, none, idle, open) {
            found.add(subject, finding);
        }
    }
}

fn finding(
    service: &Service,
    none: bool,
    idle: bool,
    mut open: Vec<StepAt<'_>>,
) -> Option<Finding> {
    // Where nothing has a term, what people do comes first.
    if idle || !none {
        open.sort_by_key(|at| at.id);
    }
    let places = open.iter().map(|at| (at.path(), &at.step.cites[..]));
    let names = Arg::list(open.iter().map(|at| &at.step.id));
    let finding = Finding::over(places, "also")?
        .with("service", &service.id)
        .with("n", open.len())
        .with("steps", names);
    Some(match (none && open.len() > 1, idle) {
        (_, true) => finding.saying("systems").noted(),
        (true, false) => finding.saying("none"),
        (false, false) => finding,
    })
}

/// Who acts in a step, as far as terms are asked of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    People,
    Unnamed,
    Systems,
    Applicant,
}

fn side(subject: &Subject<'_>, step: &Step) -> Side {
    if step.actors.is_empty() {
        Side::Unnamed
    } else if subject.only(step, &[ActorKind::Applicant]) {
        Side::Applicant
    } else if subject.only(step, &[ActorKind::Applicant, ActorKind::System]) {
        Side::Systems
    } else {
        Side::People
    }
}

/// Whether a step without a term is asked for one: work is, and tests if these count.
fn counts(step: &Step, tests: bool) -> bool {
    works(step) || tests && step.kind == StepKind::Condition
}

/// How many of the first steps of a service are bounded by the longest time at the
/// counter: those of the Corporation's workers before the first call.
fn at_counter(subject: &Subject<'_>, service: &Service) -> usize {
    let mut channels = service.channels.iter();
    let bounded = channels.any(|id| {
        let channel = subject.regulation.channels.get(id.index());
        channel.is_some_and(|channel| channel.counter.is_some())
    });
    let steps = service.steps.iter();
    let first = steps.take_while(|step| !matches!(step.kind, StepKind::Call(_)));
    let first = first.take_while(|step| {
        step.actors.is_empty()
            || subject.only(step, &[ActorKind::Applicant, ActorKind::Corporation])
    });
    if bounded { first.count() } else { 0 }
}
