//! The form of the service, stated twice and differently.

use std::collections::BTreeSet;

use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::{Arg, Texts};
use crate::model::path;
use crate::syntax::tree::{Kind, Statement};

use super::children_of;

/// The check.
pub static CHECK: Check = Check {
    code: "C010",
    name: "forms-differ",
    family: Family::Clauses,
    level: Level::Note,
    texts: Texts::new("C010", RU, KK, EN),
    example: include_str!("../../../tests/checks/C010/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = форма услуги названа по-разному
message = п. { $clauses } и п. { $others } называют разную форму услуги
help = выясните, какая форма действует: форма говорит, чего ждать от электронного запроса
electronic = выясните, какая форма действует: от неё зависит, обязан ли услугодатель принимать запрос электронно
finds = Акт называет форму оказания услуги дважды, и слова не совпадают.
law = Форма определяет права заявителя: в какой он может обратиться и в какой получит результат. Два разных ответа не дают ни одного.
mend = Файл верен, если оба места переписаны по тексту; исправлять нужно акт.
other = здесь форма другая
";

const KK: &str = "
title = қызмет нысаны әртүрлі аталған
message = т. { $clauses } және т. { $others } қызметтің нысанын әртүрлі атайды
help = қай нысан қолданылатынын анықтаңыз: нысан электрондық өтініштен не күтуге болатынын айтады
electronic = қай нысан қолданылатынын анықтаңыз: қызмет берушінің өтінішті электрондық түрде қабылдауға міндетті екені соған байланысты
finds = Акт қызмет көрсету нысанын екі рет атайды, сөздері сәйкес келмейді.
law = Нысан өтініш берушінің құқығын белгілейді: қай түрде жүгіне алады, нәтижені қай түрде алады. Екі түрлі жауап — жауаптың жоғы.
mend = Екі жер де мәтін бойынша көшірілсе, файл дұрыс; түзетілетін — акт.
other = мұнда нысан басқа
";

const EN: &str = "
title = the form of the service is stated differently
message = cl. { $clauses } and cl. { $others } name different forms of the service
help = find out which form governs: it says what to expect from an electronic request
electronic = find out which form governs: whether requests must be taken electronically hangs on it
finds = The act names the form in which the service is rendered twice, in different words.
law = The form settles the applicant’s rights: how to apply and how to get the result. Two answers are none.
mend = The file is right if both places stand as in the text; the act is to be mended.
other = another form here
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let mut forms = children_of(subject.file).filter(|statement| statement.kind == Kind::Form);
    let Some(first) = forms.next() else {
        return;
    };
    let words = |statement: &Statement| statement.words().collect::<BTreeSet<_>>();
    let own = words(first);
    if let Some(other) = forms.find(|other| words(other) != own) {
        let finding = Finding::at(path::FORM)
            .with("clauses", Arg::list(&first.cites))
            .with("others", Arg::list(&other.cites));
        let finding = finding.see_on(other.span, "other");
        found.add(subject, finding.cites(&first.cites).cites(&other.cites));
    }
}
