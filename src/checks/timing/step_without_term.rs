//! Work that may take any time.

use crate::checks::actors::who::works;
use crate::checks::{Check, Family, Find, Finding, Findings, StepAt, Subject};
use crate::diagnostic::Level;
use crate::messages::{Arg, Texts};
use crate::model::ActorKind;

use super::terms;

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
help = предложите назвать срок; пока его нет, всякая дата после такого шага известна лишь как «не раньше»
also = здесь срока тоже нет
finds = Шаг, который исполняет не только заявитель и не только системы, не имеет ни срока, ни ожидания. Если срока нет ни у одного шага услуги, в счёт идут и действия систем.
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
help = мерзімді атауды ұсыныңыз; ол болмайынша, мұндай қадамнан кейінгі кез келген күн тек «бұдан ерте емес» деп белгілі
also = мұнда да мерзім жоқ
finds = Тек өтініш беруші немесе тек жүйелер орындамайтын қадамның мерзімі де, күтуі де жоқ. Қызметтің бірде-бір қадамында мерзім болмаса, жүйелердің әрекеттері де есепке алынады.
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
help = propose to set a term; without it every date behind such a step is known only as “not before”
also = no term here either
finds = A step that is not the applicant's alone and not done by systems alone has neither a term nor a wait. If no step of a service has a term, the work of systems counts as well.
law = Work without a term cannot be late: no complaint and no control reach it, and nothing carries the total term (Law on State Services).
mend = If the act states the term elsewhere, write it at the step; otherwise the file is right.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for (id, service) in subject.services() {
        let none = terms(service).next().is_none();
        let steps = subject.steps().filter(|at| at.service_id == id);
        let open: Vec<StepAt<'_>> = steps.filter(|at| open(subject, at, none)).collect();
        let places = open.iter().map(|at| (at.path(), &at.step.cites[..]));
        let Some(finding) = Finding::over(places, "also") else {
            continue;
        };
        let several = open.len() > 1;
        let names = Arg::list(open.iter().map(|at| &at.step.id));
        let finding = finding.with("service", &service.id).with("n", open.len());
        let finding = finding.with("steps", names);
        let said = if none && several { "none" } else { "message" };
        found.add(subject, finding.saying(said));
    }
}

/// Whether a step is work of the provider's side that has no term; of systems too, where nothing in
/// the service has one.
fn open(subject: &Subject<'_>, at: &StepAt<'_>, systems: bool) -> bool {
    let free: &[ActorKind] = match systems {
        true => &[ActorKind::Applicant],
        false => &[ActorKind::Applicant, ActorKind::System],
    };
    let step = at.step;
    works(step) && step.terms.is_empty() && !subject.only(step, free)
}
