//! A printed list whose numbers are missing or stand twice.

use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::{Arg, Texts};
use crate::model::path;

use super::{holes, repeated};

/// The check.
pub static CHECK: Check = Check {
    code: "C005",
    name: "list-numbers",
    family: Family::Clauses,
    level: Level::Warning,
    texts: Texts::new("C005", RU, KK, EN),
    example: include_str!("../../../tests/checks/C005/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = нумерация списка нарушена
message = в списке (п. { $clauses }) нет номера { $missing }, а номер { $doubled } стоит дважды
help = сверьте с текстом; если так напечатано, ссылаться на эти строки нужно словами, а не номером
finds = В списке, который печатает акт, номера идут не подряд от единицы: какой-то пропущен или стоит дважды.
law = На строку списка ссылаются по номеру. Два одинаковых номера делают ссылку двусмысленной, пропущенный наводит на мысль о потерянной строке.
mend = Если номера переписаны неверно, исправьте их; если так в акте, файл верен.
missing = в списке (п. { $clauses }) нет номера { $missing }
doubled = в списке (п. { $clauses }) номер { $doubled } стоит дважды
";

const KK: &str = "
title = тізімнің нөмірлеуі бұзылған
message = тізімде (т. { $clauses }) { $missing } нөмірі жоқ, ал { $doubled } нөмірі екі рет тұр
help = мәтінмен салыстырыңыз; солай басылса, бұл жолдарға нөмірмен емес, сөзбен сілтеу керек
finds = Акт басып берген тізімде нөмірлер бірден бастап ретімен жүрмейді: біреуі түсіп қалған немесе екі рет тұр.
law = Тізім жолына нөмірімен сілтейді. Бірдей екі нөмір сілтемені екіұшты етеді, түсіп қалған нөмір жоғалған жол бар деген ой тудырады.
mend = Нөмірлер қате көшірілсе, түзетіңіз; актіде солай болса, файл дұрыс.
missing = тізімде (т. { $clauses }) { $missing } нөмірі жоқ
doubled = тізімде (т. { $clauses }) { $doubled } нөмірі екі рет тұр
";

const EN: &str = "
title = numbers of a list are out of order
message = the list (cl. { $clauses }) lacks the number { $missing }, and { $doubled } stands twice
help = compare with the text; if it is printed so, cite these lines by their words and not by number
finds = In a list that the act prints the numbers do not run from one without a gap: one is missing or stands twice.
law = A line of a list is cited by its number. Two equal numbers make the citation ambiguous, a missing one suggests a lost line.
mend = If the numbers were copied wrongly, correct them; if the act has them so, the file is right.
missing = the list (cl. { $clauses }) lacks the number { $missing }
doubled = in the list (cl. { $clauses }) the number { $doubled } stands twice
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for (at, list) in subject.regulation.lists.iter().enumerate() {
        let numbers = list.lines.iter().map(|line| line.number.parse().ok());
        let Some(numbers) = numbers.collect::<Option<Vec<u32>>>() else {
            continue;
        };
        let missing = holes(numbers.iter().copied());
        let doubled = repeated(numbers.into_iter());
        let said = match (missing.is_empty(), doubled.is_empty()) {
            (true, true) => continue,
            (false, true) => "missing",
            (true, false) => "doubled",
            (false, false) => "message",
        };
        let finding = Finding::at(path::list(at))
            .saying(said)
            .with("clauses", Arg::list(&list.cites))
            .with("missing", Arg::list(missing.iter().map(u32::to_string)))
            .with("doubled", Arg::list(doubled.iter().map(u32::to_string)));
        found.add(subject, finding.cites(&list.cites));
    }
}
