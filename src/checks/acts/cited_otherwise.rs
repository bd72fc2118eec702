//! A standard cited under a number or a date that its act does not have.

use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::Texts;
use crate::model::path;

use super::date;

/// The check.
pub static CHECK: Check = Check {
    code: "L008",
    name: "standard-cited-otherwise",
    family: Family::Acts,
    level: Level::Warning,
    texts: Texts::new("L008", RU, KK, EN),
    example: include_str!("../../../tests/checks/L008/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = стандарт назван не своим номером или днём
message = регламент называет стандарт актом № { $number }, а его номер — { $own }
help = сверьте с текстом обоих актов; если ошибка в регламенте, ссылка ведёт к акту, которого нет
finds = Номер или дата, под которыми регламент называет стандарт, не совпадают с номером и датой самого стандарта.
law = На стандарте держатся срок, перечень документов и основания отказа. Ссылка на акт, которого нет, оставляет их без основания.
mend = Если номер или дата переписаны неверно, исправьте; если так в акте, файл верен.
date = регламент называет стандарт актом от { $date }, а он принят { $own }
";

const KK: &str = "
title = стандарт өз нөмірімен немесе күнімен аталмаған
message = регламент стандартты № { $number } акт деп атайды, ал оның нөмірі — { $own }
help = екі актінің мәтінімен салыстырыңыз; қате регламентте болса, сілтеме жоқ актіге апарады
finds = Регламент стандартты атайтын нөмір немесе күн стандарттың өз нөмірі мен күніне сәйкес келмейді.
law = Мерзім, құжаттар тізбесі мен бас тарту негіздері стандартқа сүйенеді. Жоқ актіге сілтеме оларды негізсіз қалдырады.
mend = Нөмір немесе күн қате көшірілсе, түзетіңіз; актіде солай болса, файл дұрыс.
date = регламент стандартты { $date } қабылданған акт деп атайды, ал ол { $own } қабылданған
";

const EN: &str = "
title = the standard is cited otherwise
message = the regulation cites the standard as act No. { $number }, but its number is { $own }
help = compare with the texts of both acts; if the regulation is wrong, it refers to an act that is not there
finds = The number or the date under which the regulation cites its standard is not the standard’s own.
law = The term, the documents and the grounds of refusal rest on the standard. A reference to an act that is not there leaves them without a basis.
mend = If the number or the date was copied wrongly, correct it; if the act has it so, the file is right.
date = the regulation cites the standard as an act of { $date }, but it was adopted on { $own }
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let named = subject.regulation.standard.as_ref();
    let Some((named, (_, number, day))) =
        named.and_then(|named| named.cited.as_ref().map(|cited| (named, cited)))
    else {
        return;
    };
    let Some(act) = subject.standard.and_then(|standard| standard.act.as_ref()) else {
        return;
    };
    let finding = Finding::at(path::STANDARD).cites(&named.cites);
    let registered = act.registered.as_ref().map(|own| &own.number);
    // The number of the registration is a mistake of its own.
    let other = act.number.as_ref().filter(|own| *own != number);
    if let Some(own) = other.filter(|_| registered != Some(number)) {
        found.add(subject, finding.with("number", number).with("own", own));
        return;
    }
    if let Some((day, own)) = day.zip(act.date).filter(|(day, own)| day != own) {
        let finding = finding.saying("date").with("date", date(day));
        found.add(subject, finding.with("own", date(own)));
    }
}
