//! A term that one clause states as a limit and another as a length.

use crate::checks::{Check, Family, Find, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::Texts;

use super::told_twice;

/// The check.
pub static CHECK: Check = Check {
    code: "C002",
    name: "clauses-differ-in-kind",
    family: Family::Clauses,
    level: Level::Note,
    texts: Texts::new("C002", RU, KK, EN),
    example: include_str!("../../../tests/checks/C002/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = пункты называют срок по-разному: пределом и продолжительностью
message = шаг «{ $step }»: из пунктов { $clauses } и { $others } один называет { $term } пределом («в течение»), другой — продолжительностью
help = на предельную дату это не влияет; при правке акта приведите пункты к одному виду
finds = Два пункта называют одно и то же время, но один говорит «в течение», а другой — просто сколько.
law = «В течение» позволяет окончить раньше, продолжительность — нет. Последний день один и тот же, но обязанность исполнителя прочитать можно двояко.
mend = Файл исправлять не нужно: оба вида записаны так, как в тексте.
";

const KK: &str = "
title = тармақтар мерзімді екі түрде атайды: шек және ұзақтық
message = «{ $step }» қадамы: т. { $clauses } және { $others } { $term } мерзімін біреуі шек («ішінде»), екіншісі ұзақтық ретінде атайды
help = соңғы күнге әсері жоқ; актіні түзеткенде тармақтарды бір түрге келтіріңіз
finds = Екі тармақ бірдей уақытты атайды, бірақ біреуі «ішінде» дейді, екіншісі тек ұзақтығын айтады.
law = «Ішінде» деген ертерек аяқтауға мүмкіндік береді, ұзақтық бермейді. Соңғы күн бірдей, бірақ орындаушының міндетін екі түрлі оқуға болады.
mend = Файлды түзетудің қажеті жоқ: екі түрі де мәтіндегідей жазылған.
";

const EN: &str = "
title = clauses state a term as a limit and as a length
message = step “{ $step }”: of clauses { $clauses } and { $others } one makes { $term } a limit (“within”), the other a length
help = the last day is the same; bring the clauses to one form when the act is mended
finds = Two clauses name the same time, but one says “within” and the other only how long.
law = “Within” allows an earlier end, a length does not. The last day is the same, but the duty can be read in two ways.
mend = Nothing is to be mended in the file: both forms stand as in the text.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for told in told_twice(subject) {
        if told.variant.amount == told.term.amount {
            found.add(subject, told.finding());
        }
    }
}
