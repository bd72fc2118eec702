//! A step that no case comes to.

use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::Texts;

/// The check.
pub static CHECK: Check = Check {
    code: "F001",
    name: "unreachable-step",
    family: Family::Flow,
    level: Level::Warning,
    texts: Texts::new("F001", RU, KK, EN),
    example: include_str!("../../../tests/checks/F001/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = шаг, до которого не дойти
message = до шага «{ $step }» не доходит ни одно дело
help = проверьте, куда ведут предыдущие шаги и их условия; если шаг в самом деле недостижим, это изъян акта
finds = Шаг записан, но ни при каких фактах, решениях и сроках дело до него не доходит: все пути перед ним уходят в другое место или его условие никогда не выполняется.
law = Действие, которое акт предписывает, но которое не может наступить, — ошибка порядка: либо оно нужно, и порядок его обходит, либо оно лишнее.
mend = Исправьте переход, который обходит шаг, или условие, при котором он выполняется.
";

const KK: &str = "
title = жетуге болмайтын қадам
message = «{ $step }» қадамына бірде-бір іс жетпейді
help = алдыңғы қадамдар мен олардың шарттары қайда апаратынын тексеріңіз; қадамға шынымен жету мүмкін болмаса, бұл — актінің кемшілігі
finds = Қадам жазылған, бірақ ешқандай фактілерде, шешімдерде және мерзімдерде іс оған жетпейді: алдындағы барлық жол басқа жаққа бұрылады немесе оның шарты ешқашан орындалмайды.
law = Акт көздеген, бірақ бола алмайтын әрекет — тәртіптің қатесі: ол қажет болса, тәртіп оны айналып өтеді, қажет болмаса, артық.
mend = Қадамды айналып өтетін өтуді немесе оның орындалу шартын түзетіңіз.
";

const EN: &str = "
title = step that cannot be reached
message = no case comes to the step “{ $step }”
help = look where the steps before it and their conditions lead; if it truly cannot be reached, the act is defective
finds = The step is written down, but whatever the facts, decisions and dates of a case are, it never comes there: every way before it leads elsewhere, or its own condition never holds.
law = An action that an act prescribes and that can never happen is a fault of the procedure: it is needed and passed by, or it is superfluous.
mend = Correct the jump that passes the step by, or the condition under which it is done.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for at in subject.steps() {
        let Some(flow) = subject.flow(at.service_id) else {
            continue;
        };
        if flow.begins(at.id).is_empty() {
            let finding = Finding::at(at.path()).with("step", &at.step.id);
            found.add(subject, finding.cites(&at.step.cites));
        }
    }
}
