//! A branch of parallel work that jumps to a step past the place where the branches join.

use super::forks::{escapes, forks, told};
use crate::checks::{Check, Family, Find, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::Texts;
use crate::model::Target;

/// The check.
pub static CHECK: Check = Check {
    code: "F008",
    name: "branch-never-joined",
    family: Family::Flow,
    level: Level::Warning,
    texts: Texts::new("F008", RU, KK, EN),
    example: include_str!("../../../tests/checks/F008/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = параллельная ветвь не сходится с другими
message = шаг «{ $step }» уводит дело из параллельной работы «{ $fork }» к «{ $target }»: другие ветви ждут её напрасно
help = ведите ветвь до её конца, а развилку поставьте после того, как ветви сошлись
fork = параллельная работа
also = и этот переход выходит из неё
finds = Одна из параллельных ветвей в некоторых делах переходит к шагу вне своей ветви. До своего конца она не доходит, и общего продолжения уже не будет.
law = Пока одна ветвь ушла вперёд, остальные исполняют работу, итога которой никто не ждёт; неясно, кто и когда её прекращает.
mend = Уберите переход из ветви или скажите, что делают остальные ветви, когда одна из них решила дело.
";

const KK: &str = "
title = қатар бұтақ басқаларымен қосылмайды
message = «{ $step }» қадамы істі «{ $fork }» қатар жұмысынан «{ $target }» жаққа алып кетеді: басқа бұтақтар оны бекер күтеді
help = бұтақты соңына дейін жүргізіп, айырықты бұтақтар қосылғаннан кейін қойыңыз
fork = қатар жұмыс
also = бұл өту де одан шығып кетеді
finds = Қатар бұтақтардың бірі кейбір істерде өз бұтағынан тыс қадамға өтеді. Ол өз соңына жетпейді, сондықтан ортақ жалғасы болмайды.
law = Бір бұтақ алға кеткенде, қалғандары нәтижесін ешкім күтпейтін жұмысты орындай береді; оны кім және қашан тоқтататыны белгісіз.
mend = Бұтақтан шығатын өтуді алып тастаңыз немесе бір бұтақ істі шешкенде, қалғандары не істейтінін айтыңыз.
";

const EN: &str = "
title = parallel branch never joined
message = the step “{ $step }” takes the case out of the parallel work “{ $fork }” to “{ $target }”: the other branches wait for it in vain
help = lead the branch to its end and decide after the branches have joined
fork = the parallel work
also = this jump leaves it too
finds = One of the parallel branches jumps, in some cases, to a step outside its own branch. It does not come to its end, and what all branches were to continue with never comes.
law = While one branch has gone ahead the others do work for which nobody waits; who stops it, and when, is open.
mend = Take the jump out of the branch, or say what the other branches do when one of them has settled the case.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for (id, service) in subject.services() {
        let Some(flow) = subject.flow(id) else {
            continue;
        };
        for fork in forks(service) {
            let out = escapes(flow, service, &fork, |target| {
                matches!(target, Target::Step(_))
            });
            if let Some(finding) = told(subject, id, service, &fork, &out) {
                found.add(subject, finding);
            }
        }
    }
}
