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
message = акт перечисляет итоги шагов, но в { $n ->
    [one] услуге
   *[other] услугах
  } «{ $services }» итога нет у { $count ->
    [one] шага
   *[other] шагов
  } «{ $steps }»
another = и у этого шага итога нет
help = назовите в акте итог, с которым начинается следующее действие; если он назван, запишите его в шаге
finds = К услуге относится список итогов, которыми начинается следующее действие, а у шага исполнителя итога нет: ни в самом шаге, ни в списке.
law = Итог шага служит основанием для начала следующего. Без него не сказано, когда исполнитель закончил и с чего начинает следующий, и задержку некому поставить в вину.
mend = Добавьте итог в шаг; если акт его не называет, дополнить нужно акт.
";

const KK: &str = "
title = қорытындысы жоқ қадам
message = акт қадамдардың қорытындыларын тізіп береді, бірақ «{ $services }» { $n ->
    [one] қызметінде
   *[other] қызметтерінде
  } мына { $count ->
    [one] қадамның
   *[other] қадамдардың
  } қорытындысы жоқ: «{ $steps }»
another = бұл қадамның да қорытындысы жоқ
help = актіде келесі іс-қимылды бастайтын қорытындыны атау керек; ол аталған болса, қадамға жазыңыз
finds = Қызметке келесі іс-қимылды бастайтын қорытындылар тізімі қатысты, ал орындаушы қадамының қорытындысы қадамда да, тізімде де жоқ.
law = Қадамның қорытындысы келесі қадамды бастауға негіз болады. Онсыз орындаушының қашан аяқтағаны және келесісінің неден басталатыны белгісіз, кешігуге ешкім жауап бермейді.
mend = Қадамға қорытынды қосыңыз; акт оны атамаса, актіні толықтыру керек.
";

const EN: &str = "
title = step without a result
message = the act lists the results of steps, but in the { $n ->
    [one] service
   *[other] services
  } “{ $services }” { $count ->
    [one] this step has
   *[other] these steps have
  } none: “{ $steps }”
another = this step has no result either
help = the act should name the result that starts the next action; if it does, write it into the step
finds = A list of results that start the next action applies to the service, and a step of the provider has no result, neither of its own nor in the list.
law = The result of a step is the ground on which the next one begins. Without it nobody can say when the worker has finished and what the next one starts with, and nobody answers for a delay.
mend = Add the result to the step; if the act does not name it, the act needs an addition.
";

/// Steps without a result, by name, with the services that have them under the same lists.
struct Without<'a> {
    lists: Vec<Applying<'a>>,
    steps: Vec<&'a str>,
    services: Vec<(&'a Service, Vec<&'a Step>)>,
}

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let mut all: Vec<Without<'_>> = Vec::new();
    for (id, service) in subject.services() {
        let lists = lists::applying(subject, id, service);
        let steps = without_result(subject, id, service, &lists);
        if lists.is_empty() || steps.is_empty() {
            continue;
        }
        let names: Vec<&str> = steps.iter().map(|step| step.id.as_str()).collect();
        let places =
            |lists: &[Applying<'_>]| -> Vec<usize> { lists.iter().map(|own| own.at).collect() };
        let same = |known: &&mut Without<'_>| {
            known.steps == names && places(&known.lists) == places(&lists)
        };
        match all.iter_mut().find(same) {
            Some(known) => known.services.push((service, steps)),
            None => all.push(Without {
                lists,
                steps: names,
                services: vec![(service, steps)],
            }),
        }
    }
    for without in &all {
        if let Some(finding) = finding(without) {
            found.add(subject, finding);
        }
    }
}

fn finding(without: &Without<'_>) -> Option<Finding> {
    let names = without.services.iter().map(|(service, _)| &service.id);
    let places = without.services.iter().flat_map(|(service, steps)| {
        let steps = steps.iter();
        steps.map(|step| (path::step(&service.id, &step.id), &step.cites[..]))
    });
    let finding = Finding::over(places, "another")?
        .with("n", without.services.len())
        .with("services", Arg::list(names))
        .with("count", without.steps.len())
        .with("steps", Arg::list(without.steps.iter().copied()));
    let lists = without.lists.iter();
    Some(lists.fold(finding, |finding, own| finding.cites(&own.list.cites)))
}

/// The steps of the provider's people that neither have a result nor stand in a list.
fn without_result<'a>(
    subject: &Subject<'_>,
    id: ServiceId,
    service: &'a Service,
    lists: &[Applying<'_>],
) -> Vec<&'a Step> {
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
    work.filter(|(at, step)| !listed.contains(&StepId::new(*at)) && !others(step))
        .map(|(_, step)| step)
        .collect()
}
