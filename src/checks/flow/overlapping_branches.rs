//! Two branches of a step that hold together and lead to different places.

use super::exits;
use super::exits::{Exit, named};
use crate::checks::{Check, Family, Find, Finding, Findings, ServiceFlow, Subject};
use crate::diagnostic::Level;
use crate::flow::Cases;
use crate::messages::Texts;
use crate::model::Target;

/// The check.
pub static CHECK: Check = Check {
    code: "F005",
    name: "overlapping-branches",
    family: Family::Flow,
    level: Level::Warning,
    texts: Texts::new("F005", RU, KK, EN),
    example: include_str!("../../../tests/checks/F005/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = две ветви сразу
message = в шаге «{ $step }» выполняются сразу две ветви: одна ведёт к «{ $first }», другая — к «{ $second }»
help = скажите в акте, что важнее; пока этого нет, файл берёт ту ветвь, что стоит раньше
other = вторая ветвь
finds = Условия двух ветвей одного шага могут быть выполнены в одном деле, а ведут они в разные места.
law = Если по одним и тем же обстоятельствам акт предписывает и выдать, и отказать, любой ответ исполнителя можно оспорить.
mend = Сделайте условия исключающими друг друга или назовите в них порядок, если он следует из текста.
";

const KK: &str = "
title = бірден екі бұтақ
message = «{ $step }» қадамында бірден екі бұтақ орындалады: бірі «{ $first }», екіншісі «{ $second }» жаққа апарады
help = қайсысы басым екенін актіде айту керек; оған дейін файл бұрын тұрған бұтақты алады
other = екінші бұтақ
finds = Бір қадамның екі бұтағының шарттары бір істе қатар орындалуы мүмкін, ал олар әртүрлі жерге апарады.
law = Бір мән-жай бойынша акт беруді де, бас тартуды да көздесе, орындаушының кез келген жауабына дау айтуға болады.
mend = Шарттарды бірін-бірі жоққа шығаратын етіңіз немесе мәтіннен туындаса, олардың ретін шартта көрсетіңіз.
";

const EN: &str = "
title = two branches at once
message = in the step “{ $step }” two branches hold at once: one leads to “{ $first }”, the other to “{ $second }”
help = say in the act which of them prevails; until then the file takes the one that stands first
other = the second branch
finds = The conditions of two branches of one step can hold in one case, and they lead to different places.
law = If an act prescribes both to grant and to refuse in the same circumstances, whatever the official answers can be attacked.
mend = Make the conditions exclude each other, or state their order in them if it follows from the text.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for (id, service) in subject.services() {
        let Some(flow) = subject.flow(id) else {
            continue;
        };
        let ends = exits(flow, service);
        for own in ends.chunk_by(|left, right| left.id == right.id) {
            let own: Vec<_> = own.iter().filter(|exit| exit.is_conditional()).collect();
            if let Some((first, second, cases)) = overlap(flow, &own) {
                let finding = Finding::at(first.path(service))
                    .see(second.path(service), "other")
                    .with("step", &first.step.id)
                    .with("first", named(service, first.target))
                    .with("second", named(service, second.target))
                    .cites(first.cites())
                    .cites(second.cites())
                    .shown_by(subject.witness(id, cases));
                found.add(subject, finding);
            }
        }
    }
}

/// The first two ends of a step that hold together in some case that comes there.
fn overlap<'a, 'b>(
    flow: &ServiceFlow,
    own: &'b [&'b Exit<'a>],
) -> Option<(&'b Exit<'a>, &'b Exit<'a>, Cases)> {
    own.iter().enumerate().find_map(|(at, first)| {
        let later = own.get(at + 1..).unwrap_or_default();
        later.iter().find_map(|second| {
            if same(first.target, second.target) {
                return None;
            }
            // The first is taken; the second would have been.
            let taken = flow.firing(first.transition);
            let both = flow.all([taken, flow.condition(second.transition)]);
            flow.example(both).map(|_| (*first, *second, both))
        })
    })
}

/// Whether two targets come to the same; two silences do, whatever they are about.
fn same(left: &Target, right: &Target) -> bool {
    let silent = |target| matches!(target, &Target::Silent(_));
    left == right || silent(left) && silent(right)
}
