//! A refusal for which the act names no ground.

use crate::checks::words::share;
use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::{Arg, Texts};
use crate::model::{
    Outcome, OutcomeId, OutcomeKind, Regulation, Service, Step, Target, When, path,
};

/// The check.
pub static CHECK: Check = Check {
    code: "D013",
    name: "refusal-without-grounds",
    family: Family::Documents,
    level: Level::Warning,
    texts: Texts::new("D013", RU, KK, EN),
    example: include_str!("../../../tests/checks/D013/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = отказ без оснований
message = в шаге «{ $step }» решают об отказе, а оснований для него шаг не называет
nowhere = акт обещает отказ, но ни одного основания для него не приводит; услуги: «{ $services }»
another = и здесь отказ без оснований
help = перечислите основания отказа в акте или сошлитесь на пункт, где они перечислены
finds = Решение работника ведёт прямо к отказу, а «по основаниям» в шаге нет; или отказ назван исходом услуги, а в регламенте нет основания, которое к нему относится. Отказ по условию, например из-за неполного пакета, своё основание называет сам.
law = Отказать можно только по основаниям, которые закон или акт назвал. Без них решение произвольно, и обжаловать его не с чем.
mend = Если основания в акте есть, запишите их и сошлитесь на них в шаге; иначе дополнить нужно акт.
";

const KK: &str = "
title = негізі жоқ бас тарту
message = «{ $step }» қадамында бас тарту туралы шешім қабылданады, бірақ қадам оның негіздерін атамайды
nowhere = акт бас тартуды көздейді, бірақ оның бірде-бір негізін келтірмейді; қызметтер: «{ $services }»
another = мұнда да бас тартудың негізі жоқ
help = бас тарту негіздерін актіде атап шығу немесе олар аталған тармаққа сілтеме жасау керек
finds = Қызметкердің шешімі тікелей бас тартуға апарады, ал қадамда «негіздер бойынша» жоқ; немесе бас тарту қызметтің аяқталуы деп аталған, ал регламентте оған қатысты негіз жоқ. Шарт бойынша, мысалы топтама толық болмағандықтан, бас тарту өз негізін өзі айтады.
law = Заң не акт атаған негіздер бойынша ғана бас тартуға болады. Оларсыз шешім еркін қабылданады және шағымдануға тірек жоқ.
mend = Негіздер актіде болса, оларды жазып, қадамда сілтеме жасаңыз; болмаса, актіні толықтыру керек.
";

const EN: &str = "
title = refusal without grounds
message = the step “{ $step }” decides on a refusal and names no ground for it
nowhere = the act promises a refusal and gives no ground for it; services: “{ $services }”
another = a refusal without grounds here too
help = the act should list the grounds of refusal, or refer to the clause that lists them
finds = A worker's decision leads straight to a refusal, and the step has no “on grounds”; or a refusal is declared as an outcome of the service, and the regulation has no ground that belongs to it. A refusal by a condition, such as an incomplete package, tells its ground itself.
law = A service may be refused only on grounds that the law or the act names. Without them the decision is arbitrary, and there is nothing to challenge it with.
mend = If the act has grounds, write them down and refer to them in the step; otherwise the act needs an addition.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for at in subject.steps() {
        if at.step.grounds.is_empty() && decides_refusal(at.service, at.step) {
            let finding = Finding::at(at.path()).with("step", &at.step.id);
            found.add(subject, finding.cites(&at.step.cites));
        }
    }
    nowhere(subject, found);
}

/// Whether a decision of a step leads straight to a refusal.
fn decides_refusal(service: &Service, step: &Step) -> bool {
    step.branches.iter().any(|branch| {
        let decided = matches!(branch.when, When::Decided(..));
        let refused = match branch.target {
            Target::Outcome(outcome) => service.outcomes.get(outcome.index()),
            _ => None,
        };
        decided && refused.is_some_and(|outcome| outcome.kind == OutcomeKind::Refusal)
    })
}

/// Refusals that no step leads to, and to which no ground of the regulation belongs.
fn nowhere(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let regulation = subject.regulation;
    if regulation.is_standard {
        return;
    }
    let mut open: Vec<(&Service, &Outcome)> = Vec::new();
    for service in &regulation.services {
        let reasoned = service.steps.iter().any(|step| !step.grounds.is_empty());
        let outcomes = service.outcomes.iter().enumerate();
        let refusal = outcomes
            .filter(|(_, outcome)| outcome.kind == OutcomeKind::Refusal)
            .filter(|(at, _)| !entered(service, OutcomeId::new(*at)))
            .find(|(_, outcome)| !reasoned && !has_ground(regulation, outcome));
        open.extend(refusal.map(|(_, outcome)| (service, outcome)));
    }
    let Some(((service, outcome), rest)) = open.split_first() else {
        return;
    };
    let names = open.iter().map(|(service, _)| &service.id);
    let mut finding = Finding::at(path::step(&service.id, &outcome.id))
        .saying("nowhere")
        .with("services", Arg::list(names))
        .cites(&outcome.cites);
    for (service, outcome) in rest {
        let place = path::step(&service.id, &outcome.id);
        finding = finding.see(place, "another").cites(&outcome.cites);
    }
    found.add(subject, finding);
}

/// Whether anything in a service leads to an outcome.
fn entered(service: &Service, outcome: OutcomeId) -> bool {
    let target = Target::Outcome(outcome);
    service.steps.iter().any(|step| {
        let mut branches = step.branches.iter();
        let mut waits = step.waits.iter();
        step.next == target
            || branches.any(|branch| branch.target == target)
            || waits.any(|wait| wait.met == target || wait.missed == target)
    })
}

/// Whether a ground of the regulation stands in a clause of the outcome.
fn has_ground(regulation: &Regulation, outcome: &Outcome) -> bool {
    let grounds = regulation.grounds.iter();
    let mut cites = grounds.flat_map(|ground| &ground.cites);
    cites.any(|cite| outcome.cites.iter().any(|own| share(own, cite)))
}
