//! A step without a result, where the act lists the results that start the next step.

use super::lists::{self, Applying};
use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::{Arg, Texts};
use crate::model::{ActorKind, Service, ServiceId, Step, StepId, StepKind, path};

/// The check.
pub static CHECK: Check = Check {
    code: "R001",
    name: "step-without-result",
    family: Family::Results,
    level: Level::Warning,
    texts: Texts::new("R001", RU, KK, EN),
    example: include_str!("../../../tests/checks/R001/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = шаг без итога
message = акт перечисляет итоги шагов, но в услуге «{ $service }» итога нет у шагов: «{ $steps }»
another = и у этого шага итога нет
help = назовите в акте итог, с которым начинается следующее действие; если он назван, запишите его в шаге
finds = К услуге относится список итогов, которыми начинается следующее действие, а у шага исполнителя итога нет: ни в самом шаге, ни в списке.
law = Итог шага служит основанием для начала следующего. Без него не сказано, когда исполнитель закончил и с чего начинает следующий, и задержку некому поставить в вину.
mend = Добавьте итог в шаг; если акт его не называет, дополнить нужно акт.
";

const KK: &str = "
title = қорытындысы жоқ қадам
message = акт қадамдардың қорытындыларын тізіп береді, бірақ «{ $service }» қызметінде мына қадамдардың қорытындысы жоқ: «{ $steps }»
another = бұл қадамның да қорытындысы жоқ
help = актіде келесі іс-қимылды бастайтын қорытындыны атау керек; ол аталған болса, қадамға жазыңыз
finds = Қызметке келесі іс-қимылды бастайтын қорытындылар тізімі қатысты, ал орындаушы қадамының қорытындысы қадамда да, тізімде де жоқ.
law = Қадамның қорытындысы келесі қадамды бастауға негіз болады. Онсыз орындаушының қашан аяқтағаны және келесісінің неден басталатыны белгісіз, кешігуге ешкім жауап бермейді.
mend = Қадамға қорытынды қосыңыз; акт оны атамаса, актіні толықтыру керек.
";

const EN: &str = "
title = step without a result
message = the act lists the results of steps, but these steps of the service “{ $service }” have none: “{ $steps }”
another = this step has no result either
help = the act should name the result that starts the next action; if it does, write it into the step
finds = A list of results that start the next action applies to the service, and a step of the provider has no result, neither of its own nor in the list.
law = The result of a step is the ground on which the next one begins. Without it nobody can say when the worker has finished and what the next one starts with, and nobody answers for a delay.
mend = Add the result to the step; if the act does not name it, the act needs an addition.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for (id, service) in subject.services() {
        let lists = lists::applying(subject, id, service);
        if lists.is_empty() {
            continue;
        }
        let without: Vec<&Step> = without_result(subject, id, service, &lists).collect();
        let Some((first, rest)) = without.split_first() else {
            continue;
        };
        let mut finding = Finding::at(path::step(&service.id, &first.id))
            .with("service", &service.id)
            .with("steps", Arg::list(without.iter().map(|step| &step.id)))
            .cites(&first.cites);
        for step in rest {
            finding = finding
                .see(path::step(&service.id, &step.id), "another")
                .cites(&step.cites);
        }
        for own in &lists {
            finding = finding.cites(&own.list.cites);
        }
        found.add(subject, finding);
    }
}

/// The steps of the provider's people that neither have a result nor stand in a list.
fn without_result<'a>(
    subject: &Subject<'_>,
    id: ServiceId,
    service: &'a Service,
    lists: &[Applying<'_>],
) -> impl Iterator<Item = &'a Step> {
    let lines = lists.iter().flat_map(|own| &own.list.lines);
    let listed: Vec<StepId> = lines
        .filter_map(|line| lists::made_at(id, service, line))
        .map(|(step, _)| step)
        .collect();
    let others = |step: &Step| {
        let mut kinds = step
            .actors
            .iter()
            .filter_map(|actor| Some(subject.actor(*actor)?.kind));
        !step.actors.is_empty()
            && kinds.all(|kind| matches!(kind, ActorKind::Applicant | ActorKind::System))
    };
    let steps = service.steps.iter().enumerate();
    let work = steps.filter(|(_, step)| step.kind == StepKind::Work && step.results.is_empty());
    let left: Vec<&Step> = work
        .filter(|(at, step)| !listed.contains(&StepId::new(*at)) && !others(step))
        .map(|(_, step)| step)
        .collect();
    left.into_iter()
}
