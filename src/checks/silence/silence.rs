//! A place where the act is silent.

use std::collections::HashSet;

use super::about;
use super::ends::silent_ends;
use crate::checks::{Check, Family, Find, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::Texts;
use crate::model::RemarkKind;

/// The check.
pub static CHECK: Check = Check {
    code: "Q001",
    name: "silence",
    family: Family::Silence,
    level: Level::Note,
    texts: Texts::new("Q001", RU, KK, EN),
    example: include_str!("../../../tests/checks/Q001/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = акт молчит
message = акт молчит: { $text }
help = дополните акт; пока он молчит, дело, которое сюда дойдёт, дальше не просчитать
finds = Место, где в файле отмечено, что текст акта чего-то не говорит.
law = Пробел в порядке оставляет исполнителю усмотрение, а заявителю — неизвестность; его закрывает только изменение акта.
mend = Файл исправлять не нужно: отметка верна, пока акт не дополнен.
";

const KK: &str = "
title = акт үнсіз
message = акт үнсіз: { $text }
help = актіні толықтыру керек; ол үнсіз тұрғанда осы жерге жеткен істі әрі қарай есептеу мүмкін емес
finds = Файлда акт мәтіні бір нәрсені айтпайды деп белгіленген жер.
law = Тәртіптегі олқылық орындаушыға өз еркін, өтініш берушіге белгісіздік қалдырады; оны тек актіні өзгерту жояды.
mend = Файлды түзетудің қажеті жоқ: акт толықтырылғанша белгі дұрыс.
";

const EN: &str = "
title = the act is silent
message = the act is silent: { $text }
help = the act needs an addition; while it is silent, a case that comes here cannot be followed further
finds = A place where the file marks that the text of the act does not say something.
law = A gap in a procedure leaves discretion to the official and uncertainty to the applicant; only an amendment of the act closes it.
mend = Nothing is to be mended in the file: the mark is right until the act is completed.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    // A silence at which cases stop is told with the case that stops there.
    let stops = silent_ends(subject);
    let stops: HashSet<&str> = stops.iter().map(|end| end.text).collect();
    for (at, remark) in subject.regulation.remarks.iter().enumerate() {
        if remark.kind == RemarkKind::Silence && !stops.contains(remark.text.as_str()) {
            let finding = about(subject, at).with("text", &remark.text);
            found.add(subject, finding.cites(&remark.cites));
        }
    }
}
