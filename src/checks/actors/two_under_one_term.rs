//! One term for the work of several.

use std::collections::BTreeMap;

use crate::checks::{Check, Family, Find, Finding, Findings, StepAt, Subject};
use crate::diagnostic::Level;
use crate::messages::{Arg, Texts};
use crate::model::{ActorId, ActorKind};

use super::who::own_terms;

/// The check.
pub static CHECK: Check = Check {
    code: "A004",
    name: "two-actors-one-term",
    family: Family::Actors,
    level: Level::Warning,
    texts: Texts::new("A004", RU, KK, EN),
    example: include_str!("../../../tests/checks/A004/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = один срок на двоих
message = у шага «{ $step }» один срок на нескольких исполнителей: { $actors }
help = предложите дать каждому его действие и срок: пока они не разделены, за просрочку отвечают все и никто
also = то же здесь
finds = Шаг с одним сроком исполняют два и более участника, и оба не заявитель и не система. Шлюзы, через которые проходит запрос, и заявитель рядом с порталом сюда не относятся.
law = Общий срок не показывает, когда первый исполнитель обязан передать дело второму; кто из них просрочил, определить нельзя.
mend = Если акт даёт каждому свой срок, разделите шаг; иначе файл верен.
";

const KK: &str = "
title = екі орындаушыға бір мерзім
message = «{ $step }» қадамында бірнеше орындаушыға бір мерзім берілген: { $actors }
help = әрқайсысына өз әрекеті мен мерзімін беруді ұсыныңыз: олар бөлінбейінше, кешіктіргені үшін кім жауап беретіні белгісіз
also = мұнда да солай
finds = Бір мерзімі бар қадамды екі не одан көп қатысушы орындайды және олар өтініш беруші де, жүйе де емес. Сұрау салу өтетін шлюздер мен порталмен бірге аталған өтініш беруші бұған жатпайды.
law = Ортақ мерзім бірінші орындаушының істі екіншісіне қашан беруге тиіс екенін көрсетпейді; қайсысы кешіктіргенін анықтау мүмкін емес.
mend = Акт әрқайсысына бөлек мерзім берсе, қадамды бөліңіз; болмаса, файл дұрыс.
";

const EN: &str = "
title = two actors under one term
message = the step “{ $step }” has one term for several actors: { $actors }
help = propose to give each of them an act and a term of its own: until then all of them answer for a delay, and nobody does
also = the same here
finds = A step with one term is done by two or more actors that are neither the applicant nor systems. Gateways that a request passes, and an applicant beside a portal, do not count.
law = A common term does not show when the first must hand the case to the second; which of them was late cannot be told.
mend = If the act gives each a term, make two steps; otherwise the file is right.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let mut together: BTreeMap<Vec<ActorId>, Vec<StepAt<'_>>> = BTreeMap::new();
    for at in subject.steps() {
        let workers = workers(subject, &at);
        let terms = own_terms(at.step);
        if workers.len() >= 2 && (1..workers.len()).contains(&terms) {
            together.entry(workers).or_default().push(at);
        }
    }
    for (workers, steps) in &together {
        let places = steps.iter().map(|at| (at.path(), &at.step.cites[..]));
        let (Some(finding), Some(first)) = (Finding::over(places, "also"), steps.first()) else {
            continue;
        };
        let names = workers.iter().filter_map(|id| subject.actor(*id));
        let names = Arg::list(names.map(|actor| &actor.id));
        let finding = finding.with("step", &first.step.id).with("actors", names);
        found.add(subject, finding);
    }
}

/// Those who act in a step and are neither the applicant nor a system, in the order of the file.
fn workers(subject: &Subject<'_>, at: &StepAt<'_>) -> Vec<ActorId> {
    let works = |id: &&ActorId| {
        let kind = subject.actor(**id).map(|actor| actor.kind);
        kind.is_some_and(|kind| !matches!(kind, ActorKind::Applicant | ActorKind::System))
    };
    let mut workers: Vec<ActorId> = at.step.actors.iter().filter(works).copied().collect();
    workers.sort_unstable();
    workers
}
