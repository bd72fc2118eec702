//! Something that the author of the file has added to the act.

use std::collections::HashMap;

use super::about;
use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::Texts;
use crate::model::{RemarkKind, path};

/// The check.
pub static CHECK: Check = Check {
    code: "Q002",
    name: "assumption",
    family: Family::Silence,
    level: Level::Note,
    texts: Texts::new("Q002", RU, KK, EN),
    example: include_str!("../../../tests/checks/Q002/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = допущение файла
message = допущение, которого в акте нет: { $text }
help = сверьте с актом и практикой; всё, что считается дальше, на этом держится
also = то же допущение
finds = Место, где автор файла отметил, что сам дополнил акт: принял часы, порядок, событие или день, о которых текст молчит. Одинаковые допущения собраны в одну находку.
law = Допущение — не норма: вывод, который на нём держится, годится для размышления, но не для спора.
mend = Файл исправлять не нужно; если акт или другой источник говорит иначе, замените допущение ссылкой.
";

const KK: &str = "
title = файлдың жорамалы
message = актіде жоқ жорамал: { $text }
help = актімен және тәжірибемен салыстырыңыз; одан әрі есептелетіннің бәрі осыған сүйенеді
also = дәл сол жорамал
finds = Файл авторы актіні өзі толықтырғанын белгілеген жер: мәтінде айтылмаған сағатты, ретті, оқиғаны немесе күнді қабылдаған. Бірдей жорамалдар бір ескертуге жиналған.
law = Жорамал — норма емес: оған сүйенген қорытынды ойлануға жарайды, бірақ дауға жарамайды.
mend = Файлды түзетудің қажеті жоқ; актіде немесе басқа дереккөзде өзгеше айтылса, жорамалдың орнына сілтеме қойыңыз.
";

const EN: &str = "
title = assumption of the file
message = an assumption that the act does not have: { $text }
help = compare it with the act and with practice; whatever is reckoned further on rests on it
also = the same assumption
finds = A place where the author of the file marks that he has completed the act himself: hours, an order, an event or a day of which the text does not speak. Equal assumptions are told in one finding.
law = An assumption is no rule: a conclusion that rests on it serves for thought, not for a dispute.
mend = Nothing is to be mended in the file; where the act or another source says otherwise, put a citation in the place of the assumption.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let mut known: HashMap<&str, usize> = HashMap::new();
    let mut findings: Vec<Finding> = Vec::new();
    for (at, remark) in subject.regulation.remarks.iter().enumerate() {
        if remark.kind != RemarkKind::Assumption {
            continue;
        }
        let nth = *known.entry(&remark.text).or_insert(findings.len());
        match findings.get_mut(nth) {
            Some(same) => {
                *same = same
                    .clone()
                    .see(path::remark(at), "also")
                    .cites(&remark.cites)
            }
            None => {
                let finding = about(subject, at).with("text", &remark.text);
                findings.push(finding.cites(&remark.cites));
            }
        }
    }
    for finding in findings {
        found.add(subject, finding);
    }
}
