//! An outcome that is reached while parallel work goes on.

use super::forks::{escapes, forks, told};
use crate::checks::{Check, Family, Find, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::Texts;
use crate::model::Target;

/// The check.
pub static CHECK: Check = Check {
    code: "F009",
    name: "work-left-over",
    family: Family::Flow,
    level: Level::Warning,
    texts: Texts::new("F009", RU, KK, EN),
    example: include_str!("../../../tests/checks/F009/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = дело кончено, а работа осталась
message = шаг «{ $step }» кончает дело исходом «{ $target }», а в параллельной работе «{ $fork }» другие ветви ещё идут
help = скажите в акте, что прекращается вместе с исходом, или дождитесь всех ветвей
fork = параллельная работа
also = и здесь дело кончается, не дождавшись остальных
finds = Одна из параллельных ветвей ведёт прямо к исходу услуги, не дожидаясь остальных; в одном деле могут наступить и два исхода.
law = Когда решение уже объявлено, остальные исполнители о нём не знают: их запросы, сроки и ответы остаются без адресата, а второй исход противоречит первому.
mend = Направьте ветвь к её концу и решите после того, как ветви сошлись.
";

const KK: &str = "
title = іс аяқталды, жұмыс қалды
message = «{ $step }» қадамы істі «{ $target }» аяқталуымен бітіреді, ал «{ $fork }» қатар жұмысында басқа бұтақтар әлі жүріп жатыр
help = аяқталумен бірге не тоқтайтынын актіде айтыңыз немесе барлық бұтақты күтіңіз
fork = қатар жұмыс
also = мұнда да іс қалғандарын күтпей аяқталады
finds = Қатар бұтақтардың бірі қалғандарын күтпей, тікелей қызметтің аяқталуына апарады; бір істе екі аяқталу да болуы мүмкін.
law = Шешім жарияланғанда, қалған орындаушылар ол туралы білмейді: олардың сұраулары, мерзімдері мен жауаптары иесіз қалады, ал екінші аяқталу біріншісіне қайшы келеді.
mend = Бұтақты өз соңына бағыттап, шешімді бұтақтар қосылғаннан кейін қабылдаңыз.
";

const EN: &str = "
title = work left over when the case has ended
message = the step “{ $step }” ends the case with the outcome “{ $target }” while other branches of the parallel work “{ $fork }” go on
help = say in the act what stops together with the outcome, or wait for all branches
fork = the parallel work
also = here the case ends without the others too
finds = One of the parallel branches leads straight to an outcome of the service without waiting for the others; one case may even come to two outcomes.
law = When the decision has been announced the others do not know of it: their requests, terms and answers go nowhere, and a second outcome contradicts the first.
mend = Lead the branch to its end and decide after the branches have joined.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for (id, service) in subject.services() {
        let Some(flow) = subject.flow(id) else {
            continue;
        };
        for fork in forks(service) {
            let out = escapes(flow, service, &fork, |target| {
                matches!(target, Target::Outcome(_))
            });
            if let Some(finding) = told(subject, id, service, &fork, &out) {
                found.add(subject, finding);
            }
        }
    }
}
