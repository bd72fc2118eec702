//! A way into the middle of parallel work, whose other branches are then awaited for ever.

use super::forks::{forks, intrusions, told};
use crate::checks::{Check, Family, Find, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::Texts;

/// The check.
pub static CHECK: Check = Check {
    code: "F016",
    name: "deadlock",
    family: Family::Flow,
    level: Level::Warning,
    texts: Texts::new("F016", RU, KK, EN),
    example: include_str!("../../../tests/checks/F016/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = дело ждёт того, что не начато
message = шаг «{ $step }» ведёт дело прямо в ветвь параллельной работы «{ $fork }», к «{ $target }»: другие ветви не начинаются, и их ждут без конца
help = ведите дело к началу параллельной работы или скажите, чем кончается одна эта ветвь
fork = параллельная работа
also = и этот переход ведёт внутрь ветви
finds = Переход ведёт внутрь одной из параллельных ветвей, минуя начало параллельной работы. Остальные ветви не начинаются, а продолжение возможно, только когда закончены все.
law = Дело стоит, хотя каждый сделал своё: продолжать вправе лишь тот, кто получит работу всех. Срок идёт, а жаловаться заявителю не на кого.
mend = Ведите переход к шагу перед параллельной работой, чтобы повторилась вся она, или выведите повторяемый шаг из неё.
";

const KK: &str = "
title = іс басталмаған жұмысты күтеді
message = «{ $step }» қадамы істі «{ $fork }» қатар жұмысының бұтағына, тура «{ $target }» қадамына апарады: басқа бұтақтар басталмайды, ал олар шексіз күтіледі
help = істі қатар жұмыстың басына апарыңыз немесе осы бір бұтақ немен аяқталатынын айтыңыз
fork = қатар жұмыс
also = бұл өту де бұтақтың ішіне апарады
finds = Өту қатар жұмыстың басын айналып өтіп, бұтақтардың бірінің ішіне апарады. Қалған бұтақтар басталмайды, ал әрі қарай барлығы біткенде ғана жүруге болады.
law = Әркім өз жұмысын істесе де, іс тұрып қалады: барлық бұтақтың жұмысын алған адам ғана жалғастыра алады. Мерзім өтіп жатыр, ал өтініш берушінің шағымданатын адамы жоқ.
mend = Өтуді қатар жұмыстың алдындағы қадамға бағыттаңыз, сонда ол түгел қайталанады; немесе қайталанатын қадамды одан шығарыңыз.
";

const EN: &str = "
title = deadlock
message = the step “{ $step }” leads straight into a branch of the parallel work “{ $fork }”, to “{ $target }”: the other branches do not begin and are awaited for ever
help = lead to the beginning of the parallel work, or say what this one branch ends with
fork = the parallel work
also = this jump leads into a branch too
finds = A jump leads into one of several parallel branches past the place where they begin. The others do not begin, and the case can go on only when all have ended.
law = The case stands still though everybody has done his part: only he may go on who has the work of all. The term runs, and there is nobody against whom the applicant could complain.
mend = Lead the jump to the step before the parallel work, so that all of it is repeated, or take the step that is repeated out of it.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for (id, service) in subject.services() {
        let Some(flow) = subject.flow(id) else {
            continue;
        };
        let forks = forks(service);
        for fork in &forks {
            let mut into = intrusions(flow, service, fork);
            // A way out of another branch is told as such.
            into.retain(|jump| !forks.iter().any(|fork| fork.is_left_by(&jump.exit)));
            if let Some(finding) = told(subject, id, service, fork, &into) {
                found.add(subject, finding);
            }
        }
    }
}
