//! A list that the act announces and does not fill.

use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::{Arg, Texts};
use crate::model::path;

/// The check.
pub static CHECK: Check = Check {
    code: "C009",
    name: "empty-list",
    family: Family::Clauses,
    level: Level::Note,
    texts: Texts::new("C009", RU, KK, EN),
    example: include_str!("../../../tests/checks/C009/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = пустой список
message = в списке (п. { $clauses }) нет ни одной строки
help = найдите сам список: приложение могло потеряться при переносе текста; если его нет и в подлиннике, это пробел акта
finds = Акт отсылает к списку, приложению или схеме, в которых нет ни одной строки.
law = Часть нормы, вынесенная в приложение, связывает так же, как пункт. Пустое приложение оставляет её непрочитанной.
mend = Внесите строки списка, когда его текст найдётся.
";

const KK: &str = "
title = бос тізім
message = тізімде (т. { $clauses }) бірде-бір жол жоқ
help = тізімнің өзін табыңыз: мәтін көшірілгенде қосымша жоғалып кетуі мүмкін; түпнұсқада да болмаса, бұл — актінің олқылығы
finds = Акт бірде-бір жолы жоқ тізімге, қосымшаға немесе сызбаға сілтейді.
law = Норманың қосымшаға шығарылған бөлігі тармақ сияқты міндетті. Бос қосымша оны оқылмаған күйде қалдырады.
mend = Мәтіні табылғанда тізімнің жолдарын енгізіңіз.
";

const EN: &str = "
title = empty list
message = the list (cl. { $clauses }) has no line
help = look for the list itself: an annex may have been lost with the layout; if the original lacks it, the act has a gap
finds = The act refers to a list, an annex or a diagram that has no line.
law = What an act moves into an annex binds like a clause. An empty annex leaves that part of the norm unread.
mend = Write the lines of the list when its text is found.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for (at, list) in subject.regulation.lists.iter().enumerate() {
        if list.lines.is_empty() {
            let finding = Finding::at(path::list(at)).with("clauses", Arg::list(&list.cites));
            found.add(subject, finding.cites(&list.cites));
        }
    }
}
