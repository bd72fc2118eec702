//! A term for which two clauses of one act state different lengths.

use crate::checks::{Check, Family, Find, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::Texts;

use super::told_twice;

/// The check.
pub static CHECK: Check = Check {
    code: "C001",
    name: "clauses-differ",
    family: Family::Clauses,
    level: Level::Warning,
    texts: Texts::new("C001", RU, KK, EN),
    example: include_str!("../../../tests/checks/C001/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = пункты называют разные сроки
message = шаг «{ $step }»: срок { $term } (п. { $clauses }), а в п. { $others } — { $other }
help = выясните, какой пункт имеет силу; до исправления акта считать можно только по каждому из них отдельно
finds = Два пункта одного акта отводят на одно и то же действие разное время.
law = Пункты одного акта равны по силе. Пока они расходятся, нельзя сказать, нарушен ли срок, и любое исчисление можно оспорить.
mend = Файл верен, если так в тексте; исправлять нужно акт. Если второй пункт прочитан неверно, уберите строку «в другом пункте».
";

const KK: &str = "
title = тармақтар әртүрлі мерзім атайды
message = «{ $step }» қадамы: мерзім — { $term } (т. { $clauses }), ал т. { $others } бойынша — { $other }
help = қай тармақ қолданылатынын анықтаңыз; акт түзетілгенше мерзім әр тармақ бойынша бөлек қана есептеледі
finds = Бір актінің екі тармағы бір әрекетке әртүрлі уақыт береді.
law = Бір актінің тармақтарының күші тең. Олар қайшы тұрғанда мерзімнің бұзылғанын айту мүмкін емес, кез келген есепке дау айтуға болады.
mend = Мәтінде солай жазылса, файл дұрыс; түзетілетін — акт. Екінші тармақ қате оқылса, «басқа тармақта» жолын алып тастаңыз.
";

const EN: &str = "
title = clauses state different terms
message = step “{ $step }”: the term is { $term } (cl. { $clauses }), but { $other } in cl. { $others }
help = find out which clause governs; until the act is mended the term can only be counted under each of them
finds = Two clauses of one act give different times for the same action.
law = The clauses of one act have equal force. While they differ, nobody can say whether the term was kept, and every count can be disputed.
mend = The file is right if the text says so; the act is to be mended. If the second clause was misread, take out the line “elsewhere”.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for told in told_twice(subject) {
        if told.variant.amount != told.term.amount {
            found.add(subject, told.finding());
        }
    }
}
