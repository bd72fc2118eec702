//! A service that the act names and does not describe.

use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::Texts;

/// The check.
pub static CHECK: Check = Check {
    code: "L017",
    name: "no-procedure",
    family: Family::Acts,
    level: Level::Note,
    texts: Texts::new("L017", RU, KK, EN),
    example: include_str!("../../../tests/checks/L017/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = порядок услуги не описан
message = услуга «{ $service }» названа, но порядка её оказания нет: { $text }
help = найдите порядок в другом акте; если его нет, услугу оказывать не по чему
finds = Услуга названа в акте, а шагов, срока и ответственных для неё нет.
law = Орган действует только в порядке, установленном актом. Названная, но не описанная услуга оставляет заявителя без срока и без решения, которое можно обжаловать.
mend = Файл исправлять не нужно, пока акт не дополнен.
";

const KK: &str = "
title = қызмет көрсету тәртібі сипатталмаған
message = «{ $service }» қызметі аталған, бірақ оны көрсету тәртібі жоқ: { $text }
help = тәртіпті басқа актіден іздеңіз; ол жоқ болса, қызмет көрсететін негіз жоқ
finds = Қызмет актіде аталған, ал оның қадамдары, мерзімі мен жауаптылары жоқ.
law = Орган тек акт белгілеген тәртіппен әрекет етеді. Аталған, бірақ сипатталмаған қызмет өтініш берушіні мерзімсіз және шағымдануға болатын шешімсіз қалдырады.
mend = Акт толықтырылғанша файлды түзетудің қажеті жоқ.
";

const EN: &str = "
title = a service without a procedure
message = the service “{ $service }” is named but has no procedure: { $text }
help = look for the procedure in another act; without one there is nothing to render the service by
finds = The act names a service and has no steps, no term and nobody responsible for it.
law = An authority acts only as an act prescribes. A service named but not described leaves the applicant without a term and without a decision to appeal.
mend = Nothing is to be mended in the file until the act is completed.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for (_, service) in subject.services() {
        if let Some(text) = &service.no_procedure {
            let finding = Finding::at(&service.id).with("service", &service.id);
            found.add(subject, finding.with("text", text).cites(&service.cites));
        }
    }
}
